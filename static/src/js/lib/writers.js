// Who writes in the notes: their cursors, and on demand their words. A line style and a name stand beside every colour.
import { StateEffect } from "@codemirror/state";
import { Decoration, ViewPlugin, WidgetType } from "@codemirror/view";
import * as Y from "yjs";

const LOOKS = 8;
export const redraw = /** @type {import("@codemirror/state").StateEffectType<null>} */ (StateEffect.define());

/** One of a few looks, the same for a person on every device. @param {string} id */
export const lookOf = (id) => (id === "system" ? "room" : String((Number(/\d+/.exec(id)?.[0] ?? 0) % LOOKS) + 1));

class Caret extends WidgetType {
  /** @param {string} name @param {string} look */
  constructor(name, look) {
    super();
    this.name = name;
    this.look = look;
  }

  /** @override @param {Caret} other */
  eq(other) {
    return other.name === this.name && other.look === this.look;
  }

  /** @override */
  toDOM() {
    const caret = document.createElement("span");
    caret.className = "notes-caret";
    caret.dataset.by = this.look;
    caret.setAttribute("aria-hidden", "true");
    const name = caret.appendChild(document.createElement("bdi"));
    name.textContent = this.name;
    return caret;
  }

  /** @override */
  ignoreEvent() {
    return true;
  }
}

/**
 * Tells the others where this cursor stands, and shows theirs.
 * @param {Y.Text} text @param {import("y-protocols/awareness").Awareness} awareness @param {(id: string) => string} nameOf
 */
export const cursors = (text, awareness, nameOf) =>
  ViewPlugin.fromClass(class {
    /** @param {import("@codemirror/view").EditorView} view */
    constructor(view) {
      this.decorations = Decoration.none;
      this.heard = (/** @type {any} */ _, /** @type {any} */ origin) => origin !== "local" && queueMicrotask(() => this.isShown && view.dispatch({ effects: redraw.of(null) }));
      this.isShown = true;
      awareness.on("change", this.heard);
    }

    /** @param {import("@codemirror/view").ViewUpdate} update */
    update({ view, state, focusChanged, selectionSet, docChanged }) {
      if (view.hasFocus && (focusChanged || selectionSet || docChanged)) tellCursor(text, awareness, state.selection.main);
      else if (focusChanged) forgetCursor(text, awareness);
      this.decorations = Decoration.set(carets(text, awareness, nameOf, state.doc.length), true);
    }

    destroy() {
      this.isShown = false;
      awareness.off("change", this.heard);
    }
  }, { decorations: (plugin) => plugin.decorations });

/** @param {Y.Text} text @param {import("y-protocols/awareness").Awareness} awareness @param {{anchor: number, head: number}} range */
function tellCursor(text, awareness, { anchor, head }) {
  const place = (/** @type {number} */ at) => Y.createRelativePositionFromTypeIndex(text, Math.min(at, text.length));
  const cursor = { anchor: place(anchor), head: place(head) };
  const before = awareness.getLocalState()?.cursor;
  if (before && Y.compareRelativePositions(before.anchor, cursor.anchor) && Y.compareRelativePositions(before.head, cursor.head)) return;
  awareness.setLocalStateField("cursor", cursor);
}

/** Only if it still stands in this section. @param {Y.Text} text @param {import("y-protocols/awareness").Awareness} awareness */
function forgetCursor(text, awareness) {
  const head = awareness.getLocalState()?.cursor?.head;
  if (head && placeOf(text, head) !== undefined) awareness.setLocalStateField("cursor", null);
}

/** @param {Y.Text} text @param {any} position @returns {number | undefined} where in this text, if it is in this text */
function placeOf(text, position) {
  const found = Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(position), /** @type {Y.Doc} */ (text.doc));
  return found?.type === text ? found.index : undefined;
}

/** @param {Y.Text} text @param {import("y-protocols/awareness").Awareness} awareness @param {(id: string) => string} nameOf @param {number} size */
function carets(text, awareness, nameOf, size) {
  return [...awareness.getStates()].flatMap(([client, { user, cursor }]) => {
    if (client === awareness.clientID || !cursor || !user) return [];
    const places = [placeOf(text, cursor.anchor), placeOf(text, cursor.head)];
    if (places[0] === undefined || places[1] === undefined) return [];
    const [anchor, head] = [Math.min(places[0], size), Math.min(places[1], size)];
    const caret = Decoration.widget({ widget: new Caret(nameOf(user.id), lookOf(user.id)), side: head > anchor ? -1 : 1 }).range(head);
    return anchor === head ? [caret] : [selected(user.id).range(Math.min(anchor, head), Math.max(anchor, head)), caret];
  });
}

/** @param {string} id */
const selected = (id) => Decoration.mark({ class: "notes-selected", attributes: { "data-by": lookOf(id) } });

/**
 * Marks every word with who wrote it. What is not marked yet was typed here a moment ago.
 * @param {Y.Text} text @param {(id: string) => string} nameOf @param {string} me
 */
export const authors = (text, nameOf, me) =>
  ViewPlugin.fromClass(class {
    /** @param {import("@codemirror/view").EditorView} view */
    constructor(view) {
      this.decorations = authored(text, nameOf, me, view.state.doc.length);
    }

    /** @param {import("@codemirror/view").ViewUpdate} update */
    update({ state }) {
      this.decorations = authored(text, nameOf, me, state.doc.length);
    }
  }, { decorations: (plugin) => plugin.decorations });

/** @param {Y.Text} text @param {(id: string) => string} nameOf @param {string} me @param {number} size */
function authored(text, nameOf, me, size) {
  let at = 0;
  const marks = text.toDelta().flatMap((/** @type {any} */ { insert, attributes }) => {
    const [from, to] = [at, Math.min(at + insert.length, size)];
    at += insert.length;
    const by = attributes?.by ?? me;
    return from < to ? [Decoration.mark({ class: "notes-by", attributes: { "data-by": lookOf(by), title: nameOf(by) } }).range(from, to)] : [];
  });
  return Decoration.set(marks);
}

/** Everyone whose words stand in these texts. @param {Y.Text[]} texts @param {string} me @returns {string[]} */
export const writersOf = (texts, me) => [...new Set(texts.flatMap((text) => text.toDelta().map((/** @type {any} */ { attributes }) => attributes?.by ?? me)))];
