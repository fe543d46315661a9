// Goals and data: there in meetings that have them, fetched when somebody looks, and one tap in the menu away in others.
import { html, nothing } from "lit-html";
import { itemShown } from "../lib/item.js";
import { closeMenu } from "../lib/menu.js";
import { afterDrawing } from "../lib/screen.js";
import { local, state } from "../lib/store.js";
import { t } from "../lib/words.js";

/** @type {typeof import("./evidence/pane.js") | undefined} */
let pane;

/** @param {typeof state} s */
export const hasEvidence = ({ view, local: { evidence } }) => Boolean(view.evidence?.series || evidence);

/** @param {typeof state} s */
export function evidence(s) {
  if (pane) return pane.evidence(s);
  if (s.local.evidence === "failed") return html`<p class="trouble" role="alert">${t("evidence-load-failed")} <button type="button" class="link" @click=${fetchPane}>${t("try-again")}</button></p>`;
  void fetchPane();
  return html`<p class="empty" role="status">${t("part-coming")}</p>`;
}

/** @type {Promise<unknown> | undefined} */
let coming;

function fetchPane() {
  coming ??= import("./evidence/pane.js").then(
    (made) => ((pane = made), local({ evidence: true })),
    () => ((coming = undefined), local({ evidence: "failed" })),
  );
  return coming;
}

/** In the menu, where nothing else leads there yet. @param {typeof state} s @param {() => void} open */
export const bringing = (s, open) => (hasEvidence(s) || !s.mine.may?.add_series ? nothing : html`<p><button type="button" class="button" data-look="quiet" @click=${() => (closeMenu(), local({ evidence: true }), open())}>${t("evidence-bring")}</button></p>`);

/** On an item about data, for whoever brought none: one tap to the form. @param {typeof state} s @param {() => void} open */
export const askedForData = (s, open) => (s.mine.evidence?.asked_on?.[itemShown(s) ?? ""] && s.mine.may?.add_series === true
  ? html`<p class="card row" data-apart data-bring><span>${t("evidence-asked")}</span>
    <button type="button" class="button" @click=${() => (local({ evidence: true, bringing: "series" }), open())}>+ ${t("evidence-bring-series")}</button></p>` : nothing);

/** What everybody looks at, for those who do not see the wall. @param {typeof state} s @param {() => void} open */
export function onTheWall(s, open) {
  const series = s.view.evidence?.wall?.series;
  if (!series) return nothing;
  const titles = series.map((/** @type {string} */ id) => s.view.evidence.series.series[id].title);
  return html`<section class="card evidence-wall" data-look="accent" aria-label=${t("evidence-on-wall")}>
    <p class="over">${t("evidence-on-wall")}</p>
    <div class="row" data-apart><strong><bdi>${titles.join(" · ")}</bdi></strong>
      <button type="button" class="button" @click=${() => (look(series), open())}>${t("evidence-look")}</button></div>
  </section>`;
}

/** @param {string[]} series */
function look(series) {
  const isOne = series.length === 1;
  local({ series: isOne ? series[0] : undefined, compared: isOne ? undefined : series, picking: false });
  afterDrawing(() => document.querySelector(isOne ? `[data-series="${series[0]}"]` : "#evidence-compared")?.scrollIntoView());
}
