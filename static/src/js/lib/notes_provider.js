// The notes' document on this device and its line to the room: what is typed here is kept here until the room has it.
import * as Y from "yjs";
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate, removeAwarenessStates } from "y-protocols/awareness";
import { PASSING } from "./passing.js";
import { forget, recall, remember, remembered } from "./device.js";

/**
 * @typedef {"connecting" | "saved" | "saving" | "offline" | "page" | "refused"} Safety
 * @typedef {{tell: (event: string, message: object) => Promise<any>, on: (event: string, listener: (message: any) => void) => void, isOnline: () => boolean}} Line
 */

const PAUSE_MS = 80; // between two sendings: what is typed meanwhile goes together
const CURSOR_MS = 150;
const AGAIN_MS = 1000;

/** @param {Uint8Array} bytes */
export const toBase64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
/** @param {string} text */
export const fromBase64 = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

export class Provider {
  /** @param {Line} line @param {string} place where on this device, e.g. `mr:ABC:p1:notes:` @param {() => void} changed */
  constructor(line, place, changed) {
    this.line = line;
    this.place = place;
    this.changed = changed;
    this.doc = new Y.Doc();
    this.awareness = new Awareness(this.doc);
    this.awareness.setLocalState({ cursor: null });
    /** @type {Uint8Array[]} what the room has not acknowledged, oldest first */
    this.unsent = [];
    /** @type {Map<string, string>} what other pages of this person left on this device, by its name there */
    this.adopted = new Map();
    this.isJoined = false;
    this.hasJoined = false; // at least once: until then there is nothing to write on
    this.isSending = false;
    this.isOver = false;
    this.isKept = true; // on the device, and not only in this page
    /** @type {any} why the room did not take it */
    this.refusal = undefined;
    this.doc.on("update", (update, origin) => origin !== this && this.typed(update));
    this.awareness.on("update", (/** @type {any} */ _, /** @type {any} */ origin) => origin === "local" && this.moved());
    line.on("notes_update", ({ u }) => this.isOver || Y.applyUpdate(this.doc, fromBase64(u), this));
    line.on("notes_awareness", ({ u }) => this.isOver || applyAwarenessUpdate(this.awareness, fromBase64(u), this));
  }

  /** @returns {Safety} */
  get safety() {
    if (this.refusal) return "refused";
    if (!this.line.isOnline() || (this.hasJoined && !this.isJoined)) return this.isKept ? "offline" : "page";
    if (!this.hasJoined) return "connecting";
    return this.unsent.length ? "saving" : "saved";
  }

  /** The line is there, for the first time or again. @returns {Promise<void>} */
  async join() {
    if (this.isOver || this.refusal) return;
    this.isJoined = false;
    const message = { sv: toBase64(Y.encodeStateVector(this.doc)), client: this.doc.clientID };
    const answer = await this.line.tell("notes_join", message).catch(() => undefined);
    if (this.isOver) return;
    if (!answer) return void (this.line.isOnline() && this.later(() => this.join()));
    if (answer.refused) return this.refused(answer, () => this.join());
    this.joined(answer);
  }

  /** The line is lost: what is typed stays here, and nobody's cursor is known. */
  lost() {
    this.isJoined = false;
    const others = [...this.awareness.getStates().keys()].filter((client) => client !== this.doc.clientID);
    removeAwarenessStates(this.awareness, others, this);
    this.changed();
  }

  /** Forget what the room did not take; another provider begins with what it has. */
  giveUp() {
    this.unsent = [];
    this.keep();
    this.isOver = true;
    clearTimeout(this.timer);
    this.doc.destroy();
  }

  /** @param {{update: string, awareness: string}} answer */
  joined(answer) {
    Y.applyUpdate(this.doc, fromBase64(answer.update), this);
    applyAwarenessUpdate(this.awareness, fromBase64(answer.awareness), this);
    if (!this.hasJoined) this.adopt();
    this.isJoined = this.hasJoined = true;
    // The room said that this cursor was gone, one tick ahead of us: only what is newer still is believed.
    this.awareness.setLocalState({ ...this.awareness.getLocalState() });
    this.awareness.setLocalState({ ...this.awareness.getLocalState() });
    this.changed();
    void this.send();
  }

  /** Words that a page of this person left here when it was closed; twice the same words are harmless. */
  adopt() {
    for (const name of remembered(this.place)) {
      const kept = recall(name);
      if (typeof kept !== "string" || name === this.name) continue;
      this.adopted.set(name, kept);
      Y.applyUpdate(this.doc, fromBase64(kept), this);
      this.unsent.push(fromBase64(kept));
    }
  }

  /** @param {Uint8Array} update */
  typed(update) {
    this.unsent.push(update);
    this.keep();
    this.changed();
    if (!this.timer) void this.send();
  }

  /** @returns {Promise<void>} */
  async send() {
    if (!this.isJoined || this.isSending || this.refusal || !this.unsent.length) return;
    this.isSending = true;
    const count = this.unsent.length;
    const answer = await this.line.tell("notes_update", { u: toBase64(Y.mergeUpdates(this.unsent)) }).catch(() => undefined);
    this.isSending = false;
    if (this.isOver) return;
    if (answer?.refused) return this.refused(answer, () => this.send());
    if (answer?.n === undefined) return void (this.line.isOnline() && this.later(() => this.join()));
    this.unsent.splice(0, count);
    this.keep();
    this.changed();
    this.later(() => this.send(), PAUSE_MS);
  }

  /** @param {any} answer @param {() => unknown} again */
  refused(answer, again) {
    if (PASSING.has(answer.refused)) return this.later(again);
    this.refusal = { id: `refused-${answer.refused}`, args: answer.with };
    return this.changed();
  }

  /** @param {() => unknown} act @param {number} [wait] */
  later(act, wait = AGAIN_MS) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (!this.isOver) act();
    }, wait);
  }

  moved() {
    if (this.cursorTimer) return;
    this.cursorTimer = setTimeout(() => {
      this.cursorTimer = undefined;
      if (!this.isJoined || this.isOver) return;
      const u = toBase64(encodeAwarenessUpdate(this.awareness, [this.doc.clientID]));
      this.line.tell("notes_awareness", { u }).catch(() => undefined); // the next move tells it anew
    }, CURSOR_MS);
  }

  get name() {
    return `${this.place}${this.doc.clientID}`;
  }

  /** Put on this device what the room does not have; take away what it has by now. */
  keep() {
    if (this.unsent.length) {
      this.isKept = remember(this.name, toBase64(Y.mergeUpdates(this.unsent)));
      return;
    }
    forget(this.name);
    for (const [name, kept] of this.adopted) if (recall(name) === kept) forget(name);
    this.adopted.clear();
  }
}
