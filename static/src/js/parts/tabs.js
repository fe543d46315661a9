// The parts of the member's screen, one at a time on a phone; a wide screen shows what happens now beside them.
import { html } from "lit-html";
import { local, state } from "../lib/store.js";
import { t } from "../lib/words.js";

export const TABS = ["now", "words", "notes", "agenda", "people"];

/** @param {typeof state} s */
export const tabOf = ({ local: { tab } }) => tab ?? "now";

/** @param {string} tab */
export const openTab = (tab) => local({ tab, menu: false });

/** @param {typeof state} s */
export const tabs = (s) => html`<nav class="tabs" data-open=${tabOf(s)} aria-label=${t("tabs-label")}>${TABS.map((tab) => html`<button type="button" class="tab"
  data-tab=${tab} aria-current=${tab === tabOf(s) ? "page" : "false"} @click=${() => openTab(tab)}>${t(`tab-${tab}`)}</button>`)}</nav>`;
