// The record at the end of a meeting: to read, to copy as text, and to take away as a file.
import { html, nothing } from "lit-html";
import { copyText } from "../lib/clipboard.js";
import { local, state } from "../lib/store.js";
import { t } from "../lib/words.js";
import { making } from "./making.js";

/** @param {typeof state} s */
export const takeAway = ({ take_away: { page, copies = [] }, local: { record, copy: made } }) => html`<div class="take-away stack">
  <div class="row">
    <a class="button" data-look="primary" data-size="big" href=${page}>${t("record-open")}</a>
    <button type="button" class="button" data-size="big" aria-busy=${record === "busy"} @click=${copy}>${t(record === "copied" ? "record-copied" : "record-copy")}</button>
  </div>
  ${record === "failed" ? html`<p class="reason" role="alert">${t("record-copy-failed")}</p>` : nothing}
  ${record?.text ? byHand(record.text) : nothing}
  <p class="label" id="take-away-as">${t("record-take-away")}</p>
  <ul class="row" aria-labelledby="take-away-as">${copies.slice(0, USUAL).map(link)}</ul>
  <details class="more"><summary>${t("record-more-kinds")}</summary><ul class="row">${copies.slice(USUAL).map(link)}</ul></details>
  ${making(made, t)}
</div>`;

const USUAL = 3; // the kinds that most people want stand first

/** @param {any} copy */
const link = ({ format, ending, url }) => html`<li><a class="button" href=${url} download @click=${(/** @type {Event} */ event) => take(event, t(`record-as-${format}`), ending, url)}>${t(`record-as-${format}`)}</a></li>`;

/** How a copy is made while one watches comes with the first; where it cannot be fetched, the link is followed. @param {Event} event @param {string} name @param {string} ending @param {string} url */
async function take(event, name, ending, url) {
  event.preventDefault();
  const copies = await import("../lib/copies.js").catch(() => undefined);
  if (!copies) return location.assign(url);
  const { save, takeCopy } = copies;
  void takeCopy(state.code, { wanted: JSON.stringify({ format: ending }), name, show: (made) => local({ copy: made }), plainly: () => save(url) });
}

/** The browser lets nobody copy: the text stands there. @param {string} text */
const byHand = (text) => html`<label class="field"><span class="label">${t("record-copy-hint")}</span>
  <textarea class="copy-text" rows="8" readonly .value=${text} @focus=${(/** @type {any} */ event) => event.target.select()}></textarea></label>`;

async function copy() {
  local({ record: "busy" });
  const answer = await fetch(state.take_away.text).catch(() => undefined);
  if (!answer?.ok) return local({ record: "failed" });
  const text = await answer.text();
  local({ record: (await copyText(text)) ? "copied" : { text } });
}
