// The line to the meeting: asks and their answers, the patches that come, and the repair when something was missed.
import { io } from "socket.io-client";
import { begin, changes } from "./follow.js";
import { outbox } from "./outbox.js";
import { PASSING } from "./passing.js";
import { attempt, change, state } from "./store.js";

const ANSWER_MS = 8000; // after this long without an answer an ask is sent again, with the same id
const SLOW_MS = 1500;
const MOST_BYTES = 1_990_000; // of one message; the server ends a line that sends more than it takes (web/wire.py)
const OPENING_MS = 10_000; // a try to open the line that takes longer is given up
const SLEEP_MS = 10_000; // after this long out of sight a line is asked whether it still carries
const PROOF_MS = 5000; // and has this long to say so

/** @type {import("socket.io-client").Socket} */
let socket;
/** @type {ReturnType<typeof outbox>} */
let asks;
/** @type {import("./follow.js").Held} */
let held;
/** @type {string | undefined} of the server that made this page */
let build;
/** @type {[string, any][] | undefined} what arrives while a sync is under way */
let meanwhile;
/** @type {Map<string, (answer: any) => void>} */
const answered = new Map();
/** @type {Set<string>} */
const out = new Set();
/** @type {Set<(asked: any, message: any) => void>} */
const lost = new Set();

/**
 * @typedef {{code: string, token?: string, audience?: string}} Auth `audience`: what this page is; a projector stays one in the facilitator's own browser
 * @param {any} first the answer to `sync` that came inside the page
 * @param {Auth} auth
 */
export function connect(first, auth, through = line(auth)) {
  asks = outbox(`mr:${auth.code}:${first.mine?.id ?? first.audience}:asks`);
  build = first.build;
  take(first, Date.now());
  change({ code: auth.code });
  socket = through;
  socket.on("connect", () => void sync().then(sendAll));
  socket.on("disconnect", onDisconnect);
  socket.on("connect_error", onRefusedLine);
  socket.on("resync", () => void sync()); // one's part in the meeting has changed, and with it the view
  socket.on("gone", ({ code }) => leave(code));
  for (const name of Object.keys(changes)) socket.on(name, (message) => receive(name, message));
  return socket;
}

// Both ways are tried at every attempt: some networks stop web sockets.
/** @param {Auth} auth */
function line(auth) {
  addEventListener("online", wake);
  addEventListener("pageshow", (event) => event.persisted && wake());
  document.addEventListener("visibilitychange", seen);
  return io({ auth, transports: ["websocket", "polling"], tryAllTransports: true, reconnectionDelayMax: 5000, timeout: OPENING_MS });
}

let hiddenSince = Infinity;

function seen() {
  if (!document.hidden && Date.now() - hiddenSince > SLEEP_MS) wake();
  hiddenSince = document.hidden ? Date.now() : Infinity;
}

/** There is a network again, or the page was asleep: have a line now, and be sure that it carries. */
export function wake() {
  if (state.link === "gone") return;
  if (socket.connected) void prove();
  else anew();
}

// The library would wait for its next turn, or for a try that was cut while it was made and says nothing.
function anew() {
  socket.disconnect();
  socket.connect();
}

// A line can look whole and carry nothing, as after a change of networks.
const prove = () => sync(PROOF_MS, anew);

/**
 * Ask the meeting for something. Settles once there is an answer, be it after a reconnect.
 * @param {string} name the command
 * @param {object} [fields]
 * @param {string} [key] the control that asks: busy until the answer, and a refusal is shown beside it
 * @param {{lasts?: boolean}} [how] `lasts`: however long it waits for the line, it is sent
 * @returns {Promise<{seq?: number, refused?: string, with?: any, error?: string}>}
 */
export function ask(name, fields = {}, key = name, { lasts = false } = {}) {
  if (state.attempts[key]?.state === "busy") return Promise.resolve({});
  const asked = asks.add(name, fields, key, Date.now(), lasts);
  attempt(key, { state: "busy", asked });
  return new Promise((resolve) => {
    answered.set(asked.id, resolve);
    send(asked);
  });
}

/** @type {Map<string, () => void>} */
const chosen = new Map();

/**
 * The same for a control that holds a value, such as a tick or a list: what is chosen while an earlier choice waits for its answer
 * is asked after it, since the control shows it already.
 * @param {string} name @param {object} fields @param {string} [key]
 */
export async function choose(name, fields, key = name) {
  if (state.attempts[key]?.state === "busy") return void chosen.set(key, () => void choose(name, fields, key));
  const answer = await ask(name, fields, key);
  const next = chosen.get(key);
  chosen.delete(key);
  if (Object.keys(answer).length) next?.(); // it is empty where it was taken back
}

/** Take back an ask that waits for the line. @param {string} key */
export function unask(key) {
  const asked = state.attempts[key]?.asked;
  if (asked) unsend(asked.id);
}

/** Tell `teller` of asks from before a reload that were refused or are too old to send. @param {(asked: any, message: any) => void} teller */
export function onLost(teller) {
  lost.add(teller);
}

/**
 * Send something that is no command, such as `keep`; waits for the line.
 * @param {string} event @param {object} message @returns {Promise<any>} rejects when no answer came in time
 */
export const tell = (event, message) =>
  isTooBig(message) ? Promise.resolve({ refused: "too-big", with: {} }) : socket.timeout(ANSWER_MS).emitWithAck(event, message);

/** @param {object} message */
const isTooBig = (message) => new Blob([JSON.stringify(message)]).size > MOST_BYTES;

/** @param {string} event @param {(message: any) => void} listener */
export const on = (event, listener) => void socket.on(event, listener);

/** Fetch the whole once more, as when links were renewed. */
export const refresh = () => void sync();

/** What waits for its answer, also from before a reload. @returns {import("./outbox.js").Asked[]} */
export const waiting = () => asks?.all() ?? [];

/** Take back what waits under this id. @param {string} id */
export function unsend(id) {
  const asked = asks.all().find((one) => one.id === id);
  if (!asked) return;
  asks.remove(id);
  settle(asked, {});
}

export const isOnline = () => Boolean(socket?.connected);

// Asking

/** @param {import("./outbox.js").Asked} asked */
async function send(asked) {
  if (!socket.connected || out.has(asked.id)) return;
  out.add(asked.id);
  const slow = setTimeout(() => change({ slow: true }), SLOW_MS);
  const answer = await tell("ask", { id: asked.id, ask: asked.ask, with: asked.with }).catch(() => undefined);
  clearTimeout(slow);
  out.delete(asked.id);
  if (state.slow && !out.size) change({ slow: false });
  if (!asks.all().some(({ id }) => id === asked.id)) return; // taken back meanwhile
  if (answer) settle(asked, answer);
  else send(asked); // no answer: the same id again, which is harmless if the first did arrive
}

function sendAll() {
  asks.takeStale().forEach((asked) => settle(asked, { refused: "not-sent-in-time" }));
  asks.all().forEach(send);
}

/** @param {import("./outbox.js").Asked} asked @param {any} answer */
function settle(asked, answer) {
  asks.remove(asked.id);
  const trouble = troubleOf(answer);
  attempt(asked.key, trouble && { ...trouble, asked });
  const resolve = answered.get(asked.id);
  answered.delete(asked.id);
  if (resolve) resolve(answer);
  else if (trouble) lost.forEach((teller) => teller(asked, trouble.message));
}

/** @param {any} answer @returns {import("./store.js").Attempt | undefined} */
function troubleOf(answer) {
  if (answer.refused) return { state: "refused", message: { id: `refused-${answer.refused}`, args: answer.with } };
  if (answer.error) return { state: "failed", message: { id: "ask-failed", args: { error: answer.error } } };
  return undefined;
}

// Following

/** @param {string} name @param {any} message */
function receive(name, message) {
  if (meanwhile) meanwhile.push([name, message]);
  else apply(name, message);
}

/** @param {string} name @param {any} message */
function apply(name, message) {
  const next = changes[name](held, message);
  if (next === "gap") void sync();
  else hold(next);
}

/** @param {number} [patience_ms] @param {() => void} [unanswered] what to do when the line stays silent @returns {Promise<void>} */
async function sync(patience_ms = ANSWER_MS, unanswered = syncLater) {
  if (meanwhile) return;
  meanwhile = [];
  const sent = Date.now();
  const answer = await socket.timeout(patience_ms).emitWithAck("sync", {}).catch(() => undefined);
  const missed = meanwhile;
  meanwhile = undefined;
  if (!answer?.view) return void (socket.connected && unsynced(answer, unanswered));
  take(answer, (sent + Date.now()) / 2);
  change({ link: "online", outdated: answer.build !== build });
  missed.forEach(([name, message]) => receive(name, message));
}

const syncLater = () => later(() => void sync());

/** @param {any} answer @param {() => void} unanswered */
function unsynced(answer, unanswered) {
  if (!answer) return unanswered();
  if (!answer.refused || PASSING.has(answer.refused)) return syncLater(); // too busy, or a mistake of the server's
  socket.disconnect(); // the room knows nothing of this line: only a new one is told why
  later(connectAgain);
}

/** Begin with a whole answer to `sync`. @param {any} answer @param {number} here_ms when the server gave it, by this device's clock */
function take(answer, here_ms) {
  hold(begin(answer));
  const { audience = "", private: words, links, take_away, join_url } = held;
  change({ audience, private: words, links, take_away, join_url, offset_s: offset(answer.now, here_ms) });
}

/** @param {import("./follow.js").Held} next */
function hold(next) {
  if (next === held) return;
  held = next;
  change({ seq: held.seq, view: held.view, mine: held.mine, notes: held.notes });
}

/** @param {number | undefined} server @param {number} here_ms */
const offset = (server, here_ms) => (server === undefined ? state.offset_s : server - here_ms / 1000);

// The line

function lineLost() {
  if (state.link !== "gone") change({ link: "offline" });
}

/** @param {string} reason */
function onDisconnect(reason) {
  lineLost();
  if (reason === "io server disconnect") later(connectAgain); // only then does the library not try by itself
}

/** @param {Error & {data?: any}} error */
function onRefusedLine(error) {
  if (error.data?.code) return leave(error.data.code);
  lineLost();
  if (!socket.active) later(connectAgain);
}

const connectAgain = () => state.link !== "gone" && socket.connect();

/** @param {() => void} act */
const later = (act) => void setTimeout(act, 1000 + Math.random() * 1000);

/** @param {string} code */
function leave(code) {
  if (code === "let-in") return location.reload(); // from the door into the meeting
  change({ link: "gone", gone: code });
  socket.disconnect();
}
