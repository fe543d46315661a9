// One sentence that could be said now. Whoever wants none puts it away on their own device; it comes back from the menu.
import { html, nothing } from "lit-html";
import { recall, remember } from "../../lib/device.js";
import { change, state } from "../../lib/store.js";
import { languageName, saidIn, say, t } from "../../lib/words.js";
import { languagesRead } from "../translations.js";

const PLACE = "mr:suggests";

const isAway = () => recall(PLACE) === false;

/** @param {boolean} wanted */
function want(wanted) {
  remember(PLACE, wanted);
  change({});
}

/** @param {typeof state} s */
export const suggested = ({ view }) => (!view.suggested?.say || isAway()
  ? nothing
  : html`<p class="suggested"><span class="over">${t("suggest-lead")}</span> <span class="suggested-say">${say(view.suggested.say)}</span>
    ${inOthers(view)}
    <button type="button" class="link" @click=${() => want(false)}>${t("suggest-away")}</button></p>`);

/** In each other language that somebody here reads: whoever needs it hears it too. @param {any} view */
const inOthers = (view) => [...new Set(languagesRead(view))].map((code) => [code, saidIn(view.suggested.say, code)]).filter(([, said]) => said)
  .map(([code, said]) => html`<span class="suggested-say suggested-beside" lang=${code}><span class="for-readers">${languageName(code)}: </span>${said}</span>`);

/** In the menu, for whoever has put it away. @param {any} view */
export const suggestAgain = (view) => (view.suggested?.say && isAway()
  ? html`<p><button type="button" class="button" data-look="quiet" @click=${() => want(true)}>${t("suggest-again")}</button></p>`
  : nothing);
