// What is proposed and has no outcome, before an item is left or the meeting ends: said, with what to do about it beside it.
import { html, nothing } from "lit-html";
import { actButton } from "../../../lib/acts.js";
import { t } from "../../../lib/words.js";
import { textOf } from "../../proposals/brief.js";
import { openDialog } from "../dialog.js";

/** @param {any} view @param {any} may */
export function undecided(view, may) {
  const found = Object.entries(view.leaving?.undecided ?? {});
  if (!found.length) return nothing;
  return html`<section aria-labelledby="leaving-undecided"><h3 id="leaving-undecided">${t("leaving-undecided", { count: found.length })}</h3>
    <ul class="rows">${found.map(([id, what]) => html`<li class="stack" data-tight><p>${t(`proposal-is-${what}`, { text: textOf(view.proposals.proposals[id]) })}</p>
      ${settling(view, may, id)}</li>`)}</ul></section>`;
}

/** Opening sealed answers, and stating an outcome. @param {any} view @param {any} may @param {string} id */
export function settling({ proposals }, may, id) {
  const proposal = proposals.proposals[id];
  if (!proposal?.scale) return nothing;
  return html`<div class="row">
    ${proposal.stage === "answer" ? actButton(may, { act: "open_answers", with: { proposal: id, asking: proposal.asking.number }, key: `settle-open:${id}`, label: t("console-open-answers") }) : nothing}
    ${may.state_outcome === true ? html`<button type="button" class="button" @click=${() => openDialog("outcome", id)}>${t("console-outcome")}</button>` : nothing}</div>`;
}
