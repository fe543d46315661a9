// Keeps what was asked until the server has answered, over reloads and lost lines.
import { forget, newId, recall, remember } from "./device.js";

/** @typedef {{id: string, ask: string, with: any, key: string, at: number, lasts?: boolean}} Asked `lasts`: as true in an hour as now */

const STALE_MS = 10 * 60 * 1000;

/** @param {string} place where on this device, e.g. `mr:ABC:p1:asks` */
export function outbox(place) {
  /** @type {Asked[]} */
  let waiting = recall(place) ?? [];

  const save = () => (waiting.length ? remember(place, waiting) : forget(place));

  return {
    /** @param {string} ask @param {object} fields @param {string} key which control asked @param {number} [at] @param {boolean} [lasts] */
    add(ask, fields, key, at = Date.now(), lasts = false) {
      /** @type {Asked} */
      const asked = { id: `c${newId()}`, ask, with: fields, key, at, ...(lasts ? { lasts } : {}) };
      waiting.push(asked);
      save();
      return asked;
    },
    /** @param {string} id */
    remove(id) {
      waiting = waiting.filter((asked) => asked.id !== id);
      save();
    },
    all: () => [...waiting],
    // A hand raised an hour ago on a phone that slept is not raised now: its owner is told instead. What was observed stays true.
    takeStale(now = Date.now()) {
      const isStale = (/** @type {Asked} */ asked) => !asked.lasts && now - asked.at > STALE_MS;
      const stale = waiting.filter(isStale);
      waiting = waiting.filter((asked) => !isStale(asked));
      if (stale.length) save();
      return stale;
    },
  };
}
