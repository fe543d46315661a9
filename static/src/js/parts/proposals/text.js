// A proposal's text, as everyone sees it: in the reader's language, what changed in it and why, and what is asked of all now.
import { html, nothing } from "lit-html";
import { nameOf, namesOf, orPlain } from "../../lib/names.js";
import { duration } from "../../lib/dates.js";
import { timeOfDay } from "../../lib/time.js";
import { language, t } from "../../lib/words.js";

/** @param {any} proposal @returns {string} */
export const textOf = ({ text, translations }) => translations?.[language] ?? text;

/** The same with its terms marked, where it has some. @param {any} proposal */
const explainedText = ({ marked = {}, ...proposal }) => orPlain(proposal.translations?.[language] ? marked.translations?.[language] : marked.text, textOf(proposal));

/** @param {any} view @param {string} id @param {any} proposal */
export const head = (view, id, proposal) => html`<header class="stack" data-tight>
  <p class="over">${t("proposal-by", { name: nameOf(view, proposal.by), version: proposal.version })}</p>
  <h2 class="proposal-text words" id="proposal-${id}" dir="auto">${explainedText(proposal)}</h2>
  ${proposal.translations?.[language] ? html`<p class="hint">${t("proposal-translated")}</p>` : nothing}
  ${options(proposal)} ${changes(view, proposal)}
</header>`;

/** @param {any} proposal */
const options = ({ options }) => (options ? html`<ol class="proposal-options">${Object.values(options).map((option) => html`<li><bdi>${option}</bdi></li>`)}</ol>` : nothing);

/** @param {any} view @param {any} proposal */
function changes(view, { versions }) {
  const [, ...later] = versions.order;
  if (!later.length) return nothing;
  return html`<details><summary>${t("proposal-changes")}</summary>
    <ol class="stack" data-tight>${later.map((/** @type {string} */ v) => change(view, versions.versions[v]))}</ol></details>`;
}

/** @param {any} view @param {any} version */
const change = (view, { number, by, at, why, changes }) => html`<li class="stack" data-tight>
  <p class="item-facts">${t("proposal-version", { version: number, name: nameOf(view, by), time: timeOfDay(at) })}</p>
  ${why ? html`<p class="words"><bdi>${why}</bdi></p>` : nothing}
  <p class="words differences" dir="auto">${(changes ?? []).map(piece)}</p></li>`;

/** @param {{op: string, text: string}} piece */
function piece({ op, text }) {
  if (op === "removed") return html`<del>${text}</del>`;
  return op === "added" ? html`<ins>${text}</ins>` : text;
}

const BEFORE_THINKING = ["proposed", "clarify", "react", "amend"];

/** What is asked of everyone now. @param {any} proposal */
export const stageAsks = ({ stage, think_until, gates }) => html`<div class="stage-asks stack" data-tight role="status">
  <p><strong>${t(`stage-${stage}`)}</strong></p>
  <p>${t(`stage-asks-${stage}`, { time: think_until ? timeOfDay(think_until) : "" })}</p>
  ${gates?.think && BEFORE_THINKING.includes(stage) ? html`<p class="hint">${t("proposal-think-comes", { time: duration(gates.think_s) })}</p>` : nothing}
</div>`;

/** Who has answered: by name until few are left, by number then. @param {any} view @param {any} proposal */
export function progress(view, { asking }) {
  const { count = 0, of = 0, answered } = asking ?? {};
  return html`<p class="proposal-progress" role="status">${t("proposal-answered", { count, of })}
    ${answered?.length ? html`<span class="quiet">${t("proposal-answered-by", { names: namesOf(view, answered) })}</span>` : nothing}</p>`;
}
