// Who waits to be let in, and who came by the code alone and does not see what was written before.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { actButton } from "../../lib/acts.js";
import { namesOf, roleOf } from "../../lib/names.js";
import { local, state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { open } from "./layout.js";

/** One line above everything: somebody stands at the door. @param {typeof state} s */
export function knocking({ view, mine }) {
  const { order = [], knocks = {}, more = 0 } = view.door ?? {};
  if (!order.length || state.local.side === "people") return nothing;
  const first = order[0];
  const count = order.length + more;
  return html`<div class="banner" data-look="notice">
    <span>${t("door-knocking", { name: knocks[first].name, count })}</span>
    <span class="row">${count === 1 ? letIn(mine.may, first) : nothing}
      <button type="button" class="button" @click=${() => open("people")}>${t("door-look")}</button></span>
  </div>`;
}

/** The same while the meeting is prepared, where everything stands on one long page. @param {typeof state} s */
export function knockingBelow({ view }) {
  const { order = [], knocks = {}, more = 0 } = view.door ?? {};
  if (!order.length) return nothing;
  return html`<div class="banner" data-look="notice" role="status">
    <span>${t("door-knocking", { name: knocks[order[0]].name, count: order.length + more })}</span>
    <a class="button" href="#prepare-people">${t("door-look")}</a>
  </div>`;
}

/** @param {any} may @param {string} knock */
const letIn = (may, knock) => actButton(may, { act: "admit", with: () => ({ knock, reads_earlier: reads(knock) }), label: t("door-admit"), key: `admit-${knock}` });

/** @param {typeof state} s */
export function atTheDoor({ view, mine }) {
  const { order = [], knocks = {}, more = 0 } = view.door ?? {};
  if (!order.length) return nothing;
  return html`<section class="card stack" data-tight data-look="notice" aria-labelledby="door-title">
    <div class="row" data-apart><h2 class="pane-title" id="door-title">${t("door-title", { count: order.length + more })}</h2>
      ${order.length > 1 ? actButton(mine.may, { act: "admit_all", label: t("door-admit-all") }) : nothing}</div>
    <ul class="rows">${repeat(order, (/** @type {string} */ id) => id, (/** @type {string} */ id) => row(view, mine.may, id, knocks[id]))}</ul>
  </section>`;
}

/** @param {any} view @param {any} may @param {string} id @param {any} knock */
const row = ({ settings }, may, id, { name, claims, ...knock }) => html`<li>
  <div class="grow"><span class="who"><bdi>${name}</bdi></span>
    <p class="item-facts">${[roleOf(knock), t(claims ? "door-claims" : "door-newcomer")].filter(Boolean).join(" · ")}</p></div>
  <span class="acts">${letIn(may, id)} ${actButton(may, { act: "decline", with: { knock: id }, label: t("door-decline"), key: `decline-${id}`, look: "quiet" })}</span>
  ${settings.code_opens_earlier_words ? nothing : html`<label class="check">
    <input type="checkbox" .checked=${reads(id)} @change=${(/** @type {any} */ event) => local({ [`reads-${id}`]: event.target.checked })}>
    <span>${t("door-reads-earlier")}</span></label>`}
</li>`;

/** @param {string} knock */
const reads = (knock) => Boolean(state.local[`reads-${knock}`]);

/** To whom what was written before is closed; opened for all of them at once, or on their own row. @param {typeof state} s */
export function unread({ view, mine }) {
  const people = view.door?.unread ?? [];
  if (!people.length) return nothing;
  return html`<section class="card stack" data-tight data-look="plain">
    <p>${t("door-unread", { names: namesOf(view, people), count: people.length })}</p>
    ${actButton(mine.may, { act: "open_earlier_words", with: { people }, label: t("door-open-earlier"), look: "plain" })}
  </section>`;
}
