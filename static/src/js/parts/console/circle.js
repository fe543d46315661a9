// Who is asked on an item: all who decide, unless it names others.
import { html, nothing } from "lit-html";
import { namesOf, titleOf } from "../../lib/names.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { closeDialog, dialog, openDialog } from "./dialog.js";
import { actForm, personChecks } from "./form.js";

/** @param {any} may @param {string} item */
export const circleButton = (may, item) => (may.name_circle ? html`<button type="button" class="button" @click=${() => openDialog("circle", item)}>${t("circle-title")}</button>` : nothing);

/** Whom the item names, where it is not all who decide. @param {any} view @param {any} item */
export const circleNamed = (view, { circle }) => (circle ? html` · ${t("circle-named", { names: namesOf(view, circle) })}` : nothing);

/** @param {typeof state} s */
export const circleDialog = ({ view, mine: { may } }) => dialog("circle", t("circle-title"), () => {
  const id = state.local.about;
  const item = view.agenda.items[id];
  if (!item) return html`<p class="empty">${t("console-item-gone")}</p>`;
  const fields = (/** @type {FormData} */ f) => ({ item: id, people: f.getAll("people") });
  return html`<p><strong><bdi>${titleOf(item)}</bdi></strong></p><p class="quiet">${t("circle-hint")}</p>
    ${actForm(may, { act: "name_circle", key: `circle-${id}`, label: t("save"), then: closeDialog, fields }, personChecks(view, "people", item.circle ?? [], t("circle-who")))}`;
});
