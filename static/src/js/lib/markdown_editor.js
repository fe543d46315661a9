// The language of the notes: Markdown, without the parsers of HTML, CSS and JavaScript that CodeMirror's own brings along.
import { HighlightStyle, Language, defineLanguageFacet, syntaxHighlighting } from "@codemirror/language";
import { EditorSelection } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { Strikethrough, Table, parser } from "@lezer/markdown";

const looks = HighlightStyle.define([
  { tag: tags.heading, class: "md-heading" },
  { tag: tags.strong, class: "md-strong" },
  { tag: tags.emphasis, class: "md-emphasis" },
  { tag: tags.strikethrough, class: "md-strike" },
  { tag: [tags.link, tags.url], class: "md-link" },
  { tag: tags.quote, class: "md-quote" },
  { tag: tags.monospace, class: "md-code" },
  { tag: [tags.processingInstruction, tags.contentSeparator], class: "md-sign" },
]);

// Here and not among the styles: CodeMirror's own come late and without a layer, and would win.
export const look = EditorView.theme({
  "&": { border: "1.5px solid var(--line-control)", borderRadius: "var(--radius-s)", background: "var(--surface-raised)", color: "var(--text)" },
  "&.cm-focused": { outline: "3px solid var(--accent)", outlineOffset: "1px" },
  ".cm-scroller": { fontFamily: "var(--font-words)", fontSize: "var(--text-m)", lineHeight: "1.6", overflow: "visible" },
  ".cm-content": { padding: "var(--space-3)", minHeight: "var(--target)", caretColor: "var(--text)" },
  '.cm-content[contenteditable="false"]': { background: "var(--surface-sunk)" },
  ".cm-line": { padding: "0" },
  ".cm-placeholder": { color: "var(--text-quiet)" },
});

export const markdown = [
  new Language(defineLanguageFacet(), parser.configure([Strikethrough, Table]), [], "markdown"),
  syntaxHighlighting(looks),
];

/** Put signs around what is selected, or take them away. @param {string} sign @returns {(view: EditorView) => boolean} */
const around = (sign) => (view) => {
  view.dispatch(view.state.changeByRange((range) => {
    const { from, to } = range;
    const size = sign.length;
    const has = (/** @type {number} */ at) => view.state.sliceDoc(at, at + size) === sign;
    if (has(from - size) && has(to)) {
      const changes = [{ from: from - size, to: from }, { from: to, to: to + size }];
      return { changes, range: EditorSelection.range(from - size, to - size) };
    }
    return { changes: [{ from, insert: sign }, { from: to, insert: sign }], range: EditorSelection.range(from + size, to + size) };
  }));
  return true;
};

/** Put a sign before every selected line, or take it away where all have it. @param {string} sign @returns {(view: EditorView) => boolean} */
const before = (sign) => (view) => {
  const lines = selectedLines(view);
  const all = lines.every((line) => line.text.startsWith(sign));
  view.dispatch({ changes: lines.map(({ from }) => (all ? { from, to: from + sign.length } : { from, insert: sign })) });
  return true;
};

/** @param {EditorView} view */
function selectedLines({ state: { doc, selection } }) {
  const first = doc.lineAt(selection.main.from).number;
  const last = doc.lineAt(selection.main.to).number;
  return Array.from({ length: last - first + 1 }, (_, at) => doc.line(first + at));
}

/** @param {string} words to stand there when nothing is selected @returns {(view: EditorView) => boolean} */
const link = (words) => (view) => {
  const { from, to } = view.state.selection.main;
  const text = view.state.sliceDoc(from, to) || words;
  const start = from + text.length + 3;
  view.dispatch({ changes: { from, to, insert: `[${text}](https://)` }, selection: { anchor: start, head: start + 8 } });
  return true;
};

/** What the toolbar and the keyboard do. @param {string} linkWords */
export const acts = (linkWords) => ({ bold: around("**"), list: before("- "), heading: before("### "), link: link(linkWords) });

const ITEM = /^(\s*)([-*+]|(\d+)([.)]))(\s+(?:\[[ xX]\]\s+)?)/;

/** A new line in a list begins with its sign; in an empty item the list ends. @param {EditorView} view */
export function nextItem(view) {
  const { doc, selection } = view.state;
  const { from, to, empty } = selection.main;
  const line = doc.lineAt(from);
  const item = ITEM.exec(line.text);
  if (!item || !empty || from < line.from + item[0].length) return false;
  if (item[0].length === line.text.length) view.dispatch({ changes: { from: line.from, to: line.to } });
  else view.dispatch({ changes: { from, to, insert: `\n${following(item)}` }, selection: { anchor: from + 1 + following(item).length }, scrollIntoView: true });
  return true;
}

/** @param {RegExpExecArray} item */
const following = ([, indent, sign, number, dot, gap]) => indent + (number ? `${Number(number) + 1}${dot}` : sign) + gap.replace(/[xX]/, " ");
