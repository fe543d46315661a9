// A form that asks for one command; what was typed stays until it was accepted.
import { html, nothing } from "lit-html";
import { isBusy, troubleBeside } from "../../lib/acts.js";
import { ask } from "../../lib/connection.js";
import { nameOf, personOf, roleOf } from "../../lib/names.js";
import { afterDrawing } from "../../lib/screen.js";
import { state } from "../../lib/store.js";
import { say } from "../../lib/words.js";

/**
 * @typedef {object} Asking
 * @property {string} act the command
 * @property {(typed: FormData) => Record<string, unknown>} fields what to ask, from what was typed
 * @property {unknown} label of the button
 * @property {string} [key] tells apart several forms of one command
 * @property {string} [layout] "line" for one field with its button beside it
 * @property {"primary" | "plain"} [look]
 * @property {(answer: any) => void} [then] called when it was accepted
 */

/** @param {any} may @param {Asking} asking @param {unknown} inputs */
export function actForm(may, asking, inputs) {
  const allowed = may?.[asking.act];
  if (!allowed) return nothing;
  const key = asking.key ?? asking.act;
  return html`<form class="act-form" data-layout=${asking.layout ?? ""} @submit=${(/** @type {SubmitEvent} */ event) => send(event, asking, key)}>
    ${inputs}
    <button class="button" data-look=${asking.look ?? (asking.layout === "line" ? "plain" : "primary")} aria-busy=${isBusy(key)} ?disabled=${allowed !== true}>${asking.label}</button>
    ${allowed === true ? troubleBeside(key) : html`<span class="reason">${say(allowed)}</span>`}
  </form>`;
}

/** @param {SubmitEvent} event @param {Asking} asking @param {string} key */
async function send(event, { act, fields, then }, key) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  if (state.attempts[key]?.state === "busy") return;
  const answer = await ask(act, fields(new FormData(form)), key);
  if (answer.seq === undefined) return afterDrawing(() => form.querySelector("[role=alert]")?.scrollIntoView({ block: "nearest" }));
  form.reset();
  then?.(answer);
}

/** @param {FormData} typed @param {string} name */
export const text = (typed, name) => String(typed.get(name) ?? "").trim();

/** The lines of a text, without empty ones. @param {string} typed */
export const linesOf = (typed) => typed.split("\n").map((line) => line.trim()).filter(Boolean);

/** A field with its label above it. @param {unknown} label @param {unknown} input @param {unknown} [hint] */
export const field = (label, input, hint) => html`<label class="field">
  <span class="label">${label}</span>${input}${hint ? html`<span class="hint">${hint}</span>` : nothing}
</label>`;

/**
 * @param {string} name @param {string[]} values @param {string} chosen @param {(value: string) => unknown} label
 * @param {(event: Event) => void} [onChange]
 */
export const choice = (name, values, chosen, label, onChange) => html`<select name=${name} @change=${onChange ?? nothing}>
  ${values.map((value) => html`<option value=${value} ?selected=${value === chosen}>${label(value)}</option>`)}
</select>`;

/**
 * Several people, to be ticked.
 * @param {any} view @param {string} name @param {string[]} chosen @param {unknown} label @param {string[]} [among]
 */
export const personChecks = (view, name, chosen, label, among = view.people.order) => html`<fieldset class="checks"><legend>${label}</legend>
  ${among.map((id) => html`<label class="check"><input type="checkbox" name=${name} value=${id} .checked=${chosen.includes(id)}>
    <span><bdi>${nameOf(view, id)}</bdi> <span class="quiet"><bdi>${roleOf(personOf(view, id))}</bdi></span></span></label>`)}</fieldset>`;

/** @param {string} name @param {boolean} checked @param {unknown} label @param {(event: Event) => void} [onChange] */
export const check = (name, checked, label, onChange) => html`<label class="check">
  <input type="checkbox" name=${name} .checked=${checked} @change=${onChange ?? nothing}> <span>${label}</span>
</label>`;
