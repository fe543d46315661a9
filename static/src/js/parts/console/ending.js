// The end of the meeting: asked twice, and then the record is offered.
import { html, nothing } from "lit-html";
import { actButton } from "../../lib/acts.js";
import { currentItem, namesOf, titleOf } from "../../lib/names.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { keptUntil, ownRecord } from "../after.js";
import { askingBack } from "../looking_back.js";
import { takeAway } from "../take_away.js";
import { closing } from "./closing.js";
import { closeDialog, dialog } from "./dialog.js";
import { actForm, field, text } from "./form.js";
import { open } from "./layout.js";
import { nextMeeting } from "./next_meeting.js";
import { isOpenAgain } from "../proposals/outcome.js";
import { FIELDS, filled } from "./proposals/notice.js";

/** @param {typeof state} s */
export const endDialog = (s) => dialog("end", t("console-end-title"), () => endNow(s), s.view.closing?.order.length || s.view.closing?.concerns ? "wide" : "");

/** @param {typeof state} s */
const endNow = (s, { view, mine: { may } } = s) => html`
  <p>${t("console-end-hint")}</p>
  ${stillOpen(view)} ${view.closing ? closing(s) : nothing}
  ${beforeTheEnd(s)}
  ${unheard(view)} ${needsReason(view) && may.end_meeting ? giving(may) : nothing}
  <div class="row">
    ${needsReason(view) ? nothing : actButton(may, { act: "end_meeting", label: t("console-end-now"), look: "danger", then: closeDialog })}
    <button type="button" class="button" data-look="quiet" @click=${closeDialog}>${t("console-end-not-yet")}</button>
  </div>`;

/** A last round and the four questions, where the meeting has them. @param {typeof state} s */
function beforeTheEnd(s) {
  const { view, mine: { may } } = s;
  return html`${view.closing?.round_due ? html`<div class="stack" data-tight><p>${t("closing-round-offer")}</p>
    ${actButton(may, { act: "start_round", with: { item: view.agenda.current, aim: "closing" }, label: t("closing-round-start"), then: closeDialog })}</div>` : nothing}
    ${askingBack(s)}`;
}

/** What is open asks for one, or its item waits for everyone. @param {any} view */
const needsReason = ({ closing, leaving }) => Boolean(closing?.needs_reason || leaving?.needs_reason);

/** Who has not been heard on the item that would be closed. @param {any} view */
const unheard = (view) => (view.leaving?.unheard?.length
  ? html`<p class="card" data-look="notice">${t("leaving-unheard", { count: view.leaving.unheard.length })}: <bdi>${namesOf(view, view.leaving.unheard)}</bdi></p>`
  : nothing);

/** Why it ends all the same. @param {any} may */
const giving = (may) => actForm(may, { act: "end_meeting", key: "end-with-reason", label: t("console-end-now"), then: closeDialog, fields: (f) => ({ reason: text(f, "reason") }) },
    field(t("closing-reason"), html`<textarea name="reason" rows="2" maxlength="500" required></textarea>`, t("closing-reason-hint")));

/** What would be cut off. @param {any} view */
function stillOpen(view) {
  const item = currentItem(view);
  const waiting = [...new Set((view.queue?.order ?? []).map((/** @type {string} */ id) => view.queue.entries[id].person))];
  return html`
    ${item ? html`<p class="card">${t("console-end-item", { title: titleOf(item) })}</p>` : nothing}
    ${waiting.length ? html`<p class="card" data-look="notice">${t("console-end-waiting", { names: namesOf(view, waiting), count: waiting.length })}</p>` : nothing}`;
}

/** What can still be done about decisions, and where. @param {any} view */
function decided({ proposals, settings }) {
  const rows = Object.values(proposals?.proposals ?? {});
  if (!rows.length) return nothing;
  const provisional = rows.filter((/** @type {any} */ { stated }) => stated?.provisional_until).length;
  const again = rows.filter(isOpenAgain).length;
  const notices = settings.written_notice ? rows.filter((/** @type {any} */ { stated }) => stated && filled(stated) < FIELDS.length).length : 0;
  return html`<div class="stack" data-tight>
    ${provisional ? html`<p>${t("ended-provisional", { count: provisional })}</p>` : nothing}
    ${again ? html`<p>${t("ended-open-again", { count: again })}</p>` : nothing}
    ${notices ? html`<p>${t("ended-notices", { count: notices })}</p>` : nothing}
    <p><button type="button" class="button" @click=${() => open("proposals")}>${t("ended-decisions")}</button></p></div>`;
}

/** @param {typeof state} s */
export const ended = (s) => html`<div class="ended-stack"><section class="card ended" data-look="accent">
  <h2>${t("console-ended")}</h2>
  <p>${t("console-ended-hint")}</p>
  ${decided(s.view)} ${keptUntil(s.view)} ${takeAway(s)} ${ownRecord(s)} ${askingBack(s)}
  <p><a href="/m/${s.code}/keeping">${t("keeping-title")}</a></p>
  <p>${actButton(s.mine.may, { act: "reopen_meeting", label: t("console-reopen"), look: "quiet" })}</p>
</section>
${nextMeeting(s)}</div>`;
