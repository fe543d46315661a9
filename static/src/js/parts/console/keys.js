// The keyboard: a key presses the button that shows it; never while somebody types.
import { html } from "lit-html";
import { recall, remember } from "../../lib/device.js";
import { local, state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { dialog, openDialog } from "./dialog.js";

const KEYS = ["n", "p", "d", "b", "o", "a", "r", "u", "l", "t", "help"];

const PLACE = "mr:keys";

export function listenToKeys() {
  local({ keys: recall(PLACE) });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
    if (state.local.dialog || state.local.keys === false) return;
    if (event.key === "?") return openDialog("keys");
    const button = /** @type {HTMLButtonElement | null} */ (document.querySelector(`[aria-keyshortcuts="${CSS.escape(event.key.toLowerCase())}"]`));
    if (!button || button.disabled) return;
    event.preventDefault();
    button.click();
  });
}

/** @param {any} element */
const isTyping = (element) => element.isContentEditable || element.matches?.("input:not([type=checkbox]), textarea, select");

export const keysDialog = () => dialog("keys", t("keys-title"), () => html`
  <label class="check"><input type="checkbox" .checked=${state.local.keys !== false} @change=${(/** @type {any} */ { target }) => use(target.checked)}>
    <span>${t("keys-used")}</span></label><p class="hint check-hint">${t("keys-used-hint")}</p>
  <dl class="keys">${KEYS.map((key) => html`<dt><kbd>${key === "help" ? "?" : key}</kbd></dt><dd>${t(`key-${key}`)}</dd>`)}</dl>`);

/** Whoever speaks to their computer would press them with every word. @param {boolean} used */
function use(used) {
  remember(PLACE, used);
  local({ keys: used });
}
