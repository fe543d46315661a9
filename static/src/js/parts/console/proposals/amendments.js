// Suggested changes, and what became of each.
import { html, nothing } from "lit-html";
import { nameOf, orPlain } from "../../../lib/names.js";
import { state } from "../../../lib/store.js";
import { t } from "../../../lib/words.js";
import { settling } from "../../proposals/settling.js";

/** @param {typeof state} s @param {string} id @param {any} proposal */
export function amendments(s, id, proposal) {
  const { order, amendments } = proposal.amendments;
  if (!order.length) return nothing;
  return html`<section class="stack" data-tight aria-label=${t("amendments-label")}><h3>${t("amendments-label")}</h3>
    <ul class="rows">${order.map((/** @type {string} */ one) => row(s, id, proposal, one, amendments[one]))}</ul></section>`;
}

/** @param {typeof state} s @param {string} id @param {any} proposal @param {string} one @param {any} amendment */
const row = (s, id, proposal, one, { by, text, state: what, version, why, marked }) => html`<li class="amendment">
  <p><bdi class="words">${orPlain(marked?.text, text)}</bdi> <span class="hint">${nameOf(s.view, by)}</span>
    ${what === "open" ? nothing : html`<span class="badge" data-look="quiet">${t(`amendment-${what}`, { version: version ?? 0 })}</span>`}</p>
  ${why ? html`<p class="hint"><bdi>${why}</bdi></p>` : nothing}
  ${what === "open" ? settling(s.mine.may, id, proposal, one) : nothing}</li>`;
