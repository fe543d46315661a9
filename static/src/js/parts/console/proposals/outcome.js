// Stating an outcome: its kind first, then only what belongs to it.
import { html, nothing } from "lit-html";
import { local, state } from "../../../lib/store.js";
import { namesOf } from "../../../lib/names.js";
import { t } from "../../../lib/words.js";
import { lettered, options, textOf } from "../../proposals/text.js";
import { closeDialog, dialog } from "../dialog.js";
import { actForm, choice, field, linesOf, text } from "../form.js";
import { disagreements, disagreementsOf } from "./disagreements.js";

const KINDS = ["agreed", "agreed_in_part", "held", "no_consensus", "withdrawn"];
const OF_A_PART = ["agreed", "held", "no_consensus", "withdrawn"];
const HEARS = ["agreed", "agreed_in_part", "held", "no_consensus"];

/** @param {typeof state} s */
export const outcomeDialog = (s) => dialog("outcome", t("console-outcome-title"), () => {
  const id = s.local.about;
  const proposal = s.view.proposals?.proposals?.[id];
  if (!proposal?.scale) return nothing;
  const kind = s.local.outcome ?? KINDS[0];
  return html`<p class="words"><bdi>${textOf(proposal)}</bdi></p> ${options(proposal)}
    ${actForm(s.mine.may, { act: "state_outcome", label: t("console-outcome-state"), then: done, fields: (f) => ({ proposal: id, expected: proposal.version, terms: termsOf(f), reason: text(f, "reason") }) }, html`
    ${field(t("console-outcome-kind"), choice("kind", KINDS, kind, named, (event) => local({ outcome: valueOf(event) })), t(`outcome-${kind}-means`.replaceAll("_", "-")))}
    ${(FIELDS[kind] ?? []).map((name) => INPUTS[name](s, id, proposal))}
    ${kind === "no_consensus" && proposal.not_restated ? html`<p class="hint">${t("console-not-restated", { names: namesOf(s.view, proposal.not_restated) })}</p>` : nothing}
    ${(proposal.gates.heard || proposal.gates.absent) && HEARS.includes(kind) ? field(t("override-outcome-label"), area("reason", 2), t("override-sees")) : nothing}`)}`;
}, "wide");

/** @param {string} kind */
const named = (kind) => t(`outcome-${kind}`.replaceAll("_", "-"));

/** @param {Event} event */
const valueOf = (event) => /** @type {HTMLSelectElement} */ (event.currentTarget).value;

function done() {
  local({ outcome: undefined, parts: undefined, partKinds: undefined, disagreeing: undefined });
  closeDialog();
}

/** @type {Record<string, string[]>} */
const FIELDS = {
  agreed: ["summary", "reasons", "conditions", "owner", "review_on"],
  agreed_in_part: ["parts", "summary", "reasons", "owner", "review_on"],
  held: ["until", "reasons", "needs", "meanwhile"],
  no_consensus: ["summary", "reasons", "who_decides", "decided", "disagreements"],
  withdrawn: ["reasons"],
};

/** @param {string} name @param {number} rows @param {string} [words] that it starts with */
const area = (name, rows, words = "") => html`<textarea name=${name} rows=${rows} maxlength="4000" .defaultValue=${words}></textarea>`;

/** @param {string} name @param {number} [rows] */
const words = (name, rows = 2) => () => field(t(`outcome-says-${name}`.replaceAll("_", "-")), area(name, rows));

/** @param {string} name */
const line = (name) => () => field(t(`outcome-says-${name}`.replaceAll("_", "-")), html`<input name=${name} maxlength="140" autocomplete="off">`);

/** @param {string} name */
const dayInput = (name) => () => field(t(`outcome-says-${name}`.replaceAll("_", "-")), html`<input type="date" name=${name}>`);

/** @type {Record<string, (s: typeof state, id: string, proposal: any) => unknown>} */
const INPUTS = {
  summary: words("summary"),
  reasons: words("reasons"),
  meanwhile: words("meanwhile"),
  decided: words("decided"),
  owner: line("owner"),
  who_decides: line("who_decides"),
  review_on: dayInput("review_on"),
  until: dayInput("until"),
  conditions: () => field(t("outcome-says-conditions"), area("conditions", 2), t("one-per-line")),
  needs: () => field(t("outcome-says-needs"), area("needs", 3), t("console-needs-hint")),
  disagreements,
  parts,
};

/** To begin with two, or one of each option that is answered with the text. @param {typeof state} s @param {string} id @param {any} proposal */
function parts(s, id, proposal) {
  const offered = proposal.answers_whole ? lettered(proposal) : [];
  const count = s.local.parts ?? Math.max(2, offered.length);
  return html`<fieldset class="stack" data-tight><legend class="label">${t("console-parts")}</legend>
    ${Array.from({ length: count }, (_, n) => part(s, n, offered[n]))}
    <div><button type="button" class="button" data-look="quiet" @click=${() => local({ parts: Math.min(12, count + 1) })}>${t("console-part-more")}</button></div></fieldset>`;
}

/** A part says what an outcome of its kind must. @param {typeof state} s @param {number} n @param {string} [words] that it starts with */
const part = (s, n, words = "") => {
  const kind = s.local.partKinds?.[n] ?? (n ? "held" : "agreed");
  const chosen = (/** @type {Event} */ event) => local({ partKinds: { ...s.local.partKinds, [n]: valueOf(event) } });
  return html`<div class="stack card" data-tight>
    ${field(t("console-part", { n: n + 1 }), area(`part-${n}`, 2, words))}
    <div class="row" data-equal>${field(t("outcome-label"), choice(`part-kind-${n}`, OF_A_PART, kind, named, chosen))}
      ${kind === "held" ? field(t("outcome-says-until"), html`<input type="date" name="part-until-${n}">`) : nothing}</div>
    ${kind === "agreed" ? nothing : field(t("outcome-says-reasons"), area(`part-why-${n}`, 2))}
    ${kind === "held" ? html`${field(t("outcome-says-needs"), area(`part-needs-${n}`, 2), t("console-needs-hint"))} ${field(t("outcome-says-meanwhile"), area(`part-meanwhile-${n}`, 2))}` : nothing}
    ${kind === "no_consensus" ? html`${field(t("outcome-says-who-decides"), html`<input name="part-who_decides-${n}" maxlength="140" autocomplete="off">`)} ${field(t("outcome-says-decided"), area(`part-decided-${n}`, 2))}` : nothing}</div>`;
};

const OF_PARTS = ["until", "why", "meanwhile", "who_decides", "decided"];

/** @param {FormData} typed */
function termsOf(typed) {
  const kind = text(typed, "kind");
  const plain = ["summary", "reasons", "meanwhile", "decided", "owner", "who_decides", "review_on", "until"].filter((name) => text(typed, name));
  return {
    kind,
    ...Object.fromEntries(plain.map((name) => [name, text(typed, name)])),
    ...(typed.has("conditions") ? { conditions: linesOf(text(typed, "conditions")) } : {}),
    ...(typed.has("needs") ? { needs: linesOf(text(typed, "needs")).map(needOf) } : {}),
    ...(FIELDS[kind].includes("parts") ? { parts: partsOf(typed) } : {}),
    ...(kind === "no_consensus" ? { disagreements: disagreementsOf(typed) } : {}),
  };
}

/** "An answer on staffing: Priya" @param {string} typed */
function needOf(typed) {
  const at = typed.lastIndexOf(":");
  return at < 0 ? { what: typed } : { what: typed.slice(0, at).trim(), who: typed.slice(at + 1).trim() };
}

/** @param {FormData} typed */
const partsOf = (typed) => [...typed.keys()].filter((name) => /^part-\d+$/.test(name)).map((name) => name.slice(5)).filter((n) => text(typed, `part-${n}`))
  .map((n) => ({
    text: text(typed, `part-${n}`),
    kind: text(typed, `part-kind-${n}`),
    ...Object.fromEntries(OF_PARTS.map((name) => [name, text(typed, `part-${name}-${n}`)]).filter(([, said]) => said)),
    ...(text(typed, `part-needs-${n}`) ? { needs: linesOf(text(typed, `part-needs-${n}`)).map(needOf) } : {}),
  }));
