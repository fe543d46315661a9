// How the time was shared so far: numbers for the facilitator alone, in the order of the roster, without a verdict.
import { html, nothing } from "lit-html";
import { nameOf } from "../../lib/names.js";
import { percent } from "../../lib/numbers.js";
import { duration } from "../../lib/dates.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";

/** @param {typeof state} s */
export function talk({ view }) {
  const { total_s, sides = {}, order = [], people = {} } = view.talk ?? {};
  if (!total_s) return nothing;
  return html`<details class="talk more"><summary>${t("talk-title")}</summary>
    <div class="stack" data-tight>
      <p class="sees" data-sees="me">${t("talk-sees")}</p>
      ${Object.keys(sides).length ? table(Object.entries(sides).map(([side, given]) => [side || t("talk-no-side"), given])) : nothing}
      ${table(order.map((/** @type {string} */ id) => [nameOf(view, id), people[id]]))}
    </div></details>`;
}

/** @param {[string, {s: number, share: number}][]} rows */
const table = (rows) => html`<dl class="talk-rows">${rows.map(([name, { s, share }]) => html`<div><dt><bdi>${name}</bdi></dt>
  <dd class="number">${percent(share)} <span class="quiet small">${duration(s)}</span></dd></div>`)}</dl>`;
