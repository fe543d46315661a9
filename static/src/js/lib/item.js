// Which item this screen looks at: the room's, or another that its reader chose.
import { local, state } from "./store.js";

/** @param {typeof state} s @returns {string | undefined} */
export const itemShown = ({ view, local: { item } }) => (view.agenda?.items?.[item] ? item : view.agenda?.current);

/** @param {typeof state} s */
export const isElsewhere = (s) => itemShown(s) !== s.view.agenda?.current;

/** @param {string | undefined} item undefined follows the room again */
export const lookAt = (item) => local({ item });
