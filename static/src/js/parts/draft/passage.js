// What an answer to the draft is about: the passage that was chosen, and which of its words, where not all of them.
import { html, nothing } from "lit-html";
import { anchorAt, anchorOf } from "../../lib/passages.js";
import { local, state } from "../../lib/store.js";
import { t } from "../../lib/words.js";

const SHOWN = 70; // characters of a passage in the list to choose from

/** Begin an answer to it, where it can be seen. @param {{section: string, lang: string, text: string, words?: any}} passage */
export function choosePassage(passage) {
  local({ passage: { ...passage, from: state.local.passage?.from } });
  requestAnimationFrame(() => document.querySelector(".respond")?.scrollIntoView({ block: "nearest", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" }));
}

/** The list of passages, for who taps none, and which words of it. @param {typeof state} s @param {any} section @param {string} id @param {string} lang */
export function about(s, section, id, lang) {
  const blocks = blocksIn(section, lang);
  if (!blocks.length) return nothing;
  const { text = "", words } = s.local.passage;
  return html`<label class="field"><span class="label">${t("respond-about")}</span>
    <select @change=${(/** @type {any} */ event) => local({ passage: { ...s.local.passage, section: id, lang, text: event.target.value, words: undefined } })}>
      <option value="" ?selected=${!text}>${t("respond-whole-section")}</option>
      ${blocks.map((block) => html`<option value=${block.text} ?selected=${text === block.text}>${inShort(block.text)}</option>`)}
    </select></label>
    ${words ? html`<div class="stack" data-tight><span class="label">${t("respond-about-words")}</span><blockquote class="quote" lang=${lang || nothing} dir="auto">${words.exact}</blockquote>
      <div><button type="button" class="button" data-look="quiet" @click=${() => mean(undefined)}>${t("respond-whole-passage")}</button></div></div>` : nothing}
    ${text && !words ? byKeys(s, text, lang) : nothing}`;
}

// A text that can't be changed and yet has a cursor: where nothing can be typed at all, browsers move none by keys.
/** Whoever can't select words in the page, or has only keys, selects them here. @param {typeof state} s @param {string} text @param {string} lang */
const byKeys = (s, text, lang) => (s.local.some_words !== text ? html`<div><button type="button" class="button" data-look="quiet" @click=${() => local({ some_words: text })}>${t("respond-some-words")}</button></div>`
  : html`<label class="field"><span class="hint">${t("respond-some-words-hint")}</span>
    <textarea class="some-words" rows="3" lang=${lang || nothing} dir="auto" inputmode="none" aria-readonly="true" .value=${shownText(text)} @beforeinput=${(/** @type {Event} */ event) => event.preventDefault()}></textarea></label>
    <div><button type="button" class="button" @click=${take}>${t("respond-these-words")}</button></div>`);

/** As it is read and not as it was typed. @param {string} text */
const shownText = (text) => [...document.querySelectorAll("[data-passage]")].find((one) => one instanceof HTMLElement && one.dataset.text === text)?.textContent?.trim() ?? text;

function take() {
  const { value, selectionStart, selectionEnd } = /** @type {HTMLTextAreaElement} */ (document.querySelector(".some-words"));
  mean(anchorAt(value, selectionStart, selectionEnd));
}

/** A passage in the list, without its signs. @param {string} text */
function inShort(text) {
  const bare = text.replace(/[*`#]+/g, "").trim();
  return bare.length > SHOWN ? `${bare.slice(0, SHOWN)}…` : bare;
}

/** @param {any} words */
const mean = (words) => local({ passage: { ...state.local.passage, words } });

/** @param {any} section @param {string} lang @returns {{text: string}[]} */
const blocksIn = ({ blocks = {}, ...section }, lang) => [...(blocks[lang] ?? []), ...ownIn(section)];

/** What owners wrote, each with the translations beside it. @param {any} section @returns {{text: string, lang: string}[]} */
const ownIn = ({ paragraphs = {} }) => Object.values(paragraphs).flatMap((held) => [held, ...Object.entries(held.translations ?? {}).map(([lang, one]) => ({ ...one, lang }))]);

/** By which the server finds it again. @param {any} section @param {any} passage @param {string} lang */
export function anchored(section, { text = "", words }, lang) {
  if (!text) return {};
  const own = ownIn(section).find((held) => held.text === text);
  const texts = (section.blocks?.[lang] ?? []).map((/** @type {{text: string}} */ block) => block.text);
  return { anchor: words ?? anchorOf(texts, text), anchor_language: own?.lang ?? lang };
}
