// How we want to meet, as the facilitator handles it: accepted or changed at the first item, and brought up with a tap.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { actButton } from "../../lib/acts.js";
import { local, state } from "../../lib/store.js";
import { language, languageName, t } from "../../lib/words.js";
import { textOf } from "../norms.js";
import { closeDialog, dialog, openDialog } from "./dialog.js";
import { actForm, field, text } from "./form.js";
import { open } from "./layout.js";

/** Above the floor: the norm that is brought up, or that the room has yet to say yes. @param {typeof state} s */
export function normsNow({ view, mine: { may } }) {
  const { shown, proposed, order } = view.norms ?? {};
  if (shown) return html`<section class="card norm-shown row" data-apart data-look="accent" role="status"><p class="grow"><span class="over">${t("norms-shown")}</span><br>${textOf(view, shown.norm)}</p>
    ${actButton(may, { act: "hide_norm", with: { row: shown.row }, label: t("console-norm-hide"), look: "quiet" })}</section>`;
  if (!proposed) return nothing;
  return html`<section class="card row" data-apart data-look="notice"><p class="grow">${t("console-norms-proposed", { count: order.length })}</p>
    <span class="row"><button type="button" class="button" data-look="quiet" @click=${() => open("norms")}>${t("console-norms-look")}</button> ${accepting(view, may)}</span></section>`;
}

/** @param {any} view @param {any} may */
const accepting = ({ norms }, may) => actButton(may, { act: "accept_norms", with: { norms: norms.order }, label: t("console-norms-accept") });

/** @param {typeof state} s */
export const norms = ({ view, mine: { may } }) => html`
  <div class="row" data-apart><h2 class="pane-title">${t("norms-title")}</h2>${view.norms.accepted_at || !view.norms.order.length ? nothing : accepting(view, may)}</div>
  <p class="quiet small">${t(stateOf(view.norms))}</p>
  <ol class="rows" aria-label=${t("norms-title")}>${repeat(view.norms.order, (id) => id, (id) => row(view, /** @type {string} */ (id), may))}</ol>
  ${may.add_norm ? html`<button type="button" class="button" @click=${() => openDialog("norm")}>${t("console-norm-add")}</button>` : nothing}`;

/** @param {any} norms */
function stateOf({ order, accepted_at }) {
  if (!order.length) return "console-norms-none";
  return accepted_at ? "console-norms-accepted" : "norms-not-accepted";
}

/** @param {any} view @param {string} id @param {any} may */
function row(view, id, may) {
  const isOpen = state.local.norm === id;
  return html`<li>
    <p class="grow">${textOf(view, id)}</p>
    <span class="acts">${actButton(may, { act: "show_norm", with: { norm: id }, label: t("console-norm-show"), key: `show-${id}` })}
      <button type="button" class="button" data-look="quiet" aria-expanded=${isOpen} @click=${() => local({ norm: isOpen ? undefined : id })}>${t("more")}</button></span>
    ${isOpen ? html`<div class="row-more"><button type="button" class="button" @click=${() => openDialog("norm", id)}>${t("edit")}</button>
      ${actButton(may, { act: "remove_norm", with: { norm: id }, label: t("remove"), key: `remove-${id}`, look: "danger" })}</div>` : nothing}
  </li>`;
}

/** A new norm, or another wording; a field for each language that it has. @param {typeof state} s */
export const normDialog = ({ view, mine: { may } }) => dialog("norm", t(state.local.about ? "console-norm-edit" : "console-norm-add"), () => {
  const id = state.local.about;
  const texts = view.norms?.norms[id]?.texts ?? {};
  const languages = [...new Set([view.meeting.language, language, ...Object.keys(texts)])];
  const fields = (/** @type {FormData} */ f) => ({ ...(id ? { norm: id } : {}), texts: Object.fromEntries(languages.map((code) => [code, text(f, code)]).filter(([, words]) => words)) });
  return actForm(may, { act: id ? "change_norm" : "add_norm", key: "norm", label: t("save"), then: closeDialog, fields }, html`
    ${view.norms?.accepted_at ? html`<p class="hint">${t("console-norm-anew")}</p>` : nothing}
    ${languages.map((code, at) => field(languageName(code), html`<textarea name=${code} lang=${code} rows="2" maxlength="200" ?required=${at === 0} .defaultValue=${texts[code] ?? ""}></textarea>`))}`);
});
