// Writing a shared section: saved with the revision it was written on; when somebody was faster both texts stand there.
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { isBusy, troubleBeside } from "../../lib/acts.js";
import { ask } from "../../lib/connection.js";
import { local, state } from "../../lib/store.js";
import { clear, type, typed } from "../../lib/typed.js";
import { language, t } from "../../lib/words.js";

const LANGUAGES = { en: "English", es: "Español" };

/** @param {typeof state} s @param {string} id @param {any} section */
export function edit(s, id, section) {
  const open = s.local[`writing:${id}`];
  if (!open) return html`<div><button type="button" class="button" data-look="quiet" @click=${() => begin(id, section)}>${t("draft-write")}</button></div>`;
  const { lang, base } = open;
  const name = nameOf(id, lang);
  const newer = section.revision !== base;
  return html`<form class="stack" data-tight @submit=${(/** @type {Event} */ event) => save(event, id, lang, base)}>
    <label class="field"><span class="label">${t("language")}</span><select @change=${(/** @type {any} */ event) => begin(id, section, event.target.value)}>
      ${Object.entries(LANGUAGES).map(([code, called]) => html`<option value=${code} ?selected=${code === lang}>${called}</option>`)}</select></label>
    ${newer ? html`<div class="card stack" data-tight data-look="notice"><p>${t("draft-newer")}</p><p class="words" dir="auto">${section.texts?.[lang] ?? ""}</p>
      <button type="button" class="button" @click=${() => local({ [`writing:${id}`]: { lang, base: section.revision } })}>${t("draft-keep-mine")}</button></div>` : nothing}
    <div class="field"><label for="write-${id}">${t("draft-words")}</label>
      <textarea id="write-${id}" rows="6" maxlength="20000" lang=${lang} .value=${live(typed(name))} @input=${(/** @type {any} */ event) => type(name, event.target.value)}></textarea></div>
    <div class="field"><label for="why-${id}">${t("draft-why")}</label><input id="why-${id}" maxlength="140" .value=${live(typed(`${name}:why`))} @input=${(/** @type {any} */ event) => type(`${name}:why`, event.target.value)}></div>
    <div class="row"><button class="button" data-look="primary" ?disabled=${newer} aria-busy=${isBusy(name)}>${t("save")}</button>
      <button type="button" class="button" data-look="quiet" @click=${() => local({ [`writing:${id}`]: undefined })}>${t("cancel")}</button></div>
    ${troubleBeside(name)}</form>`;
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
  const answer = await ask("write_section", { section: id, language: lang, text: typed(name).trim(), base, why: typed(`${name}:why`).trim() }, name);
  if (answer.seq === undefined) return;
  clear(name);
  clear(`${name}:why`);
  local({ [`writing:${id}`]: undefined });
}
