// The meeting is over: where its record is.
import { html } from "lit-html";
import { state } from "../lib/store.js";
import { timeOfDay } from "../lib/time.js";
import { t } from "../lib/words.js";

/** @param {typeof state} s */
export const ended = ({ view, code }) => html`<section class="floor stack" data-state="ended">
  <p class="over">${view.meeting.ended_at ? t("ended-at", { time: timeOfDay(view.meeting.ended_at) }) : ""}</p>
  <h2 class="speaker" data-free>${t("ended-title")}</h2>
  <p>${t("ended-thanks")}</p>
  <p><a class="button" data-look="primary" href="/m/${code}/record">${t("ended-record")}</a></p>
</section>`;
