// Sending the draft home: to whom and how, with how many days are left before the meeting; then who has not read it.
import { html, nothing } from "lit-html";
import { actButton } from "../../lib/acts.js";
import { nameOf, namesOf } from "../../lib/names.js";
import { local, state } from "../../lib/store.js";
import { language, t } from "../../lib/words.js";

const WAYS = ["email", "link", "paper"];

/** @param {typeof state} s @param {any} draft */
export function sending(s, draft) {
  if (!draft.version) return html`<p class="hint">${t("draft-send-first", { so: !draft.writes ? "others" : draft.sections.order.length ? "written" : "empty" })}</p>`;
  const sent = draft.sendings?.at(-1);
  return html`<details class="sending" ?open=${sent?.version !== draft.version}><summary>${t("draft-send-home")}</summary><div class="stack" data-tight>
    ${recipients(s, draft)} ${left(draft.days)}
    <div>${actButton(s.mine.may, { act: "send_draft", with: () => whatGoes(s, draft), label: t("draft-send", { version: draft.version }), look: "primary", described: "days-left" })}</div></div></details>
    ${sent ? html`${wentHome(s, sent)} ${reminding(s, draft)} ${haveRead(s, draft)} ${mailWent(s, draft)}` : nothing}`;
}

/** Each person with how the draft reaches them. @param {typeof state} s @param {any} draft */
function recipients(s, draft) {
  const people = others(s);
  const without = people.filter((id) => draft.no_address?.includes(id));
  return html`<fieldset class="ways"><legend>${t("draft-to-whom")}</legend>
    ${people.map((id) => html`<div class="way"><label class="check"><input type="checkbox" .checked=${isChosen(s, id)} @change=${(/** @type {any} */ { target }) => choose(s, id, target.checked)}> <span><bdi>${nameOf(s.view, id)}</bdi></span></label>
      <select class="input" aria-label=${t("draft-how-to", { name: nameOf(s.view, id) })} ?disabled=${!isChosen(s, id)} @change=${(/** @type {any} */ { target }) => local({ sends_by: { ...s.local.sends_by, [id]: target.value } })}>
        ${WAYS.map((way) => html`<option value=${way} ?selected=${way === wayTo(s, draft, id)} ?disabled=${way === "email" && without.includes(id)}>${t(`draft-way-${way}`)}</option>`)}</select></div>`)}</fieldset>
    ${without.length ? html`<p class="hint">${t("draft-no-address", { names: namesOf(s.view, without) })} <a href="/m/${s.code}/draft/letters#addresses">${t("letters-addresses")}</a></p>` : nothing}
    ${draft.mails ? nothing : html`<p class="hint">${t("draft-no-mail")}</p>`}`;
}

/** @param {typeof state} s @returns {string[]} */
const others = ({ view, mine }) => view.people.order.filter((/** @type {string} */ id) => id !== mine.id && view.people.people[id].presence !== "removed");

/** @param {typeof state} s @param {string} id */
const isChosen = (s, id) => !s.local.sends_not?.includes(id);

/** @param {typeof state} s @param {string} id @param {boolean} chosen */
const choose = (s, id, chosen) => local({ sends_not: [...(s.local.sends_not ?? []).filter((/** @type {string} */ one) => one !== id), ...(chosen ? [] : [id])] });

/** As was chosen; else as the draft last went to them; else on paper without a device, by mail where mail goes, or by a link. @param {typeof state} s @param {any} draft @param {string} id @returns {string} */
function wayTo({ view, local: { sends_by = {} } }, draft, id) {
  const before = draft.sendings?.findLast((/** @type {any} */ { people }) => people.includes(id));
  if (sends_by[id] ?? before) return sends_by[id] ?? before.ways?.[id] ?? before.way;
  if (view.people.people[id].no_device) return "paper";
  return draft.mails && !draft.no_address.includes(id) ? "email" : "link";
}

/** @param {typeof state} s @param {any} draft */
function whatGoes(s, draft) {
  const people = others(s).filter((id) => isChosen(s, id));
  const ways = Object.fromEntries(people.map((id) => [id, wayTo(s, draft, id)]).filter(([, way]) => way !== "link"));
  return { version: draft.version, people, languages: languagesOf(draft), way: "link", ways };
}

/** Before anything is sent: how long there is to read it, and whether that is what was agreed. @param {any} days */
function left({ left, required = 0, few } = {}) {
  if (left === undefined) return html`<p class="hint" id="days-left">${t(required ? "draft-left-unplanned-of" : "draft-left-unplanned", { required })}</p>`;
  if (few) return html`<p class="card" data-look="notice" id="days-left"><strong>${t("draft-left", { left })}</strong> ${t("draft-left-few", { required })}</p>`;
  return html`<p id="days-left">${t("draft-left", { left })} ${required ? t("draft-left-enough", { required }) : nothing}</p>`;
}

/** Those in which it is written. @param {any} draft @returns {string[]} */
function languagesOf({ sections: { sections } }) {
  const found = new Set(Object.values(sections).flatMap(({ texts = {}, paragraphs = {} }) => [...Object.keys(texts), ...Object.values(paragraphs).map(({ lang }) => lang)]));
  return found.size ? [...found].slice(0, 8) : [language];
}

/** To whom it went last, and how. @param {typeof state} s @param {any} sent */
function wentHome(s, sent) {
  const by = WAYS.map((way) => [way, sent.people.filter((/** @type {string} */ id) => (sent.ways?.[id] ?? sent.way) === way)]).filter(([, people]) => people.length);
  return html`<div class="stack" data-tight><p>${t("draft-was-sent", { version: sent.version, count: sent.people.length })} ${sent.business_days === undefined ? nothing : days(sent)}</p>
    <ul class="rows">${by.map(([way, people]) => html`<li>${t(`draft-went-${way}`, { names: namesOf(s.view, people) })}</li>`)}</ul>
    <p class="row"><a class="button" data-look="quiet" href="/m/${s.code}/draft/letters">${t("draft-letters")}</a>
      ${by.some(([way]) => way === "paper") ? html`<a class="button" data-look="quiet" href="/m/${s.code}/draft/pack?only=paper">${t("draft-pack-paper")}</a>` : nothing}</p></div>`;
}

/** Only those who have not read it; whom mail does not reach is told otherwise. @param {typeof state} s @param {any} draft */
function reminding(s, { not_read: late = [], mails, no_address = [], version }) {
  if (!late.length) return nothing;
  const reached = mails ? late.filter((/** @type {string} */ id) => !no_address.includes(id)) : [];
  const rest = late.filter((/** @type {string} */ id) => !reached.includes(id));
  return html`<div class="stack" data-tight><p>${t("draft-not-read", { names: namesOf(s.view, late) })}</p>
    ${reached.length ? html`<div>${actButton(s.mine.may, { act: "remind_readers", with: { version }, label: t("draft-remind") })}</div>` : nothing}
    ${rest.length ? html`<p>${reached.length ? t("draft-remind-rest", { names: namesOf(s.view, rest) }) : nothing} <a href="/m/${s.code}/draft/letters?only=late">${t(reached.length ? "draft-letters-late" : "draft-remind")}</a></p>` : nothing}</div>`;
}

/** Who has no device says it to the facilitator. @param {typeof state} s @param {any} draft */
function haveRead({ view, mine }, { version, reads = {}, on_paper = [] }) {
  const without = view.people.order.filter((/** @type {string} */ id) => (view.people.people[id].no_device || on_paper.includes(id)) && (reads[id] ?? 0) < version);
  return version && mine.may.enter_read === true ? without.map((/** @type {string} */ id) => html`<div>${actButton(mine.may, { act: "enter_read", with: { person: id, version }, key: `read:${id}`, label: t("draft-has-read", { name: nameOf(view, id) }), look: "quiet" })}</div>`) : nothing;
}

/** What became of the mail. @param {typeof state} s @param {any} draft */
function mailWent({ view, code }, { mail: { reached = [], missed = [], why = [] } = {} }) {
  return html`${reached.length ? html`<p role="status">${t("draft-mail-reached", { names: namesOf(view, reached) })}</p>` : nothing}
    ${missed.length ? html`<div class="card stack" data-tight data-look="notice" role="status"><p>${t("draft-mail-missed", { names: namesOf(view, missed) })}</p>
      ${why.map((/** @type {string} */ one) => html`<p>${t(`mail-trouble-${one}`)}</p>`)}
      <p><a href="/m/${code}/draft/letters">${t("draft-letters")}</a></p></div>` : nothing}`;
}

/** @param {any} sent */
const days = ({ business_days, required = 0 }) => html`<span class="badge" data-look=${business_days < required ? "notice" : "accent"}>${t(required ? "draft-days-of" : "draft-days", { days: business_days, required })}</span>`;
