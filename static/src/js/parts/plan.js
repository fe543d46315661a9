// The plan of the meeting: when it is likely to end, and what each item was planned to take, and got.
import { html, nothing } from "lit-html";
import { date } from "../lib/dates.js";
import { nameOf } from "../lib/names.js";
import { endsAbout, timeOfDay } from "../lib/time.js";
import { t } from "../lib/words.js";

/** "Ends about 16:05 (planned: 15:55)"; nothing where nothing is planned. @param {any} view */
export function plan({ plan }) {
  if (!plan?.ends_at) return nothing;
  const [ends, planned] = [timeOfDay(endsAbout(plan)), plan.first_end_at && timeOfDay(plan.first_end_at)];
  return html`<p class="plan quiet small">${t("plan-ends", { time: ends })}${planned && planned !== ends ? html` <span>${t("plan-was", { time: planned })}</span>` : nothing}</p>`;
}

/** Who opens an item, until when it is held, and that it comes from the meeting before. @param {any} view @param {any} item @returns {string[]} */
export const facts = (view, { presenter, held_until, held_why, from_before }) => [
  ...(presenter ? [t("item-presenter", { name: nameOf(view, presenter) })] : []),
  ...(held_until ? [t(held_why ? "item-held-because" : "item-held-until", { day: date(held_until), why: held_why ?? "" })] : []),
  ...(from_before && !held_until ? [held_why ? t("item-from-before-because", { why: held_why }) : t("parked-before")] : []),
];

/** @param {any} item */
export const minutes = ({ minutes, allowed = minutes }) => (minutes ? t(allowed === minutes ? "minutes-planned" : "minutes-allowed", { minutes, allowed }) : "");
