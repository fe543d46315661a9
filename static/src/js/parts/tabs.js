// Which part of the member's screen is open: one at a time on a phone; a wide screen shows what happens now beside them.
import { local, state } from "../lib/store.js";
import { t } from "../lib/words.js";
import { choice } from "./panes.js";

const ROOM = 5; // more do not fit side by side on a phone of 360 pixels, with words

/** @param {typeof state} s */
export const tabOf = ({ local: { tab } }) => tab ?? "now";

/** @param {string} tab */
export const openTab = (tab) => local({ tab });

/** @param {typeof state} s @param {import("./panes.js").Pane[]} panes */
export const tabs = (s, panes) => choice({ name: "member-tabs", label: t("tabs-label"), panes, chosen: tabOf(s), room: ROOM, choose: openTab });
