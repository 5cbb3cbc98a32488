// Keeps an open page of the desk true: when something happened, the parts that changed are fetched and put in place.

import { pageAt } from "./fetched.js";
import { mend } from "./mend.js";

const body = document.body;
let version = body.dataset.version;
let isBehind = false;
let source;

function show(count) {
  const badge = document.querySelector("[data-count]");
  badge.textContent = count > 99 ? "99+" : count;
  badge.hidden = !count;
  document.title = (count ? `(${count}) ` : "") + document.title.replace(/^\(\d+\) /, "");
}

async function refresh() {
  const { page, address } = await pageAt(location.href.split("#")[0]);
  if (address !== location.href.split("#")[0]) return;
  isBehind = false;
  for (const part of document.querySelectorAll("[data-live]")) {
    const next = page.querySelector(`[data-live="${part.dataset.live}"]`);
    if (next && !mend(part, next)) isBehind = true;
  }
}

// What waited while somebody was writing comes when they go on.
document.addEventListener("focusout", () => isBehind && setTimeout(() => refresh().catch(() => {})));

function listen() {
  source = new EventSource(body.dataset.stream);
  source.addEventListener("pulse", (event) => {
    const pulse = JSON.parse(event.data);
    show(pulse.count);
    if (pulse.version === version) return;
    version = pulse.version;
    refresh().catch(() => {});
  });
}

// A page nobody looks at gives its connection back.
function follow() {
  source?.close();
  if (!document.hidden) listen();
}

document.addEventListener("visibilitychange", follow);
window.addEventListener("pagehide", () => source?.close());
window.addEventListener("pageshow", (event) => event.persisted && follow());
follow();

// Nothing is sent twice by a second tap, and the button says that it was heard.
document.addEventListener("submit", (event) => {
  for (const button of event.target.querySelectorAll("button")) {
    setTimeout(() => (button.disabled = true));
    setTimeout(() => (button.disabled = false), 4000);
  }
});
