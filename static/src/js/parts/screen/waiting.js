// Who comes next, and who has not been heard yet: short lists, in the server's order, with a count of the rest.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { kindSymbol, nameOf } from "../../lib/names.js";
import { list } from "../../lib/numbers.js";
import { t } from "../../lib/words.js";
import { said } from "../unheard.js";
import { after } from "./round.js";

const ROWS = 4;
const NAMES = 8;
const FEWER = 3;

/** @param {any} view @param {boolean} isMasked */
export function nextUp(view, isMasked) {
  const { order = [], entries = {}, is_open } = view.queue ?? {};
  const shown = isMasked ? [] : order.slice(0, ROWS);
  if (view.round?.id) return nextInRound(view, isMasked);
  return html`<section class="wall-queue" aria-labelledby="wall-queue-title">
    <h2 id="wall-queue-title">${t("screen-next-up")}${is_open ? nothing : html` <span class="badge" data-look="notice">${t("queue-closed")}</span>`}</h2>
    ${order.length ? nothing : html`<p class="wall-quiet">${t("screen-nobody-waits")}</p>`}
    <ol>${repeat(shown, (id) => id, (id) => row(view, entries[/** @type {string} */ (id)], id === view.queue.next))}</ol>
    ${rest(order.length, shown.length)}
  </section>`;
}

/** In a round those who are asked next, and before them a hand about how we meet. @param {any} view @param {boolean} isMasked */
const nextInRound = (view, isMasked) => html`<section class="wall-queue" aria-labelledby="wall-queue-title">
  <h2 id="wall-queue-title">${t("screen-next-up")}</h2>
  ${isMasked || !view.queue?.next ? nothing : html`<ol>${row(view, view.queue.entries[view.queue.next], true)}</ol>`}
  ${isMasked ? nothing : after(view)}
</section>`;

/** @param {number} all @param {number} shown */
function rest(all, shown) {
  if (all === shown) return nothing;
  return html`<p class="wall-quiet">${shown ? t("screen-more-wait", { count: all - shown }) : t("queue-title", { count: all })}</p>`;
}

/** @param {any} view @param {any} entry @param {boolean} isNext */
const row = (view, entry, isNext) => html`<li ?data-next=${isNext}>
  ${kindSymbol(entry.kind)}<span class="wall-who"><bdi>${nameOf(view, entry.person)}</bdi>
    ${isNext && entry.topic ? html`<bdi class="wall-entry-topic words">${entry.topic}</bdi>` : nothing}</span>
</li>`;

/** The first of them, and how many there are besides. @param {any} view @param {string[]} ids @param {number} most */
function named(view, ids, most) {
  const rest = (view.heard.not_yet_count ?? ids.length) - Math.min(ids.length, most);
  return list([...ids.slice(0, most).map((id) => nameOf(view, id)), ...(rest ? [t("screen-and-more", { count: rest })] : [])]);
}

/** An invitation in quiet words, never a list of the late. @param {any} view @param {boolean} isMasked */
export function notYetHeard(view, isMasked) {
  const ids = view.heard?.not_yet ?? [];
  if (!ids.length || !view.heard.asks_every) return isMasked || !view.unheard?.latest ? nothing : html`<p class="wall-heard">${said(view, view.unheard.latest)}</p>`;
  if (isMasked) return html`<p class="wall-heard"><span>${t("screen-not-yet-count", { count: view.heard.not_yet_count ?? ids.length })}</span></p>`;
  const most = view.proposals?.now ? FEWER : NAMES; // what is being decided needs the room
  return html`<p class="wall-heard"><span class="wall-over">${t("screen-not-yet")}</span> <bdi>${named(view, ids, ids.length > most ? most - 1 : most)}</bdi></p>`;
}
