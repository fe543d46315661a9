// One text that asks for one command, folded until it is wanted; what is typed stays on the device until it was accepted.
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { isBusy, troubleBeside } from "./acts.js";
import { ask } from "./connection.js";
import { local, state } from "./store.js";
import { clear, type, typed } from "./typed.js";
import { t } from "./words.js";

/**
 * @typedef {object} TypedForm
 * @property {string} act the command
 * @property {string} name tells apart several forms, and where the text is kept
 * @property {string} summary of the button that unfolds it
 * @property {string} label of the button that sends it
 * @property {string} words above the field
 * @property {string} [hint] who sees it
 * @property {number} [most] characters
 * @property {"danger"} [look]
 * @property {string} [begin] what stands in the field at first
 * @property {() => void} [opened] called when it is unfolded
 * @property {(text: string) => object} fields what to ask
 */

/** @param {any} may @param {TypedForm} form */
export function typedForm(may, form) {
  if (may?.[form.act] !== true) return nothing;
  const key = `form:${form.name}`;
  const isOpen = Boolean(state.local[key]);
  const id = `typed-${form.name.replaceAll(":", "-")}`;
  if (!isOpen) return html`<div><button type="button" class="button" data-look="quiet" @click=${() => open(key, form)}>${form.summary}</button></div>`;
  return html`<form class="stack" data-tight @submit=${(/** @type {Event} */ event) => send(event, form, key)}>
    <div class="field"><label for=${id}>${form.words}</label>
      <textarea id=${id} rows="3" maxlength=${form.most ?? 4000} required .value=${live(typed(form.name))} @input=${(/** @type {any} */ event) => type(form.name, event.target.value)}></textarea>
      ${form.hint ? html`<span class="sees" data-sees="all">${form.hint}</span>` : nothing}</div>
    <div class="row"><button class="button" data-look="primary" aria-busy=${isBusy(key)}>${form.label}</button>
      <button type="button" class="button" data-look="quiet" @click=${() => local({ [key]: undefined })}>${t("cancel")}</button></div>
    ${troubleBeside(key)}
  </form>`;
}

/** @param {string} key @param {TypedForm} form */
function open(key, form) {
  if (form.begin && !typed(form.name)) type(form.name, form.begin);
  local({ [key]: true });
  form.opened?.();
}

/** @param {Event} event @param {TypedForm} form @param {string} key */
async function send(event, form, key) {
  event.preventDefault();
  const answer = await ask(form.act, form.fields(typed(form.name).trim()), key);
  if (answer.seq === undefined) return;
  clear(form.name);
  local({ [key]: undefined });
}
