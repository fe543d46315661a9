// The notes as readers see them; the editor is fetched when somebody wants to write.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { itemShown } from "../lib/item.js";
import { titleOf } from "../lib/names.js";
import { noted } from "../lib/noted.js";
import { state } from "../lib/store.js";
import { t } from "../lib/words.js";

/** @param {typeof state} s */
export function reading(s) {
  const { view, notes } = s;
  const written = (view.agenda?.order ?? []).filter((/** @type {string} */ id) => notes.sections?.[id]?.html);
  return html`<div class="reading stack">
    ${written.length ? nothing : html`<p class="empty">${t("notes-empty")}</p>`}
    ${repeat(written, (id) => id, (id) => section(s, /** @type {string} */ (id)))}
  </div>`;
}

/** @param {typeof state} s @param {string} id */
const section = (s, id) => html`<article class="notes-section stack" data-tight data-item=${id} aria-current=${id === itemShown(s) ? "true" : "false"}>
  <h3><bdi>${titleOf(s.view.agenda.items[id])}</bdi></h3>
  <div class="words">${noted(s.notes.sections[id].html)}</div>
</article>`;
