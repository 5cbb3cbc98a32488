// Makes a part of the page like another one by changing only what differs: what stays keeps focus, place and selection.

// Marks of forms are new on every page, and what somebody opened is theirs.
function plain(node) {
  const copy = node.cloneNode(true);
  if (copy.nodeType !== Node.ELEMENT_NODE) return copy;
  for (const one of [copy, ...copy.querySelectorAll("*")]) {
    if (one.matches('input[name="form_token"], input[name="nonce"]')) one.removeAttribute("value");
    if (one.matches("details")) one.removeAttribute("open");
    if (one.getAttribute("tabindex") === "-1") one.removeAttribute("tabindex");
  }
  return copy;
}

const isSame = (one, other) => plain(one).isEqualNode(plain(other));

function isAlike(one, other) {
  if (one.nodeType !== Node.ELEMENT_NODE || one.matches("form")) return false; // a form and its marks stay together
  const [shell, fresh] = [plain(one).cloneNode(false), plain(other).cloneNode(false)];
  return shell.isEqualNode(fresh);
}

// Where somebody is writing, or has written, nothing changes under their hands.
export function isBusy(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const fields = [node, ...node.querySelectorAll("*")].filter((one) => one.matches("textarea, input:not([type=hidden])"));
  return fields.some((one) => one === document.activeElement || one.value !== one.defaultValue);
}

// Words by which the same link or button is found again in what came for it.
function nameOf(node) {
  if (node.id) return `#${CSS.escape(node.id)}`;
  if (node.matches("a[href]")) return `a[href="${CSS.escape(node.getAttribute("href"))}"]`;
  if (node.matches("summary")) return `#${CSS.escape(node.parentNode.id)} > summary`;
  return node.form ? `form[action="${CSS.escape(node.form.getAttribute("action"))}"] button` : null;
}

function exchange(parent, had, got, next) {
  const focused = had.some((one) => one.contains(document.activeElement)) && document.activeElement;
  const name = focused && nameOf(focused);
  for (const one of got) parent.insertBefore(document.adoptNode(one), next);
  for (const one of had) one.remove();
  if (!name) return;
  const found = got.map((one) => (one.matches?.(name) ? one : one.querySelector?.(name))).find(Boolean);
  found?.focus({ preventScroll: true });
}

// Whether all is as it should be; false where something waits until nobody writes there.
export function mend(old, fresh) {
  if (isSame(old, fresh)) return true;
  if (!isAlike(old, fresh)) {
    if (isBusy(old)) return false;
    exchange(old.parentNode, [old], [fresh], old.nextSibling);
    return true;
  }
  const [had, got] = [[...old.childNodes], [...fresh.childNodes]];
  while (had.length && got.length && isSame(had[0], got[0])) had.shift(), got.shift();
  let next = null;
  while (had.length && got.length && isSame(had.at(-1), got.at(-1))) got.pop(), (next = had.pop());
  if (had.length === got.length) return had.map((one, at) => mend(one, got[at])).every(Boolean);
  if (had.some(isBusy)) return false;
  exchange(old, had, got, next);
  return true;
}
