// What the room knows already of a proposal, asked for when somebody opens its outcome or its notice.
import { local, state } from "./store.js";

/** @typedef {{notice: Record<string, string>, words: Record<string, {text: string, lang: string, from: string, kept?: boolean}>}} Known */

/** @type {Known} */
const NOTHING = { notice: {}, words: {} };
let asked = "";

/** Nothing until it has come. @param {string} id @param {any} proposal @returns {Known} */
export function known(id, { stage, stage_at: since }) {
  const key = `${id}:${stage}:${since}`;
  if (state.local.known?.key === key) return state.local.known;
  if (asked !== key) void learn(id, key);
  return NOTHING;
}

/** @param {string} id @param {string} key */
async function learn(id, key) {
  asked = key;
  const answer = await fetch(`/api/meetings/${state.code}/proposals/${id}/known`).catch(() => undefined);
  const found = answer?.ok ? await answer.json().catch(() => undefined) : undefined;
  if (asked === key && found) local({ known: { key, ...found } });
}

/** What was learnt may be older than what is there now: it is asked for anew. */
export function forget() {
  asked = "";
  local({ known: undefined });
}
