// Writing a shared section: saved with the revision it was written on; when somebody was faster both texts stand there.
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { isBusy, troubleBeside } from "../../lib/acts.js";
import { ask } from "../../lib/connection.js";
import { languageName } from "../../lib/languages.js";
import { overtaken } from "../../lib/overtaken.js";
import { local, state } from "../../lib/store.js";
import { clear, isOvertaken, typedOver, typeOver } from "../../lib/typed.js";
import { language, t } from "../../lib/words.js";
import { clearWhy, why, whyTyped } from "./why.js";

const KNOWN = ["en", "es"];

/** Those of the page and of the people. @param {any} view @returns {string[]} */
export const languagesHere = ({ people }) => [...new Set([...KNOWN, ...Object.values(people.people).map(({ language: code }) => code)])].filter(Boolean);

/** And of the section. @param {any} view @param {any} section @returns {string[]} */
const languagesOf = (view, { texts = {} }) => [...new Set([...languagesHere(view), ...Object.keys(texts)])];

/** @param {typeof state} s @param {any} draft @param {string} id @param {any} section */
export function edit(s, draft, id, section) {
  const lang = s.local[`writing:${id}`];
  if (!lang) return html`<div><button type="button" class="button" data-look="quiet" @click=${() => local({ [`writing:${id}`]: language })}>${t("draft-write")}</button></div>`;
  const name = nameOf(id, lang);
  const stands = section.texts?.[lang] ?? "";
  return html`<form class="stack" data-tight @submit=${(/** @type {Event} */ event) => save(event, id, lang, section)}>
    <label class="field"><span class="label">${t("language")}</span><select @change=${(/** @type {any} */ event) => local({ [`writing:${id}`]: event.target.value })}>
      ${languagesOf(s.view, section).map((code) => html`<option value=${code} ?selected=${code === lang}>${languageName(code)}</option>`)}</select></label>
    ${overtaken(name, stands)}
    <div class="field"><label for="write-${id}">${t("draft-words")}</label>
      <textarea id="write-${id}" rows="6" maxlength="20000" lang=${lang} .value=${live(typedOver(name, stands))} @input=${(/** @type {any} */ event) => typeOver(name, event.target.value, stands)}></textarea></div>
    ${why(s, draft, id, name)}
    <div class="row"><button class="button" data-look="primary" ?disabled=${isOvertaken(name, stands)} aria-busy=${isBusy(name)}>${t("save")}</button>
      <button type="button" class="button" data-look="quiet" @click=${() => local({ [`writing:${id}`]: undefined })}>${t("cancel")}</button></div>
    ${troubleBeside(name)}</form>`;
}

/** @param {string} id @param {string} lang */
const nameOf = (id, lang) => `write:${id}:${lang}`;

/** Saved on what it was typed over: where that has changed meanwhile, it cannot be saved before one has looked. @param {Event} event @param {string} id @param {string} lang @param {any} section */
async function save(event, id, lang, section) {
  event.preventDefault();
  const name = nameOf(id, lang);
  const answer = await ask("write_section", { section: id, language: lang, text: typedOver(name, section.texts?.[lang] ?? "").trim(), base: section.revision, ...whyTyped(name) }, name);
  if (answer.seq === undefined) return;
  clear(name);
  clearWhy(name);
  local({ [`writing:${id}`]: undefined });
}
