// The circle on the wall: who has been, whose turn it is, who comes next; quiet, and without a count of anybody.
import { html, nothing } from "lit-html";
import { nameOf } from "../../lib/names.js";
import { t } from "../../lib/words.js";
import { asks, seats } from "../round.js";
import { textOf } from "../proposals/brief.js";
import { fit } from "./fit.js";
import { proposalNow } from "./proposal.js";

const ROWS = 5;
const LEGIBLE = 16; // so many names of a circle are large enough to read from afar; of more only how far it is

/** Whose turn it is, while they have not begun to speak. @param {any} view */
export const asked = (view) => html`<p class="wall-over">${t("round-asked-now")}</p><p class="wall-speaker"><bdi>${nameOf(view, view.round.asked)}</bdi></p>`;

/** @param {any} view @param {boolean} isMasked */
export const round = (view, isMasked) => html`<section class="wall-round" aria-label=${t("round-label")}>
  <p class="wall-over">${t(`round-${view.round.aim}`)}</p>
  ${isMasked ? nothing : html`<p class="wall-asks"><bdi>${asks(view.round)}</bdi></p>${about(view)}`}
  ${isMasked || view.round.order.length > LEGIBLE ? html`<p class="wall-quiet">${t("round-answered-of", { answered: view.round.answered, all: view.round.order.length })}</p>` : html`<div class="wall-circle" ${fit(2.6, 1.5)}>${seats(view)}</div>`}
</section>`;

/** What is on the table stands in sight while all are asked about it; a long text is cut, and whole on the phones. @param {any} view */
function about(view) {
  const now = proposalNow(view);
  return now && !now.stated ? html`<blockquote class="wall-round-about words" dir="auto">${textOf(now)}</blockquote>` : nothing;
}

/** Who comes after, in the order in which they are asked. @param {any} view */
export function after(view) {
  const { waiting, asked } = view.round;
  const rest = waiting.filter((/** @type {string} */ id) => id !== asked);
  return html`<ol>${rest.slice(0, ROWS).map((/** @type {string} */ id, /** @type {number} */ place) => html`<li ?data-next=${place === 0}><span class="wall-who"><bdi>${nameOf(view, id)}</bdi></span></li>`)}</ol>
    ${rest.length > ROWS ? html`<p class="wall-quiet">${t("screen-more-wait", { count: rest.length - ROWS })}</p>` : nothing}`;
}
