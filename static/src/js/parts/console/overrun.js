// An item has had its time: three ways out, none of which is pressed by itself.
import { html, nothing } from "lit-html";
import { actButton } from "../../lib/acts.js";
import { currentItem, titleOf } from "../../lib/names.js";
import { now, state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { closeDialog, dialog, openDialog } from "./dialog.js";
import { actForm, check, field, text } from "./form.js";

const MORE = 5; // minutes

/** @param {typeof state} s */
export function overrun({ view, mine: { may } }) {
  const item = currentItem(view);
  if (!item || !(view.plan?.due_at < now())) return nothing;
  const more = (/** @type {string} */ act, /** @type {string} */ label) => actButton(may, { act, with: { item: view.agenda.current, minutes: MORE }, label: t(label, { minutes: MORE }) });
  return html`<section class="card overrun" data-look="notice" role="status">
    <p>${t("overrun", { title: titleOf(item), minutes: item.allowed ?? item.minutes })}</p>
    <div class="row">${more("extend_item", "overrun-continue")} ${more("shorten_later", "overrun-shorten")}
      <button type="button" class="button" @click=${() => openDialog("hold", view.agenda.current)}>${t("overrun-hold")}</button></div>
  </section>`;
}

/** @param {typeof state} s */
export const holdDialog = ({ view: { agenda }, mine: { may } }) => dialog("hold", t("hold-title", { title: titleOf(agenda.items[state.local.about]) }), () => html`
  <p class="quiet">${t("hold-hint")}</p>
  ${actForm(may, { act: "hold_item", label: t("hold-now"), then: closeDialog, fields: held }, html`
    ${field(t("hold-until"), html`<input name="until" type="date" required autofocus>`)}
    ${field(t("hold-why"), html`<input name="why" maxlength="140" autocomplete="off">`, t("hold-why-hint"))}
    ${check("rest", false, t("hold-rest"))}`)}`);

/** @param {FormData} typed */
const held = (typed) => ({ item: state.local.about, until: text(typed, "until"), why: text(typed, "why"), rest: typed.has("rest") });
