// Who is in the meeting, and who has been heard on the item, in words that rank nobody.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { clock } from "../lib/dates.js";
import { nameOf, namesOf, roleOf } from "../lib/names.js";
import { state } from "../lib/store.js";
import { t } from "../lib/words.js";
import { ownHours } from "./hours.js";
import { representing } from "./represented.js";
import { seats } from "./seats.js";

/** @param {typeof state} s */
export function people({ view, mine }) {
  const { order = [], people: all = {}, here = 0, expected = 0 } = view.people ?? {};
  return html`<section class="people stack" data-tight aria-labelledby="people-title">
    <h2 id="people-title">${t("people-title")}</h2>
    <p class="quiet">${t("people-here", { here })}${expected ? html` · ${t("people-expected", { expected })}` : nothing}</p>
    ${order.length < here ? html`<p class="hint">${t("people-some")}</p>` : nothing}
    <ul class="rows">${repeat(order, (id) => id, (id) => row(view, mine, /** @type {string} */ (id), all[/** @type {string} */ (id)]))}</ul>
  </section>
  ${seats({ view })} ${representing(view, mine)} ${ownHours(view, mine)}`;
}

/** @param {any} view @param {any} mine @param {string} id @param {any} person */
const row = (view, mine, id, person) => html`<li ?data-mine=${id === mine.id}>
  <span class="grow"><span class="who"><bdi>${person.name}</bdi></span>${id === mine.id ? html` <span class="quiet">${t("you-mark")}</span>` : nothing}
    ${person.role ? html`<br><span class="quiet small"><bdi>${roleOf(person)}</bdi></span>` : nothing}</span>
  ${heard(view, id)}
  ${person.presence === "here" ? nothing : html`<span class="badge" data-look="quiet">${t(`presence-${person.presence}`)}</span>`}
  ${marks(view, id, person).map((words) => html`<span class="badge" data-look="quiet">${words}</span>`)}
</li>`;

/** @param {any} view @param {string} id @param {any} person @returns {string[]} */
const marks = ({ people }, id, person) => [
  person.no_device && t("no-device"),
  people.about === id && t("mark-about"),
  person.interprets && t("mark-interprets"),
  people.deputy === id && t("mark-deputy"),
  person.arrives_at && t("mark-arrives", { time: clock(person.arrives_at) }),
  person.leaves_at && t("mark-leaves", { time: clock(person.leaves_at) }),
].filter(Boolean);

// Where nobody is asked, who has said nothing is not named.
/** @param {any} view @param {string} id */
function heard(view, id) {
  const { heard } = view;
  const how = heard?.lines?.[id];
  return how === "not_asked" && !heard.asks_every ? nothing : line(how, nameOf(view, heard?.by?.[id]));
}

/** How somebody was heard, in one word or two. @param {string | undefined} how @param {string} name of who speaks for them */
export const line = (how, name) => (how ? html`<span class="badge" data-how=${how}>${t(`heard-${how.replace(/_/g, "-")}`, { name })}</span>` : nothing);

/** Who has not been heard yet: an open invitation, for everyone to see. @param {typeof state} s */
export function notYetHeard({ view }) {
  const ids = view.heard?.not_yet ?? [];
  if (!ids.length || !view.heard.asks_every) return nothing;
  return html`<p class="not-yet-heard small"><span class="over">${t("not-yet-heard")}</span> <bdi>${namesOf(view, ids)}</bdi></p>`;
}
