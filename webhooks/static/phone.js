// One phone: a conversation with its bubbles, choices, composer and connection.

import { arrange } from "./arrange.js";
import { checkMark, initials, line, linkButtons, make, tint } from "./bubbles.js";
import { Feed } from "./feed.js";
import { newId, Outbox } from "./outbox.js";
import { PICTURE, pictureRow, sendFile, VOICE } from "./pictures.js";
import { Voice } from "./voice.js";

const MAX_BYTES = 10000;
const TYPING_FOR = 20000;
const isTouch = matchMedia("(pointer: coarse)");

export class Phone {
  // `options.onProvider({slug, name})`: the conversation is now with this provider; `options.onNews()`: something came.
  constructor(root, said, options = {}) {
    this.root = root;
    this.said = said;
    this.options = options;
    this.parts = Object.fromEntries(
      ["scroll", "log", "empty", "typing", "note", "composer", "state", "earlier", "newer", "who"].map((name) => [
        name,
        root.querySelector(`.${name}`),
      ]),
    );
    this.field = root.querySelector("textarea");
    this.button = root.querySelector(".send");
    this.file = root.querySelector(".attach input"); // only where pictures are taken
    this.avatar = root.querySelector(".who .avatar");
    this.mark = this.avatar.firstElementChild.cloneNode(true);
    this.clock = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "numeric", minute: "2-digit" });
    this.#listen();
    this.#weigh();
  }

  // Talk through the doors under `base` from now on.
  async connect(base) {
    this.feed?.close();
    this.base = base;
    this.lines = new Map(); // seq or client id -> {element, message}
    this.chips = new Map(); // option id -> button
    this.parts.log.replaceChildren();
    this.#stopTyping();
    this.outbox = new Outbox(base, (item, state, detail) => base === this.base && this.#report(item, state, detail));
    this.feed = new Feed(base, {
      message: (message) => this.#show(message, true),
      used: (ids) => this.#markUsed(ids),
      provider: (provider) => this.options.onProvider?.(provider),
      state: (name) => this.#state(name),
      reload: () => this.#load(base),
    });
    for (const item of this.outbox.items) this.#showPending(item);
    this.#state("connecting");
    try {
      await this.#load(base);
    } catch {
      this.#state(navigator.onLine ? "reconnecting" : "offline");
    }
    if (base !== this.base) return;
    this.feed.open();
    this.outbox.flush();
  }

  // How the head of the phone names whom one talks with.
  title(name, sub, colour) {
    this.root.querySelector(".who .name").textContent = name;
    this.root.querySelector(".who .sub").textContent = sub;
    this.avatar.style.removeProperty("--tint");
    this.avatar.style.removeProperty("--on-tint");
    if (colour) {
      this.avatar.textContent = initials(name);
      tint(this.avatar, colour);
    } else {
      this.avatar.replaceChildren(this.mark.cloneNode(true));
    }
  }

  say(text, to = this.pendingTo) {
    this.#send({ text, to }, text);
  }

  focus() {
    if (!isTouch.matches) this.field.focus({ preventScroll: true });
  }

  toEnd() {
    this.parts.scroll.scrollTop = this.parts.scroll.scrollHeight;
    this.parts.newer.hidden = true;
  }

  #listen() {
    this.parts.composer.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.field.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing && event.keyCode !== 229) {
        event.preventDefault();
        this.#submit();
      }
    });
    this.field.addEventListener("input", () => this.#weigh());
    this.button.addEventListener("mousedown", (event) => event.preventDefault()); // the message box keeps the focus
    this.file?.addEventListener("change", () => {
      const [file] = this.file.files;
      this.file.value = "";
      if (file && this.base) this.#sendFile({ kind: PICTURE, label: this.said.picture, file });
    });
    this.#listenToVoice();
    this.parts.newer.addEventListener("click", () => this.toEnd());
    this.parts.scroll.addEventListener("scroll", () => {
      if (this.#isAtEnd()) this.parts.newer.hidden = true;
    });
    this.parts.earlier.addEventListener("click", () => this.#loadEarlier());
    for (const example of this.root.querySelectorAll(".example")) {
      example.addEventListener("click", () => {
        this.say(example.textContent.trim());
        this.focus();
      });
    }
    new ResizeObserver(() => this.wasAtEnd && this.toEnd()).observe(this.parts.scroll);
  }

  #listenToVoice() {
    const button = this.root.querySelector(".record"); // only where somebody listens
    if (!button) return;
    const [bar, clock, cancel] = [".recorder", ".recorder-clock", ".recorder-cancel"].map((name) => this.root.querySelector(name));
    new Voice({ button, bar, clock, cancel, composer: this.parts.composer }, {
      onDone: (file, seconds) => this.#sendFile({ kind: VOICE, label: this.said.voice, file, seconds }),
      onFault: (code) => this.#note(this.said[code] || ""),
    });
  }

  #submit() {
    const text = this.field.value.trim();
    if (!text || !this.base || this.#isTooLong()) return;
    this.field.value = "";
    this.#weigh();
    this.say(text);
  }

  #isTooLong() {
    return new TextEncoder().encode(this.field.value).length > MAX_BYTES;
  }

  #weigh() {
    const isTooLong = this.#isTooLong();
    this.button.setAttribute("aria-disabled", String(!this.field.value.trim() || isTooLong));
    this.field.setAttribute("aria-invalid", String(isTooLong));
    if (isTooLong) this.#note(this.said.too_long);
    else if (this.parts.note.textContent === this.said.too_long) this.#note("");
    if (!CSS.supports("field-sizing", "content")) {
      this.field.style.setProperty("height", "auto");
      this.field.style.setProperty("height", `${Math.min(this.field.scrollHeight + 3, 132)}px`);
    }
  }

  #send(fields, label) {
    const item = this.outbox.add({ ...fields, label });
    this.pendingTo = undefined;
    this.#note("");
    this.#showPending(item);
    this.toEnd();
    this.#startTyping();
    this.outbox.flush();
    return item;
  }

  async #sendFile(fields) {
    const { base } = this;
    const item = { client_id: newId(), written: Date.now(), to: this.pendingTo, ...fields };
    this.pendingTo = undefined;
    this.#note("");
    this.#showPending(item);
    this.toEnd();
    this.#startTyping();
    const outcome = await sendFile(base, item);
    if (base !== this.base || !this.lines.has(item.client_id)) return; // the stream may have brought it already
    if (outcome === "slow_down") this.#fail(item, this.lines.get(item.client_id)?.element, item.kind.fault);
    else this.#report(item, outcome === "broken" ? item.kind.fault : outcome);
  }

  async #load(base) {
    const response = await fetch(`${base}/history`);
    if (!response.ok) throw new Error(String(response.status));
    const history = await response.json();
    if (base !== this.base) return;
    for (const message of history.messages) this.#show(message, false);
    this.parts.earlier.hidden = history.messages.length < 60;
    if (history.provider) this.options.onProvider?.(history.provider);
    this.#arrange();
    this.toEnd();
  }

  async #loadEarlier() {
    const oldest = Math.min(...[...this.lines.values()].map(({ message }) => message.seq || Infinity));
    const response = await fetch(`${this.base}/history?before=${oldest}`).catch(() => null);
    if (!response?.ok) return;
    const { messages } = await response.json();
    const { scroll, earlier } = this.parts;
    const below = scroll.scrollHeight - scroll.scrollTop;
    for (const message of messages) this.#show(message, false);
    this.#arrange();
    earlier.hidden = messages.length < 60;
    scroll.scrollTop = scroll.scrollHeight - below;
    if (earlier.hidden) scroll.focus({ preventScroll: true });
  }

  #show(message, isNew) {
    this.feed.lastSeq = Math.max(this.feed.lastSeq, message.seq);
    if (message.client_id) this.outbox.settle(message.client_id);
    const known = this.lines.get(message.seq) || this.lines.get(message.client_id);
    if (message.option_id) this.#choose(message.option_id);
    if (known?.message.seq) {
      this.#markUsed(message.options.filter((option) => option.used).map((option) => option.id));
      return;
    }
    const isAtEnd = this.#isAtEnd();
    message.text ||= known?.message.text || this.chips.get(message.option_id)?.dataset.label || "";
    if (message.is_spoken) message.text ||= this.said.voice;
    const element = this.#element(message);
    if (known) {
      this.lines.delete(message.client_id);
      known.element.remove();
    } else if (isNew) {
      element.classList.add("fresh");
    }
    this.lines.set(message.seq, { element, message });
    if (message.direction === "out") this.#stopTyping();
    this.#place(element, message.seq);
    if (isNew) this.#arrange();
    if (isNew && message.direction === "out") {
      this.options.onNews?.();
      if (isAtEnd) this.toEnd();
      else this.parts.newer.hidden = false;
    }
  }

  #place(element, seq) {
    const later = [...this.parts.log.children].find((child) => child.seq === undefined ? child.isPending : child.seq > seq);
    this.parts.log.insertBefore(element, later || null);
  }

  #element(message) {
    const isMine = message.direction === "in";
    const at = new Date(message.at);
    const element = line(message, isMine, this.clock.format(at));
    element.seq = message.seq;
    element.at = at;
    element.querySelector("time").dateTime = message.at;
    if (isMine) element.querySelector(".stamp").append(tick(this.said.sent));
    if (message.pictures?.length) this.#showPictures(element, message);
    if (message.links.length) element.append(linkButtons(message.links));
    if (message.options.length) element.append(this.#chipRow(message));
    return element;
  }

  #showPictures(element, message) {
    const bubble = element.querySelector(".bubble");
    bubble.prepend(pictureRow(this.base, message.pictures, this.said.picture));
    if (message.text === this.said.picture) bubble.querySelector(".words").hidden = true;
  }

  #chipRow(message) {
    const row = make("div", "chips");
    row.setAttribute("role", "group");
    for (const option of message.options) {
      const chip = make("button", "chip", option.label);
      chip.type = "button";
      chip.dataset.label = option.label;
      chip.addEventListener("click", () => this.#press(option, chip));
      this.chips.set(option.id, chip);
      row.append(chip);
    }
    const used = message.options.find((option) => option.used);
    if (used) queueMicrotask(() => this.#choose(used.id));
    return row;
  }

  #press(option, chip) {
    if (chip.disabled) return;
    this.#send({ option: option.id }, option.label);
    this.#choose(option.id);
    if (isTouch.matches) this.parts.scroll.focus({ preventScroll: true });
    else this.focus();
  }

  #choose(optionId) {
    const chip = this.chips.get(optionId);
    if (!chip || chip.disabled) return;
    for (const other of chip.parentElement.children) {
      other.disabled = true;
      other.hidden = other !== chip;
    }
    chip.classList.add("chosen");
    chip.prepend(checkMark());
    chip.append(make("span", "hidden-text", ` (${this.said.chosen})`));
  }

  #release(optionId) {
    const chip = this.chips.get(optionId);
    for (const other of chip?.parentElement.children || []) {
      other.disabled = false;
      other.hidden = false;
      other.classList.remove("chosen");
      other.querySelector(".icon")?.remove();
      other.querySelector(".hidden-text")?.remove();
    }
  }

  #markUsed(ids) {
    for (const id of ids) this.#choose(id);
  }

  #showPending(item) {
    if (this.lines.has(item.client_id)) return;
    const message = { text: item.label, direction: "in", options: [], links: [], at: new Date(item.written).toISOString() };
    const element = line(message, true, this.clock.format(item.written));
    element.isPending = true;
    element.at = new Date(item.written);
    element.classList.add("waiting", "fresh");
    element.querySelector(".status").textContent = this.said.sending;
    this.lines.set(item.client_id, { element, message });
    this.parts.log.append(element);
    if (item.option) this.#choose(item.option);
    this.#arrange();
  }

  #report(item, state, detail) {
    const element = this.lines.get(item.client_id)?.element;
    if (state === "sent") {
      this.#note("");
      element?.classList.remove("waiting");
      const status = element?.querySelector(".status");
      if (status) status.replaceChildren(tick(this.said.sent));
      return;
    }
    if (state === "queued" || state === "broken") {
      this.#stopTyping();
      this.#note(state === "broken" ? this.said.broken : navigator.onLine ? "" : this.said.offline);
      if (element) element.querySelector(".status").textContent = this.said.queued;
      return;
    }
    if (state === "slow_down") {
      this.#note(this.said.slow_down.replace("{seconds}", detail));
      return;
    }
    this.#fail(item, element, state);
  }

  #fail(item, element, code) {
    this.#stopTyping();
    this.#note(this.said[code] || "");
    if (item.option) this.#release(item.option);
    if (!element) return;
    element.classList.replace("waiting", "failed");
    element.querySelector(".status").textContent = this.said.failed;
    const again = make("button", "again", this.said.retry);
    again.type = "button";
    again.addEventListener("click", () => {
      element.remove();
      this.lines.delete(item.client_id);
      const { text, option, to, label, file } = item;
      if (file) this.#sendFile(item); // under its own id: if it did arrive, it is not there twice
      else this.#send({ text, option, to }, label);
      this.focus();
    });
    element.append(again);
  }

  #arrange() {
    this.parts.empty.hidden = arrange(this.parts.log, this.said) > 0;
  }

  #state(name) {
    this.parts.state.dataset.state = name;
    this.parts.state.hidden = false;
    const shown = { offline: "reconnecting" }[name] || name;
    this.parts.state.querySelector(".state-text").textContent = this.said[shown];
    if (name === "offline") this.#note(this.said.offline);
    else if (name === "online" && this.parts.note.textContent === this.said.offline) this.#note("");
    if (name === "online") this.outbox?.flush();
  }

  #note(text) {
    this.parts.note.textContent = text;
    this.parts.note.hidden = !text;
  }

  #startTyping() {
    this.#stopTyping();
    this.parts.typing.hidden = false;
    this.toEnd();
    this.typingTimer = setTimeout(() => {
      this.#stopTyping();
      this.#note(this.said.slow);
    }, TYPING_FOR);
  }

  #stopTyping() {
    clearTimeout(this.typingTimer);
    this.parts.typing.hidden = true;
    if (this.parts.note.textContent === this.said.slow) this.#note("");
  }

  #isAtEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.parts.scroll;
    this.wasAtEnd = scrollHeight - scrollTop - clientHeight < 60;
    return this.wasAtEnd;
  }
}

function tick(label) {
  const holder = make("span", "tick");
  holder.append(checkMark(), make("span", "hidden-text", label));
  return holder;
}
