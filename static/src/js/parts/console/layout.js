// The console as a whole: agenda, floor and queue, and beside them one of the panes; on a phone one thing at a time.
import { html, nothing } from "lit-html";
import { keyOn } from "../../lib/acts.js";
import { closeMenu, isOpen, toggle } from "../../lib/menu.js";
import { titleOf } from "../../lib/names.js";
import { local } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { draftName } from "../draft_here.js";
import { languages, themes } from "../header.js";
import { choice } from "../panes.js";
import { suggestAgain } from "./suggested.js";
import { openDialog } from "./dialog.js";

/** @typedef {import("../panes.js").Pane} Pane */

const BESIDE = 4; // what fits beside the floor of a laptop
const PHONE = 5; // and at the foot of a phone

/**
 * @param {any} s
 * @param {{agenda: Pane, floor: Pane, beside: Pane[], preset: string, facts?: unknown, top: unknown, undo: unknown, remote: unknown, foot: unknown, dialogs: unknown}} parts
 *   `preset` is what stands beside the floor until something else is chosen
 */
export function layout(s, { agenda, floor, beside, preset, facts = nothing, top, undo, remote, foot, dialogs }) {
  const chosen = s.local.pane ?? "floor"; // on a phone
  const side = beside.find(({ name }) => name === (s.local.side ?? preset)) ?? beside[0]; // on a wide screen
  const row = beside.filter((pane) => !pane.quiet || pane === side);
  return html`
    <div class="console" data-chosen=${chosen}>
      <a class="skip-link" href="#floor">${t("skip-to-content")}</a>
      ${top}
      ${head(s, facts, undo, beside.filter((pane) => !row.includes(pane)))}
      ${choice({ name: "pane-choice", label: t("console-panes"), panes: [floor, agenda, ...row], chosen, room: PHONE, choose: open })}
      <main class="console-body">
        <section class="pane pane-agenda" data-pane="agenda" aria-label=${t("agenda-title")}>${agenda.content()}</section>
        <section class="pane pane-floor" data-pane="floor" id="floor" aria-label=${t("console-pane-floor")}>${floor.content()}</section>
        <div class="pane pane-side" data-pane=${side.name} data-is-chosen=${chosen === side.name}>
          ${choice({ name: "side-choice", label: t("console-panes-side"), panes: row, chosen: side.name, room: BESIDE, choose: open })}
          <div class="side-content">${side.content()}</div>
        </div>
      </main>
      ${remote}
      ${foot}
      ${dialogs}
    </div>`;
}

/** The agenda and the floor have their own places on a wide screen. @param {string} pane */
export const open = (pane) => local(["floor", "agenda"].includes(pane) ? { pane } : { pane, side: pane });

/** @param {any} s @param {unknown} facts @param {unknown} undo @param {Pane[]} also what else could stand beside the floor */
const head = ({ view, mine }, facts, undo, also, { meeting, people } = view) => html`<header class="console-head">
  <div class="head-title"><h1><bdi>${titleOf(meeting)}</bdi></h1>
    <p class="head-facts"><span class="quiet">${t("people-here", { here: people.here ?? 0 })}</span>${facts}</p></div>
  ${undo}
  <div class="head-acts" data-menu="console">
    ${headButton("links", html`<bdi translate="no">${meeting.code}</bdi>`, "l", t("console-links-open"))}
    <span class="head-wide">${acts(mine)}</span>
    <button type="button" class="button head-more" data-look="quiet" aria-expanded=${isOpen("console")} aria-controls="console-menu" @click=${() => toggle("console")}>${t("more")}</button>
    <div class="menu card" id="console-menu" ?hidden=${!isOpen("console")}>${isOpen("console") ? menu(view, mine, also) : nothing}</div>
    <span class="head-wide">${end(mine)}</span>
  </div>
</header>`;

// On a phone these stand in the menu.
/** @param {any} mine */
const acts = ({ may }) => html`
  ${may.change_settings ? headButton("settings", t("console-settings"), "t", t("settings-title")) : nothing}
  ${headButton("keys", "?", undefined, t("keys-title"))}`;

/** @param {any} mine */
const end = ({ may }) => (may.end_meeting === true ? html`<button type="button" class="button" @click=${() => choose("end")}>${t("console-end")}</button>` : nothing);

/** How this reader likes the page, and where else there is to go. @param {any} view @param {any} mine @param {Pane[]} also */
const menu = (view, mine, also, { code } = view.meeting) => html`
  <div class="head-narrow">${acts(mine)} ${end(mine)}</div>
  ${also.length ? html`<div class="row">${also.map(({ name, label }) => html`<button type="button" class="button" @click=${() => (closeMenu(), open(name))}>${label}</button>`)}</div>` : nothing}
  <ul class="stack" data-tight>
    <li><a href=${`/m/${code}/screen`} target="_blank" rel="noopener">${t("console-open-screen")}</a></li>
    <li><a href=${`/m/${code}`}>${t("console-own-page")}</a></li>
    ${view.meeting.began_at === undefined ? html`<li><a href=${`/m/${code}/prepare`}>${t("console-prepare")}</a></li>` : nothing}
    <li><a href=${`/m/${code}/draft`}>${draftName({ view })}</a></li>
    <li><a href=${`/m/${code}/record`}>${t("record-so-far-link")}</a></li>
  </ul>
  ${suggestAgain(view)} ${languages(mine)} ${themes()}`;

/** @param {string} name @param {unknown} label @param {string} [key] @param {string} [spoken] */
const headButton = (name, label, key, spoken) => html`<button type="button" class="button" data-look="quiet" data-name=${name} aria-keyshortcuts=${keyOn(key) ?? nothing}
  title=${spoken ?? nothing} @click=${() => choose(name)}>${label}${spoken ? html`<span class="for-readers"> ${spoken}</span>` : nothing}</button>`;

/** @param {string} dialog */
function choose(dialog) {
  closeMenu();
  openDialog(dialog);
}
