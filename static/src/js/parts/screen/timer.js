// The timer on the wall: large, quiet, and without any alarm at its end.
import { html, nothing } from "lit-html";
import { clock, leftOf } from "../../lib/time.js";
import { t } from "../../lib/words.js";

/** @param {any} view */
export function timer({ timer }) {
  if (!timer?.id) return nothing;
  const left = leftOf(timer);
  return html`<section class="wall-timer" aria-label=${t("timer")}><p class="wall-over">${timer.label ? html`<bdi>${timer.label}</bdi>` : t("timer")}</p>
    <p class="wall-left number" data-over=${left === 0}>${left === 0 ? t("timer-over") : clock(Math.ceil(left))}</p></section>`;
}
