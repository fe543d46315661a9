// The whole meeting stands still, as the facilitator handles it: pause, say until when, go on.
import { html, nothing } from "lit-html";
import { actButton } from "../../lib/acts.js";
import { titleOf } from "../../lib/names.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { untilWhen } from "../pause.js";
import { closeDialog, dialog, openDialog } from "./dialog.js";
import { actForm, choice, field, text } from "./form.js";

const WHY = ["break", "breather", "technical"];
const MINUTES = ["5", "10", "15", "20", "30", "0"];

/** Above the floor while it lasts. @param {typeof state} s */
export function pauseNow({ view, mine: { may } }) {
  if (!view.pause?.why) return nothing;
  return html`<section class="card pause" data-look="accent" aria-labelledby="pause-title">
    <div><h2 id="pause-title">${t(`pause-${view.pause.why}`)}</h2><p>${untilWhen(view.pause)}</p></div>
    <div class="row">${view.pause.item ? goingOn(view, may) : handling(may)}</div>
  </section>`;
}

/** @param {any} may */
const handling = (may) => html`${actButton(may, { act: "resume_meeting", label: t("console-resume-meeting"), look: "primary" })}
  ${["5", "10"].map((minutes) => actButton(may, { act: "change_pause", with: { minutes: Number(minutes) }, key: `pause-${minutes}`, label: t("console-pause-again", { minutes }), look: "quiet" }))}`;

/** A break on the agenda ends with the item that comes next. @param {any} view @param {any} may */
function goingOn({ agenda }, may) {
  const next = agenda.order.find((/** @type {string} */ id) => agenda.items[id].state === "planned");
  if (!next) return nothing;
  return actButton(may, { act: "start_item", with: { item: next, expected: agenda.current }, key: "after-break", label: t("console-go-on-with", { title: titleOf(agenda.items[next]) }), look: "primary" });
}

/** @param {typeof state} s */
export const pauseButton = ({ view, mine: { may } }) => (may.pause_meeting === true && !view.pause?.why
  ? html`<button type="button" class="button" data-look="quiet" @click=${() => openDialog("pause")}>${t("console-pause-meeting")}</button>`
  : nothing);

/** @param {typeof state} s */
export const pauseDialog = ({ mine: { may } }) => dialog("pause", t("console-pause-meeting"), () => html`
  <p class="quiet">${t("console-pause-meeting-hint")}</p>
  ${actForm(may, { act: "pause_meeting", label: t("console-pause-now"), then: closeDialog, fields: (f) => ({ minutes: Number(text(f, "minutes")), why: text(f, "why") }) }, html`
    ${field(t("console-pause-why"), choice("why", WHY, "break", (why) => t(`pause-${why}`)))}
    ${field(t("console-pause-minutes"), choice("minutes", MINUTES, "10", (minutes) => (minutes === "0" ? t("console-pause-open") : t("minutes-planned", { minutes: Number(minutes) }))))}`)}`);
