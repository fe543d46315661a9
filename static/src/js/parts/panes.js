// What a screen can show beside the rest, one at a time: a row of names that never wraps; what has no room in it waits behind "More".
import { html, nothing } from "lit-html";
import { closeMenu, isOpen, toggle } from "../lib/menu.js";
import { t } from "../lib/words.js";
import { icon } from "./icon.js";

/**
 * @typedef {object} Pane
 * @property {string} name
 * @property {string} label
 * @property {() => unknown} content
 * @property {number} [count] how much waits there
 * @property {boolean} [asks] something there waits for this reader
 * @property {boolean} [quiet] not needed in this meeting so far: the console offers it in its menu, and in the row once it was opened
 *
 * @typedef {object} Choice
 * @property {string} name of this row, unlike any other on the screen
 * @property {string} label for those who hear it
 * @property {Pane[]} panes
 * @property {string} chosen
 * @property {number} room how many places the row has; "More" takes the last one where there are more panes
 * @property {(pane: string) => void} choose
 */

/** @param {Choice} choice */
export function choice({ name, label, panes, chosen, room, choose }) {
  const fits = panes.length <= room ? panes.length : room - 1;
  const rest = panes.slice(fits);
  const go = (/** @type {string} */ pane) => (closeMenu(), choose(pane));
  return html`<nav class="tabs ${name}" data-menu=${name} data-open=${chosen} aria-label=${label}>
    ${panes.slice(0, fits).map((pane) => tab(pane, chosen, go))}
    ${rest.length ? more(name, rest, chosen, go) : nothing}
  </nav>`;
}

/** @param {Pane} pane @param {string} chosen @param {(pane: string) => void} go */
const tab = (pane, chosen, go) => html`<button type="button" class="tab" data-tab=${pane.name} aria-current=${pane.name === chosen ? "true" : nothing}
  @click=${() => go(pane.name)}>${icon(pane.name)}${named(pane.label, pane)}</button>`;

/** Whichever of them is open lends the button its name. @param {string} name @param {Pane[]} rest @param {string} chosen @param {(pane: string) => void} go */
function more(name, rest, chosen, go) {
  const open = rest.find((pane) => pane.name === chosen);
  const sum = { count: rest.reduce((all, { count = 0 }) => all + count, 0), asks: rest.some(({ asks }) => asks) };
  return html`<button type="button" class="tab tab-more" data-tab="more" aria-expanded=${isOpen(name)} aria-controls="${name}-more" aria-current=${open ? "true" : nothing}
      @click=${() => toggle(name)}>${icon("more")}${named(open?.label ?? t("more"), sum)}</button>
    <div class="tab-rest card" id="${name}-more" ?hidden=${!isOpen(name)}>${rest.map((pane) => tab(pane, chosen, go))}</div>`;
}

/** @param {string} label @param {{count?: number, asks?: boolean}} waiting */
const named = (label, { count, asks }) => html`<span class="tab-label">${label}</span>${count ? html` <span class="count">${count}</span>` : nothing}${asks
  ? html`<span class="tab-asks"><span class="for-readers"> ${t("tab-asks")}</span></span>` : nothing}`;
