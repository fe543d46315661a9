// The item: what it is called, what it is for, how long it is meant to take.
import { html, nothing } from "lit-html";
import { explainedOf } from "../lib/names.js";
import { t } from "../lib/words.js";
import { facts, minutes } from "./plan.js";

/** The line above the floor: where the room is. @param {any} view */
export function itemLine(view) {
  const id = view.agenda?.current;
  const item = view.agenda?.items?.[id];
  if (!item) return nothing;
  return html`<p class="item-line"><span class="over">${t("item-now", { n: view.agenda.order.indexOf(id) + 1, of: view.agenda.order.length })}</span>
    <strong><bdi>${explainedOf(view, id, "title")}</bdi></strong> ${purpose(item)} ${about(view, item)}</p>`;
}

/** @param {any} view @param {any} item */
const about = (view, item) => facts(view, item).map((fact) => html`<span class="quiet small">${fact}</span>`);

/** @param {any} item */
export const purpose = (item) => html`<span class="badge" data-look="quiet">${t(`purpose-${item.purpose}`)}</span>`;

/** Its title and description, above what is written on it. @param {any} view @param {string} id */
export const itemHead = (view, id) => head(view, id, view.agenda.items[id]);

/** @param {any} view @param {string} id @param {any} item */
const head = (view, id, item) => html`<div class="stack" data-tight>
  <h2><bdi>${explainedOf(view, id, "title")}</bdi></h2>
  <p class="row">${purpose(item)} ${item.minutes ? html`<span class="quiet small">${minutes(item)}</span>` : nothing} ${about(view, item)}</p>
  ${item.description ? html`<p class="words item-description">${explainedOf(view, id, "description")}</p>` : nothing}
</div>`;
