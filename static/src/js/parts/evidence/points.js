// The points as rows: for those who do not see the chart, and for those who correct what was entered.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { nameOf } from "../../lib/names.js";
import { local, state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { actForm, field, text } from "../console/form.js";
import { fields } from "./enter.js";
import { wholeDay, written } from "./forms.js";

/** @param {typeof state} s @param {string} id @param {any} card */
export function points(s, id, { table, taken_out }) {
  if (!table.rows.length && !taken_out) return nothing;
  const keeps = Boolean(s.mine.evidence?.series?.[id]);
  return html`<details class="evidence-points"><summary>${t("evidence-points", { count: table.rows.length })}</summary>
    <div class="evidence-scroll" tabindex="0" role="region" aria-label=${table.caption}><table>
      <caption class="for-readers">${table.caption}</caption>
      <thead><tr>${table.headings.map((/** @type {string} */ head) => html`<th scope="col">${head}</th>`)}${keeps ? html`<th scope="col"><span class="for-readers">${t("edit")}</span></th>` : nothing}</tr></thead>
      <tbody>${repeat([...table.rows].reverse(), (/** @type {any} */ row) => row.id, (row) => line(s, id, row, keeps, table.headings.length))}</tbody>
    </table></div>
    ${taken_out ? html`<p class="over">${t("evidence-taken-out")}</p><ul class="plain-list">${taken_out.map((/** @type {any} */ gone) => html`<li>${t("evidence-taken-out-row", { day: wholeDay(gone.date), value: gone.value, name: nameOf(s.view, gone.by), why: gone.why })}</li>`)}</ul>` : nothing}
  </details>`;
}

/** The same to be read alone: beside charts that are compared, and in the notes. @param {any} card */
export const readPoints = ({ table: { caption, headings, rows } }) => (rows.length ? html`<details class="evidence-points"><summary>${t("evidence-points", { count: rows.length })}</summary>
  <div class="evidence-scroll" tabindex="0" role="region" aria-label=${caption}><table>
    <caption class="for-readers">${caption}</caption>
    <thead><tr>${headings.map((/** @type {string} */ head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${rows.map((/** @type {any} */ { cells: [day, ...more] }) => html`<tr><th scope="row">${day}</th>${more.map((/** @type {string} */ cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
  </table></div></details>` : nothing);

/** The latest first: that is the one to correct. @param {typeof state} s @param {string} id @param {any} row @param {boolean} keeps @param {number} columns */
function line(s, id, row, keeps, columns) {
  const isOpen = s.local.point === row.id;
  return html`<tr>
      ${row.cells.map((/** @type {string} */ cell, /** @type {number} */ n) => (n ? html`<td>${cell}</td>` : html`<th scope="row">${cell}${row.changed_by ? html` <span class="quiet small">${t("evidence-changed-by", { name: nameOf(s.view, row.changed_by) })}</span>` : nothing}</th>`))}
      ${keeps ? html`<td><button type="button" class="button" data-look="quiet" aria-expanded=${isOpen} @click=${() => local({ point: isOpen ? undefined : row.id })}>${t("edit")}<span class="for-readers"> ${row.cells[0]}</span></button></td>` : nothing}
    </tr>
    ${isOpen ? html`<tr><td colspan=${columns + 1}><div class="card stack" data-tight>${correcting(s, id, row)}</div></td></tr>` : nothing}`;
}

/** @param {typeof state} s @param {string} series @param {any} row */
const correcting = ({ mine: { may }, ...s }, series, row) => html`
  ${actForm(may, { act: "change_observation", key: `change:${row.id}`, label: t("save"), then: closePoint, fields: (typed) => ({ series, observation: row.id, ...written(typed) }) }, fields(/** @type {any} */ ({ ...s, mine: { may } }), series, row.entry))}
  ${actForm(may, { act: "take_out_observation", key: `out:${row.id}`, label: t("evidence-take-out"), look: "plain", then: closePoint, fields: (typed) => ({ series, observation: row.id, why: text(typed, "why") }) },
    field(t("evidence-take-out-why"), html`<input name="why" required maxlength="140">`, t("evidence-take-out-hint")))}`;

const closePoint = () => local({ point: undefined });
