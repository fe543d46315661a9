// Private words, saved as they are typed: first on this device, then with the server, and never one text over another.
import { forget, recall, remember, remembered } from "./device.js";
import { PASSING } from "./passing.js";
import { change, state, watch } from "./store.js";

/**
 * @typedef {object} Kept a text that the server does not have yet
 * @property {string} text
 * @property {number} base the revision it was typed on
 * @property {"saving" | "device" | "differs" | "refused"} state
 * @property {{text: string, rev: number}} [theirs] what another device of the same person saved meanwhile
 * @property {any} [message] why it was refused
 */

/** @typedef {{tell: (event: string, message: object) => Promise<any>, on: (event: string, listener: (message: any) => void) => void, isOnline: () => boolean}} Line */

const PAUSE_MS = 500;
const AGAIN_MS = 3000;
/** @type {Line} */
let line;
/** @type {Map<string, ReturnType<typeof setTimeout>>} */
const timers = new Map();
/** @type {Set<string>} */
const saving = new Set();

/** Take up what this device still holds, and save it whenever there is a line. @param {Line} through */
export function keepWords(through) {
  line = through;
  for (const name of remembered(place(""))) {
    const { text, base } = recall(name) ?? {};
    if (typeof text === "string") set(name.slice(place("").length), { text, base, state: "device" });
  }
  line.on("kept", ({ kind, key, text, rev }) => store(kind, key, text, rev));
  let link = state.link;
  watch(() => {
    if (link !== state.link && state.link === "online") setTimeout(saveAll);
    link = state.link;
  });
}

/** The text as its owner last saw it here. @param {string} kind @param {string} key @returns {string} */
export const words = (kind, key) => state.keeps[id(kind, key)]?.text ?? saved(kind, key).text;

/** How safe it is. @param {string} kind @param {string} key @returns {Kept | {state: "saved" | "empty"}} */
export function keptState(kind, key) {
  return state.keeps[id(kind, key)] ?? { state: saved(kind, key).text ? "saved" : "empty" };
}

/** Its owner typed. @param {string} kind @param {string} key @param {string} text */
export function keep(kind, key, text) {
  const name = id(kind, key);
  const before = state.keeps[name];
  write(name, { ...before, text, base: before?.base ?? saved(kind, key).rev, state: before?.theirs ? "differs" : "device" });
  clearTimeout(timers.get(name));
  timers.set(name, setTimeout(() => save(name), PAUSE_MS));
}

/** Both texts stand there: which shall be kept? @param {string} kind @param {string} key @param {"mine" | "theirs" | "both"} which */
export function choose(kind, key, which) {
  const name = id(kind, key);
  const { text, theirs } = state.keeps[name];
  store(kind, key, theirs.text, theirs.rev);
  if (which === "theirs") return drop(name);
  write(name, { text: which === "both" ? `${text}\n\n${theirs.text}` : text, base: theirs.rev, state: "device" });
  return save(name);
}

/** Saves at once, as before sharing; says whether the server has it. @param {string} kind @param {string} key */
export async function saveNow(kind, key) {
  const name = id(kind, key);
  clearTimeout(timers.get(name));
  await save(name);
  return !state.keeps[name];
}

const saveAll = () => Object.keys(state.keeps).forEach(save);

/** @param {string} name */
async function save(name) {
  const kept = state.keeps[name];
  if (!kept || kept.theirs || saving.has(name) || !line.isOnline()) return;
  const [kind, key] = apart(name);
  saving.add(name);
  set(name, { ...kept, state: "saving" });
  const answer = await line.tell("keep", { kind, key, text: kept.text, base: kept.base }).catch(() => ({}));
  saving.delete(name);
  settle(name, kept.text, answer);
}

/** @param {string} name @param {string} sent @param {any} answer */
function settle(name, sent, answer) {
  const kept = state.keeps[name];
  if (answer.rev !== undefined) return accepted(name, sent, answer.rev);
  if (answer.differs) return write(name, { ...kept, state: "differs", theirs: answer.differs });
  if (answer.refused && !PASSING.has(answer.refused)) return write(name, { ...kept, state: "refused", message: { id: `refused-${answer.refused}`, args: answer.with } });
  write(name, { ...kept, state: "device" }); // no answer, or not now
  if (line.isOnline()) timers.set(name, setTimeout(() => save(name), AGAIN_MS));
}

/** @param {string} name @param {string} sent @param {number} rev */
function accepted(name, sent, rev) {
  const [kind, key] = apart(name);
  const { text } = state.keeps[name];
  store(kind, key, sent, rev);
  if (text === sent) return drop(name);
  write(name, { text, base: rev, state: "device" });
  return save(name);
}

// Names and places

/** @param {string} kind @param {string} key */
const id = (kind, key) => `${kind}/${key}`;

/** @param {string} name @returns {[string, string]} */
const apart = (name) => [name.slice(0, name.indexOf("/")), name.slice(name.indexOf("/") + 1)];

/** @param {string} name */
const place = (name) => `mr:${state.code}:${state.mine.id}:keep:${name}`;

/** @param {string} kind @param {string} key @returns {{text: string, rev: number}} */
const saved = (kind, key) => state.private[kind]?.[key] ?? { text: "", rev: 0 };

/** What the server has. @param {string} kind @param {string} key @param {string} text @param {number} rev */
function store(kind, key, text, rev) {
  if (rev < saved(kind, key).rev) return;
  change({ private: { ...state.private, [kind]: { ...state.private[kind], [key]: { text, rev } } } });
}

/** @param {string} name @param {Kept} kept */
function write(name, kept) {
  remember(place(name), { text: kept.text, base: kept.base });
  set(name, kept);
}

/** @param {string} name @param {Kept} kept */
const set = (name, kept) => change({ keeps: { ...state.keeps, [name]: kept } });

/** @param {string} name */
function drop(name) {
  forget(place(name));
  const { [name]: _, ...rest } = state.keeps;
  change({ keeps: rest });
}
