// What is still open from the draft about this item, for the whole room to see.
import { html, nothing } from "lit-html";
import { nameOf } from "../../lib/names.js";
import { language, t } from "../../lib/words.js";

const MOST = 3; // the others are on every phone

/** @param {any} view */
export const hasOpen = ({ draft }) => Boolean(draft?.open?.order.length || draft?.at_no_item);

/** Where many wait, or names are hidden, it is one line; what is about no item is never more than that. @param {any} view @param {boolean} isMasked */
export function openHere(view, isMasked) {
  if (!hasOpen(view)) return nothing;
  const { open: { order = [], responses = {} } = {}, at_no_item: { order: rest = [] } = {} } = view.draft;
  const shown = isMasked || view.queue?.order?.length > MOST ? [] : order.slice(0, MOST);
  return html`<section class="wall-open" aria-label=${t("draft-title")}>
    ${order.length ? html`<h2>${t("draft-open-here", { count: order.length })}</h2>` : nothing}
    ${rest.length ? html`<p class="wall-quiet">${t("draft-open-at-no-item", { count: rest.length })}</p>` : nothing}
    ${shown.length ? html`<ul>${shown.map((/** @type {string} */ id) => one(view, responses[id]))}</ul>` : nothing}</section>`;
}

/** @param {any} view @param {any} response */
const one = (view, { person, text, lang, translations = {} }) => html`<li><bdi class="wall-quiet">${nameOf(view, person)}</bdi>
  <span class="words" lang=${translations[language] ? language : lang} dir="auto">${translations[language]?.text ?? text}</span></li>`;
