// The controls through which one acts: what `may` leaves out is not offered, and what it refuses says why.
import { html, nothing } from "lit-html";
import { ifDefined } from "lit-html/directives/if-defined.js";
import { ask, unask } from "./connection.js";
import { isAgain, MOVES_THE_ROOM, once } from "./once.js";
import { attempt, state } from "./store.js";
import { say, t } from "./words.js";

/**
 * @typedef {object} Act
 * @property {string} act the command
 * @property {object | (() => object)} [with] its fields; a function where they hold what is being typed, which may be newer than what was drawn
 * @property {unknown} label
 * @property {string} [key] tells apart several controls of one command
 * @property {"primary" | "quiet" | "danger" | "plain"} [look]
 * @property {(answer: any) => void} [then] called with the answer when it was accepted
 * @property {string} [described] the id of an element that explains
 * @property {string} [shortcut] the key that presses it, shown on it
 * @property {boolean} [off] not now, for a reason that stands beside it
 */

/** A button that asks for one command. @param {any} may @param {Act} act */
export function actButton(may, act) {
  const allowed = may?.[act.act];
  if (!allowed) return nothing;
  const key = act.key ?? act.act;
  const busy = state.attempts[key]?.state === "busy";
  const shortcut = keyOn(act.shortcut);
  return html`<span class="act">
    <button type="button" class="button" data-look=${act.look ?? "plain"} ?data-once=${MOVES_THE_ROOM.has(act.act)} aria-busy=${busy} ?disabled=${allowed !== true || act.off}
      title=${allowed === true ? nothing : say(allowed)} aria-describedby=${ifDefined(act.described)} aria-keyshortcuts=${ifDefined(shortcut)} @click=${(/** @type {MouseEvent} */ event) => press(event, act, key)}
      >${act.label}${shown(shortcut)}</button>
    ${allowed === true || isSaidOnce(allowed) ? troubleBeside(key) : html`<span class="reason">${say(allowed)}</span>`}
  </span>`;
}

/** The key of a control, unless this person has switched such keys off. @param {string} [key] */
export const keyOn = (key) => (state.local.keys === false ? undefined : key);

/** @param {string} [key] as `keyOn` gives it */
export const shown = (key) => (key ? html` <kbd aria-hidden="true">${key}</kbd>` : nothing);

/** While the whole meeting is paused, or a round goes on, that stands once on the screen and not at each button. @param {any} refused */
const isSaidOnce = ({ id }) => id === "refused-meeting-paused" || id === "refused-round-runs";

/** @param {MouseEvent} event @param {Act} act @param {string} key */
async function press(event, { act, with: fields, then }, key) {
  const moves = MOVES_THE_ROOM.has(act);
  if (moves && isAgain(event)) return;
  const asking = () => ask(act, typeof fields === "function" ? fields() : fields, key);
  const answer = await (moves ? once(event, asking) : asking());
  if (answer.seq !== undefined) then?.(answer);
}

/** What came of the last press of this control, if it was not accepted. @param {string} key */
export function troubleBeside(key) {
  const tried = state.attempts[key];
  if (!tried) return nothing;
  if (tried.state === "busy") return waiting(key);
  return html`<span class="trouble" role="alert">${say(tried.message)}
    <button type="button" class="close" @click=${() => attempt(key, undefined)}>${t("close-message")}</button></span>`;
}

/** @param {string} key */
function waiting(key) {
  if (state.link === "online") return nothing;
  return html`<span class="reason" role="status">${t("will-be-sent")}
    <button type="button" class="link" @click=${() => unask(key)}>${t("do-not-send")}</button></span>`;
}

/** Is this control waiting for its answer? @param {string} key */
export const isBusy = (key) => state.attempts[key]?.state === "busy";
