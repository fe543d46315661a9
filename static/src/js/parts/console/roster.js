// Bringing people onto the roster: one by one, or a whole list with its bad lines named.
import { html, nothing } from "lit-html";
import { actButton } from "../../lib/acts.js";
import { attempt, state } from "../../lib/store.js";
import { language, say, t } from "../../lib/words.js";
import { closeDialog, dialog, openDialog } from "./dialog.js";
import { actForm, check, choice, field, text } from "./form.js";

export const LANGUAGES = ["en", "es"];

/** Before the meeting the list has its field on the page, open while nobody else is on the roster. @param {typeof state} s */
export const listing = ({ view, mine }) => html`<div class="row">${one(mine.may)}</div>
  ${mine.may.import_roster ? html`<details class="roster-paste" ?open=${view.people.order.length < 2 || Boolean(state.attempts.import_roster)}><summary>${t("console-import")}</summary>
    <p class="quiet">${t("import-hint")}</p>${list(mine.may)}</details>` : nothing}`;

/** @param {any} may */
const one = (may) => (may.add_person ? html`<button type="button" class="button" @click=${() => openDialog("add-person")}>${t("console-add-person")}</button>` : nothing);

/** @param {any} mine */
export const adding = ({ may }) => html`<div class="row">
  ${one(may)}
  ${may.import_roster ? html`<button type="button" class="button" data-look="quiet" @click=${openList}>${t("console-import")}</button>` : nothing}
</div>`;

function openList() {
  fresh();
  openDialog("import");
}

// What was said of the last list no longer holds.
function fresh() {
  attempt("import_roster", undefined);
  attempt("import-good", undefined);
}

/** @param {typeof state} s */
export const rosterDialogs = ({ mine }) => html`${addDialog(mine)}${importDialog(mine)}`;

/** @param {any} mine */
const addDialog = ({ may }) => dialog("add-person", t("console-add-person"), () => html`
  <p class="quiet">${t("console-add-person-hint")}</p>
  ${actForm(may, { act: "add_person", label: t("add"), fields: added, then: closeDialog }, html`
    ${field(t("person-name"), html`<input name="name" maxlength="80" required autofocus autocomplete="off">`)}
    <div class="row" data-equal>
      ${field(t("person-role"), html`<input name="role" maxlength="140" autocomplete="off">`, t("person-role-hint"))}
      ${field(t("person-side"), html`<input name="side" maxlength="140" autocomplete="off">`, t("person-side-hint"))}
    </div>
    ${field(t("person-language"), choice("language", LANGUAGES, language, (code) => t(`language-${code}`)))}
    ${check("no_device", false, t("person-no-device"))}
    ${check("interprets", false, t("person-interprets"))}`)}`);

/** @param {FormData} typed */
const added = (typed) => ({
  name: text(typed, "name"),
  role: text(typed, "role"),
  side: text(typed, "side"),
  language: text(typed, "language"),
  has_device: !typed.has("no_device"),
  ...(typed.has("interprets") ? { interprets: true, capabilities: ["speak"] } : {}),
});

/** @param {any} mine */
const importDialog = ({ may }) => dialog("import", t("console-import"), () => html`
  <p class="quiet">${t("import-hint")}</p>
  ${list(may, closeDialog)}`);

/** The list itself, and its bad lines once it was sent. @param {any} may @param {() => void} [then] */
const list = (may, then = fresh) => html`${actForm(may, { act: "import_roster", label: t("import-add"), then, fields: (f) => ({ text: String(f.get("text")) }) }, html`
    ${field(t("import-list"), html`<textarea name="text" rows="8" required placeholder=${t("import-example")}></textarea>`)}
    ${field(t("import-file"), html`<input type="file" accept=".csv,.tsv,.txt,text/*" @change=${readFile}>`)}`)}
  ${badRows(may, { act: "import_roster", field: "text", key: "import-good" })}`;

// The file goes into the field above, where one sees it before it is sent.
/** @param {Event & {currentTarget: any}} event */
export function readFile({ currentTarget }) {
  const [file] = currentTarget.files;
  if (!file) return;
  const reader = new FileReader();
  reader.onload = () => (currentTarget.form.querySelector("textarea").value = reader.result);
  reader.readAsText(file);
}

/** The lines that were not taken, and the way to take the others. @param {any} may @param {{act: string, field: string, key: string}} asking */
export function badRows(may, { act, field, key }) {
  const tried = state.attempts[act];
  const { rows = [], good = 0, count = 0, taken = 0 } = tried?.message?.args ?? {};
  if (!rows.length) return nothing;
  return html`${taken ? html`<p class="reason" role="status">✓ ${t("evidence-rows-taken", { count: taken })}</p>` : nothing}
    <ul class="stack" data-tight aria-label=${t("import-bad-lines")}>${rows.map((/** @type {any} */ row) => html`<li>${say(row)}</li>`)}
    ${count > rows.length ? html`<li class="quiet">${t("import-and-more", { count: count - rows.length })}</li>` : nothing}</ul>
    ${good ? actButton(may, { act, with: { [field]: tried?.asked.with[field], take: "good" }, label: t("import-good", { count: good }), key, then: () => goodTaken(act) }) : nothing}`;
}

/** The others stay named, beside the list as it was sent, to be corrected. @param {string} act */
function goodTaken(act) {
  const tried = state.attempts[act];
  const message = /** @type {any} */ (tried?.message);
  if (message) attempt(act, { ...tried, state: "refused", message: { ...message, args: { ...message.args, good: 0, taken: message.args.good } } });
}
