// How a section stands in the draft: its headings, the item it is about, whose it is; and sections written here, not pasted.
import { html, nothing } from "lit-html";
import { actButton } from "../../lib/acts.js";
import { languageName } from "../../lib/languages.js";
import { titleOf } from "../../lib/names.js";
import { state } from "../../lib/store.js";
import { language, t } from "../../lib/words.js";
import { actForm, choice, field, personChecks, text } from "../console/form.js";

/** @param {typeof state} s @param {any} draft @param {string} id @param {any} section */
export const arrange = (s, { writes }, id, section) => (writes ? html`<details><summary>${t("draft-arrange")}</summary><div class="stack" data-tight>
  ${actForm(s.mine.may, { act: "change_section", key: `arrange:${id}`, label: t("save"), look: "plain", fields: (typed) => ({ section: id, ...about(typed) }) }, fields(s, section))}
  ${section.paragraphs ? nothing : actButton(s.mine.may, { act: "remove_section", with: { section: id }, key: `remove:${id}`, label: t("draft-remove-section"), look: "danger" })}</div></details>` : nothing);

/** @param {typeof state} s */
export const addSection = (s) => html`<details><summary>${t("draft-add-section")}</summary>
  ${actForm(s.mine.may, { act: "add_sections", key: "add-section", label: t("draft-add-section"), look: "plain", fields: (typed) => ({ sections: [about(typed)] }) }, fields(s, { titles: { [language]: "" } }))}</details>`;

/** @param {typeof state} s @param {any} section */
const fields = (s, { titles, item = "", owners = [] }) => html`
  ${[...new Set([...Object.keys(titles), s.view.meeting.language, language])].map((code, at) => field(t("draft-heading-in", { language: languageName(code) }),
    html`<input name=${`in-${code}`} lang=${code} maxlength="200" ?required=${at === 0} autocomplete="off" .defaultValue=${titles[code] ?? ""}>`))}
  ${field(t("draft-item"), choice("item", ["", ...s.view.agenda.order], item, (id) => (id ? titleOf(s.view.agenda.items[id]) : "–")))}
  ${personChecks(s.view, "owners", owners, t("draft-belongs-to"))}`;

/** @param {FormData} typed */
const about = (typed) => ({
  titles: Object.fromEntries([...typed.keys()].filter((name) => name.startsWith("in-") && text(typed, name)).map((name) => [name.slice(3), text(typed, name)])),
  item: text(typed, "item"),
  owners: typed.getAll("owners").map(String),
});
