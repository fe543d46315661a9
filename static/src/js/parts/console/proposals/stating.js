// What somebody has chosen and typed of an outcome so far, by proposal: it stays while kinds are changed and the dialog is closed.
import { html } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { local, state } from "../../../lib/store.js";

/**
 * @typedef {object} Stating
 * @property {string} [kind]
 * @property {number} [parts] how many
 * @property {Record<number, string>} [partKinds]
 * @property {string[]} [disagreeing] the person of each row; "" is not chosen yet
 * @property {Record<string, string>} [said] by the field's name; what nobody touched is not in it
 */

/** @param {string} id of the proposal @returns {Stating} */
export const stating = (id) => state.local[`stating:${id}`] ?? {};

/** @param {string} id @param {Stating} parts */
export const keep = (id, parts) => local({ [`stating:${id}`]: { ...stating(id), ...parts } });

/** Once it was accepted. @param {string} id */
export const drop = (id) => local({ [`stating:${id}`]: undefined });

/** @param {string} id @param {string} name @returns {string | undefined} */
export const said = (id, name) => stating(id).said?.[name];

/** @param {string} id @param {string} name @param {string} words */
export const say = (id, name, words) => keep(id, { said: { ...stating(id).said, [name]: words } });

/** @param {string} id @param {string} name @param {number} rows @param {string} [words] that stand there while nobody has typed */
export const area = (id, name, rows, words = "") => html`<textarea name=${name} rows=${rows} maxlength="4000" .value=${live(said(id, name) ?? words)} @input=${typedInto(id, name)}></textarea>`;

/** @param {string} id @param {string} name */
export const line = (id, name) => html`<input name=${name} maxlength="140" autocomplete="off" .value=${live(said(id, name) ?? "")} @input=${typedInto(id, name)}>`;

/** @param {string} id @param {string} name */
export const dayInput = (id, name) => html`<input type="date" name=${name} .value=${live(said(id, name) ?? "")} @input=${typedInto(id, name)}>`;

/** @param {string} id @param {string} name */
const typedInto = (id, name) => (/** @type {any} */ event) => say(id, name, event.target.value);
