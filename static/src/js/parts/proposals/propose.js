// Proposing something, with options of it where there are several; and writing the next version.
import { html } from "lit-html";
import { typedForm } from "../../lib/form.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { READERS } from "../translations.js";

/** @param {typeof state} s */
export const propose = ({ view, mine }) => typedForm(mine.may, {
  act: "propose",
  name: "propose",
  summary: t("propose-open"),
  label: t("propose-send"),
  words: t("propose-label"),
  hint: t("propose-hint"),
  more: () => options(view.settings.protocols.includes("vote")),
  fields: (text, typed) => ({ item: view.agenda.current, text, language: READERS, ...optionsOf(typed) }),
});

/** @param {boolean} votes are given in this meeting */
const options = (votes) => html`<details class="propose-options"><summary>${t("propose-options")}</summary>
  <label class="field"><span class="label">${t("propose-options-label")}</span><textarea name="options" rows="3" maxlength="4800"></textarea>
    <span class="hint">${t(votes ? "propose-options-hint-vote" : "propose-options-hint")}</span></label></details>`;

/** @param {FormData} typed */
function optionsOf(typed) {
  const lines = String(typed.get("options") ?? "").split("\n").map((line) => line.trim()).filter(Boolean);
  return lines.length ? { options: lines } : {};
}

/** @param {any} may @param {string} id @param {any} proposal */
export const revise = (may, id, proposal) => typedForm(may, {
  act: "revise_proposal",
  name: `revise:${id}`,
  summary: t("console-revise"),
  label: t("console-revise-send"),
  words: t("propose-label"),
  stands: proposal.text,
  more: why,
  fields: (text, typed) => ({ proposal: id, expected: proposal.version, text, ...whyOf(typed) }),
});

/** Why it reads so now. */
export const why = () => html`<label class="field"><span class="label">${t("revise-why")}</span><input name="why" maxlength="1000" autocomplete="off"></label>`;

/** @param {FormData} typed */
export const whyOf = (typed) => (String(typed.get("why") ?? "").trim() ? { why: String(typed.get("why")).trim() } : {});
