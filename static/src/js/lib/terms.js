// Which term or which words the reader looks at: by a tap, the pointer or the focus on a marked word, or by selecting some.
import { selectedWords } from "./passages.js";
import { afterDrawing } from "./screen.js";
import { local, state } from "./store.js";

const LONGEST = 60; // as LONGEST of the server
const LEAVING_MS = 300; // long enough to move the pointer from the word to its card
/** @type {ReturnType<typeof setTimeout> | undefined} */
let leaving;

/** @param {any} target @returns {HTMLElement | null} */
const wordAt = (target) => target?.closest?.("[data-term]") ?? null;

/** @param {any} target */
const isCard = (target) => Boolean(target?.closest?.(".term-card"));

/** @type {HTMLElement | undefined} the word that the card explains, and the card describes */
let described;

/** @param {HTMLElement} word */
function look(word) {
  clearTimeout(leaving);
  describe(word);
  local({ term: { id: word.dataset.term, near: word.getBoundingClientRect() } });
}

/** @param {HTMLElement} [word] */
function describe(word) {
  described?.removeAttribute("aria-describedby");
  described = word;
  described?.setAttribute("aria-describedby", "term-card");
}

let isReturning = false; // who closes the card goes back to the word, and does not look it up again

export function lookAway() {
  const word = described;
  describe();
  const wasInCard = isCard(document.activeElement);
  local({ term: undefined });
  isReturning = true;
  if (wasInCard) word?.focus();
  isReturning = false;
}

/** Follows the reader's eye on this page. @param {{selects: boolean}} options whether any words may be asked about */
export function followTerms({ selects }) {
  document.addEventListener("click", ({ target }) => {
    const word = wordAt(target);
    if (word) look(word);
    else if (state.local.term?.id && !isCard(target)) lookAway();
  });
  document.addEventListener("focusin", ({ target }) => {
    const word = wordAt(target);
    if (!word && state.local.term?.id && !isCard(target)) lookAway(); // the card would cover what has the focus now
    else if (word && !isReturning) look(word);
  });
  document.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType !== "mouse") return;
    const word = wordAt(target);
    if (word) look(word);
    else if (isCard(target)) clearTimeout(leaving);
    else if (state.local.term?.id) leave();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && state.local.term) lookAway();
    const word = wordAt(event.target);
    if (word && (event.key === "Enter" || event.key === " ")) (event.preventDefault(), look(word), afterDrawing(intoCard));
  });
  if (selects) document.addEventListener("selectionchange", () => (clearTimeout(choosing), (choosing = setTimeout(chosen, 250))));
}

const intoCard = () => /** @type {HTMLElement | null} */ (document.querySelector(".term-card button"))?.focus();

function leave() {
  clearTimeout(leaving);
  leaving = setTimeout(() => document.activeElement?.matches("[data-term]") || lookAway(), LEAVING_MS);
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let choosing;

/** Some words of a text are selected: they may be asked about. */
function chosen() {
  const selection = document.activeElement?.matches("input, textarea") ? null : getSelection(); // a field that is tabbed to is selected whole
  const words = selection?.toString().replace(/\s+/g, " ").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "") ?? "";
  const meant = selectedWords();
  if (meant) return void local({ term: { words: words.length > 1 && words.length <= LONGEST ? words : "", meant, near: meant.near } });
  const place = /** @type {Element | null | undefined} */ (selection?.anchorNode?.parentElement);
  if (words.length < 2 || words.length > LONGEST || !place?.closest("main") || place.closest("button, input, textarea, [contenteditable=true], .term-card")) return void ((state.local.term?.words || state.local.term?.meant) && lookAway());
  local({ term: { words, near: selection?.getRangeAt(0).getBoundingClientRect() } });
}
