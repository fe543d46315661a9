// What the draft brings into the meeting: the way to it, and what is still open about the item the room is on.
import { html, nothing } from "lit-html";
import { state } from "../lib/store.js";
import { t } from "../lib/words.js";
import { onItem, said } from "./draft/responses.js";

/** @param {typeof state} s */
export const openHere = (s) => html`${atItem(s)} ${atNoItem(s)}`;

/** @param {typeof state} s */
function atItem({ view }) {
  const { order = [], responses = {} } = view.draft?.open ?? {};
  if (!order.length) return nothing;
  return html`<section class="card open-here stack" data-tight aria-labelledby="open-here"><h2 id="open-here">${t("draft-open-here", { count: order.length })}</h2>
    <ul class="rows responses">${order.map((/** @type {string} */ id) => html`<li class="stack" data-tight>${said(view, responses[id])}</li>`)}</ul></section>`;
}

/** What is about the draft as a whole, or about an item that is not on the agenda any more: whoever leads puts it on one. @param {typeof state} s */
function atNoItem(s) {
  const { order = [], responses = {} } = s.view.draft?.at_no_item ?? {};
  const leads = s.mine.capabilities?.includes("facilitate");
  return order.length ? html`<details class="card open-here"><summary>${t("draft-open-at-no-item", { count: order.length })}</summary>
    <ul class="rows responses">${order.map((/** @type {string} */ id) => html`<li class="stack" data-tight>${said(s.view, responses[id])} ${leads ? onItem(s, id) : nothing}</li>`)}</ul></details>` : nothing;
}

/** What the way to the draft is called. Without a version too: something was asked there, or it is being written. @param {{view: any}} s */
export const draftName = ({ view: { draft } }) => (draft?.version ? t("draft-open", { version: draft.version }) : draft?.stamp ? t("draft-title") : t("draft-begin"));

/** `begins`: until the end also where there is none yet, for those who would write it. @param {{view: any, mine: any, code: string}} s */
export function draftLink(s, begins = false) {
  const { view: { draft, meeting }, mine } = s;
  const has = draft?.version || draft?.responses || mine.draft?.waits_for_me || (mine.draft?.writes && draft?.stamp);
  return has || (begins && mine.draft?.writes && meeting.state !== "ended") ? html`<p><a href="/m/${s.code}/draft">${draftName(s)}</a> ${unanswered(s)}</p>` : nothing;
}

/** For those who lead: how much of what was asked has no reply yet. @param {{view: any, mine: any}} s */
export const unanswered = ({ view: { draft }, mine: { capabilities } }) => (draft?.unanswered && capabilities?.includes("facilitate")
  ? html`<span class="badge" data-look="notice">${t("draft-unanswered", { count: draft.unanswered })}</span>` : nothing);

/** Whether there is something to read, or to write in one's own words, before the meeting begins. @param {{view: any, mine: any}} s */
export const isDraftDue = ({ view, mine: { draft } }) => view.meeting.began_at === undefined && Boolean(draft?.waits_for_me || (draft?.unread && !draft.writes));

/** @param {typeof state} s */
export function draftAtHome(s) {
  if (!isDraftDue(s)) return nothing;
  const { view: { draft }, mine: { draft: { waits_for_me: waits } }, code } = s;
  return html`<section class="card stack" data-tight data-look="notice"><h2>${draftName(s)}</h2>
    <p>${t(waits ? "draft-waits-for-you" : "draft-to-read", { version: draft.version })}</p>
    <p><a class="button" data-look="primary" href="/m/${code}/draft${waits ? `#draft-${waits}` : ""}">${t(waits ? "draft-write-own" : "draft-read-it")}</a></p></section>`;
}
