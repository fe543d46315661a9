// Somebody says that they are this person, on another device: only the person can say whether that is so.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { actButton } from "../lib/acts.js";
import { state } from "../lib/store.js";
import { t } from "../lib/words.js";

/** @param {typeof state} s */
export function devices({ mine }) {
  const { order = [], knocks = {} } = mine.devices ?? {};
  if (!order.length) return nothing;
  return html`<div class="devices" role="alert">${repeat(order, (/** @type {string} */ id) => id, (/** @type {string} */ id) => asking(mine.may, id, knocks[id]))}</div>`;
}

/** @param {any} may @param {string} knock @param {{number: number}} about */
const asking = (may, knock, { number }) => html`<section class="banner" data-look="notice">
  <div class="stack" data-tight><strong>${t("devices-title")}</strong><span>${t("devices-hint", { number: String(number) })}</span></div>
  <div class="row">
    ${actButton(may, { act: "answer_device", with: { knock, is_me: true }, label: t("devices-yes"), key: `device-yes-${knock}` })}
    ${actButton(may, { act: "answer_device", with: { knock, is_me: false }, label: t("devices-no"), key: `device-no-${knock}`, look: "danger" })}
  </div>
</section>`;
