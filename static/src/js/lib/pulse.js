// What this device tells without a name leaves in a pulse: one every ten seconds, of one length and answered alike, whether
// there is something to tell or not. A tap sends nothing by itself, so that no message and no moment tells who tapped.
import { recall, remember } from "./device.js";
import { state } from "./store.js";

export const EVERY_MS = 10_000; // as PULSE_S of the server
export const LENGTH = 512; // characters
const BYTES = (LENGTH * 3) / 4;
const STALE_MS = 120_000; // what could not be told for so long is over

/** @typedef {{tell: (event: string, message: object) => Promise<any>, isOnline: () => boolean}} Line */

/** @type {Map<string, number>} what was tapped, and when */
const waiting = new Map();

/** Pulses from now on, beginning at a moment of its own. @param {Line} line */
export function startPulse(line) {
  setTimeout(() => {
    beat(line);
    setInterval(() => beat(line), EVERY_MS);
  }, Math.random() * EVERY_MS);
}

/** Tell this with the next pulse. @param {string} signal */
export const tellQuietly = (signal) => void waiting.set(signal, Date.now());

/** Ask with a pulse what these words mean. @param {string} words */
export const askMeaning = (words) => void waiting.set(ABOUT + words, Date.now());

const ABOUT = "?"; // begins what is asked about; no signal does

/** As many signals as wait, and one question; the next goes with the next pulse. @param {[string, number][]} told */
function content(told) {
  const asked = told.find(([what]) => what.startsWith(ABOUT))?.[0].slice(ABOUT.length) ?? "";
  return { device: device(), signals: told.map(([what]) => what).filter((what) => !what.startsWith(ABOUT)), meaning: fitting(asked) };
}

/** What is longer than a pulse has room for loses its end. @param {string} words */
function fitting(words) {
  const room = BYTES - 200; // beside the rest at its longest
  let cut = words;
  while (new TextEncoder().encode(JSON.stringify(cut)).length > room) cut = cut.slice(0, -1);
  return cut;
}

/** @param {Line} line */
async function beat(line) {
  if (!line.isOnline() || !state.view.signals?.offered) return;
  const all = fresh();
  const question = all.find(([what]) => what.startsWith(ABOUT));
  const told = all.filter((one) => one === question || !one[0].startsWith(ABOUT));
  const answer = await line.tell("pulse", { q: packed(content(told)) }).catch(() => undefined);
  if (!answer || answer.refused || answer.error) return; // with the next one again; twice counts once
  told.forEach(([signal, at]) => waiting.get(signal) === at && waiting.delete(signal));
}

/** What still waits; what is too old is forgotten. */
function fresh() {
  for (const [signal, at] of waiting) if (Date.now() - at > STALE_MS) waiting.delete(signal);
  return [...waiting];
}

/** Filled with spaces to the length that every pulse has. @param {object} told */
export function packed(told) {
  const bytes = new Uint8Array(BYTES).fill(32);
  bytes.set(new TextEncoder().encode(JSON.stringify(told)));
  return btoa(String.fromCharCode(...bytes));
}

/** A number by which one device counts once; it is of this device's making and says nothing else. */
function device() {
  const place = `mr:${state.code}:device`;
  if (!recall(place)) remember(place, [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join(""));
  return recall(place);
}
