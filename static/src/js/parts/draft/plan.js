// What the draft is planned by: the day of the meeting and the days off, who writes it, and what people without a device say of it.
import { html, nothing } from "lit-html";
import { list } from "../../lib/numbers.js";
import { nameOf } from "../../lib/names.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { actForm, personChecks } from "../console/form.js";
import { planForm } from "../console/planned.js";
import { when } from "../planned.js";

/** @param {typeof state} s @param {any} draft */
export const planning = (s, draft) => html`${day(s)} ${writers(s, draft)} ${whoRead(s, draft)}`;

/** @param {typeof state} s */
const day = (s) => (s.mine.may.plan_meeting === true ? html`<details><summary>${t("draft-plan")}${s.view.planned?.day ? `: ${when(s.view.planned)}` : nothing}</summary>
  ${planForm(s)}</details>` : nothing);

/** @param {typeof state} s @param {any} draft */
const writers = (s, { writers = [] }) => (s.mine.may.name_draft_writers === true ? html`<details><summary>${writers.length ? t("draft-writers-are", { names: list(writers.map((/** @type {string} */ id) => nameOf(s.view, id))) }) : t("draft-writers-note-takers")}</summary>
  ${actForm(s.mine.may, { act: "name_draft_writers", label: t("save"), look: "plain", fields: (typed) => ({ people: typed.getAll("people").map(String) }) }, personChecks(s.view, "people", writers, t("draft-writers")))}</details>` : nothing);

/** Who has read which version, the newest first. @param {typeof state} s @param {any} draft */
function whoRead({ view }, { versions = [], reads = {} }) {
  const rows = versions.map((/** @type {any} */ { number }) => ({ version: number, people: view.people.order.filter((/** @type {string} */ id) => reads[id] === number) }));
  const read = rows.filter((/** @type {any} */ { people }) => people.length).reverse();
  return read.length ? html`<details><summary>${t("draft-who-read")}</summary><ul class="rows">${read.map((/** @type {any} */ { version, people }) => html`<li>${t("draft-read-by", { version, names: list(people.map((/** @type {string} */ id) => nameOf(view, id))) })}</li>`)}</ul></details>` : nothing;
}
