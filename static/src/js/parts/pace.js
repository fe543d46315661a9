// A pace of one's own: how many of one's seconds count as one, wherever somebody could be told that it takes long.
import { html, nothing } from "lit-html";
import { troubleBeside } from "../lib/acts.js";
import { choose } from "../lib/connection.js";
import { t } from "../lib/words.js";

const PACES = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20];

/** @param {any} may @param {string} person @param {number} [pace] @param {"own" | "theirs"} [whose] */
export function pace(may, person, pace = 1, whose = "own") {
  if (may?.set_pace !== true) return nothing;
  const offered = PACES.includes(pace) ? PACES : [...PACES, pace].sort((a, b) => a - b);
  const key = `pace-${person}`;
  return html`<div class="field"><label for=${key}>${t(`pace-${whose}`)}</label>
    <select id=${key} class="input" @change=${(/** @type {any} */ event) => void choose("set_pace", { person, pace: Number(event.target.value) }, key)}>
      ${offered.map((n) => html`<option value=${n} ?selected=${n === pace}>${t("pace-times", { n })}</option>`)}</select>
    <span class="sees" data-sees="me">${t(`pace-${whose}-sees`)}</span>${troubleBeside(key)}</div>`;
}
