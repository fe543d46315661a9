// Makes words as large as their place allows, so that a short panel fills the wall and a long one still stands on it.
import { ref } from "lit-html/directives/ref.js";

const LARGEST = 4;
const SMALLEST = 1.5;
const STEP = 0.25;

/** @type {Set<HTMLElement>} */
const standing = new Set();
const observer = new ResizeObserver((seen) => seen.forEach(({ target }) => fitted(/** @type {HTMLElement} */ (target))));

/** To be written into the element whose words shall fit: `<div ${fit()}>`. */
export const fit = () => ref(attend);

/** @param {Element | undefined} element */
function attend(element) {
  for (const old of standing) if (!old.isConnected) forget(old);
  if (!element) return;
  const place = /** @type {HTMLElement} */ (element);
  standing.add(place);
  observer.observe(place);
}

/** @param {HTMLElement} old */
function forget(old) {
  standing.delete(old);
  observer.unobserve(old);
}

/** After every drawing, since words change without their place changing. */
export const fitAll = () => standing.forEach(fitted);

/** @param {HTMLElement} place */
function fitted(place) {
  let size = LARGEST;
  do {
    place.style.setProperty("--fit", `${size}rem`);
    size -= STEP;
  } while (size >= SMALLEST && place.scrollHeight > place.clientHeight + 1);
  place.toggleAttribute("data-cut", place.scrollHeight > place.clientHeight + 1);
}
