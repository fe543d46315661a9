// What anyone may do with a proposal before it is answered: suggest a change, ask for time, be ready; and reopen what is provisional.
import { html, nothing } from "lit-html";
import { actButton } from "../../lib/acts.js";
import { typedForm } from "../../lib/form.js";
import { nameOf, orPlain } from "../../lib/names.js";
import { state } from "../../lib/store.js";
import { day, clock } from "../../lib/dates.js";
import { t } from "../../lib/words.js";
import { settling } from "./settling.js";

/** @param {typeof state} s @param {string} id @param {any} proposal @param {any} own */
export const amendments = (s, id, proposal, { is_mine: isMine }, { amendments, stage } = proposal) => html`
  ${amendments.order.length ? html`<section class="stack" data-tight aria-label=${t("amendments-label")}><h3>${t("amendments-label")}</h3>
    <ul class="rows">${amendments.order.map((/** @type {string} */ one) => row(s, id, one, amendments.amendments[one], isMine ? settling(s.mine.may, id, proposal, one) : nothing))}</ul></section>` : nothing}
  ${stage === "answer" ? nothing : suggest(s.mine.may, id)}`;

/** @param {typeof state} s @param {string} id @param {string} one @param {any} amendment @param {unknown} settling what its proposer may do with it */
const row = (s, id, one, { by, text, state: what, version, why, marked }, settling) => html`<li class="amendment">
  <p><bdi class="words">${orPlain(marked?.text, text)}</bdi> <span class="hint">${nameOf(s.view, by)}</span></p>
  ${what === "open" ? nothing : html`<span class="badge" data-look="quiet">${t(`amendment-${what}`, { version: version ?? 0 })}</span>`}
  ${why ? html`<p class="hint"><bdi>${why}</bdi></p>` : nothing}
  ${what === "open" && by === s.mine.id ? actButton(s.mine.may, { act: "withdraw_amendment", with: { proposal: id, amendment: one }, key: `take:${one}`, label: t("amendment-take-back"), look: "quiet" }) : nothing}
  ${what === "open" ? settling : nothing}
</li>`;

/** @param {any} may @param {string} id */
const suggest = (may, id) => typedForm(may, {
  act: "suggest_amendment",
  name: `amend:${id}`,
  summary: t("amendment-open"),
  label: t("amendment-send"),
  words: t("amendment-label"),
  hint: t("topic-sees"),
  fields: (text) => ({ proposal: id, text }),
});

/** That somebody needs time is told to nobody by name. @param {typeof state} s @param {string} id @param {any} own */
export const time = ({ mine }, id, own) => (own.may_need_time ? html`<div class="stack" data-tight>
  ${actButton(mine.may, { act: "need_more_time", with: { proposal: id, needed: !own.needs_time }, key: `time:${id}`, label: t(own.needs_time ? "time-enough" : "time-more"), described: `time-sees-${id}` })}
  <p class="sees" data-sees="me" id="time-sees-${id}">${t(own.needs_time ? "time-asked" : "time-sees")}</p></div>` : nothing);

/** @param {typeof state} s @param {string} id @param {any} proposal @param {any} own */
export const ready = ({ mine }, id, { notice_until, version }, own) => (own.may_say_ready && notice_until ? html`<div class="stack" data-tight>
  <p class="hint">${t("ready-means", { day: day(notice_until), time: clock(notice_until) })}</p>
  ${actButton(mine.may, { act: "say_ready", with: { proposal: id, expected: version, ready: !own.ready }, key: `ready:${id}`, label: t(own.ready ? "ready-take-back" : "ready-say"), look: own.ready ? "quiet" : "plain" })}</div>` : nothing);

/** Whoever proposed something may take it back, with a word on why. @param {typeof state} s @param {string} id @param {any} own */
export const takingBack = ({ mine }, id, own) => (own.is_mine ? typedForm(mine.may, {
  act: "withdraw_proposal",
  name: `withdraw:${id}`,
  summary: t("withdraw-proposal-open"),
  label: t("withdraw-proposal-send"),
  words: t("withdraw-proposal-why"),
  hint: t("topic-sees"),
  fields: (why) => ({ proposal: id, why }),
}) : nothing);

/** Until it becomes final by itself. @param {typeof state} s @param {string} id @param {any} own @param {number} [until] */
export const reopening = ({ mine }, id, own, until = 0) => (own.reopens ? html`<div class="stack" data-tight>
  <p class="hint">${t("reopen-until", { day: day(until), time: clock(until) })}</p> ${reopen(mine.may, id)}</div>` : nothing);

/** @param {any} may @param {string} id */
const reopen = (may, id) => typedForm(may, {
  act: "reopen_decision",
  name: `reopen:${id}`,
  summary: t("reopen-open"),
  label: t("reopen-send"),
  words: t("reopen-label"),
  hint: t("reopen-sees"),
  fields: (reason) => ({ proposal: id, reason }),
});
