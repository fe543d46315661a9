// Cards one above the other; what the room waits for from this reader stands above the rest.
import { repeat } from "lit-html/directives/repeat.js";
import { state } from "../lib/store.js";

/**
 * @typedef {object} Card
 * @property {string} name
 * @property {(s: typeof state) => unknown} content `nothing` where there is nothing to show
 * @property {(s: typeof state) => boolean} [asks] does the room wait for this reader's answer to it?
 */

/** @param {typeof state} s @param {Card[]} all in the order in which they stand while none asks */
export const cards = (s, all) => repeat([...all.filter(asking(s)), ...all.filter((card) => !asking(s)(card))], ({ name }) => name, ({ content }) => content(s));

/** @param {typeof state} s @param {Card[]} all */
export const anyAsks = (s, all) => all.some(asking(s));

/** @param {typeof state} s @returns {(card: Card) => boolean} */
const asking = (s) => ({ asks }) => Boolean(asks?.(s));
