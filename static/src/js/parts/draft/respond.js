// A question, a concern or a suggestion about a passage: private until it is sent, kept on the device until it was accepted.
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { isBusy, troubleBeside } from "../../lib/acts.js";
import { ask } from "../../lib/connection.js";
import { nameOf } from "../../lib/names.js";
import { local, state } from "../../lib/store.js";
import { clear, type, typed } from "../../lib/typed.js";
import { formats, t } from "../../lib/words.js";
import { readIn } from "./section.js";

const KINDS = ["question", "concern", "suggestion"];
const AROUND = 40; // as AROUND of the server
const SHOWN = 70; // characters of a passage in the list to choose from

/** @param {typeof state} s @param {any} draft @param {string} id */
export function respond(s, draft, id) {
  const isOpen = s.local.passage?.section === id;
  const typedHere = typed(`respond:${id}`);
  if (!isOpen) return html`<div class="row"><button type="button" class="button" @click=${() => open(id)}>${t("respond-open")}</button>
    ${typedHere ? html`<span class="hint">${t("respond-unsent")}</span>` : nothing} ${troubleBeside(keyOf(id))}</div>`;
  const kind = s.local.response_kind ?? "question";
  return html`<form class="respond stack" data-tight @submit=${(/** @type {Event} */ event) => send(event, s, draft, id, kind)}>
    <div class="row" data-tight role="radiogroup" aria-label=${t("respond-kind")}>${KINDS.map((one) => html`<button type="button" class="button" role="radio" aria-checked=${one === kind}
      data-look=${one === kind ? "primary" : "plain"} @click=${() => local({ response_kind: one })}>${t(`response-${one}`)}</button>`)}</div>
    ${onBehalf(s)} ${passages(s, draft.sections.sections[id], id)}
    <div class="field"><label for="respond-${id}">${t(`respond-says-${kind}`)}</label>
      <textarea id="respond-${id}" rows="3" maxlength="4000" required .value=${live(typedHere)} @input=${(/** @type {any} */ event) => type(`respond:${id}`, event.target.value)}></textarea>
      <span class="sees" data-sees="me">${t("respond-sees")}</span></div>
    <div class="row"><button class="button" data-look="primary" aria-busy=${isBusy(keyOf(id))}>${t("respond-send")}</button>
      <button type="button" class="button" data-look="quiet" @click=${() => local({ passage: undefined })}>${t("cancel")}</button></div>
    ${troubleBeside(keyOf(id))}
  </form>`;
}

/** @param {string} id */
const keyOf = (id) => `respond:${id}`;

/** @param {string} id */
const open = (id) => local({ passage: { section: id, lang: "", text: "" } });

/** @param {typeof state} s @param {any} section @param {string} id */
function passages(s, section, id) {
  const lang = s.local.passage.lang || readIn(s, section);
  const blocks = [...(section.blocks?.[lang] ?? []), ...Object.values(section.paragraphs ?? {})];
  if (!blocks.length) return nothing;
  return html`<label class="field"><span class="label">${t("respond-about")}</span>
    <select @change=${(/** @type {any} */ event) => local({ passage: { ...s.local.passage, section: id, lang, text: event.target.value } })}>
      <option value="" ?selected=${!s.local.passage.text}>${t("respond-whole-section")}</option>
      ${blocks.map((/** @type {{text: string}} */ { text }) => html`<option value=${text} ?selected=${s.local.passage.text === text}>${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}</option>`)}
    </select></label>`;
}

/** Whoever has no device, or answered on paper, has it entered by a facilitator. @param {typeof state} s */
function onBehalf({ view, mine, local: { passage } }) {
  const others = view.people.order.filter((/** @type {string} */ id) => view.people.people[id].no_device);
  return others.length && mine.may.enter_response === true ? html`<label class="field"><span class="label">${t("respond-from")}</span>
    <select @change=${(/** @type {any} */ event) => local({ passage: { ...passage, from: event.target.value } })}><option value="">${t("respond-from-me")}</option>
      ${others.map((/** @type {string} */ id) => html`<option value=${id} ?selected=${passage.from === id}>${nameOf(view, id)}</option>`)}</select></label>` : nothing;
}

/** The passage, and what stands before and after it, by which it is found again. @param {typeof state} s @param {any} section @param {string} exact @param {string} lang */
function anchored(s, section, exact, lang) {
  const anchor_language = lang || readIn(s, section);
  const texts = (section.blocks?.[anchor_language] ?? []).map((/** @type {{text: string}} */ { text }) => text);
  const at = texts.indexOf(exact);
  return { anchor: { exact, before: at > 0 ? texts[at - 1].slice(-AROUND) : "", after: texts[at + 1]?.slice(0, AROUND) ?? "" }, anchor_language };
}

/** @param {Event} event @param {typeof state} s @param {any} draft @param {string} id @param {string} kind */
async function send(event, s, draft, id, kind) {
  event.preventDefault();
  const { text: exact = "", lang } = s.local.passage;
  const fields = {
    kind,
    section: id,
    text: typed(keyOf(id)).trim(),
    language: formats.slice(0, 2),
    version: draft.version,
    ...(exact ? anchored(s, draft.sections.sections[id], exact, lang) : {}),
  };
  const { from } = s.local.passage;
  local({ passage: undefined });
  const { version: _, ...entered } = fields;
  const answer = from ? await ask("enter_response", { ...entered, person: from }, keyOf(id)) : await ask("send_response", fields, keyOf(id));
  if (answer.seq !== undefined) clear(keyOf(id));
}
