// One's own paragraph in a section that is one's own: word for word, by nobody else but a scribe whom one names.
import { html, nothing } from "lit-html";
import { actButton, troubleBeside } from "../../lib/acts.js";
import { choose } from "../../lib/connection.js";
import { typedForm } from "../../lib/form.js";
import { nameOf, personOf } from "../../lib/names.js";
import { state } from "../../lib/store.js";
import { language, t } from "../../lib/words.js";
import { clearWhy, why, whyTyped } from "./why.js";

/** @param {typeof state} s @param {any} draft @param {string} id @param {any} section */
export function ownParagraph(s, draft, id, { mine: isMine, paragraphs = {}, scribes = {}, owners = [] }) {
  const held = paragraphs[s.mine.id];
  const writesFor = owners.filter((/** @type {string} */ owner) => scribes[owner] === s.mine.id);
  return html`${isMine ? html`
    ${held?.unconfirmed ? actButton(s.mine.may, { act: "confirm_paragraph", with: { section: id, revision: held.revision }, key: `confirm:${id}`, label: t("draft-confirm"), look: "primary" }) : nothing}
    ${write(s, draft, id, s.mine.id, held)} ${scribe(s, id, scribes[s.mine.id])}` : nothing}
    ${isMine || draft.writes || personOf(s.view, s.mine.id).interprets ? Object.entries(paragraphs).map(([owner, one]) => translate(s, id, owner, one)) : nothing}
    ${writesFor.map((/** @type {string} */ owner) => write(s, draft, id, owner, paragraphs[owner]))}`;
}

/** Who may write one's words down. @param {typeof state} s @param {string} id @param {string} [named] */
const scribe = (s, id, named = "") => (s.mine.may.name_scribe === true ? html`<details><summary>${t("draft-scribe")}: ${named ? nameOf(s.view, named) : t("draft-scribe-none")}</summary><label class="field"><span class="for-readers">${t("draft-scribe")}</span>
  <select @change=${(/** @type {any} */ { target }) => choose("name_scribe", { section: id, ...(target.value ? { scribe: target.value } : {}) }, `scribe:${id}`)}><option value="">${t("draft-scribe-none")}</option>
    ${s.view.people.order.filter((/** @type {string} */ one) => one !== s.mine.id).map((/** @type {string} */ one) => html`<option value=${one} ?selected=${one === named}>${nameOf(s.view, one)}</option>`)}</select>
  ${troubleBeside(`scribe:${id}`)}</label></details>` : nothing);

/** Into the reader's language, where it is written in another. @param {typeof state} s @param {string} id @param {string} owner @param {any} held */
const translate = (s, id, owner, held) => (held.lang === language || held.translations?.[language] ? nothing : typedForm(s.mine.may, {
  act: "translate_paragraph",
  name: `translate:${id}:${owner}`,
  summary: t("draft-translate-of", { name: nameOf(s.view, owner) }),
  label: t("save"),
  words: t("draft-translate"),
  most: 20000,
  fields: (text) => ({ section: id, owner, language, text }),
}));

/** Once there are words, a change of them says why. @param {typeof state} s @param {any} draft @param {string} id @param {string} owner @param {any} held */
function write(s, draft, id, owner, held) {
  const name = `own:${id}:${owner}`;
  return typedForm(s.mine.may, {
    act: "write_paragraph",
    name,
    summary: owner === s.mine.id ? t(held ? "draft-own-change" : "draft-own-open") : t("draft-write-for", { name: nameOf(s.view, owner) }),
    label: t("save"),
    look: held ? "quiet" : "plain",
    words: owner === s.mine.id ? t("draft-own-label") : t("draft-scribe-label", { name: nameOf(s.view, owner) }),
    hint: owner === s.mine.id ? t("draft-own-sees") : t("draft-scribe-sees", { name: nameOf(s.view, owner) }),
    most: 20000,
    stands: held?.text ?? "",
    more: () => (held ? why(s, draft, id, name) : nothing),
    then: () => clearWhy(name),
    fields: (text) => ({ section: id, text, base: held?.revision ?? 0, owner, ...(held ? whyTyped(name) : owner === s.mine.id ? { language } : {}) }),
  });
}
