// Why a text changes, which everyone sees, and which question led to it, if one did.
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { nameOf } from "../../lib/names.js";
import { state } from "../../lib/store.js";
import { clear, type, typed } from "../../lib/typed.js";
import { t } from "../../lib/words.js";

/** @param {typeof state} s @param {any} draft @param {string} id of the section @param {string} name of what is being typed */
export const why = (s, { responses: { order, responses } }, id, name) => {
  const here = order.filter((/** @type {string} */ one) => responses[one].section === id || responses[one].whole);
  const field = `why-${name.replaceAll(":", "-")}`;
  return html`<div class="field"><label for=${field}>${t("draft-why")}</label><input id=${field} maxlength="140" .value=${live(typed(`${name}:why`))} @input=${(/** @type {any} */ event) => type(`${name}:why`, event.target.value)}></div>
    ${here.length ? html`<label class="field"><span class="label">${t("draft-led-by-which")}</span><select @change=${(/** @type {any} */ event) => type(`${name}:led`, event.target.value)}><option value="">–</option>
      ${here.map((/** @type {string} */ one) => html`<option value=${one} ?selected=${one === typed(`${name}:led`)}>${nameOf(s.view, responses[one].person)}: ${responses[one].text.slice(0, 80)}</option>`)}</select></label>` : nothing}`;
};

/** @param {string} name */
export const whyTyped = (name) => ({ why: typed(`${name}:why`).trim(), response: typed(`${name}:led`) });

/** @param {string} name */
export function clearWhy(name) {
  clear(`${name}:why`);
  clear(`${name}:led`);
}
