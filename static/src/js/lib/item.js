// Which item this screen looks at: the room's, or another that its reader chose.
import { local, state, watch } from "./store.js";

/** @param {typeof state} s @returns {string | undefined} */
export const itemShown = ({ view, local: { item } }) => (view.agenda?.items?.[item] ? item : view.agenda?.current);

/** @param {typeof state} s */
export const isElsewhere = (s) => itemShown(s) !== s.view.agenda?.current;

/** @param {string | undefined} item undefined follows the room again */
export const lookAt = (item) => local({ item });

let room = "";

/** Whoever is writing when the room goes on stays with their words, and is told; nobody's sentence runs on into another item. */
export function stayWhileWriting() {
  room = state.view.agenda?.current;
  watch(() => {
    const { current } = state.view.agenda ?? {};
    if (current === room) return;
    const left = room;
    room = current;
    if (current && current === state.local.item) lookAt(undefined); // the room has come to where one looked
    else if (left && !state.local.item && isWriting()) lookAt(left);
  });
}

const isWriting = () => document.activeElement?.id === "panel-words" && Boolean(/** @type {HTMLTextAreaElement} */ (document.activeElement).value.trim());
