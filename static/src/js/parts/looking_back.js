// Four questions at the end, for each person alone; and the answers of five or more together, once they are counted.
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { actButton, isBusy, troubleBeside } from "../lib/acts.js";
import { ask } from "../lib/connection.js";
import { words } from "../lib/keep.js";
import { local, state } from "../lib/store.js";
import { t } from "../lib/words.js";

const QUESTIONS = ["heard", "understandable", "time", "again"];
const ANSWERS = ["yes", "partly", "no"];

/** @param {typeof state} s */
export function lookingBack(s) {
  const { asked_at, open, counts } = s.view.looking_back ?? {};
  if (!asked_at) return nothing;
  if (open) return s.mine.may?.answer_look_back === true ? questions(s) : nothing;
  return counts ? summary(s.view.looking_back) : nothing;
}

/** Has this person still to say something? @param {typeof state} s */
export const looksBack = (s) => Boolean(s.view.looking_back?.open && s.mine.may?.answer_look_back === true && !given());

/** What its owner's devices hold. @returns {Record<string, string> | undefined} */
function given() {
  const text = words("look_back", "meeting");
  return text ? JSON.parse(text) : undefined;
}

/** @param {typeof state} s */
function questions(s) {
  const sent = given();
  if (sent && !s.local.looks_again) return kept();
  const chosen = { ...sent, ...s.local.look_back };
  return html`<section class="card looking-back stack" aria-labelledby="look-back">
    <h2 id="look-back">${t("look-back-title")}</h2>
    <p class="sees" data-sees="me">${t("look-back-sees")}</p>
    <form class="stack" @submit=${(/** @type {Event} */ event) => send(event, chosen)}>
      ${QUESTIONS.map((question) => choice(question, chosen))}
      <p><button class="button" data-look="primary" aria-busy=${isBusy("answer_look_back")} ?disabled=${!QUESTIONS.every((one) => chosen[one])}>${t("look-back-send")}</button></p>
      ${troubleBeside("answer_look_back")}
    </form>
  </section>`;
}

/** @param {string} question @param {Record<string, string>} chosen */
const choice = (question, chosen) => html`<fieldset class="look-back-question"><legend>${t(`look-back-${question}`)}</legend>
  <div class="row">${ANSWERS.map((answer) => html`<label class="check"><input type="radio" name="look-back-${question}" value=${answer}
    .checked=${live(chosen[question] === answer)} @change=${() => local({ look_back: { ...state.local.look_back, [question]: answer } })}>
    <span>${t(`look-back-${answer}`)}</span></label>`)}</div></fieldset>`;

/** @param {Event} event @param {object} chosen */
async function send(event, chosen) {
  event.preventDefault();
  const answer = await ask("answer_look_back", chosen);
  if (answer.seq !== undefined) local({ look_back: undefined, looks_again: undefined });
}

const kept = () => html`<section class="card looking-back stack" data-tight role="status">
  <p>${t("look-back-kept")}</p><p class="sees" data-sees="me">${t("look-back-sees")}</p>
  <p><button type="button" class="button" data-look="quiet" @click=${() => local({ looks_again: true })}>${t("look-back-change")}</button></p></section>`;

/** @param {any} together */
export const summary = ({ answers, order, counts }) => html`<section class="card looking-back" aria-labelledby="look-back-summary">
  <h2 id="look-back-summary">${t("look-back-summary", { count: answers })}</h2>
  <table class="look-back-counts"><thead><tr><td></td>${ANSWERS.map((answer) => html`<th scope="col">${t(`look-back-${answer}`)}</th>`)}</tr></thead>
    <tbody>${order.map((/** @type {string} */ question) => html`<tr><th scope="row">${t(`look-back-${question}`)}</th>${ANSWERS.map((answer) => html`<td>${counts[question][answer]}</td>`)}</tr>`)}</tbody></table>
</section>`;

/** For whoever facilitates: asked before the end, and counted once there are enough. @param {typeof state} s */
export function askingBack({ view, mine: { may } }) {
  const { asked_at, open, counts } = view.looking_back ?? {};
  if (!asked_at) {
    if (!view.settings?.looks_back) return nothing;
    return html`<div class="stack" data-tight><p>${t("look-back-offer")}</p>${actButton(may, { act: "ask_look_back", label: t("look-back-ask") })}</div>`;
  }
  if (open) return html`<div class="stack" data-tight><p class="quiet">${t("look-back-open")}</p>${actButton(may, { act: "count_look_back", label: t("look-back-count") })}</div>`;
  return counts ? summary(view.looking_back) : nothing;
}
