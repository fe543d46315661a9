// The keyboard: a key presses the button that shows it; never while somebody types.
import { html } from "lit-html";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { dialog, openDialog } from "./dialog.js";

const KEYS = ["n", "p", "d", "b", "o", "a", "r", "u", "l", "t", "help"];

export function listenToKeys() {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
    if (state.local.dialog) return;
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
  <dl class="keys">${KEYS.map((key) => html`<dt><kbd>${key === "help" ? "?" : key}</kbd></dt><dd>${t(`key-${key}`)}</dd>`)}</dl>`);
