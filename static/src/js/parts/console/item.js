// All that can be said about an item: what it is for, how long, who opens it, what one may write to, in each language.
import { html, nothing } from "lit-html";
import { nameOf } from "../../lib/names.js";
import { state } from "../../lib/store.js";
import { languageName, t } from "../../lib/words.js";
import { closeDialog, dialog } from "./dialog.js";
import { actForm, check, choice, field, linesOf, text } from "./form.js";
import { isSame, isTranslating, othersOf, saidIn, titleIn, titlesOf, translateButton } from "./translated.js";

const PURPOSES = ["inform", "hear", "discuss", "decide", "confirm", "break"];

/** @param {typeof state} s */
export const itemDialog = ({ view, mine: { may } }) => dialog("item", t("console-edit-item"), () => {
  const id = state.local.about;
  const item = view.agenda.items[id];
  if (!item) return html`<p class="empty">${t("console-item-gone")}</p>`;
  const others = othersOf(view.meeting.language, item.titles);
  return actForm(may, { act: "edit_item", key: `edit-${id}`, label: t("save"), then: closeDialog, fields: (f) => ({ item: id, ...edited(f, item), ...translated(f, item, others) }) }, html`
    ${field(t("item-title"), html`<input name="title" maxlength="200" required autofocus value=${item.title}>`)}
    <div class="row" data-equal>
      ${field(t("item-purpose"), choice("purpose", PURPOSES, item.purpose, (purpose) => t(`purpose-${purpose}`)))}
      ${field(t("item-minutes"), html`<input name="minutes" type="number" min="0" max="1440" inputmode="numeric" value=${item.minutes}>`)}
    </div>
    ${field(t("item-presenter-choice"), choice("presenter", ["", ...couldPresent(view, item)], item.presenter ?? "", (person) => (person ? nameOf(view, person) : t("item-presenter-none"))))}
    ${field(t("item-description"), html`<textarea name="description" rows="3" maxlength="20000" .defaultValue=${item.description ?? ""}></textarea>`)}
    ${field(t("item-prompts"), html`<textarea name="prompts" rows="4" .defaultValue=${(item.prompts ?? []).join("\n")}></textarea>`, t("item-prompts-hint"))}
    ${check("holds_back", Boolean(item.holds_back), t("item-holds-back"))}
    ${maybeNeeds(item) ? check("needs_everyone", Boolean(item.needs_everyone), t("item-needs-everyone")) : nothing}
    ${view.settings.asks_every === "off" ? nothing : check("asks_nobody", Boolean(item.asks_nobody), t("item-asks-nobody"))}
    ${isTranslating(id) ? others.map((code) => translation(code, item)) : translateButton(id)}`);
});

/** Everybody but those who were removed. @param {any} view @param {any} item */
const couldPresent = ({ people }, { presenter }) => people.order.filter((/** @type {string} */ id) => id === presenter || people.people[id].presence !== "removed");

/** @param {string} code @param {any} item */
const translation = (code, { titles, prompts_in }) => html`
  ${titleIn(code, t("item-title"), titles)}
  ${field(html`${t("item-prompts")} · ${languageName(code)}`, html`<textarea name="prompts-${code}" lang=${code} rows="3" .defaultValue=${(prompts_in?.[code] ?? []).join("\n")}></textarea>`)}`;

/** Offered where something is decided. @param {any} item */
const maybeNeeds = ({ purpose, needs_everyone: needs }) => needs || purpose === "decide" || purpose === "confirm";

/** @param {FormData} typed @param {any} item */
const edited = (typed, item) => ({
  title: text(typed, "title"),
  purpose: text(typed, "purpose"),
  minutes: Number(text(typed, "minutes")) || 0,
  description: text(typed, "description"),
  prompts: linesOf(text(typed, "prompts")),
  holds_back: typed.has("holds_back"),
  ...(state.view.settings.asks_every === "off" ? {} : { asks_nobody: typed.has("asks_nobody") }),
  ...(maybeNeeds(item) ? { needs_everyone: typed.has("needs_everyone") } : {}),
  presenter: text(typed, "presenter"),
});

/** @param {FormData} typed @param {any} item @param {string[]} others */
function translated(typed, { titles, prompts_in = {} }, others) {
  if (!others.some((code) => typed.has(`prompts-${code}`))) return {};
  const prompts = saidIn(others.map((code) => [code, linesOf(text(typed, `prompts-${code}`))]));
  return { ...titlesOf(typed, others, titles), ...(isSame(prompts, prompts_in) ? {} : { prompts_in: prompts }) };
}
