// What goes on after the meeting, for everyone to read: actions, and what is parked. Nothing stands here while there is none.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { actButton } from "../lib/acts.js";
import { date, day } from "../lib/dates.js";
import { nameOf } from "../lib/names.js";
import { state } from "../lib/store.js";
import { t } from "../lib/words.js";

/** @param {typeof state} s */
export const later = (s) => html`${continued(s.view)} ${actions(s)} ${parking(s.view)}`;

/** @param {any} view */
export const continued = ({ continued }) => (continued?.title
  ? html`<p class="quiet small">${t("continued-from", { title: continued.title, day: day(continued.ended_at) })}</p>` : nothing);

/** @param {typeof state} s */
function actions({ view, mine }) {
  const { order = [], actions = {} } = view.actions ?? {};
  if (!order.length) return nothing;
  return html`<section class="stack" data-tight aria-labelledby="actions-title"><h2 id="actions-title">${t("actions-title")}</h2>
    <ul class="rows">${repeat(order, (id) => id, (id) => action(view, mine, /** @type {string} */ (id), actions[/** @type {string} */ (id)]))}</ul></section>`;
}

/** @param {any} view @param {any} mine @param {string} id @param {any} about */
const action = (view, { id: me, may }, id, about) => html`<li ?data-mine=${about.owner === me} data-state=${about.state}>
  <span class="grow"><bdi>${about.text}</bdi><span class="item-facts">${actionFacts(view, about)}</span></span>
  ${about.owner === me ? settle(may, id, about) : nothing}
</li>`;

/** Its owner, or a note-taker, says that it is done. @param {any} may @param {string} id @param {any} about */
export const settle = (may, id, { state }) => actButton(may, { act: "settle_action", with: { action: id, state: state === "done" ? "open" : "done" }, key: `settle-${id}`, label: t(state === "done" ? "action-reopen" : "action-is-done"), look: state === "done" ? "quiet" : "plain" });

/** Who does it, by when, and whether it is done. @param {any} view @param {any} about */
export const actionFacts = (view, { owner, due, state, from_before }) => facts([
  owner ? nameOf(view, owner) : t("action-who-none"), due && t("action-by", { day: date(due) }), state === "done" && t("action-done"), from_before && t("parked-before")]);

/** @param {any} view */
function parking(view) {
  const { order = [], topics = {} } = view.parking ?? {};
  if (!order.length) return nothing;
  return html`<section class="stack" data-tight aria-labelledby="parking-title"><h2 id="parking-title">${t("parking-title")}</h2>
    <ul class="rows">${repeat(order, (id) => id, (id) => html`<li><span class="grow"><bdi>${topics[/** @type {string} */ (id)].text}</bdi><span class="item-facts">${topicFacts(view, topics[/** @type {string} */ (id)])}</span></span></li>`)}</ul></section>`;
}

/** Who raised it, who looks after it, and when it returns. @param {any} view @param {any} topic */
export const topicFacts = (view, { raised_by, owner, return_by, state, from_before }) => facts([
  raised_by && t("parked-from", { name: nameOf(view, raised_by) }), owner && `${t("parked-owner")}: ${nameOf(view, owner)}`,
  return_by && t("parked-returns", { day: date(return_by) }), state === "taken_up" && t("parked-taken-up"), from_before && t("parked-before")]);

/** @param {unknown[]} words */
const facts = (words) => words.filter(Boolean).join(" · ");
