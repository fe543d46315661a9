// What was written on this item: who has, what is shared, the reveal, and entering words for somebody without a device.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { unsafeHTML } from "lit-html/directives/unsafe-html.js";
import { actButton } from "../../lib/acts.js";
import { nameOf, namesOf, personOf, roleOf } from "../../lib/names.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { translation } from "../panels.js";
import { closeDialog, dialog } from "./dialog.js";
import { actForm, field, text } from "./form.js";

/** @param {typeof state} s */
export function panels({ view, mine }) {
  const shared = view.panels ?? {};
  if (!shared.item) return html`<p class="empty">${t("console-panels-no-item")}</p>`;
  return html`
    ${shared.held_back ? heldBack(view, mine) : nothing}
    ${shared.order?.length || shared.held_back ? nothing : html`<p class="empty">${t("console-panels-none")}</p>`}
    <ul class="rows panels">${repeat(shared.order ?? [], (id) => id, (id) => row(view, mine, id))}</ul>`;
}

/** @param {any} view @param {any} mine */
const heldBack = (view, mine) => html`<div class="card" data-look="notice">
  <p>${t("console-held-back")}</p>
  <p>${view.panels.written?.length ? t("console-written", { names: namesOf(view, view.panels.written), count: view.panels.written.length }) : t("console-written-none")}</p>
  ${actButton(mine.may, { act: "reveal_panels", with: { item: view.panels.item }, label: t("console-reveal") })}
</div>`;

/** @param {any} view @param {any} mine @param {string} id */
function row(view, mine, id) {
  const { may } = mine;
  const panel = view.panels.panels[id];
  return html`<li>
    <div class="grow">
      <span class="who"><bdi>${nameOf(view, id)}</bdi></span> <span class="quiet">${roleOf(personOf(view, id))}</span>
      <p class="item-facts">${[panel.stands && t("mark-stands"), panel.read_aloud && t("mark-read-aloud"), panel.entered_by && t("panel-entered-by", { name: nameOf(view, panel.entered_by) })].filter(Boolean).join(" · ")}</p>
    </div>
    <div class="words" lang=${panel.lang ?? nothing} dir="auto">${unsafeHTML(panel.html)}</div>
    ${translation(view, mine, id, panel)}
    <div class="panel-acts">${actButton(may, { act: "call_panel", with: { item: view.panels.item, person: id, expected: view.queue?.expected ?? "" }, label: t("console-call-panel"), key: `panel-${id}` })}
      ${actButton(may, { act: "place_panel", with: { item: view.panels.item, person: id, version: panel.version }, label: t("console-place-panel"), key: `place-${id}`, look: "quiet" })}</div>
  </li>`;
}

/** @param {typeof state} s */
export const writeForDialog = ({ view, mine: { may } }) => dialog("write-for", t("console-write-for-title", { name: nameOf(view, state.local.about) }), () => html`
  <p class="sees" data-sees="all">${t("console-write-for-sees")}</p>
  ${actForm(may, { act: "write_for", label: t("console-write-for-share"), then: closeDialog, fields: (f) => ({ item: view.heard.item, person: state.local.about, text: text(f, "text") }) },
    field(t("console-write-for-words"), html`<textarea name="text" rows="6" autofocus maxlength="20000" required></textarea>`))}`);
