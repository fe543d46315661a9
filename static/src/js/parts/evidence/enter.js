// One observation in a few taps: today is set, the number pad is up, and without a line it waits on this device.
import { html, nothing } from "lit-html";
import { ask, unsend, waiting } from "../../lib/connection.js";
import { newId } from "../../lib/device.js";
import { afterDrawing } from "../../lib/screen.js";
import { attempt, local, state } from "../../lib/store.js";
import { say, t } from "../../lib/words.js";
import { dayMonth, figure, today, written } from "./forms.js";

/** @param {typeof state} s @param {string} id */
export function entering(s, id) {
  if (!s.mine.evidence?.series?.[id] || !s.mine.may?.add_observation) return nothing;
  const isOpen = s.local.entering === id;
  return html`<div class="evidence-enter stack" data-tight>
    ${isOpen ? form(s, id) : html`<button type="button" class="button" data-look="primary" data-wide @click=${() => open(id)}>+ ${t("evidence-add")}</button>`}
    ${onTheWay(s, id)}
  </div>`;
}

/** @param {string} id */
function open(id) {
  local({ entering: id });
  afterDrawing(() => /** @type {HTMLElement | null} */ (document.querySelector(".evidence-enter [data-first]"))?.focus());
}

/** @param {typeof state} s @param {string} id */
const form = (s, id) => html`<form class="card stack" data-tight @submit=${(/** @type {SubmitEvent} */ event) => send(event, id)}>
  ${fields(s, id)}
  <div class="row"><button class="button" data-look="primary">${t("save")}</button>
    <button type="button" class="button" data-look="quiet" @click=${() => local({ entering: undefined })}>${t("evidence-done")}</button></div>
  <p class="sees" data-sees="all">${t("evidence-sees")}</p>
</form>`;

/** Its day, its value or a count out of so many, and a note. @param {typeof state} s @param {string} id @param {any} [entry] what stands there now */
export function fields(s, id, entry) {
  const { scaled, out_of, unit } = s.view.evidence.series.series[id];
  const counts = s.local.counts?.[id] ?? (entry ? entry.out_of !== undefined : Boolean(scaled && out_of));
  const toggle = () => local({ counts: { ...s.local.counts, [id]: !counts } });
  return html`
    <label class="field"><span class="label">${t("evidence-day")}</span><input type="date" name="date" required .defaultValue=${entry?.date ?? today()} max=${today(1)}></label>
    ${counts
      ? html`<div class="row" data-equal>
          ${number("raw_count", t("evidence-how-many"), entry?.raw_count, true)}
          ${number("out_of", t("evidence-out-of"), entry?.out_of ?? out_of, false)}</div>`
      : number("value", unit ? t("evidence-value-in", { unit }) : t("evidence-value"), entry?.value, true)}
    ${scaled ? html`<button type="button" class="link" @click=${toggle}>${t(counts ? "evidence-enter-value" : "evidence-enter-count")}</button>` : nothing}
    <label class="field"><span class="label">${t("evidence-note")}</span><input name="note" maxlength="2000" .defaultValue=${entry?.note ?? ""}></label>`;
}

/** @param {string} name @param {string} label @param {number | undefined} value @param {boolean} isFirst */
const number = (name, label, value, isFirst) => html`<label class="field"><span class="label">${label}</span>
  <input name=${name} required inputmode="decimal" autocomplete="off" pattern="[\\-−]?[0-9]*[.,]?[0-9]+" title=${t("evidence-field-number-unreadable")} ?data-first=${isFirst} .defaultValue=${value === undefined ? "" : figure(value)}></label>`;

/** @param {SubmitEvent} event @param {string} id */
async function send(event, id) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  const entry = written(new FormData(form));
  for (const name of ["value", "raw_count", "note"]) /** @type {HTMLInputElement | null} */ (form.elements.namedItem(name))?.setAttribute("value", "");
  form.reset();
  /** @type {HTMLElement | null} */ (form.querySelector("[data-first]"))?.focus();
  await ask("add_observation", { series: id, ...entry }, `observe:${id}:${newId()}`, { lasts: true });
}

/** What was entered and is not stored yet, or was refused: nothing of it is lost. @param {typeof state} s @param {string} id */
function onTheWay(s, id) {
  const late = s.link === "online" ? [] : waiting().filter((asked) => asked.ask === "add_observation" && asked.with.series === id);
  const refused = Object.entries(s.attempts).filter(([key, tried]) => key.startsWith(`observe:${id}:`) && tried.state !== "busy");
  if (!late.length && !refused.length) return nothing;
  return html`<ul class="rows evidence-waiting">
    ${late.map((asked) => html`<li><span class="grow"><strong>${told(asked.with)}</strong> <span class="reason" role="status">${t("will-be-sent")}</span></span>
      <button type="button" class="link" @click=${() => unsend(asked.id)}>${t("do-not-send")}</button></li>`)}
    ${refused.map(([key, tried]) => html`<li><span class="grow"><strong>${told(tried.asked.with)}</strong> <span class="trouble" role="alert">${say(tried.message)}</span></span>
      <button type="button" class="link" @click=${() => attempt(key, undefined)}>${t("close-message")}</button></li>`)}
  </ul>`;
}

/** @param {any} entry */
function told({ date, value, raw_count, out_of }) {
  const what = value === undefined ? (out_of === undefined ? figure(raw_count) : t("evidence-count-of", { count: figure(raw_count), of: figure(out_of) })) : figure(value);
  return html`<bdi>${dayMonth(date)}: ${what}</bdi>`;
}
