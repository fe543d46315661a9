// A question, a concern or a suggestion about a passage: private until it is sent, kept on the device until it was accepted.
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { isBusy, troubleBeside } from "../../lib/acts.js";
import { ask } from "../../lib/connection.js";
import { nameOf } from "../../lib/names.js";
import { local, state } from "../../lib/store.js";
import { lookAway } from "../../lib/terms.js";
import { clear, type, typed } from "../../lib/typed.js";
import { formats, t } from "../../lib/words.js";
import { about, anchored, choosePassage } from "./passage.js";
import { readIn } from "./section.js";

const KINDS = ["question", "concern", "suggestion"];

/** In place of a section: about the draft as a whole. */
export const WHOLE = "whole";

/** @param {typeof state} s @param {any} draft @param {string} id of a section, or `WHOLE` */
export function respond(s, draft, id) {
  const isOpen = s.local.passage?.section === id;
  const typedHere = typed(`respond:${id}`);
  if (!isOpen) return html`<div class="row"><button type="button" class="button" @click=${() => open(id)}>${t("respond-open")}</button>
    ${typedHere ? html`<span class="hint">${t("respond-unsent")}</span>` : nothing} ${troubleBeside(keyOf(id))}</div>`;
  const kind = s.local.response_kind ?? "question";
  return html`<form class="respond stack" data-tight @submit=${(/** @type {Event} */ event) => send(event, s, draft, id, kind)}>
    <div class="row" data-tight role="radiogroup" aria-label=${t("respond-kind")} @keydown=${byArrow}>${KINDS.map((one) => html`<button type="button" class="button" role="radio" aria-checked=${one === kind}
      data-look=${one === kind ? "primary" : "plain"} @click=${() => local({ response_kind: one })}>${t(`response-${one}`)}</button>`)}</div>
    ${onBehalf(s)} ${id === WHOLE ? nothing : about(s, draft.sections.sections[id], id, langOf(s, draft.sections.sections[id]))}
    <div class="field"><label for="respond-${id}">${t(`respond-says-${kind}`)}</label>
      <textarea id="respond-${id}" rows="3" maxlength="4000" required .value=${live(typedHere)} @input=${(/** @type {any} */ event) => type(`respond:${id}`, event.target.value)}></textarea>
      <span class="sees" data-sees="me">${t("respond-sees")}</span></div>
    <div class="row"><button class="button" data-look="primary" aria-busy=${isBusy(keyOf(id))}>${t("respond-send")}</button>
      <button type="button" class="button" data-look="quiet" @click=${() => local({ passage: undefined })}>${t("cancel")}</button></div>
    ${troubleBeside(keyOf(id))}
  </form>`;
}

const STEPS = /** @type {Record<string, number>} */ ({ ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 });

/** From one choice to the next, as in every group of such. @param {KeyboardEvent} event */
function byArrow(event) {
  const step = STEPS[event.key];
  if (!step) return;
  event.preventDefault();
  const all = /** @type {HTMLElement[]} */ ([.../** @type {Element} */ (event.currentTarget).querySelectorAll("[role=radio]")]);
  const next = all[(all.indexOf(/** @type {HTMLElement} */ (event.target)) + step + all.length) % all.length];
  next.click();
  next.focus();
}

/** @param {string} id */
const keyOf = (id) => `respond:${id}`;

/** @param {string} id */
const open = (id) => choosePassage({ section: id, lang: "", text: "" });

/** In which it is read. @param {typeof state} s @param {any} section */
const langOf = (s, section) => s.local.passage?.lang || readIn(s, section);

/** What can be done with words that somebody has selected. @param {any} meant */
export const aboutWords = ({ passage, anchor }) => html`<button type="button" class="button" data-look="primary" @click=${() => begin(passage, anchor)}>${t("respond-about-these")}</button>`;

/** @param {HTMLElement} passage @param {any} words */
function begin({ dataset: { section = "", text = "" }, lang }, words) {
  getSelection()?.removeAllRanges();
  lookAway();
  choosePassage({ section, lang, text, words });
}

/** Whoever has no device, or answered on paper, has it entered by a facilitator. @param {typeof state} s */
function onBehalf({ view, mine, local: { passage, draft } }) {
  const others = view.people.order.filter((/** @type {string} */ id) => view.people.people[id].no_device || draft.on_paper?.includes(id));
  return others.length && mine.may.enter_response === true ? html`<label class="field"><span class="label">${t("respond-from")}</span>
    <select @change=${(/** @type {any} */ event) => local({ passage: { ...passage, from: event.target.value } })}><option value="">${t("respond-from-me")}</option>
      ${others.map((/** @type {string} */ id) => html`<option value=${id} ?selected=${passage.from === id}>${nameOf(view, id)}</option>`)}</select></label>` : nothing;
}

/** @param {Event} event @param {typeof state} s @param {any} draft @param {string} id @param {string} kind */
async function send(event, s, draft, id, kind) {
  event.preventDefault();
  const fields = {
    kind,
    text: typed(keyOf(id)).trim(),
    language: formats.slice(0, 2),
    version: draft.version,
    ...(id === WHOLE ? {} : { section: id, ...anchored(draft.sections.sections[id], s.local.passage, langOf(s, draft.sections.sections[id])) }),
  };
  const { from } = s.local.passage;
  local({ passage: undefined });
  const { version: _, ...entered } = fields;
  const answer = from ? await ask("enter_response", { ...entered, person: from }, keyOf(id)) : await ask("send_response", fields, keyOf(id));
  if (answer.seq !== undefined) clear(keyOf(id));
}
