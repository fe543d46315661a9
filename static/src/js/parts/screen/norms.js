// How we want to meet, on the wall: all of it while the room says yes to it and nobody speaks, or the one that was brought up.
import { html, nothing } from "lit-html";
import { t } from "../../lib/words.js";
import { list, textOf } from "../norms.js";
import { fit } from "./fit.js";

/** @param {any} view */
export const normShown = (view) => (view.norms?.shown
  ? html`<section class="wall-norm" role="status"><p class="wall-over">${t("norms-shown")}</p><p>${textOf(view, view.norms.shown.norm)}</p></section>`
  : nothing);

/** @param {any} view */
export const areProposed = (view) => Boolean(view.norms?.proposed && !view.floor?.turn);

/** @param {any} view */
export const norms = (view) => html`<section class="wall-norms" aria-label=${t("norms-title")}>
  <p class="wall-over">${t("norms-title")}</p><div class="wall-norm-list" ${fit(2.6, 1.5)}>${list(view)}</div></section>`;
