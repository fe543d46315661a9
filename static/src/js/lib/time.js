// How long a turn or an item has had, by the server's clock.
import { now } from "./store.js";

export { clock as timeOfDay, ticking as clock } from "./dates.js";

/** The seconds that a turn or an item has had, pauses left out. @param {{spent_s?: number, started_at?: number}} thing */
export const spent = ({ spent_s = 0, started_at }) => spent_s + (started_at === undefined ? 0 : Math.max(0, now() - started_at));
