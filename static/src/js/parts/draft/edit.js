// Writing a shared section: saved with the revision it was written on; when somebody was faster both texts stand there.
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { isBusy, troubleBeside } from "../../lib/acts.js";
import { ask } from "../../lib/connection.js";
import { languageName } from "../../lib/languages.js";
import { nameOf as personNamed } from "../../lib/names.js";
import { local, state } from "../../lib/store.js";
import { clear, type, typed } from "../../lib/typed.js";
import { language, t } from "../../lib/words.js";

const KNOWN = ["en", "es"];

/** Those of the page and of the people. @param {any} view @returns {string[]} */
export const languagesHere = ({ people }) => [...new Set([...KNOWN, ...Object.values(people.people).map(({ language: code }) => code)])].filter(Boolean);

/** And of the section. @param {any} view @param {any} section @returns {string[]} */
const languagesOf = (view, { texts = {} }) => [...new Set([...languagesHere(view), ...Object.keys(texts)])];

/** @param {typeof state} s @param {any} draft @param {string} id @param {any} section */
export function edit(s, draft, id, section) {
  const open = s.local[`writing:${id}`];
  if (!open) return html`<div><button type="button" class="button" data-look="quiet" @click=${() => begin(id, section)}>${t("draft-write")}</button></div>`;
  const { lang, base } = open;
  const name = nameOf(id, lang);
  const newer = section.revision !== base;
  return html`<form class="stack" data-tight @submit=${(/** @type {Event} */ event) => save(event, id, lang, base)}>
    <label class="field"><span class="label">${t("language")}</span><select @change=${(/** @type {any} */ event) => begin(id, section, event.target.value)}>
      ${languagesOf(s.view, section).map((code) => html`<option value=${code} ?selected=${code === lang}>${languageName(code)}</option>`)}</select></label>
    ${newer ? html`<div class="card stack" data-tight data-look="notice"><p>${t("draft-newer")}</p><p class="words" dir="auto">${section.texts?.[lang] ?? ""}</p>
      <button type="button" class="button" @click=${() => local({ [`writing:${id}`]: { lang, base: section.revision } })}>${t("draft-keep-mine")}</button></div>` : nothing}
    <div class="field"><label for="write-${id}">${t("draft-words")}</label>
      <textarea id="write-${id}" rows="6" maxlength="20000" lang=${lang} .value=${live(typed(name))} @input=${(/** @type {any} */ event) => type(name, event.target.value)}></textarea></div>
    <div class="field"><label for="why-${id}">${t("draft-why")}</label><input id="why-${id}" maxlength="140" .value=${live(typed(`${name}:why`))} @input=${(/** @type {any} */ event) => type(`${name}:why`, event.target.value)}></div>
    ${ledBy(s, draft, id)}
    <div class="row"><button class="button" data-look="primary" ?disabled=${newer} aria-busy=${isBusy(name)}>${t("save")}</button>
      <button type="button" class="button" data-look="quiet" @click=${() => local({ [`writing:${id}`]: undefined })}>${t("cancel")}</button></div>
    ${troubleBeside(name)}</form>`;
}

/** Which question led to the change, if one did. @param {typeof state} s @param {any} draft @param {string} id */
function ledBy(s, { responses: { order, responses } }, id) {
  const here = order.filter((/** @type {string} */ one) => responses[one].section === id);
  return here.length ? html`<label class="field"><span class="label">${t("draft-led-by-which")}</span><select name="response"><option value="">–</option>
    ${here.map((/** @type {string} */ one) => html`<option value=${one}>${personNamed(s.view, responses[one].person)}: ${responses[one].text.slice(0, 80)}</option>`)}</select></label>` : nothing;
}

/** @param {string} id @param {string} lang */
const nameOf = (id, lang) => `write:${id}:${lang}`;

/** @param {string} id @param {any} section @param {string} [lang] */
function begin(id, section, lang = language) {
  if (!typed(nameOf(id, lang))) type(nameOf(id, lang), section.texts?.[lang] ?? "");
  local({ [`writing:${id}`]: { lang, base: section.revision } });
}

/** @param {Event} event @param {string} id @param {string} lang @param {number} base */
async function save(event, id, lang, base) {
  event.preventDefault();
  const name = nameOf(id, lang);
  const response = String(new FormData(/** @type {HTMLFormElement} */ (event.currentTarget)).get("response") ?? "");
  const answer = await ask("write_section", { section: id, language: lang, text: typed(name).trim(), base, why: typed(`${name}:why`).trim(), response }, name);
  if (answer.seq === undefined) return;
  clear(name);
  clear(`${name}:why`);
  local({ [`writing:${id}`]: undefined });
}
