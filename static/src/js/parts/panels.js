// What the others have shared on the item, each in their own words and language.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { unsafeHTML } from "lit-html/directives/unsafe-html.js";
import { actButton } from "../lib/acts.js";
import { typedForm } from "../lib/form.js";
import { nameOf, personOf } from "../lib/names.js";
import { state } from "../lib/store.js";
import { formats, language, t } from "../lib/words.js";

/** @param {typeof state} s @param {string} id the item's */
export function panels({ view, mine }, id) {
  const { item, order = [], panels: all = {}, held_back } = view.panels ?? {};
  if (item !== id) return html`<p class="empty">${t("panels-elsewhere")}</p>`;
  return html`<section class="panels stack" data-tight aria-labelledby="panels-title">
    <h2 id="panels-title">${t("panels-title")}</h2>
    ${held_back ? html`<p class="empty">${t("panels-held-back")}</p>` : nothing}
    ${order.length || held_back ? nothing : html`<p class="empty">${t("panels-empty")}</p>`}
    ${repeat(order, (person) => person, (person) => shared(view, mine, /** @type {string} */ (person), all[/** @type {string} */ (person)]))}
  </section>`;
}

/** @param {any} view @param {any} mine @param {string} person @param {any} panel */
const shared = (view, mine, person, panel) => html`<article class="card stack" data-tight ?data-mine=${person === mine.id}>
  <p class="row"><strong class="who"><bdi>${person === mine.id ? t("you") : nameOf(view, person)}</bdi></strong>
    <span class="quiet small"><bdi>${personOf(view, person).role}</bdi></span> ${marks(panel)} ${panel.entered_by ? html`<span class="badge" data-look="quiet">${t("panel-entered-by", { name: nameOf(view, panel.entered_by) })}</span>` : nothing}</p>
  <div class="words" lang=${panel.lang ?? ""}>${unsafeHTML(panel.html)}</div>
  ${translation(view, mine, person, panel)}
  ${readAloud(view, mine, person)} ${place(view, mine, person, panel)}
</article>`;

/** Shared words go into the notes with one tap, as they read now. @param {any} view @param {any} mine @param {string} person @param {any} panel */
function place({ panels: { item }, noted }, { may }, person, { version }) {
  if (noted?.panels?.[person] === version) return html`<span class="reason">✓ ${t("notes-placed")}</span>`;
  if (may?.place_panel !== true) return nothing;
  return actButton(may, { act: "place_panel", with: { item, person, version }, key: `place:${person}`, label: t("notes-place"), look: "quiet" });
}

// Words in another language than the reader's: what they mean stands below, or whoever interprets can put it there.
/** @param {any} view @param {any} mine @param {string} person @param {any} panel */
export function translation(view, { may }, person, { lang, version, translations = {} }) {
  if (!lang || lang === language) return nothing;
  const beside = translations[language];
  if (beside) return html`<div class="words translation" lang=${language}><p class="over">${t("draft-translated-by", { name: nameOf(view, beside.by) })}</p>${unsafeHTML(beside.html)}</div>`;
  if (may?.translate_panel !== true) return nothing;
  const item = view.panels.item;
  return typedForm(may, {
    act: "translate_panel",
    name: `translate:${item}:${person}:${version}`,
    summary: t("draft-translate"),
    label: t("save"),
    words: t("draft-translate"),
    hint: t("topic-sees"),
    fields: (text) => ({ item, person, language: formats.slice(0, 2), text, expected: version }),
  });
}

// Written words can take a turn: they are called up like a speaker.
/** @param {any} view @param {any} mine @param {string} person */
function readAloud({ panels: { item }, queue }, { may }, person) {
  if (may?.call_panel !== true) return nothing;
  return actButton(may, { act: "call_panel", with: { item, person, expected: queue.expected }, key: `read:${person}`, label: t("read-aloud"), look: "quiet" });
}

/** @param {any} panel */
const marks = ({ stands, read_aloud, version }) => [
  stands ? html`<span class="badge" data-look="accent">✓ ${t("mark-stands")}</span>` : nothing,
  read_aloud ? html`<span class="badge" data-look="quiet">${t("mark-read-aloud")}</span>` : nothing,
  version > 1 ? html`<span class="quiet small">${t("mark-version", { version })}</span>` : nothing,
];
