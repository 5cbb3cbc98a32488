// A voice note: press to speak, press again to send, Escape or the cross to think better of it.

const MOST_SECONDS = 120;
const MOST_BYTES = 2 * 1024 * 1024;
const LEAST_MS = 400; // below that it was a slip of the finger
const KINDS = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"];

function kindHere() {
  if (!navigator.mediaDevices?.getUserMedia || !window.MediaRecorder) return null;
  return KINDS.find((kind) => MediaRecorder.isTypeSupported(kind)) || null;
}

export class Voice {
  // `parts`: button, bar, clock, cancel, composer. `onDone(file, seconds)` takes a recording, `onFault(code)` a reason.
  constructor(parts, { onDone, onFault }) {
    this.parts = parts;
    this.onDone = onDone;
    this.onFault = onFault;
    this.kind = kindHere();
    if (!this.kind) return;
    parts.composer.classList.add("hears");
    parts.button.hidden = false;
    parts.button.addEventListener("click", () => (this.recorder ? this.#stop() : this.#start()));
    parts.cancel.addEventListener("click", () => this.#cancel());
    parts.composer.addEventListener("keydown", (event) => event.key === "Escape" && this.#cancel());
    window.addEventListener("pagehide", () => this.#cancel());
  }

  async #start() {
    if (this.isAsking) return;
    this.isAsking = true;
    this.onFault("");
    try {
      this.stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      this.recorder = new MediaRecorder(this.stream, { mimeType: this.kind, audioBitsPerSecond: 32000 });
      this.#listen();
      this.recorder.start();
    } catch {
      this.#end();
      this.onFault("voice_blocked");
    } finally {
      this.isAsking = false;
    }
  }

  #listen() {
    const pieces = [];
    this.isWanted = true;
    this.began = performance.now();
    this.recorder.addEventListener("dataavailable", ({ data }) => data.size && pieces.push(data));
    this.recorder.addEventListener("stop", () => this.#finish(pieces), { once: true });
    this.recorder.addEventListener("error", () => this.#stop(), { once: true });
    this.#show(true);
    this.#tick();
    this.timer = setInterval(() => this.#tick(), 250);
  }

  #tick() {
    const seconds = Math.floor((performance.now() - this.began) / 1000);
    this.parts.clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    if (seconds >= MOST_SECONDS) this.#stop();
  }

  #stop() {
    if (this.recorder?.state === "recording") this.recorder.stop();
  }

  #cancel() {
    this.isWanted = false;
    this.#stop();
  }

  #finish(pieces) {
    const passed = performance.now() - this.began;
    const kind = this.recorder.mimeType || this.kind;
    this.#end();
    if (!this.isWanted) return;
    const file = new Blob(pieces, { type: kind });
    if (!file.size || passed < LEAST_MS) this.onFault("voice_empty");
    else if (file.size > MOST_BYTES) this.onFault("voice_too_long");
    else this.onDone(file, Math.min(Math.round(passed / 1000), MOST_SECONDS));
  }

  #end() {
    clearInterval(this.timer);
    for (const track of this.stream?.getTracks() || []) track.stop();
    this.stream = this.recorder = undefined;
    this.#show(false);
  }

  #show(isOn) {
    const isFocusLost = this.parts.bar.contains(document.activeElement);
    this.parts.bar.hidden = !isOn;
    this.parts.composer.classList.toggle("recording", isOn);
    this.parts.button.setAttribute("aria-pressed", String(isOn));
    if (isFocusLost) this.parts.button.focus();
  }
}
