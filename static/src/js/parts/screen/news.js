// What time did to a decision that is not on the wall itself: the last of it, at the foot, while the room stays where it was.
import { html, nothing } from "lit-html";
import { one } from "../news.js";

/** @param {any} view */
export function news({ news: { order = [], news = {} } = {}, ...view }) {
  const { now, proposals = {} } = view.proposals ?? {};
  const row = order.filter((/** @type {string} */ id) => news[id].proposal !== now && proposals[news[id].proposal]).at(-1);
  return row ? html`<div class="wall-news" role="status">${one(view, news[row])}</div>` : nothing;
}
