// Quiet signals: one tap tells the facilitator, without a name. Nothing on this screen changes but for a line that soon goes.
import { html, nothing } from "lit-html";
import { tellQuietly } from "../lib/pulse.js";
import { local, state } from "../lib/store.js";
import { t } from "../lib/words.js";

const SIGNALS = ["too_fast", "lost", "meaning", "break", "cannot_hear"];
const SAID_MS = 20_000;

/** The button that unfolds them, small enough to stand beside another. @param {typeof state} s */
export const signalsButton = ({ view, local: { signalling } }) => (view.signals?.offered
  ? html`<button type="button" class="button signals-open" data-look="quiet" aria-expanded=${Boolean(signalling)} aria-controls="signals" @click=${() => local({ signalling: !signalling, signalled: false })}
      >${t("signals-open")}</button>`
  : nothing);

/** What the button unfolds. @param {typeof state} s */
export function signals({ view, local: { signalling, signalled } }) {
  if (!view.signals?.offered) return nothing;
  return html`<div id="signals" class="signals stack" data-tight ?hidden=${!signalling} role="group" aria-label=${t("signals-label")} @keydown=${closeOnEscape}>
      ${view.signals.guessable ? html`<p class="small signals-guessable"><strong>${t("signals-guessable")}</strong></p>` : nothing}
      <div class="signals-choice">${SIGNALS.map((signal) => html`<button type="button" class="button" @click=${() => tap(signal)}>${t(`signal-tap-${signal}`)}</button>`)}</div>
      <p class="small quiet">${t("signals-about")}</p>
    </div>
    <p class="signalled small quiet" role="status">${signalled ? t("signals-told") : nothing}</p>`;
}

/** @param {KeyboardEvent} event */
const closeOnEscape = (event) => event.key === "Escape" && local({ signalling: false });

/** @type {ReturnType<typeof setTimeout> | undefined} */
let said;

/** @param {string} signal */
function tap(signal) {
  tellQuietly(signal);
  local({ signalling: false, signalled: true });
  clearTimeout(said);
  said = setTimeout(() => local({ signalled: false }), SAID_MS);
}
