// The links that a facilitator hands out: for members, for the screen, for themselves, for one person; copied, shown, renewed.
import { html, nothing } from "lit-html";
import { actButton } from "../../lib/acts.js";
import { refresh } from "../../lib/connection.js";
import { nameOf, personOf } from "../../lib/names.js";
import { local, state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { address } from "../address.js";
import { dialog } from "./dialog.js";

/** While nobody else is here yet: how to bring them in. @param {typeof state} s */
export function inviting({ view: { meeting, people } }) {
  if (people.here > 1) return nothing;
  return html`<section class="card link-card" aria-labelledby="inviting">
    <img class="qr" src=${`/m/${meeting.code}/qr.svg`} alt=${t("links-qr")} width="132" height="132">
    <div class="stack" data-tight>
      <h2 id="inviting">${t("console-invite")}</h2>
      <p class="big-code" translate="no">${meeting.code}</p>
      ${address("member", state.links.member)}
    </div>
  </section>`;
}

/** @param {typeof state} s */
export const linksDialog = (s) => dialog("links", t("links-title"), () => links(s), "wide");

/** @param {typeof state} s */
export const links = ({ view: { meeting }, mine }) => html`
  <section class="link-card">
    <img class="qr" src=${`/m/${meeting.code}/qr.svg`} alt=${t("links-qr")} width="176" height="176">
    <div class="stack" data-tight>
      <h3>${t("links-member")}</h3>
      <p class="quiet">${t("links-member-hint")}</p>
      <p class="big-code" translate="no">${meeting.code}</p>
      ${address("member", state.links.member)}
      ${renewal(mine, "renew_code", {}, t("console-renew-code"))}
    </div>
  </section>
  <section class="stack" data-tight>
    <h3>${t("links-screen")}</h3>
    <p class="quiet">${t("links-screen-hint")}</p>
    ${address("screen", state.links.screen)}
    <div class="row">
      <a class="button" href=${`/m/${meeting.code}/screen`} target="_blank" rel="noopener">${t("console-open-screen")}</a>
      ${renewal(mine, "renew_link", { holder: "screen" }, t("console-renew"))}
    </div>
  </section>
  <section class="stack" data-tight>
    <h3>${t("links-facilitator")}</h3>
    <p class="quiet">${t("links-facilitator-hint")}</p>
    ${address("own", state.links.people?.[mine.id])}
    <details class="own-qr"><summary class="button">${t("console-as-remote")}</summary>
      <p class="quiet">${t("console-as-remote-hint")}</p><img class="qr" src=${`/m/${meeting.code}/own-qr.svg`} alt=${t("links-own-qr")} width="220" height="220" loading="lazy"></details>
  </section>
  <p><a href=${`/m/${meeting.code}/links`} target="_blank" rel="noopener">${t("console-all-links")}</a></p>`;

/** @param {typeof state} s */
export const personalLinkDialog = ({ view, mine }) => dialog("personal-link", t("console-personal-link-of", { name: nameOf(view, state.local.about) }), () => html`
  ${personal(view, mine, state.local.about)}`);

// Whoever holds a personal link reads that person's private words: once somebody has come in, theirs is theirs alone.
/** @param {any} view @param {any} mine @param {string} id */
function personal(view, mine, id) {
  const url = state.links.people?.[id];
  const { name, presence } = personOf(view, id);
  if (!url && presence !== "expected") return html`<p>${t("console-personal-link-theirs", { name: name ?? t("someone") })}</p>`;
  return html`<p class="quiet">${t("console-personal-link-hint")}</p>${address("personal", url)}
    ${renewal(mine, "renew_link", { holder: id }, t("console-renew"))}`;
}

/** Renewing ends the old link for everyone, so it is pressed twice. @param {any} mine @param {string} act @param {object} fields @param {string} label */
function renewal({ may }, act, fields, label) {
  if (!may[act]) return nothing;
  const key = JSON.stringify([act, fields]);
  if (state.local.sure !== key) return html`<button type="button" class="button" data-look="quiet" @click=${() => local({ sure: key })}>${label}</button>`;
  return html`<span class="sure"><span>${t("console-renew-sure")}</span>
    ${actButton(may, { act, with: fields, key, label: t("console-renew-now"), look: "danger", then: renewed })}
    <button type="button" class="button" data-look="quiet" @click=${() => local({ sure: undefined })}>${t("cancel")}</button></span>`;
}

function renewed() {
  local({ sure: undefined });
  refresh();
}
