// Pictures in a conversation: sending one from this device, and showing those that were sent.

import { make } from "./bubbles.js";
import { zone } from "./outbox.js";

const PATIENCE = 60000;

// Gives "sent", or the code of a refusal.
export async function sendPicture(base, item, file) {
  const form = new FormData();
  form.append("client_id", item.client_id);
  if (item.to) form.append("to", item.to);
  form.append("zone", zone());
  form.append("picture", file);
  try {
    const response = await fetch(`${base}/pictures`, {
      method: "POST",
      headers: { "X-Parley": "1" },
      body: form,
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.ok) return "sent";
    const { error } = await response.json();
    return error || "broken";
  } catch {
    return "picture_failed";
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
