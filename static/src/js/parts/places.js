// One's own places in the queue: what comes before, and what one may do with them.
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { actButton, troubleBeside } from "../lib/acts.js";
import { ask } from "../lib/connection.js";
import { kindBadge, titleOf } from "../lib/names.js";
import { afterDrawing } from "../lib/screen.js";
import { local, state } from "../lib/store.js";
import { clear, type, typed } from "../lib/typed.js";
import { say, t } from "../lib/words.js";

/** @param {typeof state} s */
export function places(s) {
  const { order = [], entries = {} } = s.mine.entries ?? {};
  if (!order.length) return nothing;
  return html`<section class="places stack" data-tight aria-label=${t("own-places")}>
    ${repeat(order, (id) => id, (id) => place(s, /** @type {string} */ (id), entries[/** @type {string} */ (id)]))}</section>`;
}

/** Where it stands; the item it waits for is called as the reader's language has it. @param {any} view @param {any} entry */
export const said = ({ agenda }, { place, item }) => say(place.args?.title ? { ...place, args: { ...place.args, title: titleOf(agenda.items[item]) } } : place);

/** @param {typeof state} s @param {string} id @param {any} entry */
const place = (s, id, entry) => html`<article class="card stack" data-tight data-look="accent">
  <p class="place"><strong>${said(s.view, entry)}</strong></p>
  ${s.local.editing === id ? editing(id) : html`<p>${kindBadge(entry.kind)} <bdi class="words">${entry.topic}</bdi></p>
  <div class="row">${acts(s.mine.may, s.view.queue ?? {}, id, entry)}</div>`}
</article>`;

/** @param {any} may @param {any} queue @param {string} id @param {any} entry */
const acts = (may, queue, id, entry) => html`
  ${queue.moved_on?.entries[id] ? actButton(may, { act: "change_kind", with: { entry: id, kind: "topic" }, key: `new:${id}`, label: t("as-something-new"), look: "primary" }) : nothing}
  ${may?.edit_entry === true ? html`<button type="button" class="button" data-look="quiet" @click=${() => edit(id, entry)}>${t("edit-topic")}</button>` : nothing}
  ${moveBack(may, queue, id)}
  ${state.view.settings?.closing_checks && entry.topic ? actButton(may, { act: "park", with: { entry: id }, key: `park:${id}`, label: t("park-own"), look: "quiet" }) : nothing}
  ${actButton(may, { act: "withdraw", with: { entry: id }, key: `withdraw:${id}`, label: t("withdraw"), look: "quiet" })}
  ${compose(may, id, Boolean(queue.entries?.[id]?.composing))}`;

// One place back: before whoever stands two places behind among those of the same kind.
/** @param {any} may @param {any} queue @param {string} id */
function moveBack(may, { order = [], entries = {} }, id) {
  const same = order.filter((/** @type {string} */ other) => entries[other].kind === entries[id]?.kind);
  const at = same.indexOf(id);
  if (at < 0 || at === same.length - 1) return nothing;
  return actButton(may, { act: "move_entry", with: { entry: id, before: same[at + 2] ?? "" }, key: `back:${id}`, label: t("move-back"), look: "quiet" });
}

/** @param {any} may @param {string} id @param {boolean} composing */
const compose = (may, id, composing) =>
  actButton(may, { act: "mark_composing", with: { of: id, composing: !composing }, key: `compose:${id}`, label: t(composing ? "compose-end" : "compose"), look: "quiet" });

/** @param {string} id @param {any} entry */
function edit(id, entry) {
  if (!typed(id)) type(id, entry.topic ?? "");
  local({ editing: id });
  afterDrawing(() => document.getElementById("edit-topic")?.focus());
}

/** @param {string} id */
const editing = (id) => html`<form class="field" @submit=${(/** @type {Event} */ event) => save(event, id)}>
  <label for="edit-topic">${t("topic-label")}</label>
  <input id="edit-topic" maxlength="140" autocomplete="off" .value=${live(typed(id))} @input=${(/** @type {any} */ event) => type(id, event.target.value)}>
  <span class="sees" data-sees="all">${t("topic-sees")}</span>
  <div class="row"><button class="button" data-look="primary">${t("save")}</button>
    <button type="button" class="button" data-look="quiet" @click=${() => leave(id)}>${t("cancel")}</button></div>
  ${troubleBeside(`edit:${id}`)}
</form>`;

/** @param {Event} event @param {string} id */
async function save(event, id) {
  event.preventDefault();
  const answer = await ask("edit_entry", { entry: id, topic: typed(id).trim() }, `edit:${id}`);
  if (answer.seq !== undefined) leave(id);
}

/** @param {string} id */
function leave(id) {
  clear(id);
  local({ editing: undefined });
}
