// The notes as HTML with the charts that stand in them: a paragraph that is a link to a chart gives way to the chart.
import { html } from "lit-html";
import { unsafeHTML } from "lit-html/directives/unsafe-html.js";
import { local } from "./store.js";

/** What `#chart-c9` leads to stands alone in its paragraph, as the room wrote it. */
const CHART = /<p><a href="#chart-([\w-]+)"[^>]*>(.*?)<\/a><\/p>/;

/** @type {typeof import("../parts/evidence/noted.js") | undefined} */
let drawing;

/** @param {string} text sanitised by the server @param {import("./charts.js").Size} [size] that of one's own screen, where nothing else is said */
export function noted(text, size) {
  if (!CHART.test(text)) return unsafeHTML(text);
  if (!drawing) void fetchDrawing();
  // Between the pieces that the pattern finds stand its two groups: the chart's id and its title.
  const pieces = text.split(CHART);
  return html`${pieces.map((piece, n) => (n % 3 === 0 ? unsafeHTML(piece) : n % 3 === 1 ? chart(piece, pieces[n + 1], size) : ""))}`;
}

/** @param {string} id @param {string} title as HTML @param {import("./charts.js").Size} [size] */
const chart = (id, title, size) => drawing?.placed(id, size) ?? html`<p>${unsafeHTML(title)}</p>`;

/** @type {Promise<unknown> | undefined} */
let coming;

function fetchDrawing() {
  coming ??= import("../parts/evidence/noted.js").then((made) => ((drawing = made), local({})), () => (coming = undefined));
  return coming;
}
