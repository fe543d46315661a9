// Proposing something, with options of it where there are several; and writing the next version.
import { html } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { ref } from "lit-html/directives/ref.js";
import { typedForm } from "../../lib/form.js";
import { afterDrawing } from "../../lib/screen.js";
import { state } from "../../lib/store.js";
import { clear, type, typed } from "../../lib/typed.js";
import { t } from "../../lib/words.js";
import { READERS } from "../translations.js";
import { optionsOf as wordedOptions, worded } from "./options.js";

/** @param {typeof state} s */
export const propose = ({ view, mine }) => typedForm(mine.may, {
  act: "propose",
  name: "propose",
  summary: t("propose-open"),
  label: t("propose-send"),
  words: t("propose-label"),
  hint: t("propose-hint"),
  more: () => options(view.settings.protocols.includes("vote")),
  then: proposed,
  fields: (text, more) => ({ item: view.agenda.current, text, language: READERS, ...optionsOf(more) }),
});

const OPTIONS = "propose:options";

/** Its card has taken the place of the form, and is longer: it is read from its beginning. */
function proposed() {
  clear(OPTIONS);
  afterDrawing(() => [...document.querySelectorAll(".proposal")].at(-1)?.scrollIntoView());
}

/** @param {boolean} votes are given in this meeting */
const options = (votes) => html`<details class="propose-options" ${ref(openWithOptions)}><summary>${t("propose-options")}</summary>
  <label class="field"><span class="label">${t("propose-options-label")}</span><textarea name="options" rows="3" maxlength="4800" .value=${live(typed(OPTIONS))} @input=${(/** @type {any} */ event) => type(OPTIONS, event.target.value)}></textarea>
    <span class="hint">${t(votes ? "propose-options-hint-vote" : "propose-options-hint")}</span></label></details>`;

/** Options that were typed before are not sent unseen. @param {Element | undefined} element */
function openWithOptions(element) {
  if (element && typed(OPTIONS)) /** @type {HTMLDetailsElement} */ (element).open = true;
}

/** @param {FormData} more */
function optionsOf(more) {
  const lines = String(more.get("options") ?? "").split("\n").map((line) => line.trim()).filter(Boolean);
  return lines.length ? { options: lines } : {};
}

/** @param {any} may @param {string} id @param {any} proposal */
export const revise = (may, id, proposal) => typedForm(may, { summary: t("console-revise"), ...nextVersion(`revise:${id}`, id, proposal) });

/** What words a new version, and its options with it. @param {string} name of the form @param {string} id @param {any} proposal @param {string} [amendment] that it takes in */
export function nextVersion(name, id, proposal, amendment = "") {
  const options = worded(name, proposal, proposal.options);
  return {
    act: "revise_proposal",
    name,
    label: t("console-revise-send"),
    words: t("propose-label"),
    stands: proposal.text,
    more: () => html`${options.more()} ${why(`${name}:why`)}`,
    then: () => (options.then(), clear(`${name}:why`)),
    fields: (/** @type {string} */ text, /** @type {FormData} */ more) => ({ proposal: id, expected: proposal.version, text, amendment, ...wordedOptions(more), why: String(more.get("why")).trim() }),
  };
}

/** Why it reads so now: asked beneath a new text, kept and cleared with it. @param {string} name */
const why = (name) => html`<label class="field"><span class="label">${t("revise-why")}</span>
  <input name="why" maxlength="1000" autocomplete="off" .value=${live(typed(name))} @input=${(/** @type {any} */ event) => type(name, event.target.value)}></label>`;
