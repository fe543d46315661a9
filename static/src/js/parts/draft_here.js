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

/** Without a version too, where something was asked: it is answered there. @param {{view: any, code: string}} s */
export const draftLink = ({ view: { draft }, code }) => (draft?.version || draft?.responses ? html`<p><a href="/m/${code}/draft">${draft.version ? t("draft-open", { version: draft.version }) : t("draft-title")}</a></p>` : nothing);
