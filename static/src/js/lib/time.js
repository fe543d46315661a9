// Times and durations as people read them.
import { now } from "./store.js";
import { formats } from "./words.js";


const two = new Intl.NumberFormat(formats, { minimumIntegerDigits: 2 });
const one = new Intl.NumberFormat(formats);
const hours = new Intl.DateTimeFormat(formats, { hour: "numeric", minute: "2-digit" });

/** 65 → "1:05" @param {number} seconds */
export function clock(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  return `${one.format(Math.floor(whole / 60))}:${two.format(whole % 60)}`;
}

/** @param {number} at seconds since 1970 */
export const timeOfDay = (at) => hours.format(at * 1000);

/** The seconds that a turn or an item has had, pauses left out. @param {{spent_s?: number, started_at?: number}} thing */
export const spent = ({ spent_s = 0, started_at }) => spent_s + (started_at === undefined ? 0 : Math.max(0, now() - started_at));
