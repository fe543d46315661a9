// A phone as remote control: what keeps the floor going, at the foot of whatever pane is open, in reach of a thumb.
import { html, nothing } from "lit-html";
import { actButton } from "../../lib/acts.js";
import { nameOf } from "../../lib/names.js";
import { isNarrow } from "../../lib/narrow.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { floorActs } from "./floor.js";

/** @param {typeof state} s */
export function remote({ view, mine }) {
  if (!isNarrow() || view.meeting.state === "ended") return nothing;
  return html`<section class="remote" aria-label=${t("console-remote")}>${floorActs(view, mine.may)} ${back(view, mine.may)}</section>`;
}

/** @param {any} view @param {any} may */
function back(view, may) {
  const { undo } = view;
  if (!undo?.seq) return nothing;
  const what = t("console-undo", { act: undo.act, name: undo.person ? nameOf(view, undo.person) : "" });
  return actButton(may, { act: "undo_last", with: { expected: undo.seq }, label: html`<span aria-hidden="true">${t("undo")}</span><span class="for-readers">${what}</span>`, look: "quiet" });
}
