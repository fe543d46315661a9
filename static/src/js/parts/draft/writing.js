// For those who write the draft: what it leaves unexplained, making a version of it, and sending it home.
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { actButton } from "../../lib/acts.js";
import { languageName } from "../../lib/languages.js";
import { nameOf, namesOf } from "../../lib/names.js";
import { list } from "../../lib/numbers.js";
import { local, state } from "../../lib/store.js";
import { clear, type, typed } from "../../lib/typed.js";
import { language, t } from "../../lib/words.js";
import { openDialog } from "../console/dialog.js";
import { addSection } from "./arrange.js";
import { paste } from "./paste.js";
import { planning } from "./plan.js";

/** @param {typeof state} s @param {any} draft */
export function writing(s, draft) {
  const leads = s.mine.capabilities?.includes("facilitate");
  if (!draft.writes && !leads) return nothing;
  return html`<section class="card stack" aria-label=${t("draft-writing")}>
    ${draft.writes ? html`${unexplained(s, draft)} ${draft.sections.order.length ? publish(s, draft) : nothing} ${paste(s, draft)} ${addSection(s)}` : nothing}
    ${planning(s, draft)}
    ${leads || draft.writes ? sending(s, draft) : nothing}</section>`;
}

/** What a reader would have to ask: before it goes home its writers see it. @param {typeof state} s @param {any} draft */
function unexplained({ mine: { may } }, { unexplained: found = [] }) {
  if (!found.length) return nothing;
  const [held, bare] = [true, false].map((has) => found.filter((/** @type {any} */ one) => Boolean(one.has_entry) === has));
  return html`<details class="unexplained" ?open=${bare.length > 0}><summary>${t("draft-unexplained", { count: found.length })}</summary><div class="stack" data-tight>
    ${bare.length ? html`<p>${t("draft-unexplained-bare")}</p><ul class="row plain-list">${bare.map((/** @type {any} */ { word, langs }) => html`<li class="row"><strong><bdi>${word}</bdi></strong> ${langs ? html`<span class="hint">${list(langs.map(languageName))}</span>` : nothing}
      ${may.explain_term === true ? html`<button type="button" class="button" @click=${() => openDialog("term", { word, langs })}>${t("term-explain")}</button>` : nothing}</li>`)}</ul>` : nothing}
    ${held.length ? html`<p class="hint">${t("draft-unexplained-held", { words: list(held.map((/** @type {any} */ { word }) => word)) })}</p>` : nothing}</div></details>`;
}

/** @param {typeof state} s @param {any} draft */
const publish = ({ mine }, draft) => html`<div class="stack" data-tight>
  ${draft.unpublished ? html`<div class="field"><label for="publish-why">${t("draft-why")}</label><input id="publish-why" maxlength="140" .value=${live(typed("publish"))} @input=${(/** @type {any} */ event) => type("publish", event.target.value)}></div>
  ${actButton(mine.may, { act: "publish_draft", with: () => ({ expected: draft.version, why: typed("publish").trim() }), label: t("draft-publish", { version: draft.version + 1 }), look: "primary", then: () => clear("publish") })}` : nothing}</div>`;

/** @param {typeof state} s @param {any} draft */
function sending(s, draft) {
  if (!draft.version) return html`<p class="hint">${t("draft-send-first")}</p>`;
  const people = Object.entries(s.view.people.people).filter(([id, { presence }]) => presence !== "removed" && id !== s.mine.id);
  const chosen = s.local.sends_to ?? people.map(([id]) => id);
  const sent = s.view.draft.sendings?.at(-1);
  return html`<details ?open=${!sent}><summary>${t("draft-send-home")}</summary><div class="stack" data-tight>
    ${people.map(([id, { name }]) => html`<label class="check"><input type="checkbox" .checked=${chosen.includes(id)} @change=${(/** @type {any} */ event) => local({ sends_to: event.target.checked ? [...chosen, id] : chosen.filter((/** @type {string} */ one) => one !== id) })}> <span><bdi>${name}</bdi></span></label>`)}
    <div class="row">${actButton(s.mine.may, { act: "send_draft", with: { version: draft.version, people: chosen, languages: languagesOf(draft), way: "link" }, label: t("draft-send", { version: draft.version }), look: draft.mails || sent?.version === draft.version ? "plain" : "primary" })}
      ${draft.mails ? byMail(s, draft, chosen, sent) : nothing}</div></div></details>
    ${sent ? html`<p>${t("draft-was-sent", { version: sent.version, count: sent.people.length })} ${sent.business_days === undefined ? nothing : days(sent)}
      <a href="/m/${s.code}/draft/letters">${t("draft-letters")}</a></p>
      ${s.view.draft.not_read ? html`<p>${t("draft-not-read", { names: s.view.draft.not_read.map((/** @type {string} */ id) => nameOf(s.view, id)).join(", ") })}
        ${draft.mails ? actButton(s.mine.may, { act: "remind_readers", with: { version: draft.version }, label: t("draft-remind"), look: "quiet" }) : html`<a href="/m/${s.code}/draft/letters?only=late">${t("draft-remind")}</a>`}</p>` : nothing}
      ${went(s)}` : nothing}`;
}

/** Those without an address are named; their letters are ready messages. @param {typeof state} s @param {any} draft @param {string[]} chosen @param {any} sent */
function byMail(s, draft, chosen, sent) {
  const without = chosen.filter((id) => draft.no_address.includes(id));
  return html`${actButton(s.mine.may, { act: "send_draft", key: "send-mail", with: { version: draft.version, people: chosen, languages: languagesOf(draft), way: "email" }, label: t("draft-send-mail", { version: draft.version }), look: sent?.version === draft.version ? "plain" : "primary" })}
    ${without.length ? html`<p class="hint">${t("draft-no-address", { names: namesOf(s.view, without) })} <a href="/m/${s.code}/draft/letters#addresses">${t("letters-addresses")}</a></p>` : nothing}`;
}

/** What became of the mail. @param {typeof state} s */
function went({ view, code }) {
  const { reached = [], missed = [] } = view.draft.mail ?? {};
  return html`${reached.length ? html`<p role="status">${t("draft-mail-reached", { names: namesOf(view, reached) })}</p>` : nothing}
    ${missed.length ? html`<p class="card" data-look="notice" role="status">${t("draft-mail-missed", { names: namesOf(view, missed) })} <a href="/m/${code}/draft/letters">${t("draft-letters")}</a></p>` : nothing}`;
}

/** Those in which it is written. @param {any} draft @returns {string[]} */
function languagesOf({ sections: { sections } }) {
  const found = new Set(Object.values(sections).flatMap(({ texts = {}, paragraphs = {} }) => [...Object.keys(texts), ...Object.values(paragraphs).map(({ lang }) => lang)]));
  return found.size ? [...found].slice(0, 8) : [language];
}

/** @param {any} sent */
const days = ({ business_days, required = 0 }) => html`<span class="badge" data-look=${business_days < required ? "notice" : "accent"}>${t(required ? "draft-days-of" : "draft-days", { days: business_days, required })}</span>`;
