// Somebody was faster: what stands in the room by now, above one's own text, which waits until one has looked at both.
import { html, nothing } from "lit-html";
import { clear, goOnOver, isOvertaken } from "./typed.js";
import { t } from "./words.js";

/** @param {string} name of what is being typed @param {string} stands in the room now */
export const overtaken = (name, stands) => (isOvertaken(name, stands) ? html`<div class="card stack" data-tight data-look="notice" role="status">
  <p>${t("overtaken")}</p><p class="words" dir="auto">${stands}</p>
  <div class="row"><button type="button" class="button" @click=${() => goOnOver(name, stands)}>${t("overtaken-go-on")}</button>
    <button type="button" class="button" data-look="quiet" @click=${() => clear(name)}>${t("overtaken-drop")}</button></div></div>` : nothing);
