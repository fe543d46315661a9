// Asking for answers, past the gates or with a reason; and opening them, which is always an act.
import { html, nothing } from "lit-html";
import { actButton } from "../../../lib/acts.js";
import { typedForm } from "../../../lib/form.js";
import { namesOf } from "../../../lib/names.js";
import { state } from "../../../lib/store.js";
import { timeOfDay } from "../../../lib/time.js";
import { t } from "../../../lib/words.js";

/** @param {typeof state} s @param {string} id @param {any} proposal */
export const asking = (s, id, proposal) => (proposal.stage === "answer" ? open(s.mine.may, id, proposal) : ask(s, id, proposal));

/** "All have answered" only lights the button. @param {any} may @param {string} id @param {any} proposal */
const open = (may, id, { asking }) => actButton(may, {
  act: "open_answers",
  with: { proposal: id, asking: asking.number },
  key: `open:${id}`,
  label: t("console-open-answers"),
  look: asking.all_answered ? "primary" : "plain",
});

/** @param {typeof state} s @param {string} id @param {any} proposal */
function ask(s, id, proposal) {
  const shut = gates(s, proposal);
  return html`<div class="stack" data-tight>
    ${shut.length ? html`<ul class="gates">${shut.map((one) => html`<li>${one}</li>`)}</ul>` : nothing}
    <div class="row">${actButton(s.mine.may, {
      act: "ask_for_answers",
      with: { proposal: id, expected: proposal.version },
      key: `ask:${id}`,
      label: t(proposal.asking ? "console-ask-again" : "console-ask-answers"),
      look: shut.length ? "plain" : "primary",
      off: shut.length > 0,
    })}
    ${proposal.gates.heard ? actButton(s.mine.may, { act: "ask_everyone", with: { item: proposal.item }, key: `everyone:${id}`, label: t("console-ask-everyone"), look: "primary" }) : nothing}</div>
    ${shut.length ? override(s.mine.may, id, proposal) : nothing}
  </div>`;
}

/** What still stands before the answers, in words. @param {typeof state} s @param {any} proposal */
function gates({ view }, { gates, stage, think_until }) {
  const isThinking = stage === "think" && think_until;
  return [
    gates.heard && t("gate-shut-heard", { names: namesOf(view, view.heard?.in_the_way ?? []), count: view.heard?.in_the_way?.length ?? 0 }),
    gates.think && !isThinking && t("gate-shut-think"),
    isThinking && think_until * 1000 > Date.now() && t("gate-shut-thinking", { time: timeOfDay(think_until) }),
    gates.more_time && t("gate-shut-more-time", { count: gates.more_time }),
  ].filter(Boolean);
}

/** @param {any} may @param {string} id @param {any} proposal */
const override = (may, id, proposal) => typedForm(may, {
  act: "ask_for_answers",
  name: `override:${id}`,
  summary: t("override-open"),
  label: t("override-send"),
  words: t("override-label"),
  hint: t("override-sees"),
  fields: (reason) => ({ proposal: id, expected: proposal.version, reason }),
});
