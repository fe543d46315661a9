// Which words of the draft somebody means: a whole passage, or some words of one with what stands around them.

const AROUND = 40; // as AROUND of the server
const MOST = 4000; // characters that one may mean

/** @typedef {{exact: string, before: string, after: string}} Anchor */

/** The words that are selected in one passage, with where they stand; undefined where there are none. @returns {{passage: HTMLElement, anchor: Anchor, near: DOMRect} | undefined} */
export function selectedWords() {
  const selection = getSelection();
  const range = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
  const passage = /** @type {HTMLElement | null | undefined} */ (range && passageOf(range.startContainer));
  if (!range || !passage) return undefined;
  const within = document.createRange();
  within.selectNodeContents(passage);
  // Whoever drags past its end, or presses thrice, means the words in it.
  if (passage.contains(range.endContainer)) within.setEnd(range.endContainer, range.endOffset);
  const start = document.createRange();
  start.selectNodeContents(passage);
  start.setEnd(range.startContainer, range.startOffset);
  const anchor = anchorAt(textOf(passage), start.toString().length, within.toString().length);
  return anchor && { passage, anchor, near: range.getBoundingClientRect() };
}

/** @param {Node} node */
const passageOf = (node) => (node instanceof Element ? node : node.parentElement)?.closest("[data-passage]") ?? null;

/** What a passage says, character for character. @param {Element} passage */
export function textOf(passage) {
  const all = document.createRange();
  all.selectNodeContents(passage);
  return all.toString();
}

/** Without space at its ends; undefined where nothing is left, or all of it. @param {string} text @param {number} start @param {number} end @returns {Anchor | undefined} */
export function anchorAt(text, start, end) {
  const exact = text.slice(start, end).trim();
  if (!exact || exact === text.trim() || exact.length > MOST) return undefined;
  const at = start + text.slice(start, end).indexOf(exact);
  return { exact, before: oneLine(text.slice(Math.max(0, at - AROUND), at)), after: oneLine(text.slice(at + exact.length, at + exact.length + AROUND)) };
}

/** The passage itself, between those beside it. @param {string[]} texts @param {string} exact @returns {Anchor} */
export function anchorOf(texts, exact) {
  const at = texts.indexOf(exact);
  return { exact, before: at > 0 ? oneLine(texts[at - 1].slice(-AROUND)) : "", after: oneLine(texts[at + 1]?.slice(0, AROUND) ?? "") };
}

/** @param {string} text */
const oneLine = (text) => text.replace(/\s+/g, " ");
