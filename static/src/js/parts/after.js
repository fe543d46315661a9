// After the meeting: how one's own words stand in the record, and until when the meeting is kept here.
import { html, nothing } from "lit-html";
import { day } from "../lib/dates.js";
import { nameOf } from "../lib/names.js";
import { state } from "../lib/store.js";
import { t } from "../lib/words.js";

/** @param {typeof state} s */
export const ownRecord = ({ mine: { record }, code }) => (record ? html`<p><a class="button" href="/m/${code}/record/mine">${t(label(record))}</a></p>` : nothing);

/** @param {any} record */
function label({ confirmed_at, corrections }) {
  if (corrections) return "own-see-corrected";
  return confirmed_at ? "own-see-confirmed" : "own-see";
}

/** Until when the record can be corrected, and when everything goes. @param {any} view */
export const keptUntil = (view) => html`
  ${view.keeping?.corrected_until ? html`<p class="quiet">${t("ended-corrections", { day: day(view.keeping.corrected_until) })}</p>` : nothing}
  ${view.keeping?.purge_at ? html`<p><strong>${t("ended-purge", { day: day(view.keeping.purge_at) })}</strong></p>` : nothing}
  ${view.keeping?.held ? held(view, view.keeping.held) : nothing}`;

/** @param {any} view @param {any} kept */
const held = (view, { by, why = "" }) => html`<p class="quiet">${t(why ? "keeping-held-why" : "keeping-held", { name: nameOf(view, by), why })}</p>`;
