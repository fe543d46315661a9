// Before the meeting: its title, items, people, settings and links on one page. Nothing begins until somebody says so.
import { html, nothing } from "lit-html";
import { actButton } from "../lib/acts.js";
import { onLost } from "../lib/connection.js";
import { titleOf } from "../lib/names.js";
import { start } from "../lib/start.js";
import { local, state } from "../lib/store.js";
import { t } from "../lib/words.js";
import { connection, gone } from "../parts/connection.js";
import { adding, list } from "../parts/console/agenda.js";
import { draftToCome } from "../parts/console/draft_to_come.js";
import { itemDialog } from "../parts/console/item.js";
import { links, personalLinkDialog } from "../parts/console/links.js";
import { normDialog, norms } from "../parts/console/norms.js";
import { knockingBelow } from "../parts/console/door.js";
import { holdDialog } from "../parts/console/overrun.js";
import { paceDialog } from "../parts/console/pace.js";
import { people, peopleDialogs } from "../parts/console/people.js";
import { listing } from "../parts/console/roster.js";
import { unfilled } from "../parts/console/seats.js";
import { settings, title } from "../parts/console/settings.js";
import { planForm } from "../parts/console/planned.js";
import { evidence } from "../parts/evidence.js";
import { when } from "../parts/planned.js";
import { toast, toasts } from "../parts/toasts.js";

/** @param {typeof state} s */
function prepare(s) {
  if (s.link === "gone") return gone(s);
  return html`<a class="skip-link" href="#main">${t("skip-to-main")}</a>
    <header class="prepare-head"><div><p class="over">${t("prepare-kicker")}</p><h1><bdi>${titleOf(s.view.meeting)}</bdi></h1></div>${beginning(s)}</header>
    ${connection(s)} ${knockingBelow(s)}
    <main id="main" class="console prepare">
      ${part("prepare-title", title(s))}
      ${part("prepare-items", html`${list(s.view, { ...s.mine.may, start_item: undefined })} ${adding(s.mine.may)}`)}
      <details class="card more"><summary>${t("prepare-when")}${s.view.planned?.day ? `: ${when(s.view.planned)}` : nothing}</summary>${planForm(s)}</details>
      ${part("prepare-draft", draftToCome(s))}
      <details class="card more" @toggle=${(/** @type {any} */ { target }) => local({ prepares_evidence: target.open })}><summary>${t("prepare-evidence")}</summary>${s.local.prepares_evidence ? evidence(s) : nothing}</details>
      ${part("prepare-people", people(s, listing(s)))}
      ${s.view.settings.seats && s.view.seats.order.length ? part("before-title", unfilled(s)) : nothing}
      ${s.view.norms?.on ? part("prepare-norms", norms(s)) : nothing}
      ${part("prepare-links", html`<p class="quiet">${t("prepare-links-hint")}</p>${links(s)}`)}
      ${part("settings-title", settings(s))}
    </main>
    ${toasts(s)}
    ${[itemDialog(s), peopleDialogs(s), personalLinkDialog(s), normDialog(s), holdDialog(s), paceDialog(s)]}`;
}

/** @param {string} name @param {unknown} content */
const part = (name, content) => html`<section class="card stack" aria-labelledby=${name}><h2 id=${name}>${t(name)}</h2>${content}</section>`;

/** The first item starts, and the console takes over. @param {typeof state} s */
function beginning({ view: { agenda, meeting }, mine: { may } }) {
  const first = agenda.order.find((/** @type {string} */ id) => agenda.items[id].state === "planned");
  const run = `/m/${meeting.code}/run`;
  return html`<div class="row">
    ${first && meeting.began_at === undefined ? actButton(may, { act: "start_item", with: { item: first, expected: "" }, key: "begin", label: t("prepare-begin"), look: "primary", then: () => location.assign(run) }) : nothing}
    <a class="button" href=${run}>${t("prepare-console")}</a></div>`;
}

onLost((asked, message) => toast(message, asked.with.text));
start(prepare);
