// A proposal on the wall: one text, what is asked of everyone now, how many have answered; and what came of it.
import { html, nothing } from "lit-html";
import { nameOf } from "../../lib/names.js";
import { list } from "../../lib/numbers.js";
import { clock, date, day } from "../../lib/dates.js";
import { timeOfDay } from "../../lib/time.js";
import { t } from "../../lib/words.js";
import { here } from "../proposals.js";
import { labelOf } from "../proposals/answer.js";
import { overridden } from "../proposals/opened.js";
import { textOf } from "../proposals/text.js";
import { fit } from "./fit.js";

const ON_THE_WALL = ["clarify", "react", "amend", "think", "answer", "outcome"];

/** The one that the room is at: the last of the item that is past being proposed. @param {any} view */
export function proposalNow(view) {
  const at = here(view).map((id) => view.proposals.proposals[id]).filter(({ stage }) => ON_THE_WALL.includes(stage));
  return at.filter((/** @type {any} */ one) => !one.stated).at(-1) ?? at.at(-1);
}

/** @param {any} view */
export function proposal(view) {
  const now = proposalNow(view);
  if (!now) return nothing;
  return html`<section class="wall-proposal" data-stage=${now.stage} aria-label=${t("proposals-label")}>
    <p class="wall-over">${t(now.stated ? `outcome-${now.stated.kind}`.replaceAll("_", "-") : `stage-${now.stage}`)}</p>
    <blockquote class="wall-proposal-text words" dir="auto" ${fit(4, 1.8)}>${textOf(now)}</blockquote>
    ${now.stated ? came(now) : asks(now)}
    ${now.asking?.opened_at ? answers(view, now) : nothing}
    ${overridden(view, now.asking?.override)}
  </section>`;
}

/** @param {any} proposal */
const asks = ({ stage, think_until, asking }) => html`${asking?.opened_at ? nothing : html`<p class="wall-asks">${t(`stage-asks-${stage}`, { time: think_until ? timeOfDay(think_until) : "" })}</p>`}
  ${stage === "answer" ? html`<p class="wall-quiet">${t("proposal-answered", { count: asking?.count ?? 0, of: asking?.of ?? 0 })}</p>` : nothing}`;

/** @param {any} proposal */
const came = ({ stated }) => html`<p class="wall-asks">
  ${stated.provisional_until ? t("outcome-provisional", { day: day(stated.provisional_until), time: clock(stated.provisional_until) }) : nothing}
  ${stated.until ? t("outcome-until", { day: date(stated.until) }) : nothing}</p>
  ${stated.summary ? html`<p class="wall-topic words"><bdi>${stated.summary}</bdi></p>` : nothing}
  ${(TOLD[stated.kind] ?? []).filter((fact) => stated[fact]).map((fact) => line(t(`outcome-says-${fact}`.replaceAll("_", "-")), stated[fact]))}
  ${stated.needs?.length ? line(t("outcome-says-needs"), list(stated.needs.map(({ what = "", who = "" }) => [what, who].filter(Boolean).join(" · ")))) : nothing}`;

// What is not agreed is as full a result: why it is held and what holds meanwhile, or who decides then.
/** @type {Record<string, string[]>} */
const TOLD = { held: ["reasons", "meanwhile"], no_consensus: ["who_decides", "decided"] };

/** @param {string} label @param {unknown} words */
const line = (label, words) => html`<p class="wall-told"><span class="wall-over">${label}</span> <bdi class="words">${words}</bdi></p>`;

/** @param {any} view @param {any} proposal */
const answers = (view, proposal) => html`<ul class="wall-answers">${proposal.asking.order.map((/** @type {string} */ person) => html`<li>
  <bdi>${nameOf(view, person)}</bdi> <span class="badge"><bdi>${labelOf(proposal, proposal.asking.answers[person].value)}</bdi></span></li>`)}
  ${Object.entries(proposal.asking.beside).map(([person, how]) => html`<li><bdi>${nameOf(view, person)}</bdi> <span class="badge" data-look="quiet">${t(`beside-${how}`.replaceAll("_", "-"))}</span></li>`)}</ul>`;
