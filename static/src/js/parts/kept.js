// How safe a private text is, and the choice when two devices wrote it.
import { html, nothing } from "lit-html";
import { choose } from "../lib/keep.js";
import { state } from "../lib/store.js";
import { say, t } from "../lib/words.js";

/** @param {any} kept @param {string} [id] by which its field names it */
export function keptLine(kept, id = "panel-kept") {
  if (kept.state === "refused") return html`<span class="trouble" role="alert" id=${id}>${say(kept.message)} ${t("kept-device")}</span>`;
  return html`<span class="kept reason" role="status" id=${id} data-kept=${kept.state}>${kept.state === "empty" ? nothing : html`<span aria-hidden=${isPassing(kept)}>${t(`kept-${kept.state}`)}</span>`}</span>`;
}

/** On the way from one word to the next nothing is said to who hears the page. @param {any} kept */
const isPassing = ({ state: how }) => how === "saving" || (how === "device" && state.link === "online");

/** Both texts stand; their owner chooses, and nothing is lost. @param {string} kind @param {string} key @param {any} kept */
export const differs = (kind, key, kept) => html`<div class="stack" role="group" aria-labelledby="differs-title">
  <p id="differs-title"><strong>${t("differs-title")}</strong></p>
  <div class="card stack" data-tight><p class="over">${t("differs-mine")}</p><p class="words typed-words">${kept.text}</p>
    <button type="button" class="button" @click=${() => choose(kind, key, "mine")}>${t("differs-take-mine")}</button></div>
  <div class="card stack" data-tight><p class="over">${t("differs-theirs")}</p><p class="words typed-words">${kept.theirs.text}</p>
    <button type="button" class="button" @click=${() => choose(kind, key, "theirs")}>${t("differs-take-theirs")}</button></div>
  <button type="button" class="button" data-look="primary" @click=${() => choose(kind, key, "both")}>${t("differs-take-both")}</button>
</div>`;
