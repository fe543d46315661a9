// Makes words as large as their place allows, so that a short panel fills the wall and a long one still stands on it.
import { ref } from "lit-html/directives/ref.js";

const STEP = 0.25;

/** @type {Map<HTMLElement, [number, number]>} */
const standing = new Map();
const observer = new ResizeObserver((seen) => seen.forEach(({ target }) => fitted(/** @type {HTMLElement} */ (target))));

/**
 * To be written into the element whose words shall fit: `<div ${fit(4, 1.5)}>`. What is still too long is marked `data-cut`.
 * @param {number} largest @param {number} smallest in rem
 */
export const fit = (largest, smallest) => ref((element) => attend(/** @type {HTMLElement | undefined} */ (element), [largest, smallest]));

/** @param {HTMLElement | undefined} place @param {[number, number]} sizes */
function attend(place, sizes) {
  if (!place) return;
  standing.set(place, sizes);
  observer.observe(place);
}

/** @param {HTMLElement} old */
function forget(old) {
  standing.delete(old);
  observer.unobserve(old);
}

/** After every drawing, since words change without their place changing. */
export function fitAll() {
  // Not while drawing: what stands in a new piece is connected only when the whole piece is.
  for (const old of standing.keys()) if (!old.isConnected) forget(old);
  standing.forEach((_, place) => fitted(place));
}

/** @param {HTMLElement} place */
function fitted(place) {
  let [size, smallest] = standing.get(place) ?? [1, 1];
  place.removeAttribute("data-cut"); // its look would hide how long the words are
  const isTooLong = () => place.scrollHeight > place.clientHeight + 1;
  place.style.setProperty("--fit", `${size}rem`);
  while (isTooLong() && size > smallest) place.style.setProperty("--fit", `${(size = Math.max(size - STEP, smallest))}rem`);
  place.toggleAttribute("data-cut", isTooLong());
}
