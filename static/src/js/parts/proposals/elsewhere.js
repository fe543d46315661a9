// The proposals of other items, each behind its line: what was left undecided, or can still be reopened, stays within reach.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { titleOf } from "../../lib/names.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { card } from "./card.js";
import { provisional } from "./outcome.js";
import { reopening } from "./taking_part.js";
import { textOf } from "./brief.js";

/** @param {any} view @returns {string[]} */
export const others = ({ agenda, proposals }) => (proposals?.order ?? []).filter((/** @type {string} */ id) => proposals.proposals[id].item !== agenda?.current);

/** Folded on a phone that has something else to show now. @param {typeof state} s @param {string[]} [ids] */
export function elsewhere(s, ids = others(s.view)) {
  if (!ids.length) return nothing;
  return html`<details class="proposals-elsewhere card"><summary>${t("proposals-elsewhere", { count: ids.length })}</summary>
    ${rows(s.view, ids, (id) => whole(s, id))}</details>`;
}

/** After the end: all of them, and first of all what can still be reopened. @param {typeof state} s */
export function decisions(s) {
  const ids = s.view.proposals?.order ?? [];
  if (!ids.length) return nothing;
  return html`<section class="stack" data-tight id="decisions" aria-labelledby="decisions-title"><h2 id="decisions-title">${t("decisions-title")}</h2>
    ${rows(s.view, ids, (id) => whole(s, id), (id) => Boolean(s.mine.proposals?.[id]?.reopens))}</section>`;
}

/** @param {any} view @param {string[]} ids @param {(id: string) => unknown} content @param {(id: string) => boolean} [isOpen] at first */
export const rows = (view, ids, content, isOpen = () => false) => html`<div class="stack" data-tight>${repeat(ids, (id) => id, (id) => html`
  <details class="proposal-row" ?open=${isOpen(id)}><summary>${line(view, view.proposals.proposals[id])}</summary>${content(id)}</details>`)}</div>`;

/**
 * One that is settled, behind what came of it, so that what the room is at now stands above a short page.
 * @param {any} view @param {string} id @param {unknown} content @param {boolean} isOpen while nothing else is in hand
 */
export const settled = (view, id, content, isOpen) => html`<details class="proposal-row proposal-settled" ?open=${isOpen || isWritten(id)}>
  <summary>${settledLine(view, view.proposals.proposals[id])}</summary>${content}</details>`;

/** It does not close on somebody who is writing in it. @param {string} id */
const isWritten = (id) => Boolean(document.querySelector(".proposal-settled :is(textarea, input):focus")?.closest(".proposal-settled")?.querySelector(`[id="proposal-${id}"]`));

/** @param {any} view @param {any} proposal */
const settledLine = (view, proposal) => html`<span class="proposal-line"><span class="over">${said(view, proposal)}</span>
  <bdi class="words">${textOf(proposal)}</bdi> <span class="badges">${provisional(proposal.stated.provisional_until)}</span></span>`;

/** @param {any} view @param {any} proposal */
const line = (view, proposal) => html`<span class="proposal-line"><span class="over"><bdi>${titleOf(view.agenda.items[proposal.item])}</bdi></span>
  <bdi class="words">${textOf(proposal)}</bdi> <span class="badges"><span class="badge" data-look="quiet">${said(view, proposal)}</span> ${provisional(proposal.provisional_until ?? proposal.stated?.provisional_until)}</span></span>`;

/** What came of it, or how far it is; after the end that nothing did. @param {any} view @param {any} proposal */
function said({ meeting }, { stage, outcome, stated }) {
  const kind = stated?.kind ?? outcome;
  if (!kind && meeting.state === "ended") return t("outcome-none");
  return t(kind ? `outcome-${kind}`.replaceAll("_", "-") : `stage-${stage}`);
}

/** What is settled is read in the record. @param {typeof state} s @param {string} id */
function whole(s, id) {
  const [proposal, own] = [s.view.proposals.proposals[id], s.mine.proposals?.[id] ?? {}];
  if (proposal.scale) return card(s, id, proposal, own);
  return html`<div class="stack" data-tight>${reopening(s, id, own, proposal.provisional_until)}
    <p><a href="/m/${s.code}/record">${t("proposal-in-record")}</a></p></div>`;
}
