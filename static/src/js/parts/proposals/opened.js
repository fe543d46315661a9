// The answers once they are open: each beside its reason, those who gave none by themselves, and what the rule makes of it.
import { html, nothing } from "lit-html";
import { actButton } from "../../lib/acts.js";
import { nameOf, orPlain } from "../../lib/names.js";
import { say, t } from "../../lib/words.js";
import { asAsked, labelOf } from "./answer.js";

/** @param {any} view @param {any} proposal @param {any} [may] where what stands beside the answers can be put right */
export function opened(view, proposal, may) {
  const { asking } = proposal;
  return asking?.opened_at ? answers(view, proposal, may, asking) : nothing;
}

/** @param {any} view @param {any} proposal @param {any} may @param {any} asking */
const answers = (view, proposal, may, { number, order, answers, beside, reading, given_to }) => html`<section class="opened stack" data-tight aria-label=${t("answers-label")}>
  ${given_to ? html`<p class="hint">${say(given_to)}</p>` : nothing}
  <p><strong>${t(reading.why, { count: reading.count, option: reading.chosen ? labelOf(asAsked(proposal), reading.chosen) : "" })}</strong></p>
  <ul class="rows">${order.map((/** @type {string} */ person) => row(view, proposal, person, answers[person]))}
    ${Object.entries(beside).map(([person, how]) => html`<li><span class="who"><bdi>${nameOf(view, person)}</bdi></span>
      <span class="badge" data-look="quiet">${t(`beside-${how}`.replaceAll("_", "-"))}</span>
      ${may?.set_view_aside === true && how.endsWith("_with_view") ? setAside(may, { proposal: proposal.id, asking: number, person }) : nothing}</li>`)}</ul>
</section>`;

// Whoever is gone wrote on the item, and perhaps not about this.
/** @param {any} may @param {{proposal: string, asking: number, person: string}} fields */
const setAside = (may, fields) => actButton(may, {
  act: "set_view_aside",
  with: fields,
  key: `aside:${fields.proposal}:${fields.person}`,
  label: t("beside-not-about-this"),
  look: "quiet",
});

/** @param {any} view @param {any} proposal @param {string} person @param {any} given */
const row = (view, proposal, person, { value, text, marked, lang, entered_by }) => html`<li>
  <span class="who"><bdi>${nameOf(view, person)}</bdi></span> <span class="badge"><bdi>${labelOf(asAsked(proposal), value)}</bdi></span>
  ${entered_by ? html`<span class="hint">${t("panel-entered-by", { name: nameOf(view, entered_by) })}</span>` : nothing}
  ${text ? html`<p class="words answer-words" lang=${lang ?? nothing} dir="auto">${orPlain(marked?.text, text)}</p>` : nothing}</li>`;
