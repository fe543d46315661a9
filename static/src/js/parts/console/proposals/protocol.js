// How the answers will be read, said before anyone answers.
import { html, nothing } from "lit-html";
import { local, state } from "../../../lib/store.js";
import { t } from "../../../lib/words.js";
import { labelOf } from "../../proposals/answer.js";
import { closeDialog, dialog, openDialog } from "../dialog.js";
import { actForm, choice, field } from "../form.js";

/** @param {typeof state} s @param {string} id @param {any} proposal */
export const protocol = (s, id, proposal) => html`<button type="button" class="button" data-look="quiet" @click=${() => openDialog("protocol", id)}
  >${t("console-protocol-is", { protocol: named(proposal.protocol) })}</button>`;

/** @param {string} key */
const named = (key) => t(`protocol-${key}`.replaceAll("_", "-"));

/** @param {typeof state} s */
export const protocolDialog = (s) => dialog("protocol", t("console-protocol"), () => {
  const id = s.local.about;
  const proposal = s.view.proposals?.proposals?.[id];
  if (!proposal?.scale) return nothing;
  const chosen = s.local.protocol ?? proposal.protocol;
  return actForm(s.mine.may, { act: "choose_protocol", label: t("save"), then: closeDialog, fields: (f) => fieldsOf(id, f) }, html`
    ${field(t("console-protocol"), choice("protocol", s.view.settings.protocols, chosen, named, (event) => chose(event)), t(`protocol-${chosen}-means`.replaceAll("_", "-")))}
    ${chosen === "gradients" ? field(t("console-level"), choice("level", LEVELS, proposal.terms?.level ?? "reservations", (key) => labelOf({ protocol: "gradients" }, key)), t("console-level-means")) : nothing}
    ${chosen === "vote" ? vote(proposal.terms ?? {}) : nothing}`);
});

// The level is a place on Kaner's scale, whose order the server knows; here its keys stand to be chosen from.
const LEVELS = ["endorse", "minor_point", "reservations", "abstain", "more_discussion", "dislike_support"];

/** @param {any} terms */
const vote = ({ threshold = 50, quorum = 0 }) => html`
  ${field(t("console-threshold"), html`<input type="number" name="threshold" min="50" max="100" .value=${String(threshold)}>`, t("console-threshold-means"))}
  ${field(t("console-quorum"), html`<input type="number" name="quorum" min="0" max="10000" .value=${String(quorum)}>`)}`;

/** @param {Event} event */
const chose = (event) => local({ protocol: /** @type {HTMLSelectElement} */ (event.currentTarget).value });

/** @param {string} id @param {FormData} typed */
function fieldsOf(id, typed) {
  const numbers = ["threshold", "quorum"].filter((name) => typed.has(name)).map((name) => [name, Number(typed.get(name))]);
  return { proposal: id, protocol: typed.get("protocol"), ...(typed.has("level") ? { level: typed.get("level") } : {}), ...Object.fromEntries(numbers) };
}
