// Where the line stops: changes of one series, and breaks of all or of one.
import { html, nothing } from "lit-html";
import { actButton } from "../../lib/acts.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { actForm, field, text } from "../console/form.js";
import { wholeDay } from "./forms.js";
import { sheet } from "./sheet.js";

/** @param {typeof state} s @param {string} id @param {any} card */
export function changes(s, id, { changes: { order, changes: all } }) {
  return html`<details><summary>${t("evidence-changes", { count: order.length })}</summary><div class="stack" data-tight>
    <p class="hint">${t("evidence-changes-mean")}</p>
    <ul class="rows">${order.map((/** @type {string} */ change) => html`<li><span class="grow">${wholeDay(all[change].date)}: <bdi>${all[change].label}</bdi></span>
      ${actButton(s.mine.may, { act: "remove_change", with: { series: id, id: change }, key: `unchange:${change}`, label: t("remove"), look: "quiet" })}</li>`)}</ul>
    ${actForm(s.mine.may, { act: "note_change", key: `change:${id}`, label: t("add"), look: "plain", fields: (typed) => ({ series: id, date: text(typed, "date"), label: text(typed, "label") }) }, html`
      ${field(t("evidence-changed-on"), html`<input type="date" name="date" required>`)} ${field(t("evidence-what-changed"), html`<input name="label" required maxlength="200">`)}`)}
  </div></details>
  ${breaks(s, id)}`;
}

/** Of all series, or ("" for none) of one. @param {typeof state} s @param {string} id */
export function breaks(s, id) {
  const { order = [], breaks: all = {} } = s.view.evidence?.breaks ?? {};
  const shown = order.filter((/** @type {string} */ each) => (all[each].series ?? "") === id);
  const mayNote = id || s.mine.may?.add_goal === true ? s.mine.may : {};
  if (!shown.length && !mayNote.note_break) return nothing;
  return html`<details><summary>${t(id ? "evidence-breaks-own" : "evidence-breaks-all", { count: shown.length })}</summary><div class="stack" data-tight>
    <ul class="rows">${shown.map((/** @type {string} */ each) => html`<li><span class="grow"><bdi>${all[each].label}</bdi> <span class="quiet">${t("evidence-from-to", { start: wholeDay(all[each].start), end: wholeDay(all[each].end) })}</span></span>
      ${actButton(mayNote, { act: "remove_break", with: { id: each }, key: `unbreak:${each}`, label: t("remove"), look: "quiet" })}</li>`)}</ul>
    ${actForm(mayNote, { act: "note_break", key: `break:${id}`, label: t("add"), look: "plain", fields: (typed) => ({ start: text(typed, "start"), end: text(typed, "end"), label: text(typed, "label"), series: id }) }, html`
      <div class="row" data-equal>${field(t("evidence-first-day"), html`<input type="date" name="start" required>`)} ${field(t("evidence-last-day"), html`<input type="date" name="end" required>`)}</div>
      ${field(t("evidence-break-name"), html`<input name="label" required maxlength="200">`)}`)}
    ${mayNote.import_cuts ? sheet(s, table(id)) : nothing}
  </div></details>`;
}

/** Many at once, and the same to take away. @param {string} id @returns {import("./sheet.js").Kind} */
const table = (id) => ({
  id: `cuts:${id}`,
  path: id ? `series/${id}/cuts` : "breaks",
  act: "import_cuts",
  with: { series: id },
  title: t("evidence-cuts-table"),
  hint: t(id ? "evidence-cuts-hint" : "evidence-breaks-hint"),
  taken: "evidence-rows-taken",
  out: id ? `series/${id}/cuts.csv` : "breaks.csv",
});
