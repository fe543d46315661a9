// The options of a proposal: lettered, in the reader's language where they stand in it, and fields to word them in.
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { nameOf, namesOf, orPlain } from "../../lib/names.js";
import { clear, typedOver, typeOver } from "../../lib/typed.js";
import { language, t } from "../../lib/words.js";

/** An option as the reader understands it best. @param {any} proposal @param {string} key @returns {string} */
export const optionOf = ({ options, options_in: beside }, key) => beside?.[key]?.[language]?.text ?? options[key];

/** Each as it is named and read: "(a) Two afternoons". @param {any} proposal @returns {string[]} */
export const lettered = (proposal) => Object.keys(proposal.options ?? {}).map((key, n) => `${letter(n)} ${optionOf(proposal, key)}`);

/** @param {number} n */
const letter = (n) => `(${String.fromCharCode(97 + n)})`;

/** The same by its key. @param {any} proposal @param {string} key */
export const letterOf = ({ options }, key) => letter(Object.keys(options).indexOf(key));

/** Lettered, as people name them. @param {any} proposal */
export const options = (proposal) => (proposal.options ? html`<ol class="proposal-options">${Object.keys(proposal.options).map((key) => html`<li>
  <bdi lang=${langOf(proposal, key) ?? nothing}>${orPlain(marked(proposal, key), optionOf(proposal, key))}</bdi>${older(proposal.options_before?.[key])}</li>`)}</ol>` : nothing);

/** In which it is read. @param {any} proposal @param {string} key @returns {string | undefined} */
export const langOf = ({ options_in: beside, lang }, key) => (beside?.[key]?.[language] ? language : lang);

/** @param {any} proposal @param {string} key @returns {string | undefined} */
const marked = ({ options_in: beside, marked = {} }, key) => (beside?.[key]?.[language] ? marked.options_in?.[key]?.[language] : marked.options?.[key]);

/** Where a wording is not translated yet: what an earlier one said. @param {Record<string, {text: string, version: number}>} [before] by language */
export const older = ({ [language]: before } = {}) => (before ? html`<details class="translation-before"><summary>${t("translation-of-version", before)}</summary>
  <p class="words" lang=${language} dir="auto">${before.text}</p></details>` : nothing);

/** That options are read in a translation, and by whom, where the text does not say the same above them. @param {any} view @param {any} proposal */
export function madeBy(view, { options_in: beside = {}, translations, translated_by: of, by }) {
  const read = Object.values(beside).map((one) => one[language]).filter(Boolean);
  const said = translations?.[language] ? of?.[language] ?? by : "";
  const others = [...new Set(read.map((one) => one.by).filter((one) => one && one !== said))];
  if (others.length) return html`<p class="hint">${t("options-translated-by", { names: others.length > 1 ? namesOf(view, others) : nameOf(view, others[0]) })}</p>`;
  return read.length && !said ? html`<p class="hint">${t("options-translated")}</p>` : nothing;
}

/** Does every option stand in this language? @param {any} proposal @param {string} code */
export const areIn = ({ options = {}, options_in: beside }, code) => Object.keys(options).every((key) => beside?.[key]?.[code]);

/** What stands in a language, or did before an option was worded anew. @param {any} proposal @param {string} code @returns {Record<string, string>} */
export const standIn = ({ options = {}, options_in: beside, options_before: before }, code) => Object.fromEntries(Object.keys(options)
  .map((key) => [key, beside?.[key]?.[code]?.text ?? before?.[key]?.[code]?.text ?? ""]));

/**
 * A field to word each option in, kept and cleared with the form it stands in.
 * @param {string} form its name @param {any} proposal @param {Record<string, string>} stand what the fields start with @param {string} [lang] in which
 */
export const worded = (form, { options = {} }, stand, lang) => ({
  more: () => (Object.keys(options).length ? html`<fieldset class="stack option-fields" data-tight><legend class="label">${t("propose-options-label")}</legend>
    ${Object.keys(options).map((key, n) => field(`${form}:${key}`, key, stand[key], lang ? html`${letter(n)} <bdi>${options[key]}</bdi>` : letter(n), lang))}</fieldset>` : nothing),
  then: () => Object.keys(options).forEach((key) => clear(`${form}:${key}`)),
});

/** @param {string} name @param {string} key @param {string} stands @param {unknown} label @param {string} [lang] */
const field = (name, key, stands, label, lang) => html`<label class="field"><span class="label">${label}</span>
  <textarea name="option:${key}" rows="2" maxlength="400" lang=${lang ?? nothing} dir="auto" .value=${live(typedOver(name, stands))} @input=${(/** @type {any} */ event) => typeOver(name, event.target.value, stands)}></textarea></label>`;

/** Each is one line; what was left empty is not said. @param {FormData} typed @returns {{options?: Record<string, string>}} */
export function optionsOf(typed) {
  const said = [...typed].filter(([name]) => name.startsWith("option:")).map(([name, text]) => [name.slice("option:".length), String(text).replace(/\s+/g, " ").trim()]);
  const words = said.filter(([, text]) => text);
  return words.length ? { options: Object.fromEntries(words) } : {};
}
