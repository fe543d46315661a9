// Asking for answers, past the gates or with a reason; and opening them, which is always an act.
import { html, nothing } from "lit-html";
import { actButton } from "../../../lib/acts.js";
import { typedForm } from "../../../lib/form.js";
import { nameOf, namesOf, titleOf } from "../../../lib/names.js";
import { now, state } from "../../../lib/store.js";
import { timeOfDay } from "../../../lib/time.js";
import { t } from "../../../lib/words.js";
import { labelOf } from "../../proposals/answer.js";
import { closeDialog, dialog, openDialog } from "../dialog.js";
import { actForm, choice, field, text } from "../form.js";
import { askEveryone } from "../heard.js";
import { leavingButton } from "../leaving.js";

/** @param {typeof state} s @param {string} id @param {any} proposal */
export const asking = (s, id, proposal) => (proposal.stage === "answer" ? open(s, id, proposal) : ask(s, id, proposal));

/** "All have answered" only lights the button. @param {typeof state} s @param {string} id @param {any} proposal */
const open = ({ view, mine: { may } }, id, { asking }) => html`<div class="row">${actButton(may, {
  act: "open_answers",
  with: { proposal: id, asking: asking.number },
  key: `open:${id}`,
  label: t("console-open-answers"),
  look: asking.all_answered ? "primary" : "plain",
})}
  ${withoutDevice(view).length ? html`<button type="button" class="button" data-look="quiet" @click=${() => openDialog("enter-answer", id)}>${t("console-enter-answer")}</button>` : nothing}</div>`;

/** @param {any} view @returns {string[]} */
const withoutDevice = ({ people }) => people.order.filter((/** @type {string} */ id) => people.people[id].no_device);

/** The answer of somebody without a device, as they said it; sealed like the others. @param {typeof state} s */
export const answerDialog = ({ view, mine: { may } }) => dialog("enter-answer", t("console-enter-answer"), () => {
  const id = state.local.about;
  const proposal = view.proposals.proposals[id];
  if (proposal?.stage !== "answer") return html`<p class="empty">${t("refused-not-being-answered")}</p>`;
  const fields = (/** @type {FormData} */ f) => ({ proposal: id, asking: proposal.asking.number, person: text(f, "person"), value: text(f, "value"), text: text(f, "text") });
  return html`<p class="sees" data-sees="me">${t("console-enter-answer-sees")}</p>
    ${proposal.answers_whole ? html`<p class="hint">${t("answer-whole")}</p>` : nothing}
    ${actForm(may, { act: "enter_answer", key: `enter:${id}`, label: t("answer-send"), then: closeDialog, fields }, html`
      ${field(t("console-enter-answer-whose"), choice("person", withoutDevice(view), "", (one) => nameOf(view, one)))}
      ${field(t("answer-legend"), choice("value", proposal.scale.map((/** @type {any} */ { key }) => key), "", (key) => labelOf(proposal, key)))}
      ${field(t("answer-why-maybe"), html`<textarea name="text" rows="2" maxlength="4000"></textarea>`)}`)}`;
});

/** @param {typeof state} s @param {string} id @param {any} proposal */
function ask(s, id, proposal) {
  if (proposal.item !== s.view.agenda.current) return toItem(s, proposal.item);
  const shut = gates(s, proposal);
  return html`<div class="stack" data-tight>
    ${shut.length ? html`<ul class="gates">${shut.map((one) => html`<li>${one}</li>`)}</ul>` : nothing}
    <div class="row">${actButton(s.mine.may, {
      act: "ask_for_answers",
      with: { proposal: id, expected: proposal.version },
      key: `ask:${id}`,
      label: t(proposal.asking ? "console-ask-again" : "console-ask-answers"),
      look: shut.length || proposal.stage === "outcome" ? "plain" : "primary", // then the outcome is stated
      off: shut.length > 0,
    })}
    ${proposal.gates.heard ? askEveryone(s.view, s.mine.may, { act: "ask_everyone", with: { item: proposal.item }, key: `everyone:${id}`, label: t("console-ask-everyone"), look: "primary" }) : nothing}</div>
    ${shut.length ? override(s.mine.may, id, proposal) : nothing}
  </div>`;
}

/** People answer on the item that is open. @param {typeof state} s @param {string} item */
const toItem = ({ view, mine }, item) => html`<p class="hint">${t("refused-item-not-current")}</p>
  ${leavingButton(mine.may, { act: "start_item", with: { item, expected: view.agenda.current ?? "" }, key: `to-item:${item}`, label: t("leaving-go-to", { title: titleOf(view.agenda.items[item]) }) }, item)}`;

/** What still stands before the answers, in words. @param {typeof state} s @param {any} proposal */
const gates = ({ view }, { gates }) => [
  gates.heard && t("gate-shut-heard", { names: namesOf(view, view.heard?.in_the_way ?? []), count: view.heard?.in_the_way?.length ?? 0 }),
  gates.absent && t("gate-shut-absent", { names: namesOf(view, gates.absent) }),
  gates.think && t("gate-shut-think"),
  gates.think_until > now() && t("gate-shut-thinking", { time: timeOfDay(gates.think_until) }),
  gates.more_time && t("gate-shut-more-time", { count: gates.more_time }),
].filter(Boolean);

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
