// Stating an outcome: its kind first, then only what belongs to it.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { state } from "../../../lib/store.js";
import { namesOf } from "../../../lib/names.js";
import { t } from "../../../lib/words.js";
import { lettered, options } from "../../proposals/options.js";
import { textOf } from "../../proposals/brief.js";
import { closeDialog, dialog } from "../dialog.js";
import { actForm, choice, field, linesOf, text } from "../form.js";
import { disagreements, disagreementsOf } from "./disagreements.js";
import { area, dayInput, drop, keep, line, stating } from "./stating.js";

const KINDS = ["agreed", "agreed_in_part", "held", "no_consensus", "withdrawn"];
const OF_A_PART = ["agreed", "held", "no_consensus", "withdrawn"];
const HEARS = ["agreed", "agreed_in_part", "held", "no_consensus"];

/** @param {typeof state} s */
export const outcomeDialog = (s) => dialog("outcome", t("console-outcome-title"), () => {
  const id = s.local.about;
  const proposal = s.view.proposals?.proposals?.[id];
  if (!proposal?.scale) return nothing;
  const kind = stating(id).kind ?? KINDS[0];
  return html`<p class="words"><bdi>${textOf(proposal)}</bdi></p> ${options(proposal)}
    ${actForm(s.mine.may, { act: "state_outcome", label: t("console-outcome-state"), then: () => done(id), fields: (f) => ({ proposal: id, expected: proposal.version, terms: termsOf(f), reason: text(f, "reason") }) }, html`
    ${field(t("console-outcome-kind"), choice("kind", KINDS, kind, named, (event) => keep(id, { kind: valueOf(event) })), t(`outcome-${kind}-means`.replaceAll("_", "-")))}
    ${repeat(FIELDS[kind] ?? [], (name) => name, (name) => INPUTS[name](s, id, proposal))}
    ${kind === "no_consensus" && proposal.not_restated ? html`<p class="hint">${t("console-not-restated", { names: namesOf(s.view, proposal.not_restated) })}</p>` : nothing}
    ${(proposal.gates.heard || proposal.gates.absent) && HEARS.includes(kind) ? field(t("override-outcome-label"), area(id, "reason", 2), t("override-sees")) : nothing}`)}`;
}, "wide");

/** @param {string} kind */
const named = (kind) => t(`outcome-${kind}`.replaceAll("_", "-"));

/** @param {Event} event */
const valueOf = (event) => /** @type {HTMLSelectElement} */ (event.currentTarget).value;

/** @param {string} id */
function done(id) {
  drop(id);
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

/** @param {string} name */
const label = (name) => t(`outcome-says-${name}`.replaceAll("_", "-"));

/** @param {string} name */
const inWords = (name) => (/** @type {typeof state} */ _, /** @type {string} */ id) => field(label(name), area(id, name, 2));

/** @param {string} name */
const inALine = (name) => (/** @type {typeof state} */ _, /** @type {string} */ id) => field(label(name), line(id, name));

/** @param {string} name */
const onADay = (name) => (/** @type {typeof state} */ _, /** @type {string} */ id) => field(label(name), dayInput(id, name));

/** @type {Record<string, (s: typeof state, id: string, proposal: any) => unknown>} */
const INPUTS = {
  summary: inWords("summary"),
  reasons: inWords("reasons"),
  meanwhile: inWords("meanwhile"),
  decided: inWords("decided"),
  owner: inALine("owner"),
  who_decides: inALine("who_decides"),
  review_on: onADay("review_on"),
  until: onADay("until"),
  conditions: (_, id) => field(t("outcome-says-conditions"), area(id, "conditions", 2), t("one-per-line")),
  needs: (_, id) => field(t("outcome-says-needs"), area(id, "needs", 3), t("console-needs-hint")),
  disagreements,
  parts,
};

/** To begin with two, or one of each option that is answered with the text. @param {typeof state} _ @param {string} id @param {any} proposal */
function parts(_, id, proposal) {
  const offered = proposal.answers_whole ? lettered(proposal) : [];
  const count = stating(id).parts ?? Math.max(2, offered.length);
  return html`<fieldset class="stack" data-tight><legend class="label">${t("console-parts")}</legend>
    ${Array.from({ length: count }, (_, n) => part(id, n, offered[n]))}
    <div><button type="button" class="button" data-look="quiet" @click=${() => keep(id, { parts: Math.min(12, count + 1) })}>${t("console-part-more")}</button></div></fieldset>`;
}

/** A part says what an outcome of its kind must. @param {string} id @param {number} n @param {string} [words] that it starts with */
const part = (id, n, words = "") => {
  const { partKinds } = stating(id);
  const kind = partKinds?.[n] ?? (n ? "held" : "agreed");
  const chosen = (/** @type {Event} */ event) => keep(id, { partKinds: { ...partKinds, [n]: valueOf(event) } });
  return html`<div class="stack card" data-tight>
    ${field(t("console-part", { n: n + 1 }), area(id, `part-${n}`, 2, words))}
    <div class="row" data-equal>${field(t("outcome-label"), choice(`part-kind-${n}`, OF_A_PART, kind, named, chosen))}
      ${kind === "held" ? field(t("outcome-says-until"), dayInput(id, `part-until-${n}`)) : nothing}</div>
    ${kind === "agreed" ? nothing : field(t("outcome-says-reasons"), area(id, `part-why-${n}`, 2))}
    ${kind === "held" ? html`${field(t("outcome-says-needs"), area(id, `part-needs-${n}`, 2), t("console-needs-hint"))} ${field(t("outcome-says-meanwhile"), area(id, `part-meanwhile-${n}`, 2))}` : nothing}
    ${kind === "no_consensus" ? html`${field(t("outcome-says-who-decides"), line(id, `part-who_decides-${n}`))} ${field(t("outcome-says-decided"), area(id, `part-decided-${n}`, 2))}` : nothing}</div>`;
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
