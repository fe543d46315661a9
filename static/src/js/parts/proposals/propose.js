// Proposing something on the item: a text, or where the meeting's ways of deciding fit it a choice between several options.
import { html, nothing } from "lit-html";
import { typedForm } from "../../lib/form.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { READERS } from "../translations.js";

/** @param {typeof state} s */
export const propose = (s) => html`${plain(s)} ${s.view.settings.protocols.includes("vote") ? choice(s) : nothing}`;

/** @param {typeof state} s */
const plain = ({ view, mine }) => typedForm(mine.may, {
  act: "propose",
  name: "propose",
  summary: t("propose-open"),
  label: t("propose-send"),
  words: t("propose-label"),
  hint: t("propose-hint"),
  fields: (text) => ({ item: view.agenda.current, text, language: READERS }),
});

/** Line by line, as several items come too. @param {typeof state} s */
const choice = ({ view, mine }) => typedForm(mine.may, {
  act: "propose",
  name: "propose-options",
  summary: t("propose-options-open"),
  label: t("propose-send"),
  words: t("propose-options-label"),
  hint: t("propose-hint"),
  fields: (typed) => ({ item: view.agenda.current, language: READERS, ...asked(typed) }),
});

/** @param {string} typed */
function asked(typed) {
  const [text = "", ...options] = typed.split("\n").map((line) => line.trim()).filter(Boolean);
  return { text, options };
}
