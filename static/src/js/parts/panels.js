// What the others have shared on the item, each in their own words and language.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { unsafeHTML } from "lit-html/directives/unsafe-html.js";
import { actButton } from "../lib/acts.js";
import { nameOf, personOf, roleOf } from "../lib/names.js";
import { state } from "../lib/store.js";
import { language, t } from "../lib/words.js";
import { languagesRead, READERS, translating } from "./translations.js";

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
    <span class="quiet small"><bdi>${roleOf(personOf(view, person))}</bdi></span> ${marks(panel)} ${panel.entered_by ? html`<span class="badge" data-look="quiet">${t("panel-entered-by", { name: nameOf(view, panel.entered_by) })}</span>` : nothing}</p>
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

/** What the words mean in the reader's language, or where it can be put: by whoever translates, and of one's own words by oneself. @param {any} view @param {any} mine @param {string} person @param {any} panel */
export const translation = (view, mine, person, { lang, version, translations = {} }) => html`
  ${lang !== language && translations[language] ? html`<div class="words translation" lang=${language}><p class="over">${t("draft-translated-by", { name: nameOf(view, translations[language].by) })}</p>${unsafeHTML(translations[language].html)}</div>` : nothing}
  ${mine.translates || person === mine.id ? translating(mine.may, {
    act: "translate_panel",
    name: `translate:${view.panels.item}:${person}:${version}`,
    wanted: person === mine.id ? languagesRead(view) : [READERS],
    lang,
    beside: translations,
    fields: (text, language) => ({ item: view.panels.item, person, language, text, expected: version }),
  }) : nothing}`;

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
