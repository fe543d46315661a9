// What time did to decisions, told to all until each has put it away: one is final now, or what was held is back.
import { html, nothing } from "lit-html";
import { recall, remember } from "../lib/device.js";
import { clock, day } from "../lib/dates.js";
import { local, state } from "../lib/store.js";
import { t } from "../lib/words.js";
import { textOf } from "./proposals/brief.js";

/** @param {typeof state} s */
export function news({ view, mine }) {
  const { order = [], news = {} } = mine.news ?? {};
  const fresh = order.filter((/** @type {string} */ row) => Number(row) > seen(mine) && view.proposals?.proposals?.[news[row].proposal]);
  if (!fresh.length) return nothing;
  return html`<section class="banner told" data-look="accent" role="status">
    <div class="grow">${fresh.map((/** @type {string} */ row) => one(view, news[row]))}</div>
    <button type="button" class="button" @click=${() => close(mine, fresh)}>${t("told-close")}</button>
  </section>`;
}

/** @param {any} view @param {{what: string, proposal: string, at: number}} told */
export const one = (view, { what, proposal, at }) => html`<p><strong>${t(what === "final" ? "news-final" : "news-back", { day: day(at), time: clock(at) })}</strong>
  <bdi class="words">${textOf(view.proposals.proposals[proposal])}</bdi></p>`;

/** @param {any} mine */
const key = ({ id }) => `mr:${state.code}:${id}:news`;

/** @param {any} mine @returns {number} the last row that this device has put away */
const seen = (mine) => state.local.news ?? recall(key(mine)) ?? 0;

/** @param {any} mine @param {string[]} rows */
function close(mine, rows) {
  const last = Math.max(...rows.map(Number));
  remember(key(mine), last);
  local({ news: last });
}
