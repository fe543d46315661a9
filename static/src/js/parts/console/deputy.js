// Who takes over when no facilitator is connected: offered before the meeting opens, and among the people.
import { html, nothing } from "lit-html";
import { troubleBeside } from "../../lib/acts.js";
import { choose } from "../../lib/connection.js";
import { nameOf } from "../../lib/names.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { choice, field } from "./form.js";

/** @param {typeof state} s */
export function deputy({ view, mine }) {
  const can = view.people.order.filter((/** @type {string} */ id) => couldLead(view.people.people[id]));
  if (mine.may.name_deputy !== true || !can.length) return nothing;
  return html`<div>${field(t("deputy-title"), choice("deputy", ["", ...can], view.people.deputy ?? "", (id) => (id ? nameOf(view, id) : t("deputy-nobody")), named), t("deputy-hint"))}
    ${troubleBeside("name_deputy")}</div>`;
}

/** @param {any} person */
const couldLead = ({ presence, no_device, capabilities = [] }) => presence !== "left" && !no_device && !capabilities.includes("facilitate");

/** @param {any} event */
const named = ({ target }) => void choose("name_deputy", { person: target.value });
