// When the meeting is to be: said to everyone until it begins.
import { html, nothing } from "lit-html";
import { plannedDay, plannedTime } from "../lib/dates.js";
import { state } from "../lib/store.js";
import { t } from "../lib/words.js";
import { draftLink, isDraftDue } from "./draft_here.js";

/** "Thursday, 20 May 2027, 3:30 PM", with whose clock that is where the reader's shows another. @param {any} planned */
export function when({ day, zone, starts_at }) {
  if (starts_at === undefined) return plannedDay(day);
  const { time, clock, here } = plannedTime(starts_at, zone);
  const said = here ? t("planned-at", { day: plannedDay(day), time, zone: clock }) : t("planned-at-here", { day: plannedDay(day), time });
  return here ? `${said}; ${t("planned-by-your-clock", { here })}` : said;
}

/** Until it begins, with what there is to read before. @param {typeof state} s */
export function whenItIs(s) {
  const { view: { planned, meeting }, code } = s;
  if (meeting.began_at !== undefined || meeting.state === "ended") return nothing;
  const draft = isDraftDue(s) ? nothing : draftLink(s); // it has a card of its own then
  if (!planned?.day) return draft;
  return html`<section class="card stack" data-tight aria-labelledby="when-it-is"><h2 id="when-it-is">${t("planned-title")}</h2>
    <p>${when(planned)}</p>${draft}<p><a href="/m/${code}/draft/invitation.ics" download>${t("draft-calendar")}</a></p></section>`;
}
