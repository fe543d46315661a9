// For those who write the draft: paste it, look at the sections that were found, take them in; publish; and send it home.
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { actButton, isBusy, troubleBeside } from "../../lib/acts.js";
import { ask } from "../../lib/connection.js";
import { nameOf, namesOf, titleOf } from "../../lib/names.js";
import { list } from "../../lib/numbers.js";
import { local, state } from "../../lib/store.js";
import { clear, type, typed } from "../../lib/typed.js";
import { language, t } from "../../lib/words.js";
import { openDialog } from "../console/dialog.js";
import { addSection } from "./arrange.js";
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
  const [held, bare] = [true, false].map((has) => found.filter((/** @type {any} */ one) => Boolean(one.has_entry) === has));
  if (!found.length) return nothing;
  return html`<details class="unexplained" ?open=${bare.length > 0}><summary>${t("draft-unexplained", { count: found.length })}</summary><div class="stack" data-tight>
    ${bare.length ? html`<p>${t("draft-unexplained-bare")}</p><ul class="row plain-list">${bare.map((/** @type {any} */ { word }) => html`<li class="row"><strong><bdi>${word}</bdi></strong>
      ${may.explain_term === true ? html`<button type="button" class="button" @click=${() => openDialog("term", { word })}>${t("term-explain")}</button>` : nothing}</li>`)}</ul>` : nothing}
    ${held.length ? html`<p class="hint">${t("draft-unexplained-held", { words: list(held.map((/** @type {any} */ { word }) => word)) })}</p>` : nothing}</div></details>`;
}

/** @param {typeof state} s @param {any} draft */
const publish = ({ mine }, draft) => html`<div class="stack" data-tight>
  ${draft.unpublished ? html`<div class="field"><label for="publish-why">${t("draft-why")}</label><input id="publish-why" maxlength="140" .value=${live(typed("publish"))} @input=${(/** @type {any} */ event) => type("publish", event.target.value)}></div>
  ${actButton(mine.may, { act: "publish_draft", with: () => ({ expected: draft.version, why: typed("publish").trim() }), label: t("draft-publish", { version: draft.version + 1 }), look: "primary", then: () => clear("publish") })}` : nothing}</div>`;

/** @param {typeof state} s @param {any} draft */
function paste(s, draft) {
  const { found } = s.local;
  if (!s.local.pastes) return html`<div><button type="button" class="button" data-look=${draft.sections.order.length ? "quiet" : "primary"} @click=${() => local({ pastes: true })}>${t("draft-paste-open")}</button></div>`;
  return html`<form class="stack" data-tight @submit=${look}>
    <div class="field"><label for="paste">${t("draft-paste")}</label><textarea id="paste" rows="8" .value=${live(typed("paste"))} @input=${(/** @type {any} */ event) => type("paste", event.target.value)}></textarea>
      <span class="hint">${t("draft-paste-hint")}</span></div>
    <div class="row"><button class="button">${t("draft-look")}</button><button type="button" class="button" data-look="quiet" @click=${() => local({ pastes: undefined, found: undefined })}>${t("cancel")}</button></div>
    ${s.local.paste_failed ? html`<p class="trouble" role="alert">${t("draft-look-failed")}</p>` : nothing}
  </form>
  ${found ? html`<div class="stack" data-tight><h3>${t("draft-found", { count: found.length })}</h3>
    <ol class="rows">${found.map((/** @type {any} */ one, /** @type {number} */ n) => foundRow(s, one, n))}</ol>
    <button type="button" class="button" data-look="primary" aria-busy=${isBusy("add_sections")} ?disabled=${!found.length} @click=${() => take(found)}>${t("draft-take")}</button> ${troubleBeside("add_sections")}</div>` : nothing}`;
}

/** @param {typeof state} s @param {any} one @param {number} n */
const foundRow = (s, { title, text, item, owners = [] }, n) => html`<li class="stack" data-tight><strong><bdi>${title || t("draft-no-title")}</bdi></strong>
  <span class="quiet small">${text.slice(0, 90)}</span>
  <label class="row"><span class="hint">${t("draft-item")}</span><select class="input" @change=${(/** @type {any} */ event) => change(n, { item: event.target.value })}><option value="">–</option>
    ${s.view.agenda.order.map((/** @type {string} */ id) => html`<option value=${id} ?selected=${id === item}>${titleOf(s.view.agenda.items[id])}</option>`)}</select></label>
  <label class="row"><span class="hint">${t("draft-belongs")}</span><select class="input" @change=${(/** @type {any} */ event) => change(n, { owners: event.target.value ? [...owners, event.target.value] : [] })}><option value="">${t("draft-belongs-all")}</option>
    ${Object.entries(s.view.people.people).map(([id, { name }]) => html`<option value=${id} ?selected=${owners.includes(id)}>${name}</option>`)}</select>
    ${owners.length ? html`<span>${owners.map((/** @type {string} */ id) => nameOf(s.view, id)).join(", ")}</span>` : nothing}</label></li>`;

/** @param {number} n @param {any} parts */
const change = (n, parts) => local({ found: state.local.found.map((/** @type {any} */ one, /** @type {number} */ at) => (at === n ? { ...one, ...parts } : one)) });

/** @param {Event} event */
async function look(event) {
  event.preventDefault();
  const answer = await fetch(`/api/meetings/${state.code}/draft/sections`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ text: typed("paste") }) }).catch(() => undefined);
  const found = answer?.ok ? (await answer.json()).sections : undefined;
  local({ found, paste_failed: !found });
}

/** @param {any[]} found */
async function take(found) {
  const sections = found.map(({ title, text, item = "", owners = [] }) => ({ titles: { [language]: title || t("draft-no-title") }, texts: owners.length ? {} : { [language]: text }, item, owners }));
  const answer = await ask("add_sections", { sections });
  if (answer.seq === undefined) return;
  clear("paste");
  local({ pastes: undefined, found: undefined });
}

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
