// One series in full: how it stands, its sentence, its chart, what can be done with it, and all that is behind it.
import { html, nothing } from "lit-html";
import { actButton } from "../../lib/acts.js";
import { again, cardsOf, ownSize } from "../../lib/charts.js";
import { clock } from "../../lib/dates.js";
import "../../lib/figure.js";
import { itemShown } from "../../lib/item.js";
import { nameOf } from "../../lib/names.js";
import { local, state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { bring } from "./bring.js";
import { changes } from "./cuts.js";
import { entering } from "./enter.js";
import { points } from "./points.js";
import { observations, sheet } from "./sheet.js";

// The form stands in one place whether the card has come or not: what is being typed in it outlives the coming.
/** @param {typeof state} s @param {string} id */
export function opened(s, id) {
  const { cards, state: how } = cardsOf(s, [id], ownSize());
  const card = cards?.cards[id];
  if (card && s.local.defining === id) return bring(s, id, card);
  return html`<div class="evidence-card stack">
    ${card ? html`${standing(s, id, card)} <p class="evidence-sentence words">${card.sentence}</p> ${figure(card)}` : nothing}
    ${how === "failed" ? failed() : nothing} ${card || how === "failed" ? nothing : html`<p class="empty" role="status">${t("part-coming")}</p>`}
    ${entering(s, id)}
    ${card ? html`<div class="row">${together(s, [id])}</div> ${behind(card)} ${points(s, id, card)} ${keeping(s, id, card)}` : nothing}
  </div>`;
}

const failed = () => html`<p class="reason" role="status">${t("evidence-not-fetched")} <button type="button" class="link" @click=${again}>${t("try-again")}</button></p>`;

/** @param {any} card */
export const figure = (card) => (card.svg ? html`<chart-figure .svg=${card.svg}></chart-figure>` : nothing);

/** What the numbers suggest, and what a member stands for: both, with by whom. @param {typeof state} s @param {string} id @param {any} card */
function standing(s, id, card) {
  const series = s.view.evidence.series.series[id];
  const { label } = series;
  return html`<div class="evidence-label stack" data-tight>
    ${series.suggested.id.startsWith("evidence-label-") ? html`<p><span class="over">${t("evidence-suggested")}</span> <strong>${card.suggested}</strong></p>` : nothing}
    ${label ? html`<p><span class="over">${t("evidence-confirmed")}</span> <strong>✓ ${t(label.label)}</strong>
      <span class="quiet small">${t("evidence-confirmed-by", { name: nameOf(s.view, label.by), time: clock(label.at) })}${label.older ? html` · ${t("evidence-label-older")}` : nothing}</span>
      ${s.mine.id === label.by || s.mine.may?.put_up_evidence ? actButton(s.mine.may, { act: "take_back_label", with: { series: id }, key: `unlabel:${id}`, label: t("evidence-label-take-back"), look: "quiet" }) : nothing}</p>` : nothing}
    ${confirming(s, id, series)}
  </div>`;
}

const LABELS = ["mastered", "ahead", "on-track", "behind-but-growing", "flat", "wrong-way"];

/** @param {typeof state} s @param {string} id @param {any} series */
function confirming(s, id, { version, suggested, judged }) {
  if (s.mine.may?.confirm_label !== true || !judged) return nothing;
  const ask = (/** @type {string} */ label) => ({ act: "confirm_label", with: { series: id, label, version }, key: `label:${id}:${label}`, label: t(`evidence-label-${label}`), look: /** @type {"plain"} */ ("plain") });
  return html`<details class="evidence-confirm"><summary>${t("evidence-confirm")}</summary>
    <p class="hint">${t("evidence-confirm-means")}</p>
    <div class="row">${actButton(s.mine.may, { ...ask(suggested.id.replace("evidence-label-", "")), look: "primary" })}
    ${LABELS.filter((label) => suggested.id !== `evidence-label-${label}`).map((label) => actButton(s.mine.may, ask(label)))}</div>
  </details>`;
}

/** What the room does with it: look at it together, keep it in the notes. @param {typeof state} s @param {string[]} ids */
export function together(s, ids) {
  const isUp = s.view.evidence.wall?.series.join() === ids.join();
  const item = itemShown(s);
  const key = ids.join("-");
  return html`
    ${isUp ? actButton(s.mine.may, { act: "take_down_evidence", key: `down:${key}`, label: t("evidence-take-down") }) : actButton(s.mine.may, { act: "put_up_evidence", with: { series: ids }, key: `up:${key}`, label: t("evidence-put-up") })}
    ${item && s.mine.may?.place_chart === true ? actButton(s.mine.may, { act: "place_chart", with: { series: ids, item }, key: `chart:${key}`, label: t("evidence-place"), look: "quiet", then: () => local({ placedChart: key }) }) : nothing}
    ${s.local.placedChart === key ? html`<span class="reason" role="status">✓ ${t("notes-placed")}</span>` : nothing}`;
}

/** @param {any} card */
export function behind({ last, prompt, baseline, with_baseline, share, mastery, method, breaks, whys }) {
  if (!(last || prompt || share || mastery || breaks || whys || (with_baseline && baseline))) return nothing;
  const said = [prompt, baseline, share, mastery && t("evidence-mastery-is", { criterion: mastery }), method, ...(whys ?? [])].filter(Boolean);
  return html`<details><summary>${t("evidence-behind")}</summary><div class="stack" data-tight>
    ${last ? html`<p class="over">${t("evidence-last-four")}</p><ul class="plain-list">${last.map((/** @type {string} */ point) => html`<li>${point}</li>`)}</ul>` : nothing}
    ${said.map((sentence) => html`<p>${sentence}</p>`)}
    ${breaks ? html`<p class="over">${t("evidence-breaks")}</p><ul class="plain-list">${breaks.map((/** @type {string} */ each) => html`<li>${each}</li>`)}</ul>` : nothing}
  </div></details>`;
}

/** What those do with it who keep it. @param {typeof state} s @param {string} id @param {any} card */
function keeping(s, id, card) {
  const table = html`<a class="button" data-look="quiet" href="/api/meetings/${s.code}/series/${id}.csv" download>${t("evidence-csv")}</a>`;
  if (!s.mine.evidence?.series?.[id]) return html`<div class="row">${table}</div>`;
  return html`<details><summary>${t("evidence-keeping")}</summary><div class="stack">
    ${sheet(s, observations(id))} ${changes(s, id, card)}
    <div class="row"><button type="button" class="button" @click=${() => local({ defining: id })}>${t("evidence-define")}</button> ${table} ${removing(s, id)}</div>
  </div></details>`;
}

/** Asked twice: the observations go with it. @param {typeof state} s @param {string} id */
const removing = (s, id) => (s.local.removing === id
  ? html`<span class="sure"><span>${t("evidence-remove-sure")}</span> ${actButton(s.mine.may, { act: "remove_series", with: { series: id }, key: `remove:${id}`, label: t("remove"), look: "danger", then: () => local({ series: undefined, removing: undefined }) })}
    <button type="button" class="button" data-look="quiet" @click=${() => local({ removing: undefined })}>${t("cancel")}</button></span>`
  : html`<button type="button" class="button" data-look="danger" @click=${() => local({ removing: id })}>${t("evidence-remove")}</button>`);
