// The member's screen: a phone first, and everything that one person needs to be heard.
import { html } from "lit-html";
import { onLost } from "../lib/connection.js";
import { itemShown } from "../lib/item.js";
import { start } from "../lib/start.js";
import { state } from "../lib/store.js";
import { t } from "../lib/words.js";
import { agenda } from "../parts/agenda.js";
import { connection, gone } from "../parts/connection.js";
import { elsewhere } from "../parts/elsewhere.js";
import { ended } from "../parts/ended.js";
import { floor } from "../parts/floor.js";
import { header } from "../parts/header.js";
import { invitation } from "../parts/invitation.js";
import { itemHead, itemLine } from "../parts/item.js";
import { notesTab } from "../parts/notes_tab.js";
import { panel } from "../parts/panel.js";
import { panels } from "../parts/panels.js";
import { notYetHeard, people } from "../parts/people.js";
import { places } from "../parts/places.js";
import { queue } from "../parts/queue.js";
import { raise } from "../parts/raise.js";
import { tabOf, tabs } from "../parts/tabs.js";
import { toast, toasts } from "../parts/toasts.js";

/** @param {typeof state} s */
function member(s) {
  if (s.link === "gone") return gone(s);
  return html`<a class="skip-link" href="#main">${t("skip-to-main")}</a>
    ${header(s)} ${tabs(s)} ${connection(s)} ${elsewhere(s)}
    <main id="main" class="member page" data-tab=${tabOf(s)}>
      <div class="member-now stack">${now(s)}</div>
      <div class="member-side stack">${side(s)}</div>
    </main>
    ${toasts(s)}`;
}

/** @param {typeof state} s */
const now = (s) =>
  s.view.meeting.state === "ended" ? ended(s) : html`${itemLine(s.view)} ${floor(s)} ${invitation(s)} ${places(s)} ${raise(s)} ${queue(s)} ${notYetHeard(s)}`;

const SIDES = /** @type {Record<string, (s: typeof state) => unknown>} */ ({ now: words, words, notes: notesTab, agenda, people });

/** @param {typeof state} s */
const side = (s) => SIDES[tabOf(s)](s);

/** @param {typeof state} s */
function words(s) {
  const id = itemShown(s);
  if (!id) return html`<p class="empty">${t("words-no-item")}</p>`;
  return html`${itemHead(s.view.agenda.items[id])} ${panel(s, id)} ${panels(s, id)}`;
}

/** @param {typeof state} s */
const ticks = ({ view }) => view.floor?.turn?.state === "speaking";

onLost((asked, message) => toast(message, asked.with.topic ?? asked.with.text));
start(member, { ticks });
