// An item that was left although somebody stood in the way: who, and why; for everyone to see, and never taken back.
import { html, nothing } from "lit-html";
import { namesOf, titleOf } from "../lib/names.js";
import { state } from "../lib/store.js";
import { t } from "../lib/words.js";

/** The item that was left so last. @param {typeof state} s */
export const leftUnheard = ({ view }) => (view.unheard?.latest ? html`<p class="not-yet-heard small">${said(view, view.unheard.latest)}</p>` : nothing);

/** @param {any} view @param {string} item */
export function said(view, item) {
  const left = view.unheard?.items[item];
  if (!left) return nothing;
  const names = namesOf(view, left.people);
  return html`<bdi>${t("unheard-left", { title: titleOf(view.agenda.items[item]), names, count: left.people.length, reason: left.reason })}</bdi>`;
}
