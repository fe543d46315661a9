// The timer: what it is for, and what is left. When it is over it says so, and does nothing else.
import { html, nothing } from "lit-html";
import { state } from "../lib/store.js";
import { clock, leftOf } from "../lib/time.js";
import { t } from "../lib/words.js";

/** @param {typeof state} s */
export const timer = ({ view }) => (view.timer?.id ? html`<section class="card timer row" data-apart aria-label=${t("timer")}>${timerWords(view.timer)}</section>` : nothing);

/** @param {any} timer */
export const timerWords = (timer) => html`<p class="grow">${timer.label ? html`<bdi>${timer.label}</bdi>` : t("timer")}</p>
  <p class="timer-left number" data-over=${leftOf(timer) === 0}>${leftOf(timer) === 0 ? t("timer-over") : clock(Math.ceil(leftOf(timer)))}</p>`;
