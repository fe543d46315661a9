// About the draft as a whole, at the end of its page: what belongs to no section is asked, and answered, here.
import { html, nothing } from "lit-html";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { respond, WHOLE } from "./respond.js";
import { rows } from "./responses.js";

/** Once there is something to read. @param {typeof state} s @param {any} draft */
export function whole(s, draft) {
  const { order, responses } = draft.responses;
  if (!draft.sections.order.length) return nothing;
  return html`<section class="card draft-section stack" aria-labelledby="draft-whole"><h2 id="draft-whole">${t("response-whole")}</h2>
    <p class="hint">${t("respond-whole-how")}</p>
    ${rows(s, draft, order.filter((/** @type {string} */ one) => responses[one].whole))} ${respond(s, draft, WHOLE)}</section>`;
}
