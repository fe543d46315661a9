// One proposal whole, for a member: what it says, what is asked of everyone now, what came of it, and what one may do.
import { html, nothing } from "lit-html";
import { state } from "../../lib/store.js";
import { answer } from "./answer.js";
import { objections } from "./objections.js";
import { opened } from "./opened.js";
import { heldBefore, outcome, reopened } from "./outcome.js";
import { overrides } from "./overrides.js";
import { revise } from "./propose.js";
import { amendments, ready, reopening, takingBack, time } from "./taking_part.js";
import { head, progress, stageAsks, translate } from "./text.js";

/** @param {typeof state} s @param {string} id @param {any} proposal @param {any} own @param {unknown} [above] */
export const card = (s, id, proposal, own, above = nothing) => html`<article class="card proposal stack" data-look=${own.answers && !own.answered ? "accent" : nothing} data-stage=${proposal.stage}>
  ${above} ${head(s.view, id, proposal)} ${translate(s.view, s.mine, id, proposal)} ${heldBefore(s.view, id, proposal)} ${reopened(proposal)}
  ${proposal.stated ? outcome(s.view, id, proposal) : stageAsks(proposal)}
  ${proposal.stage === "answer" ? html`${progress(s.view, proposal)} ${own.answers ? answer(s, id, proposal, own) : nothing}` : nothing}
  ${overrides(s.view, proposal)} ${opened(s.view, proposal)}
  ${objections(s, id, proposal, own)}
  ${proposal.stated ? reopening(s, id, own, proposal.stated.provisional_until)
    : html`${time(s, id, own)} ${ready(s, id, proposal, own)} ${amendments(s, id, proposal, own)} ${own.is_mine ? revise(s.mine.may, id, proposal) : nothing} ${takingBack(s, id, own)}`}
</article>`;
