// A round as the facilitator runs it: started in two taps, the answers said aloud, the next, the circle, the end.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { actButton, keyOn, shown } from "../../lib/acts.js";
import { lengthOf, nameOf, namesOf, personOf } from "../../lib/names.js";
import { local, now, state } from "../../lib/store.js";
import { clear, type, typed } from "../../lib/typed.js";
import { t } from "../../lib/words.js";
import { asks } from "../round.js";
import { closeDialog, dialog, openDialog } from "./dialog.js";
import { actForm, check, field, text } from "./form.js";

const AIMS = ["opening", "clarifying", "reaction", "consent", "closing", "free"];
const ENTERED = ["read_mine", "pass_for_now", "pass"];

/** Instead of the item's title: what is asked, and how far the round is. @param {any} view */
export const roundHead = ({ round }) => html`<p class="over">${t(`round-${round.aim}`)} · ${t("round-answered-of", { answered: round.answered, all: round.order.length })}</p>
  <p><bdi>${asks(round)}</bdi></p>`;

/** Nobody speaks: whose turn it is. @param {any} view */
export const askedNow = (view) => html`<p class="over">${t("round-asked-now")}</p>
  <p class="now-speaker" data-length=${lengthOf(nameOf(view, view.round.asked))}><bdi>${nameOf(view, view.round.asked)}</bdi></p>`;

/** One press a person: whoever speaks is done, and the next has the floor. @param {any} view @param {any} may */
export function nextInRound(view, may) {
  const { next, step } = view.round;
  return actButton(may, { act: "next_in_round", with: { expected: step }, label: nextLabel(view, next), look: "primary", shortcut: "n" });
}

/** @param {any} view @param {any} next */
function nextLabel(view, next) {
  if (!next) return t("round-finish");
  const name = nameOf(view, next.person);
  if (next.back) return t("call-back", { name });
  return t(view.floor?.turn ? "console-next-is" : "round-next-speaks", { name });
}

/** What whoever is asked may say instead of speaking. @param {any} view @param {any} may */
export function saidAloud(view, may) {
  const { asked, people } = view.round;
  const { state, again, pass_until } = people[asked] ?? {};
  if (state !== "asked" && !(pass_until && now() < pass_until)) return nothing;
  const offered = ENTERED.filter((way) => (way === "read_mine" ? view.panels?.panels[asked] : way === "pass" || !again));
  return html`<div class="row"><span class="quiet small">${t("round-said-aloud")}</span> ${offered.map((way) => entering(view, may, asked, way))}</div>`;
}

/** @param {any} view @param {any} may @param {string} person @param {string} answer */
const entering = (view, may, person, answer) => actButton(may, {
  act: "answer_in_round_for",
  with: { person, expected: view.round.step, answer },
  label: answer === "speak" ? t("round-hear-now") : t(`round-for-${answer}`),
  key: `${answer}-${person}`,
});

/** Those still to come in the order in which they are asked, then those who have been. @param {typeof state} s */
export function circle({ view, mine }) {
  const { waiting, order, people } = view.round;
  const been = order.filter((/** @type {string} */ id) => !waiting.includes(id));
  return html`<section class="console-circle" aria-labelledby="circle-title">
    <div class="row" data-apart><h2 id="circle-title">${t("round-circle")}</h2>
      <button type="button" class="button" data-look="quiet" @click=${() => openDialog("end-round")}>${t("round-end")}</button></div>
    <ol class="rows">${repeat([...waiting, ...been], (id) => id, (id) => row(view, mine.may, /** @type {string} */ (id), people[/** @type {string} */ (id)]))}</ol>
  </section>`;
}

/** @param {any} view @param {any} may @param {string} id @param {any} seat */
const row = (view, may, id, seat) => html`<li data-state=${seat.state} ?data-next=${view.round.next?.person === id && !view.round.next.entry}>
  <span class="who grow"><bdi>${nameOf(view, id)}</bdi></span>
  ${seat.again ? html`<span class="badge" data-look="quiet">${t("round-again")}</span>` : nothing}
  ${seat.away ? html`<span class="badge" data-look="quiet">${t("mark-away")}</span>` : nothing}
  ${personOf(view, id).no_device ? html`<span class="badge" data-look="quiet">${t("no-device")}</span>` : nothing}
  ${seat.state === "waiting" ? nothing : html`<span class="badge" data-look=${["asked", "speaking", "being_read"].includes(seat.state) ? "accent" : "quiet"}>${t(`round-state-${seat.state}`)}</span>`}
  ${seat.by ? html`<span class="quiet small">${t("panel-entered-by", { name: nameOf(view, seat.by) })}</span>` : nothing}
  ${handled(view, may, id, seat)}
</li>`;

/** What can be entered for somebody out of turn unfolds beneath. @param {any} view @param {any} may @param {string} id @param {any} seat */
function handled(view, may, id, { state: stands, by }) {
  if (stands !== "waiting" && !(stands === "passed" && by)) return nothing;
  const isOpen = state.local.seat === id;
  return html`<button type="button" class="button acts" data-look="quiet" aria-expanded=${isOpen} aria-label=${t("console-more-about", { name: nameOf(view, id) })}
      @click=${() => local({ seat: isOpen ? undefined : id })}>${t("more")}</button>
    ${isOpen ? html`<div class="row-more">${stands === "waiting"
      ? html`${view.floor?.turn ? nothing : entering(view, may, id, "speak")} ${entering(view, may, id, "pass")}`
      : actButton(may, { act: "ask_again", with: { person: id }, label: t("round-ask-again"), key: `again-${id}` })}</div>` : nothing}`;
}

/** @param {any} may */
export const starting = (may) => (may.start_round === true
  ? html`<button type="button" class="button" data-look="quiet" aria-keyshortcuts=${keyOn("r") ?? nothing} @click=${() => openDialog("round")}>${t("round-start")}${shown(keyOn("r"))}</button>`
  : nothing);

/** @param {typeof state} s */
export const roundDialogs = ({ view, mine }) => html`${startDialog(view, mine.may)}${seatingDialog(view, mine.may)}${endRoundDialog(view, mine.may)}`;

/** @param {any} view @param {any} may */
const startDialog = (view, may) => dialog("round", t("round-start-title"), () => html`
  <p class="quiet">${t("round-start-hint")}</p>
  <div class="aims">${AIMS.map((aim) => beginning(view, may, aim))}</div>
  ${field(t("round-question"), html`<input maxlength="140" autocomplete="off" .value=${typed("round")} @input=${(/** @type {any} */ event) => type("round", event.target.value)}>`, t("round-question-sees"))}
  ${somebodyHoldsPower(view) ? check("power_last", Boolean(state.local.powerLast), t("round-power-last"), (/** @type {any} */ event) => local({ powerLast: event.target.checked })) : nothing}
  <div class="row" data-apart><p class="hint">${t("round-order")}</p>
    ${may.give_seating ? html`<button type="button" class="button" data-look="quiet" @click=${() => openDialog("seating")}>${t("round-seating")}</button>` : nothing}</div>`);

/** @param {any} view */
const somebodyHoldsPower = ({ people }) => Boolean(people.hold_power);

/** @param {any} view @param {any} may @param {string} aim */
const beginning = (view, may, aim) => actButton(may, {
  act: "start_round",
  with: () => ({ item: view.agenda.current, aim, question: typed("round").trim(), power_last: Boolean(state.local.powerLast && somebodyHoldsPower(view)) }),
  label: html`<span><strong>${t(`round-${aim}`)}</strong><span class="kind-means">${t(`round-${aim}-asks`)}</span></span>`,
  key: `round-${aim}`,
  then: begun,
});

function begun() {
  clear("round");
  closeDialog();
}

/** @param {any} view @param {any} may */
const seatingDialog = (view, may) => dialog("seating", t("round-seating"), () => html`
  <p class="quiet">${t("round-seating-hint")}</p>
  <ol class="rows seating">${repeat(view.people.table ?? [], (id) => id, (id, place) => seated(view, may, /** @type {string} */ (id), place))}</ol>
  <button type="button" class="button" @click=${() => openDialog("round")}>${t("back")}</button>`);

/** @param {any} view @param {any} may @param {string} id @param {number} place */
function seated(view, may, id, place) {
  const { table } = view.people;
  const name = nameOf(view, id);
  const move = (/** @type {number} */ by, /** @type {string} */ where) => actButton(may, {
    act: "give_seating",
    with: { order: swapped(table, place, place + by) },
    label: html`${t(`move-${where}`)}<span class="for-readers"> ${t(`round-seat-${where}`, { name })}</span>`,
    key: `seat-${where}-${id}`,
    look: "quiet",
    off: !table[place + by],
  });
  return html`<li><span class="who grow">${place + 1}. <bdi>${name}</bdi></span><span class="acts">${move(-1, "up")} ${move(1, "down")}</span></li>`;
}

/** @param {string[]} table @param {number} one @param {number} other */
const swapped = (table, one, other) => table.map((id, place) => (place === one ? table[other] : place === other ? table[one] : id));

/** @param {any} view @param {any} may */
const endRoundDialog = (view, may) => dialog("end-round", t("round-end-title"), () => {
  const { id, waiting = [] } = view.round ?? {};
  return actForm(may, { act: "end_round", label: t("round-end-now"), then: closeDialog, fields: (f) => ({ round: id ?? "", reason: text(f, "reason") }) }, html`
    <p class="card" data-look="notice">${t("round-end-waiting", { count: waiting.length, names: namesOf(view, waiting) })}</p>
    ${field(t("round-end-reason"), html`<input name="reason" maxlength="140" required autofocus autocomplete="off">`, t("round-end-reason-sees"))}`);
});
