// Files in a conversation: sending a picture or a voice note, and showing the pictures that were sent.

import { make } from "./bubbles.js";
import { zone } from "./outbox.js";

const PATIENCE = 60000;

// What can be sent: to which door, under which name, and what is told when it did not arrive.
export const PICTURE = { door: "pictures", name: "picture", fault: "picture_failed" };
export const VOICE = { door: "recordings", name: "voice", fault: "voice_failed" };

// Gives "sent", or the code of a refusal.
export async function sendFile(base, item) {
  const form = new FormData();
  form.append("client_id", item.client_id);
  if (item.to) form.append("to", item.to);
  form.append("zone", zone());
  if (item.seconds) form.append("seconds", item.seconds);
  form.append(item.kind.name, item.file, item.kind.name);
  try {
    const response = await fetch(`${base}/${item.kind.door}`, {
      method: "POST",
      headers: { "X-Parley": "1" },
      body: form,
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.ok) return "sent";
    const { error } = await response.json();
    return error || "broken";
  } catch {
    return item.kind.fault;
  }
}

export function pictureRow(base, ids, label) {
  const row = make("div", "pictures");
  for (const id of ids) {
    const link = make("a", "picture");
    // One that everybody may see has a path of its own.
    link.href = id.startsWith("/") ? id : `${base}/pictures/${encodeURIComponent(id)}`;
    link.target = "_blank";
    link.rel = "noopener";
    const image = make("img");
    image.src = link.href;
    image.alt = label;
    image.loading = "lazy";
    if (id.startsWith("/")) image.className = "code"; // its place is kept, so that nothing below it moves
    link.append(image);
    row.append(link);
  }
  return row;
}
