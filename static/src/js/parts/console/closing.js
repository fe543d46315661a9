// What is still open before the end, each with what to do beside it; and every concern of the draft with its reply.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { actButton } from "../../lib/acts.js";
import { state } from "../../lib/store.js";
import { say, t } from "../../lib/words.js";
import { answer, reply, said } from "../draft/responses.js";
import { actForm, text } from "./form.js";
import { owner, when } from "./later.js";
import { settling } from "./proposals/undecided.js";

/** @param {typeof state} s */
export const closing = (s) => html`${open(s)} ${concerns(s)}`;

/** Beside the concerns, which stand in full below. @param {typeof state} s */
function open({ view, mine: { may } }) {
  const rows = view.closing.order.filter((/** @type {string} */ id) => view.closing.concerns?.responses[view.closing.open[id].about] === undefined);
  if (!rows.length) return nothing;
  return html`<section class="stack" data-tight aria-labelledby="still-open">
    <h3 id="still-open">${t("closing-open", { count: rows.length })}</h3>
    <ul class="rows closing-open">${repeat(rows, (id) => id, (id) => html`<li>${toDo(view, may, view.closing.open[/** @type {string} */ (id)])}</li>`)}</ul>
  </section>`;
}

/** @param {any} view @param {any} may @param {any} about */
function toDo(view, may, { kind, about, said: missing }) {
  if (kind === "sealed" || kind === "undecided") return html`<p>${say(missing)}</p>${settling(view, may, about)}`;
  if (kind === "action") return html`<p>${say(missing)}</p>${agreeing(view, may, about, view.actions.actions[about] ?? {})}`;
  const topic = view.parking.topics[about];
  if (!topic) return html`<p>${say(missing)}</p>`;
  const fields = (/** @type {FormData} */ f) => ({ topic: about, owner: text(f, "owner"), return_by: text(f, "return_by") });
  return html`<p>${say(missing)}</p>
    ${actForm(may, { act: "change_parked", key: `closing-${about}`, layout: "line", label: t("save"), fields }, html`
      ${owner(view, t("parked-owner"), topic.owner)} ${when("return_by", t("parked-return-by"), topic.return_by)}`)}
    ${actButton(may, { act: "drop_parked", with: { topic: about }, key: `closing-drop-${about}`, label: t("parked-drop"), look: "quiet" })}`;
}

/** Who does it and by when, or that nobody need. @param {any} view @param {any} may @param {string} action @param {any} held */
const agreeing = (view, may, action, held) => html`
  ${actForm(may, { act: "change_action", key: `closing-${action}`, layout: "line", label: t("save"), fields: (f) => ({ action, owner: text(f, "owner"), due: text(f, "due") }) }, html`
    ${owner(view, t("action-who"), held.owner)} ${when("due", t("action-by-when"), held.due)}`)}
  ${actButton(may, { act: "settle_action", with: { action, state: "dropped" }, key: `closing-drop-${action}`, label: t("action-drop"), look: "quiet" })}`;

/** Those without a reply come first and stand open; where each has one, the list is folded. @param {typeof state} s */
function concerns(s) {
  const { order, responses: rows } = s.view.closing.concerns ?? { order: [] };
  if (!order.length) return nothing;
  const lacking = order.filter((/** @type {string} */ id) => lacks(rows[id])).length;
  return html`<details class="closing-concerns" ?open=${Boolean(lacking)}>
    <summary>${lacking ? t("closing-concerns-lacking", { count: lacking, all: order.length }) : t("closing-concerns", { count: order.length })}</summary>
    <ul class="rows responses">${repeat(order, (id) => id, (id) => concern(s, /** @type {string} */ (id), rows[/** @type {string} */ (id)]))}</ul>
  </details>`;
}

/** @param {any} response */
const lacks = ({ state: what, not_yet_in }) => what === "open" || not_yet_in;

/** @param {typeof state} s @param {string} id @param {any} response */
const concern = (s, id, response) => html`<li class="stack" data-tight>
  ${said(s.view, response)} ${reply(s, response)}
  ${lacks(response) || response.answers_me === "not_yet" ? answer(s, id, response) : nothing}</li>`;
