// The points as rows: for those who do not see the chart, and for those who correct what was entered.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { isBusy, troubleBeside } from "../../lib/acts.js";
import { ask } from "../../lib/connection.js";
import { nameOf } from "../../lib/names.js";
import { local, state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { actForm, field, text } from "../console/form.js";
import { fields } from "./enter.js";
import { wholeDay, written } from "./forms.js";

/** @param {typeof state} s @param {string} id @param {any} card */
export function points(s, id, { table, taken_out, baseline, with_baseline }) {
  if (!table.rows.length && !taken_out) return nothing;
  const keeps = Boolean(s.mine.evidence?.series?.[id]);
  const picks = keeps && Boolean(with_baseline);
  return html`<details class="evidence-points"><summary>${t("evidence-points", { count: table.rows.length })}</summary>
    ${picks ? html`<p class="hint">${t("evidence-baseline-tick")}</p><p role="status">${baseline ?? nothing}</p>` : nothing}
    <div class="evidence-scroll" tabindex="0" role="region" aria-label=${table.caption}><table>
      <caption class="for-readers">${table.caption}</caption>
      <thead><tr>${table.headings.map((/** @type {string} */ head) => html`<th scope="col">${head}</th>`)}${picks ? html`<th scope="col">${t("evidence-baseline-column")}</th>` : nothing}${keeps ? html`<th scope="col"><span class="for-readers">${t("edit")}</span></th>` : nothing}</tr></thead>
      <tbody>${repeat([...table.rows].reverse(), (/** @type {any} */ row) => row.id, (row) => line(s, id, row, { keeps, picks, columns: table.headings.length }))}</tbody>
    </table></div>
    ${taken_out ? html`<p class="over">${t("evidence-taken-out")}</p><ul class="plain-list">${taken_out.map((/** @type {any} */ gone) => html`<li>${t("evidence-taken-out-row", { day: wholeDay(gone.date), value: gone.value, name: nameOf(s.view, gone.by), why: gone.why })}</li>`)}</ul>` : nothing}
  </details>`;
}

/** The same to be read alone: beside charts that are compared, and in the notes. @param {any} card */
export const readPoints = ({ table: { caption, headings, rows } }) => (rows.length ? html`<details class="evidence-points"><summary>${t("evidence-points", { count: rows.length })}</summary>
  <div class="evidence-scroll" tabindex="0" role="region" aria-label=${caption}><table>
    <caption class="for-readers">${caption}</caption>
    <thead><tr>${headings.map((/** @type {string} */ head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${rows.map((/** @type {any} */ { cells: [day, ...more], picked }) => html`<tr><th scope="row">${day}${isPicked({ picked })}</th>${more.map((/** @type {string} */ cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
  </table></div></details>` : nothing);

/** The latest first: that is the one to correct. @param {typeof state} s @param {string} id @param {any} row @param {{keeps: boolean, picks: boolean, columns: number}} shown */
function line(s, id, row, { keeps, picks, columns }) {
  const isOpen = s.local.point === row.id;
  return html`<tr>
      ${row.cells.map((/** @type {string} */ cell, /** @type {number} */ n) => (n ? html`<td>${cell}</td>` : html`<th scope="row">${cell}${row.changed_by ? html` <span class="quiet small">${t("evidence-changed-by", { name: nameOf(s.view, row.changed_by) })}</span>` : nothing}${picks ? nothing : isPicked(row)}</th>`))}
      ${picks ? html`<td>${tick(s, id, row)}</td>` : nothing}
      ${keeps ? html`<td><button type="button" class="button" data-look="quiet" aria-expanded=${isOpen} @click=${() => local({ point: isOpen ? undefined : row.id })}>${t("edit")}<span class="for-readers"> ${row.cells[0]}</span></button></td>` : nothing}
    </tr>
    ${isOpen ? html`<tr><td colspan=${columns + (picks ? 2 : 1)}><div class="card stack" data-tight>${correcting(s, id, row)}</div></td></tr>` : nothing}`;
}

/** @param {any} row */
const isPicked = ({ picked }) => (picked ? html` <span class="quiet small">${t("evidence-baseline-column")}</span>` : nothing);

/** One of those that the goal begins at, or none of them. @param {typeof state} s @param {string} series @param {any} row */
function tick({ mine: { may } }, series, { id, picked, cells }) {
  const key = `baseline:${id}`;
  const change = async (/** @type {any} */ { target }) => {
    const answer = await ask(target.checked ? "pick_for_baseline" : "leave_out_of_baseline", { series, observation: id }, key);
    if (answer.seq === undefined) target.checked = !target.checked;
  };
  return html`<label class="check evidence-tick"><input type="checkbox" .checked=${Boolean(picked)} ?disabled=${may?.pick_for_baseline !== true} aria-busy=${isBusy(key)} aria-label=${t("evidence-baseline-of", { day: cells[0] })} @change=${change}></label>${troubleBeside(key)}`;
}

/** @param {typeof state} s @param {string} series @param {any} row */
const correcting = ({ mine: { may }, ...s }, series, row) => html`
  ${actForm(may, { act: "change_observation", key: `change:${row.id}`, label: t("save"), then: closePoint, fields: (typed) => ({ series, observation: row.id, ...written(typed) }) }, fields(/** @type {any} */ ({ ...s, mine: { may } }), series, row.entry))}
  ${actForm(may, { act: "take_out_observation", key: `out:${row.id}`, label: t("evidence-take-out"), look: "plain", then: closePoint, fields: (typed) => ({ series, observation: row.id, why: text(typed, "why") }) },
    field(t("evidence-take-out-why"), html`<input name="why" required maxlength="140">`, t("evidence-take-out-hint")))}`;

const closePoint = () => local({ point: undefined });
