// A goal in words: what is to be reached, whose it is, at which item it is looked at.
import { html, nothing } from "lit-html";
import { actButton } from "../../lib/acts.js";
import { personOf, titleOf } from "../../lib/names.js";
import { local, state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { actForm, choice, field, text } from "../console/form.js";
import { pronouns } from "../pronouns.js";
import { sheet } from "./sheet.js";

/** @param {typeof state} s @param {string | undefined} id undefined for a new one */
export function goalForm(s, id) {
  const goal = id ? s.view.evidence.goals.goals[id] : { item: s.view.agenda?.current ?? "" };
  const fields = (/** @type {FormData} */ typed) => ({ title: text(typed, "title"), text: text(typed, "text"), item: text(typed, "item"), about: text(typed, "about") });
  const asking = { key: `goal:${id ?? ""}`, label: t("save"), then: close };
  const inputs = html`
    ${field(t("evidence-goal-title"), html`<input name="title" required maxlength="200" .defaultValue=${goal.title ?? ""}>`, t("evidence-goal-title-hint"))}
    ${field(t("evidence-goal-text"), html`<textarea name="text" rows="3" maxlength="20000" .defaultValue=${goal.text ?? ""}></textarea>`)}
    ${field(t("evidence-goal-about"), people(s, goal.about ?? ""), t("evidence-goal-about-hint"))}
    ${field(t("evidence-at-item"), itemChoice(s, goal.item ?? ""))}`;
  return html`<section class="evidence card stack" aria-labelledby="goal-form">
    <h3 id="goal-form">${t(id ? "evidence-goal-edit" : "evidence-set-goal")}</h3>
    ${id ? actForm(s.mine.may, { ...asking, act: "edit_goal", fields: (typed) => ({ goal: id, ...fields(typed) }) }, inputs) : actForm(s.mine.may, { ...asking, act: "add_goal", fields }, inputs)}
    ${id ? pronounsOf(s, goal.about) : goalsTable(s)}
    <div class="row"><button type="button" class="button" data-look="quiet" @click=${close}>${t("cancel")}</button>
      ${id && !goal.series.length ? actButton(s.mine.may, { act: "remove_goal", with: { goal: id }, key: `ungoal:${id}`, label: t("remove"), look: "danger", then: close }) : nothing}</div>
  </section>`;
}

/** All of them at once, and the same to take away. @param {typeof state} s */
export function goalsTable(s) {
  if (s.mine.may?.import_goals !== true) return nothing;
  const { goals, series } = s.view.evidence ?? {};
  const out = goals?.order?.length || series?.order?.length ? "goals.csv" : undefined;
  return sheet(s, { id: "goals", path: "goals", act: "import_goals", title: t("evidence-goals-table"), hint: t("evidence-goals-hint"), taken: "evidence-rows-taken", out });
}

const close = () => local({ goal: undefined, bringing: undefined });

/** @param {typeof state} s @param {string} chosen */
const people = ({ view: { people } }, chosen) => choice("about", ["", ...(people?.order ?? [])], chosen, (id) => (id ? people.people[id].name : t("evidence-nobody")));

/** @param {typeof state} s @param {string} chosen */
export const itemChoice = ({ view: { agenda } }, chosen) => choice("item", ["", ...(agenda?.order ?? [])], chosen, (id) => (id ? titleOf(agenda.items[id]) : t("evidence-no-item")));

/** For somebody without a device a facilitator enters what they said. @param {typeof state} s @param {string | undefined} person */
function pronounsOf(s, person) {
  if (!person || !personOf(s.view, person).no_device || !s.mine.may?.put_up_evidence) return nothing;
  return pronouns(s, person, personOf(s.view, person).pronoun ?? "none");
}
