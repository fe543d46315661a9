// What stands in the way, followed through versions: how it was met, and its owner's own word that it was.
import { html, nothing } from "lit-html";
import { actButton } from "../../lib/acts.js";
import { typedForm } from "../../lib/form.js";
import { nameOf, orPlain } from "../../lib/names.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { inOwnLanguage, READERS } from "../translations.js";

/** @param {typeof state} s @param {string} id @param {any} proposal @param {any} own */
export function objections(s, id, { objections }, own) {
  if (!objections.order.length) return nothing;
  return html`<section class="stack" data-tight aria-label=${t("objections-label")}>
    <h3>${t("objections-label")}</h3>
    <ul class="rows">${objections.order.map((/** @type {string} */ one) => row(s, id, one, objections.objections[one], own))}</ul>
  </section>`;
}

/** @param {typeof state} s @param {string} id @param {string} one @param {any} objection @param {any} own */
const row = (s, id, one, objection, own) => html`<li class="stack" data-tight>
  <p><span class="who"><bdi>${nameOf(s.view, objection.person)}</bdi></span> <span class="hint">${t("objection-to-version", { version: objection.version })}</span>
    <span class="badge" data-look=${objection.judged === "met" ? "accent" : "quiet"}>${t(`objection-${objection.judged ?? "open"}`.replaceAll("_", "-"))}</span></p>
  ${objection.text ? html`<p class="words" lang=${objection.lang ?? nothing} dir="auto">${orPlain(objection.marked?.text, objection.text)}</p>` : nothing}
  ${objection.how_met ? html`<p class="words"><span class="over">${t("objection-how-met", { version: objection.met_in })}</span> <bdi>${orPlain(objection.marked?.how_met, objection.how_met)}</bdi></p>` : nothing}
  ${restated(s, one)} ${objection.person === s.mine.id || objection.judged === "met" ? nothing : restate(s.mine.may, id, one)}
  ${own.objections?.includes(one) && objection.how_met ? judge(s.mine.may, id, one, objection) : nothing}
  ${meets(s, own) && objection.judged !== "met" ? meet(s.mine.may, id, one) : nothing}
</li>`;

/** @param {any} may @param {string} id @param {string} one @param {any} objection */
const judge = (may, id, one, { judged }) => html`<div class="row">${["met", "not_met"].filter((how) => how !== judged).map((how) => actButton(may, {
  act: "judge_objection",
  with: { proposal: id, objection: one, is_met: how === "met" },
  key: `judge:${one}:${how}`,
  label: t(`objection-say-${how}`.replaceAll("_", "-")),
}))}</div>`;

/** Whoever leads the proposal says how it is met. @param {typeof state} s @param {any} own */
const meets = ({ mine }, own) => own.is_mine || mine.capabilities?.includes("facilitate");

/** @param {any} may @param {string} id @param {string} one */
const meet = (may, id, one) => typedForm(may, {
  act: "meet_objection",
  name: `meet:${one}`,
  summary: t("objection-meet"),
  label: t("objection-meet-send"),
  words: t("objection-meet-label"),
  fields: (how) => ({ proposal: id, objection: one, how }),
});

/** Somebody else's words for it, and whether its owner found them right. @param {typeof state} s @param {string} one */
const restated = ({ view }, one) => Object.values(view.sayback?.statements ?? {}).filter((/** @type {any} */ said) => said.objection === one).map((/** @type {any} */ said) => html`
  <p class="words"><span class="over">${t("sayback-restated", { name: nameOf(view, said.by) })}</span> <bdi lang=${said.lang ?? nothing}>${said.text}</bdi>
    <span class="badge" data-look=${said.said === "yes" ? "accent" : "quiet"}>${t(`sayback-is-${said.said ?? "open"}`.replaceAll("_", "-"))}</span></p>
  ${inOwnLanguage(view, said.lang, said.translations)}
  ${said.correction ? html`<p class="words"><span class="over">${t("sayback-meant")}</span> <bdi lang=${said.correction_lang ?? nothing}>${said.correction}</bdi></p>
    ${inOwnLanguage(view, said.correction_lang, said.correction_translations)}` : nothing}`);

/** @param {any} may @param {string} id @param {string} one */
const restate = (may, id, one) => typedForm(may, {
  act: "restate_worry",
  name: `restate:${one}`,
  summary: t("sayback-restate"),
  label: t("sayback-ask-send"),
  words: t("sayback-restate-label"),
  hint: t("topic-sees"),
  fields: (text) => ({ proposal: id, objection: one, text, language: READERS }),
});
