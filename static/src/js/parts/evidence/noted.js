// A chart in the notes, as it was when it was put there.
import { html, nothing } from "lit-html";
import { placedCards } from "../../lib/charts.js";
import "../../lib/figure.js";

/** @param {string} id @param {"phone" | "page" | "screen"} size */
export function placed(id, size) {
  const { cards } = placedCards(id, size);
  if (!cards) return undefined;
  return html`<figure class="notes-chart">${cards.order.map((series) => one(cards.cards[series], size))}</figure>`;
}

/** @param {any} card @param {string} size */
const one = (card, size) => html`<figcaption><strong><bdi>${card.goal ? `${card.goal.title}: ` : ""}${card.title}</bdi></strong>
  ${size === "screen" ? nothing : html`<span class="quiet">${card.sentence}</span>`}</figcaption>
  ${card.svg ? html`<chart-figure .svg=${card.svg}></chart-figure>` : nothing}`;
