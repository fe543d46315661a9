// Who runs the meeting while whoever does has lost their line: told to all, and taken over by whoever may.
import { html, nothing } from "lit-html";
import { actButton } from "../lib/acts.js";
import { nameOf } from "../lib/names.js";
import { state } from "../lib/store.js";
import { t } from "../lib/words.js";

/** @param {typeof state} s */
export const leading = (s) => html`<div role="status">${concern(s)}</div>`;

/** @param {typeof state} s */
function concern({ view, mine, code }) {
  const { stand_in, unled } = view.people ?? {};
  const may = mine.may ?? {};
  if (stand_in && stand_in === mine.id) return banner("accent", t("leading-you"), runs(code));
  if (stand_in) return banner("accent", t("leading-somebody", { name: nameOf(view, stand_in) }));
  if (may.take_over === true) return banner("notice", t("leading-take-over-hint"), actButton(may, { act: "take_over", label: t("leading-take-over"), look: "primary" }));
  return unled ? banner("notice", t("leading-nobody")) : nothing;
}

/** @param {string} look @param {unknown} words @param {unknown} [act] */
const banner = (look, words, act = nothing) => html`<div class="banner" data-look=${look}><span>${words}</span>${act}</div>`;

/** @param {string} code */
const runs = (code) => (location.pathname.endsWith("/run") ? nothing : html`<a class="button" href="/m/${code}/run">${t("to-console")}</a>`);
