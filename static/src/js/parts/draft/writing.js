// For those who write the draft: what it leaves unexplained, making a version of it, and sending it home.
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { actButton } from "../../lib/acts.js";
import { languageName } from "../../lib/languages.js";
import { list } from "../../lib/numbers.js";
import { state } from "../../lib/store.js";
import { clear, type, typed } from "../../lib/typed.js";
import { t } from "../../lib/words.js";
import { openDialog } from "../console/dialog.js";
import { addSection } from "./arrange.js";
import { paste } from "./paste.js";
import { planning } from "./plan.js";
import { sending } from "./sending.js";

/** @param {typeof state} s @param {any} draft */
export function writing(s, draft) {
  if (!draft.sends) return nothing;
  return html`<section class="card stack" aria-label=${t("draft-writing")}>
    ${draft.writes ? html`${unexplained(s, draft)} ${draft.sections.order.length ? publish(s, draft) : nothing} ${paste(s, draft)} ${addSection(s)}` : nothing}
    ${planning(s, draft)}
    ${sending(s, draft)}</section>`;
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
  ${draft.unpublished ? html`<div class="field"><label for="publish-why">${t(draft.version ? "draft-why" : "draft-why-first")}</label><input id="publish-why" maxlength="140" .value=${live(typed("publish"))} @input=${(/** @type {any} */ event) => type("publish", event.target.value)}></div>
  ${actButton(mine.may, { act: "publish_draft", with: () => ({ expected: draft.version, why: typed("publish").trim() }), label: t("draft-publish", { version: draft.version + 1 }), look: "primary", then: () => clear("publish") })}` : nothing}</div>`;
