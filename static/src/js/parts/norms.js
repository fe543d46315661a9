// How we want to meet: proposed at the first item, findable afterwards, and brought up when somebody asks for it.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { inLanguage } from "../lib/names.js";
import { state } from "../lib/store.js";
import { t } from "../lib/words.js";

/** While they are proposed they stand among the things of now. @param {typeof state} s */
export function norms({ view }) {
  if (!view.norms?.proposed) return nothing;
  return html`<section class="card norms stack" data-tight aria-labelledby="norms-title">
    <h2 id="norms-title">${t("norms-title")}</h2><p class="quiet small">${t("norms-proposed")}</p>${list(view)}
  </section>`;
}

/** The norm that was brought up, above whatever the reader looks at. @param {typeof state} s */
export const normShown = ({ view }) => html`<div class="brought-up" role="status">${view.norms?.shown
  ? html`<div class="banner norm-shown" data-look="accent"><span><span class="over">${t("norms-shown")}</span> <strong>${textOf(view, view.norms.shown.norm)}</strong></span></div>` : nothing}</div>`;

/** All that were agreed on, beneath the agenda. @param {typeof state} s */
export function agreed({ view }) {
  const { order = [], accepted_at, proposed } = view.norms ?? {};
  if (!order.length || proposed) return nothing;
  return html`<section class="norms stack" data-tight aria-labelledby="norms-title">
    <h2 id="norms-title">${t("norms-title")}</h2>${accepted_at ? nothing : html`<p class="quiet small">${t("norms-not-accepted")}</p>`}${list(view)}
  </section>`;
}

/** @param {any} view */
export const list = (view) => html`<ol class="norm-list">${repeat(view.norms.order, (id) => id, (id) => html`<li>${textOf(view, /** @type {string} */ (id))}</li>`)}</ol>`;

/** A norm in the reader's language, or in the meeting's. @param {any} view @param {string} id */
export const textOf = (view, id) => inLanguage(view.norms.norms[id]?.texts, view.meeting.language);
