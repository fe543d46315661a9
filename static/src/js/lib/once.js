// A double press is one press: whoever presses again at once has not seen yet what the first one changed.

const SEEN_MS = 450; // after the answer

/** @typedef {Event & {submitter?: HTMLElement | null, detail?: number, clientX?: number, clientY?: number}} Press of a button, or a form that is sent */

/** Is it the press before once more? The browser counts those of a mouse, also where the first has put another button there. @param {Press} event */
export const isAgain = (event) => pressed(event).hasAttribute("aria-disabled") || Number(event.detail) > 1;

/** For the button of a form: the second half of a double press does not send it. @param {Press} event */
export const unlessAgain = (event) => isAgain(event) && event.preventDefault();

/**
 * Do what was pressed. Until one has seen what came of it the control can't be pressed, nor what stands in its place by then.
 * @template T @param {Press} event @param {() => Promise<T>} act @returns {Promise<T>}
 */
export async function once(event, act) {
  const [place, held] = [placeOf(event), new Set([hold(pressed(event))])];
  const answer = await act();
  holdAt(place, held, performance.now() + SEEN_MS);
  setTimeout(() => held.forEach(release), SEEN_MS);
  return answer;
}

/** @param {Press} event @returns {Element} */
const pressed = (event) => event.submitter ?? /** @type {Element} */ (event.currentTarget);

/** Where the finger was; of a key, the middle of what it pressed. @param {Press} event */
function placeOf(event) {
  if (event.detail && event.clientX !== undefined) return { x: event.clientX, y: event.clientY ?? 0 };
  const { left, top, width, height } = pressed(event).getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Frame by frame, since the news may be drawn later than the answer came. @param {{x: number, y: number}} place @param {Set<Element>} held @param {number} until */
function holdAt(place, held, until) {
  if (performance.now() >= until) return;
  const there = document.elementFromPoint(place.x, place.y)?.closest("[data-once]");
  if (there && !held.has(there)) held.add(hold(there));
  requestAnimationFrame(() => holdAt(place, held, until));
}

// Not `disabled`, which would take the focus from whoever uses the keyboard.
/** @param {Element} control */
function hold(control) {
  control.setAttribute("aria-disabled", "true");
  return control;
}

/** @param {Element} control */
const release = (control) => control.removeAttribute("aria-disabled");
