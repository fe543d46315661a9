// What the draft is planned by: the day of the meeting and the days off, who writes it, and what people without a device say of it.
import { html, nothing } from "lit-html";
import { date } from "../../lib/dates.js";
import { list } from "../../lib/numbers.js";
import { nameOf } from "../../lib/names.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { actForm, field, linesOf, personChecks, text } from "../console/form.js";
import { actButton } from "../../lib/acts.js";

/** @param {typeof state} s @param {any} draft */
export const planning = (s, draft) => html`${day(s, draft)} ${writers(s, draft)} ${whoRead(s, draft)} ${haveRead(s, draft)}`;

/** @param {typeof state} s @param {any} draft */
const day = ({ mine }, { planned_for = "", days_off = [] }) => (mine.may.plan_meeting === true ? html`<details><summary>${t("draft-plan")}${planned_for ? `: ${date(planned_for)}` : ""}</summary>
  ${actForm(mine.may, { act: "plan_meeting", label: t("save"), look: "plain", fields: (typed) => ({ day: text(typed, "day"), days_off: linesOf(text(typed, "off")) }) }, html`
    ${field(t("draft-plan-day"), html`<input type="date" name="day" .defaultValue=${planned_for}>`)}
    ${field(t("draft-days-off"), html`<textarea name="off" rows="2" maxlength="1200" placeholder="2026-05-01" .defaultValue=${days_off.join("\n")}></textarea>`, t("draft-days-off-hint"))}`)}</details>` : nothing);

/** @param {typeof state} s @param {any} draft */
const writers = (s, { writers = [] }) => (s.mine.may.name_draft_writers === true ? html`<details><summary>${writers.length ? t("draft-writers-are", { names: list(writers.map((/** @type {string} */ id) => nameOf(s.view, id))) }) : t("draft-writers-note-takers")}</summary>
  ${actForm(s.mine.may, { act: "name_draft_writers", label: t("save"), look: "plain", fields: (typed) => ({ people: typed.getAll("people").map(String) }) }, personChecks(s.view, "people", writers, t("draft-writers")))}</details>` : nothing);

/** Who has read which version, the newest first. @param {typeof state} s @param {any} draft */
function whoRead({ view }, { versions = [], reads = {} }) {
  const rows = versions.map((/** @type {any} */ { number }) => ({ version: number, people: view.people.order.filter((/** @type {string} */ id) => reads[id] === number) }));
  const read = rows.filter((/** @type {any} */ { people }) => people.length).reverse();
  return read.length ? html`<details><summary>${t("draft-who-read")}</summary><ul class="rows">${read.map((/** @type {any} */ { version, people }) => html`<li>${t("draft-read-by", { version, names: list(people.map((/** @type {string} */ id) => nameOf(view, id))) })}</li>`)}</ul></details>` : nothing;
}

/** Who has no device says it to the facilitator. @param {typeof state} s @param {any} draft */
function haveRead({ view, mine }, { version, reads = {} }) {
  const without = view.people.order.filter((/** @type {string} */ id) => view.people.people[id].no_device && (reads[id] ?? 0) < version);
  return version && mine.may.enter_read === true ? without.map((/** @type {string} */ id) => actButton(mine.may, { act: "enter_read", with: { person: id, version }, key: `read:${id}`, label: t("draft-has-read", { name: nameOf(view, id) }), look: "quiet" })) : nothing;
}
