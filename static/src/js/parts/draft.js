// The draft as one page: which version of which day it is, its sections, and what was asked about each.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { actButton } from "../lib/acts.js";
import { day } from "../lib/dates.js";
import { nameOf } from "../lib/names.js";
import { local, state } from "../lib/store.js";
import { t } from "../lib/words.js";
import { takenOut } from "./draft/history.js";
import { respond } from "./draft/respond.js";
import { elsewhere, responses } from "./draft/responses.js";
import { section } from "./draft/section.js";
import { whole } from "./draft/whole.js";
import { writing } from "./draft/writing.js";
import { when } from "./planned.js";

/** @param {typeof state} s */
export function draft(s) {
  const { draft } = s.local;
  if (!draft.sections.order.length && !draft.sends && !draft.writes) return html`<h1>${t("draft-title")}</h1><p class="empty">${t("draft-none")}</p>`;
  return html`${head(s, draft)} ${s.local.shows_changes ? takenOut(draft) : nothing} ${writing(s, draft)}
    ${repeat(draft.sections.order, (id) => id, (id) => one(s, draft, /** @type {string} */ (id)))}
    ${whole(s, draft)} ${elsewhere(s, draft)} ${hasRead(s, draft)}`;
}

/** At the end, where one has read it; whoever made this version knows it. @param {typeof state} s @param {any} draft */
const hasRead = ({ mine }, { version, read, versions }) => (version && read !== version && versions.at(-1).by !== mine.id
  ? html`<div>${actButton(mine.may, { act: "say_read", with: { version }, label: t("draft-say-read"), look: "primary" })}</div>` : nothing);

/** @param {typeof state} s @param {any} draft */
const head = (s, { version, published_at, why, read, versions = [], unpublished, sections: { order: { length } } }) => html`<header class="stack" data-tight>
  <p class="draft-mark"><strong>${t("draft-mark")}</strong> ${version ? t("draft-version-of", { version, day: day(published_at) }) : t("draft-not-published")}</p>
  <h1>${t("draft-title")}</h1>
  ${s.view.planned?.day ? html`<p>${t("draft-for-meeting", { day: when(s.view.planned) })} <a href="/m/${s.code}/draft/invitation.ics" download>${t("draft-calendar")}</a></p>` : nothing}
  ${why ? html`<p class="words"><bdi>${why}</bdi></p>` : nothing}
  ${unpublished && version ? html`<p class="card" data-look="notice">${t("draft-unpublished")}</p>` : nothing}
  ${length ? html`<p class="hint">${t("draft-how")}</p>` : nothing}
  ${version && read === version ? html`<p><span class="badge" data-look="accent">✓ ${t("draft-read")}</span></p>` : nothing}
  <div class="row">${version ? html`<a class="button" data-look="quiet" href="/m/${s.code}/draft/print">${t("draft-print")}</a>` : nothing}
    ${read && read < version ? html`<button type="button" class="button" data-look="quiet" aria-pressed=${Boolean(s.local.shows_changes)} @click=${() => local({ shows_changes: !s.local.shows_changes })}>${t("draft-what-changed", { version: read })}</button>` : nothing}</div>
  ${versions.length > 1 ? html`<details><summary>${t("draft-versions")}</summary><ul class="rows">${versions.map((/** @type {any} */ one) => html`<li>
    ${t("draft-version-by", { version: one.number, name: nameOf(s.view, one.by), day: day(one.at) })} <bdi class="quiet">${one.why}</bdi>
    <a href="/m/${s.code}/draft/print?version=${one.number}">${t("draft-open-version", { version: one.number })}</a></li>`)}</ul></details>` : nothing}
</header>`;

/** @param {typeof state} s @param {any} draft @param {string} id */
const one = (s, draft, id) => html`<section class="card draft-section stack" aria-labelledby="draft-${id}">
  ${section(s, draft, id)} ${responses(s, draft, id)} ${respond(s, draft, id)}</section>`;
