// The facilitator's console: everything that keeps a meeting going, and nothing that decides for people.
import { html, nothing } from "lit-html";
import { onLost } from "../lib/connection.js";
import { sayAloud } from "../lib/aloud.js";
import { itemShown, stayWhileWriting } from "../lib/item.js";
import { currentItem, personOf } from "../lib/names.js";
import { start } from "../lib/start.js";
import { state } from "../lib/store.js";
import { followTerms } from "../lib/terms.js";
import { t } from "../lib/words.js";
import { about } from "../parts/about.js";
import { deskHears } from "../parts/aloud.js";
import { draftLink, openHere } from "../parts/draft_here.js";
import { gone } from "../parts/connection.js";
import { agenda } from "../parts/console/agenda.js";
import { circleDialog } from "../parts/console/circle.js";
import { before } from "../parts/console/before.js";
import { openDialog } from "../parts/console/dialog.js";
import { knocking } from "../parts/console/door.js";
import { ended, endDialog } from "../parts/console/ending.js";
import { floor } from "../parts/console/floor.js";
import { termsDialog } from "../parts/console/terms_table.js";
import { askedNow, glossary, hasGlossary, termDialog } from "../parts/console/glossary.js";
import { answerDialog } from "../parts/console/proposals/asking.js";
import { heard, representedDialog } from "../parts/console/heard.js";
import { itemDialog } from "../parts/console/item.js";
import { keysDialog, listenToKeys } from "../parts/console/keys.js";
import { hasLater, lacking, later, laterDialogs } from "../parts/console/later.js";
import { layout } from "../parts/console/layout.js";
import { leavingDialog } from "../parts/console/leaving.js";
import { inviting, linksDialog, personalLinkDialog } from "../parts/console/links.js";
import { normDialog, norms, normsNow } from "../parts/console/norms.js";
import { holdDialog, overrun } from "../parts/console/overrun.js";
import { paceDialog } from "../parts/console/pace.js";
import { panels, writeForDialog } from "../parts/console/panels.js";
import { pauseDialog, pauseNow } from "../parts/console/pause.js";
import { people, peopleDialogs } from "../parts/console/people.js";
import { proposals, toLead } from "../parts/console/proposals.js";
import { noticeDialog } from "../parts/console/proposals/notice.js";
import { outcomeDialog } from "../parts/console/proposals/outcome.js";
import { protocolDialog } from "../parts/console/proposals/protocol.js";
import { hasPrivateNotes, privateNotes } from "../parts/console/private_notes.js";
import { queue, queueDialogs } from "../parts/console/queue.js";
import { circle, roundDialogs } from "../parts/console/round.js";
import { remote } from "../parts/console/remote.js";
import { settingsDialog } from "../parts/console/settings.js";
import { signals } from "../parts/console/signals.js";
import { suggested } from "../parts/console/suggested.js";
import { talk } from "../parts/console/talk.js";
import { timerDialog, timerNow } from "../parts/console/timer.js";
import { undo } from "../parts/console/undo.js";
import { elsewhere } from "../parts/elsewhere.js";
import { evidence, hasEvidence } from "../parts/evidence.js";
import { news } from "../parts/news.js";
import { notesTab } from "../parts/notes_tab.js";
import { notices } from "../parts/notices.js";
import { panel } from "../parts/panel.js";
import { told } from "../parts/told.js";
import { termCard } from "../parts/term.js";
import { lost, toasts } from "../parts/toasts.js";

/** @param {typeof state} all */
function facilitator(all) {
  if (all.link === "gone") return gone(all);
  if (all.audience !== "facilitator") return void location.replace(`/m/${all.code}`); // somebody else runs the meeting now
  const s = all.view.meeting.state === "ended" ? stillPossible(all) : all;
  return layout(s, {
    top: notices(s, html`${knocking(s)} ${told(s)} ${news(s)}`),
    agenda: { name: "agenda", label: t("console-pane-agenda"), content: () => html`${draftLink(s, s.view.settings.draft_days > 0)} ${agenda(s)}` },
    floor: { name: "floor", label: t("console-pane-floor"), content: () => now(s), count: s.view.queue?.order?.length },
    beside: beside(s),
    preset: s.view.heard?.asks_every ? "heard" : "notes",
    undo: undo(s),
    remote: remote(s),
    foot: html`${termCard(s)} ${toasts(s)}`,
    dialogs: [
      itemDialog(s),
      queueDialogs(s),
      roundDialogs(s),
      leavingDialog(s),
      peopleDialogs(s),
      circleDialog(s),
      writeForDialog(s),
      representedDialog(s),
      answerDialog(s),
      linksDialog(s),
      personalLinkDialog(s),
      settingsDialog(s),
      endDialog(s),
      paceDialog(s),
      pauseDialog(s),
      timerDialog(s),
      holdDialog(s),
      normDialog(s),
      laterDialogs(s),
      termDialog(s),
      termsDialog(s),
      keysDialog(),
      protocolDialog(s),
      outcomeDialog(s),
      noticeDialog(s),
    ],
  });
}

/** What stands beside the floor, in the order of their row: while a decision is due it comes before what was written. @param {typeof state} s */
function beside(s) {
  const panes = inPlace(s);
  if (!isDeciding(s.view)) return panes;
  const decide = panes.filter(({ name }) => name === "proposals");
  return panes.flatMap((pane) => (pane.name === "panels" ? [...decide, pane] : decide.includes(pane) ? [] : [pane]));
}

/** What is not turned on in this meeting is not there. @param {typeof state} s */
const inPlace = (s) => [
  { name: "notes", label: t("console-pane-notes"), content: () => notesTab(s, "plain") },
  { name: "heard", label: t("console-pane-heard"), content: () => html`${heard(s)} ${talk(s)}`, count: s.view.heard?.asks_every ? s.view.heard.not_yet.length : 0 },
  { name: "panels", label: t("console-pane-panels"), content: () => html`${panels(s)} ${own(s)}`, count: s.view.panels?.order?.length },
  { name: "evidence", label: t("console-pane-evidence"), content: () => evidence(s), quiet: !hasEvidence(s) },
  { name: "people", label: t("console-pane-people"), content: () => people(s), count: s.view.door?.order?.length, asks: Boolean(s.view.door?.order?.length) },
  { name: "proposals", label: t("console-pane-proposals"), content: () => proposals(s), count: toLead(s.view), quiet: !decides(s.view) },
  { name: "later", label: t("console-pane-later"), content: () => later(s), count: lacking(s), quiet: !hasLater(s) },
  { name: "private", label: t("console-pane-private"), content: privateNotes, quiet: !hasPrivateNotes() },
  { name: "glossary", label: t("console-pane-glossary"), content: () => glossary(s), quiet: !hasGlossary(s) },
  ...(s.view.norms?.on ? [{ name: "norms", label: t("console-pane-norms"), content: () => norms(s) }] : []),
];

/** @param {any} view */
const decides = (view) => Boolean(view.proposals?.order?.length) || isDeciding(view);

/** @param {any} view */
const isDeciding = (view) => ["decide", "confirm"].includes(currentItem(view)?.purpose);

/** After the end only what can still be done is offered; why the rest cannot stands there once. @param {typeof state} s */
function stillPossible(s) {
  const may = Object.fromEntries(Object.entries(s.mine.may ?? {}).filter(([, allowed]) => allowed === true));
  return { ...s, mine: { ...s.mine, may } };
}

/** Who speaks, or is asked, stands above all that could be done besides. @param {typeof state} s */
function now(s) {
  if (s.view.meeting.state === "ended") return ended(s);
  const opening = before(s); // while there is something to do before it opens, an empty queue has no place
  const waits = opening === nothing || Boolean(s.view.queue?.order?.length);
  return html`<div class="floor-stack">${opening} ${pauseNow(s)} ${about(s, (person) => writeFor(s, person))} ${signals(s)} ${opening === nothing ? floor(s) : nothing}
      ${overrun(s)} ${askedNow(s)} ${timerNow(s)} ${normsNow(s)} ${suggested(s)} ${inviting(s)}</div>
    <div class="floor-rest stack" ?data-empty=${!waits}>${s.view.round?.id ? circle(s) : nothing} ${waits ? queue(s) : nothing} ${openHere(s)}</div>`;
}

/** Who is not here with a device has their words entered. @param {typeof state} s @param {string} person */
const writeFor = ({ view, mine }, person) => (mine.may.write_for === true && (personOf(view, person).no_device || personOf(view, person).presence !== "here")
  ? html`<button type="button" class="button" data-look="quiet" @click=${() => openDialog("write-for", person)}>${t("console-write-for")}</button>`
  : nothing);

/** The facilitator's own words on the item, where they take part. @param {typeof state} s */
function own(s) {
  const id = itemShown(s);
  return id && s.mine.may?.share_panel ? html`<div class="own-words">${elsewhere(s)} ${panel(s, id)}</div>` : nothing;
}

/** @param {typeof state} s */
const ticks = ({ view }) => view.floor?.turn?.state === "speaking" || Boolean(view.agenda?.current || view.timer?.id || view.pause?.until || view.plan?.ends_at);

onLost(lost);
listenToKeys();
stayWhileWriting();
start(facilitator, { ticks });
sayAloud(deskHears);
followTerms({ selects: false });
