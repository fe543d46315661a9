// Above the notes' editor: how safe the words are, the few tools, and on demand who wrote what.
import { html, nothing, render } from "lit-html";
import { nameOf } from "../lib/names.js";
import { state } from "../lib/store.js";
import { say, t } from "../lib/words.js";
import { lookOf } from "../lib/writers.js";

/** @typedef {import("./notes.js").NotesEditor} NotesEditor */
/** @typedef {(view: import("@codemirror/view").EditorView) => boolean} Act */

const isMac = /Mac|iP(hone|ad|od)/.test(navigator.platform);

/** @type {{name: "bold" | "heading" | "list" | "link", sign: string, key: string, spoken: string}[]} */
const TOOLS = [
  { name: "bold", sign: "B", key: "Mod-b", spoken: "B" },
  { name: "heading", sign: "H", key: "Mod-Alt-1", spoken: "Alt+1" },
  { name: "list", sign: "•", key: "Mod-Shift-8", spoken: "Shift+8" },
  { name: "link", sign: "↗", key: "Mod-k", spoken: "K" },
];

/** @param {Record<string, Act>} acts */
export const keys = (acts) => TOOLS.map(({ name, key }) => ({ key, run: acts[name], preventDefault: true }));

/** @param {NotesEditor} editor */
export function bar(editor) {
  render(html`<div class="notes-bar stack" data-tight>
    <div class="row">${safety(editor)}
      <button type="button" class="button" data-look="quiet" aria-pressed=${editor.showsAuthors} @click=${() => editor.toggleAuthors()}>${t("notes-authors")}</button></div>
    ${trouble(editor)} ${editor.isFrozen ? nothing : tools(editor)} ${editor.showsAuthors ? legend(editor) : nothing}
  </div>`, editor.bar);
}

/** @param {NotesEditor} editor */
function safety({ provider }) {
  const how = provider?.safety ?? "connecting";
  return html`<span class="notes-state" role="status" data-state=${how}>${t(`notes-state-${how}`)}</span>`;
}

/** What the room did not take stays on this screen, to be read and copied. @param {NotesEditor} editor */
function trouble(editor) {
  if (!editor.provider?.refusal) return state.mine.edits_notes ? nothing : html`<p class="reason">${t("notes-read-only")}</p>`;
  return html`<p class="trouble" role="alert">${say(editor.provider.refusal)}</p>
    <button type="button" class="button" @click=${() => editor.anew()}>${t("notes-start-anew")}</button>`;
}

/** @param {NotesEditor} editor */
const tools = (editor) => html`<div class="notes-tools" role="toolbar" aria-label=${t("notes-tools")} @keydown=${walk}>
  ${TOOLS.map(({ name, sign, spoken }, at) => tool(t(`notes-${name}`), sign, named(name, spoken), () => editor.run(editor.acts[name]), at))}
  ${tool(t("notes-undo"), "↶", named("undo", "Z"), () => editor.undo(), 4)}
  ${tool(t("notes-redo"), "↷", named("redo", "Shift+Z"), () => editor.redo(), 5)}
</div>`;

/** @param {string} name @param {string} spoken */
const named = (name, spoken) => t("notes-with-keys", { name: t(`notes-${name}`), keys: `${isMac ? "⌘" : "Ctrl"}+${spoken}` });

// The press must not take the focus out of the text: on a phone the keyboard would go away and come back.
/** @param {string} label @param {string} sign @param {string} title @param {() => void} act @param {number} at */
const tool = (label, sign, title, act, at) => html`<button type="button" class="button" data-look="quiet" tabindex=${at ? -1 : 0} aria-label=${label} title=${title}
  @mousedown=${(/** @type {Event} */ press) => press.preventDefault()} @click=${act}><span aria-hidden="true">${sign}</span></button>`;

/** Arrow keys go from tool to tool; Tab goes past them all. @param {KeyboardEvent} event */
function walk(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const buttons = [.../** @type {HTMLElement} */ (event.currentTarget).querySelectorAll("button")];
  const next = (buttons.indexOf(/** @type {any} */ (event.target)) + step + buttons.length) % buttons.length;
  buttons.forEach((button, at) => (button.tabIndex = at === next ? 0 : -1));
  buttons[next].focus();
  event.preventDefault();
}

/** @param {NotesEditor} editor */
function legend(editor) {
  const writers = editor.writers();
  if (!writers.length) return html`<p class="reason">${t("notes-authors-none")}</p>`;
  return html`<ul class="notes-legend" aria-label=${t("notes-authors")}>${writers.map((id) => html`<li>
    <span class="notes-by" data-by=${lookOf(id)}><bdi>${id === "system" ? t("notes-author-room") : nameOf(state.view, id)}</bdi></span></li>`)}</ul>`;
}
