// The parking lot and the actions as the facilitator keeps them: each with an owner and a day.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { actButton } from "../../lib/acts.js";
import { nameOf } from "../../lib/names.js";
import { local, state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { actionFacts, continued, settle, topicFacts } from "../later.js";
import { closeDialog, dialog, openDialog } from "./dialog.js";
import { actForm, choice, field, text } from "./form.js";

/** Does this meeting keep anything for later? @param {typeof state} s */
export const hasLater = ({ view }) => Boolean(view.parking?.order.length || view.actions?.order.length || view.settings?.closing_checks);

/** How much still lacks an owner or a day. @param {typeof state} s */
export const lacking = ({ view }) => Object.values(view.parking?.topics ?? {}).filter(({ missing }) => missing).length;

/** @param {typeof state} s */
export const later = ({ view, mine: { may } }) => html`
  ${continued(view)}
  <section class="stack" data-tight aria-labelledby="parking">
    <h2 class="pane-title" id="parking">${t("parking-title")}</h2><p class="quiet small">${t("parking-about")}</p>
    <ul class="rows">${repeat(view.parking.order, (id) => id, (id) => topic(view, may, /** @type {string} */ (id), view.parking.topics[/** @type {string} */ (id)]))}</ul>
    ${actForm(may, { act: "park", key: "park-line", layout: "line", label: t("add"), fields: (f) => ({ text: text(f, "text") }) }, field(t("park-add"), html`<input name="text" maxlength="200" required autocomplete="off">`))}
  </section>
  <section class="stack" data-tight aria-labelledby="actions">
    <h2 class="pane-title" id="actions">${t("actions-title")}</h2><p class="quiet small">${t("actions-about")}</p>
    <ul class="rows">${repeat(view.actions.order, (id) => id, (id) => action(view, may, /** @type {string} */ (id), view.actions.actions[/** @type {string} */ (id)]))}</ul>
    ${may.add_action ? html`<button type="button" class="button" @click=${() => openDialog("action")}>${t("action-add")}</button>` : nothing}
  </section>`;

/** @param {any} view @param {any} may @param {string} id @param {any} about */
function topic(view, may, id, about) {
  const isOpen = state.local.later === id;
  return html`<li data-state=${about.state}>
    <div class="grow"><bdi>${about.text}</bdi><p class="item-facts">${topicFacts(view, about)}</p>
      ${about.missing ? html`<span class="badge" data-look="notice">${t("parked-lacks-short", { what: about.missing.length > 1 ? "both" : about.missing[0] })}</span>` : nothing}</div>
    ${about.state === "parked" ? html`<span class="acts"><button type="button" class="button" @click=${() => openDialog("parked", id)}>${t("parked-edit")}</button>${unfold(id, isOpen)}</span>` : nothing}
    ${isOpen ? html`<div class="row-more">
      ${actButton(may, { act: "take_up_parked", with: { topic: id }, key: `up-${id}`, label: t("parked-take-up") })}
      ${actButton(may, { act: "drop_parked", with: { topic: id }, key: `drop-${id}`, label: t("parked-drop") })}</div>` : nothing}
  </li>`;
}

/** @param {any} view @param {any} may @param {string} id @param {any} about */
function action(view, may, id, about) {
  const isOpen = state.local.later === id;
  return html`<li data-state=${about.state}>
    <div class="grow"><bdi>${about.text}</bdi><p class="item-facts">${actionFacts(view, about)}</p></div>
    <span class="acts">${settle(may, id, about)} ${unfold(id, isOpen)}</span>
    ${isOpen ? html`<div class="row-more"><button type="button" class="button" @click=${() => openDialog("action", id)}>${t("action-edit")}</button>
      ${actButton(may, { act: "settle_action", with: { action: id, state: "dropped" }, key: `drop-${id}`, label: t("action-drop") })}</div>` : nothing}
  </li>`;
}

/** @param {string} id @param {boolean} isOpen */
const unfold = (id, isOpen) => html`<button type="button" class="button" data-look="quiet" aria-expanded=${isOpen} @click=${() => local({ later: isOpen ? undefined : id })}>${t("more")}</button>`;

/** @param {typeof state} s */
export const laterDialogs = ({ view, mine: { may } }) => html`${parkedDialog(view, may)} ${parkDialog(view, may)} ${actionDialog(view, may)}`;

/** @param {any} view @param {any} may */
const parkedDialog = (view, may) => dialog("parked", t("parked-edit"), () => {
  const id = state.local.about;
  const about = view.parking.topics[id] ?? {};
  return actForm(may, { act: "change_parked", key: `parked-${id}`, label: t("save"), then: closeDialog, fields: (f) => ({ topic: id, text: text(f, "text"), owner: text(f, "owner"), return_by: text(f, "return_by") }) }, html`
    ${words("text", t("park-text"), about.text)}
    ${owner(view, t("parked-owner"), about.owner)} ${when("return_by", t("parked-return-by"), about.return_by)}`);
});

/** An entry or a turn without words is parked with some. @param {any} view @param {any} may */
const parkDialog = (view, may) => dialog("park", t("park-add"), () => actForm(
  may,
  { act: "park", label: t("park-this"), then: closeDialog, fields: (f) => ({ ...state.local.about, text: text(f, "text") }) },
  words("text", t("park-text")),
));

/** @param {any} view @param {any} may */
const actionDialog = (view, may) => dialog("action", t(state.local.about ? "action-edit" : "action-add"), () => {
  const id = state.local.about;
  const about = view.actions.actions[id] ?? {};
  const fields = (/** @type {FormData} */ f) => ({ text: text(f, "text"), due: text(f, "due"), ...who(text(f, "owner"), id) });
  return actForm(may, { act: id ? "change_action" : "add_action", key: "action", label: t("save"), then: closeDialog, fields }, html`
    ${words("text", t("action-what"), about.text)} ${owner(view, t("action-who"), about.owner)} ${when("due", t("action-by-when"), about.due)}`);
});

// A new action leaves out who does it while nobody does; a changed one says that nobody does any more.
/** @param {string} owner @param {string | undefined} id */
const who = (owner, id) => (id ? { action: id, owner } : owner ? { owner } : {});

/** @param {string} name @param {string} label @param {string} [value] */
const words = (name, label, value = "") => field(label, html`<textarea name=${name} rows="2" maxlength="200" required ?autofocus=${!value} .defaultValue=${value}></textarea>`);

/** @param {any} view @param {string} label @param {string} [chosen] */
export function owner(view, label, chosen = "") {
  const people = view.people.order.filter((/** @type {string} */ id) => view.people.people[id].presence !== "removed");
  return field(label, choice("owner", ["", ...people], chosen, (id) => (id ? nameOf(view, id) : t("parked-owner-none"))));
}

/** @param {string} name @param {string} label @param {string} [value] */
export const when = (name, label, value = "") => field(label, html`<input type="date" name=${name} value=${value}>`);

/** One tap where there are words to park, else they are asked for. @param {any} may @param {{entry: string} | {turn: string}} what @param {string | undefined} topic @param {"plain" | "quiet"} [look] */
export function parking(may, what, topic, look = "plain") {
  if (!may.park) return nothing;
  const id = Object.values(what)[0];
  if (topic) return actButton(may, { act: "park", with: what, key: `park-${id}`, label: t("park-this"), look });
  return html`<button type="button" class="button" data-look=${look} @click=${() => openDialog("park", what)}>${t("park-this")}</button>`;
}
