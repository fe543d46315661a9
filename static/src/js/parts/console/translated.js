// Titles in other languages than the meeting's own: which there are, their fields, and what of them was typed anew.
import { html } from "lit-html";
import { afterDrawing } from "../../lib/screen.js";
import { local, state } from "../../lib/store.js";
import { languageName, t } from "../../lib/words.js";
import { field, text } from "./form.js";

const LANGUAGES = ["en", "es"];

/** The other languages to translate into, and those in which something stands. @param {string} own the meeting's @param {Record<string, string>} [titles] @returns {string[]} */
export const othersOf = (own, titles = {}) => [...new Set([...LANGUAGES, ...Object.keys(titles)])].filter((code) => code !== own);

/** @param {string} code @param {unknown} label @param {Record<string, string>} [titles] */
export const titleIn = (code, label, titles = {}) => field(html`${label} · ${languageName(code)}`, html`<input name="title-${code}" lang=${code} maxlength="200" autocomplete="off" value=${titles[code] ?? ""}>`);

/** Are the fields of this thing open? @param {string} about */
export const isTranslating = (about) => state.local.translating === about;

/** @param {string} about */
export const translateButton = (about) => html`<p><button type="button" class="button" data-look="quiet" @click=${() => translate(about)}>${t("item-other-languages")}</button></p>`;

/** @param {string} about */
function translate(about) {
  local({ translating: about });
  afterDrawing(() => /** @type {HTMLElement | null} */ (document.querySelector("[name^=title-]"))?.focus());
}

// What was not touched is not sent: the server lets a translation go when the words that it translates change.
/** @param {FormData} typed @param {string[]} others @param {Record<string, string>} [titles] as they stand */
export function titlesOf(typed, others, titles = {}) {
  if (!others.some((code) => typed.has(`title-${code}`))) return {};
  const said = saidIn(others.map((code) => [code, text(typed, `title-${code}`)]));
  return isSame(said, titles) ? {} : { titles: said };
}

/** Without what is empty. @param {[string, any][]} pairs */
export const saidIn = (pairs) => Object.fromEntries(pairs.filter(([, words]) => words.length));

/** @param {Record<string, any>} one @param {Record<string, any>} other */
export const isSame = (one, other) => [...new Set([...Object.keys(one), ...Object.keys(other)])].every((code) => String(one[code] ?? "") === String(other[code] ?? ""));
