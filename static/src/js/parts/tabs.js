// Which part of the member's screen is open: one at a time on a phone; a wide screen shows what happens now beside them.
import { afterDrawing } from "../lib/screen.js";
import { local, state } from "../lib/store.js";
import { t } from "../lib/words.js";
import { choice } from "./panes.js";

const ROOM = 5; // more do not fit side by side on a phone of 360 pixels, with words
const WIDE = matchMedia("(min-width: 56rem)"); // as screens/member.css has it

/** Whoever had their own words open when the meeting ended sees that it has; they can be opened again. @param {typeof state} s */
export const tabOf = ({ local: { tab, tabIn }, view: { meeting } }) => (tab === "words" && meeting?.state === "ended" && tabIn !== "ended" ? "now" : tab ?? "now");

/** How far each part was scrolled, on a screen that shows one at a time. @type {Map<string, number>} */
const places = new Map();

/** @param {string} tab */
export function openTab(tab) {
  const before = tabOf(state);
  if (tab === before) return;
  places.set(before, scrollY);
  local({ tab, tabIn: state.view.meeting?.state });
  if (!WIDE.matches) afterDrawing(() => scrollTo({ top: places.get(tab) ?? 0, behavior: "instant" }));
}

/** @param {typeof state} s @param {import("./panes.js").Pane[]} panes */
export const tabs = (s, panes) => choice({ name: "member-tabs", label: t("tabs-label"), panes, chosen: tabOf(s), room: ROOM, choose: openTab });
