// After the end: where the record is, for the phones of those who were there.
import { html, nothing } from "lit-html";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";

/** @param {any} view */
export const record = ({ meeting }) => meeting.code ? html`<aside class="wall-join" data-size="large" aria-label=${t("screen-record")}>
    <img class="qr" src=${`/m/${meeting.code}/record/qr.svg`} alt=${t("screen-record-qr")} width="300" height="300">
    <div>
      <p class="wall-code">${t("screen-record")}</p>
      <p class="wall-address" translate="no">${state.join_url.replace(/^https?:\/\//, "")}/record</p>
      <p class="wall-quiet">${t("screen-record-hint")}</p>
    </div>
  </aside>` : nothing;
