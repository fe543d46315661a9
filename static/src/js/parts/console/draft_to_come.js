// The draft that goes home ahead, for whoever prepares the meeting.
import { html } from "lit-html";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { draftName, unanswered } from "../draft_here.js";

/** What became of it so far, and the way to it, for whoever prepares the meeting. @param {typeof state} s */
export function draftToCome(s) {
  const { version, stamp, sendings } = s.view.draft ?? {};
  const so = !stamp ? "none" : !version ? "unpublished" : sendings ? "sent" : "unsent";
  return html`<p>${t(`prepare-draft-${so}`, { version: version ?? 0 })}</p>
    <p><a class="button" href="/m/${s.code}/draft">${draftName(s)}</a> ${unanswered(s)}</p>`;
}
