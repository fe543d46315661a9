// Up to three series beneath one another, with the same days and, where the unit is one, the same values.
import { html, nothing } from "lit-html";
import { cardsOf, ownSize } from "../../lib/charts.js";
import { local, state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { figure, together } from "./card.js";
import { readPoints } from "./points.js";

/** @param {typeof state} s @param {string[]} ids */
export function compared(s, ids) {
  const { cards } = cardsOf(s, ids, ownSize());
  return html`<section class="evidence stack" aria-labelledby="evidence-compared">
    <div class="row" data-apart><h2 id="evidence-compared">${t("evidence-compared")}</h2>
      <button type="button" class="button" data-look="quiet" @click=${() => local({ compared: undefined })}>${t("evidence-back")}</button></div>
    ${cards ? ids.filter((id) => cards.cards[id]).map((id) => one(cards.cards[id])) : html`<p class="empty" role="status">${t("part-coming")}</p>`}
    <div class="row">${ids.length ? together(s, ids) : nothing}</div>
  </section>`;
}

/** @param {any} card */
const one = (card) => html`<article class="card stack" data-tight><h3><bdi>${card.title}</bdi></h3><p class="words">${card.sentence}</p>${figure(card)} ${readPoints(card)}</article>`;
