// Where there is no consensus each disagreement stays in its owner's own words and language, also when it was said aloud.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { known } from "../../../lib/known.js";
import { languageName } from "../../../lib/languages.js";
import { nameOf } from "../../../lib/names.js";
import { local, state } from "../../../lib/store.js";
import { t } from "../../../lib/words.js";
import { languagesRead } from "../../translations.js";
import { choice, field, text } from "../form.js";

/** @param {typeof state} s @param {string} id @param {any} proposal */
export function disagreements(s, id, proposal) {
  const { words } = known(id, proposal);
  const people = s.local.disagreeing ?? Object.keys(words).filter((one) => words[one].from === "objection");
  return html`<fieldset class="stack" data-tight><legend class="label">${t("disagreements-label")}</legend>
    ${Object.entries(words).filter(([, one]) => one.kept).map(([person, one]) => html`<blockquote class="card stack" data-tight data-look="plain">
      <p class="words" lang=${one.lang} dir="auto">${one.text}</p><footer class="over">${t("disagreement-kept", { name: nameOf(s.view, person) })}</footer></blockquote>`)}
    ${repeat(people, (person, n) => `${n}:${person}`, (person, n) => row(s, words, people, n))}
    <div><button type="button" class="button" data-look="quiet" @click=${() => local({ disagreeing: [...people, ""] })}>${t("disagreement-add")}</button></div></fieldset>`;
}

/** @param {typeof state} s @param {import("../../../lib/known.js").Known["words"]} words @param {string[]} people @param {number} n */
function row({ view }, words, people, n) {
  const person = people[n];
  const found = words[person];
  const languages = [...new Set([found?.lang, view.people.people[person]?.language, ...languagesRead(view)])].filter(Boolean);
  return html`<div class="stack card" data-tight>
    <div class="row" data-equal>${field(t("disagreement-whose"), choice(`disagrees-${n}`, ["", ...others(view, people, person, words)], person, (one) => (one ? nameOf(view, one) : t("disagreement-choose")), (event) => chose(people, n, event)))}
      ${person ? field(t("disagreement-language"), choice(`disagrees-lang-${n}`, languages, languages[0], languageName)) : nothing}</div>
    ${person ? field(t("disagreement-words"), html`<textarea name="disagrees-text-${n}" rows="3" maxlength="4000" .defaultValue=${found?.text ?? ""}></textarea>`, found ? t(`disagreement-from-${found.from}`) : t("disagreement-as-said")) : nothing}</div>`;
}

/** Who stands there already is not offered again. @param {any} view @param {string[]} people @param {string} person @param {any} words */
const others = (view, people, person, words) => view.people.order.filter((/** @type {string} */ one) => one === person || (!people.includes(one) && !words[one]?.kept && view.people.people[one].presence !== "removed"));

/** @param {string[]} people @param {number} n @param {Event} event */
const chose = (people, n, event) => local({ disagreeing: people.map((one, place) => (place === n ? /** @type {HTMLSelectElement} */ (event.currentTarget).value : one)) });

/** @param {FormData} typed */
export const disagreementsOf = (typed) => [...typed.keys()].filter((name) => name.startsWith("disagrees-text-")).map((name) => name.slice(15)).filter((n) => text(typed, `disagrees-text-${n}`))
  .map((n) => ({ person: text(typed, `disagrees-${n}`), text: text(typed, `disagrees-text-${n}`), language: text(typed, `disagrees-lang-${n}`).slice(0, 2) }));
