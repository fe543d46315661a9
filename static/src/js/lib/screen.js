// Draws the screen: once per frame however much has changed, and once a second while a clock is shown.
import { render } from "lit-html";
import { keepFocus } from "./focus.js";
import { state, watch } from "./store.js";

/** Once what was changed now has been drawn. @param {() => void} act */
export const afterDrawing = (act) => void requestAnimationFrame(() => requestAnimationFrame(act));

/**
 * @param {HTMLElement} place its first content, made by the server, gives way
 * @param {(s: typeof state) => unknown} screen
 * @param {{ticks?: (s: typeof state) => boolean}} [when] draws every second while `ticks` says so
 */
export function show(place, screen, { ticks = () => false } = {}) {
  let due = false;
  const draw = () => {
    due = false;
    keepFocus(() => void render(screen(state), place));
  };
  const drawSoon = () => {
    if (!due) requestAnimationFrame(draw);
    due = true;
  };
  place.textContent = "";
  draw();
  watch(drawSoon);
  setInterval(() => ticks(state) && !document.hidden && drawSoon(), 1000);
  return drawSoon;
}
