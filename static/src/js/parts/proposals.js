// Proposals on the item, for a member: one text for all, what is asked of everyone now, and one's own sealed answer.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { typedForm } from "../lib/form.js";
import { currentItem } from "../lib/names.js";
import { state } from "../lib/store.js";
import { t } from "../lib/words.js";
import { answer } from "./proposals/answer.js";
import { opened } from "./proposals/opened.js";
import { objections } from "./proposals/objections.js";
import { heldBefore, outcome } from "./proposals/outcome.js";
import { amendments, ready, reopening, takingBack, time } from "./proposals/taking_part.js";
import { head, progress, stageAsks } from "./proposals/text.js";

const DECIDING = ["decide", "confirm"];

/** @param {typeof state} s */
export function proposals(s) {
  const ids = here(s.view);
  if (!ids.length && !invitesProposals(s)) return nothing;
  return html`<section class="proposals stack" aria-label=${t("proposals-label")}>
    ${repeat(ids, (id) => id, (id) => proposal(s, id, s.view.proposals.proposals[id], s.mine.proposals?.[id] ?? {}))}
    ${invitesProposals(s) || ids.length ? propose(s) : nothing}
  </section>`;
}

/** Is this person asked for an answer that they have not given? @param {typeof state} s */
export const asksForAnswer = ({ mine }) => Object.values(mine.proposals ?? {}).some((/** @type {any} */ own) => own.answers && !own.answered);

/** Those of the item that the room is on. @param {any} view @returns {string[]} */
export const here = (view) => (view.proposals?.order ?? []).filter((/** @type {string} */ id) => view.proposals.proposals[id].item === view.agenda?.current);

/** @param {typeof state} s */
const invitesProposals = ({ view }) => DECIDING.includes(currentItem(view)?.purpose);

/** @param {typeof state} s @param {string} id @param {any} proposal @param {any} own */
const proposal = (s, id, proposal, own) => html`<article class="card proposal stack" data-look=${own.answers && !own.answered ? "accent" : nothing} data-stage=${proposal.stage}>
  ${head(s.view, id, proposal)} ${heldBefore(s.view, id, proposal)}
  ${proposal.stated ? outcome(s.view, id, proposal) : stageAsks(proposal)}
  ${proposal.stage === "answer" ? html`${progress(s.view, proposal)} ${own.answers ? answer(s, id, proposal, own) : nothing}` : nothing}
  ${opened(s.view, proposal)}
  ${objections(s, id, proposal, own)}
  ${proposal.stated ? reopening(s, id, own) : html`${time(s, id, own)} ${ready(s, id, proposal, own)} ${amendments(s, id, proposal)} ${takingBack(s, id, own)}`}
</article>`;

/** @param {typeof state} s */
const propose = ({ view, mine }) => typedForm(mine.may, {
  act: "propose",
  name: "propose",
  summary: t("propose-open"),
  label: t("propose-send"),
  words: t("propose-label"),
  hint: t("propose-hint"),
  fields: (/** @type {string} */ text) => ({ item: view.agenda.current, text }),
});
