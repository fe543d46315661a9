// What was asked about a section: each on its passage, with what came of it, and its writer's own word on the reply.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { actButton } from "../../lib/acts.js";
import { typedForm } from "../../lib/form.js";
import { nameOf, orPlain, personOf, titleOf } from "../../lib/names.js";
import { state } from "../../lib/store.js";
import { language, t } from "../../lib/words.js";
import { actForm, choice, field, text } from "../console/form.js";
import { inOwnLanguage } from "../translations.js";

/** @param {typeof state} s @param {any} draft @param {string} id */
export function responses(s, draft, id) {
  const { order, responses } = draft.responses;
  return rows(s, draft, order.filter((/** @type {string} */ one) => responses[one].section === id));
}

/** @param {typeof state} s @param {any} draft @param {string[]} ids */
export const rows = (s, draft, ids) => (ids.length ? html`<ul class="rows responses">${repeat(ids, (id) => id, (id) => row(s, draft, id, draft.responses.responses[id]))}</ul>` : nothing);

/** What was asked about sections that this reader does not have any more. @param {typeof state} s @param {any} draft */
export const elsewhere = (s, draft) => (draft.elsewhere ? html`<section class="card draft-section stack" aria-labelledby="elsewhere"><h2 id="elsewhere">${t("draft-elsewhere")}</h2>
  ${rows(s, draft, draft.elsewhere)}</section>` : nothing);

// That it is about the whole draft is said by the heading above it here.
/** @param {typeof state} s @param {any} draft @param {string} id @param {any} response */
const row = (s, draft, id, response) => html`<li class="stack" data-tight>
  ${said(s.view, { ...response, whole: false })}
  ${reply(s, response)} ${response.person === s.mine.id && response.state !== "open" ? judge(s.mine.may, id, response) : nothing}
  ${answers(s, draft) ? (response.state === "open" ? answer(s, id, response) : html`<details><summary>${t("reply-anew")}</summary>${answer(s, id, response)}</details>`) : nothing} ${translate(s, draft, id, response)}
</li>`;

/** The words themselves, as they also stand at an agenda item. @param {any} view @param {any} response */
export const said = (view, { person, kind, whole, quote, quote_lang, gone, from_before, text, marked, lang, translations = {}, entered_by }) => html`
  <p><span class="badge" data-kind=${kind}>${t(`response-${kind}`)}</span> <span class="who"><bdi>${nameOf(view, person)}</bdi></span>
    ${entered_by ? html`<span class="hint">${t("panel-entered-by", { name: nameOf(view, entered_by) })}</span>` : nothing}</p>
  ${whole ? html`<p class="hint">${t("response-whole")}</p>` : nothing}
  ${quote ? html`<blockquote class="quote" lang=${quote_lang ?? nothing} dir="auto">${quote}</blockquote>` : nothing}
  ${gone ? html`<p class="hint">${t("response-gone")}</p>` : nothing} ${from_before ? html`<p class="hint">${t("parked-before")}</p>` : nothing}
  <p class="words" lang=${lang} dir="auto">${orPlain(marked, text)}</p>
  ${inOwnLanguage(view, lang, translations)}`;

/** What came of it. @param {typeof state} s @param {any} response */
export const reply = ({ view }, { state: what, not_yet_in, reply, reply_marked, reply_lang, reply_translations, replied_by, changed_in, item, answers_me }) => html`<p>
  <span class="badge" data-look=${what === "open" || not_yet_in ? "quiet" : "accent"}>${not_yet_in ? t("reply-promised", { version: changed_in }) : t(`reply-${what}`.replaceAll("_", "-"), { version: changed_in ?? 0, item: item ? titleOf(view.agenda.items[item]) : "" })}</span>
  ${answers_me ? html`<span class="badge" data-look=${answers_me === "yes" ? "accent" : "notice"}>${t(`reply-judged-${answers_me}`.replaceAll("_", "-"))}</span>` : nothing}
  ${reply ? html`<bdi class="words" lang=${reply_lang ?? nothing}>${orPlain(reply_marked, reply)}</bdi> <span class="hint">${nameOf(view, replied_by)}</span>` : nothing}</p>
  ${inOwnLanguage(view, reply_lang, reply_translations)}`;

/** @param {any} may @param {string} id @param {any} response */
const judge = (may, id, { answers_me }) => html`<div class="row">${[["yes", true], ["not_yet", false]].filter(([how]) => how !== answers_me).map(([how, value]) => actButton(may, {
  act: "judge_reply",
  with: { response: id, answers_me: value },
  key: `judge:${id}:${how}`,
  label: t(`reply-say-${how}`.replaceAll("_", "-")),
}))}</div>`;

/** @param {typeof state} s @param {any} draft */
const answers = ({ mine }, draft) => draft.writes || mine.capabilities?.includes("facilitate");

/** The ways to answer it. @param {typeof state} s @param {string} id @param {any} response */
export const answer = (s, id, response) => html`<div class="row">
  ${["answered", "declined"].map((what) => typedForm(s.mine.may, {
    act: "reply_to_response",
    name: `reply:${id}:${what}`,
    summary: t(`reply-open-${what}`),
    label: t("reply-send"),
    words: t(`reply-says-${what}`),
    hint: t("topic-sees"),
    fields: (text) => ({ response: id, state: what, text }),
  }))}
  ${(response.may_change_in ?? []).filter((/** @type {number} */ version) => version !== response.changed_in).map((/** @type {number} */ version) => replying(s, id, "changed", { version },
    t(version > s.view.draft.version ? "reply-open-promised" : "reply-open-changed", { version })))}
  ${response.state === "on_agenda" && response.item ? nothing : response.item ? replying(s, id, "on_agenda", {}, t("reply-open-on-agenda")) : onItem(s, id)}
</div>`;

/** By one tap. @param {typeof state} s @param {string} id @param {string} what @param {object} more @param {unknown} label */
const replying = ({ mine: { may } }, id, what, more, label) => actButton(may, { act: "reply_to_response", with: { response: id, state: what, ...more }, key: `reply:${id}:${label}`, label, look: "quiet" });

/** What is about no item is put on one. @param {typeof state} s @param {string} id */
export const onItem = ({ view, mine: { may } }, id) => (view.agenda.order.length ? actForm(may, {
  act: "reply_to_response",
  key: `item:${id}`,
  layout: "line",
  label: t("reply-open-on-agenda-there"),
  fields: (form) => ({ response: id, state: "on_agenda", item: text(form, "item") }),
}, field(t("draft-item"), choice("item", view.agenda.order, view.agenda.current ?? "", (one) => titleOf(view.agenda.items[one])))) : nothing);

/**
 * Into the reader's language, where it has none: by whoever answers or interprets, and what was asked also by its writer.
 * @param {typeof state} s @param {any} draft @param {string} id @param {any} response
 */
function translate(s, draft, id, { person, lang, translations, reply, reply_lang, reply_translations }) {
  const may = answers(s, draft) || personOf(s.view, s.mine.id).interprets;
  return html`${(may || person === s.mine.id) && lang !== language && !translations?.[language] ? translating(s, id, "translate_response", "draft-translate") : nothing}
    ${may && reply && reply_lang !== language && !reply_translations?.[language] ? translating(s, id, "translate_reply", "reply-translate") : nothing}`;
}

/** @param {typeof state} s @param {string} id @param {string} act @param {string} label */
const translating = (s, id, act, label) => typedForm(s.mine.may, {
  act,
  name: `${act}:${id}`,
  summary: t(label),
  label: t("save"),
  words: t(label),
  fields: (text) => ({ response: id, language, text }),
});
