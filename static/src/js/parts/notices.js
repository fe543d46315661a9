// What concerns this reader before anything else: the line, who runs the meeting, their own second device.
import { html, nothing } from "lit-html";
import { state } from "../lib/store.js";
import { connection } from "./connection.js";
import { devices } from "./devices.js";
import { leading } from "./leading.js";

/** @param {typeof state} s @param {unknown} [more] */
export const notices = (s, more = nothing) => html`<div class="notices">${connection(s)} ${leading(s)} ${devices(s)} ${more}</div>`;
