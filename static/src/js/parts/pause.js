// The whole meeting stands still: why, and until when. No clock runs down to it.
import { html, nothing } from "lit-html";
import { now, state } from "../lib/store.js";
import { timeOfDay } from "../lib/time.js";
import { t } from "../lib/words.js";

/** @param {typeof state} s */
export const pause = ({ view }) => (view.pause?.why
  ? html`<section class="card pause stack" data-tight data-look="accent"><h2>${t(`pause-${view.pause.why}`)}</h2><p>${untilWhen(view.pause)}</p></section>`
  : nothing);

/** @param {{until?: number}} pause */
export function untilWhen({ until }) {
  if (until === undefined) return t("pause-open");
  return until > now() ? t("pause-until", { time: timeOfDay(until) }) : t("pause-soon");
}
