// The next meeting of the series: a plain form, so that it leads to the new room at once.
import { html, nothing } from "lit-html";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { field } from "./form.js";

/** @param {typeof state} s */
export const nextMeeting = ({ view: { meeting }, audience }) => (audience === "facilitator" ? html`<form class="act-form next-meeting" method="post" action=${`/m/${meeting.code}/next`}>
  <h3>${t("next-meeting")}</h3><p class="hint">${t("next-meeting-about")}</p>
  ${field(t("next-title"), html`<input name="title" maxlength="200" required value=${meeting.title}>`)}
  <div class="row"><button class="button">${t("next-begin")}</button> <button class="button" name="prepare" value="yes">${t("next-prepare")}</button></div>
</form>` : nothing);
