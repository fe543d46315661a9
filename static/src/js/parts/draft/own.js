// One's own paragraph in a section that is one's own: word for word, by nobody else but a scribe whom one names.
import { html, nothing } from "lit-html";
import { actButton } from "../../lib/acts.js";
import { typedForm } from "../../lib/form.js";
import { nameOf } from "../../lib/names.js";
import { state } from "../../lib/store.js";
import { formats, t } from "../../lib/words.js";

/** @param {typeof state} s @param {any} draft @param {string} id @param {any} section */
export function ownParagraph(s, draft, id, { mine: isMine, paragraphs = {}, scribes = {}, owners = [] }) {
  const held = paragraphs[s.mine.id];
  const writesFor = owners.filter((/** @type {string} */ owner) => scribes[owner] === s.mine.id);
  return html`${isMine ? html`
    ${held?.unconfirmed ? actButton(s.mine.may, { act: "confirm_paragraph", with: { section: id, revision: held.revision }, key: `confirm:${id}`, label: t("draft-confirm"), look: "primary" }) : nothing}
    ${write(s.mine.may, id, s.mine.id, held, t("draft-own-open"))}` : nothing}
    ${writesFor.map((/** @type {string} */ owner) => write(s.mine.may, id, owner, paragraphs[owner], t("draft-write-for", { name: nameOf(s.view, owner) })))}`;
}

/** @param {any} may @param {string} id @param {string} owner @param {any} held @param {string} summary */
const write = (may, id, owner, held, summary) => typedForm(may, {
  act: "write_paragraph",
  name: `own:${id}:${owner}`,
  summary,
  label: t("save"),
  words: t("draft-own-label"),
  hint: t("draft-own-sees"),
  most: 20000,
  begin: held?.text ?? "",
  fields: (text) => ({ section: id, text, base: held?.revision ?? 0, owner, ...(held ? {} : { language: formats.slice(0, 2) }) }),
});
