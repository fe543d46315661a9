// The browser's own dialog, open while `local.dialog` names it; Escape, its button and a press beside it close it.
import { html, nothing } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import { focusOn } from "../../lib/focus.js";
import { local, state } from "../../lib/store.js";
import { t } from "../../lib/words.js";

/** @param {string} name @param {any} [about] what it is about, such as an item's id */
export const openDialog = (name, about) => local({ dialog: name, about });

let hadFocus = false; // whoever opened it by a key from anywhere is left where they were

/** The focus goes back to where it was before, if that still stands. */
export function closeDialog() {
  document.querySelector("dialog")?.close();
  if (hadFocus && document.activeElement === document.body) focusOn(document.querySelector("main"));
  hadFocus = false;
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
  queueMicrotask(() => {
    if (!sheet?.isConnected || sheet.open) return;
    hadFocus = document.activeElement !== document.body;
    sheet.showModal();
  });
}

/** @param {MouseEvent} event */
function closeBeside(event) {
  if (event.target === event.currentTarget) closeDialog();
}
