// The notes of the meeting: read by all, and edited by those who may.
import { html, nothing } from "lit-html";
import { local, state } from "../lib/store.js";
import { t } from "../lib/words.js";
import { reading } from "./reading.js";
import { readsLater } from "./reads_later.js";
import { statements } from "./sayback.js";

/** @param {typeof state} s @param {"primary" | "plain"} [look] of the button that opens the editor: one thing on a screen stands out */
export const notesTab = (s, look = "primary") => html`<section class="notes stack" data-tight aria-labelledby="notes-title">
  <h2 id="notes-title">${t("notes-title")}</h2>
  <p class="sees" data-sees="all">${t("notes-sees")}</p>
  ${readsLater(s)} ${writing(s, look)}
  ${s.local.notes === "writing" ? nothing : reading(s)}
  ${statements(s)}
</section>`;

/** The editor stays as long as one has it open, also when one may no longer write: what is unsaved stands in it. @param {typeof state} s @param {string} look */
function writing({ local: { notes }, mine }, look) {
  if (notes === "writing") return html`<button type="button" class="button" @click=${() => local({ notes: undefined })}>${t("notes-read")}</button><notes-editor></notes-editor>`;
  if (!mine.edits_notes) return nothing;
  return html`<button type="button" class="button" data-look=${look} aria-busy=${notes === "loading"} @click=${write}>${t("notes-edit")}</button>
    ${notes === "failed" ? html`<p class="trouble" role="alert">${t("notes-load-failed")}</p>` : nothing}`;
}

/** The editor is large: it comes when somebody wants to write. */
async function write() {
  local({ notes: "loading" });
  const came = await import("./notes.js").then(() => true, () => false);
  local({ notes: came ? "writing" : "failed" });
}
