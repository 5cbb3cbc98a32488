// The page after paying: asks every two seconds whether there is news, for two minutes, and then shows it.
// A receipt can be printed.
"use strict";

const form = document.getElementById("check");
const print = document.getElementById("print");
let left = 60;

async function ask() {
  left -= 1;
  try {
    const answer = await fetch(form.action, { method: "POST", headers: { "X-Parley": "1" } });
    if (answer.ok && (await answer.json()).has_news) {
      location.reload();
      return;
    }
  } catch {
    // Away for a moment: the next round asks again.
  }
  if (left > 0) setTimeout(ask, 2000);
}

if (form) setTimeout(ask, 800);
if (print) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}

const copy = document.getElementById("copy");
if (copy) {
  const code = document.getElementById("pix");
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    code.select();
    try {
      await navigator.clipboard.writeText(code.value);
      copy.textContent = copy.dataset.done;
    } catch {
      // Without the right to it the code stays selected, to be copied by hand.
    }
  });
}
