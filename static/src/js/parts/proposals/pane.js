// Proposals on the item, for a member: one text for all, what is asked of everyone now, and one's own sealed answer.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { titleOf } from "../../lib/names.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { asksFor, invitesProposals } from "../proposals.js";
import { card } from "./card.js";
import { elsewhere, others, settled } from "./elsewhere.js";
import { propose } from "./propose.js";

export { decisions } from "./elsewhere.js";

/** @param {typeof state} s */
export function proposals(s) {
  const [ids, asked] = [nowFirst(s.view), asksElsewhere(s)];
  if (!ids.length && !asked.length && !invitesProposals(s)) return nothing;
  return html`<section class="proposals stack" aria-label=${t("proposals-label")}>
    ${repeat(asked, (id) => id, (id) => one(s, id, html`<p class="over">${t("proposal-on", { item: titleOf(s.view.agenda.items[s.view.proposals.proposals[id].item]) })}</p>`))}
    ${repeat(ids, (id) => id, (id) => (s.view.proposals.proposals[id].stated ? settled(s.view, id, one(s, id), id === s.view.proposals.now && !asked.length) : one(s, id)))}
    ${invitesProposals(s) || ids.length ? propose(s) : nothing}
  </section>`;
}

/** An answer that was asked for and not given is asked for wherever the room has gone since. @param {typeof state} s @returns {string[]} */
const asksElsewhere = (s) => others(s.view).filter((id) => asksFor(s.mine.proposals?.[id]) && s.view.proposals.proposals[id].scale);

/** Those of other items, by a line each. @param {typeof state} s */
export const proposalsElsewhere = (s) => elsewhere(s, others(s.view).filter((id) => !asksElsewhere(s).includes(id)));

/** @param {typeof state} s @param {string} id @param {unknown} [above] */
const one = (s, id, above) => card(s, id, s.view.proposals.proposals[id], s.mine.proposals?.[id] ?? {}, above);

/** Those of the item that the room is on. @param {any} view @returns {string[]} */
export const here = (view) => (view.proposals?.order ?? []).filter((/** @type {string} */ id) => view.proposals.proposals[id].item === view.agenda?.current);

/** The same with the one that the room is at before the others, whose outcome is known or that wait behind it. @param {any} view */
export const nowFirst = (view) => [...new Set([...here(view).filter((id) => id === view.proposals.now), ...here(view)])];
