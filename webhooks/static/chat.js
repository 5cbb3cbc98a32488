// The chat page: the customer's phone, in a demo the provider's beside it, and the list to choose from.

import { Phone } from "./phone.js";
import { Picker, subOf } from "./picker.js";

const said = JSON.parse(document.getElementById("words").textContent);
const { body } = document;
const picker = new Picker(document.querySelector(".picker"));
const tabs = new Map([...document.querySelectorAll("[role=tab]")].map((tab) => [tab.getAttribute("aria-controls"), tab]));

const providerRoot = document.getElementById("provider");
const provider = providerRoot && new Phone(providerRoot, said, { onNews: () => badge("provider") });
let providerSlug = null;
let isProviderFixed = false;
let talkedWith = null;

const customer = new Phone(document.getElementById("customer"), said, {
  onNews: () => badge("customer"),
  onProvider: meet,
});

async function entryOf(slug) {
  const words = slug.split("-").join(" ");
  for (const query of [words, ""]) {
    const response = await fetch(`/chat/providers?q=${encodeURIComponent(query)}`).catch(() => null);
    const found = response?.ok && (await response.json()).providers.find((entry) => entry.slug === slug);
    if (found) return found;
  }
  return null;
}

// The conversation is now with a provider: name it, and in a demo show that provider's phone.
async function meet({ slug, name, own }) {
  if (own) return beOwn(name);
  if (slug === talkedWith || customer.pendingTo) return;
  talkedWith = slug;
  const entry = (await entryOf(slug)) || { slug, name, profession: "", city: "", colour: "#0f6b57" };
  if (talkedWith !== slug) return;
  customer.title(entry.name, subOf(entry), entry.colour);
  if (!isProviderFixed) showProvider(entry);
}

// Whoever speaks for a business talks with its own set-up: there is nobody else to choose.
function beOwn(name, colour = "#0f6b57") {
  if (talkedWith === name) return;
  talkedWith = name;
  customer.pendingTo = undefined;
  customer.title(name, said.own_sub, colour);
  customer.parts.who.disabled = true;
}

function choose(entry) {
  customer.pendingTo = entry ? entry.slug : "*";
  talkedWith = entry ? entry.slug : null;
  if (entry) {
    customer.title(entry.name, subOf(entry), entry.colour);
    showProvider(entry);
  } else {
    customer.title(said.anyone, said.anyone_sub, null);
  }
  isProviderFixed = false;
  customer.focus();
}

function showProvider(entry) {
  if (!provider || providerSlug === entry.slug) return;
  providerSlug = entry.slug;
  provider.title(entry.name, subOf(entry), entry.colour);
  providerRoot.classList.add("is-chosen");
  provider.field.disabled = false;
  provider.connect(`/demo/provider/${entry.slug}`);
}

function badge(side) {
  if (body.dataset.shown !== side) tabs.get(side)?.querySelector(".badge")?.removeAttribute("hidden");
  if (document.hidden) document.title = `• ${document.title.replace(/^• /, "")}`;
}

function select(side) {
  body.dataset.shown = side;
  for (const [name, tab] of tabs) {
    tab.setAttribute("aria-selected", String(name === side));
    tab.tabIndex = name === side ? 0 : -1;
  }
  tabs.get(side).querySelector(".badge")?.setAttribute("hidden", "");
  (side === "customer" ? customer : provider).toEnd();
}

for (const [side, tab] of tabs) {
  tab.addEventListener("click", () => select(side));
  tab.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    const other = [...tabs.keys()].find((name) => name !== side);
    select(other);
    tabs.get(other).focus();
  });
}

document.addEventListener("visibilitychange", () => {
  if (!document.hidden) document.title = document.title.replace(/^• /, "");
});
customer.parts.who.addEventListener("click", () => picker.open("customer", choose));
if (provider) {
  provider.field.disabled = true;
  provider.parts.empty.hidden = false;
  provider.parts.who.addEventListener("click", () =>
    picker.open("provider", (entry) => {
      isProviderFixed = true;
      showProvider(entry);
      provider.focus();
    }),
  );
}

const { own, to, toName, toSub, toColour } = body.dataset;
if (own) beOwn(own, toColour);
else if (to) {
  customer.pendingTo = to;
  talkedWith = to;
  customer.title(toName, toSub, toColour);
  showProvider({ slug: to, name: toName, profession: toSub, city: "", colour: toColour });
}
customer.focus();
await customer.connect("/chat");
