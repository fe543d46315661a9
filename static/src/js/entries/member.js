// The member's screen: a phone first, and everything that one person needs to be heard.
import { html } from "lit-html";
import { isOnline, onLost, tell } from "../lib/connection.js";
import { sayAloud } from "../lib/aloud.js";
import { itemShown, stayWhileWriting } from "../lib/item.js";
import { startPulse } from "../lib/pulse.js";
import { start } from "../lib/start.js";
import { state } from "../lib/store.js";
import { followTerms } from "../lib/terms.js";
import { t } from "../lib/words.js";
import { about } from "../parts/about.js";
import { ownRecord } from "../parts/after.js";
import { agenda } from "../parts/agenda.js";
import { memberHears } from "../parts/aloud.js";
import { anyAsks, cards } from "../parts/cards.js";
import { draftAtHome, draftLink, openHere } from "../parts/draft_here.js";
import { gone } from "../parts/connection.js";
import { elsewhere } from "../parts/elsewhere.js";
import { ended } from "../parts/ended.js";
import { askedForData, bringing, evidence, hasEvidence, onTheWall } from "../parts/evidence.js";
import { floor } from "../parts/floor.js";
import { header } from "../parts/header.js";
import { interpret } from "../parts/interpretation.js";
import { invitation } from "../parts/invitation.js";
import { itemHead, itemLine } from "../parts/item.js";
import { later } from "../parts/later.js";
import { lookingBack, looksBack } from "../parts/looking_back.js";
import { agreed, norms, normShown } from "../parts/norms.js";
import { news } from "../parts/news.js";
import { notesTab } from "../parts/notes_tab.js";
import { notices } from "../parts/notices.js";
import { panel } from "../parts/panel.js";
import { panels } from "../parts/panels.js";
import { notYetHeard, people } from "../parts/people.js";
import { pause } from "../parts/pause.js";
import { places } from "../parts/places.js";
import { whenItIs } from "../parts/planned.js";
import { ownPronouns } from "../parts/pronouns.js";
import { asksForAnswer, proposals, proposalsElsewhere } from "../parts/proposals.js";
import { isThinking } from "../parts/proposals/brief.js";
import { queue } from "../parts/queue.js";
import { readsLater } from "../parts/reads_later.js";
import { raise } from "../parts/raise.js";
import { round } from "../parts/round.js";
import { askedBack, isAskedBack } from "../parts/sayback.js";
import { openTab, tabOf, tabs } from "../parts/tabs.js";
import { ownTerms, termCard } from "../parts/term.js";
import { timer } from "../parts/timer.js";
import { told, ways } from "../parts/told.js";
import { lost, toasts } from "../parts/toasts.js";
import { leftUnheard } from "../parts/unheard.js";

/** What happens now, in the order in which it stands while nothing is asked of this person. @type {import("../parts/cards.js").Card[]} */
const NOW = [
  { name: "pause", content: pause, asks: ({ view }) => Boolean(view.pause?.why) },
  { name: "timer", content: timer },
  { name: "floor", content: floor, asks: ({ view, mine }) => Boolean(mine.turn) && view.floor?.turn?.person === mine.id },
  { name: "interpret", content: ({ view, mine }) => interpret(view, mine) },
  { name: "round", content: round, asks: ({ mine }) => mine.round?.state === "asked" },
  { name: "invitation", content: invitation, asks: ({ mine }) => mine.heard?.how === "asked" },
  { name: "places", content: places, asks: ({ view, mine }) => Object.keys(mine.entries?.entries ?? {}).some((id) => view.queue?.moved_on?.entries[id]) },
  { name: "asked-back", content: askedBack, asks: isAskedBack },
  { name: "evidence", content: (s) => onTheWall(s, openEvidence) },
  { name: "norms", content: norms },
  { name: "looking-back", content: lookingBack, asks: looksBack },
  { name: "proposals", content: proposals, asks: asksForAnswer },
  { name: "raise", content: raise },
  { name: "queue", content: queue },
  { name: "asked-for-data", content: (s) => askedForData(s, openEvidence) },
  { name: "open-here", content: openHere },
  { name: "proposals-elsewhere", content: proposalsElsewhere },
  { name: "not-yet-heard", content: notYetHeard },
  { name: "left-unheard", content: leftUnheard },
];

/** The parts of the screen, as they stand in its row of tabs; what is not turned on in this meeting is not there. @param {typeof state} s */
const panes = (s) => [
  { name: "now", label: t("tab-now"), content: () => words(s), asks: isOpen(s) && tabOf(s) !== "now" && anyAsks(s, NOW) },
  { name: "words", label: t("tab-words"), content: () => words(s) },
  ...(hasEvidence(s) ? [{ name: "evidence", label: t("tab-evidence"), content: () => evidence(s) }] : []),
  { name: "notes", label: t("tab-notes"), content: () => notesTab(s) },
  { name: "agenda", label: t("tab-agenda"), content: () => html`${draftLink(s)} ${agenda(s)} ${agreed(s)} ${later(s)} ${ownTerms(s)} ${ways(s)}` },
  { name: "people", label: t("tab-people"), content: () => people(s) },
];

const openEvidence = () => openTab("evidence");

/** @param {typeof state} s */
function member(s) {
  if (s.link === "gone") return gone(s);
  const all = panes(s);
  const open = all.find(({ name }) => name === tabOf(s)) ?? all[0];
  return html`<a class="skip-link" href="#main">${t("skip-to-main")}</a>
    ${header(s, html`${bringing(s, openEvidence)} ${ownPronouns(s)}`)} ${tabs(s, all)} ${notices(s)} ${elsewhere(s)} ${normShown(s)} ${told(s)} ${news(s)}
    <main id="main" class="member page" data-tab=${open.name}>
      <div class="member-now stack">${now(s)}</div>
      <div class="member-side stack">${open.content()}</div>
    </main>
    ${termCard(s)} ${toasts(s)}`;
}

/** @param {typeof state} s */
const isOpen = ({ view }) => view.meeting.state !== "ended";

/** @param {typeof state} s */
const now = (s) => (isOpen(s) ? html`${whenItIs(s)} ${draftAtHome(s)} ${itemLine(s.view)} ${about(s)} ${cards(s, NOW)}` : ended(s));

/** @param {typeof state} s */
function words(s) {
  const id = itemShown(s);
  if (!id) return isOpen(s) ? html`<p class="empty">${t("words-no-item")}</p>` : html`<p class="empty">${t("words-ended")}</p> ${ownRecord(s)}`;
  return html`${readsLater(s)} ${itemHead(s.view, id)} ${panel(s, id)} ${panels(s, id)}`;
}

/** @param {typeof state} s */
const ticks = ({ view }) => view.floor?.turn?.state === "speaking" || Boolean(view.timer?.id || view.pause?.until || view.plan?.ends_at || isThinking(view));

onLost(lost);
stayWhileWriting();
start(member, { ticks });
sayAloud(memberHears);
startPulse({ tell, isOnline });
followTerms({ selects: true });
