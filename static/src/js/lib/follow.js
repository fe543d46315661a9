// Follows the meeting: what is held, and what a patch, a `mine` or a whole sync makes of it. No socket in here.
import { merge } from "./patch.js";

/**
 * @typedef {{seq: number, n: number, mineSeq: number, view: any, mine: any, notes: any, private: any, links: any, take_away: any, join_url: string, build?: string, audience?: string}} Held
 * @typedef {{since: number, seq: number, patch: object}} Patch
 * @typedef {{since: number, n: number, patch: object}} NotesPatch
 */

/** @param {any} answer the answer to `sync`, whole @returns {Held} */
export function begin(answer) {
  return {
    seq: answer.seq,
    n: answer.n ?? 0,
    mineSeq: answer.seq,
    view: answer.view ?? {},
    mine: answer.mine ?? {},
    notes: answer.notes ?? {},
    private: answer.private ?? {},
    links: answer.links ?? {},
    take_away: answer.take_away ?? {},
    join_url: answer.join_url ?? "",
    build: answer.build,
    audience: answer.audience,
  };
}

/** What is held after a patch of the view; "gap" asks for a sync. @param {Held} held @param {Patch} patch @returns {Held | "gap"} */
export function patched(held, { since, seq, patch }) {
  if (since === held.seq) return { ...held, seq, view: merge(held.view, patch) };
  return seq <= held.seq ? held : "gap";
}

/** The same for the rendered notes, which have their own number. @param {Held} held @param {NotesPatch} patch @returns {Held | "gap"} */
export function notesPatched(held, { since, n, patch }) {
  if (since === held.n) return { ...held, n, notes: merge(held.notes, patch) };
  return n <= held.n ? held : "gap";
}

/** @param {Held} held @param {{seq: number, mine: any}} message @returns {Held} */
export function mineReplaced(held, { seq, mine }) {
  return seq < held.mineSeq ? held : { ...held, mine, mineSeq: seq };
}

/** @type {Record<string, (held: Held, message: any) => Held | "gap">} */
export const changes = { patch: patched, notes: notesPatched, mine: mineReplaced };
