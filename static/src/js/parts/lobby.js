// What somebody sees who waits: for a facilitator to let them in, or for a yes on their own first device.
import { html, nothing } from "lit-html";
import { state } from "../lib/store.js";
import { t } from "../lib/words.js";
import { connection } from "./connection.js";

/** @param {typeof state} s */
export function lobby(s) {
  const { meeting } = s.view;
  return html`${connection(s)}<main class="page stack lobby" data-narrow>
    <p class="over">${s.mine.name ? t("lobby-as", { name: s.mine.name }) : nothing}</p>
    <h1><bdi>${meeting.title}</bdi></h1>
    ${s.link === "gone" ? answered(s) : waiting(s)}
  </main>`;
}

/** @param {typeof state} s */
const waiting = ({ code, mine }) => html`<section class="card stack" data-look="accent" role="status">
    ${mine.waits_for === "first_device"
      ? html`<h2>${t("lobby-device")}</h2><p>${t("lobby-device-hint")}</p><p class="lobby-number">${mine.number}</p>`
      : html`<h2>${t("lobby-waiting")}</h2><p>${t("lobby-waiting-hint")}</p>`}
  </section>
  <form method="post" action="/m/${code}/stop-waiting"><button class="button" data-look="quiet">${t("lobby-leave")}</button></form>`;

/** @param {typeof state} s */
const answered = ({ code, gone }) => html`<p role="alert">${t(`refused-${gone}`)}</p>
  <p><a class="button" href="/m/${code}">${t("lobby-back")}</a></p>`;
