// Small drawings that stand beside words, never instead of them.
import { html } from "lit-html";

/** Strokes on a field of 24 by 24. @type {Record<string, string>} */
const SHAPES = {
  now: "M4 5h16v11h-8l-5 4v-4H4z", // somebody speaks
  floor: "M4 5h16v11h-8l-5 4v-4H4z",
  words: "M5 19l1-4L16 5l3 3L9 18zM14 7l3 3",
  notes: "M6 3h9l3 3v15H6zM9 10h6M9 14h6M9 18h3",
  agenda: "M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1",
  people: "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c0-4 2.5-6 6-6s6 2 6 6M15 4.5a3.3 3.3 0 0 1 0 6M17.5 14.5c2.3.8 3.5 2.7 3.5 5.5",
  heard: "M4 5h16v11h-8l-5 4v-4H4zM8.5 10.5l2.5 2.5 4.5-4.5",
  panels: "M4 4h11v14H4zM8 8h4M8 12h4M18 8h2v13H9v-2",
  later: "M5 3h14v18l-7-4-7 4z",
  private: "M6 10h12v10H6zM8.5 10V7a3.5 3.5 0 0 1 7 0v3",
  glossary: "M5 4h11a3 3 0 0 1 3 3v13H8a3 3 0 0 1-3-3zM9 9h6M9 13h4",
  norms: "M4 6l2 2 3-4M4 13l2 2 3-4M12 7h8M12 14h8M4 20h16",
  proposals: "M5 12l5 5L20 6", // agreed
  evidence: "M4 4v16h16M8 15l4-5 3 3 5-7",
  more: "M5 12h.01M12 12h.01M19 12h.01",
};

/** @param {string} name what has no drawing of its own has a plain one */
export const icon = (name) => html`<svg class="icon" data-icon=${name} viewBox="0 0 24 24" aria-hidden="true"><path d=${SHAPES[name] ?? "M5 5h14v14H5z"}></path></svg>`;
