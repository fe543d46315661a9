// How a person is spoken of: theirs to say, asked only of those whose goals are on the table.
import { html, nothing } from "lit-html";
import { actButton } from "../lib/acts.js";
import { state } from "../lib/store.js";
import { t } from "../lib/words.js";

const PRONOUNS = ["none", "he", "she", "they"];

/** @param {typeof state} s @param {string} person @param {string} given */
export const pronouns = (s, person, given) => html`<fieldset class="choice"><legend>${t("evidence-pronouns")}</legend>
  ${PRONOUNS.map((pronoun) => actButton(s.mine.may, { act: "give_pronoun", with: { person, pronoun }, key: `pronoun:${pronoun}`, label: `${pronoun === given ? "✓ " : ""}${t(`evidence-pronoun-${pronoun}`)}` }))}
</fieldset>`;

/** @param {typeof state} s */
export const ownPronouns = (s) => (s.mine.evidence?.pronoun ? pronouns(s, s.mine.id, s.mine.evidence.pronoun) : nothing);
