// Goals and data as a pane: the list, one series opened or up to three compared, and the ways to bring more.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { itemShown } from "../../lib/item.js";
import { nameOf, titleOf } from "../../lib/names.js";
import { afterDrawing } from "../../lib/screen.js";
import { local, state } from "../../lib/store.js";
import { say, t } from "../../lib/words.js";
import { bring } from "./bring.js";
import { breaks } from "./cuts.js";
import { compared } from "./compare.js";
import { goalForm, goalsTable } from "./goal.js";
import { opened } from "./card.js";

const MOST_COMPARED = 3;

/** @param {typeof state} s */
export function evidence(s) {
  const { goals = {}, series = {} } = s.view.evidence ?? {};
  if (s.local.compared) return compared(s, s.local.compared.filter((/** @type {string} */ id) => series.series?.[id]));
  if (s.local.bringing === "series") return bring(s, undefined);
  if (s.local.bringing === "goal") return goalForm(s, undefined);
  return html`<section class="evidence stack" aria-labelledby="evidence-title">
    <h2 id="evidence-title">${t("evidence-title")}</h2>
    ${series.order?.length || goals.order?.length ? nothing : html`<p class="empty">${t("evidence-empty")}</p>`}
    ${parts(s).map((part) => group(s, part))}
    ${picking(s)}
    <div class="row">
      ${adding(s, "series", "add_series", "evidence-bring-series")} ${adding(s, "goal", "add_goal", "evidence-set-goal")}
      ${series.order?.length > 1 ? html`<button type="button" class="button" data-look="quiet" aria-pressed=${Boolean(s.local.picking)} @click=${() => local({ picking: s.local.picking ? false : [] })}>${t("evidence-compare")}</button>` : nothing}
    </div>
    ${series.order?.length ? breaks(s, "") : nothing}
    ${series.order?.length || goals.order?.length ? goalsTable(s) : nothing}
  </section>`;
}

/** @typedef {{id: string, title: unknown, goals: string[], loose: string[], isHere: boolean}} Part */

/** What belongs to the item that is looked at comes first. @param {typeof state} s @returns {Part[]} */
function parts(s) {
  const { goals = {}, series = {} } = s.view.evidence ?? {};
  const items = s.view.agenda?.items ?? {};
  const here = itemShown(s);
  const order = /** @type {string[]} */ ([...new Set([here, ...(s.view.agenda?.order ?? [])].filter(Boolean)), ""]);
  const at = (/** @type {any} */ thing) => (items[thing.item] ? thing.item : "");
  return order
    .map((id) => ({
      id,
      title: items[id] ? titleOf(items[id]) : t("evidence-no-item"),
      goals: (goals.order ?? []).filter((/** @type {string} */ goal) => at(goals.goals[goal]) === id),
      loose: (series.order ?? []).filter((/** @type {string} */ each) => !goals.goals?.[series.series[each].goal] && at(series.series[each]) === id),
      isHere: Boolean(id) && id === here,
    }))
    .filter((part) => part.goals.length || part.loose.length);
}

/** @param {typeof state} s @param {Part} part */
const group = (s, { id, title, goals, loose, isHere }) => html`<div class="evidence-item stack" data-tight ?data-here=${isHere}>
  <h3 class="over"><bdi>${title}</bdi></h3>
  ${repeat(goals, (goal) => goal, (goal) => goalCard(s, goal))}
  ${loose.length ? html`<div class="card stack" data-tight>${id || goals.length ? html`<h4>${t("evidence-loose")}</h4>` : nothing}${rows(s, loose)}</div>` : nothing}
</div>`;

/** @param {typeof state} s @param {string} id */
function goalCard(s, id) {
  const goal = s.view.evidence.goals.goals[id];
  if (s.local.goal === id) return goalForm(s, id);
  return html`<article class="card stack" data-tight data-goal=${id}>
    <div class="row" data-apart><h4><bdi>${goal.title}</bdi></h4>
      ${s.mine.evidence?.goals?.[id] ? html`<button type="button" class="button" data-look="quiet" @click=${() => local({ goal: id })}>${t("edit")}<span class="for-readers"> <bdi>${goal.title}</bdi></span></button>` : nothing}</div>
    ${goal.text ? html`<p class="words"><bdi>${goal.text}</bdi></p>` : nothing}
    ${goal.about ? html`<p class="quiet small">${t("evidence-about", { name: nameOf(s.view, goal.about) })}</p>` : nothing}
    ${goal.series.length ? rows(s, goal.series) : html`<p class="empty">${t("evidence-no-series")}</p>`}
  </article>`;
}

/** @param {typeof state} s @param {string[]} ids */
const rows = (s, ids) => html`<ul class="rows evidence-rows">${repeat(ids, (id) => id, (id) => row(s, id, s.view.evidence.series.series[id]))}</ul>`;

/** @param {typeof state} s @param {string} id @param {any} series */
function row(s, id, series) {
  const isOpen = s.local.series === id;
  const picked = Array.isArray(s.local.picking) ? s.local.picking : undefined;
  return html`<li data-series=${id} ?data-open=${isOpen}>
    ${picked ? html`<label class="check"><input type="checkbox" .checked=${picked.includes(id)} ?disabled=${!picked.includes(id) && picked.length >= MOST_COMPARED} @change=${() => pick(id)}>
      <span><bdi>${series.title}</bdi></span></label>` : html`<button type="button" class="evidence-open" aria-expanded=${isOpen} @click=${() => local({ series: isOpen ? undefined : id })}>
      <span class="grow"><strong><bdi>${series.title}</bdi></strong><span class="quiet small">${from(s, series)}</span></span> ${isOpen ? nothing : mark(s, series)}</button>`}
    ${isOpen && !picked ? opened(s, id) : nothing}
  </li>`;
}

/** Where it comes from, and how much there is; nothing is said as plainly as something. @param {typeof state} s @param {any} series */
export function from({ view }, { source, collects, count, felt }) {
  const who = source ?? (collects ? nameOf(view, collects) : "");
  const parts = [who, count ? t("evidence-count", { count }) : t("evidence-none-yet"), felt ? t("evidence-felt") : ""];
  return html`${parts.filter(Boolean).map((part, n) => html`${n ? " · " : ""}<bdi>${part}</bdi>`)}`;
}

/** The label: as a member confirmed it, else as the numbers suggest it. @param {typeof state} s @param {any} series */
export function mark(s, { label, suggested }) {
  if (label) return html`<span class="badge" data-look="accent">✓ ${t(label.label)}</span>`;
  return suggested.id.startsWith("evidence-label-") ? html`<span class="badge" data-look="quiet">${say(suggested)}</span>` : nothing;
}

/** @param {string[]} picked */
function compare(picked) {
  local({ compared: picked, picking: false });
  afterDrawing(() => document.querySelector("#evidence-compared")?.scrollIntoView({ block: "nearest" }));
}

/** @param {string} id */
function pick(id) {
  const picked = /** @type {string[]} */ (state.local.picking);
  local({ picking: picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id] });
}

/** @param {typeof state} s */
function picking(s) {
  const picked = s.local.picking;
  if (!Array.isArray(picked)) return nothing;
  return html`<div class="card stack" data-tight data-look="accent" role="status"><p>${t("evidence-pick", { count: picked.length })}</p>
    <div class="row"><button type="button" class="button" data-look="primary" ?disabled=${picked.length < 2} @click=${() => compare(picked)}>${t("evidence-compare-now")}</button>
    <button type="button" class="button" data-look="quiet" @click=${() => local({ picking: false })}>${t("cancel")}</button></div></div>`;
}

/** @param {typeof state} s @param {string} what @param {string} act @param {string} label */
function adding(s, what, act, label) {
  if (s.mine.may?.[act] !== true) return nothing;
  return html`<button type="button" class="button" @click=${() => local({ bringing: what })}>+ ${t(label)}</button>`;
}
