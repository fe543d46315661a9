// The queue as the facilitator handles it: the server's order with its reasons, and what can be done with each entry.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { actButton, keyOn, shown, troubleBeside } from "../../lib/acts.js";
import { choose } from "../../lib/connection.js";
import { kindBadge, nameOf, personOf } from "../../lib/names.js";
import { local, now, state } from "../../lib/store.js";
import { clock } from "../../lib/time.js";
import { say, t } from "../../lib/words.js";
import { marks } from "../queue.js";
import { closeDialog, dialog, openDialog } from "./dialog.js";
import { parking } from "./later.js";
import { actForm, choice, field, text } from "./form.js";

const KINDS = ["topic", "reply", "question", "process"];
const POLICIES = ["first_voices", "in_turn", "even_time", "sides", "by_hand"];

/** @param {typeof state} s */
export function queue({ view, mine }) {
  const { order = [], entries = {} } = view.queue ?? {};
  return html`<section class="console-queue" aria-labelledby="queue-title">
    ${head(view, mine)}
    ${preview(view, mine.may)} ${weighing(view, mine.may)}
    ${order.length ? nothing : html`<p class="empty">${t("console-queue-empty")}</p>`}
    ${movedOn(view, mine.may)}
    <ol class="rows">${repeat(order, (id) => id, (id) => row(view, mine, id, entries[id]))}</ol>
  </section>`;
}

/** How many wait and how their order is found; what is wanted less often unfolds beneath. @param {any} view @param {any} mine */
function head(view, mine) {
  const { order = [], is_open, policy: way } = view.queue ?? {};
  const isUnfolded = Boolean(state.local.queueMore || state.local.policy);
  return html`<div class="queue-head">
    <div><h2 id="queue-title">${t("queue-title", { count: order.length })} ${is_open ? nothing : html`<span class="badge" data-look="notice">${t("queue-closed")}</span>`}</h2>
      ${way ? html`<p class="reason">${t(`policy-${way}`)}</p>` : nothing} ${longWaits(view.queue)}</div>
    <div class="acts">${adding(mine)}
      <button type="button" class="button" data-look="quiet" aria-expanded=${isUnfolded} aria-controls="queue-more" aria-label=${t("console-more-queue")}
        @click=${() => local({ queueMore: !isUnfolded, policy: undefined })}>${t("more")}</button></div>
    <div class="row-more" id="queue-more" ?hidden=${!isUnfolded}>${policy(view, mine)} ${opening(view, mine.may)}</div>
  </div>`;
}

/** Above a long line, since whoever waits may stand far down. @param {any} queue */
function longWaits({ entries = {} } = {}) {
  const count = Object.values(entries).filter((/** @type {any} */ entry) => now() > entry.long_at).length;
  return count ? html`<p class="reason">${t("console-long-waits", { count })}</p>` : nothing;
}

/** @param {any} mine */
const adding = ({ may }) => (may.raise_hand_for
  ? html`<button type="button" class="button" data-look="quiet" aria-keyshortcuts=${keyOn("a") ?? nothing} @click=${() => openDialog("raise-for")}>${t("console-raise-for")}${shown(keyOn("a"))}</button>`
  : nothing);

/** @param {any} view @param {any} may */
const opening = ({ queue }, may) => (queue?.is_open
  ? actButton(may, { act: "close_queue", label: t("console-close-queue"), shortcut: "o" })
  : actButton(may, { act: "open_queue", label: t("console-open-queue"), shortcut: "o" }));

/** How the order is found; before it changes one sees who would move. @param {any} view @param {any} mine */
function policy(view, { may }) {
  if (!may.choose_policy || !view.queue) return nothing;
  const wanted = state.local.policy ?? view.queue.policy;
  return html`<label class="policy"><span class="quiet">${t("console-policy")}</span>
    ${choice("policy", POLICIES, wanted, (name) => t(`policy-${name}`), (/** @type {any} */ event) => show(event.target.value))}</label>`;
}

// It unfolds beneath what else stands there, on a phone out of sight.
/** @param {string} wanted */
function show(wanted) {
  local({ policy: wanted });
  requestAnimationFrame(() => document.querySelector(".preview")?.scrollIntoView({ block: "nearest" }));
}

/** @param {any} view @param {any} may */
function preview(view, may) {
  const wanted = state.local.policy;
  if (!wanted || wanted === view.queue?.policy) return nothing;
  const done = () => local({ policy: undefined });
  return html`<div class="card preview" data-look="notice">${wanted === "sides" ? shares(view, may) : nothing} ${moves(view, view.policies?.[wanted])}
    <div class="row">${actButton(may, { act: "choose_policy", with: { policy: wanted }, label: t("policy-change"), look: "primary", then: () => local({ policy: undefined, queueMore: false }) })}
      <button type="button" class="button" data-look="quiet" @click=${done}>${t("cancel")}</button></div></div>`;
}

/** Who would stand elsewhere, and where. @param {any} view @param {any} found */
function moves({ queue, ...view }, { order = [], moved = {} } = {}) {
  const who = order.filter((/** @type {string} */ id) => moved[id] && queue.entries[id]);
  if (!who.length) return html`<p>${t("policy-preview-same")}</p>`;
  return html`<p>${t("policy-preview", { count: who.length })}</p>
    <ol class="moves">${repeat(who, (/** @type {any} */ id) => id, (/** @type {any} */ id) => html`<li data-goes=${moved[id].to < moved[id].from ? "up" : "down"}>
      <bdi>${nameOf(view, queue.entries[id].person)}</bdi> <span class="quiet">${t("policy-moves", moved[id])}</span></li>`)}</ol>`;
}

/** Where the sides are evened out, their weights stay at hand. @param {any} view @param {any} may */
const weighing = (view, may) => (view.queue?.policy === "sides" && state.local.queueMore && !state.local.policy ? shares(view, may) : nothing);

/** How much each side weighs: a change shows at once who would move. @param {any} view @param {any} may */
function shares({ queue, people }, may) {
  if (!may.set_shares) return nothing;
  const all = [...new Set(Object.values(people.people).map((/** @type {any} */ person) => person.side ?? ""))];
  const sides = [...all.filter(Boolean), ...all.filter((side) => !side)];
  const given = queue.shares ?? {};
  const set = (/** @type {any} */ { target }) => target.checkValidity() && void choose("set_shares", { shares: { ...given, ...typedShares(target) } }, "shares");
  return html`<fieldset class="choice"><legend>${t("console-shares")}</legend>
    ${sides.map((side) => field(side ? html`<bdi>${side}</bdi>` : t("console-side-none"), html`<input type="number" name=${side} min="0.5" max="100" step="0.5" inputmode="decimal" required .value=${String(given[side] ?? 1)} @change=${set}>`))}
    <p class="hint">${t("console-shares-hint")}</p>${troubleBeside("shares")}</fieldset>`;
}

// What stands there now, not what was drawn: two quick changes must not undo each other.
/** @param {HTMLInputElement} input */
const typedShares = (input) => Object.fromEntries([.../** @type {NodeListOf<HTMLInputElement>} */ (input.closest("fieldset")?.querySelectorAll("input:valid"))].map(({ name, value }) => [name, Number(value)]));

/** @param {any} view @param {any} mine @param {string} id @param {any} entry */
function row(view, mine, id, entry) {
  const isOpen = state.local.entry === id;
  const { may } = mine;
  const name = nameOf(view, entry.person);
  return html`<li data-kind=${entry.kind} ?data-next=${view.queue.next === id}>
    <div class="grow entry">
      <p class="row"><span class="who"><bdi>${name}</bdi></span> ${kindBadge(entry.kind)} ${marks(view, entry)} ${longWait(entry)}</p>
      ${entry.topic ? html`<p class="words"><bdi>${entry.topic}</bdi></p>` : nothing}
      <p class="reason">${say(entry.reason)}</p>
    </div>
    <span class="acts">
      ${actButton(may, { act: "call_entry", with: { entry: id, expected: view.queue.expected ?? "" }, label: t("console-call"), key: `call-${id}` })}
      <button type="button" class="button" data-look="quiet" aria-expanded=${isOpen} aria-label=${t("console-more-about", { name })}
        @click=${() => local({ entry: isOpen ? undefined : id })}>${t("more")}</button>
    </span>
    ${isOpen ? html`<div class="row-more">${handling(view, may, id, entry)}</div>` : nothing}
  </li>`;
}

/** @param {any} entry */
const longWait = ({ long_at, raised_at }) => (now() > long_at
  ? html`<span class="badge" data-look="notice">${t("console-waits-since", { time: clock(now() - raised_at) })}</span>`
  : nothing);

/** @param {any} view @param {any} may @param {string} id @param {any} entry */
function handling(view, may, id, entry) {
  const { order, entries, expected } = view.queue;
  const alike = order.filter((/** @type {string} */ other) => entries[other].kind === entry.kind); // one moves among these
  const at = alike.indexOf(id);
  const move = (/** @type {string} */ before, /** @type {string} */ where, /** @type {boolean} */ off) =>
    actButton(may, { act: "move_entry", with: { entry: id, before }, label: t(`move-${where}`), key: `${where}-${id}`, off });
  return html`
    ${view.floor?.turn ? actButton(may, { act: "interpose", with: { entry: id, expected: expected ?? "" }, label: t("console-interpose"), key: `interpose-${id}` }) : nothing}
    ${move(alike[0], "front", at === 0)} ${move(alike[at - 1] ?? "", "up", at === 0)} ${move(alike[at + 2] ?? "", "down", at === alike.length - 1)}
    ${kind(may, id, entry)}
    ${edits(view, may, id, entry)} ${parking(may, { entry: id }, entry.topic)}
    ${actButton(may, { act: "skip_entry", with: { entry: id }, label: t("console-skip"), key: `skip-${id}`, look: "danger" })}`;
}

// People's own words are theirs; one enters those of somebody without a device.
/** @param {any} view @param {any} may @param {string} id @param {any} entry */
const edits = (view, may, id, entry) => (may.edit_entry && personOf(view, entry.person).no_device
  ? html`<button type="button" class="button" @click=${() => openDialog("entry", id)}>${t("edit")}</button>`
  : nothing);

/** @param {any} may @param {string} id @param {any} entry */
function kind(may, id, entry) {
  if (!may.change_kind) return nothing;
  const change = (/** @type {any} */ event) => void choose("change_kind", { entry: id, kind: event.target.value }, `kind-${id}`);
  return html`<label class="kind-choice"><span class="for-readers">${t("console-kind")}</span>
    ${choice("kind", KINDS, entry.kind, (name) => t(`kind-${name}`), change)}${troubleBeside(`kind-${id}`)}</label>`;
}

/** Replies whose topic is over: their owners say what becomes of them, or the facilitator does. @param {any} view @param {any} may */
function movedOn(view, may) {
  const { order = [], entries = {} } = view.queue?.moved_on ?? {};
  if (!order.length) return nothing;
  return html`<section class="card moved-on" data-look="notice" aria-labelledby="moved-on"><h3 id="moved-on">${t("console-moved-on")}</h3><ul class="rows">${repeat(order, (id) => id, (/** @type {any} */ id) => html`<li>
    <div class="grow"><span class="who"><bdi>${nameOf(view, entries[id].person)}</bdi></span> <bdi class="words">${entries[id].topic}</bdi></div>
    <span class="acts">${actButton(may, { act: "change_kind", with: { entry: id, kind: "topic" }, label: t("console-as-new"), key: `new-${id}` })}
      ${actButton(may, { act: "withdraw", with: { entry: id }, label: t("console-take-down"), key: `down-${id}`, look: "quiet" })}</span></li>`)}</ul></section>`;
}

/** @param {typeof state} s */
export const queueDialogs = ({ view, mine }) => html`${raiseForDialog(view, mine)}${entryDialog(view, mine)}`;

/** @param {any} view @param {any} mine */
const raiseForDialog = (view, { may }) => dialog("raise-for", t("console-raise-for"), () => {
  const here = view.people.order.filter((/** @type {string} */ id) => ["here", "away"].includes(view.people.people[id].presence));
  return actForm(may, { act: "raise_hand_for", label: t("console-raise-for-add"), then: closeDialog, fields: (f) => raised(view, f) }, html`
    ${field(t("console-raise-for-who"), choice("person", here, "", (id) => nameOf(view, id)))}
    ${field(t("console-kind"), choice("kind", KINDS, "topic", (name) => t(`kind-${name}`)))}
    ${field(t("console-topic"), html`<input name="topic" maxlength="140" autocomplete="off">`, t("console-topic-hint"))}`);
});

/** @param {any} view @param {FormData} typed */
function raised(view, typed) {
  const kind = text(typed, "kind");
  const answers = kind === "reply" && view.floor?.topic ? { answers: view.floor.topic } : {};
  return { person: text(typed, "person"), kind, topic: text(typed, "topic"), item: view.agenda.current ?? "", ...answers };
}

/** @param {any} view @param {any} mine */
const entryDialog = (view, { may }) => dialog("entry", t("console-edit-entry"), () => actForm(
  may,
  { act: "edit_entry", key: `edit-${state.local.about}`, label: t("save"), then: closeDialog, fields: (f) => ({ entry: state.local.about, topic: text(f, "topic") }) },
  field(t("console-topic"), html`<input name="topic" maxlength="140" autofocus autocomplete="off" value=${view.queue.entries[state.local.about]?.topic ?? ""}>`),
));
