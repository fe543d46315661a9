// The meeting is over: where its record is.
import { html } from "lit-html";
import { day } from "../lib/dates.js";
import { state } from "../lib/store.js";
import { timeOfDay } from "../lib/time.js";
import { t } from "../lib/words.js";
import { keptUntil, ownRecord } from "./after.js";
import { decisions } from "./proposals.js";
import { lookingBack } from "./looking_back.js";
import { takeAway } from "./take_away.js";

/** @param {any} meeting */
const over = ({ ended_at, nobody_since }) => (nobody_since ? t("ended-by-itself", { day: day(nobody_since) }) : t("ended-at", { time: timeOfDay(ended_at) }));

/** @param {typeof state} s */
export const ended = (s) => html`<section class="floor stack" data-state="ended">
  <p class="over">${s.view.meeting.ended_at ? over(s.view.meeting) : ""}</p>
  <h2 class="speaker" data-free>${t("ended-title")}</h2>
  <p>${t("ended-thanks")}</p>
  ${keptUntil(s.view)} ${ownRecord(s)} ${takeAway(s)} ${lookingBack(s)} ${decisions(s)}
</section>`;
