// The seats as everybody in the room sees them: the functions that the meeting needs, and who fills them.
import { html, nothing } from "lit-html";
import { namesOf } from "../lib/names.js";
import { state } from "../lib/store.js";
import { language, t } from "../lib/words.js";

/** @param {any} seat @returns {string} */
export const seatTitle = (seat) => seat.titles?.[language] ?? seat.title;

/** When it is needed, where that is not always. @param {any} seat @returns {string} */
export const neededOf = (seat) => seat.needed_in?.[language] ?? seat.needed ?? "";

/** @param {Pick<typeof state, "view">} s */
export function seats({ view }) {
  const { order = [], seats = {}, opened_anyway } = view.seats ?? {};
  if (!order.length) return nothing;
  return html`<section class="stack" data-tight aria-labelledby="seats-title">
    <h3 id="seats-title">${t("seats-title")}</h3>
    <ul class="rows">${order.map((/** @type {string} */ id) => row(view, seats[id]))}</ul>
    ${opened_anyway ? html`<p class="quiet">${t("seats-opened-anyway-all")} <q class="words"><bdi>${opened_anyway.reason}</bdi></q></p>` : nothing}
  </section>`;
}

/** @param {any} view @param {any} seat */
const row = (view, seat) => html`<li><span class="grow"><bdi>${seatTitle(seat)}</bdi>
  ${seat.people.length ? html`<br><span class="quiet small"><bdi>${namesOf(view, seat.people)}</bdi></span>` : nothing}</span>
  ${seat.state === "filled" ? nothing : html`<span class="badge" data-look="quiet">${t(`seat-${seat.state}`)}</span>`}</li>`;
