// What happened to something that has no control on the screen any more; it stays until it is closed.
import { html } from "lit-html";
import { local, state } from "../lib/store.js";
import { say, t } from "../lib/words.js";

/** @typedef {{id: number, message: any, text?: string}} Toast */
let count = 0;

/** @param {any} message @param {string} [text] somebody's own words that would be lost */
export function toast(message, text) {
  local({ toasts: [...(state.local.toasts ?? []), { id: ++count, message, text }] });
}

/** An ask from before a reload that was refused, with the words that were in it. @param {import("../lib/outbox.js").Asked} asked @param {any} message */
export const lost = (asked, message) => toast(message, wordsIn(asked.with));

/** @param {any} fields */
const wordsIn = ({ topic, text, date, value, raw_count, note }) => topic ?? text ?? [date, value ?? raw_count, note].filter((part) => part !== undefined).join(" ");

/** @param {typeof state} s */
export const toasts = ({ local: { toasts = [] } }) => html`<div class="toasts" role="status">${toasts.map(
  (/** @type {Toast} */ one) => html`<div class="toast"><span>${say(one.message)} ${one.text ? html`<q class="words"><bdi>${one.text}</bdi></q>` : ""}</span>
    <button type="button" @click=${() => close(one)}>${t("close-message")}</button></div>`)}</div>`;

/** @param {Toast} toast */
const close = (toast) => local({ toasts: state.local.toasts.filter((/** @type {Toast} */ other) => other !== toast) });
