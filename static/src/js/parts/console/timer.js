// The timer as the facilitator handles it: start, more time, stop.
import { html, nothing } from "lit-html";
import { actButton } from "../../lib/acts.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { timerWords } from "../timer.js";
import { closeDialog, dialog, openDialog } from "./dialog.js";
import { actForm, field, text } from "./form.js";

/** @param {typeof state} s */
export function timerNow({ view: { timer }, mine: { may } }) {
  if (!timer?.id) return nothing;
  return html`<section class="card timer row" data-apart aria-label=${t("timer")}>${timerWords(timer)}
    <span class="timer-acts">${actButton(may, { act: "add_to_timer", with: { timer: timer.id, seconds: 60 }, label: t("console-timer-more"), look: "quiet" })}
      ${actButton(may, { act: "stop_timer", with: { timer: timer.id }, label: t("console-timer-stop"), look: "quiet" })}</span></section>`;
}

/** @param {typeof state} s */
export const timerButton = ({ view, mine: { may } }) => (may.start_timer === true && !view.timer?.id
  ? html`<button type="button" class="button" data-look="quiet" @click=${() => openDialog("timer")}>${t("timer")}</button>`
  : nothing);

/** @param {typeof state} s */
export const timerDialog = ({ view, mine: { may } }) => dialog("timer", t("timer"), () => actForm(
  may,
  { act: "start_timer", label: t("console-timer-start"), then: closeDialog, fields: (f) => ({ seconds: Math.round(Number(text(f, "minutes")) * 60), label: text(f, "label"), expected: view.timer?.id ?? "" }) },
  html`${field(t("console-timer-minutes"), html`<input name="minutes" type="number" min="0.5" max="1440" step="0.5" inputmode="decimal" required autofocus value="5">`)}
    ${field(t("console-timer-label"), html`<input name="label" maxlength="140" autocomplete="off">`, t("console-timer-hint"))}`,
));
