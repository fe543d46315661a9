// Interpretation: who says the speaker's words in which language, and the two buttons of whoever does.
import { html, nothing } from "lit-html";
import { actButton } from "../lib/acts.js";
import { languageName } from "../lib/languages.js";
import { nameOf } from "../lib/names.js";
import { t } from "../lib/words.js";

/** "Beto interprets into Spanish", while they do. @param {any} view @param {any} turn */
export const interpreted = (view, turn) => (turn?.interpretation
  ? t("interpretation-now", { name: nameOf(view, turn.interpretation.by), language: languageName(turn.interpretation.into) })
  : nothing);

/** For whoever interprets, while another has the floor. @param {any} view @param {any} mine */
export function interpret(view, { id, may }) {
  const turn = view.floor?.turn;
  const runs = turn?.interpretation;
  if (!turn || turn.person === id || may?.start_interpreting !== true || !view.people.people[id]?.interprets) return nothing;
  return html`<section class="card stack" data-tight aria-label=${t("interpretation-label")}>
    <p>${runs?.by === id ? t("interpretation-you", { language: languageName(runs.into) }) : t("interpretation-offer", { name: nameOf(view, turn.person) })}</p>
    <div class="row">${runs ? over(may, turn.id) : starting(view, may, turn.id)}</div>
  </section>`;
}

/** The languages that are read in this meeting. @param {any} view @returns {string[]} */
export const languagesHere = (view) => [...new Set([...Object.values(view.people.people).map(({ language }) => language), view.meeting.language, "en", "es"])].filter(Boolean).slice(0, 6);

/** @param {any} view @param {any} may @param {string} turn @param {string} [by] */
export const starting = (view, may, turn, by) => languagesHere(view).map((into) => actButton(may, {
  act: "start_interpreting",
  with: { turn, into, ...(by ? { by } : {}) },
  label: t("interpretation-start", { language: languageName(into) }),
  key: `interpret-${into}-${by ?? ""}`,
}));

/** @param {any} may @param {string} turn */
export const over = (may, turn) => actButton(may, { act: "end_interpreting", with: { turn }, label: t("interpretation-end"), look: "primary" });
