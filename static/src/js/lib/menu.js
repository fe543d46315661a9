// One menu is open at a time; Escape, a press beside it and its own choice close it.
import { local, state } from "./store.js";

/** @param {string} name */
export const isOpen = (name) => state.local.menu === name;

/** @param {string} name */
export const toggle = (name) => local({ menu: isOpen(name) ? undefined : name });

export const closeMenu = () => local({ menu: undefined });

/** The element that holds a menu and its button says `data-menu="NAME"`. @param {Event} event */
const isBeside = ({ target }) => !(/** @type {Element} */ (target).closest?.(`[data-menu="${state.local.menu}"]`));

document.addEventListener("pointerdown", (event) => state.local.menu && isBeside(event) && closeMenu());

// What is opened by keys does not stay over what comes after it.
document.addEventListener("focusin", (event) => state.local.menu && isBeside(event) && closeMenu());

document.addEventListener("keydown", ({ key }) => {
  if (key !== "Escape" || !state.local.menu) return;
  /** @type {HTMLElement | null} */ (document.querySelector(`[data-menu="${state.local.menu}"] [aria-expanded=true]`))?.focus();
  closeMenu();
});
