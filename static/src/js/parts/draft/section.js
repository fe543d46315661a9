// One section: in the reader's language, the other beside it on demand; a tap on a passage begins an answer to it.
import { html, nothing } from "lit-html";
import { unsafeHTML } from "lit-html/directives/unsafe-html.js";
import { nameOf, orPlain } from "../../lib/names.js";
import { local, state } from "../../lib/store.js";
import { language, t } from "../../lib/words.js";
import { arrange } from "./arrange.js";
import { choosePassage } from "./passage.js";
import { edit } from "./edit.js";
import { changesSince, history } from "./history.js";
import { ownParagraph } from "./own.js";

/** @param {any} section @returns {string} */
export const titleOf = ({ titles }) => titles[language] ?? Object.values(titles)[0];

/** The same with its terms marked, where it has some. @param {any} section */
const heading = ({ marked = {}, ...section }) => orPlain(section.titles[language] ? marked[language] : Object.values(marked)[0], titleOf(section));

/** The reader's language where the section has it, else the one that it has. @param {typeof state} s @param {any} section @returns {string} */
export function readIn(s, { blocks = {} }) {
  const chosen = s.local.draft_language ?? language;
  return blocks[chosen] ? chosen : (Object.keys(blocks)[0] ?? "");
}

/** @param {typeof state} s @param {any} draft @param {string} id */
export function section(s, draft, id) {
  const section = draft.sections.sections[id];
  const languages = Object.keys(section.blocks ?? {});
  const shown = s.local[`both:${id}`] ? languages : [readIn(s, section)].filter(Boolean);
  return html`<h2 id="draft-${id}"><bdi>${heading(section)}</bdi></h2>
    ${section.owners ? html`<p class="hint">${t("draft-owned", { names: section.owners.map((/** @type {string} */ owner) => nameOf(s.view, owner)).join(", ") })}</p>` : nothing}
    <div class="draft-languages" data-count=${shown.length}>${shown.map((one) => text(s, draft, id, one))}</div>
    ${languages.length > 1 ? html`<div><button type="button" class="button" data-look="quiet" @click=${() => local({ [`both:${id}`]: !s.local[`both:${id}`] })}>${t(s.local[`both:${id}`] ? "draft-one-language" : "draft-both-languages")}</button></div>` : nothing}
    ${languages.length && !section.blocks[language] ? html`<p class="hint">${t("draft-not-in-yours")}</p>` : nothing}
    ${languages.length || section.paragraphs ? nothing : html`<p class="empty">${t("draft-section-empty")}</p>`}
    ${paragraphs(s, id, section)} ${ownParagraph(s, draft, id, section)}
    ${s.local.shows_changes ? changesSince(s, draft, section) : nothing}
    ${draft.writes && !section.owners ? edit(s, draft, id, section) : nothing} ${arrange(s, draft, id, section)} ${history(s, draft, section)}`;
}

/** @param {typeof state} s @param {any} draft @param {string} id @param {string} lang */
const text = (s, draft, id, lang) => html`<div class="words draft-text" lang=${lang} dir="auto">
  ${draft.sections.sections[id].blocks[lang].map((/** @type {{text: string, html: string}} */ block) => passage(s, id, lang, block))}</div>`;

// A tap is a shortcut: the same passage can be chosen from a list under the section, by keyboard too.
/** @param {typeof state} s @param {string} id @param {string} lang @param {any} block */
const passage = (s, id, lang, block) => html`<div class="passage" lang=${lang} dir="auto" data-passage data-section=${id} data-text=${block.text} ?data-asked=${block.asked} ?data-chosen=${s.local.passage?.section === id && s.local.passage.text === block.text}
  @click=${(/** @type {MouseEvent} */ event) => choose(event, { section: id, lang, text: block.text })}>${unsafeHTML(block.html)}</div>`;

/** Who looks a term up, or selects some words to ask what they mean, chooses no passage. @param {MouseEvent} event @param {any} passage */
function choose({ target }, passage) {
  if (/** @type {Element} */ (target).closest("[data-term]") || getSelection()?.toString()) return;
  choosePassage(passage);
}

/** @param {typeof state} s @param {string} id @param {any} section */
const paragraphs = (s, id, { paragraphs = {} }) => Object.entries(paragraphs).map(([owner, held]) => html`<blockquote class="card stack" data-tight data-look="plain">
  <div class="words">${passage(s, id, held.lang, held)}</div>
  ${Object.entries(held.translations ?? {}).map(([lang, one]) => html`<div class="words"><p class="over">${t("draft-translated-by", { name: nameOf(s.view, one.by) })}</p> ${passage(s, id, lang, one)}</div>`)}
  <footer class="over"><bdi>${nameOf(s.view, owner)}</bdi> ${held.unconfirmed ? html`<span class="badge" data-look="notice">${t("draft-unconfirmed", { name: nameOf(s.view, held.by) })}</span>` : nothing}</footer></blockquote>`);
