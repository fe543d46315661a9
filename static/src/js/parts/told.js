// What somebody else has changed in how the meeting goes, told once to those whom it concerns; and how it goes, for whoever asks.
import { html, nothing } from "lit-html";
import { recall, remember } from "../lib/device.js";
import { nameOf } from "../lib/names.js";
import { local, state } from "../lib/store.js";
import { way } from "../lib/ways.js";
import { t } from "../lib/words.js";

/** @param {typeof state} s */
export function told({ view, mine }) {
  const { order = [], changes = {} } = mine.told ?? {};
  const fresh = order.filter((/** @type {string} */ row) => Number(row) > seen(mine));
  if (!fresh.length) return nothing;
  return html`<section class="banner told" data-look="accent" role="status">
    <div class="grow">${fresh.map((/** @type {string} */ row) => html`<p>${t("told-by", { name: nameOf(view, changes[row].by) })}</p>
      <ul>${Object.entries(changes[row].settings).map(([name, value]) => html`<li>${way(name, value)}</li>`)}</ul>`)}</div>
    <button type="button" class="button" @click=${() => close(mine, fresh)}>${t("told-close")}</button>
  </section>`;
}

/** @param {any} mine */
const key = ({ id }) => `mr:${state.code}:${id}:told`;

/** @param {any} mine @returns {number} the last row that this device has put away */
const seen = (mine) => state.local.told ?? recall(key(mine)) ?? 0;

/** @param {any} mine @param {string[]} rows */
function close(mine, rows) {
  const last = Math.max(...rows.map(Number));
  remember(key(mine), last);
  local({ told: last });
}

const WAYS = ["calls_next", "edits_notes", "asks_every", "norms", "countdowns", "quiet_signals", "draft_days", "promised_notice_s", "quiet_think_s", "protocols", "written_notice", "looks_back", "waiting_room", "code_opens_earlier_words", "correction_days", "purge_days"];

/** How this meeting goes, folded beneath the agenda. @param {typeof state} s */
export const ways = ({ view: { settings } }) => html`<details class="more ways"><summary>${t("ways-title")}</summary>
  <ul class="way-list">${WAYS.map((name) => html`<li>${way(name, settings[name])}</li>`)}</ul></details>`;
