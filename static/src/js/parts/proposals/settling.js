// A suggested change: its proposer and the facilitator take it into the next version, or say why not.
import { html } from "lit-html";
import { typedForm } from "../../lib/form.js";
import { t } from "../../lib/words.js";
import { nextVersion } from "./propose.js";

/** @param {any} may @param {string} id @param {any} proposal @param {string} one */
export const settling = (may, id, proposal, one) => html`${take(may, id, proposal, one)} ${decline(may, id, one)}`;

/** @param {any} may @param {string} id @param {any} proposal @param {string} one */
const take = (may, id, proposal, one) => typedForm(may, { summary: t("amendment-take"), ...nextVersion(`take:${one}`, id, proposal, one) });

/** @param {any} may @param {string} id @param {string} one */
const decline = (may, id, one) => typedForm(may, {
  act: "decline_amendment",
  name: `decline:${one}`,
  summary: t("amendment-decline"),
  label: t("amendment-decline-send"),
  words: t("amendment-decline-label"),
  hint: t("topic-sees"),
  fields: (why) => ({ proposal: id, amendment: one, why }),
});
