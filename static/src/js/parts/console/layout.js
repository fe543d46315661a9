// The console as a whole: agenda, floor and queue, and beside them one of the panes; on a phone one thing at a time.
import { html, nothing } from "lit-html";
import { local } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { openDialog } from "./dialog.js";

/** @typedef {{name: string, content: () => unknown, count?: number}} Pane */

/** @param {any} s @param {{agenda: Pane, floor: Pane, beside: Pane[], top: unknown, undo: unknown, foot: unknown, dialogs: unknown}} parts */
export function layout(s, { agenda, floor, beside, top, undo, foot, dialogs }) {
  const chosen = s.local.pane ?? "floor"; // on a phone
  const preset = s.view.heard?.asks_every ? "heard" : "notes";
  const side = beside.find(({ name }) => name === (s.local.side ?? preset)) ?? beside[0]; // on a wide screen
  return html`
    <div class="console" data-chosen=${chosen}>
      <a class="skip-link" href="#floor">${t("skip-to-content")}</a>
      ${top}
      ${head(s.view, s.mine, undo)}
      <nav class="pane-choice" aria-label=${t("console-panes")}>
        ${[floor, agenda, ...beside].map((pane) => paneButton(pane, chosen === pane.name, { pane: pane.name, ...(pane === floor || pane === agenda ? {} : { side: pane.name }) }))}
      </nav>
      <main class="console-body">
        <section class="pane pane-agenda" data-pane="agenda" aria-label=${t("agenda-title")}>${agenda.content()}</section>
        <section class="pane pane-floor" data-pane="floor" id="floor" aria-label=${t("console-pane-floor")}>${floor.content()}</section>
        <div class="pane pane-side" data-pane=${side.name} data-is-chosen=${chosen === side.name}>
          <nav class="side-choice" aria-label=${t("console-panes-side")}>
            ${beside.map((pane) => paneButton(pane, side === pane, { side: pane.name, pane: pane.name }))}
          </nav>
          <div class="side-content">${side.content()}</div>
        </div>
      </main>
      ${foot}
      ${dialogs}
    </div>`;
}

/** @param {Pane} pane @param {boolean} isCurrent @param {Record<string, string>} choosing */
const paneButton = ({ name, count }, isCurrent, choosing) => html`<button type="button" aria-current=${isCurrent ? "true" : nothing} @click=${() => local(choosing)}>
  ${t(`console-pane-${name}`)}${count ? html` <span class="count">${count}</span>` : nothing}</button>`;

/** @param {any} view @param {any} mine @param {unknown} undo */
const head = ({ meeting, people }, { may }, undo) => html`<header class="console-head">
  <h1><bdi>${meeting.title}</bdi></h1>
  <span class="head-facts"><span class="quiet">${t("people-here", { here: people.here ?? 0 })}</span></span>
  ${undo}
  <span class="head-acts">
    ${headButton("links", html`<bdi translate="no">${meeting.code}</bdi>`, "l", t("console-links-open"))}
    ${may.change_settings ? headButton("settings", t("console-settings"), "t", t("settings-title")) : nothing}
    ${headButton("keys", "?", undefined, t("keys-title"))}
    ${may.end_meeting === true ? html`<button type="button" class="button" @click=${() => openDialog("end")}>${t("console-end")}</button>` : nothing}
  </span>
</header>`;

/** @param {string} name @param {unknown} label @param {string} [key] @param {string} [spoken] */
const headButton = (name, label, key, spoken) => html`<button type="button" class="button" data-look="quiet" data-name=${name} aria-keyshortcuts=${key ?? nothing}
  title=${spoken ?? nothing} @click=${() => openDialog(name)}>${label}${spoken ? html`<span class="for-readers"> ${spoken}</span>` : nothing}</button>`;
