// The live stream of one conversation: opens, reopens, rests while the page is out of sight, and tells how it is.

const GRACE = 6000; // short gaps between two streams are normal and not worth a word
const HIDDEN = 30000; // browsers allow few connections to one site: a page nobody looks at gives its own back

export class Feed {
  // `hears`: message, used, provider (each with parsed data) and state(name).
  constructor(base, hears) {
    this.base = base;
    this.hears = hears;
    this.lastSeq = 0;
    this.isClosed = false;
    this.pause = 1000;
    this.listeners = new AbortController();
    const { signal } = this.listeners;
    window.addEventListener("offline", () => hears.state("offline"), { signal });
    window.addEventListener("online", () => this.#reopen(), { signal });
    document.addEventListener("visibilitychange", () => this.#rest(), { signal });
    window.addEventListener("pagehide", () => this.source?.close(), { signal });
    window.addEventListener("pageshow", (event) => event.persisted && this.#reopen(), { signal });
  }

  open() {
    if (this.isClosed) return;
    this.source?.close();
    const source = new EventSource(`${this.base}/stream?after=${this.lastSeq}`);
    this.source = source;
    source.onopen = () => this.#opened();
    source.onerror = () => this.#broke(source);
    source.addEventListener("message", (event) => {
      const message = JSON.parse(event.data);
      this.lastSeq = Math.max(this.lastSeq, message.seq);
      this.hears.message(message);
    });
    source.addEventListener("used", (event) => this.hears.used(JSON.parse(event.data).ids));
    source.addEventListener("provider", (event) => this.hears.provider(JSON.parse(event.data)));
  }

  close() {
    this.isClosed = true;
    this.listeners.abort();
    this.source?.close();
    clearTimeout(this.grace);
    clearTimeout(this.retry);
    clearTimeout(this.resting);
  }

  #opened() {
    clearTimeout(this.grace);
    this.grace = 0;
    this.pause = 1000;
    this.hears.state("online");
  }

  #broke(source) {
    if (!this.grace) {
      const tell = () => this.hears.state(navigator.onLine ? "reconnecting" : "offline");
      this.grace = setTimeout(tell, navigator.onLine ? GRACE : 0);
    }
    if (source.readyState === EventSource.CLOSED) {
      clearTimeout(this.retry);
      this.retry = setTimeout(() => this.#reopen(), this.pause);
      this.pause = Math.min(this.pause * 2, 15000);
    }
  }

  // History first: it brings a cookie where one is missing, and what was said meanwhile.
  async #reopen() {
    if (this.isClosed) return;
    try {
      await this.hears.reload();
    } catch {
      this.#broke({ readyState: EventSource.CLOSED });
      return;
    }
    this.open();
  }

  #rest() {
    clearTimeout(this.resting);
    if (document.hidden) {
      this.resting = setTimeout(() => {
        this.source?.close();
        this.isResting = true;
      }, HIDDEN);
    } else if (this.isResting) {
      this.isResting = false;
      this.#reopen();
    }
  }
}
