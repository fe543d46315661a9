// The facilitator's own notes: saved as they are typed, on no screen but theirs, in no record.
import { html } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { keep, keptState, words } from "../../lib/keep.js";
import { t } from "../../lib/words.js";
import { differs, keptLine } from "../kept.js";

const KIND = "facilitator_notes";
const KEY = "meeting";

export const hasPrivateNotes = () => Boolean(words(KIND, KEY).trim());

export function privateNotes() {
  const kept = keptState(KIND, KEY);
  if (kept.state === "differs") return differs(KIND, KEY, kept);
  return html`<div class="field">
    <label for="private-notes">${t("private-notes-title")}</label>
    <textarea id="private-notes" rows="12" maxlength="20000" aria-describedby="private-notes-sees private-notes-kept" .value=${live(words(KIND, KEY))}
      @input=${(/** @type {any} */ event) => keep(KIND, KEY, event.target.value)}></textarea>
    <span class="sees" data-sees="me" id="private-notes-sees">${t("private-notes-sees")}</span>
    ${keptLine(kept, "private-notes-kept")}
  </div>`;
}
