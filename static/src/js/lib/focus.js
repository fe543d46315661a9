// Where the focus goes when drawing takes away what had it: whoever uses the keyboard, or hears the page, stays where they were.

const PLACES = "section, article, form, li, fieldset, details, nav, dialog, main, .card";
const CONTROLS = "a[href], button, input, select, textarea, summary";

/** Draws. What was only moved gets the focus back; else it goes to what opened it, or to what stands around its place by then. @param {() => void} draw */
export function keepFocus(draw) {
  const had = document.activeElement;
  const path = had && had !== document.body ? pathOf(had) : [];
  draw();
  if (!path.length || ![had, document.body].includes(/** @type {Element} */ (document.activeElement))) return;
  const at = path.findIndex(({ element }) => stands(element));
  if (at > 0) focusOn(opener(path.slice(0, at)) ?? instead(path[at].element, path[at - 1].earlier));
  else if (at === 0 && document.activeElement !== had) focusOn(path[0].element);
}

/** @typedef {{element: Element, earlier: Element[]}} Step with what stood before it, nearest first */

/** From an element to the page's own. @param {Element} had */
function pathOf(had) {
  const path = /** @type {Step[]} */ ([]);
  for (let element = /** @type {Element | null} */ (had); element; element = element.parentElement) path.push({ element, earlier: earlierThan(element) });
  return path;
}

/** @param {Element} element */
function earlierThan({ previousElementSibling: before }) {
  const all = [];
  for (; before; before = before.previousElementSibling) all.push(before);
  return all;
}

/** Can it be seen and used? @param {Element} element */
const stands = (element) => element.isConnected && element.getClientRects().length > 0 && !element.matches(":disabled");

/** The button that opened what is closed now. @param {Step[]} gone */
function opener(gone) {
  const ids = gone.map(({ element }) => element.id).filter(Boolean);
  return ids.map((id) => document.querySelector(`[aria-controls="${CSS.escape(id)}"]`)).find((button) => button && stands(button));
}

/**
 * Never a control of its own: a key that is held down a moment too long would press it unseen.
 * @param {Element} around @param {Element[]} earlier what stood before it in there
 */
function instead(around, earlier) {
  const before = earlier.find((element) => element.parentElement === around);
  const here = before ? before.nextElementSibling : around.firstElementChild;
  return here && stands(here) && isPlace(here) ? here : around.closest(PLACES) ?? document.querySelector("main");
}

/** @param {Element} element */
const isPlace = (element) => element.matches(PLACES) || element.querySelectorAll(CONTROLS).length > 1;

/** @type {Element | undefined} what has the focus only because nothing else had it */
let resting;

/** Has nobody chosen where to be? */
export const isNowhere = () => [document.body, resting].includes(document.activeElement ?? undefined);

/** @param {Element | null} [element] */
export function focusOn(element) {
  if (!element) return;
  if (!element.matches(CONTROLS) && !element.hasAttribute("tabindex") && !(/** @type {HTMLElement} */ (element).isContentEditable)) {
    resting = element;
    element.setAttribute("tabindex", "-1");
    element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  }
  /** @type {HTMLElement} */ (element).focus({ preventScroll: true });
  if (element.matches(":focus-visible")) element.scrollIntoView({ block: "nearest" }); // a finger knows where it is
}
