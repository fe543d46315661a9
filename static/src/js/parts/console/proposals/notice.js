// The written notice of an outcome: seven fields, each with what the room already knows beside it, to take over by a press.
import { html, nothing } from "lit-html";
import { forget, known } from "../../../lib/known.js";
import { state } from "../../../lib/store.js";
import { t } from "../../../lib/words.js";
import { textOf } from "../../proposals/brief.js";
import { closeDialog, dialog, openDialog } from "../dialog.js";
import { actForm, field, text } from "../form.js";

export const FIELDS = ["action", "why", "information", "safeguards", "help", "options", "factors"];

/** How many of them say something. @param {any} stated */
export const filled = ({ notice = {} }) => FIELDS.filter((name) => notice[name]).length;

/** @param {string} id */
export function openNotice(id) {
  forget();
  openDialog("notice", id);
}

/** @param {typeof state} s */
export const noticeDialog = (s) => dialog("notice", t("console-notice"), () => {
  const id = s.local.about;
  const proposal = s.view.proposals?.proposals?.[id];
  if (!proposal?.stated) return nothing;
  const { notice = {} } = proposal.stated;
  const offered = known(id, proposal).notice;
  return html`<p class="words"><bdi>${textOf(proposal)}</bdi></p><p class="hint">${t("console-notice-means")}</p>
    ${actForm(s.mine.may, { act: "fill_notice", label: t("save"), then: closeDialog, fields: (f) => ({ proposal: id, fields: Object.fromEntries(FIELDS.map((name) => [name, text(f, name)])) }) }, html`
    ${FIELDS.map((name) => html`${field(t(`notice-${name}`), html`<textarea name=${name} rows="2" maxlength="4000" .defaultValue=${notice[name] ?? ""}></textarea>`, t(`notice-${name}-means`))}
      ${offered[name] ? offer(name, offered[name]) : nothing}`)}`)}`;
}, "wide");

/** What the room knows, beside the field until it is taken over. @param {string} name @param {string} words */
const offer = (name, words) => html`<div class="offered"><p><span class="over">${t("notice-offered")}</span> <bdi class="words">${words}</bdi></p>
  <button type="button" class="button" data-look="quiet" aria-label=${t("notice-take-for", { field: t(`notice-${name}`) })} @click=${(/** @type {Event} */ event) => take(event, name, words)}>${t("notice-take")}</button></div>`;

/** After what stands there; pressed twice, it stands there once. @param {Event} event @param {string} name @param {string} words */
function take(event, name, words) {
  const form = /** @type {HTMLElement} */ (event.currentTarget).closest("form");
  const input = /** @type {HTMLTextAreaElement} */ (form?.elements.namedItem(name));
  if (!input.value.includes(words)) input.value = [input.value.trim(), words].filter(Boolean).join("\n");
  input.rows = Math.min(8, input.value.split("\n").length + 1);
  input.focus();
}
