// One's own answer: chosen from a scale, with a reason where one is needed; sealed until all are opened.
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { isBusy, troubleBeside } from "../../lib/acts.js";
import { ask } from "../../lib/connection.js";
import { words } from "../../lib/keep.js";
import { local, state } from "../../lib/store.js";
import { clear, type, typed } from "../../lib/typed.js";
import { formats, t } from "../../lib/words.js";
import { letterOf, optionOf } from "./options.js";

/** @param {typeof state} s @param {string} id @param {any} proposal @param {any} own */
export function answer(s, id, proposal, own) {
  const sealed = sealedAnswer(id, proposal.asking.number);
  const isChanging = s.local[`changing:${id}`];
  if (own.answered && !isChanging) return given(id, proposal, sealed);
  return html`<form class="answer stack" data-tight @submit=${(/** @type {Event} */ event) => send(event, id, proposal)}>
    ${proposal.answers_whole ? html`<p class="hint">${t("answer-whole")}</p>` : nothing}
    <fieldset class="scale"><legend>${t("answer-legend")}</legend>
      ${proposal.scale.map((/** @type {any} */ choice) => option(id, proposal, choice, sealed))}</fieldset>
    ${reason(id, proposal, sealed)}
    <p class="sees" data-sees="me">${t("answer-sees")}</p>
    <div class="row"><button class="button" data-look="primary" aria-busy=${isBusy(keyOf(id))} ?disabled=${!chosenOf(id, sealed)}>${t("answer-send")}</button></div>
    ${troubleBeside(keyOf(id))}
  </form>`;
}

/** @param {string} id */
const keyOf = (id) => `answer:${id}`;

/** What stands sealed on the server, as its owner's own devices show it. @param {string} id @param {number} asking @returns {{value?: string, text?: string}} */
function sealedAnswer(id, asking) {
  const text = words("answer", `${id}:${asking}`);
  return text ? JSON.parse(text) : {};
}

/** @param {string} id @param {{value?: string}} sealed @returns {string} */
const chosenOf = (id, sealed) => state.local[`chosen:${id}`] ?? sealed.value ?? "";

/** @param {string} id @param {any} proposal @param {any} choice @param {any} sealed */
const option = (id, proposal, { key }, sealed) => html`<label class="check answer-choice">
  <input type="radio" name="answer-${id}" value=${key} .checked=${live(chosenOf(id, sealed) === key)} @change=${() => local({ [`chosen:${id}`]: key })}>
  <span><bdi>${labelOf(proposal, key)}</bdi></span></label>`;

/** An option with the letter by which people name it. @param {any} proposal @param {string} key @returns {string} */
export const labelOf = (proposal, key) => (proposal.options?.[key] ? `${letterOf(proposal, key)} ${optionOf(proposal, key)}` : t(`answer-${proposal.protocol}-${key}`.replaceAll("_", "-")));

/** What was answered, as it was worded then. @param {any} proposal with opened answers */
export function asAsked({ asking: { protocol, ...asking }, ...proposal }) {
  const { options, options_in: beside } = asking.options ? asking : proposal;
  return { options, options_in: beside, protocol };
}

/** @param {string} id @param {any} proposal @param {any} sealed */
function reason(id, proposal, sealed) {
  const chosen = proposal.scale.find((/** @type {any} */ choice) => choice.key === chosenOf(id, sealed));
  if (!chosen) return nothing;
  const name = `answer:${id}`;
  return html`<div class="field"><label for="reason-${id}">${chosen.needs_reason ? t(`answer-why-${proposal.protocol}`.replaceAll("_", "-")) : t("answer-why-maybe")}</label>
    <textarea id="reason-${id}" rows="2" maxlength="4000" ?required=${Boolean(chosen.needs_reason)} .value=${live(typed(name) || (sealed.text ?? ""))}
      @input=${(/** @type {any} */ event) => type(name, event.target.value)}></textarea></div>`;
}

/** @param {Event} event @param {string} id @param {any} proposal */
async function send(event, id, proposal) {
  event.preventDefault();
  const { number } = proposal.asking;
  const sealed = sealedAnswer(id, number);
  const text = typed(`answer:${id}`) || (sealed.text ?? "");
  const fields = { proposal: id, asking: number, value: chosenOf(id, sealed), text: text.trim(), language: formats };
  const done = await ask("give_answer", fields, keyOf(id));
  if (done.seq === undefined) return;
  clear(`answer:${id}`);
  local({ [`chosen:${id}`]: undefined, [`changing:${id}`]: undefined });
}

/** @param {string} id @param {any} proposal @param {any} sealed */
const given = (id, proposal, sealed) => html`<div class="stack" data-tight>
  <p>${t("answer-given", { answer: sealed.value ? labelOf(proposal, sealed.value) : "" })}</p>
  ${sealed.text ? html`<p class="words"><bdi>${sealed.text}</bdi></p>` : nothing}
  <p class="sees" data-sees="me">${t("answer-sees")}</p>
  <div><button type="button" class="button" data-look="quiet" @click=${() => local({ [`changing:${id}`]: true })}>${t("answer-change")}</button></div>
</div>`;
