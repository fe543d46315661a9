// Before an item is left: who still waits and what becomes of that, who has not been heard, and why it is left all the same.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { actButton } from "../../lib/acts.js";
import { kindBadge, nameOf, titleOf } from "../../lib/names.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { closeDialog, dialog, openDialog } from "./dialog.js";
import { actForm, field, text } from "./form.js";
import { askEveryone } from "./heard.js";
import { undecided } from "./proposals/undecided.js";

/** In place of an item to go to: this one is skipped. */
export const SKIP = "skip";

/** Does the server have something to say before this item is left? */
export const hasLeaving = () => Boolean(state.view.leaving?.item);

/** Instead of the act itself, where something is to be said first. @param {any} may @param {import("../../lib/acts.js").Act & {with: any}} act @param {string} [to] the item to go to, or SKIP */
export function leavingButton(may, act, to = "") {
  if (!hasLeaving() || may[act.act] !== true) return actButton(may, act);
  return html`<button type="button" class="button" @click=${() => openDialog("leaving", to)}>${act.label}</button>`;
}

/** @param {typeof state} s */
export const leavingDialog = ({ view, mine }) => dialog("leaving", t("leaving-title", { title: titleOf(view.agenda.items[view.agenda.current]) }), () => html`
  ${waiting(view, mine.may)} ${unheard(view, mine.may)} ${undecided(view, mine.may)} ${going(view, mine.may)}`, "wide");

/** Everyone who waits, each with what may become of it. @param {any} view @param {any} may */
function waiting(view, may) {
  const ids = view.leaving?.waiting ?? [];
  if (!ids.length) return nothing;
  return html`<section aria-labelledby="leaving-waiting"><h3 id="leaving-waiting">${t("leaving-waiting", { count: ids.length })}</h3>
    <ul class="rows">${repeat(ids, (id) => id, (id) => row(view, may, /** @type {string} */ (id)))}</ul>
    <p class="hint">${t("leaving-carried")}</p></section>`;
}

/** @param {any} view @param {any} may @param {string} id */
function row(view, may, id) {
  const entry = view.queue.entries[id] ?? view.queue.moved_on?.entries[id];
  if (!entry) return nothing;
  return html`<li>
    <div class="grow"><span class="who"><bdi>${nameOf(view, entry.person)}</bdi></span> ${kindBadge(entry.kind)} <bdi class="words">${entry.topic}</bdi>
      <span class="badge" data-look="quiet">${t("leaving-carry")}</span></div>
    <span class="acts">
      ${view.queue.entries[id] ? actButton(may, { act: "call_entry", with: { entry: id, expected: view.queue.expected ?? "" }, label: t("leaving-hear-now"), key: `leaving-call-${id}`, then: closeDialog }) : nothing}
      ${view.panels?.panels[entry.person] ? actButton(may, { act: "let_words_stand", with: { entry: id }, label: t("leaving-words-stand"), key: `leaving-stand-${id}` }) : nothing}
      ${actButton(may, { act: "withdraw", with: { entry: id }, label: t("leaving-withdrew"), key: `leaving-down-${id}` })}
    </span></li>`;
}

/** @param {any} view @param {any} may */
function unheard(view, may) {
  const people = view.leaving?.unheard ?? [];
  if (!people.length) return nothing;
  const { item } = view.leaving;
  return html`<section aria-labelledby="leaving-unheard"><div class="row" data-apart><h3 id="leaving-unheard">${t("leaving-unheard", { count: people.length })}</h3>
      ${askEveryone(view, may, { act: "ask_everyone", with: { item }, label: t("console-ask-everyone"), key: "leaving-ask-all" })}</div>
    <ul class="rows">${repeat(people, (id) => id, (/** @type {any} */ id) => html`<li><span class="who grow"><bdi>${nameOf(view, id)}</bdi></span>
      <span class="acts">
        ${actButton(may, { act: "call_person", with: { person: id, expected: view.queue?.expected ?? "" }, label: t("console-call"), key: `leaving-person-${id}`, then: closeDialog })}
        ${actButton(may, { act: "enter_pass", with: { item, person: id }, label: t("console-enter-pass"), key: `leaving-pass-${id}` })}
        ${actButton(may, { act: "mark_left", with: { person: id }, label: t("leaving-has-left"), key: `leaving-left-${id}`, look: "quiet" })}
      </span></li>`)}</ul></section>`;
}

/** Going on: with a reason, where the item waits for everyone. @param {any} view @param {any} may */
function going(view, may) {
  const to = state.local.about;
  const item = view.agenda.current ?? "";
  const next = view.agenda.items[to];
  const act = next ? "start_item" : to === SKIP ? "skip_item" : "close_item";
  const fields = next ? { item: to, expected: item } : { item };
  const left = { title: titleOf(view.agenda.items[item]) };
  const label = next ? t("leaving-go-to", { title: titleOf(next) }) : t(to === SKIP ? "leaving-skip" : "leaving-close", left);
  if (!view.leaving?.needs_reason) return html`<p>${actButton(may, { act, with: fields, label, key: "leaving-go", look: "primary", then: closeDialog })}</p>`;
  return actForm(may, { act, key: "leaving-reason", label: t("leaving-all-the-same", { label }), look: "plain", then: closeDialog, fields: (f) => ({ ...fields, reason: text(f, "reason") }) },
    field(t("leaving-why"), html`<input name="reason" maxlength="140" required autocomplete="off">`, t("leaving-why-sees")));
}
