// The round, as each person of it sees it: whose turn it is, one's own four answers, and the circle.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { actButton } from "../lib/acts.js";
import { nameOf } from "../lib/names.js";
import { now, state } from "../lib/store.js";
import { say, t } from "../lib/words.js";

const ANSWERS = ["speak", "read_mine", "pass_for_now", "pass"];

/** @param {typeof state} s */
export function round({ view, mine }) {
  if (!view.round?.id) return nothing;
  return html`<section class="round card stack" data-tight data-look=${mine.round?.state === "asked" ? "accent" : "plain"} aria-label=${t("round-label")}>
    <div>${heading(view)} ${own(view, mine)}</div>
    ${answers(mine)} ${circle(view, mine)}
  </section>`;
}

/** What is asked, and how far the round is. @param {any} view */
const heading = ({ round }) => html`<p class="over">${t(`round-${round.aim}`)} · ${t("round-answered-of", { answered: round.answered, all: round.order.length })}</p>
  <p class="round-asks"><bdi>${asks(round)}</bdi></p>`;

/** The facilitator's own question, or what such a round asks. @param {any} round @returns {string} */
export const asks = ({ aim, question }) => question ?? t(`round-${aim}-asks`);

/** @param {any} view @param {any} mine */
function own(view, { id, may, round: own }) {
  if (!own) return nothing;
  if (own.state === "asked") return html`<h2 class="speaker">${t("round-your-turn")}</h2>`;
  if (own.state === "waiting") return html`<p class="place"><strong>${say(own.place)}</strong></p>${view.round.people[id].again ? html`<p>${t("round-you-again")}</p>` : nothing}`;
  return html`<p>${answered(view, own)}</p>${own.state === "passed" ? askAgain(may, id) : nothing}`;
}

/** @param {any} view @param {any} own */
function answered(view, { state, by }) {
  if (state === "passed" && by) return t("round-you-passed-by", { name: nameOf(view, by) });
  return ["spoke", "read_aloud", "passed"].includes(state) ? t(`round-you-${state}`) : nothing;
}

/** @param {any} may @param {string} person */
const askAgain = (may, person) => actButton(may, { act: "ask_again", with: { person }, label: t("round-ask-me-again"), look: "quiet" });

/** All four at full size; whoever was just given the floor may still answer otherwise. @param {any} mine */
function answers({ may, round: own }) {
  if (own?.state === "asked") return html`<div class="stack" data-tight>${ANSWERS.map((way) => answer(may, own, way))}</div>`;
  if (!own?.pass_until || now() > own.pass_until) return nothing;
  return html`<p class="quiet small">${t("round-still-pass")}</p><div class="thirds">${ANSWERS.slice(1).map((way) => answer(may, own, way))}</div>`;
}

/** @param {any} may @param {any} own @param {string} way */
function answer(may, { step, answers, state }, way) {
  const isAsked = state === "asked";
  const means = way === "speak" ? nothing : html`<span class="kind-means">${answers[way] === true ? t(`round-answer-${way}-means`) : say(answers[way])}</span>`;
  return actButton(may, {
    act: "answer_in_round",
    with: { expected: step, answer: way },
    key: `answer:${way}`,
    label: html`<span><strong>${t(`round-answer-${way}`)}</strong>${isAsked || answers[way] !== true ? means : nothing}</span>`,
    look: way === "speak" ? "primary" : "plain",
    off: answers[way] !== true,
  });
}

/** @param {any} view @param {any} mine */
const circle = (view, mine) => html`<details class="circle-more"><summary>${t("round-circle")}</summary>${seats(view, mine.id)}</details>`;

/** Everyone of the circle with what has become of their turn. @param {any} view @param {string} [me] */
export const seats = (view, me) => html`<ol class="circle">${repeat(view.round.order, (id) => id, (id) => seat(view, /** @type {string} */ (id), id === me))}</ol>`;

const SYMBOLS = /** @type {Record<string, string>} */ ({ asked: "▶", speaking: "▶", being_read: "▶", waiting: "○", spoke: "✓", read_aloud: "✓", passed: "–", no_answer: "–", gone: "–" });

/** @param {any} view @param {string} id @param {boolean} isMe */
function seat(view, id, isMe) {
  const { state } = view.round.people[id];
  return html`<li data-state=${state} ?data-mine=${isMe}><span class="symbol" aria-hidden="true">${SYMBOLS[state]}</span><bdi>${nameOf(view, id)}</bdi>
    <span class="for-readers">${t(`round-state-${state}`)}</span></li>`;
}
