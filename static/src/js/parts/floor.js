// Who speaks: the largest thing on the screen.
import { html, nothing } from "lit-html";
import { unsafeHTML } from "lit-html/directives/unsafe-html.js";
import { actButton } from "../lib/acts.js";
import { kindBadge, nameOf, personOf, roleOf } from "../lib/names.js";
import { state } from "../lib/store.js";
import { clock, spent } from "../lib/time.js";
import { t } from "../lib/words.js";
import { interpreted } from "./interpretation.js";
import { openTab } from "./tabs.js";

/** @param {typeof state} s */
export function floor({ view, mine }) {
  const turn = view.floor?.turn;
  const isMine = Boolean(turn) && turn.person === mine.id;
  if (!turn && mine.round?.state === "asked") return nothing; // it is this person's turn in the round, which says so
  return html`<section class="floor" data-state=${turn?.state ?? "free"} ?data-mine=${isMine} aria-label=${t("floor-label")}>
    <div class="floor-who">${turn ? speaker(view, turn, isMine) : free(view)}</div>
    ${turn ? html`${words(turn)} ${clockOf(view, turn)} ${acts(view, mine, turn, isMine)}` : before(view, mine)}
    ${paused(view)} ${next(view, mine)}
  </section>`;
}

/** @param {any} view */
const free = (view) => (view.round?.id
  ? html`<p class="over">${t("round-asked-now")}</p><p class="speaker"><bdi>${nameOf(view, view.round.asked)}</bdi></p>${roleLine(view, { person: view.round.asked })}`
  : isBefore(view) ? html`<p class="speaker" data-free>${t("floor-before")}</p>` : html`<p class="over">${t("floor-free")}</p>
  <p class="speaker" data-free>${view.agenda?.current ? t("floor-free-now") : t("floor-no-item")}</p>`);

/** Nobody has started an item so far: there is no floor yet. @param {any} view */
export const isBefore = ({ meeting }) => meeting.began_at === undefined;

/** What one can do until it begins; when it is to be stands above. @param {any} view @param {any} mine */
function before(view, { may }) {
  if (!isBefore(view) || !view.agenda?.order.length) return nothing;
  return html`<p>${t(may?.share_panel ? "floor-before-write" : "floor-before-read")}</p>
    <div class="row"><button type="button" class="button" @click=${() => openTab("agenda")}>${t("floor-before-agenda")}</button></div>`;
}

/** @param {any} view @param {any} turn @param {boolean} isMine */
function speaker(view, turn, isMine) {
  const [name, doing] = [html`<p class="speaker"><bdi>${nameOf(view, turn.person)}</bdi></p>`, html`<p class="over">${t(overOf(turn, isMine))}</p>`];
  // "Mia is preparing, we wait" reads on from the name.
  return turn.composing && !isMine ? html`${name} ${doing}` : html`${doing} ${name} ${turn.interpretation ? html`<p class="interpreted">${interpreted(view, turn)}</p>` : nothing} ${roleLine(view, turn)}`;
}

/** @param {any} turn @param {boolean} isMine */
export function overOf(turn, isMine) {
  if (turn.interpretation) return isMine ? "floor-you-interpreted" : "floor-interpreted";
  if (turn.composing) return isMine ? "floor-you-compose" : "floor-composes";
  if (turn.state === "paused") return isMine ? "floor-you-paused" : "floor-paused";
  if (turn.panel) return isMine ? "floor-your-words" : "floor-read-aloud";
  return isMine ? "floor-you-speak" : "floor-speaks";
}

/** @param {any} view @param {any} turn */
function roleLine(view, { person }) {
  const role = roleOf(personOf(view, person));
  return role ? html`<p class="quiet role"><bdi>${role}</bdi></p>` : nothing;
}

/** @param {any} turn */
const words = ({ kind, topic, panel, round }) => panel
  ? html`<blockquote class="words card" lang=${panel.lang ?? ""}>${unsafeHTML(panel.html)}</blockquote>`
  : round ? nothing : html`<p class="turn-topic">${kindBadge(kind)} ${topic ? html`<bdi class="words">${topic}</bdi>` : nothing}</p>`;

// A clock advises and never hurries: it counts up, and not at all in a meeting without countdowns.
/** @param {any} view @param {any} turn */
const clockOf = (view, turn) =>
  view.settings?.countdowns && !turn.composing ? html`<p class="quiet small turn-clock">${t("turn-clock", { time: clock(spent(turn)) })}</p>` : nothing;

/** @param {any} view @param {any} mine @param {any} turn @param {boolean} isMine */
function acts(view, { may }, turn, isMine) {
  if (!isMine) return nothing;
  return html`<div class="row">
    ${actButton(may, { act: "end_turn", with: { turn: turn.id }, label: t("i-am-done"), look: "primary" })}
    ${turn.state === "paused" ? actButton(may, { act: "resume_turn", with: { turn: turn.id }, label: t("resume-turn") }) : nothing}
    ${interposed(view, may)}
    ${turn.panel ? nothing : compose(may, turn)}
  </div>`;
}

/** @param {any} may @param {any} turn */
const compose = (may, { id, composing }) =>
  actButton(may, { act: "mark_composing", with: { of: id, composing: !composing }, label: t(composing ? "compose-end" : "compose-floor"), look: "quiet" });

// The speaker may let a short question in; their own time stands still meanwhile.
/** @param {any} view @param {any} may */
function interposed({ queue, people }, may) {
  const entry = queue?.entries?.[queue.next];
  if (!entry || !["question", "process"].includes(entry.kind)) return nothing;
  const name = people.people[entry.person]?.name ?? t("someone");
  return actButton(may, { act: "interpose", with: { entry: queue.next, expected: queue.expected }, label: t("interpose", { name }) });
}

/** @param {any} view */
function paused(view) {
  const { order = [], turns = {} } = view.floor?.paused ?? {};
  if (!order.length) return nothing;
  return html`<p class="quiet small">${t("floor-then-back", { name: nameOf(view, turns[order[0]].person) })}</p>`;
}

// Where anyone may call the next speaker; whoever was interrupted goes on first.
/** @param {any} view @param {any} mine */
function next(view, { id, may }) {
  const back = view.floor?.paused?.turns[view.floor.paused.order[0]];
  const person = back?.person ?? view.queue?.entries?.[view.queue.next]?.person;
  if (!person || may?.call_next !== true) return nothing;
  const begins = person === id && !view.floor.turn; // it is this reader's turn to begin
  const label = begins ? t("call-me") : t(back ? "call-back" : "call-next", { name: nameOf(view, person) });
  return actButton(may, { act: "call_next", with: { expected: view.queue.expected }, label, look: begins ? "primary" : "plain" });
}
