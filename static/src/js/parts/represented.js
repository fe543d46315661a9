// Somebody else speaks for a member on the item: named by the member alone, for all to see, and taken back by one tap.
import { html, nothing } from "lit-html";
import { actButton, isBusy, troubleBeside } from "../lib/acts.js";
import { ask } from "../lib/connection.js";
import { nameOf } from "../lib/names.js";
import { t } from "../lib/words.js";

/** @param {any} view @param {any} mine */
export function representing(view, mine) {
  const item = view.agenda?.current;
  if (!item || !mine.heard || mine.may?.be_represented !== true) return nothing;
  if (mine.heard.how === "represented_by") return represented(view, mine);
  const others = view.people.order.filter((/** @type {string} */ id) => id !== mine.id);
  if (!others.length) return nothing;
  return html`<details class="hours"><summary>${t("represented-open")}</summary>
    <form class="stack" data-tight @submit=${(/** @type {SubmitEvent} */ event) => send(event, item)}>
      <div class="field"><label for="represented-by">${t("represented-who")}</label>
        <select id="represented-by" name="by" aria-describedby="represented-sees">${others.map((/** @type {string} */ id) => html`<option value=${id}>${nameOf(view, id)}</option>`)}</select>
        <span class="sees" data-sees="all" id="represented-sees">${t("represented-sees")}</span></div>
      <button class="button" aria-busy=${isBusy("be_represented")}>${t("save")}</button>${troubleBeside("be_represented")}
    </form></details>`;
}

/** @param {any} view @param {any} mine */
export const represented = (view, { heard, may }) => html`<section class="row" aria-label=${t("represented-open")}><span>${t("represented-you", { name: nameOf(view, heard.by) })}</span>
  ${actButton(may, { act: "be_represented", with: { item: view.agenda.current }, label: t("represented-not"), look: "quiet" })}</section>`;

/** @param {SubmitEvent} event @param {string} item */
function send(event, item) {
  event.preventDefault();
  void ask("be_represented", { item, by: String(new FormData(/** @type {HTMLFormElement} */ (event.currentTarget)).get("by")) });
}
