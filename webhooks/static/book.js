// Makes the booking form nicer: choosing a day or a time keeps the place and what was typed, and one press is one send.
import { pageAt } from "./fetched.js";

const box = document.getElementById("book");
const kept = {}; // what was typed, also while no field is shown

function typed() {
  const fields = document.querySelectorAll("#details input[type=text], #details input[type=tel], #details input[type=email]");
  return Object.fromEntries([...fields].map((field) => [field.name, field.value]));
}

function put(values) {
  for (const [name, value] of Object.entries(values)) {
    const field = document.querySelector(`#details input[name="${name}"]`);
    if (field && value) field.value = value;
  }
}

async function show(address) {
  Object.assign(kept, typed());
  const { page } = await pageAt(address);
  const fresh = page.getElementById("book");
  if (!fresh) throw new Error("another page");
  box.replaceChildren(...[...fresh.childNodes].map((node) => document.adoptNode(node)));
  put(kept);
}

function land(address) {
  const target = document.getElementById(new URL(address, location.href).hash.slice(1));
  const first = target?.querySelector("input[type=text]:not([tabindex]), [aria-current]") ?? target;
  target?.scrollIntoView({ block: "start", behavior: "smooth" });
  first?.focus({ preventScroll: true });
}

box?.addEventListener("click", async (event) => {
  const link = event.target.closest("a.day-choice, a.day-more, a.time, .service-tabs a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  try {
    await show(link.href);
    history.replaceState(null, "", link.href);
    land(link.href);
  } catch {
    location.assign(link.href);
  }
});

for (const form of document.querySelectorAll("form[data-once]")) {
  form.addEventListener("submit", () => {
    for (const button of form.querySelectorAll("button")) button.disabled = true;
  });
}
window.addEventListener("pageshow", () => {
  for (const button of document.querySelectorAll("form[data-once] button")) button.disabled = false;
});
