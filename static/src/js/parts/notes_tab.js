// The notes of the meeting: read by all, and edited by those who may.
import { html } from "lit-html";
import { state } from "../lib/store.js";
import { t } from "../lib/words.js";
import { reading } from "./reading.js";

/** @param {typeof state} s */
export const notesTab = (s) => html`<section class="notes stack" data-tight aria-labelledby="notes-title">
  <h2 id="notes-title">${t("notes-title")}</h2>
  <p class="sees" data-sees="all">${t("notes-sees")}</p>
  ${reading(s)}
</section>`;
