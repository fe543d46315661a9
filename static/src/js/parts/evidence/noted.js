// A chart in the notes, as it was when it was put there.
import { html, nothing } from "lit-html";
import { ownSize, placedCards } from "../../lib/charts.js";
import "../../lib/figure.js";
import { state } from "../../lib/store.js";
import { readPoints } from "./points.js";

/** @param {string} id @param {import("../../lib/charts.js").Size} [size] */
export function placed(id, size = ownSize()) {
  const { cards } = placedCards(id, size);
  if (!cards) return undefined;
  // A wall is for eyes, and nobody opens anything on it.
  const rows = state.audience === "screen" ? () => nothing : readPoints;
  return html`<figure class="notes-chart">${cards.order.map((series) => html`${one(cards.cards[series])} ${rows(cards.cards[series])}`)}</figure>`;
}

/** @param {any} card */
const one = (card) => html`<figcaption><strong><bdi>${card.goal ? `${card.goal.title}: ` : ""}${card.title}</bdi></strong>
  <span class="quiet">${card.sentence}</span></figcaption>
  ${card.svg ? html`<chart-figure .svg=${card.svg}></chart-figure>` : nothing}`;
