// Words in another language than the reader's: what they mean stands beside them, and whoever may can put it there.
import { html, nothing } from "lit-html";
import { typedForm } from "../lib/form.js";
import { languageName } from "../lib/languages.js";
import { nameOf, orPlain } from "../lib/names.js";
import { formats, language, t } from "../lib/words.js";

/** @typedef {Record<string, {text: string, by: string, html?: string}>} Beside */

/** The translation into the reader's language, marked with who made it. @param {any} view @param {string | undefined} lang @param {Beside} [beside] */
export const inOwnLanguage = (view, lang, beside = {}) => (beside[language] && lang !== language
  ? html`<p class="words translation" lang=${language} dir="auto"><span class="over">${t("draft-translated-by", { name: nameOf(view, beside[language].by) })}</span> ${orPlain(beside[language].html, beside[language].text)}</p>` : nothing);

/** The languages in which people read in this meeting. @param {any} view @returns {string[]} */
export const languagesRead = (view) => [view.meeting.language, ...Object.values(view.people.people).map((/** @type {any} */ one) => one.language)];

/** The reader's own language, as a command names it. */
export const READERS = formats.slice(0, 2);

/** Is this in a language that the reader has not chosen, and beside it nothing that they can read? @param {string | undefined} lang @param {Beside} [beside] */
export const isForeign = (lang, beside = {}) => Boolean(lang) && lang !== language && !beside[language];

/**
 * A form for each of the wanted languages in which it does not stand yet.
 * @param {any} may @param {{act: string, name: string, wanted: string[], lang?: string, beside?: Record<string, unknown>, before?: Record<string, {text: string, version: number}>,
 *   stands?: Record<string, string>, more?: (into: string) => {more: () => unknown, then: () => void}, fields: (text: string, language: string, typed: FormData) => object}} what
 *   `stands` is what is there of it already, `more` what else is asked beneath it
 */
export const translating = (may, { act, name, wanted, lang, beside = {}, before = {}, stands = {}, more, fields }) => (lang
  ? [...new Set(wanted)].filter((one) => one && one !== lang && !beside[one]).slice(0, 4).map((into) => typedForm(may, {
    act,
    name: `${name}:${into}`,
    summary: summary(into, before[into], stands[into]),
    ...(before[into] || stands[into] ? { stands: stands[into] ?? before[into].text } : {}),
    ...more?.(into),
    label: t("translate-send"),
    words: t("translate-words", { language: languageName(into) }),
    hint: t("topic-sees"),
    fields: (text, typed) => fields(text, into, typed),
  })) : nothing);

/** @param {string} into @param {{version: number}} [before] @param {string} [stands] */
function summary(into, before, stands) {
  const language = languageName(into);
  if (stands) return t("translate-options", { language });
  return before ? t("translate-again", { language, version: before.version }) : t("translate-into", { language });
}
