// Saying when the meeting is to be. Nobody has to: without a time it is a day, and without a day nothing is said of it.
import { html, nothing } from "lit-html";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { ZONE } from "../../lib/zone.js";
import { actForm, field, linesOf, text } from "./form.js";

/** The day, and what may be said of it besides. @param {typeof state} s */
export function planForm({ view: { planned = {}, settings, draft }, mine: { may } }) {
  const countsDays = settings.draft_days || draft?.stamp || planned.days_off;
  const zone = planned.time ? planned.zone : ZONE;
  return actForm(may, { act: "plan_meeting", label: t("save"), look: "plain", fields: (typed) => ({ day: text(typed, "day"), time: text(typed, "time"), zone, days_off: linesOf(text(typed, "off")) }) }, html`
    <div class="row" data-equal>${field(t("planned-day"), html`<input type="date" name="day" .defaultValue=${planned.day ?? ""}>`)}
      ${field(t("planned-time"), html`<input type="time" name="time" .defaultValue=${planned.time ?? ""}>`)}</div>
    <p class="hint">${t("planned-hint", { zone: zone.replaceAll("_", " ") })}</p>
    ${countsDays ? field(t("draft-days-off"), html`<textarea name="off" rows="2" maxlength="1200" placeholder="2026-05-01" .defaultValue=${(planned.days_off ?? []).join("\n")}></textarea>`, t("draft-days-off-hint")) : nothing}`);
}
