// Who is excused from which part of the meeting, who agreed to it and when, and whether written words have come.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { actButton } from "../../lib/acts.js";
import { date } from "../../lib/dates.js";
import { nameOf, namesOf, titleOf } from "../../lib/names.js";
import { list } from "../../lib/numbers.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { closeDialog, dialog, openDialog } from "./dialog.js";
import { actForm, field, personChecks, text } from "./form.js";

/** @param {typeof state} s */
export function excusals({ view, mine }) {
  const { order = [], excusals = {} } = view.excusals ?? {};
  if (!order.length) return nothing;
  return html`<section class="stack" data-tight aria-labelledby="excusals-title">
    <h2 class="pane-title" id="excusals-title">${t("excusals-title")}</h2>
    <ul class="rows">${repeat(order, (/** @type {string} */ id) => id, (/** @type {string} */ id) => row(view, mine.may, id, excusals[id]))}</ul>
  </section>`;
}

/** @param {any} view @param {any} may @param {string} id @param {any} excusal */
const row = (view, may, id, excusal) => html`<li>
  <div class="grow"><span class="who"><bdi>${nameOf(view, excusal.person)}</bdi></span> <span class="quiet">${part(view, excusal)}</span>
    <p class="item-facts">${t("excusal-agreed", { names: namesOf(view, excusal.agreed_by), day: date(excusal.agreed_on) })}
      · ${excusal.input_on ? t("excusal-input", { day: date(excusal.input_on) }) : t("excusal-no-input")}${excusal.reason ? html` · <bdi>${excusal.reason}</bdi>` : nothing}</p></div>
  <span class="acts wide-acts">${may.excuse ? html`<button type="button" class="button" data-look="quiet" @click=${() => openDialog("excuse", { person: excusal.person, excusal: id })}>${t("edit")}</button>` : nothing}
    ${actButton(may, { act: "remove_excusal", with: { excusal: id }, label: t("remove"), key: `remove-${id}`, look: "quiet" })}</span>
</li>`;

/** @param {any} view @param {any} excusal */
const part = ({ agenda }, { items }) => (items ? list(items.map((/** @type {string} */ id) => titleOf(agenda.items[id]))) : t("excusal-whole"));

/** @param {typeof state} s */
export const excuseDialog = ({ view, mine: { may } }) => dialog("excuse", t("excusal-of", { name: nameOf(view, state.local.about?.person) }), () => {
  const { person, excusal = "" } = state.local.about;
  const held = view.excusals.excusals[excusal] ?? { agreed_by: [] };
  const others = view.people.order.filter((/** @type {string} */ id) => id !== person);
  return actForm(may, { act: "excuse", key: `excuse-${person}-${excusal}`, label: t("save"), then: closeDialog, fields: (f) => excused(f, person, excusal) }, html`
    <fieldset class="checks"><legend>${t("excusal-part")}</legend><p class="hint">${t("excusal-part-hint")}</p>
      ${view.agenda.order.map((/** @type {string} */ id) => html`<label class="check"><input type="checkbox" name="items" value=${id} .checked=${(held.items ?? []).includes(id)}> <span><bdi>${titleOf(view.agenda.items[id])}</bdi></span></label>`)}</fieldset>
    ${personChecks(view, "agreed_by", held.agreed_by, t("excusal-agreed-by"), others)}
    <div class="row" data-equal>
      ${field(t("excusal-agreed-on"), html`<input type="date" name="agreed_on" required .value=${held.agreed_on ?? ""}>`)}
      ${field(t("excusal-input-on"), html`<input type="date" name="input_on" .value=${held.input_on ?? ""}>`, t("excusal-input-on-hint"))}
    </div>
    ${field(t("excusal-reason"), html`<input name="reason" maxlength="140" autocomplete="off" .value=${held.reason ?? ""}>`)}`);
});

/** @param {FormData} typed @param {string} person @param {string} excusal */
const excused = (typed, person, excusal) => ({
  person,
  excusal,
  items: typed.getAll("items"),
  agreed_by: typed.getAll("agreed_by"),
  agreed_on: text(typed, "agreed_on"),
  input_on: text(typed, "input_on"),
  reason: text(typed, "reason"),
});
