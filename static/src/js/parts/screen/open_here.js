// What is still open from the draft about this item, for the whole room to see.
import { html, nothing } from "lit-html";
import { nameOf } from "../../lib/names.js";
import { language, t } from "../../lib/words.js";

const MOST = 3; // the others are on every phone

/** @param {any} view */
export function openHere(view) {
  const { order = [], responses = {} } = view.draft?.open ?? {};
  if (!order.length) return nothing;
  return html`<section class="wall-open" aria-labelledby="wall-open"><h2 id="wall-open">${t("draft-open-here", { count: order.length })}</h2>
    <ul>${order.slice(0, MOST).map((/** @type {string} */ id) => one(view, responses[id]))}</ul></section>`;
}

/** @param {any} view @param {any} response */
const one = (view, { person, text, lang, translations = {} }) => html`<li><bdi class="wall-quiet">${nameOf(view, person)}</bdi>
  <span class="words" lang=${translations[language] ? language : lang} dir="auto">${translations[language]?.text ?? text}</span></li>`;
