/* Shows two colours together as they are chosen, and says whether they can be told apart; the server has the last word. */

const form = document.getElementById("colours");
const sample = document.getElementById("try");
const told = document.getElementById("contrast");

function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function readable(colour) {
  return contrast(colour, "#ffffff") >= contrast(colour, "#000000") ? "#ffffff" : "#000000";
}

function show() {
  const primary = form.elements.colour_primary.value;
  const accent = form.elements.colour_accent.value;
  const style = sample.style;
  style.setProperty("--try-primary", primary);
  style.setProperty("--try-accent", accent);
  style.setProperty("--on-try-primary", readable(primary));
  style.setProperty("--on-try-accent", readable(accent));
  const ratio = contrast(primary, accent);
  told.textContent = (ratio >= 3 ? told.dataset.good : told.dataset.bad).replace("{ratio}", ratio.toFixed(1));
}

form.addEventListener("input", show);
show();
