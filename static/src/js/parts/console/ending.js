// The end of the meeting: asked twice, and then the record is offered.
import { html, nothing } from "lit-html";
import { actButton } from "../../lib/acts.js";
import { currentItem, namesOf, titleOf } from "../../lib/names.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { takeAway } from "../take_away.js";
import { closeDialog, dialog } from "./dialog.js";

/** @param {typeof state} s */
export const endDialog = ({ view, mine: { may } }) => dialog("end", t("console-end-title"), () => html`
  <p>${t("console-end-hint")}</p>
  ${stillOpen(view)}
  <div class="row">
    ${actButton(may, { act: "end_meeting", label: t("console-end-now"), look: "danger", then: closeDialog })}
    <button type="button" class="button" data-look="quiet" @click=${closeDialog}>${t("console-end-not-yet")}</button>
  </div>`);

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
  ${takeAway(s)}
  <p>${actButton(s.mine.may, { act: "reopen_meeting", label: t("console-reopen"), look: "quiet" })}</p>
</section>`;
