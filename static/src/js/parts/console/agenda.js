// The agenda as the facilitator handles it: add, start, close, skip, return to, reorder, edit, remove.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { actButton } from "../../lib/acts.js";
import { explainedOf, reached, titleOf } from "../../lib/names.js";
import { local, state } from "../../lib/store.js";
import { clock, spent } from "../../lib/time.js";
import { t } from "../../lib/words.js";
import { facts, minutes, plan } from "../plan.js";
import { circleButton, circleNamed } from "./circle.js";
import { openDialog } from "./dialog.js";
import { actForm, field, linesOf, text } from "./form.js";
import { leavingButton, SKIP } from "./leaving.js";
import { pauseButton } from "./pause.js";
import { timerButton } from "./timer.js";

const SYMBOLS = /** @type {Record<string, string>} */ ({ planned: "○", current: "▶", done: "✓", skipped: "–", held: "→" });

/** @param {typeof state} s */
export const agenda = (s) => html`
  ${follow(s.view.agenda.current)}<div><h2 class="pane-title">${t("agenda-title")}</h2>${plan(s.view)}</div>
  ${list(s.view, s.mine.may)} ${adding(s.mine.may)}
  <div class="row clocks">${pauseButton(s)} ${timerButton(s)}</div>`;

/** @param {any} view @param {any} may */
export const list = (view, may) => html`
  ${view.agenda.order.length ? nothing : html`<p class="empty">${t("console-agenda-empty")}</p>`}
  <ol class="rows items" aria-label=${t("agenda-title")}>
    ${repeat(view.agenda.order, (id) => id, (id, place) => row(view, /** @type {string} */ (id), place, may))}
  </ol>`;

let followed = "";

/** Brings the current item into sight when the room goes to it. @param {string | undefined} current */
function follow(current = "") {
  if (current !== followed) requestAnimationFrame(() => document.querySelector(".items [aria-current=true]")?.scrollIntoView({ block: "nearest" }));
  followed = current;
  return nothing;
}

/** @param {any} view @param {string} id @param {number} place @param {any} may */
function row(view, id, place, may) {
  const { agenda, queue } = view;
  const [item, carried] = [agenda.items[id], queue?.carried?.[id]];
  return html`<li data-state=${item.state} aria-current=${agenda.current === id}>
    <span class="symbol" aria-hidden="true">${SYMBOLS[item.state]}</span>
    <p class="item-title"><span class="for-readers">${reached(view, item)}: </span><bdi>${explainedOf(view, id, "title")}</bdi></p>
    <p class="item-facts">${t(`purpose-${item.purpose}`)}${time(item)}${carried ? html` · ${t("console-carried", { count: carried })}` : nothing}${facts(view, item).map((fact) => html` · ${fact}`)}${circleNamed(view, item)}</p>
    <span class="acts">${going(agenda, id, may)}${may.edit_item ? more(agenda, id) : nothing}</span>
    ${state.local.openItem === id ? html`<div class="row-more">${handling(agenda, id, place, may)}</div>` : nothing}
  </li>`;
}

/** Planned minutes, and what was used of them. @param {any} item */
function time(item) {
  const [used, allowed] = [spent(item), item.allowed ?? item.minutes];
  if (!item.minutes && !used) return nothing;
  if (!used) return html` · ${minutes(item)}`;
  const isOver = item.minutes && used > allowed * 60;
  const words = item.minutes ? t("item-used-of", { used: clock(used), minutes: allowed }) : clock(used);
  return html` · <span class="number" data-over=${Boolean(isOver)}>${words}</span>`;
}

/** The one thing one most likely does with an item. @param {any} agenda @param {string} id @param {any} may */
function going(agenda, id, may) {
  if (agenda.current === id) return may.close_item !== true ? nothing : leavingButton(may, { act: "close_item", with: { item: id }, label: named(agenda, id, "console-close-item"), key: `close-${id}` });
  return agenda.items[id].state === "planned" ? starting(agenda, id, may, "console-start-item") : nothing;
}

/** @param {any} agenda @param {string} id @param {any} may @param {string} words */
const starting = (agenda, id, may, words) => leavingButton(may, { act: "start_item", with: { item: id, expected: agenda.current ?? "" }, label: named(agenda, id, words), key: `start-${id}` }, id);

/** What a button does; those who hear it alone hear with which item. @param {any} agenda @param {string} id @param {string} words */
const named = ({ items }, id, words) => html`${t(words)}<span class="for-readers"> <bdi>${titleOf(items[id])}</bdi></span>`;

/** @param {any} agenda @param {string} id */
function more(agenda, id) {
  const isOpen = state.local.openItem === id;
  return html`<button type="button" class="button" data-look="quiet" aria-expanded=${isOpen} aria-label=${t("console-more-about", { name: titleOf(agenda.items[id]) })}
    @click=${() => local({ openItem: isOpen ? undefined : id })}>
    ${t("more")}</button>`;
}

/** @param {string} id @param {string} stands */
const skipping = (id, stands) => ({ act: "skip_item", with: { item: id }, label: t("console-skip-item"), key: `skip-${id}`, off: stands === "skipped" });

/** @param {any} agenda @param {string} id @param {number} place @param {any} may */
function handling(agenda, id, place, may) {
  const { order, items } = agenda;
  const { state } = items[id];
  const untouched = state === "planned" || state === "skipped";
  return html`
    ${["done", "skipped", "held"].includes(state) ? starting(agenda, id, may, "console-return-item") : nothing}
    ${actButton(may, { act: "move_item", with: { item: id, before: order[place - 1] ?? "" }, label: t("move-up"), key: `up-${id}`, off: place === 0 })}
    ${actButton(may, { act: "move_item", with: { item: id, before: order[place + 2] ?? "" }, label: t("move-down"), key: `down-${id}`, off: place === order.length - 1 })}
    ${may.edit_item ? html`<button type="button" class="button" @click=${() => openDialog("item", id)}>${t("edit")}</button>` : nothing}
    ${untouched ? actButton(may, skipping(id, state)) : agenda.current === id ? leavingButton(may, skipping(id, state), SKIP) : nothing}
    ${circleButton(may, id)}
    ${may.hold_item && (state === "planned" || agenda.current === id) ? html`<button type="button" class="button" @click=${() => openDialog("hold", id)}>${t("overrun-hold")}</button>` : nothing}
    ${untouched ? actButton(may, { act: "remove_item", with: { item: id }, label: t("remove"), key: `remove-${id}`, look: "danger" }) : nothing}`;
}

/** One line adds an item, several add as many. @param {any} may */
export function adding(may) {
  const several = linesOf(state.local.newItems ?? "").length > 1;
  const then = () => local({ newItems: "" });
  const asking = several
    ? { act: "add_items", key: "add-item", fields: (/** @type {FormData} */ f) => ({ titles: linesOf(text(f, "titles")) }) }
    : { act: "add_item", key: "add-item", fields: (/** @type {FormData} */ f) => ({ title: text(f, "titles") }) };
  return html`<div class="adding">${actForm(may, { ...asking, label: t("add"), look: "plain", then }, field(
    t("console-add-items"),
    html`<textarea name="titles" rows="1" required @input=${typed} @keydown=${sendOnEnter}></textarea>`,
    t("console-add-items-hint"),
  ))}</div>`;
}

/** @param {Event & {target: any}} event */
const typed = (event) => local({ newItems: event.target.value });

/** @param {KeyboardEvent & {target: any}} event */
function sendOnEnter(event) {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  event.target.form.requestSubmit();
}
