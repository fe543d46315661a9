// A draft from elsewhere, pasted or out of a file: its sections are looked at before anything is taken in, as new ones or as the
// other language of those that are there.
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { isBusy, troubleBeside } from "../../lib/acts.js";
import { ask } from "../../lib/connection.js";
import { languageName } from "../../lib/languages.js";
import { namesOf, titleOf } from "../../lib/names.js";
import { local, state } from "../../lib/store.js";
import { clear, type, typed } from "../../lib/typed.js";
import { language, t } from "../../lib/words.js";
import { field } from "../console/form.js";
import { languagesHere } from "./edit.js";
import { titleOf as headingOf } from "./section.js";

/** @param {typeof state} s @param {any} draft */
export function paste(s, draft) {
  const { found } = s.local;
  if (!s.local.pastes) return html`<div><button type="button" class="button" data-look=${draft.sections.order.length ? "quiet" : "primary"} @click=${() => local({ pastes: true })}>${t("draft-paste-open")}</button></div>`;
  return html`<form class="stack" data-tight @submit=${(/** @type {Event} */ event) => look(event, draft)}>
    <div class="field"><label for="paste">${t("draft-paste")}</label><textarea id="paste" rows="8" @paste=${pasted} .value=${live(typed("paste"))} @input=${(/** @type {any} */ event) => type("paste", event.target.value)}></textarea>
      <span class="hint">${t("draft-paste-hint")}</span></div>
    <label class="field"><span class="label">${t("draft-paste-file")}</span><input type="file" accept=".md,.markdown,.txt,text/markdown,text/plain" @change=${read}></label>
    <label class="field"><span class="label">${t("draft-paste-language")}</span><select @change=${(/** @type {any} */ { target }) => local({ paste_language: target.value, found: undefined })}>
      ${languagesHere(s.view).map((code) => html`<option value=${code} ?selected=${code === writtenIn(s)}>${languageName(code)}</option>`)}</select></label>
    <div class="row"><button class="button">${t("draft-look")}</button><button type="button" class="button" data-look="quiet" @click=${() => local({ pastes: undefined, found: undefined })}>${t("cancel")}</button></div>
    ${s.local.paste_failed ? html`<p class="trouble" role="alert">${t("draft-look-failed")}</p>` : nothing}
  </form>
  ${found ? html`<div class="stack" data-tight><h3>${t("draft-found", { count: found.length })}</h3>
    <ol class="rows">${found.map((/** @type {any} */ one, /** @type {number} */ n) => foundRow(s, draft, one, n))}</ol>
    <button type="button" class="button" data-look="primary" aria-busy=${isBusy("add_sections")} ?disabled=${!found.length} @click=${() => take(s, found)}>${t("draft-take")}</button> ${troubleBeside("add_sections")}</div>` : nothing}`;
}

/** @param {typeof state} s @returns {string} */
const writtenIn = (s) => s.local.paste_language ?? language;

/**
 * From a word processor comes a page, with its headings; it becomes a text that one sees before anything is looked for in it.
 * @param {ClipboardEvent & {currentTarget: any}} event
 */
async function pasted(event) {
  const { clipboardData, currentTarget: field } = event;
  const page = clipboardData?.getData("text/html") ?? "";
  if (!/<(h[1-6]|p|li|div|table)\b/i.test(page)) return;
  event.preventDefault();
  const plain = clipboardData?.getData("text/plain") ?? "";
  const { value, selectionStart, selectionEnd } = field;
  const answer = await sectionsOf({ html: page.match(/<!--StartFragment-->([^]*)<!--EndFragment-->/)?.[1] ?? page });
  type("paste", value.slice(0, selectionStart) + (answer?.text || plain) + value.slice(selectionEnd));
}

/** @param {object} what @returns {Promise<{text: string, sections: any[]} | undefined>} */
async function sectionsOf(what) {
  const answer = await fetch(`/api/meetings/${state.code}/draft/sections`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(what) }).catch(() => undefined);
  return answer?.ok ? answer.json() : undefined;
}

/** @param {any} event */
async function read({ target: { files } }) {
  if (files[0]) type("paste", await files[0].text());
}

/** @param {typeof state} s @param {any} draft @param {any} one @param {number} n */
const foundRow = (s, draft, one, n) => html`<li class="stack" data-tight><strong><bdi>${one.title || t("draft-no-title")}</bdi></strong>
  ${one.text ? html`<p class="quiet small">${one.text.slice(0, 90)}</p>` : nothing}
  ${draft.sections.order.length ? field(t("draft-into"), html`<select data-into @change=${(/** @type {any} */ event) => change(n, { into: event.target.value })}><option value="">${t("draft-into-new")}</option>
    ${draft.sections.order.map((/** @type {string} */ id) => html`<option value=${id} ?selected=${id === one.into}>${t("draft-into-of", { title: headingOf(draft.sections.sections[id]) })}</option>`)}</select>`) : nothing}
  ${one.into ? nothing : place(s, one, n)}</li>`;

/** To which item a new section belongs, and to whom. @param {typeof state} s @param {any} one @param {number} n */
const place = (s, { text, item, owners = [] }, n) => html`<div class="row" data-equal>
    ${field(t("draft-item"), html`<select @change=${(/** @type {any} */ event) => change(n, { item: event.target.value })}><option value="">–</option>
      ${s.view.agenda.order.map((/** @type {string} */ id) => html`<option value=${id} ?selected=${id === item}>${titleOf(s.view.agenda.items[id])}</option>`)}</select>`)}
    ${field(t("draft-belongs"), html`<select @change=${(/** @type {any} */ event) => change(n, { owners: event.target.value ? [...new Set([...owners, event.target.value])] : [] })}><option value="">${t("draft-belongs-all")}</option>
      ${Object.entries(s.view.people.people).map(([id, { name }]) => html`<option value=${id} ?selected=${owners.at(-1) === id}>${name}</option>`)}</select>`)}</div>
  ${owners.length ? html`<p class="hint">${t(text.trim() ? "draft-belongs-left-out" : "draft-belongs-alone", { names: namesOf(s.view, owners), count: owners.length })}</p>` : nothing}`;

/** @param {number} n @param {any} parts */
const change = (n, parts) => local({ found: state.local.found.map((/** @type {any} */ one, /** @type {number} */ at) => (at === n ? { ...one, ...parts } : one)) });

/** @param {Event} event @param {any} draft */
async function look(event, draft) {
  event.preventDefault();
  const found = (await sectionsOf({ text: typed("paste") }))?.sections;
  const lacking = lacksLanguage(draft, writtenIn(state));
  local({ found: found?.map((/** @type {any} */ one, /** @type {number} */ n) => ({ ...one, into: lacking[n] ?? "" })), paste_failed: !found });
}

/** The sections, in their order, where all of them lack this language: what is pasted is their other language then. @param {any} draft @param {string} code @returns {string[]} */
function lacksLanguage({ sections: { order, sections } }, code) {
  return order.some((/** @type {string} */ id) => sections[id].titles[code] && sections[id].texts?.[code]) ? [] : order;
}

/** @param {typeof state} s @param {any[]} found */
async function take(s, found) {
  const code = writtenIn(s);
  const sections = found.map(({ title, text, into = "", item = "", owners = [] }) => ({ titles: { [code]: title || t("draft-no-title") }, texts: owners.length ? {} : { [code]: text }, ...(into ? { into } : { item, owners }) }));
  const answer = await ask("add_sections", { sections });
  if (answer.seq === undefined) return;
  clear("paste");
  local({ pastes: undefined, found: undefined });
}
