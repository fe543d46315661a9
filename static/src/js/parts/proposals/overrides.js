// A gate that was passed all the same stays to be seen: every time, with who had not been heard, and why.
import { html, nothing } from "lit-html";
import { nameOf, namesOf } from "../../lib/names.js";
import { list } from "../../lib/numbers.js";
import { t } from "../../lib/words.js";

/** @param {any} view @param {any} proposal */
export const overrides = (view, { overrides = [] }) => overrides.map((/** @type {any} */ one) => html`<div class="overridden card" data-look="notice">
  <p>${t(one.about === "outcome" ? "overridden-outcome" : "overridden", { name: nameOf(view, one.by), gates: gatesOf(one) })} <bdi class="words">${one.reason}</bdi></p>
  ${one.people ? html`<p class="hint">${t("overridden-people", { names: namesOf(view, one.people) })}</p>` : nothing}</div>`);

/** @param {{gates: string[]}} override */
const gatesOf = ({ gates }) => list(gates.map((gate) => t(`gate-${gate}`.replaceAll("_", "-"))));
