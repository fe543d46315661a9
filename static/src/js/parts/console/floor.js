// The floor as the facilitator handles it: who speaks, the clock, pause, done, put back, next.
import { html, nothing } from "lit-html";
import { unsafeHTML } from "lit-html/directives/unsafe-html.js";
import { actButton } from "../../lib/acts.js";
import { currentItem, kindBadge, lengthOf, nameOf, personOf, roleOf, titleOf } from "../../lib/names.js";
import { isNarrow } from "../../lib/narrow.js";
import { local, now, state } from "../../lib/store.js";
import { clock, spent } from "../../lib/time.js";
import { t } from "../../lib/words.js";
import { interpreted, over, starting as interpretInto } from "../interpretation.js";
import { hasLater, parking } from "./later.js";
import { askedNow, nextInRound, roundHead, saidAloud, starting } from "./round.js";

/** @param {typeof state} s */
export function floor({ view, mine }) {
  const { turn } = view.floor ?? {};
  const isRound = Boolean(view.round?.id);
  return html`<section class="card console-now" data-state=${turn?.state ?? "free"}>
    ${isRound ? roundHead(view) : html`<div class="row now-head" data-apart>${itemLine(view)} ${starting(mine.may)}</div>`}
    ${turn ? speaker(view, turn, mine.may) : isRound ? askedNow(view) : free(view)}
    ${isNarrow() ? nothing : html`<div class="row">${floorActs(view, mine.may)}</div>`}
    ${turn ? interpretation(view, mine.may, turn) : nothing}
    ${isRound ? saidAloud(view, mine.may) : html`${away(view, mine.may)} ${topicHint(view, mine.may)}`} ${beneath(view)}
  </section>`;
}

/** What keeps the floor going; on a phone it stands at the foot instead. While the whole meeting stands still, what is offered is to go on. @param {any} view @param {any} may */
export function floorActs(view, may) {
  if (view.pause?.why) return nothing;
  const { turn, last } = view.floor ?? {};
  const isRound = Boolean(view.round?.id);
  return html`${isRound ? nextInRound(view, may) : next(view, may)} ${turn ? handling(turn, may) : nothing} ${last && !(isRound && turn) ? putBack(view, may, last) : nothing}`;
}

/** @param {any} view */
function itemLine(view) {
  const item = currentItem(view);
  return html`<p class="over">${item ? titleOf(item) : t("floor-no-item")}</p>`;
}

/** @param {any} view */
const free = (view) => html`<p class="now-speaker" data-free>${view.agenda.current ? t("floor-free") : t("console-start-an-item")}</p>`;

/** @param {any} view @param {any} turn @param {any} may */
const speaker = (view, turn, may) => html`
  <div class="row" data-apart>
    <p class="now-speaker" data-length=${lengthOf(nameOf(view, turn.person))}><bdi>${nameOf(view, turn.person)}</bdi></p>
    <p class="now-clock number" data-state=${turn.state}>${clock(spent(turn))}${turn.state === "paused" ? html` <span class="badge" data-look="notice">${t("turn-paused")}</span>` : nothing}</p>
  </div>
  ${turn.interpretation ? html`<p class="interpreted">${interpreted(view, turn)}</p>` : nothing}
  <p class="row">${role(personOf(view, turn.person))} ${turn.panel ? html`<span class="badge">${t("screen-reads")}</span>` : turn.round ? nothing : kindBadge(turn.kind)} ${turn.composing ? html`<span class="badge" data-look="quiet">${t("mark-composing")}</span>` : nothing}
    ${turn.topic ? html`<bdi class="words">${turn.topic}</bdi> ${parkingTurn(view, turn, may)}` : nothing}</p>
  ${turn.panel ? html`<blockquote class="words now-panel" lang=${turn.panel.lang ?? nothing} dir="auto">${unsafeHTML(turn.panel.html)}</blockquote>` : nothing}`;

/** What this turn is about is kept for later with one tap, once. @param {any} view @param {any} turn @param {any} may */
function parkingTurn(view, turn, may) {
  if (!hasLater(state)) return nothing;
  const isParked = Object.values(view.parking?.topics ?? {}).some((topic) => topic.turn === turn.id);
  return isParked ? html`<span class="badge" data-look="quiet">${t("parked-this")}</span>` : parking(may, { turn: turn.id }, turn.topic, "quiet");
}

/** @param {any} person */
const role = (person) => (person.role ? html`<bdi class="quiet">${roleOf(person)}</bdi>` : nothing);

/** @param {any} turn @param {any} may */
const handling = (turn, may) => html`
  ${turn.state === "paused"
    ? actButton(may, { act: "resume_turn", with: { turn: turn.id }, label: t("console-resume"), shortcut: "p" })
    : actButton(may, { act: "pause_turn", with: { turn: turn.id }, label: t("console-pause"), shortcut: "p" })}
  ${actButton(may, { act: "end_turn", with: { turn: turn.id }, label: t("console-done"), shortcut: "d" })}`;

/** Where somebody interprets, the facilitator may enter it for them. @param {any} view @param {any} may @param {any} turn */
function interpretation(view, may, turn) {
  const by = view.people.order.find((/** @type {string} */ id) => view.people.people[id].interprets && view.people.people[id].presence === "here" && id !== turn.person);
  if (!by || may.start_interpreting !== true) return nothing;
  if (turn.interpretation) return html`<div class="row">${over(may, turn.id)}</div>`;
  const isOpen = state.local.interpreting;
  return html`<div class="row"><button type="button" class="button" data-look="quiet" aria-expanded=${Boolean(isOpen)} @click=${() => local({ interpreting: !isOpen })}>${t("interpretation-label")}</button>
    ${isOpen ? interpretInto(view, may, turn.id, by) : nothing}</div>`;
}

/** Whom `next` would call stands on the button. @param {any} view @param {any} may */
function next({ queue, floor, ...view }, may) {
  const back = floor?.paused?.turns[floor.paused.order[0]];
  const person = back?.person ?? queue?.entries[queue.next]?.person;
  if (!floor?.turn && may.call_next !== true) return nothing; // nobody speaks and nobody waits
  const label = person ? t(back ? "call-back" : "console-next-is", { name: nameOf(view, person) }) : t("console-next");
  return actButton(may, { act: "call_next", with: { expected: queue?.expected ?? "" }, label, look: "primary", shortcut: "n" });
}

/** @param {any} view @param {any} may @param {string} last */
const putBack = (view, may, last) => actButton(may, { act: "put_back", with: { turn: last, expected: view.queue?.expected ?? "" }, label: t("console-put-back"), look: "quiet", shortcut: "b" });

/** Whoever would be next has lost their line: wait for them, ask the next, or skip them. @param {any} view @param {any} may */
function away({ queue, ...view }, may) {
  const first = queue?.entries[queue.order[0]];
  if (!first?.away || !may.call_next) return nothing;
  const name = nameOf(view, first.person);
  const choose = (/** @type {string} */ how) => actButton(may, { act: "call_next", with: { expected: queue.expected ?? "", away: how }, label: t(`console-away-${how}`), key: `away-${how}` });
  return html`<div class="card" data-look="notice" role="status"><p>${t("console-away", { name })}</p><div class="row">${["keep", "wait", "skip"].map(choose)}</div></div>`;
}

/** A topic that has had its time: stay with it, or go on? @param {any} view @param {any} may */
function topicHint({ floor, ...view }, may) {
  const about = floor?.about;
  if (!(about?.hint_at <= now())) return nothing; // while the meeting is paused nobody knows when
  const words = t("console-stay-or-go", { name: nameOf(view, about.person), count: about.replies });
  return html`<div class="card row topic-hint" data-apart data-look="notice"><p>${words}</p>
    <span class="row">${actButton(may, { act: "stay", with: { topic: floor.topic }, label: t("console-stay") })}
      ${actButton(may, { act: "go_on", with: { topic: floor.topic }, label: t("console-go-on") })}</span></div>`;
}

/** Who was interrupted, and goes on afterwards. @param {any} view */
function beneath(view) {
  const { order = [], turns = {} } = view.floor?.paused ?? {};
  return order.map((/** @type {string} */ id) => html`<p class="quiet">${t("console-then-back", { name: nameOf(view, turns[id].person), time: clock(spent(turns[id])) })}</p>`);
}
