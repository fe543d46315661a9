// What everybody looks at: one goal, its sentence, its chart, its points; or up to three series that are compared.
import { html, nothing } from "lit-html";
import { cardsOf } from "../../lib/charts.js";
import "../../lib/figure.js";
import { nameOf } from "../../lib/names.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { fit } from "./fit.js";

/** @param {typeof state} s */
export const isUp = ({ view, local: { masked } }) => Boolean(view.evidence?.wall) && !masked;

/** @param {typeof state} s @param {any} view */
export function evidence(s, view) {
  const series = view.evidence.wall.series;
  const { cards } = cardsOf(s, series, "screen");
  const shown = series.map((/** @type {string} */ id) => cards?.cards[id]).filter(Boolean);
  return html`<section class="wall-evidence" data-count=${series.length} aria-live="polite">
    <div class="wall-series-all">${shown.length ? shown.map((/** @type {any} */ card) => one(card, shown.length > 1)) : html`<p class="wall-big">${t("part-coming")}</p>`}</div>
    ${strip(view)}
  </section>`;
}

/** @param {any} card @param {boolean} isOneOfMany */
const one = (card, isOneOfMany) => html`<article class="wall-series">
  <h2><bdi>${card.goal ? html`${card.goal.title}: ` : nothing}${card.title}</bdi></h2>
  <p class="wall-sentence" ${isOneOfMany ? fit(1.4, 1.2) : fit(2.2, 1.2)}>${card.sentence}</p>
  ${card.svg ? html`<chart-figure class="wall-chart" .svg=${card.svg}></chart-figure>` : html`<div class="wall-chart" data-empty></div>`}
  ${isOneOfMany ? nothing : points(card)}
</article>`;

/** The last points in words: where they lie, or their values. @param {any} card */
function points({ last, points: told }) {
  const shown = last ?? told;
  return shown ? html`<ul class="wall-points" ${fit(1.5, 1.2)}>${shown.map((/** @type {string} */ point) => html`<li><bdi>${point}</bdi></li>`)}</ul>` : nothing;
}

/** Who speaks and who is next stay in sight. @param {any} view */
function strip(view) {
  const { turn } = view.floor ?? {};
  const next = view.queue?.entries?.[view.queue.next];
  return html`<p class="wall-strip">
    ${turn ? html`<span class="wall-over">${t("screen-speaks")}</span> <strong><bdi>${nameOf(view, turn.person)}</bdi></strong>` : html`<span>${t("floor-free")}</span>`}
    ${next ? html`<span class="wall-quiet">${t("evidence-next", { name: nameOf(view, next.person) })}</span>` : nothing}</p>`;
}
