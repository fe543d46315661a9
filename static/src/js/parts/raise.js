// One big button to raise a hand, with the four kinds beneath it; the topic may be left empty.
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { isBusy, troubleBeside } from "../lib/acts.js";
import { ask } from "../lib/connection.js";
import { currentItem, kindSymbol, titleOf } from "../lib/names.js";
import { afterDrawing } from "../lib/screen.js";
import { attempt, local, state } from "../lib/store.js";
import { clear, type, typed } from "../lib/typed.js";
import { say, t } from "../lib/words.js";
import { signals, signalsButton } from "./signals.js";

const KINDS = ["topic", "reply", "question", "process"];
const KEY = "raise";

/** @param {typeof state} s */
export function raise(s) {
  const { view, mine, attempts, local: { raising, signalling } } = s;
  const isOpen = Boolean(raising || attempts[KEY]);
  const allowed = mine.may?.raise_hand;
  if (!allowed && !view.signals?.offered) return nothing;
  return html`<section class="raise stack" data-tight ?data-still=${Boolean(mine.turn || isOpen || signalling || mine.round?.state === "asked")} aria-label=${t("raise-label")}>
    <div class="raise-bar">${allowed ? button(mine, isOpen) : nothing} ${signalsButton(s)}</div>
    ${signals(s)}
    ${!allowed || allowed === true ? nothing : html`<p class="reason">${say(allowed)}</p>`}
    <div id="kinds" class="kinds stack" data-tight ?hidden=${!isOpen}>
      ${isBusy(KEY) || isLate() ? nothing : form(view, mine)} ${trouble(view)}</div>
  </section>`;
}

/** @param {any} mine @param {boolean} isOpen */
const button = ({ may, turn, entries, round }, isOpen) => html`<button type="button" class="button" data-look=${turn || round || entries?.order.length ? "plain" : "primary"} data-size="big" data-wide aria-expanded=${isOpen}
  aria-controls="kinds" aria-busy=${isBusy(KEY)} ?disabled=${may.raise_hand !== true} @click=${() => open(!state.local.raising)}>${t("raise-hand")}</button>`;

// The kinds come into view with their button, which no longer follows the thumb while they are open.
/** @param {boolean} raising */
function open(raising) {
  local({ raising });
  if (raising) afterDrawing(() => document.getElementById("kinds")?.parentElement?.scrollIntoView({ block: "start" }));
}

/** @param {any} view @param {any} mine */
const form = (view, mine) => html`${topic()}
  <ul class="stack" data-tight>${KINDS.map((kind) => html`<li>${kindButton(view, mine, kind)}</li>`)}</ul>`;

/** @param {any} view @param {any} mine @param {string} kind */
function kindButton(view, mine, kind) {
  const allowed = mine.kinds?.[kind] ?? true;
  return html`<button type="button" class="button kind" ?disabled=${allowed !== true} @click=${() => raiseHand(view, kind)}>
    ${kindSymbol(kind)}<span><strong>${t(`kind-${kind}`)}</strong>
      <span class="kind-means">${allowed === true ? t(`kind-${kind}-means`) : say(allowed)}</span></span></button>`;
}

const topic = () => html`<div class="field">
  <label for="topic">${t("topic-label")}</label>
  <input id="topic" maxlength="140" autocomplete="off" aria-describedby="topic-sees" .value=${live(typed("topic"))}
    @input=${(/** @type {any} */ event) => type("topic", event.target.value)}>
  <span class="sees" data-sees="all" id="topic-sees">${t("topic-sees")}</span>
</div>`;

/** @param {any} view @param {string} kind @param {string} [text] */
async function raiseHand(view, kind, text = typed("topic")) {
  const fields = { kind, topic: text.trim(), item: view.agenda?.current ?? "", ...answering(view, kind) };
  const answer = await ask("raise_hand", fields, KEY);
  if (answer.seq === undefined) return;
  clear("topic");
  local({ raising: false });
}

// A reply names the turn that it answers.
/** @param {any} view @param {string} kind */
const answering = (view, kind) => (kind === "reply" && view.floor?.topic ? { answers: view.floor.topic } : {});

// What became of these, besides: the kind under which the words could be raised now.
/** @type {Record<string, (kind: string) => string>} */
const LATE = { "refused-item-closed": (kind) => (kind === "reply" ? "topic" : kind), "refused-topic-moved-on": () => "topic" };

const isLate = () => Boolean(LATE[state.attempts[KEY]?.message?.id]);

// A hand that was raised for what is over meanwhile is not put elsewhere unasked.
/** @param {any} view */
function trouble(view) {
  const tried = state.attempts[KEY];
  if (!isLate()) return troubleBeside(KEY);
  const { kind, topic = "" } = tried.asked.with;
  const kindNow = LATE[tried.message.id];
  return html`<div class="card stack" data-tight data-look="notice" role="alert"><p>${say(tried.message)}</p>
    ${topic ? html`<p class="words"><bdi>${topic}</bdi></p>` : nothing}
    <div class="row">${raiseHere(view, kindNow(kind), topic)}
      <button type="button" class="button" data-look="quiet" @click=${() => attempt(KEY, undefined)}>${t("raise-let-go")}</button></div></div>`;
}

/** @param {any} view @param {string} kind @param {string} topic */
function raiseHere(view, kind, topic) {
  const item = currentItem(view);
  if (!item) return nothing;
  return html`<button type="button" class="button" @click=${() => raiseHand(view, kind, topic)}
    >${t("raise-here", { kind: t(`kind-${kind}`), item: titleOf(item) })}</button>`;
}
