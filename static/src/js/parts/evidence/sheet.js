// A table from elsewhere: pasted, or a file; it is read first, and its owner chooses between all of it and its good rows.
import { html, nothing } from "lit-html";
import { actButton } from "../../lib/acts.js";
import { local, state } from "../../lib/store.js";
import { language, t } from "../../lib/words.js";

/** @typedef {{text: string, days?: string, read?: any, failed?: boolean, done?: number, left?: any}} Sheet `left` is what could not be taken when the rest was */

/**
 * What a table is of: where it stands, what takes it, and how it is spoken of. `out` is where the same is taken away.
 * @typedef {{id: string, path: string, act: string, with?: Record<string, unknown>, title: string, hint: string, taken: string, out?: string}} Kind
 */

/** Observations of one series. @param {string} id @returns {Kind} */
export const observations = (id) => ({ id, path: `series/${id}`, act: "import_observations", with: { series: id }, title: t("evidence-import"), hint: t("evidence-import-hint"), taken: "evidence-imported" });

/** @param {typeof state} s @param {Kind} kind */
export function sheet(s, kind) {
  const held = /** @type {Sheet} */ (s.local.sheets?.[kind.id] ?? { text: "" });
  return html`<details class="evidence-sheet" data-of=${kind.act}><summary>${kind.title}</summary><div class="stack" data-tight>
    <label class="field"><span class="label">${t("evidence-import-paste")}</span>
      <textarea rows="4" spellcheck="false" .value=${held.text} @input=${(/** @type {any} */ event) => set(kind.id, { text: event.target.value, left: held.left })}></textarea>
      <span class="hint">${kind.hint}</span></label>
    <label class="field"><span class="label">${t("evidence-import-file")}</span><input type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" @change=${(/** @type {any} */ event) => take(kind, event.target)}></label>
    ${held.done === undefined ? nothing : html`<p class="reason" role="status">✓ ${t(kind.taken, { count: held.done })}</p>`}
    ${held.left && !held.read ? notTaken(held.left) : nothing}
    ${held.text.trim() && !held.read ? html`<button type="button" class="button" @click=${() => check(kind)}>${t("evidence-import-read")}</button>` : nothing}
    ${held.failed ? html`<p class="trouble" role="alert">${t("evidence-not-fetched")}</p>` : nothing}
    ${held.read ? choosing(s, kind, held) : nothing}
    ${kind.out ? html`<a class="button" data-look="quiet" href=${`/api/meetings/${s.code}/${kind.out}`} download>${t("evidence-csv")}</a>` : nothing}
  </div></details>`;
}

/** @param {string} id @param {Sheet} sheet */
const set = (id, sheet) => local({ sheets: { ...state.local.sheets, [id]: sheet } });

/** @param {Kind} kind @param {HTMLInputElement} input */
async function take(kind, input) {
  const text = await input.files?.[0]?.text();
  input.value = "";
  if (text === undefined) return;
  set(kind.id, { text });
  await check(kind);
}

/** @param {Kind} kind @param {string} [days] */
async function check({ id, path }, days) {
  const { text } = state.local.sheets[id];
  const body = JSON.stringify(days ? { text, days } : { text });
  const answer = await fetch(`/api/meetings/${state.code}/${path}/check?lang=${language}`, { method: "POST", headers: { "Content-Type": "application/json" }, body }).catch(() => undefined);
  const read = await answer?.json().catch(() => undefined);
  set(id, answer?.ok ? { text, days, read } : { text, days, failed: true, ...(read?.sentence ? { read: { good: 0, new: 0, bad: [read.sentence], bad_count: 1, columns: [] } } : {}) });
}

/** The rows that cannot be read, and the columns that nobody knows. @param {any} read */
const notTaken = ({ bad, bad_count, columns }) => html`
  ${bad.length ? html`<ul class="plain-list trouble-list">${bad.map((/** @type {string} */ row) => html`<li>${row}</li>`)}${bad_count > bad.length ? html`<li>${t("evidence-import-more", { count: bad_count - bad.length })}</li>` : nothing}</ul>` : nothing}
  ${columns.length ? html`<ul class="plain-list quiet">${columns.map((/** @type {string} */ column) => html`<li>${column}</li>`)}</ul>` : nothing}`;

/** @param {typeof state} s @param {Kind} kind @param {Sheet} held */
function choosing({ mine: { may } }, kind, { text, days, read }) {
  const { id } = kind;
  const taking = () => ({
    act: kind.act,
    with: { ...kind.with, text, good_alone: Boolean(read.bad_count || read.columns.length), ...(days ? { days } : {}) },
    key: `import:${id}`,
    label: t(read.bad_count ? "evidence-import-good" : "evidence-import-all", { count: read.new }),
    look: /** @type {"primary"} */ ("primary"),
    then: () => set(id, read.bad_count ? { text, days, done: read.new, left: read } : { text: "", done: read.new }),
  });
  return html`<div class="card stack" data-tight role="status">
    <p>${t("evidence-import-found", { good: read.good, known: read.good - read.new, bad: read.bad_count })}</p>
    ${notTaken(read)}
    ${read.days_unclear ? html`<p>${t("evidence-import-days")}</p><div class="row"><button type="button" class="button" @click=${() => check(kind, "day-first")}>${t("evidence-day-first")}</button><button type="button" class="button" @click=${() => check(kind, "month-first")}>${t("evidence-month-first")}</button></div>` : nothing}
    <div class="row">${read.new ? actButton(may, taking()) : nothing}
      <button type="button" class="button" data-look="quiet" @click=${() => set(id, { text })}>${t(read.bad_count ? "evidence-import-correct" : "cancel")}</button></div>
  </div>`;
}
