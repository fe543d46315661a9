// The end of the notes on this item, as they are written.
import { html, nothing } from "lit-html";
import { noted } from "../../lib/noted.js";
import { t } from "../../lib/words.js";
import { fit } from "./fit.js";

/** @param {any} view @param {any} notes */
export function notes(view, notes) {
  const written = notes?.sections?.[view.agenda?.current]?.html;
  if (!written) return nothing;
  return html`<section class="wall-notes" aria-label=${t("screen-notes")}>
    <div class="wall-notes-body">
      <p class="wall-over">${t("screen-notes")}</p>
      <div class="wall-tail words" ${fit(1.9, 1.5)}>${noted(written, "phone")}</div>
    </div>
  </section>`;
}
