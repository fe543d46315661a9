// The notes' editor: one for each item, everyone at once. An island: mounted once, never drawn again by the screen.
import { defaultKeymap } from "@codemirror/commands";
import { Compartment, EditorState } from "@codemirror/state";
import { EditorView, keymap, placeholder } from "@codemirror/view";
import * as Y from "yjs";
import { yCollab, yUndoManagerKeymap } from "y-codemirror.next";
import { isOnline, on, tell } from "../lib/connection.js";
import { isNowhere } from "../lib/focus.js";
import { acts, look, markdown, nextItem } from "../lib/markdown_editor.js";
import { nameOf, titleOf } from "../lib/names.js";
import { Provider } from "../lib/notes_provider.js";
import { state, watch } from "../lib/store.js";
import { t } from "../lib/words.js";
import { authors, cursors, writersOf } from "../lib/writers.js";
import { bar, keys } from "./notes_bar.js";

/** @typedef {{view: EditorView, text: Y.Text, undo: Y.UndoManager, heading: HTMLElement, place: HTMLElement}} Section */
/** @typedef {import("@codemirror/state").Extension} Extension */

/** @type {Provider | undefined} one for the page's life, so that what is typed goes on being sent while it is not shown */
let provider;
/** @type {Set<NotesEditor>} */
const shown = new Set();

function provide() {
  if (provider) return provider;
  provider = new Provider({ tell, on, isOnline }, `mr:${state.code}:${state.mine.id}:notes:`, () => shown.forEach((editor) => editor.refresh()));
  if (state.link === "online") void provider.join();
  return provider;
}

let link = state.link;
watch(() => {
  if (link === state.link) return;
  link = state.link;
  if (link === "online") void provider?.join();
  else provider?.lost();
});

/** @param {string} id */
const called = (id) => (id === "system" ? t("notes-author-room") : nameOf(state.view, id));

export class NotesEditor extends HTMLElement {
  frozen = new Compartment();
  named = new Compartment();
  acts = acts(t("notes-link-words"));
  bar = document.createElement("div");
  /** @type {Map<string, Section>} */
  sections = new Map();
  /** @type {Section | undefined} where one wrote last */
  current = undefined;
  showsAuthors = false;
  isFrozen = true;
  hasBegun = false;
  isDue = false;
  provider = provide();
  hears = () => this.refresh();

  connectedCallback() {
    shown.add(this);
    this.append(this.bar);
    this.unwatch = watch(this.hears);
    this.refresh();
  }

  disconnectedCallback() {
    shown.delete(this);
    this.unwatch?.();
    this.clear();
    this.replaceChildren();
  }

  clear() {
    for (const { view, text, undo, place } of this.sections.values()) {
      text.unobserve(this.hears);
      view.destroy();
      undo.destroy();
      place.remove();
    }
    this.sections.clear();
    this.current = undefined;
    if (!this.provider.isOver) this.provider.awareness.setLocalStateField("cursor", null);
  }

  /** Start again from what the room has. */
  anew() {
    this.provider.giveUp();
    provider = undefined;
    this.clear();
    this.provider = provide();
    this.refresh();
  }

  refresh() {
    if (this.isDue) return;
    this.isDue = true;
    queueMicrotask(() => {
      this.isDue = false;
      if (this.isConnected) this.draw();
    });
  }

  draw() {
    this.arrange();
    const isFrozen = !this.provider.hasJoined || Boolean(this.provider.refusal) || !state.mine.edits_notes;
    if (isFrozen !== this.isFrozen) this.freeze(isFrozen);
    bar(this);
  }

  /** One section for each item, in the agenda's order. */
  arrange() {
    const { order = [], items = {} } = state.view.agenda ?? {};
    for (const id of order) {
      const section = this.sections.get(id) ?? this.add(id);
      const title = titleOf(items[id]);
      if (section.heading.textContent !== title) this.entitle(section, title);
    }
    const places = order.map((/** @type {string} */ id) => this.sections.get(id)?.place);
    if (places.some((/** @type {Element} */ place, /** @type {number} */ at) => this.children[at + 1] !== place)) this.append(...places);
    for (const [id, { place }] of this.sections) place.hidden = !order.includes(id);
  }

  /** @param {Section} section @param {string} title */
  entitle({ heading, view }, title) {
    heading.textContent = title;
    view.contentDOM.setAttribute("aria-label", t("notes-section-label", { title }));
  }

  /** @param {string} id @returns {Section} */
  add(id) {
    const { doc, awareness } = this.provider;
    const text = doc.getText(`item:${id}`);
    const place = document.createElement("section");
    place.className = "notes-writing stack";
    place.dataset.tight = "";
    place.dataset.item = id;
    const heading = place.appendChild(document.createElement("h3"));
    const undo = new Y.UndoManager(text, { trackedOrigins: new Set() }); // one's own changes only
    const view = new EditorView({ parent: place, doc: text.toString(), extensions: [this.extensions(text, undo), cursors(text, awareness, called)] });
    const section = { view, text, undo, heading, place };
    view.contentDOM.addEventListener("focus", () => ((this.current = section), this.refresh()));
    text.observe(this.hears);
    this.sections.set(id, section);
    return section;
  }

  /** @param {Y.Text} text @param {Y.UndoManager} undoManager */
  extensions(text, undoManager) {
    return [
      EditorView.cspNonce.of(nonce()),
      EditorView.lineWrapping,
      look,
      EditorView.contentAttributes.of({ spellcheck: "true", autocapitalize: "sentences" }),
      placeholder(t("notes-section-empty")),
      markdown,
      yCollab(text, null, { undoManager }),
      keymap.of([...keys(this.acts), { key: "Enter", run: nextItem }, ...yUndoManagerKeymap, ...defaultKeymap]),
      this.frozen.of(this.isFrozen ? FROZEN : []),
      this.named.of(this.naming(text)),
      EditorView.updateListener.of(({ docChanged }) => docChanged && this.refresh()),
    ];
  }

  /** @param {Y.Text} text @returns {Extension} */
  naming(text) {
    return this.showsAuthors ? authors(text, called, state.mine.id) : [];
  }

  toggleAuthors() {
    this.showsAuthors = !this.showsAuthors;
    for (const { view, text } of this.sections.values()) view.dispatch({ effects: this.named.reconfigure(this.naming(text)) });
    this.refresh();
  }

  /** @param {boolean} isFrozen */
  freeze(isFrozen) {
    this.isFrozen = isFrozen;
    for (const { view } of this.sections.values()) view.dispatch({ effects: this.frozen.reconfigure(isFrozen ? FROZEN : []) });
    if (!isFrozen) this.begin();
  }

  /** Whoever asked to write does so at once, at the end of what the room is on; without this their letters would be shortcuts. */
  begin() {
    if (this.hasBegun || !isNowhere()) return;
    const view = this.chosen?.view;
    this.hasBegun = Boolean(view);
    view?.dispatch({ selection: { anchor: view.state.doc.length } });
    view?.focus();
  }

  /** Everyone whose words stand in the notes, by id. */
  writers() {
    return writersOf([...this.sections.values()].map(({ text }) => text), state.mine.id);
  }

  /** Where one wrote last, else at the item that the room is on. */
  get chosen() {
    return this.current ?? this.sections.get(state.view.agenda?.current) ?? [...this.sections.values()][0];
  }

  /** @param {(view: EditorView) => boolean} act */
  run(act) {
    const view = this.chosen?.view;
    if (!view || this.isFrozen) return;
    act(view);
    view.focus();
  }

  undo() {
    this.chosen?.undo.undo();
  }

  redo() {
    this.chosen?.undo.redo();
  }
}

// The page allows the editor's own styles by this word.
const nonce = () => /** @type {HTMLElement | null} */ (document.querySelector("script[nonce]"))?.nonce ?? "";

const FROZEN = [EditorState.readOnly.of(true), EditorView.editable.of(false)];

customElements.define("notes-editor", NotesEditor);
