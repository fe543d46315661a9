// Everybody who waits, in the server's order, with the reason for each place.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { kindBadge, nameOf } from "../lib/names.js";
import { state } from "../lib/store.js";
import { say, t } from "../lib/words.js";

/** @param {typeof state} s */
export function queue({ view, mine }) {
  const { order = [], entries = {}, is_open } = view.queue ?? {};
  return html`<section class="queue stack" data-tight aria-labelledby="queue-title">
    <div class="row" data-apart><h2 id="queue-title">${t("queue-title", { count: order.length })}</h2>
      ${is_open === false ? html`<span class="badge" data-look="notice">${t("queue-closed")}</span>` : nothing}</div>
    ${order.length
      ? html`<ol class="rows">${repeat(order, (id) => id, (id) => row(view, mine, entries[/** @type {string} */ (id)]))}</ol>`
      : html`<p class="empty">${t("queue-empty")}</p>`}
  </section>`;
}

/** @param {any} view @param {any} mine @param {any} entry */
const row = (view, mine, entry) => html`<li ?data-mine=${entry.person === mine.id}>
  <span class="who"><bdi>${nameOf(view, entry.person)}</bdi></span> ${kindBadge(entry.kind)} ${marks(view, entry)}
  ${entry.topic ? html`<span class="entry-topic words"><bdi>${entry.topic}</bdi></span>` : nothing}
  <span class="entry-reason reason">${say(entry.reason)}</span>
</li>`;

/** How an entry came to be where it is. @param {any} view @param {any} entry */
export const marks = (view, { composing, away, moved_by, added_by }) => [
  composing && mark(t("mark-composing")),
  away && mark(t("mark-away")),
  moved_by && mark(t("mark-moved", { name: nameOf(view, moved_by) })),
  added_by && mark(t("mark-added", { name: nameOf(view, added_by) })),
];

/** @param {string} words */
const mark = (words) => html`<span class="badge" data-look="quiet">${words}</span>`;
