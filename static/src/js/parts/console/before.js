// Before the meeting opens: the seats that are unfilled, and who takes over if the facilitator's line is lost.
import { html, nothing } from "lit-html";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { deputy } from "./deputy.js";
import { unfilled } from "./seats.js";

/** @param {typeof state} s */
export function before(s) {
  const { view } = s;
  if (view.meeting.began_at !== undefined || view.meeting.state === "ended") return nothing;
  const offered = deputy(s);
  if (!view.seats?.order?.length && offered === nothing) return nothing;
  return html`<section class="card stack before" data-look="accent" aria-labelledby="before-title">
    <h2 id="before-title">${t("before-title")}</h2>
    ${view.settings.seats ? unfilled(s) : nothing} ${offered}
  </section>`;
}
