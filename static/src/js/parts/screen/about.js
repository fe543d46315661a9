// On the wall: the words of the person the meeting is about, above who speaks.
import { html, nothing } from "lit-html";
import { unsafeHTML } from "lit-html/directives/unsafe-html.js";
import { nameOf } from "../../lib/names.js";
import { t } from "../../lib/words.js";

/** @param {any} view */
export function about(view) {
  const person = view.people?.about;
  const panel = view.panels?.panels?.[person];
  if (!person || !panel || view.floor?.turn?.panel) return nothing;
  return html`<section class="wall-about"><p class="wall-over">${t("about-label", { name: nameOf(view, person) })}</p>
    <div class="words wall-about-words" lang=${panel.lang ?? ""} dir="auto">${unsafeHTML(panel.html)}</div></section>`;
}
