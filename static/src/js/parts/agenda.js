// All items, where the room is, and a way to look at another one.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { isElsewhere, itemShown, lookAt } from "../lib/item.js";
import { explainedOf, reached, titleOf } from "../lib/names.js";
import { state } from "../lib/store.js";
import { t } from "../lib/words.js";
import { facts, minutes, plan } from "./plan.js";
import { openTab } from "./tabs.js";

/** @param {typeof state} s */
export function agenda(s) {
  const { order = [], items = {} } = s.view.agenda ?? {};
  return html`<section class="agenda stack" data-tight aria-labelledby="agenda-title">
    <div class="row" data-apart><h2 id="agenda-title">${t("agenda-title")}</h2>
      ${isElsewhere(s) || !s.view.agenda?.current ? nothing : html`<span class="badge" data-look="quiet">${t("following-room")}</span>`}</div>
    ${plan(s.view)} ${order.length ? nothing : html`<p class="empty">${t("agenda-empty")}</p>`}
    <ol class="rows">${repeat(order, (id) => id, (id) => row(s, /** @type {string} */ (id), items[/** @type {string} */ (id)]))}</ol>
  </section>`;
}

const SYMBOLS = /** @type {Record<string, string>} */ ({ planned: "○", current: "▶", done: "✓", skipped: "–", held: "→" });

/** @param {typeof state} s @param {string} id @param {any} item */
const row = (s, id, item) => html`<li aria-current=${item.state === "current" ? "step" : "false"} data-state=${item.state}>
  <span class="symbol" aria-hidden="true">${SYMBOLS[item.state]}</span>
  <span class="grow"><bdi>${explainedOf(s.view, id, "title")}</bdi><span class="item-facts">${all(s.view, item)}</span></span>
  <button type="button" class="button" data-look="quiet" aria-pressed=${itemShown(s) === id} @click=${() => look(s, id)}
    >${t(item.state === "current" ? "look-current" : "look-at")}<span class="for-readers"> <bdi>${titleOf(item)}</bdi></span></button>
</li>`;

/** @param {any} view @param {any} item */
const all = (view, item) => [t(`purpose-${item.purpose}`), item.held_until ? "" : reached(view, item), minutes(item), ...facts(view, item)].filter(Boolean).join(" · ");

/** @param {typeof state} s @param {string} id */
function look({ view }, id) {
  lookAt(id === view.agenda.current ? undefined : id);
  openTab("words");
}
