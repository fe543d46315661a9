// A proposal on the wall: one text, what is asked of everyone now, how many have answered; and what came of it.
import { html, nothing } from "lit-html";
import { nameOf, namesOf } from "../../lib/names.js";
import { list } from "../../lib/numbers.js";
import { clock, date, day } from "../../lib/dates.js";
import { say, t } from "../../lib/words.js";
import { asAsked, labelOf } from "../proposals/answer.js";
import { textOf } from "../proposals/brief.js";
import { langOf, optionOf } from "../proposals/options.js";
import { isOpenAgain, reopened } from "../proposals/outcome.js";
import { overrides } from "../proposals/overrides.js";
import { asksNow } from "../proposals/text.js";
import { fit } from "./fit.js";

/** The one that the room is at. @param {any} view */
export const proposalNow = ({ proposals }) => proposals?.proposals[proposals.now];

/** @param {any} view */
export function proposal(view) {
  const now = proposalNow(view);
  if (!now) return nothing;
  return html`<section class="wall-proposal" data-stage=${now.stage} aria-label=${t("proposals-label")}>
    <p class="wall-over">${t(now.stated ? `outcome-${now.stated.kind}`.replaceAll("_", "-") : `stage-${now.stage}`)}</p>
    <blockquote class="wall-proposal-text words" dir="auto" ${fit(4, 1.5)}>${textOf(now)}</blockquote>
    ${now.options && !now.stated?.parts && (now.answers_whole || !areOpen(now)) ? options(now) : nothing}
    ${now.stated ? came(view, now) : asks(now)}
    ${areOpen(now) ? answers(view, now) : nothing}
    ${now.overrides ? html`<div class="wall-overrides" ${fit(1.5, 0.9)}>${overrides(view, now)}</div>` : nothing}
  </section>`;
}

/** Are there answers to what is on the table now? @param {any} proposal */
const areOpen = ({ asking }) => Boolean(asking?.opened_at && !asking.given_to);

/** Lettered; with the answers beneath once they are open, where these are to the whole. @param {any} proposal */
const options = (proposal) => html`<ol class="wall-options" ${fit(2, 1)}>${Object.keys(proposal.options).map((key) => html`<li><bdi lang=${langOf(proposal, key) ?? nothing}>${optionOf(proposal, key)}</bdi></li>`)}</ol>`;

/** @param {any} proposal */
const asks = (proposal) => html`<div>${proposal.stage === "outcome" ? nothing : html`<p class="wall-asks">${asksNow(proposal)}</p>`}
  ${answered(proposal)} ${again(proposal)}</div>`;

/** How many have answered, and how it will be read. @param {any} proposal */
const answered = ({ stage, asking, carried }) => (carried ? html`<p class="wall-quiet">${stage === "answer" ? t("proposal-answered", { count: asking?.count ?? 0, of: asking?.of ?? 0 }) : nothing} ${say(carried)}</p>` : nothing);

/** That it was decided before. @param {any} proposal */
const again = (proposal) => (isOpenAgain(proposal) ? html`<div class="wall-again">${reopened(proposal)}</div>` : nothing);

/** Each disagreement that was said aloud, in its own words and language. @param {any} view @param {any} stated */
const disagree = (view, { disagreements = [] }) => disagreements.map((/** @type {any} */ { person, text, language }) => html`<p class="wall-told"><span class="wall-over">${t("outcome-disagrees", { name: nameOf(view, person) })}</span>
  <bdi class="words" lang=${language}>${text}</bdi></p>`);

/** @param {any} view @param {any} proposal */
function came(view, { stated, ...proposal }) {
  const needs = needed(stated);
  return html`<div class="wall-came" ${fit(1.6, 1)}>${standing(stated)}
    ${stated.chosen ? line(t("outcome-says-chosen"), labelOf(proposal, stated.chosen)) : nothing}
    ${stated.summary ? html`<p class="words"><bdi>${stated.summary}</bdi></p>` : nothing}
    ${(TOLD[stated.kind] ?? []).filter((fact) => stated[fact]).map((fact) => line(t(`outcome-says-${fact}`.replaceAll("_", "-")), stated[fact]))}
    ${(stated.parts ?? []).map(part)}
    ${needs.length ? line(t("outcome-says-needs"), list(needs)) : nothing} ${disagree(view, stated)}</div>`;
}

/** Does it hold for good, and since or until when? @param {any} stated */
const standing = ({ provisional_until: provisional, absent_until: absent, final_at: final, until, is_back: back }) => html`
  ${provisional ? html`<p>${t("outcome-provisional", { day: day(provisional), time: clock(provisional) })}</p>` : nothing}
  ${absent ? html`<p>${t("outcome-absent", { day: day(absent), time: clock(absent) })}</p>` : nothing}
  ${final ? html`<p class="wall-final">${t("outcome-final", { day: day(final), time: clock(final) })}</p>` : nothing}
  ${until ? html`<p>${t("outcome-until", { day: date(until) })}${back ? html` · <strong>${t("outcome-is-back")}</strong>` : nothing}</p>` : nothing}`;

/** What must be there, and who brings it. @param {any} held @returns {string[]} */
const needed = ({ needs = [] }) => needs.map((/** @type {any} */ { what = "", who = "" }) => (who ? `${what} (${who})` : what));

/** A part with its own outcome, and all that an outcome of its kind says. @param {any} part */
const part = ({ kind, text, until, is_back: back, why, who_decides: decides, ...said }) => html`<p class="wall-told"><span class="badge">${t(`outcome-${kind}`.replaceAll("_", "-"))}</span> <bdi class="words">${text}</bdi>
  <span class="wall-quiet"><bdi>${[until && t("outcome-until", { day: date(until) }), back && t("outcome-is-back"), decides, why].filter(Boolean).join(" · ")}</bdi></span>
  ${["meanwhile", "decided"].filter((fact) => said[fact]).map((fact) => under(t(`outcome-says-${fact}`), said[fact]))} ${said.needs?.length ? under(t("outcome-says-needs"), list(needed(said))) : nothing}</p>`;

/** @param {string} label @param {string} words */
const under = (label, words) => html`<span class="wall-quiet">${label}: <bdi>${words}</bdi></span>`;

// What is not agreed is as full a result: why it is held and what holds meanwhile, or who decides then.
/** @type {Record<string, string[]>} */
const TOLD = { held: ["reasons", "meanwhile"], no_consensus: ["who_decides", "decided"] };

/** @param {string} label @param {unknown} words */
const line = (label, words) => html`<p class="wall-told"><span class="wall-over">${label}</span> <bdi class="words">${words}</bdi></p>`;

/** Who gave which answer, beneath each answer of the scale: names, never numbers. @param {any} view @param {any} proposal */
function answers(view, proposal) {
  const { order, answers: given, beside, keys } = proposal.asking;
  const without = Object.keys(beside);
  const ways = [...new Set(Object.values(beside))];
  return html`<ul class="wall-answers" ${fit(1.8, 1.1)}>
    ${keys.map((/** @type {string} */ key) => (proposal.options?.[key] ? shown : row)(view, labelOf(asAsked(proposal), key), order.filter((/** @type {string} */ person) => given[person].value === key)))}
    ${ways.map((how) => row(view, t(`beside-${how}`.replaceAll("_", "-")), without.filter((person) => beside[person] === how), "quiet"))}</ul>`;
}

/** @param {any} view @param {string} label @param {string[]} people @param {string} [look] */
const row = (view, label, people, look = "plain") => (people.length ? shown(view, label, people, look) : nothing);

/** An option stands there also where nobody chose it. @param {any} view @param {string} label @param {string[]} people @param {string} [look] */
const shown = (view, label, people, look = "plain") => html`<li><span class="badge" data-look=${look}><bdi>${label}</bdi></span> <bdi>${namesOf(view, people)}</bdi></li>`;
