// A word explained where it stands, in the reader's language; and a quiet way to ask about any other.
import { html, nothing } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import { inLanguage } from "../lib/names.js";
import { askMeaning } from "../lib/pulse.js";
import { local, state } from "../lib/store.js";
import { lookAway } from "../lib/terms.js";
import { language, t } from "../lib/words.js";

/** The card beside the word that the reader looks at, or the answer to what they asked. @param {typeof state} s @param {(meant: any) => unknown} [besides] what can be done with selected words of the draft */
export const termCard = (s, besides = nothingBesides) => html`<div role="status" class="term-place">${card(s, besides)}</div>`;

const nothingBesides = () => nothing;

/** @param {typeof state} s @param {(meant: any) => unknown} besides */
function card({ view, local: { term, wondered = [] } }, besides) {
  const terms = view.glossary?.terms ?? {};
  if (term?.id && terms[term.id]) return shown(term.near, explanation(view, terms[term.id]), lookAway);
  if (term?.words || term?.meant) return asking(view, terms, term, term.meant ? besides(term.meant) : nothing);
  const answered = wondered.find((/** @type {Wondered} */ { words, knew }) => called(terms, words) && told(terms, words) !== knew);
  return answered ? shown(undefined, meaning(view, called(terms, answered.words)), () => local({ wondered: wondered.filter((/** @type {Wondered} */ one) => one !== answered) })) : nothing;
}

/** @typedef {{words: string, knew: string}} Wondered what this device asked about, and what was told of it then */

/** What is told of these words in any language; "" where they are not explained. @param {Record<string, any>} terms @param {string} words */
const told = (terms, words) => Object.entries(called(terms, words)?.means ?? {}).join();

/** @param {Record<string, any>} terms @param {string} words */
export const called = (terms, words) => Object.values(terms).find(({ word }) => word.toLowerCase() === words.toLowerCase());

/** @param {any} view @param {any} term */
const meaning = (view, { word, means }) => html`<p><strong><bdi>${word}</bdi></strong></p><p>${inLanguage(means, view.meeting.language)}</p>`;

/** What it means; in another language than the reader's it says so, and can be asked for. @param {any} view @param {any} term */
const explanation = (view, term) => html`${meaning(view, term)}
  ${term.means[language] ? nothing : html`<p class="small quiet">${t("term-not-in-yours")}</p>${view.signals?.offered ? html`<button type="button" class="button" @click=${() => wonder(term.word)}>${t("term-ask")}</button>` : nothing}`}`;

/** @param {any} view @param {Record<string, any>} terms @param {any} term @param {unknown} besides */
function asking(view, terms, { words, near }, besides) {
  const known = words ? called(terms, words) : undefined;
  if (known) return shown(near, html`${explanation(view, known)} ${besides}`, lookAway);
  const wondering = words && view.signals?.offered;
  return wondering || besides !== nothing ? shown(near, html`${words ? html`<p><bdi>${t("quoted", { text: words })}</bdi></p>` : nothing} ${besides}
    ${wondering ? html`<button type="button" class="button" @click=${() => wonder(words)}>${t("term-ask")}</button><p class="small quiet">${t("term-ask-about")}</p>` : nothing}`, lookAway) : nothing;
}

/** @param {string} words */
function wonder(words) {
  askMeaning(words);
  getSelection()?.removeAllRanges();
  lookAway();
  const knew = told(state.view.glossary?.terms ?? {}, words);
  local({ signalled: true, wondered: [...(state.local.wondered ?? []).filter((/** @type {Wondered} */ one) => one.words !== words), { words, knew }] });
}

/** @param {DOMRect | undefined} near @param {unknown} content @param {() => void} close */
const shown = (near, content, close) => html`<div id="term-card" class="card term-card stack" data-tight ${ref((element) => queueMicrotask(() => place(/** @type {HTMLElement | undefined} */ (element), near)))}>
  ${content}<button type="button" class="button term-close" data-look="quiet" @click=${close}>${t("close")}</button></div>`;

/** Below the word, or above it where there is no room; without a word at the foot. @param {HTMLElement | undefined} element @param {DOMRect | undefined} near */
function place(element, near) {
  if (!element?.isConnected) return; // lit hands it over before it stands in the page
  element.toggleAttribute("data-near", Boolean(near));
  const { offsetWidth, offsetHeight } = element;
  const fits = near && near.bottom + offsetHeight + 12 < innerHeight;
  if (!near) return;
  element.style.setProperty("--near-left", `${Math.max(8, Math.min(near.left, innerWidth - offsetWidth - 8))}px`);
  element.style.setProperty("--near-top", `${fits ? near.bottom + 6 : Math.max(8, near.top - offsetHeight - 6)}px`);
}

/** The words that were explained in this meeting, to find again. @param {typeof state} s */
export function ownTerms({ view }) {
  const { order = [], terms = {} } = view.glossary ?? {};
  const own = order.filter((/** @type {string} */ id) => terms[id].own);
  if (!own.length) return nothing;
  return html`<section class="stack" data-tight aria-labelledby="terms-title"><h2 id="terms-title">${t("terms-own")}</h2>
    <dl class="terms">${own.map((/** @type {string} */ id) => html`<dt><bdi>${terms[id].word}</bdi></dt><dd>${inLanguage(terms[id].means, view.meeting.language)}</dd>`)}</dl></section>`;
}
