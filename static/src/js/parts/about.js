// The person the meeting is about has a fixed place at the top of every item: their own words, shown first.
import { html, nothing } from "lit-html";
import { unsafeHTML } from "lit-html/directives/unsafe-html.js";
import { nameOf } from "../lib/names.js";
import { local, state } from "../lib/store.js";
import { t } from "../lib/words.js";

/** @param {typeof state} s @param {(person: string) => unknown} [besides] what can be done where no words are there */
export function about({ view, mine }, besides = () => nothing) {
  const person = view.people?.about;
  if (!person || !view.agenda?.current) return nothing;
  const panel = view.panels?.panels?.[person];
  return html`<section class="about card" aria-label=${t("about-label", { name: nameOf(view, person) })}>
    <p class="over">${person === mine.id ? t("about-you") : t("about-label", { name: nameOf(view, person) })}</p>
    ${panel ? words(panel) : html`<p class="quiet">${t(view.panels?.held_back ? "panels-held-back" : "about-none")} ${besides(person)}</p>`}
  </section>`;
}

/** A few lines of them; all at a press. @param {any} panel */
function words({ html: words, lang, version }) {
  const isWhole = state.local.aboutWhole === version;
  const isLong = words.length > 240;
  return html`<div class="words about-words" ?data-whole=${isWhole || !isLong} lang=${lang ?? ""} dir="auto">${unsafeHTML(words)}</div>
    ${isLong ? html`<button type="button" class="link" aria-expanded=${isWhole} @click=${() => local({ aboutWhole: isWhole ? undefined : version })}>${t(isWhole ? "about-less" : "about-all")}</button>` : nothing}`;
}
