// A whole glossary at once, from a table; its bad lines are named once it was sent.
import { html } from "lit-html";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { closeDialog, dialog } from "./dialog.js";
import { actForm, field } from "./form.js";
import { badRows, readFile } from "./roster.js";

/** @param {typeof state} s */
export const termsDialog = ({ mine: { may } }) => dialog("terms", t("terms-import"), () => html`
  <p class="quiet">${t("terms-import-hint")}</p>
  ${actForm(may, { act: "import_terms", label: t("terms-import-add"), then: closeDialog, fields: (f) => ({ table: String(f.get("table")) }) }, html`
    ${field(t("import-list"), html`<textarea name="table" rows="8" required placeholder="term,also,definition_en,definition_es"></textarea>`)}
    ${field(t("import-file"), html`<input type="file" accept=".csv,.tsv,.txt,text/*" @change=${readFile}>`)}`)}
  ${badRows(may, { act: "import_terms", field: "table", key: "terms-good" })}`);
