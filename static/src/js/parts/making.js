// How far a copy of the record is, and a way to stop it.
import { html, nothing, render } from "lit-html";

/** @typedef {import("../lib/copies.js").Making} Making */

const SAID = /** @type {Record<string, string>} */ ({ gathering: "copy-gathering", making: "copy-making", finishing: "copy-finishing", failed: "copy-failed" });

/** @param {Making | undefined} copy @param {(id: string) => string} say */
export const making = (copy, say) => html`<div class="card making" ?hidden=${!copy}>
  <p role="status">${copy ? copy.sentence ?? html`<span>${copy.name}</span>: ${say(SAID[copy.state])}` : nothing}</p>
  ${copy && !isOver(copy) ? bar(copy) : nothing}
  ${copy ? html`<button type="button" class="button" @click=${copy.stop}>${say(isOver(copy) ? "close-message" : "cancel")}</button>` : nothing}
</div>`;

/** @param {Making} copy */
const isOver = ({ state, sentence }) => Boolean(sentence) || state === "failed";

/** Without a number where there is none to tell. @param {Making} copy */
const bar = ({ state, made, of, name }) => (state === "making"
  ? html`<progress max=${of} value=${made} aria-label=${name}></progress>`
  : html`<progress aria-label=${name}></progress>`);

/** On a page of the server's, which gives the sentences along. @param {HTMLElement} place @returns {(copy: Making | undefined) => void} */
export const showIn = (place) => (copy) => render(making(copy, (id) => place.dataset[id.replace(/-(.)/, (_, letter) => letter.toUpperCase())] ?? id), place);
