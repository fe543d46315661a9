// The end of the meeting: asked twice, and then the record is offered.
import { html, nothing } from "lit-html";
import { actButton } from "../../lib/acts.js";
import { currentItem, namesOf, titleOf } from "../../lib/names.js";
import { state } from "../../lib/store.js";
import { say, t } from "../../lib/words.js";
import { keptUntil, ownRecord } from "../after.js";
import { takeAway } from "../take_away.js";
import { closeDialog, dialog } from "./dialog.js";
import { actForm, field, text } from "./form.js";
import { nextMeeting } from "./next_meeting.js";

/** @param {typeof state} s */
export const endDialog = ({ view, mine: { may } }) => dialog("end", t("console-end-title"), () => html`
  <p>${t("console-end-hint")}</p>
  ${stillOpen(view)} ${lacking(view)}
  ${view.closing?.order.length && may.end_meeting ? giving(view, may) : nothing}
  <div class="row">
    ${view.closing?.needs_reason ? nothing : actButton(may, { act: "end_meeting", label: t("console-end-now"), look: "danger", then: closeDialog })}
    <button type="button" class="button" data-look="quiet" @click=${closeDialog}>${t("console-end-not-yet")}</button>
  </div>`);

/** What nobody looks after yet. @param {any} view */
const lacking = ({ closing }) => (closing?.order.length
  ? html`<div class="card" data-look="notice"><p>${t("closing-open", { count: closing.order.length })}</p><ul class="list">${closing.order.map((/** @type {string} */ id) => html`<li>${say(closing.open[id].said)}</li>`)}</ul></div>`
  : nothing);

/** Why it ends all the same; asked for only where the meeting has closing checks. @param {any} view @param {any} may */
const giving = ({ closing }, may) => (closing.needs_reason
  ? actForm(may, { act: "end_meeting", key: "end-with-reason", label: t("console-end-now"), then: closeDialog, fields: (f) => ({ reason: text(f, "reason") }) },
    field(t("closing-reason"), html`<textarea name="reason" rows="2" maxlength="500" required></textarea>`, t("closing-reason-hint")))
  : nothing);

/** What would be cut off. @param {any} view */
function stillOpen(view) {
  const item = currentItem(view);
  const waiting = [...new Set((view.queue?.order ?? []).map((/** @type {string} */ id) => view.queue.entries[id].person))];
  return html`
    ${item ? html`<p class="card">${t("console-end-item", { title: titleOf(item) })}</p>` : nothing}
    ${waiting.length ? html`<p class="card" data-look="notice">${t("console-end-waiting", { names: namesOf(view, waiting), count: waiting.length })}</p>` : nothing}`;
}

/** @param {typeof state} s */
export const ended = (s) => html`<section class="card ended" data-look="accent">
  <h2>${t("console-ended")}</h2>
  <p>${t("console-ended-hint")}</p>
  ${keptUntil(s.view)} ${takeAway(s)} ${ownRecord(s)}
  <p><a href="/m/${s.code}/keeping">${t("keeping-title")}</a></p>
  <p>${actButton(s.mine.may, { act: "reopen_meeting", label: t("console-reopen"), look: "quiet" })}</p>
</section>
${nextMeeting(s)}`;
