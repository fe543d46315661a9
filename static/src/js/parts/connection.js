// The state of the line, where it concerns the reader: nothing is said while all is well.
import { html, nothing } from "lit-html";
import { state } from "../lib/store.js";
import { t } from "../lib/words.js";

/** @param {typeof state} s */
export const connection = (s) => html`<div role="status" class="connection">${concern(s)}</div>`;

/** @param {typeof state} s */
function concern({ link, outdated, slow }) {
  if (link === "offline") return banner("notice", t("offline"));
  if (outdated) return banner("accent", t("newer-page"), reload());
  return slow ? banner("notice", t("slow-line")) : nothing;
}

/** @param {string} look @param {unknown} words @param {unknown} [act] */
const banner = (look, words, act = nothing) => html`<div class="banner" data-look=${look}><span>${words}</span>${act}</div>`;

const reload = () => html`<button type="button" class="button" @click=${() => location.reload()}>${t("reload")}</button>`;

/** When the line is over for good: removed, or the link was renewed. @param {typeof state} s */
export function gone({ gone: code, keeps }) {
  const unsaved = Object.values(keeps).map(({ text }) => text).filter(Boolean);
  return html`<main class="page stack" data-narrow>
    <h1>${t("gone-title")}</h1>
    <p>${t(`refused-${code}`)}</p>
    ${unsaved.length ? html`<h2>${t("gone-words")}</h2>${unsaved.map((text) => html`<div class="card words typed-words">${text}</div>`)}` : nothing}
    <p><a class="button" href="/">${t("to-start")}</a></p>
  </main>`;
}
