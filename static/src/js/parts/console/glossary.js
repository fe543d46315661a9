// The glossary as the facilitator keeps it: words that somebody asked about are answered then and there.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { actButton } from "../../lib/acts.js";
import { inLanguage } from "../../lib/names.js";
import { attempt, state } from "../../lib/store.js";
import { language, languageName, t } from "../../lib/words.js";
import { closeDialog, dialog, openDialog } from "./dialog.js";
import { actForm, field, text } from "./form.js";
import { called } from "../term.js";

/** @param {typeof state} s */
export const hasGlossary = ({ view }) => Boolean(view.glossary?.order.length || wanted(view).order.length);

/** @param {any} view */
export const wanted = ({ glossary }) => glossary?.wanted ?? { order: [], asked: {} };

/** Above the floor: what somebody wonders about, one calm line each. @param {typeof state} s */
export const askedNow = ({ view, mine: { may } }) => {
  const { order, asked } = wanted(view);
  return order.length ? html`<div class="console-signals" role="status">${repeat(order, (id) => id, (id) => row(asked[/** @type {string} */ (id)], may))}</div>` : nothing;
};

/** @param {any} about @param {any} may */
const row = ({ words, devices, row }, may) => html`<div class="card signal" data-look="notice"><p class="grow">${t("term-wanted", { words, devices })}</p>
  <span class="row">${may.explain_term === true ? html`<button type="button" class="button" @click=${() => openDialog("term", { word: words })}>${t("term-explain")}</button>` : nothing}
  ${actButton(may, { act: "drop_asked", with: { words, row }, key: `asked-${row}`, label: t("signal-taken-in"), look: "quiet" })}</span></div>`;

/** @param {typeof state} s */
export const glossary = ({ view, code, mine: { may } }) => html`
  <div class="row" data-apart><h2 class="pane-title">${t("terms-title")}</h2>
    ${may.explain_term === true ? html`<button type="button" class="button" @click=${() => openDialog("term", {})}>${t("term-add")}</button>` : nothing}</div>
  <div class="row">${may.import_terms ? html`<button type="button" class="button" data-look="quiet" @click=${openTable}>${t("terms-import")}</button>` : nothing}
    <a class="button" data-look="quiet" href="/api/meetings/${code}/glossary.csv" download>${t("terms-export")}</a></div>
  <p class="quiet small">${t("terms-about")}</p>
  <ul class="rows">${repeat(view.glossary.order, (id) => id, (id) => term(view, /** @type {string} */ (id), may))}</ul>`;

// What was said of the last table no longer holds.
function openTable() {
  attempt("import_terms", undefined);
  attempt("terms-good", undefined);
  openDialog("terms");
}

/** @param {any} view @param {string} id @param {any} may */
function term(view, id, may) {
  const about = view.glossary.terms[id];
  return html`<li><div class="grow"><strong><bdi>${about.word}</bdi></strong><p class="item-facts">${inLanguage(about.means, view.meeting.language)}</p></div>
    <span class="acts">${may.explain_term === true ? html`<button type="button" class="button" data-look="quiet" @click=${() => openDialog("term", about)}>${t("edit")}</button>` : nothing}
      ${about.own ? actButton(may, { act: "remove_term", with: { term: id }, key: `term-${id}`, label: t("remove"), look: "quiet" }) : nothing}</span></li>`;
}

/** A word and its sentence, in the languages that are read here. @param {typeof state} s */
export const termDialog = ({ view, mine: { may } }) => dialog("term", t("term-explain"), () => {
  const { word = "", langs = [] } = state.local.about ?? {};
  const held = called(view.glossary?.terms ?? {}, word);
  const means = held?.means ?? {};
  const read = Object.values(view.people.people).map(({ language: code }) => code);
  const languages = [...new Set([view.meeting.language, language, ...read, ...langs, ...Object.keys(means)])].filter(Boolean);
  const spells = !held || held.own; // how a template's term is written is the template's
  const fields = (/** @type {FormData} */ f) => ({ word: text(f, "word"), means: Object.fromEntries(languages.map((code) => [code, text(f, `in-${code}`)]).filter(([, said]) => said)), ...(spells ? { also: text(f, "also").split(/[,;]/).map((one) => one.trim()).filter(Boolean) } : {}) });
  return actForm(may, { act: "explain_term", label: t("save"), then: closeDialog, fields }, html`
    ${field(t("term-word"), html`<input name="word" maxlength="60" required autocomplete="off" ?readonly=${Boolean(word)} value=${word}>`)}
    ${languages.map((code, at) => field(t("term-means-in", { language: languageName(code) }), html`<textarea name=${`in-${code}`} lang=${code} rows="2" maxlength="600" ?required=${at === 0} ?autofocus=${at === 0} .defaultValue=${means[code] ?? ""}></textarea>`))}
    <p class="hint">${t("term-hint")}</p>
    ${spells ? field(t("term-also"), html`<input name="also" maxlength="300" autocomplete="off" value=${(held?.also ?? []).join(", ")}>`, t("term-also-hint")) : nothing}`);
});
