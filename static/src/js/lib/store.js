// What the screen shows: the view and `mine` from the server, the state of the line, and what only this screen knows.

/**
 * @typedef {"connecting" | "online" | "offline" | "gone"} Link
 * @typedef {{state: "busy" | "refused" | "failed", message?: any, asked?: any}} Attempt
 */

export const state = {
  code: "",
  audience: "",
  seq: 0,
  view: /** @type {any} */ ({}),
  mine: /** @type {any} */ ({}),
  notes: /** @type {any} */ ({}),
  private: /** @type {any} */ ({}),
  links: /** @type {any} */ ({}), // what a facilitator hands out
  take_away: /** @type {any} */ ({}), // where the record is, and which copies of it this person may take
  join_url: "", // where newcomers go
  link: /** @type {Link} */ ("connecting"),
  gone: "", // why the line is over for good
  slow: false, // an ask has been out for long
  outdated: false, // the server has a newer build of this page
  offset_s: 0, // the server's clock less this device's
  attempts: /** @type {Record<string, Attempt>} */ ({}), // by control
  keeps: /** @type {Record<string, any>} */ ({}), // private words, by kind and key
  local: /** @type {Record<string, any>} */ ({}), // which tab is open, what is being typed
};

/** @type {Set<() => void>} */
const watchers = new Set();

/** @param {() => void} watcher called after every change; returns how to stop */
export function watch(watcher) {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** @param {Partial<typeof state>} parts */
export function change(parts) {
  Object.assign(state, parts);
  watchers.forEach((watcher) => watcher());
}

/** @param {Record<string, any>} parts what only this screen knows; `undefined` removes */
export function local(parts) {
  change({ local: { ...state.local, ...parts } });
}

/** @param {string} key @param {Attempt | undefined} attempt */
export function attempt(key, attempt) {
  const { [key]: _, ...rest } = state.attempts;
  change({ attempts: attempt ? { ...rest, [key]: attempt } : rest });
}

/** The time on the server's clock, in seconds. */
export const now = () => Date.now() / 1000 + state.offset_s;
