// Gives a conversation its shape: marks between days, bubbles that belong together, which choices are the newest.

import { make } from "./bubbles.js";

const TOGETHER = 120000; // bubbles of one side within two minutes

// The number of bubbles.
export function arrange(log, said) {
  const lines = [...log.querySelectorAll(".line")];
  const newest = lines.findLast((line) => line.querySelector(".chips"));
  let before = null;
  for (const line of lines) {
    const isNewDay = !before || before.at.toDateString() !== line.at.toDateString();
    markDay(log, line, isNewDay, said);
    const isSameSide = before?.classList.contains("mine") === line.classList.contains("mine");
    line.classList.toggle("follows", !isNewDay && isSameSide && line.at - before.at < TOGETHER);
    line.classList.toggle("stale", line !== newest);
    before = line;
  }
  return lines.length;
}

// A mark that is right already stays: whoever listens to the log would hear it again.
function markDay(log, line, isNewDay, said) {
  const mark = line.previousElementSibling;
  const hasMark = Boolean(mark?.classList.contains("day-mark"));
  if (isNewDay && !hasMark) log.insertBefore(make("div", "day-mark", nameOf(line.at, said)), line);
  if (!isNewDay && hasMark) mark.remove();
}

function nameOf(at, said) {
  const day = new Date();
  if (at.toDateString() === day.toDateString()) return said.today;
  day.setDate(day.getDate() - 1);
  if (at.toDateString() === day.toDateString()) return said.yesterday;
  const { lang } = document.documentElement;
  return new Intl.DateTimeFormat(lang, { weekday: "long", day: "numeric", month: "long" }).format(at);
}
