// A pause of the whole meeting fills the wall: why, and until when.
import { html, nothing } from "lit-html";
import { titleOf } from "../../lib/names.js";
import { t } from "../../lib/words.js";
import { untilWhen } from "../pause.js";

/** @param {any} view */
export const pause = (view) => html`<div class="wall-pause"><p class="wall-big">${t(`pause-${view.pause.why}`)}</p>
  <p class="wall-until">${untilWhen(view.pause)}</p>${next(view)}</div>`;

/** After a break on the agenda. @param {any} view */
function next({ pause, agenda }) {
  const id = pause.item && agenda.order.find((/** @type {string} */ id) => agenda.items[id].state === "planned");
  return id ? html`<p class="wall-quiet">${t("screen-after-this", { title: titleOf(agenda.items[id]) })}</p>` : nothing;
}
