// For whoever hears the page: what is new in what concerns them, said once, in one place that stands whichever part of the screen is open.
import { state, watch } from "./store.js";

const STAYS_MS = 60_000; // who comes to it later is not told what is over

/** @param {(s: typeof state) => Record<string, string>} hears what is so now, by what it is about; "" where there is nothing to say */
export function sayAloud(hears) {
  const place = document.createElement("div");
  place.className = "for-readers";
  place.setAttribute("role", "status"); // a place of this kind that appears together with its words is often not heard
  document.body.append(place);
  let before = hears(state); // what stands there at first is read with the page
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let going;
  watch(() => {
    const now = hears(state);
    const fresh = Object.keys(now).filter((about) => now[about] && now[about] !== before[about]);
    before = now;
    if (!fresh.length) return;
    place.replaceChildren(...fresh.map((about) => sentence(now[about])));
    clearTimeout(going);
    going = setTimeout(() => place.replaceChildren(), STAYS_MS);
  });
}

/** @param {string} words */
function sentence(words) {
  const said = document.createElement("p");
  said.textContent = words;
  return said;
}
