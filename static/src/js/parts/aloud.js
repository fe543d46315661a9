// What is said to those who hear the page: who speaks, what the room is asked, and on one's own phone what is asked of this person.
import { currentItem, nameOf, titleOf } from "../lib/names.js";
import { state } from "../lib/store.js";
import { say, t } from "../lib/words.js";
import { isBefore, overOf } from "./floor.js";
import { said } from "./places.js";
import { textOf } from "./proposals/brief.js";

/** @param {typeof state} s */
export const memberHears = ({ view, mine }) => (view.meeting.state === "ended" ? over() : {
  ...roomHears(view, mine),
  round: mine.round?.state === "asked" ? t("round-your-turn") : "",
  places: (mine.entries?.order ?? []).map((/** @type {string} */ id) => said(view, mine.entries.entries[id])).join(" "),
  invitation: say(mine.invitation),
});

/** Whom the button would call, and who stands at the door. @param {typeof state} s */
export const deskHears = ({ view, mine }) => (view.meeting.state === "ended" ? over() : { ...roomHears(view, mine), next: upNext(view), door: atTheDoor(view.door) });

/** Of what goes on nothing is left then. @returns {Record<string, string>} */
const over = () => ({ end: t("ended-title") });

/** @param {any} view @param {any} mine */
const roomHears = (view, mine) => ({
  pause: view.pause?.why ? t(`pause-${view.pause.why}`) : "",
  item: itemSaid(view),
  floor: floorSaid(view, mine),
  proposal: proposalSaid(view.proposals),
});

/** @param {any} view */
function itemSaid(view) {
  const item = currentItem(view);
  return item ? `${t("item-now", { n: view.agenda.order.indexOf(view.agenda.current) + 1, of: view.agenda.order.length })}: ${titleOf(item)}` : "";
}

/** @param {any} view @param {any} mine */
function floorSaid(view, mine) {
  const turn = view.floor?.turn;
  const isMine = turn?.person === mine.id;
  if (turn) return isMine ? t(overOf(turn, true)) : named(view, turn.person, overOf(turn, false), turn.composing);
  if (view.round?.id) return mine.round?.state === "asked" ? "" : named(view, view.round.asked, "round-asked-now");
  return t(isBefore(view) ? "floor-before" : "floor-free");
}

/** "Mia is preparing, we wait" reads on from the name. @param {any} view @param {string} person @param {string} doing @param {boolean} [readsOn] */
const named = (view, person, doing, readsOn = false) => (readsOn ? `${nameOf(view, person)} ${t(doing)}` : `${t(doing)}: ${nameOf(view, person)}`);

/** @param {any} proposals */
function proposalSaid(proposals) {
  const proposal = proposals?.proposals?.[proposals.now];
  return proposal?.stage ? `${t(`stage-${proposal.stage}`)}: ${textOf(proposal)}` : "";
}

/** @param {any} view */
function upNext(view) {
  const entry = view.queue?.entries?.[view.queue.next];
  return entry ? t("console-next-is", { name: nameOf(view, entry.person) }) : "";
}

/** @param {any} door */
function atTheDoor({ order = [], knocks = {}, more = 0 } = {}) {
  return order.length ? t("door-knocking", { name: knocks[order[0]].name, count: order.length + more }) : "";
}
