// The settings of the meeting: one calm page; each change holds at once.
import { html } from "lit-html";
import { troubleBeside } from "../../lib/acts.js";
import { ask } from "../../lib/connection.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { languages, themes } from "../header.js";
import { closeDialog, dialog } from "./dialog.js";
import { actForm, check, choice, field, text } from "./form.js";

const CHOICES = /** @type {Record<string, string[]>} */ ({
  calls_next: ["anyone", "speaker", "facilitator"],
  edits_notes: ["all", "note_takers"],
  asks_every: ["off", "hint", "deciding", "on"],
});
const SWITCHES = ["countdowns", "quiet_signals", "code_opens_earlier_words"];

/** @param {typeof state} s */
export const settingsDialog = ({ view: { meeting, settings }, mine }) => dialog("settings", t("settings-title"), () => html`
  ${actForm(mine.may, { act: "change_title", label: t("save"), layout: "line", fields: (f) => ({ title: text(f, "title") }), then: closeDialog },
    field(t("settings-meeting-title"), html`<input name="title" maxlength="200" required value=${meeting.title}>`))}
  ${Object.entries(CHOICES).map(([name, values]) => setting(name, choice(name, values, settings[name], (value) => t(`settings-${name}-${value}`), changed(name))))}
  ${SWITCHES.map((name) => html`<div class="setting">${check(name, Boolean(settings[name]), t(`settings-${name}`), switched(name))}
    <p class="hint check-hint">${t(`settings-${name}-about`)}</p>${troubleBeside(`setting-${name}`)}</div>`)}
  <section class="stack"><h3>${t("settings-device")}</h3>${languages(mine)} ${themes()}</section>`);

/** @param {string} name @param {unknown} input */
const setting = (name, input) => html`<div class="setting">${field(t(`settings-${name}`), input, t(`settings-${name}-about`))}${troubleBeside(`setting-${name}`)}</div>`;

/** @param {string} name @returns {(event: any) => void} */
const changed = (name) => ({ target }) => void ask("change_settings", { [name]: target.value }, `setting-${name}`);

/** @param {string} name @returns {(event: any) => void} */
const switched = (name) => ({ target }) => void ask("change_settings", { [name]: target.checked }, `setting-${name}`);
