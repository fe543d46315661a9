// Times and lengths of time as the reader writes them. Instants are seconds since 1970, lengths are seconds.
import { formats, t } from "./words.js";

const CLOCK = new Intl.DateTimeFormat(formats, { hour: "numeric", minute: "2-digit" });
const DAY = new Intl.DateTimeFormat(formats, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
const DATE = new Intl.DateTimeFormat(formats, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const AGO = new Intl.RelativeTimeFormat(formats, { numeric: "auto" });

/** "10:42" or "10:42 AM", where the reader is. @param {number} at */
export const clock = (at) => CLOCK.format(at * 1000);

/** "Tuesday, 24 November 2026" @param {number} at */
export const day = (at) => DAY.format(at * 1000);

/** What a field for a day and a time holds, as an instant; null for nothing. @param {string} typed */
export const instantIn = (typed) => (typed ? new Date(typed).getTime() / 1000 : null);

/** And back: "2026-04-30T15:40" where the reader is. @param {number | undefined} at */
export function localOf(at) {
  if (at === undefined) return "";
  const here = new Date(at * 1000);
  return new Date(here.getTime() - here.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** "3 min 20 s", "45 s", "1 h 5 min": what is spoken of, rounded as one would say it. @param {number} length */
export function duration(length) {
  const whole = Math.max(0, Math.round(length));
  const [hours, minutes, seconds] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  if (hours) return minutes ? t("duration-hours-minutes", { hours, minutes }) : t("duration-hours", { hours });
  if (!minutes) return t("duration-seconds", { seconds });
  return seconds ? t("duration-minutes-seconds", { minutes, seconds }) : t("duration-minutes", { minutes });
}

/** "3:20": a clock that is running. @param {number} length */
export function ticking(length) {
  const whole = Math.max(0, Math.floor(length));
  const [hours, minutes, seconds] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
  return hours ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}

/** @type {[Intl.RelativeTimeFormatUnit, number][]} */
const STEPS = [["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]];

/** "5 minutes ago", "in 2 hours", "now" @param {number} at @param {number} now by the same clock */
export function relative(at, now) {
  const distance = at - now;
  const [unit, length] = STEPS.find(([, step]) => Math.abs(distance) >= step) ?? ["second", 1];
  return AGO.format(Math.trunc(distance / length), unit);
}

/** "21 May 2027", of a day written as 2027-05-21. @param {string} iso */
export const date = (iso) => DATE.format(Date.parse(`${iso}T12:00:00Z`));

const PLANNED_DAY = new Intl.DateTimeFormat(formats, { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** "Thursday, 20 May 2027", of a day written as 2027-05-20. @param {string} iso */
export const plannedDay = (iso) => PLANNED_DAY.format(Date.parse(`${iso}T12:00:00Z`));

/**
 * The time of an instant by a clock elsewhere, what that clock is called, and ("" where it shows the same) the reader's own.
 * @param {number} at @param {string} zone
 */
export function plannedTime(at, zone) {
  /** @param {object} more @param {string} [timeZone] */
  const said = (more, timeZone) => new Intl.DateTimeFormat(formats, { hour: "numeric", minute: "2-digit", timeZone, ...more });
  const there = { weekday: "long" };
  const isSame = said(there, zone).format(at * 1000) === said(there).format(at * 1000);
  const clock = said({ timeZoneName: "long" }, zone).formatToParts(at * 1000).find(({ type }) => type === "timeZoneName")?.value ?? zone;
  return { time: said({}, zone).format(at * 1000), clock, here: isSame ? "" : said(there).format(at * 1000) };
}
