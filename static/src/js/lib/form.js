// One text that asks for one command, folded until it is wanted; what is typed stays on the device until it was accepted.
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { isBusy, troubleBeside } from "./acts.js";
import { ask } from "./connection.js";
import { overtaken } from "./overtaken.js";
import { afterDrawing } from "./screen.js";
import { local, state } from "./store.js";
import { clear, isOvertaken, type, typed, typedOver, typeOver } from "./typed.js";
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
 * @property {"plain" | "quiet"} [look] of the button that unfolds it; quiet unless it is what comes next
 * @property {string} [stands] the text in the room that is written over; when it changes meanwhile, both are shown
 * @property {() => unknown} [more] what else is asked beneath it
 * @property {() => void} [then] called when it was accepted
 * @property {(text: string, typed: FormData) => object} fields what to ask, from the text and from what is asked beneath it
 */

/** @param {any} may @param {TypedForm} form */
export function typedForm(may, form) {
  if (may?.[form.act] !== true) return nothing;
  const key = `form:${form.name}`;
  const isOpen = Boolean(state.local[key]);
  const id = `typed-${form.name.replaceAll(":", "-")}`;
  const { name, stands } = form;
  const isBehind = stands !== undefined && isOvertaken(name, stands);
  if (!isOpen) return html`<div><button type="button" class="button" data-look=${form.look ?? "quiet"} @click=${() => unfold(key, id)}>${form.summary}</button></div>`;
  return html`<form class="stack" data-tight @submit=${(/** @type {SubmitEvent} */ event) => send(event, form, key)}>
    ${isBehind ? overtaken(name, stands) : nothing}
    <div class="field"><label for=${id}>${form.words}</label>
      <textarea id=${id} rows="3" maxlength=${form.most ?? 4000} required .value=${live(textOf(form))} @input=${(/** @type {any} */ event) => keep(form, event.target.value)}></textarea>
      ${form.hint ? html`<span class="sees" data-sees="all">${form.hint}</span>` : nothing}</div>
    ${form.more?.() ?? nothing}
    <div class="row"><button class="button" data-look="primary" ?disabled=${isBehind} aria-busy=${isBusy(key)}>${form.label}</button>
      <button type="button" class="button" data-look="quiet" @click=${() => local({ [key]: undefined })}>${t("cancel")}</button></div>
    ${troubleBeside(key)}
  </form>`;
}

/** What was unfolded is written in at once: it comes into sight, above what stands at the foot of a phone. @param {string} key @param {string} id */
function unfold(key, id) {
  local({ [key]: true });
  afterDrawing(() => {
    const field = document.getElementById(id);
    field?.focus();
    field?.scrollIntoView({ block: "center" });
  });
}

/** @param {TypedForm} form */
const textOf = ({ name, stands }) => (stands === undefined ? typed(name) : typedOver(name, stands));

/** @param {TypedForm} form @param {string} text */
const keep = ({ name, stands }, text) => (stands === undefined ? type(name, text) : typeOver(name, text, stands));

/** @param {SubmitEvent} event @param {TypedForm} form @param {string} key */
async function send(event, form, key) {
  event.preventDefault();
  const more = new FormData(/** @type {HTMLFormElement} */ (event.currentTarget));
  const answer = await ask(form.act, form.fields(textOf(form).trim(), more), key);
  if (answer.seq === undefined) return;
  clear(form.name);
  form.then?.();
  local({ [key]: undefined });
}
