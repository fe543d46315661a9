// How long a turn or an item has had, by the server's clock.
import { now } from "./store.js";

export { clock as timeOfDay, ticking as clock } from "./dates.js";

/** The seconds that a turn or an item has had, pauses left out. @param {{spent_s?: number, started_at?: number}} thing */
export const spent = ({ spent_s = 0, started_at }) => spent_s + (started_at === undefined ? 0 : Math.max(0, now() - started_at));

/** When the meeting is likely to end: later by each second since the plan began to slip. @param {{ends_at: number, slips_from: number}} plan */
export const endsAbout = ({ ends_at, slips_from }) => ends_at + Math.max(0, now() - slips_from);

/** What a timer has left, at least 0. @param {{ends_at?: number, left_s?: number}} timer */
export const leftOf = ({ ends_at, left_s = 0 }) => Math.max(0, ends_at === undefined ? left_s : ends_at - now());
