// Keeps an open page of the desk true: when something happened, the parts that changed are fetched and put in place.

const body = document.body;
let version = body.dataset.version;
let source;

function show(count) {
  const badge = document.querySelector("[data-count]");
  badge.textContent = count > 99 ? "99+" : count;
  badge.hidden = !count;
  document.title = (count ? `(${count}) ` : "") + document.title.replace(/^\(\d+\) /, "");
}

// A part in which somebody is writing stays as it is.
function isBusy(part) {
  if (part.contains(document.activeElement) && document.activeElement.matches("textarea, input, select")) return true;
  return [...part.querySelectorAll("textarea")].some((field) => field.value !== field.defaultValue);
}

async function refresh() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!answer.ok || answer.redirected) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of document.querySelectorAll("[data-live]")) {
    const next = fresh.querySelector(`[data-live="${part.dataset.live}"]`);
    if (next && !isBusy(part) && next.innerHTML !== part.innerHTML) part.replaceWith(document.adoptNode(next));
  }
}

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
