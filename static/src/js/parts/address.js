// An address to hand out: it can be selected, and is copied with one press where the browser lets us.
import { html, nothing } from "lit-html";
import { local, state } from "../lib/store.js";
import { t } from "../lib/words.js";

/** @param {string} name @param {string | undefined} url */
export function address(name, url) {
  if (!url) return html`<p class="empty">${t("console-link-coming")}</p>`;
  const isCopied = state.local.copied === url;
  return html`<div class="address-line">
    <input class="input address" readonly aria-label=${t(`links-address-${name}`)} value=${url} @focus=${selectAll}>
    <button type="button" class="button" @click=${(/** @type {any} */ event) => copy(event, url)}>${t(isCopied ? "copied" : "copy")}</button>
    ${state.local.notCopied === url ? html`<span class="reason" role="status">${t("copy-by-hand")}</span>` : nothing}
  </div>`;
}

/** @param {FocusEvent & {target: any}} event */
const selectAll = ({ target }) => target.select();

// Plain http on a local network has no clipboard: there the selection stands ready to be copied by hand.
/** @param {Event & {currentTarget: any}} event @param {string} url */
async function copy({ currentTarget }, url) {
  currentTarget.previousElementSibling.select();
  const done = await navigator.clipboard?.writeText(url).then(() => true, () => false);
  local({ copied: done || document.execCommand("copy") ? url : undefined });
  local({ notCopied: state.local.copied ? undefined : url });
}
