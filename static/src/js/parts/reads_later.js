// Somebody came by the code alone: what was written before is closed to them, and this says so where they would look for it.
import { html, nothing } from "lit-html";
import { state } from "../lib/store.js";
import { t } from "../lib/words.js";

/** @param {typeof state} s */
export const readsLater = ({ mine }) => (mine.reads_later ? html`<p class="card" data-look="plain">${t("reads-later")}</p>` : nothing);
