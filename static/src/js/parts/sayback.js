// Say-back: is this what you meant? Statements stand beside the notes with their owners' word; a correction never replaces them.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { actButton } from "../lib/acts.js";
import { typedForm } from "../lib/form.js";
import { languageName } from "../lib/languages.js";
import { nameOf, personOf, titleOf } from "../lib/names.js";
import { local, state } from "../lib/store.js";
import { type } from "../lib/typed.js";
import { t } from "../lib/words.js";
import { inOwnLanguage, isForeign, languagesRead, READERS, translating } from "./translations.js";

/** What this person is asked about. @param {typeof state} s */
export function askedBack(s) {
  const { order = [], statements = {} } = s.mine.statements ?? {};
  if (!order.length) return nothing;
  return html`<section class="asked-back stack" aria-label=${t("sayback-asked")}>${repeat(order, (id) => id, (id) => asked(s, /** @type {string} */ (id), statements[/** @type {string} */ (id)]))}</section>`;
}

/** @param {typeof state} s */
export const isAskedBack = ({ mine }) => Boolean(mine.statements?.order.length);

/** @param {typeof state} s @param {string} id @param {any} statement */
const asked = (s, id, { item, by, text, lang, translations }) => html`<article class="card stack" data-tight data-look="accent">
  <p class="over">${t("sayback-by", { name: nameOf(s.view, by), item: titleOf(s.view.agenda.items[item]) })}</p>
  <h2>${t("sayback-question")}</h2>
  <blockquote class="words" lang=${lang ?? nothing} dir="auto">${text}</blockquote>
  ${inOwnLanguage(s.view, lang, translations)}
  ${isForeign(lang, translations) ? html`<p class="hint">${t("sayback-not-in-yours", { language: languageName(lang) })}</p>` : nothing}
  ${answers(s.mine.may, id)}
</article>`;

/** @param {any} may @param {string} id */
const answers = (may, id) => html`<div class="row">
  ${actButton(may, { act: "answer_say_back", with: { statement: id, is_it: true }, key: `said:${id}`, label: t("sayback-yes"), look: "primary" })}
  ${typedForm(may, {
    act: "answer_say_back",
    name: `correct:${id}`,
    summary: t("sayback-not-quite"),
    label: t("sayback-correct-send"),
    words: t("sayback-correct"),
    hint: t("sayback-correct-sees"),
    fields: (correction) => ({ statement: id, is_it: false, correction, language: READERS }),
  })}</div>`;

/** Beside the notes: each statement, whose view it holds, and what they said; first of the item that the room is on. Where nothing is noted, nothing is marked. @param {typeof state} s */
export function statements(s) {
  const { current = "", order = [] } = s.view.agenda ?? {};
  return html`<section class="statements stack" data-tight aria-label=${t("sayback-label")}>
    ${saidOn(s, current, html`<h3>${t("sayback-label")}</h3>`)}
    ${current && s.notes.sections?.[current]?.html ? marking(s, current) : nothing}
    ${order.filter((/** @type {string} */ item) => item !== current).map((/** @type {string} */ item) => saidOn(s, item, html`<h3>${t("sayback-on", { item: titleOf(s.view.agenda.items[item]) })}</h3>`))}</section>`;
}

/** @param {typeof state} s @param {string} item @param {unknown} heading */
function saidOn(s, item, heading) {
  const { order = [], statements = {} } = s.view.sayback ?? {};
  const here = order.filter((/** @type {string} */ id) => statements[id].item === item);
  return here.length ? html`${heading}<ul class="rows">${here.map((/** @type {string} */ id) => row(s, id, statements[id]))}</ul>` : nothing;
}

/** @param {typeof state} s @param {string} id @param {any} statement */
const row = (s, id, { person, by, text, said, correction, entered_by, ...beside }) => html`<li class="stack" data-tight>
  <p><span class="who"><bdi>${nameOf(s.view, person)}</bdi></span> <span class="badge" data-look=${said === "yes" ? "accent" : "quiet"}>${t(`sayback-is-${said ?? "open"}`.replaceAll("_", "-"))}</span>
    ${entered_by ? html`<span class="hint">${t("panel-entered-by", { name: nameOf(s.view, entered_by) })}</span>` : nothing}</p>
  <blockquote class="words" lang=${beside.lang ?? nothing} dir="auto">${text}</blockquote>
  ${inOwnLanguage(s.view, beside.lang, beside.translations)}
  ${correction ? html`<p class="words"><span class="over">${t("sayback-meant")}</span> <bdi lang=${beside.correction_lang ?? nothing}>${correction}</bdi></p>` : nothing}
  ${inOwnLanguage(s.view, beside.correction_lang, beside.correction_translations)}
  ${translate(s, id, person, by, beside)}
  ${said ? nothing : html`<div class="row">${speaksFor(s, person) ? answers(s.mine.may, id) : nothing}
    ${by === s.mine.id ? actButton(s.mine.may, { act: "take_back_say_back", with: { statement: id }, key: `unsay:${id}`, label: t("amendment-take-back"), look: "quiet" }) : nothing}</div>`}
</li>`;

/**
 * Into the language of whose view it is, so that they can judge it, and into the reader's: by whoever translates, and one's own words.
 * @param {typeof state} s @param {string} id @param {string} person @param {string} by @param {any} beside
 */
function translate({ view, mine }, id, person, by, { lang, translations, correction_lang, correction_translations }) {
  const fields = (/** @type {string} */ text, /** @type {string} */ language) => ({ statement: id, text, language });
  const own = [person, by].includes(mine.id);
  return html`
    ${mine.translates || own ? translating(mine.may, { act: "translate_statement", name: `statement:${id}`, wanted: [READERS, personOf(view, person).language], lang, beside: translations, fields }) : nothing}
    ${mine.translates || person === mine.id ? translating(mine.may, { act: "translate_correction", name: `correction:${id}`, wanted: [READERS, view.meeting.language], lang: correction_lang, beside: correction_translations, fields }) : nothing}`;
}

/** Somebody without a device says it aloud. @param {typeof state} s @param {string} person */
const speaksFor = ({ view, mine }, person) => Boolean(view.people.people[person]?.no_device && mine.may?.ask_say_back);

/** A sentence of the notes: whose view is it? What is selected is taken up. @param {typeof state} s @param {string} item */
function marking(s, item) {
  const takes = s.mine.may?.ask_say_back === true;
  const people = Object.entries(s.view.people.people).filter(([, { presence }]) => presence !== "removed");
  const chosen = s.local.asksBack ?? s.mine.id;
  return html`<div class="stack" data-tight @pointerdown=${takeSelection}>
    ${takes && s.local["form:sayback"] ? html`<label class="field"><span class="label">${t("sayback-whose")}</span>
      <select @change=${(/** @type {any} */ event) => local({ asksBack: event.target.value })}>${people.map(([id, { name }]) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`)}</select></label>` : nothing}
    ${s.local["form:sayback"] ? writtenIn(s) : nothing}
    ${typedForm(s.mine.may, {
      act: takes && chosen !== s.mine.id ? "ask_say_back" : "mark_my_view",
      name: "sayback",
      summary: t(takes ? "sayback-ask" : "sayback-mark"),
      label: t(takes && chosen !== s.mine.id ? "sayback-ask-send" : "sayback-mark-send"),
      words: t("sayback-words"),
      hint: t("topic-sees"),
      fields: (text) => ({ item, text, language: languageOfIt(), ...(takes && chosen !== s.mine.id ? { person: chosen } : {}) }),
    })}</div>`;
}

/** The notes are in the language of whoever said it; where several are read here, which one is asked. @param {typeof state} s */
function writtenIn({ view }) {
  const read = [...new Set([READERS, ...languagesRead(view)])].filter(Boolean);
  if (read.length < 2) return nothing;
  return html`<label class="field"><span class="label">${t("sayback-language")}</span>
    <select @change=${(/** @type {any} */ event) => local({ saidIn: event.target.value })}>${read.map((one) => html`<option value=${one} ?selected=${one === languageOfIt()}>${languageName(one)}</option>`)}</select></label>`;
}

const languageOfIt = () => state.local.saidIn ?? READERS;

// A press may take the selection away before it becomes a click.
function takeSelection() {
  const selected = getSelection()?.toString().trim();
  if (selected && !state.local["form:sayback"]) type("sayback", selected);
}
