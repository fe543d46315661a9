// The browser's own dialog, open while `local.dialog` names it; Escape, its button and a press beside it close it.
import { html, nothing } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import { local, state } from "../../lib/store.js";
import { t } from "../../lib/words.js";

/** @param {string} name @param {any} [about] what it is about, such as an item's id */
export const openDialog = (name, about) => local({ dialog: name, about });

/** The focus goes back to where it was before. */
export function closeDialog() {
  document.querySelector("dialog")?.close();
  local({ dialog: undefined, about: undefined });
}

/** @param {string} name @param {unknown} title @param {() => unknown} content @param {string} [size] */
export function dialog(name, title, content, size = "") {
  if (state.local.dialog !== name) return nothing;
  return html`<dialog class="sheet" data-size=${size} aria-labelledby="dialog-title" ${ref(showOnceStanding)} @close=${closeDialog} @click=${closeBeside}>
    <div class="sheet-body">
      <header class="row" data-apart>
        <h2 id="dialog-title">${title}</h2>
        <button type="button" class="button" data-look="quiet" @click=${closeDialog}>${t("close")}</button>
      </header>
      ${content()}
    </div>
  </dialog>`;
}

// The element is not in the page yet when lit hands it over.
/** @param {Element | undefined} element */
function showOnceStanding(element) {
  const sheet = /** @type {HTMLDialogElement | undefined} */ (element);
  queueMicrotask(() => sheet?.isConnected && !sheet.open && sheet.showModal());
}

/** @param {MouseEvent} event */
function closeBeside(event) {
  if (event.target === event.currentTarget) closeDialog();
}
