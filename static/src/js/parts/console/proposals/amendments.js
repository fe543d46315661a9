// Suggested changes: take one into the next version, or say why not.
import { html, nothing } from "lit-html";
import { typedForm } from "../../../lib/form.js";
import { nameOf } from "../../../lib/names.js";
import { state } from "../../../lib/store.js";
import { t } from "../../../lib/words.js";
import { why, whyOf } from "../../proposals/propose.js";

/** @param {typeof state} s @param {string} id @param {any} proposal */
export function amendments(s, id, proposal) {
  const { order, amendments } = proposal.amendments;
  if (!order.length) return nothing;
  return html`<section class="stack" data-tight aria-label=${t("amendments-label")}><h3>${t("amendments-label")}</h3>
    <ul class="rows">${order.map((/** @type {string} */ one) => row(s, id, proposal, one, amendments[one]))}</ul></section>`;
}

/** @param {typeof state} s @param {string} id @param {any} proposal @param {string} one @param {any} amendment */
const row = (s, id, proposal, one, { by, text, state: what, version, why }) => html`<li class="stack" data-tight>
  <p><bdi class="words">${text}</bdi> <span class="hint">${nameOf(s.view, by)}</span>
    ${what === "open" ? nothing : html`<span class="badge" data-look="quiet">${t(`amendment-${what}`, { version: version ?? 0 })}</span>`}</p>
  ${why ? html`<p class="hint"><bdi>${why}</bdi></p>` : nothing}
  ${what === "open" ? html`${take(s.mine.may, id, proposal, one)} ${decline(s.mine.may, id, one)}` : nothing}</li>`;

/** @param {any} may @param {string} id @param {any} proposal @param {string} one */
const take = (may, id, proposal, one) => typedForm(may, {
  act: "revise_proposal",
  name: `take:${one}`,
  summary: t("amendment-take"),
  label: t("console-revise-send"),
  words: t("propose-label"),
  stands: proposal.text,
  more: why,
  fields: (text, typed) => ({ proposal: id, expected: proposal.version, text, amendment: one, ...whyOf(typed) }),
});

/** @param {any} may @param {string} id @param {string} one */
const decline = (may, id, one) => typedForm(may, {
  act: "decline_amendment",
  name: `decline:${one}`,
  summary: t("amendment-decline"),
  label: t("amendment-decline-send"),
  words: t("amendment-decline-label"),
  hint: t("topic-sees"),
  fields: (why) => ({ proposal: id, amendment: one, why }),
});
