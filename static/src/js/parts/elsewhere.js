// Following the room, or looking at another item and coming back.
import { html, nothing } from "lit-html";
import { isElsewhere, itemShown, lookAt } from "../lib/item.js";
import { currentItem, titleOf } from "../lib/names.js";
import { state } from "../lib/store.js";
import { t } from "../lib/words.js";

/** @param {typeof state} s */
export function elsewhere(s) {
  if (!isElsewhere(s)) return nothing;
  const room = currentItem(s.view);
  return html`<div class="banner elsewhere" data-look="accent" role="status">
    <span>${t("elsewhere", { item: titleOf(s.view.agenda.items[itemShown(s) ?? ""]) })}
      ${room ? t("elsewhere-room", { item: titleOf(room) }) : nothing}</span>
    <button type="button" class="button" @click=${() => lookAt(undefined)}>${t(room ? "follow-room" : "close")}</button>
  </div>`;
}
