// The quiet signals that enough people gave: one calm line each, with a sentence that the facilitator could say.
import { html } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { actButton } from "../../lib/acts.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";

/** @param {typeof state} s */
export function signals({ view, mine }) {
  const { order = [], signals = {} } = view.signals ?? {};
  return html`<div class="console-signals" role="status">${repeat(order, (name) => name, (name) => row(/** @type {string} */ (name), signals[/** @type {string} */ (name)], mine.may))}</div>`;
}

/** @param {string} name @param {{devices: number, row: number}} given @param {any} may */
const row = (name, { devices, row }, may) => html`<div class="card signal" data-look="notice">
  <p class="grow"><strong>${t(`signal-${name}`, { devices })}</strong> <span class="signal-say">${t(`signal-say-${name}`)}</span></p>
  ${actButton(may, { act: "drop_signal", with: { signal: name, row }, key: `signal-${name}`, label: t("signal-taken-in"), look: "quiet" })}
</div>`;
