// What the draft brings into the meeting: the way to it, and what is still open about the item the room is on.
import { html, nothing } from "lit-html";
import { state } from "../lib/store.js";
import { t } from "../lib/words.js";
import { said } from "./draft/responses.js";

/** @param {typeof state} s */
export function openHere({ view }) {
  const { order = [], responses = {} } = view.draft?.open ?? {};
  if (!order.length) return nothing;
  return html`<section class="card open-here stack" data-tight aria-labelledby="open-here"><h2 id="open-here">${t("draft-open-here", { count: order.length })}</h2>
    <ul class="rows">${order.map((/** @type {string} */ id) => html`<li class="stack" data-tight>${said(view, responses[id])}</li>`)}</ul></section>`;
}

/** @param {{view: any, code: string}} s */
export const draftLink = ({ view, code }) => (view.draft?.version ? html`<p><a href="/m/${code}/draft">${t("draft-open", { version: view.draft.version })}</a></p>` : nothing);
