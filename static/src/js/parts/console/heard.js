// Who was heard on this item, and what the facilitator can do about those who were not: ask, call, enter a pass.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { actButton } from "../../lib/acts.js";
import { nameOf, personOf, roleOf } from "../../lib/names.js";
import { local, state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { line } from "../people.js";
import { closeDialog, dialog, openDialog } from "./dialog.js";
import { actForm, choice, field, text } from "./form.js";

/** @param {typeof state} s */
export function heard(s) {
  const { view, mine } = s;
  const ledger = view.heard ?? {};
  if (!ledger.item) return html`<p class="empty">${t("console-heard-no-item")}</p>`;
  const { gone = [] } = ledger;
  const rest = Object.keys(ledger.lines ?? {}).filter((id) => ![...ledger.not_yet, ...gone].includes(id));
  return html`
    <section aria-labelledby="not-yet">
      <div class="row" data-apart>
        <h2 class="pane-title" id="not-yet">${ledger.asks_every ? t("console-not-yet", { count: ledger.not_yet_count ?? ledger.not_yet.length }) : t("console-not-so-far")}</h2>
        ${ledger.not_yet.length ? askEveryone(view, mine.may, { act: "ask_everyone", with: { item: ledger.item }, label: t("console-ask-everyone") }) : nothing}
      </div>
      <ul class="rows">${repeat(ledger.not_yet, (id) => id, (id) => row(view, mine, id, ledger, true))}</ul>
    </section>
    ${others("heard-already", t("console-heard-already"), rest, s)} ${others("heard-gone", t("console-heard-gone"), gone, s)}`;
}

/** Or that it was done, until somebody answers or their minute is over. @param {any} view @param {any} may @param {import("../../lib/acts.js").Act} act */
export const askEveryone = ({ heard }, may, act) => (heard.are_asked ? html`<p class="hint" role="status">${t("console-all-asked")}</p>` : actButton(may, act));

/** @param {string} name @param {string} title @param {string[]} ids @param {typeof state} s */
const others = (name, title, ids, { view, mine }) => (ids.length ? html`<section aria-labelledby=${name}>
    <h2 class="pane-title" id=${name}>${title}</h2>
    <ul class="rows">${repeat(ids, (id) => id, (id) => row(view, mine, id, view.heard, false))}</ul>
  </section>` : nothing);

/** @param {any} view @param {any} mine @param {string} id @param {any} ledger @param {boolean} isOpen */
function row(view, mine, id, ledger, isOpen) {
  const person = personOf(view, id);
  const isExpanded = state.local.heard === id;
  return html`<li data-presence=${person.presence}>
    <div class="grow">
      <span class="who"><bdi>${nameOf(view, id)}</bdi></span>
      <p class="item-facts">${person.role ? html`<bdi>${roleOf(person)}</bdi> ` : nothing}${view.floor?.turn?.person === id ? html`<span class="badge" data-look="accent">${t("console-speaks-now")}</span>` : line(ledger.lines?.[id], nameOf(view, ledger.by?.[id]))}</p>
    </div>
    <span class="acts">
      ${isOpen && !isFew(ledger) ? asking(mine.may, id, ledger) : nothing}
      <button type="button" class="button" data-look="quiet" aria-expanded=${isExpanded} aria-label=${t("console-more-about", { name: nameOf(view, id) })}
        @click=${() => local({ heard: isExpanded ? undefined : id })}>${t("more")}</button>
    </span>
    ${isOpen && isFew(ledger) ? html`<div class="heard-acts">${asking(mine.may, id, ledger)} ${atOnce(view, mine.may, id, ledger)}</div>` : nothing}
    ${isExpanded ? html`<div class="row-more">${isOpen && isFew(ledger) ? nothing : atOnce(view, mine.may, id, ledger)} ${besides(view, mine.may, id, ledger)}</div>` : nothing}
  </li>`;
}

const FEW = 12; // so many have their acts on their row, where everybody is asked; else they unfold

/** @param {any} ledger */
const isFew = ({ asks_every, not_yet }) => asks_every && not_yet.length <= FEW;

/** @param {any} may @param {string} id @param {any} ledger */
const asking = (may, id, { item }) => actButton(may, { act: "ask_person", with: { item, person: id }, label: t("console-ask"), key: `ask-${id}` });

/** One tap each: call, have their words read, enter a pass said aloud, say that they have gone. @param {any} view @param {any} may @param {string} id @param {any} ledger */
function atOnce(view, may, id, { item, lines }) {
  const panel = view.panels?.item === item && view.panels.panels[id];
  const expected = view.queue?.expected ?? "";
  const { presence } = personOf(view, id);
  return html`
    ${actButton(may, { act: "call_person", with: { person: id, expected }, label: t("console-call"), key: `call-${id}` })}
    ${panel ? actButton(may, { act: "call_panel", with: { item, person: id, expected }, label: t("console-call-panel"), key: `panel-${id}` }) : nothing}
    ${lines?.[id] === "passed"
      ? actButton(may, { act: "enter_pass", with: { item, person: id, passed: false }, label: t("console-pass-back"), key: `pass-${id}` })
      : actButton(may, { act: "enter_pass", with: { item, person: id }, label: t("console-enter-pass"), key: `pass-${id}` })}
    ${presence === "here" || presence === "away" ? actButton(may, { act: "mark_left", with: { person: id }, label: t("leaving-has-left"), key: `left-${id}` }) : nothing}`;
}

/** @param {any} view @param {any} may @param {string} id @param {any} ledger */
function besides(view, may, id, { item }) {
  const person = personOf(view, id);
  const panel = view.panels?.item === item && view.panels.panels[id];
  return html`
    ${person.no_device && panel ? actButton(may, { act: "enter_stands", with: { item, person: id, stands: !panel.stands }, label: t(panel.stands ? "console-stands-not" : "console-stands"), key: `stands-${id}` }) : nothing}
    ${person.no_device && may.enter_represented ? html`<button type="button" class="button" @click=${() => openDialog("represented", id)}>${t("console-represented")}</button>` : nothing}
    ${may.write_for ? html`<button type="button" class="button" @click=${() => openDialog("write-for", id)}>${t("console-write-for")}</button>` : nothing}`;
}

/** Who speaks for somebody without a device, as they agreed aloud. @param {typeof state} s */
export const representedDialog = ({ view, mine: { may } }) => dialog("represented", t("console-represented-title", { name: nameOf(view, state.local.about) }), () => {
  const { item, by } = view.heard;
  const person = state.local.about;
  const others = view.people.order.filter((/** @type {string} */ id) => id !== person);
  const fields = (/** @type {FormData} */ f) => ({ item, person, by: text(f, "by") || null });
  return actForm(may, { act: "enter_represented", key: `represented-${person}`, label: t("save"), then: closeDialog, fields },
    field(t("represented-who-for"), choice("by", ["", ...others], by?.[person] ?? "", (id) => (id ? nameOf(view, id) : t("deputy-nobody"))), t("console-represented-hint")));
});
