// Keeps what was asked until the server has answered, over reloads and lost lines.
import { forget, newId, recall, remember } from "./device.js";

/** @typedef {{id: string, ask: string, with: object, key: string, at: number}} Asked */

const STALE_MS = 10 * 60 * 1000;

/** @param {string} place where on this device, e.g. `mr:ABC:p1:asks` */
export function outbox(place) {
  /** @type {Asked[]} */
  let waiting = recall(place) ?? [];

  const save = () => (waiting.length ? remember(place, waiting) : forget(place));

  return {
    /** @param {string} ask @param {object} fields @param {string} key which control asked */
    add(ask, fields, key, at = Date.now()) {
      const asked = { id: `c${newId()}`, ask, with: fields, key, at };
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
    // A hand raised an hour ago on a phone that slept is not raised now: its owner is told instead.
    takeStale(now = Date.now()) {
      const stale = waiting.filter((asked) => now - asked.at > STALE_MS);
      waiting = waiting.filter((asked) => now - asked.at <= STALE_MS);
      if (stale.length) save();
      return stale;
    },
  };
}
