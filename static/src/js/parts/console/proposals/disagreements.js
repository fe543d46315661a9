// Where there is no consensus each disagreement stays in its owner's own words and language, also when it was said aloud.
import { html, nothing } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { repeat } from "lit-html/directives/repeat.js";
import { known } from "../../../lib/known.js";
import { languageName } from "../../../lib/languages.js";
import { nameOf } from "../../../lib/names.js";
import { state } from "../../../lib/store.js";
import { t } from "../../../lib/words.js";
import { languagesRead } from "../../translations.js";
import { choice, field, text } from "../form.js";
import { area, keep, said, say, stating } from "./stating.js";

/** @param {typeof state} s @param {string} id @param {any} proposal */
export function disagreements(s, id, proposal) {
  const { words } = known(id, proposal);
  const people = stating(id).disagreeing ?? Object.keys(words).filter((one) => words[one].from === "objection");
  return html`<fieldset class="stack" data-tight><legend class="label">${t("disagreements-label")}</legend>
    ${Object.entries(words).filter(([, one]) => one.kept).map(([person, one]) => html`<blockquote class="card stack" data-tight data-look="plain">
      <p class="words" lang=${one.lang} dir="auto">${one.text}</p><footer class="over">${t("disagreement-kept", { name: nameOf(s.view, person) })}</footer></blockquote>`)}
    ${repeat(people, (_, n) => n, (_, n) => row(s, id, words, people, n))}
    <div><button type="button" class="button" data-look="quiet" @click=${() => keep(id, { disagreeing: [...people, ""] })}>${t("disagreement-add")}</button></div></fieldset>`;
}

/** What was typed stays when it turns out to be another person's. @param {typeof state} s @param {string} id @param {import("../../../lib/known.js").Known["words"]} words @param {string[]} people @param {number} n */
function row({ view }, id, words, people, n) {
  const person = people[n];
  const found = words[person];
  const languages = [...new Set([found?.lang, view.people.people[person]?.language, ...languagesRead(view)])].filter(Boolean);
  const offered = ["", ...others(view, people, person, words)];
  const chosen = said(id, `disagrees-lang-${n}`) ?? "";
  const spoken = languages.includes(chosen) ? chosen : languages[0];
  const isTyped = said(id, `disagrees-text-${n}`) !== undefined;
  // A select whose options change is drawn anew: what it shows would stay at its place in the list.
  return html`<div class="stack card" data-tight>
    <div class="row" data-equal>${field(t("disagreement-whose"), keyed(offered.join(), choice(`disagrees-${n}`, offered, person, (one) => (one ? nameOf(view, one) : t("disagreement-choose")), (event) => chose(id, people, n, event))))}
      ${person ? field(t("disagreement-language"), keyed(languages.join(), choice(`disagrees-lang-${n}`, languages, spoken, languageName, (event) => say(id, `disagrees-lang-${n}`, valueOf(event))))) : nothing}</div>
    ${person ? field(t("disagreement-words"), area(id, `disagrees-text-${n}`, 3, found?.text), found && !isTyped ? t(`disagreement-from-${found.from}`) : t("disagreement-as-said")) : nothing}</div>`;
}

/** Who stands there already is not offered again. @param {any} view @param {string[]} people @param {string} person @param {any} words */
const others = (view, people, person, words) => view.people.order.filter((/** @type {string} */ one) => one === person || (!people.includes(one) && !words[one]?.kept && view.people.people[one].presence !== "removed"));

/** @param {Event} event */
const valueOf = (event) => /** @type {HTMLSelectElement} */ (event.currentTarget).value;

/** @param {string} id @param {string[]} people @param {number} n @param {Event} event */
const chose = (id, people, n, event) => keep(id, { disagreeing: people.map((one, place) => (place === n ? valueOf(event) : one)) });

/** @param {FormData} typed */
export const disagreementsOf = (typed) => [...typed.keys()].filter((name) => name.startsWith("disagrees-text-")).map((name) => name.slice(15)).filter((n) => text(typed, `disagrees-text-${n}`))
  .map((n) => ({ person: text(typed, `disagrees-${n}`), text: text(typed, `disagrees-text-${n}`), language: text(typed, `disagrees-lang-${n}`).slice(0, 2) }));
