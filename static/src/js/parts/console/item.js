// All that can be said about an item: what it is for, how long, who opens it, what one may write to, in each language.
import { html } from "lit-html";
import { nameOf } from "../../lib/names.js";
import { local, state } from "../../lib/store.js";
import { languageName, t } from "../../lib/words.js";
import { closeDialog, dialog } from "./dialog.js";
import { actForm, check, choice, field, linesOf, text } from "./form.js";

const PURPOSES = ["inform", "hear", "discuss", "decide", "confirm", "break"];
const LANGUAGES = ["en", "es"];

/** @param {typeof state} s */
export const itemDialog = ({ view, mine: { may } }) => dialog("item", t("console-edit-item"), () => {
  const id = state.local.about;
  const item = view.agenda.items[id];
  if (!item) return html`<p class="empty">${t("console-item-gone")}</p>`;
  const others = othersOf(view, item);
  return actForm(may, { act: "edit_item", key: `edit-${id}`, label: t("save"), then: closeDialog, fields: (f) => ({ item: id, ...edited(f), ...translated(f, item, others) }) }, html`
    ${field(t("item-title"), html`<input name="title" maxlength="200" required autofocus value=${item.title}>`)}
    <div class="row" data-equal>
      ${field(t("item-purpose"), choice("purpose", PURPOSES, item.purpose, (purpose) => t(`purpose-${purpose}`)))}
      ${field(t("item-minutes"), html`<input name="minutes" type="number" min="0" max="1440" inputmode="numeric" value=${item.minutes}>`)}
    </div>
    ${field(t("item-presenter-choice"), choice("presenter", ["", ...couldPresent(view, item)], item.presenter ?? "", (person) => (person ? nameOf(view, person) : t("item-presenter-none"))))}
    ${field(t("item-description"), html`<textarea name="description" rows="3" maxlength="20000" .defaultValue=${item.description ?? ""}></textarea>`)}
    ${field(t("item-prompts"), html`<textarea name="prompts" rows="4" .defaultValue=${(item.prompts ?? []).join("\n")}></textarea>`, t("item-prompts-hint"))}
    ${check("holds_back", Boolean(item.holds_back), t("item-holds-back"))}
    ${state.local.translating === id
      ? others.map((code) => translation(code, item))
      : html`<p><button type="button" class="button" data-look="quiet" @click=${() => local({ translating: id })}>${t("item-other-languages")}</button></p>`}`);
});

/** @param {any} view @param {any} item */
const othersOf = (view, item) => [...new Set([...LANGUAGES, ...Object.keys(item.titles ?? {})])].filter((code) => code !== view.meeting.language);

/** Everybody but those who were removed. @param {any} view @param {any} item */
const couldPresent = ({ people }, { presenter }) => people.order.filter((/** @type {string} */ id) => id === presenter || people.people[id].presence !== "removed");

/** @param {string} code @param {any} item */
const translation = (code, { titles, prompts_in }) => html`
  ${field(html`${t("item-title")} · ${languageName(code)}`, html`<input name="title-${code}" lang=${code} maxlength="200" value=${titles?.[code] ?? ""}>`)}
  ${field(html`${t("item-prompts")} · ${languageName(code)}`, html`<textarea name="prompts-${code}" lang=${code} rows="3" .defaultValue=${(prompts_in?.[code] ?? []).join("\n")}></textarea>`)}`;

/** @param {FormData} typed */
const edited = (typed) => ({
  title: text(typed, "title"),
  purpose: text(typed, "purpose"),
  minutes: Number(text(typed, "minutes")) || 0,
  description: text(typed, "description"),
  prompts: linesOf(text(typed, "prompts")),
  holds_back: typed.has("holds_back"),
  presenter: text(typed, "presenter"),
});

// What was not touched is not sent: the server lets a translation go when the words that it translates change.
/** @param {FormData} typed @param {any} item @param {string[]} others */
function translated(typed, { titles = {}, prompts_in = {} }, others) {
  if (!others.some((code) => typed.has(`title-${code}`))) return {};
  const newTitles = said(others.map((code) => [code, text(typed, `title-${code}`)]));
  const newPrompts = said(others.map((code) => [code, linesOf(text(typed, `prompts-${code}`))]));
  return { ...(isSame(newTitles, titles) ? {} : { titles: newTitles }), ...(isSame(newPrompts, prompts_in) ? {} : { prompts_in: newPrompts }) };
}

/** @param {[string, any][]} pairs */
const said = (pairs) => Object.fromEntries(pairs.filter(([, words]) => words.length));

/** @param {Record<string, any>} one @param {Record<string, any>} other */
const isSame = (one, other) => [...new Set([...Object.keys(one), ...Object.keys(other)])].every((code) => String(one[code] ?? "") === String(other[code] ?? ""));
