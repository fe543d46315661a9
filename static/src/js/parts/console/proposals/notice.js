// The written notice of an outcome: seven fields, each with what the room already knows beside it; an empty one is printed as empty.
import { html, nothing } from "lit-html";
import { state } from "../../../lib/store.js";
import { t } from "../../../lib/words.js";
import { textOf } from "../../proposals/text.js";
import { closeDialog, dialog } from "../dialog.js";
import { actForm, field, text } from "../form.js";

export const FIELDS = ["action", "why", "information", "safeguards", "help", "options", "factors"];

/** How many of them say something. @param {any} stated */
export const filled = ({ notice = {} }) => FIELDS.filter((name) => notice[name]).length;

/** @param {typeof state} s */
export const noticeDialog = (s) => dialog("notice", t("console-notice"), () => {
  const id = s.local.about;
  const proposal = s.view.proposals?.proposals?.[id];
  if (!proposal?.stated) return nothing;
  const { notice = {} } = proposal.stated;
  return html`<p class="hint">${t("console-notice-means")}</p>
    ${actForm(s.mine.may, { act: "fill_notice", label: t("save"), then: closeDialog, fields: (f) => ({ proposal: id, fields: Object.fromEntries(FIELDS.map((name) => [name, text(f, name)])) }) },
    FIELDS.map((name) => field(t(`notice-${name}`), html`<textarea name=${name} rows="2" maxlength="4000" .defaultValue=${notice[name] ?? known(proposal, name)}></textarea>`, t(`notice-${name}-means`))))}`;
}, "wide");

/** What was said in the room, to begin with. @param {any} proposal @param {string} name @returns {string} */
function known(proposal, name) {
  const { stated, amendments } = proposal;
  if (name === "action") return stated.summary ?? textOf(proposal);
  if (name === "why") return stated.reasons ?? "";
  if (name !== "options") return "";
  const declined = amendments.order.map((/** @type {string} */ id) => amendments.amendments[id]).filter((/** @type {any} */ one) => one.state === "declined");
  return declined.map((/** @type {any} */ one) => `${one.text} — ${one.why ?? ""}`).join("\n");
}
