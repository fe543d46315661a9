// A series is brought to the table, or defined anew: what it measures, where it comes from, and what it is to reach.
import { html, nothing } from "lit-html";
import { local, state } from "../../lib/store.js";
import { language, t } from "../../lib/words.js";
import { actForm, check, choice, field, text } from "../console/form.js";
import { defined, figure, number } from "./forms.js";
import { itemChoice } from "./goal.js";

const UNITS = ["words", "percent", "points", "problems", "times", "minutes", "days", "steps"];
const EVERY = ["1", "7", "14", "30"];
const VERBS = ["other", "read", "wrote", "solved", "said"];

/** @param {typeof state} s @param {string | undefined} id undefined for a new one @param {any} [card] */
export function bring(s, id, card) {
  const held = card?.definition ?? { item: s.view.agenda?.current ?? "", goal: "", planned_days: 7, direction: "up", collects: s.mine.id };
  const asking = { key: `series:${id ?? ""}`, label: t("save"), then: (/** @type {any} */ _) => close() };
  const inputs = html`${what(s, held)} ${more(s, held)} ${aim(held, card)} ${mastery(s, held)} ${telling(held)}`;
  return html`<section class="evidence card stack" aria-labelledby="series-form">
    <h3 id="series-form">${t(id ? "evidence-define" : "evidence-bring-series")}</h3>
    ${id ? actForm(s.mine.may, { ...asking, act: "define_series", fields: (typed) => ({ series: id, definition: definition(typed), expected: card.version }) }, inputs)
      : actForm(s.mine.may, { ...asking, act: "add_series", fields: (typed) => ({ definition: definition(typed) }) }, inputs)}
    <button type="button" class="button" data-look="quiet" @click=${close}>${t("cancel")}</button>
  </section>`;
}

const close = () => local({ bringing: undefined, defining: undefined, criterion: undefined });

/** @param {typeof state} s @param {any} held */
function what(s, held) {
  const { order = [], goals = {} } = s.view.evidence?.goals ?? {};
  return html`
    ${field(t("evidence-series-title"), html`<input name="title" required maxlength="200" .defaultValue=${held.title ?? ""}>`, t("evidence-series-title-hint"))}
    ${field(t("evidence-series-source"), html`<input name="source" maxlength="140" list="evidence-sources" .defaultValue=${held.source ?? ""}>`)}
    <datalist id="evidence-sources">${["home", "class", "own"].map((each) => html`<option value=${t(`evidence-source-${each}`)}></option>`)}</datalist>
    ${field(t("evidence-series-unit"), html`<input name="unit" maxlength="60" list="evidence-units" autocapitalize="off" .defaultValue=${held.unit ?? ""}>`, t("evidence-series-unit-hint"))}
    <datalist id="evidence-units">${UNITS.map((unit) => html`<option value=${t(`evidence-unit-${unit}`)}></option>`)}</datalist>
    ${field(t("evidence-series-better"), choice("direction", ["up", "down"], held.direction, (way) => t(`evidence-better-${way}`)))}
    ${order.length ? field(t("evidence-series-goal"), choice("goal", ["", ...order], held.goal ?? "", (goal) => (goal ? goals[goal].title : t("evidence-no-goal")))) : nothing}`;
}

/** What mostly is as it is set. @param {typeof state} s @param {any} held */
function more(s, held) {
  const people = s.view.people ?? { order: [], people: {} };
  const every = String(held.planned_days);
  return html`<details><summary>${t("evidence-series-more")}</summary><div class="stack" data-tight>
    ${field(t("evidence-at-item"), itemChoice(s, held.item ?? ""))}
    ${field(t("evidence-series-collects"), choice("collects", ["", ...people.order], held.collects ?? "", (id) => (id ? people.people[id].name : t("evidence-no-collector"))))}
    ${field(t("evidence-series-every"), choice("planned_days", EVERY.includes(every) ? EVERY : [...EVERY, every], every, (days) => t("evidence-every", { days: Number(days) })))}
    ${check("is_felt", Boolean(held.is_felt), t("evidence-is-felt"))}
  </div></details>`;
}

/** What the values at the beginning say stands where the baseline is typed; ticked ones count before it. @param {any} held @param {any} card */
const aim = ({ aim }, card) => html`<details ?open=${Boolean(aim)}><summary>${t("evidence-aim")}</summary><div class="stack" data-tight @input=${wholly}>
  <p class="hint">${t("evidence-aim-means")}${card?.baseline ? ` ${card.baseline}` : ""} ${t(isTicked(card) ? "evidence-baseline-held" : "evidence-baseline-hint")}</p>
  <div class="row" data-equal>${isTicked(card) ? html`<input type="hidden" name="baseline" value=${aim?.baseline === undefined ? "" : figure(aim.baseline)}>` : figureField("baseline", "evidence-baseline", aim?.baseline)} ${dayField("start", isTicked(card) ? "evidence-aim-start-alone" : "evidence-aim-start", aim?.start)}</div>
  <div class="row" data-equal>${figureField("target", "evidence-target", aim?.target)} ${dayField("end", "evidence-aim-end", aim?.end)}</div>
</div></details>`;

/** @param {any} card */
const isTicked = (card) => Boolean(card?.table.rows.some((/** @type {any} */ row) => row.picked));

/** The sentence that the criterion means stands beside its fields. @param {typeof state} s @param {any} held */
const mastery = (s, { mastery, direction }) => html`<details ?open=${Boolean(mastery)}><summary>${t("evidence-mastery-title")}</summary>
  <div class="stack" data-tight @input=${wholly} @change=${mean}>
  <div class="row" data-equal>${field(t("evidence-better"), choice("sign", ["≥", "≤"], mastery?.sign ?? (direction === "down" ? "≤" : "≥"), (sign) => t(sign === "≥" ? "evidence-at-least" : "evidence-at-most")))} ${figureField("mastery_value", "evidence-value", mastery?.value)}</div>
  <div class="row" data-equal>${figureField("needs", "evidence-mastery-needs", mastery?.needs)} ${figureField("of_last", "evidence-mastery-last", mastery?.of_last)}</div>
  ${check("in_a_row", Boolean(mastery?.in_a_row), t("evidence-in-a-row"))}
  ${s.local.criterion ? html`<p role="status"><span class="over">${t("evidence-mastery-means")}</span> ${s.local.criterion}</p>` : nothing}
</div></details>`;

/** How the sentence speaks, for those who care. @param {any} held */
const telling = ({ measure, verb, method }) => html`<details><summary>${t("evidence-telling")}</summary><div class="stack" data-tight>
  ${field(t("evidence-series-measure"), html`<input name="measure" maxlength="140" .defaultValue=${measure ?? ""}>`)}
  ${field(t("evidence-verb"), choice("verb", VERBS, verb ?? "other", (each) => t(`evidence-verb-${each}`)))}
  ${field(t("evidence-trend-by"), choice("method", ["theil-sen", "least-squares"], method ?? "theil-sen", (each) => t(`evidence-by-${each}`)))}
</div></details>`;

/** @param {string} name @param {string} label @param {number | undefined} value */
const figureField = (name, label, value) => field(t(label), html`<input name=${name} inputmode="decimal" autocomplete="off" pattern="[\\-−]?[0-9]*[.,]?[0-9]+" title=${t("evidence-field-number-unreadable")} .defaultValue=${value === undefined ? "" : figure(value)}>`);

/** Half of it says nothing: where one is filled in, the others are asked for too. @param {Event & {currentTarget: any}} event */
function wholly({ currentTarget }) {
  const inputs = /** @type {HTMLInputElement[]} */ ([...currentTarget.querySelectorAll("input:not([type=checkbox], [type=hidden])")]);
  const isBegun = inputs.some(({ value }) => value);
  for (const input of inputs) input.required = isBegun && input.name !== "baseline";
}

/** @param {string} name @param {string} label @param {string | undefined} value */
const dayField = (name, label, value) => field(t(label), html`<input type="date" name=${name} .defaultValue=${value ?? ""}>`);

/** What the criterion means is said by the server, which will judge by it. @param {Event & {target: any}} event */
async function mean({ target }) {
  const typed = new FormData(target.form);
  if (number(typed, "mastery_value") === undefined || !typed.get("needs") || !typed.get("of_last")) return local({ criterion: undefined });
  const asked = new URLSearchParams({ value: text(typed, "mastery_value"), sign: text(typed, "sign"), needs: text(typed, "needs"), of_last: text(typed, "of_last"), in_a_row: typed.has("in_a_row") ? "yes" : "", lang: language });
  const answer = await fetch(`/api/mastery?${asked}`).then((found) => found.json(), () => ({}));
  local({ criterion: answer.sentence ?? Object.values(answer.faults ?? {})[0] });
}

/** @param {FormData} typed */
function definition(typed) {
  const given = (/** @type {string[]} */ ...names) => names.every((name) => text(typed, name));
  const texts = Object.fromEntries(["title", "source", "unit", "direction", "goal", "item", "collects", "measure", "verb", "method"].map((name) => [name, text(typed, name)]));
  return defined({
    ...texts,
    planned_days: number(typed, "planned_days"),
    is_felt: typed.has("is_felt"),
    aim: given("target", "start", "end") ? defined({ baseline: number(typed, "baseline"), target: number(typed, "target"), start: text(typed, "start"), end: text(typed, "end") }) : undefined,
    mastery: given("mastery_value", "needs", "of_last") ? { value: number(typed, "mastery_value"), sign: text(typed, "sign"), needs: number(typed, "needs"), of_last: number(typed, "of_last"), in_a_row: typed.has("in_a_row") } : undefined,
  });
}
