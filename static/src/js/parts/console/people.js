// The people: who waits at the door, who is here, in which seats, and what can be done about each.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { actButton } from "../../lib/acts.js";
import { clock } from "../../lib/dates.js";
import { roleOf } from "../../lib/names.js";
import { local, state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { atTheDoor, unread } from "./door.js";
import { deputy } from "./deputy.js";
import { excusals, excuseDialog } from "./excusals.js";
import { handling, personDialogs } from "./person.js";
import { adding, rosterDialogs } from "./roster.js";
import { seatDialogs, seats } from "./seats.js";

/** @param {typeof state} s @param {unknown} bringing how people come onto the roster */
export const people = (s, bringing = adding(s.mine)) => html`
  ${atTheDoor(s)} ${unread(s)} ${everybody(s)} ${bringing} ${removed(s)} ${seats(s)} ${excusals(s)} ${deputy(s)}`;

/** @param {typeof state} s */
const everybody = ({ view, mine }) => html`<section class="stack" data-tight>
  <div class="row" data-apart>
    <p class="quiet">${t("people-here", { here: view.people.here ?? 0 })}${view.people.expected ? html` · ${t("people-expected", { expected: view.people.expected })}` : nothing}</p>
    ${actButton(mine.may, { act: "lock_meeting", with: { is_locked: !view.people.locked }, label: t(view.people.locked ? "console-unlock" : "console-lock"), look: "quiet" })}
  </div>
  ${view.people.locked ? html`<p class="card" data-look="notice">${t("console-locked")}</p>` : nothing}
  <ul class="rows" aria-label=${t("people-title")}>
    ${repeat(view.people.order, (/** @type {string} */ id) => id, (/** @type {string} */ id) => row(view, mine, id))}
  </ul>
</section>`;

/** @param {any} view @param {any} mine @param {string} id */
function row(view, mine, id) {
  const person = view.people.people[id];
  const isOpen = state.local.person === id;
  return html`<li data-presence=${person.presence}>
    <div class="grow">
      <span class="who"><bdi>${person.name}</bdi></span>${id === mine.id ? html` <span class="quiet">${t("you-mark")}</span>` : nothing}
      <p class="item-facts">${facts(view, person, id)}</p>
    </div>
    <button type="button" class="button acts" data-look="quiet" aria-expanded=${isOpen} aria-label=${t("console-more-about", { name: person.name })}
      @click=${() => local({ person: isOpen ? undefined : id })}>${t("more")}</button>
    ${isOpen ? html`<div class="row-more">${handling(view, mine, id)}</div>` : nothing}
  </li>`;
}

/** @param {any} view @param {any} person @param {string} id */
function facts({ people, door }, person, id) {
  const able = person.capabilities ?? [];
  return [
    roleOf(person),
    people.about === id && t("mark-about"),
    t(`presence-${person.presence}`),
    person.arrives_at && t("mark-arrives", { time: clock(person.arrives_at) }),
    person.leaves_at && t("mark-leaves", { time: clock(person.leaves_at) }),
    person.no_device && t("no-device"),
    person.interprets && t("mark-interprets"),
    able.includes("facilitate") && t("mark-facilitates"),
    able.includes("take_notes") && t("mark-takes-notes"),
    door?.unread?.includes(id) && t("mark-reads-later"),
  ].filter(Boolean).join(" · ");
}

/** @param {typeof state} s */
function removed({ view, mine }) {
  const gone = Object.entries(view.people.removed ?? {});
  if (!gone.length) return nothing;
  return html`<details><summary>${t("people-removed", { count: gone.length })}</summary><ul class="rows">${gone.map(([id, name]) => html`<li>
    <span class="grow who"><bdi>${name}</bdi></span>
    <span class="acts">${actButton(mine.may, { act: "let_back_in", with: { person: id }, label: t("people-let-back-in"), key: `back-${id}`, look: "quiet" })}</span></li>`)}</ul></details>`;
}

/** @param {typeof state} s */
export const peopleDialogs = (s) => html`${rosterDialogs(s)} ${personDialogs(s)} ${seatDialogs(s)} ${excuseDialog(s)}`;
