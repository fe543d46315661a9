// A proposal's text, as everyone sees it: in the reader's language, what changed in it and why, and what is asked of all now.
import { html, nothing } from "lit-html";
import { nameOf, namesOf, orPlain } from "../../lib/names.js";
import { duration } from "../../lib/dates.js";
import { now } from "../../lib/store.js";
import { timeOfDay } from "../../lib/time.js";
import { language, say, t } from "../../lib/words.js";
import { languagesRead, translating } from "../translations.js";
import { textOf } from "./brief.js";
import { areIn, letterOf, madeBy, older, options, optionsOf, standIn, worded } from "./options.js";

/** The same with its terms marked, where it has some. @param {any} proposal */
const explainedText = ({ marked = {}, ...proposal }) => orPlain(proposal.translations?.[language] ? marked.translations?.[language] : marked.text, textOf(proposal));

/** @param {any} view @param {string} id @param {any} proposal */
export const head = (view, id, proposal) => html`<header class="stack" data-tight>
  <p class="over">${t("proposal-by", { name: nameOf(view, proposal.by), version: proposal.version })}</p>
  <h2 class="proposal-text words" id="proposal-${id}" dir="auto">${explainedText(proposal)}</h2>
  ${proposal.translations?.[language] ? html`<p class="hint">${translated(view, proposal.translated_by?.[language])}</p>` : nothing}
  ${older(proposal.translations_before)} ${options(proposal)} ${madeBy(view, proposal)} ${changes(view, proposal)}
</header>`;

/** @param {any} view @param {string} [by] who put it beside, where that was somebody else */
const translated = (view, by) => (by ? t("proposal-translated-by", { name: nameOf(view, by) }) : t("proposal-translated"));

/** With its options, into the languages that are read here: by whoever translates, and by who proposed it. @param {any} view @param {any} mine @param {string} id @param {any} proposal */
export function translate(view, mine, id, proposal) {
  const { by, lang, version, translations = {}, translations_before: before } = proposal;
  if (!mine.translates && by !== mine.id) return nothing;
  const name = `translate:${id}:${version}`;
  const whole = Object.entries(translations).filter(([code]) => areIn(proposal, code));
  return translating(mine.may, {
    act: "translate_proposal",
    name,
    wanted: languagesRead(view),
    lang,
    beside: Object.fromEntries(whole),
    before,
    stands: translations,
    more: (into) => worded(`${name}:${into}`, proposal, standIn(proposal, into), into),
    fields: (text, language, typed) => ({ proposal: id, language, text, expected: version, ...optionsOf(typed) }),
  });
}

/** @param {any} view @param {any} proposal */
function changes(view, proposal) {
  const { versions } = proposal;
  const [, ...later] = versions.order;
  if (!later.length) return nothing;
  return html`<details><summary>${t("proposal-changes")}</summary>
    <ol class="stack" data-tight>${later.map((/** @type {string} */ v) => change(view, proposal, versions.versions[v]))}</ol></details>`;
}

/** @param {any} view @param {any} proposal @param {any} version */
const change = (view, proposal, { number, by, at, why, changes, options = {} }) => html`<li class="stack" data-tight>
  <p class="item-facts">${t("proposal-version", { version: number, name: nameOf(view, by), time: timeOfDay(at) })}</p>
  ${why ? html`<p class="words"><bdi>${why}</bdi></p>` : nothing}
  <p class="words differences" dir="auto">${(changes ?? []).map(piece)}</p>
  ${Object.entries(options).map(([key, pieces]) => html`<p class="words differences">${letterOf(proposal, key)} <bdi>${pieces.map(piece)}</bdi></p>`)}</li>`;

/** @param {{op: string, text: string}} piece */
function piece({ op, text }) {
  if (op === "removed") return html`<del>${text}</del>`;
  return op === "added" ? html`<ins>${text}</ins>` : text;
}

const BEFORE_THINKING = ["proposed", "clarify", "react", "amend"];

/** What is asked of everyone now. @param {any} proposal */
export const stageAsks = (proposal) => html`<div class="stage-asks stack" data-tight>
  <p><strong>${t(`stage-${proposal.stage}`)}</strong></p>
  <p>${asksNow(proposal)}</p>
  ${proposal.carried ? html`<p class="hint">${say(proposal.carried)}</p>` : nothing}
  ${proposal.gates?.think && BEFORE_THINKING.includes(proposal.stage) ? html`<p class="hint">${t("proposal-think-comes", { time: duration(proposal.gates.think_s) })}</p>` : nothing}
</div>`;

/** In one sentence, for the wall too. @param {any} proposal */
export function asksNow({ stage, think_until }) {
  if (stage !== "think") return t(`stage-asks-${stage}`);
  if (!think_until) return t("stage-asks-think-still");
  return think_until > now() ? t("stage-asks-think", { time: timeOfDay(think_until) }) : t("stage-asks-thought");
}

/** Who has answered: by name until few are left, by number then. @param {any} view @param {any} proposal */
export function progress(view, { asking }) {
  const { count = 0, of = 0, answered } = asking ?? {};
  return html`<p class="proposal-progress">${t("proposal-answered", { count, of })}
    ${answered?.length ? html`<span class="quiet">${t("proposal-answered-by", { names: namesOf(view, answered) })}</span>` : nothing}</p>`;
}
