// One's own words on an item: private until shared, saved as they are typed, shared by versions.
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { actButton } from "../lib/acts.js";
import { keep, keptState, words } from "../lib/keep.js";
import { promptsOf } from "../lib/names.js";
import { state } from "../lib/store.js";
import { formats, t } from "../lib/words.js";
import { differs, keptLine } from "./kept.js";

/** @param {typeof state} s @param {string} id the item's */
export function panel(s, id) {
  if (!s.mine.may?.share_panel) return nothing;
  const item = s.view.agenda.items[id];
  const shared = s.mine.panels?.[id];
  return html`<section class="panel stack" aria-labelledby="panel-title">
    <h2 id="panel-title">${t("panel-title")}</h2>
    ${prompts(item)} ${field(id, sees(item, shared, hasNew(id, shared)))} ${sharing(s, id, shared)}
  </section>`;
}

/** @param {any} item */
function prompts(item) {
  const asked = promptsOf(item);
  return asked.length ? html`<ul class="prompts" id="prompts">${asked.map((prompt) => html`<li><bdi>${prompt}</bdi></li>`)}</ul>` : nothing;
}

// Where the shared words are not at hand, to share them again does no harm.
/** @param {string} id @param {any} shared */
function hasNew(id, shared) {
  const text = words("panel", id);
  return Boolean(text.trim()) && text !== shared?.text;
}

/** @param {string} id @param {any} who */
function field(id, who) {
  const kept = keptState("panel", id);
  if (kept.state === "differs") return differs("panel", id, kept);
  return html`<div class="field">
    <label for="panel-words">${t("panel-label")}</label>
    <textarea id="panel-words" rows="5" maxlength="20000" aria-describedby="panel-sees panel-kept" .value=${live(words("panel", id))}
      @input=${(/** @type {any} */ event) => keep("panel", id, event.target.value)}></textarea>
    <div class="row" data-apart>${who} ${keptLine(kept)}</div>
  </div>`;
}

/** Who sees what stands in the field, now and later. @param {any} item @param {any} shared @param {boolean} isNew */
function sees({ holds_back, revealed }, shared, isNew) {
  const isHeld = holds_back && !revealed;
  if (!shared) return seenBy("me", t(isHeld ? "panel-sees-held" : "panel-sees-me"));
  if (isNew) return seenBy("me", t("panel-sees-change", { version: shared.version }));
  return seenBy("all", t(isHeld ? "panel-shared-held" : "panel-shared", { version: shared.version }));
}

/** @param {"me" | "all"} who @param {string} sentence */
const seenBy = (who, sentence) => html`<span class="sees" data-sees=${who} id="panel-sees">${sentence}</span>`;

/** @param {typeof state} s @param {string} id @param {any} shared */
function sharing({ mine }, id, shared) {
  return html`<div class="stack" data-tight>
    <div class="row">
      ${hasNew(id, shared) ? actButton(mine.may, share(id, shared)) : nothing}
      ${shared ? actButton(mine.may, stands(id, shared)) : nothing}
    </div>
    ${shared ? html`<p class="hint" id="stands-means">${t(shared.stands ? "stands-said" : "stands-means")}</p>` : nothing}
  </div>`;
}

/** @param {string} id @param {any} shared @returns {import("../lib/acts.js").Act} */
const share = (id, shared) => ({
  act: "share_panel",
  with: () => ({ item: id, text: words("panel", id), language: formats, expected: shared?.version ?? 0 }),
  key: `share:${id}`,
  label: t(shared ? "share-change" : "share"),
  look: "primary",
});

/** @param {string} id @param {any} shared @returns {import("../lib/acts.js").Act} */
const stands = (id, shared) => ({
  act: "panel_stands",
  with: { item: id, stands: !shared.stands },
  key: `stands:${id}`,
  label: t(shared.stands ? "stands-take-back" : "stands"),
  look: "plain",
  described: "stands-means",
});
