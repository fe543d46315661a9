// Saying beforehand that one has to leave early: whoever runs the meeting can then put one's items first.
import { html, nothing } from "lit-html";
import { isBusy, troubleBeside } from "../lib/acts.js";
import { ask } from "../lib/connection.js";
import { instantIn, localOf } from "../lib/dates.js";
import { t } from "../lib/words.js";

/** @param {any} view @param {any} mine */
export function ownHours(view, mine) {
  if (mine.may?.say_hours !== true) return nothing;
  const { arrives_at, leaves_at } = view.people.people[mine.id] ?? {};
  return html`<details class="hours"><summary>${t("hours-own")}</summary>
    <form class="stack" data-tight @submit=${(/** @type {SubmitEvent} */ event) => send(event, mine.id, arrives_at)}>
      <div class="field"><label for="leaves-at">${t("person-leaves")}</label>
        <input type="datetime-local" id="leaves-at" name="leaves_at" .value=${localOf(leaves_at)} aria-describedby="hours-sees">
        <span class="sees" data-sees="all" id="hours-sees">${t("hours-sees")}</span></div>
      <button class="button" aria-busy=${isBusy("say_hours")}>${t("save")}</button>${troubleBeside("say_hours")}
    </form></details>`;
}

/** @param {SubmitEvent} event @param {string} person @param {number | undefined} arrives_at */
function send(event, person, arrives_at) {
  event.preventDefault();
  const typed = new FormData(/** @type {HTMLFormElement} */ (event.currentTarget));
  void ask("say_hours", { person, arrives_at: arrives_at ?? null, leaves_at: instantIn(String(typed.get("leaves_at"))) });
}
