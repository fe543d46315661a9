// How a section came to read so: from version to version for everyone, since one has read it, and for its writers each saving.
import { html, nothing } from "lit-html";
import { clock, day } from "../../lib/dates.js";
import { nameOf } from "../../lib/names.js";
import { state } from "../../lib/store.js";
import { language, t } from "../../lib/words.js";
import { differences } from "./differences.js";

/** @param {typeof state} s @param {any} draft @param {any} section */
export const history = (s, draft, { history = [], saves = [] }) => (history.length || saves.length ? html`<details><summary>${t("draft-history")}</summary><div class="stack">
  ${history.length ? html`<ol class="rows" reversed>${[...history].reverse().map((/** @type {any} */ one) => html`<li class="stack" data-tight>
    <p class="item-facts">${t("draft-version-by", { version: one.version, name: nameOf(s.view, one.by), day: day(one.at) })} ${one.why ? html`· <bdi>${one.why}</bdi>` : nothing}</p>
    ${(one.reasons ?? []).map((/** @type {any} */ reason) => because(s, draft, reason))} ${changed(s, one)}</li>`)}</ol>` : nothing}
  ${saves.length ? html`<details><summary>${t("draft-saves")}</summary><p class="hint">${t("draft-saves-sees")}</p>
    <ol class="rows" reversed>${[...saves].reverse().map((/** @type {any} */ one) => html`<li class="stack" data-tight>${because(s, draft, one)} ${changed(s, one)}</li>`)}</ol></details>` : nothing}
</div></details>` : nothing);

/** Who, when, why, and which question led to it. @param {typeof state} s @param {any} draft @param {any} change */
const because = (s, draft, { by, at, why, response }) => html`<p class="hint"><bdi>${nameOf(s.view, by)}</bdi>, ${day(at)}, ${clock(at)}${why ? html`: <bdi>${why}</bdi>` : nothing}
  ${response ? html`<br>${t("draft-led-by")} <q dir="auto">${draft.responses.responses[response]?.text}</q>` : nothing}</p>`;

/** In the reader's language, where it changed in that. @param {typeof state} s @param {any} change */
const changed = (s, { titles = {}, texts = {}, paragraphs = {} }) => html`
  ${inOwn(titles).map(([lang, pieces]) => html`<p class="words differences" lang=${lang} dir="auto"><strong>${differences(pieces)}</strong></p>`)}
  ${inOwn(texts).map(([lang, pieces]) => html`<p class="words differences" lang=${lang} dir="auto">${differences(pieces)}</p>`)}
  ${Object.entries(paragraphs).map(([owner, pieces]) => html`<p class="words differences" dir="auto"><bdi class="over">${nameOf(s.view, owner)}</bdi> ${differences(pieces)}</p>`)}`;

/** @param {Record<string, any>} found by language */
const inOwn = (found) => (found[language] ? [[language, found[language]]] : Object.entries(found));

/** What reads otherwise than in the version that one has read. @param {typeof state} s @param {any} draft @param {any} section */
export function changesSince(s, { read }, { changed: since }) {
  if (!since) return html`<p class="hint">${t("draft-unchanged")}</p>`;
  if (since.new) return html`<p class="badge" data-look="accent">${t("draft-new-section")}</p>`;
  return html`<div class="card stack" data-tight data-look="plain"><p class="over">${t("draft-what-changed", { version: read })}</p>${changed(s, since)}</div>`;
}

/** The sections that one has read and that are not there any more. @param {any} draft */
export const takenOut = ({ taken_out = {} }) => (Object.keys(taken_out).length ? html`<section class="card stack" data-tight aria-labelledby="taken-out"><h2 id="taken-out">${t("draft-taken-out")}</h2>
  ${Object.values(taken_out).map((/** @type {any} */ { titles, texts = {} }) => html`<h3><bdi>${own(titles)}</bdi></h3>
    <p class="words differences" dir="auto"><del>${own(texts)}</del></p>`)}</section>` : nothing);

/** @param {Record<string, string>} texts by language */
const own = (texts) => texts[language] ?? Object.values(texts)[0] ?? "";
