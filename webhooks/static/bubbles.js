// Makes the elements of a conversation. All text goes in as text: nothing that anybody wrote becomes markup.

const CHECK = "M4.5 10.5l3.700 3.700 7.300-8";
const ADDRESS = /\bhttps?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g;
const SAFE = new Set(["http:", "https:", "tel:", "sms:", "mailto:"]);

export function make(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

export function checkMark() {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(svg.namespaceURI, "path");
  for (const [name, value] of Object.entries({
    d: CHECK,
    fill: "none",
    stroke: "currentColor",
    "stroke-width": "2.2",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  })) {
    path.setAttribute(name, value);
  }
  svg.append(path);
  return svg;
}

export function initials(name) {
  const letters = name
    .split(/\s+/)
    .map((word) => Array.from(word)[0] || "")
    .filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  return letters.slice(0, 2).join("").toUpperCase() || "?";
}

// An avatar in a colour, with the letters in white or black, whichever is read better on it.
export function tint(avatar, colour) {
  if (!/^#[0-9a-f]{6}$/i.test(colour || "")) return;
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  avatar.style.setProperty("--tint", colour);
  avatar.style.setProperty("--on-tint", luminance > 0.179 ? "#000000" : "#ffffff");
}

export function words(text) {
  const element = make("div", "words");
  element.dir = "auto";
  let at = 0;
  for (const found of text.matchAll(ADDRESS)) {
    element.append(text.slice(at, found.index), anchor(found[0], found[0], ""));
    at = found.index + found[0].length;
  }
  element.append(text.slice(at));
  return element;
}

function anchor(url, label, className) {
  const element = make("a", className, label);
  element.href = url;
  element.target = "_blank";
  element.rel = "noopener noreferrer nofollow";
  return element;
}

export function linkButtons(links) {
  const row = make("div", "links");
  for (const { url, label } of links) {
    if (URL.canParse(url, location.href) && SAFE.has(new URL(url, location.href).protocol)) {
      row.append(anchor(url, label || url, "link"));
    }
  }
  return row;
}

export function line(message, isMine, time) {
  const element = make("div", `line ${isMine ? "mine" : "theirs"}`);
  const bubble = make("div", "bubble");
  bubble.append(words(message.text));
  const stamp = make("div", "stamp");
  stamp.append(make("time", "", time), make("span", "status"));
  bubble.append(stamp);
  element.append(bubble);
  return element;
}
