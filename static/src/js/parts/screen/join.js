// How to come in: code and QR, large while people join and the floor is free, small in the corner afterwards.
import { html, nothing } from "lit-html";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";

/** @param {any} view @param {string} size "large" or "small" */
export function join({ meeting, people }, size) {
  if (!meeting.code) return nothing;
  return html`<aside class="wall-join" data-size=${size} aria-label=${t("screen-join")}>
    <img class="qr" src=${`/m/${meeting.code}/qr.svg`} alt=${t("links-qr")} width="300" height="300">
    <div>
      <p class="wall-over">${t("screen-join")}</p>
      <p class="wall-address" translate="no">${placeOf(state.join_url)}</p>
      <p class="wall-code" translate="no">${meeting.code}</p>
      ${size === "large" ? html`<p class="wall-quiet">${t("screen-here", { count: people?.here ?? 0 })}</p>` : nothing}
    </div>
  </aside>`;
}

/** The address as people type it. @param {string} url */
const placeOf = (url) => (url || location.origin).replace(/^https?:\/\//, "").replace(/\/m\/.*$/, "");
