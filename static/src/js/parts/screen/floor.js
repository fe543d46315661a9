// Who speaks, as the largest thing on the wall; beneath it what they speak about, or their written words being read.
import { html, nothing } from "lit-html";
import { unsafeHTML } from "lit-html/directives/unsafe-html.js";
import { kindBadge, lengthOf, nameOf, personOf, roleOf } from "../../lib/names.js";
import { clock, spent } from "../../lib/time.js";
import { t } from "../../lib/words.js";
import { interpreted } from "../interpretation.js";
import { fit } from "./fit.js";
import { asked } from "./round.js";

/** @param {any} view */
export function floor(view) {
  const turn = view.floor?.turn;
  return html`<section class="wall-floor" data-state=${turn?.state ?? "free"} aria-label=${t("floor-label")} aria-live="polite">
    ${turn ? speaker(view, turn) : free(view)}
    ${turn?.panel ? html`<blockquote class="wall-panel words" lang=${turn.panel.lang ?? nothing} dir="auto" ${fit(4, 1.5)}>${unsafeHTML(turn.panel.html)}</blockquote>` : nothing}
  </section>`;
}

/** @param {any} view */
function free(view) {
  if (view.round?.asked) return asked(view);
  return html`<p class="wall-speaker" data-free>${t(view.round?.id ? "round-label" : "floor-free")}</p>`;
}

/** @param {any} view @param {any} turn */
function speaker(view, turn) {
  const role = roleOf(personOf(view, turn.person));
  const name = html`<p class="wall-speaker" data-length=${lengthOf(nameOf(view, turn.person))}><bdi>${nameOf(view, turn.person)}</bdi></p>`;
  if (turn.composing) return html`${name}<p class="wall-composes">${t("floor-composes")}</p>`; // it reads on from the name
  return html`<p class="wall-over">${t(doing(turn))}</p> ${name}
    ${turn.interpretation ? html`<p class="wall-interpreted">${interpreted(view, turn)}</p>` : nothing}
    <p class="wall-turn">${role ? html`<bdi class="wall-role">${role}</bdi>` : nothing} ${turn.panel || turn.round ? nothing : kindBadge(turn.kind)} ${time(view, turn)}</p>
    ${turn.topic && !turn.panel ? html`<p class="wall-topic words"><bdi>${turn.topic}</bdi></p>` : nothing}`;
}

/** @param {any} turn */
function doing(turn) {
  if (turn.interpretation) return "floor-interpreted";
  if (turn.state === "paused") return "screen-paused";
  return turn.panel ? "screen-reads" : "screen-speaks";
}

// A clock advises and never hurries: it counts up, and not at all in a meeting without countdowns.
/** @param {any} view @param {any} turn */
const time = (view, turn) => (view.settings?.countdowns ? html`<span class="wall-clock number">${clock(spent(turn))}</span>` : nothing);
