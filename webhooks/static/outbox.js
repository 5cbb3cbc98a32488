// Messages on their way out: kept in the browser until the server has them, sent in order, repeated without harm
// because each carries an id of its own.

const LONGEST_PAUSE = 15000;
const KEEP_FOR = 24 * 3600 * 1000;

// Whose clock "tomorrow" counts by.
export function zone() {
  try {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  } catch {
    return "";
  }
}

export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export class Outbox {
  // `report(item, state, detail)` hears of each item: sent, queued, slow_down, or the code of a refusal.
  constructor(base, report) {
    this.base = base;
    this.report = report;
    this.prefix = `parley.outbox:${base}:`;
    this.items = this.#stored();
    this.isSending = false;
    this.pause = 1000;
    this.timer = 0;
    window.addEventListener("online", () => this.flush());
  }

  add(fields) {
    const item = { client_id: newId(), written: Date.now(), ...fields };
    this.items.push(item);
    this.#store(item);
    return item;
  }

  settle(clientId) {
    this.items = this.items.filter((item) => item.client_id !== clientId);
    try {
      localStorage.removeItem(this.prefix + clientId);
    } catch {
      // Storage may be off; then nothing was kept.
    }
  }

  async flush() {
    if (this.isSending || !this.items.length) return;
    clearTimeout(this.timer);
    this.isSending = true;
    let wait = 0;
    while (this.items.length && !wait) wait = await this.#send(this.items[0]);
    this.isSending = false;
    if (wait) this.timer = setTimeout(() => this.flush(), wait);
  }

  // Milliseconds to wait before the next attempt; 0 when the item is dealt with.
  async #send(item) {
    let response;
    try {
      response = await this.#post(item);
      if (response.status === 403 && !item.wasRenewed) {
        item.wasRenewed = true; // the cookie may be missing or of an old key: reading history brings a new one
        await fetch(`${this.base}/history`);
        return 1;
      }
    } catch {
      this.report(item, "queued");
      return this.#backOff();
    }
    if (response.ok) {
      this.pause = 1000;
      this.settle(item.client_id);
      this.report(item, "sent");
      return 0;
    }
    const code = await codeOf(response);
    if (response.status === 429 || response.status === 503) {
      const seconds = Number(response.headers.get("Retry-After")) || 3;
      this.report(item, response.status === 429 ? "slow_down" : "queued", seconds);
      return seconds * 1000;
    }
    if (response.status >= 500) {
      this.report(item, "broken");
      return this.#backOff();
    }
    this.settle(item.client_id);
    this.report(item, code);
    return 0;
  }

  #post(item) {
    const body = { client_id: item.client_id, age_seconds: (Date.now() - item.written) / 1000 };
    for (const name of ["text", "option", "to"]) if (item[name]) body[name] = item[name];
    if (zone()) body.zone = zone();
    return fetch(`${this.base}/messages`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Parley": "1" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(15000),
    });
  }

  #backOff() {
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
    return this.pause * (0.75 + Math.random() / 2);
  }

  #store(item) {
    try {
      localStorage.setItem(this.prefix + item.client_id, JSON.stringify(item));
    } catch {
      // Private windows may refuse; the message is still in memory.
    }
  }

  #stored() {
    const items = [];
    try {
      for (const key of Object.keys(localStorage).filter((name) => name.startsWith(this.prefix))) {
        const item = JSON.parse(localStorage.getItem(key));
        if (Date.now() - item.written < KEEP_FOR) items.push(item);
        else localStorage.removeItem(key);
      }
    } catch {
      return [];
    }
    return items.sort((one, other) => one.written - other.written);
  }
}

async function codeOf(response) {
  try {
    return (await response.json()).error || "broken";
  } catch {
    return "broken";
  }
}
