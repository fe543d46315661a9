// The settings of the meeting: one calm page in plain words, each with what comes of it; each change holds at once.
import { html, nothing } from "lit-html";
import { troubleBeside } from "../../lib/acts.js";
import { choose } from "../../lib/connection.js";
import { state } from "../../lib/store.js";
import { dashed, length } from "../../lib/ways.js";
import { t } from "../../lib/words.js";
import { dialog } from "./dialog.js";
import { actForm, check, choice, field, text } from "./form.js";
import { isTranslating, othersOf, titleIn, titlesOf, translateButton } from "./translated.js";

/**
 * @typedef {object} Setting
 * @property {string} name
 * @property {string[]} [one] one of these words
 * @property {number[]} [number] one of these numbers
 * @property {(n: number) => string} [said] how a number is said
 */

/** @param {string} name @param {...string} one @returns {Setting} */
const oneOf = (name, ...one) => ({ name, one });
/** @param {string} name @param {(n: number) => string} said @param {...number} number @returns {Setting} */
const numbers = (name, said, ...number) => ({ name, number, said });
/** @param {string} name @returns {Setting} */
const onOff = (name) => ({ name });

const HOUR = 3600;
const DAY = 24 * HOUR;
const orNone = (/** @type {number} */ n) => (n ? length(n) : t("settings-none"));
const days = (/** @type {number} */ n) => t("settings-days", { n });

/** @type {Record<string, Setting[]>} */
const GROUPS = {
  speaking: [
    oneOf("calls_next", "anyone", "speaker", "facilitator"),
    onOff("countdowns"),
    numbers("long_wait_s", length, 60, 180, 300, 600, 900),
    numbers("replies_before_hint", (n) => t("settings-replies", { n }), 3, 5, 7, 10),
    numbers("topic_before_hint_s", length, 120, 300, 600, 900, 1200),
  ],
  hearing: [
    oneOf("asks_every", "off", "hint", "deciding", "on"),
    onOff("norms"),
    onOff("suggests"),
    onOff("quiet_signals"),
    numbers("signals_from", (n) => (n ? t("settings-devices", { n }) : t("settings-devices-by-size")), 0, 1, 2, 3, 5, 10),
  ],
  writing: [oneOf("edits_notes", "all", "note_takers"), onOff("code_opens_earlier_words"), numbers("draft_days", (n) => (n ? t("settings-business-days", { n }) : t("settings-none")), 0, 2, 3, 5, 10)],
  deciding: [
    numbers("promised_notice_s", orNone, 0, HOUR, DAY, 2 * DAY, 3 * DAY, 7 * DAY, 14 * DAY),
    onOff("notice_to_agree"),
    numbers("quiet_think_s", orNone, 0, 30, 60, 120, 300),
    { name: "protocols" },
    onOff("written_notice"),
  ],
  people: [onOff("waiting_room"), onOff("seats")],
  ending: [
    onOff("closing_checks"),
    onOff("closing_round"),
    onOff("looks_back"),
    numbers("correction_days", (n) => (n ? days(n) : t("settings-none")), 0, 3, 7, 14, 30),
    numbers("purge_days", (n) => (n ? days(n) : t("settings-never")), 0, 7, 30, 90, 365),
  ],
};

/** @param {typeof state} s */
export const settingsDialog = (s) => dialog("settings", t("settings-title"), () => html`${title(s)} ${settings(s)}`, "wide");

/** @param {typeof state} s */
export function title({ view: { meeting }, mine: { may } }) {
  const others = othersOf(meeting.language, meeting.titles);
  const isOpen = isTranslating("meeting");
  const fields = (/** @type {FormData} */ f) => ({ title: text(f, "title"), ...titlesOf(f, others, meeting.titles) });
  return html`${actForm(may, { act: "change_title", label: t("save"), layout: isOpen ? "" : "line", look: "plain", fields }, html`
      ${field(t("settings-meeting-title"), html`<input name="title" maxlength="200" required value=${meeting.title}>`)}
      ${isOpen ? others.map((code) => titleIn(code, t("settings-meeting-title"), meeting.titles)) : nothing}`)}
    ${isOpen || !may.change_title ? nothing : translateButton("meeting")}`;
}

/** All settings, grouped. @param {typeof state} s */
export const settings = ({ view: { settings, meeting }, mine: { may } }) => (may.change_settings
  ? html`<div class="settings"><p class="quiet">${t("settings-lead")}</p>
    ${Object.entries(GROUPS).map(([name, group]) => html`<fieldset class="setting-group"><legend>${t(`settings-group-${name}`)}</legend>
      ${group.map((one) => html`<div class="setting" data-setting=${one.name}>${control(one, settings[one.name], meeting.fitting)} ${troubleBeside(`setting-${one.name}`)}</div>`)}</fieldset>`)}</div>`
  : nothing);

/** @param {Setting} setting @param {any} value @param {string[]} [fitting] */
function control({ name, one, number, said }, value, fitting) {
  const [label, about] = [t(`settings-${name}`), t(`settings-${name}-about`)];
  if (Array.isArray(value)) return several(name, value, label, about, fitting);
  if (one) return field(label, choice(name, one, value, (word) => t(`settings-${name}-${word}`), ({ target }) => change(name, /** @type {any} */ (target).value)), about);
  if (!number || !said) return html`${check(name, Boolean(value), label, ({ target }) => change(name, /** @type {any} */ (target).checked))}<p class="hint check-hint">${about}</p>`;
  const offered = number.includes(value) ? number : [...number, value].sort((a, b) => a - b); // a template may hold another
  return field(label, choice(name, offered.map(String), String(value), (n) => said(Number(n)), ({ target }) => change(name, Number(/** @type {any} */ (target).value))), about);
}

const PROTOCOLS = ["positions", "consent", "fist_to_five", "gradients", "vote"];

/** Several of a list, in the order that they have; one always stays. What does not fit this kind of meeting is not there. @param {string} name @param {string[]} value @param {string} label @param {string} about @param {string[]} [fitting] */
const several = (name, value, label, about, fitting = PROTOCOLS) => html`<fieldset class="several"><legend class="label">${label}</legend>
  ${PROTOCOLS.filter((key) => fitting.includes(key)).map((key) => check(key, value.includes(key), t(`protocol-${dashed(key)}`), ({ target }) => change(name, chosen(/** @type {any} */ (target), value))))}
  <p class="hint">${about}</p></fieldset>`;

// What is ticked now, not what was drawn: two quick presses must not undo each other.
/** @param {HTMLInputElement} box @param {string[]} value */
function chosen(box, value) {
  const ticked = [...(box.closest("fieldset")?.querySelectorAll("input:checked") ?? [])].map((one) => /** @type {HTMLInputElement} */ (one).name);
  return [...value.filter((key) => ticked.includes(key)), ...ticked.filter((key) => !value.includes(key))];
}

/** @param {string} name @param {unknown} value */
const change = (name, value) => void choose("change_settings", { [name]: value }, `setting-${name}`);
