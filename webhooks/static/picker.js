// The list of whom one can write to: searched on the server, chosen by pointer or arrow keys.

import { initials, make, tint } from "./bubbles.js";

const STAR =
  "M10 2.200l2.400 4.900 5.400.8-3.900 3.800.9 5.400L10 14.500l-4.800 2.600.9-5.400L2.200 7.900l5.400-.8z";

export class Picker {
  constructor(dialog) {
    this.dialog = dialog;
    this.field = dialog.querySelector("input");
    this.list = dialog.querySelector(".picker-list");
    this.any = dialog.querySelector(".picker-any");
    this.foot = dialog.querySelector(".picker-foot");
    this.heading = dialog.querySelector("h2");
    dialog.querySelector(".picker-close").addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    dialog.addEventListener("keydown", (event) => this.#move(event));
    this.any.querySelector("button").addEventListener("click", () => this.#choose(null));
    this.field.addEventListener("input", () => {
      this.#offerAny();
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.#search(), 120);
    });
  }

  // `side` is customer or provider; `onPick(entry)` gets null for "anyone".
  open(side, onPick) {
    this.onPick = onPick;
    this.heading.textContent = this.heading.dataset[side];
    this.hasAny = side === "customer";
    this.field.value = "";
    this.dialog.showModal();
    this.field.focus();
    this.#search();
  }

  async #search() {
    const query = this.field.value.trim();
    let found = { providers: [], has_more: false };
    try {
      found = await (await fetch(`/chat/providers?q=${encodeURIComponent(query)}`)).json();
    } catch {
      // Offline: "anyone" can still be chosen.
    }
    if (query !== this.field.value.trim()) return;
    this.#offerAny();
    this.list.replaceChildren(this.any, ...found.providers.map((entry) => this.#row(entry)));
    this.list.scrollTop = 0;
    const { more, none } = this.foot.dataset;
    this.foot.textContent = !found.providers.length ? none : found.has_more ? more.replace("{count}", found.providers.length) : "";
    this.foot.hidden = !this.foot.textContent;
  }

  #offerAny() {
    this.any.hidden = !this.hasAny || Boolean(this.field.value.trim());
  }

  #row(entry) {
    const row = make("li");
    const button = make("button", "pick");
    button.type = "button";
    const avatar = make("span", "avatar", initials(entry.name));
    avatar.setAttribute("aria-hidden", "true");
    tint(avatar, entry.colour);
    const names = make("span", "names");
    names.append(make("span", "name", entry.name), make("span", "sub", subOf(entry)));
    button.append(avatar, names);
    if (entry.rating) button.append(score(entry.rating));
    button.addEventListener("click", () => this.#choose(entry));
    row.append(button);
    return row;
  }

  #choose(entry) {
    this.dialog.close();
    this.onPick(entry);
  }

  #move(event) {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [this.field, ...this.list.querySelectorAll("li:not([hidden]) > .pick")];
    const at = stops.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
    stops[Math.max(0, Math.min(at, stops.length - 1))].focus();
    event.preventDefault();
  }
}

export function subOf(entry) {
  const trade = entry.profession.charAt(0).toUpperCase() + entry.profession.slice(1);
  return entry.city ? `${trade} · ${entry.city}` : trade;
}

function score(rating) {
  const element = make("span", "score", rating);
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(svg.namespaceURI, "path");
  path.setAttribute("d", STAR);
  path.setAttribute("fill", "currentColor");
  svg.append(path);
  element.prepend(svg);
  return element;
}
