// What was taken out and what was put in, marked by more than colour.
import { html } from "lit-html";

/** @param {any} pieces @returns {unknown[]} */
export const differences = (pieces) => pieces.map(piece);

/** @param {{op: string, text: string}} piece */
function piece({ op, text }) {
  if (op === "removed") return html`<del>${text}</del>`;
  return op === "added" ? html`<wbr><ins>${text}</ins>` : text;
}
