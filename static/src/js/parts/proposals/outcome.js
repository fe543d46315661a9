// What came of a proposal, in the words in which it was stated.
import { html, nothing } from "lit-html";
import { nameOf, namesOf, orPlain } from "../../lib/names.js";
import { clock, date, day } from "../../lib/dates.js";
import { t } from "../../lib/words.js";

/** @param {any} view @param {string} id @param {any} proposal @param {(part: any) => unknown} [besidePart] what can be done with one */
export const outcome = (view, id, { stated }, besidePart = () => nothing) => html`<section class="outcome stack" data-tight data-kind=${stated.kind} aria-label=${t("outcome-label")}>
  <p class="outcome-kind"><strong>${t(`outcome-${stated.kind}`.replaceAll("_", "-"))}</strong>
    ${provisional(stated.provisional_until)} ${since("absent", stated.absent_until)} ${since("final", stated.final_at)}
    ${stated.until ? html`<span class="badge">${t("outcome-until", { day: date(stated.until) })}</span>` : nothing}
    ${stated.is_back ? html`<span class="badge" data-look="notice">${t("outcome-is-back")}</span>` : nothing}</p>
  ${FACTS.map((fact) => (stated[fact] ? line(t(`outcome-says-${fact}`.replaceAll("_", "-")), orPlain(stated.marked?.[fact], stated[fact])) : nothing))}
  ${stated.review_on ? line(t("outcome-says-review-on"), date(stated.review_on)) : nothing}
  ${(stated.conditions ?? []).map((/** @type {string} */ text, /** @type {number} */ place) => line(t("outcome-says-condition"), orPlain(stated.marked?.conditions?.[place], text)))}
  ${parts(id, stated.parts, besidePart)} ${needs(stated.needs)}
  ${(stated.disagreements ?? []).map((/** @type {any} */ one) => disagreement(view, one))}
  ${stated.not_restated ? html`<p class="hint">${t("outcome-not-restated", { names: namesOf(view, stated.not_restated) })}</p>` : nothing}
</section>`;

/** Since or until when it holds. @param {string} how @param {number} [at] @param {string} [look] */
const since = (how, at, look = "plain") => (at ? html`<span class="badge" data-look=${look}>${t(`outcome-${how}`, { day: day(at), time: clock(at) })}</span>` : nothing);

/** @param {number} [until] */
export const provisional = (until) => since("provisional", until, "notice");

/** What it was held for, once it is taken up again. @param {any} view @param {string} id @param {any} proposal */
export const heldBefore = (view, id, { earlier = [], stated }) => (stated ? nothing : earlier.filter((/** @type {any} */ one) => one.stated).slice(-1).map((/** @type {any} */ one) => html`
  <details class="held-before" open><summary>${t("outcome-was-held")}</summary>${outcome(view, id, one)}</details>`));

/** That it was decided before, and is open again; a facilitator sees why. @param {any} proposal */
export const reopened = ({ earlier = [] }) => earlier.filter((/** @type {any} */ one) => one.reopened_at).map((/** @type {any} */ one) => html`<p class="hint">
  ${t("proposal-reopened", { kind: t(`outcome-${one.kind}`.replaceAll("_", "-")), day: day(one.reopened_at), time: clock(one.reopened_at) })} <bdi>${one.why}</bdi></p>`);

/** Opened again and not decided since? @param {any} proposal */
export const isOpenAgain = ({ earlier = [], stated }) => !stated && earlier.length > 0;

const FACTS = ["summary", "reasons", "meanwhile", "who_decides", "decided", "owner"];

/** @param {string} label @param {unknown} text */
const line = (label, text) => html`<p><span class="over">${label}</span> <bdi class="words">${text}</bdi></p>`;

const OF_A_PART = ["meanwhile", "who_decides", "decided"];

/** A part says as much as an outcome alone would. @param {string} id @param {any[] | undefined} parts @param {(part: any) => unknown} beside */
const parts = (id, parts, beside) => (parts?.length ? html`<ul class="rows">${parts.map(({ text, kind, until, why, is_back: back, number, resumes, needs = [], marked, ...said }) => html`<li>
  <span class="badge">${t(`outcome-${kind}`.replaceAll("_", "-"))}</span> <bdi class="words grow" id="part-${id}-${number}">${orPlain(marked?.text, text)}</bdi>
  ${until ? html`<span class="hint">${t("outcome-until", { day: date(until) })}</span>` : nothing} ${back ? html`<span class="badge" data-look="notice">${t("outcome-is-back")}</span>` : nothing}
  ${why ? html`<span class="hint"><bdi>${orPlain(marked?.why, why)}</bdi></span>` : nothing}
  ${OF_A_PART.map((fact) => (said[fact] ? html`<span class="hint">${t(`outcome-says-${fact}`.replaceAll("_", "-"))}: <bdi>${orPlain(marked?.[fact], said[fact])}</bdi></span>` : nothing))}
  ${needs.map((/** @type {any} */ { what, who, marked }) => html`<span class="hint">${t("outcome-says-needs")}: <bdi>${orPlain(marked?.what, what)}</bdi>${who ? html` (<bdi>${orPlain(marked?.who, who)}</bdi>)` : nothing}</span>`)} ${beside({ number, resumes })}</li>`)}</ul>` : nothing);

/** @param {any[]} [needs] */
const needs = (needs) => (needs?.length ? html`<p class="over">${t("outcome-says-needs")}</p>
  <ul class="rows">${needs.map(({ what, who, marked }) => html`<li><bdi class="grow">${orPlain(marked?.what, what)}</bdi> <bdi class="quiet">${orPlain(marked?.who, who)}</bdi></li>`)}</ul>` : nothing);

/** @param {any} view @param {any} disagreement */
const disagreement = (view, { person, text, language, marked }) => html`<blockquote class="card stack" data-tight data-look="plain">
  <p class="words" lang=${language} dir="auto">${orPlain(marked?.text, text)}</p><footer class="over">${t("outcome-disagrees", { name: nameOf(view, person) })}</footer></blockquote>`;
