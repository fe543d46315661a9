// Taking back the facilitator's last act, as long as nobody has built on it.
import { html, nothing } from "lit-html";
import { actButton } from "../../lib/acts.js";
import { nameOf } from "../../lib/names.js";
import { isNarrow } from "../../lib/narrow.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";

/** @param {typeof state} s */
export function undo({ view, mine: { may } }) {
  const { undo } = view;
  if (!undo?.seq || isNarrow()) return nothing;
  return html`<div class="undo">
    ${actButton(may, { act: "undo_last", with: { expected: undo.seq }, label: html`<span class="undo-words">${t("console-undo", { act: undo.act, name: undo.person ? nameOf(view, undo.person) : "" })}</span>`, look: "quiet", shortcut: "u" })}
  </div>`;
}
