// The projector: shows the meeting to the room from six metres away, asks nothing, and can hide every name.
import { html, nothing } from "lit-html";
import { day } from "../lib/dates.js";
import { currentItem, nameOf, titleOf } from "../lib/names.js";
import { start } from "../lib/start.js";
import { local, state } from "../lib/store.js";
import { chooseTheme, theme } from "../lib/theme.js";
import { endsAbout, timeOfDay } from "../lib/time.js";
import { t } from "../lib/words.js";
import { isThinking } from "../parts/proposals/brief.js";
import { about } from "../parts/screen/about.js";
import { fitAll } from "../parts/screen/fit.js";
import { evidence, isUp } from "../parts/screen/evidence.js";
import { floor } from "../parts/screen/floor.js";
import { join } from "../parts/screen/join.js";
import { masked } from "../parts/screen/masked.js";
import { news } from "../parts/screen/news.js";
import { areProposed, norms, normShown } from "../parts/screen/norms.js";
import { notes } from "../parts/screen/notes.js";
import { pause } from "../parts/screen/pause.js";
import { hasOpen, openHere } from "../parts/screen/open_here.js";
import { proposal, proposalNow } from "../parts/screen/proposal.js";
import { record } from "../parts/screen/record.js";
import { round } from "../parts/screen/round.js";
import { timer } from "../parts/screen/timer.js";
import { nextUp, notYetHeard } from "../parts/screen/waiting.js";
import { said } from "../parts/unheard.js";

/** @param {typeof state} s */
function wall(s) {
  const isMasked = Boolean(s.local.masked);
  const view = isMasked ? masked(s.view) : s.view;
  requestAnimationFrame(fitAll);
  return html`<div class="wall" data-link=${s.link} data-phase=${phaseOf(s)}>
    ${head(view, isMasked)}
    <main class="wall-main">${stage(s, view, isMasked)}</main>
    ${foot(s, view, isMasked)}
  </div>`;
}

/** How far the meeting is. @param {typeof state} s @returns {"gone" | "ended" | "paused" | "before" | "between" | "item"} */
function phaseOf({ link, view: { meeting, agenda, pause } }) {
  if (link === "gone") return "gone";
  if (meeting.state === "ended") return "ended";
  if (pause?.why) return "paused";
  if (agenda.current) return "item";
  return Object.values(agenda.items).some((item) => item.state !== "planned") ? "between" : "before";
}

/** @param {any} view @param {boolean} isMasked */
function head(view, isMasked) {
  const item = currentItem(view);
  const place = item && t("screen-item-of", { n: view.agenda.order.indexOf(view.agenda.current) + 1, count: view.agenda.order.length });
  return html`<header class="wall-head">
    <p class="wall-meeting"><bdi>${titleOf(view.meeting)}</bdi>${view.people.stand_in ? html` · ${t("leading-somebody", { name: nameOf(view, view.people.stand_in) })}` : nothing}</p>
    ${item ? html`<h1 class="wall-item"><bdi>${titleOf(item)}</bdi></h1><p class="wall-quiet wall-facts">${isMasked ? nothing : html`<span>${place}</span>`}<span>${t(`purpose-${item.purpose}`)}</span>${presented(view, item)}${ends(view)}</p>` : nothing}
  </header>`;
}

/** Who opens the item. @param {any} view @param {any} item */
const presented = (view, { presenter }) => (presenter ? html`<span>${t("item-presenter", { name: nameOf(view, presenter) })}</span>` : nothing);

/** @param {any} view */
const ends = ({ plan }) => (plan?.ends_at ? html`<span>${t("plan-ends", { time: timeOfDay(endsAbout(plan)) })}</span>` : nothing);

/**
 * What fills the wall: the first of these that is so. What concerns everybody at once, such as a pause, stands before what goes on.
 * @type {{applies: (s: typeof state) => boolean, content: (s: typeof state, view: any, isMasked: boolean) => unknown}[]}
 */
const STAGES = [
  { applies: (s) => phaseOf(s) === "gone", content: () => html`<p class="wall-big">${t("screen-gone")}</p><p class="wall-quiet">${t("screen-gone-do")}</p>` },
  { applies: (s) => phaseOf(s) === "ended", content: (_, view) => html`<p class="wall-big">${t("screen-ended")}</p><p class="wall-quiet">${ended(view.meeting)}</p>${record(view)}` },
  { applies: (s) => phaseOf(s) === "paused", content: (_, view) => pause(view) },
  { applies: isUp, content: evidence },
  { applies: (s) => phaseOf(s) === "before", content: (_, view) => html`<p class="wall-big">${t("screen-before")}</p>${timer(view)}${join(view, "large")}` },
  { applies: (s) => phaseOf(s) === "between", content: (_, view, isMasked) => html`<p class="wall-big">${t("screen-between")}</p>${isMasked || !view.unheard?.latest ? nothing : html`<p class="wall-heard">${said(view, view.unheard.latest)}</p>`}${timer(view)}${join(view, "large")}` },
  { applies: () => true, content: item },
];

/** @param {any} meeting */
const ended = ({ ended_at, nobody_since }) => (nobody_since ? t("ended-by-itself", { day: day(nobody_since) }) : t("screen-ended-at", { time: timeOfDay(ended_at) }));

/** @param {typeof state} s @param {any} view @param {boolean} isMasked */
const stage = (s, view, isMasked) => STAGES.find(({ applies }) => applies(s))?.content(s, view, isMasked);

/** The item: who speaks, who comes next. @param {typeof state} s @param {any} view @param {boolean} isMasked */
function item(s, view, isMasked) {
  const isQuiet = !view.floor?.turn && !view.queue?.order?.length && !view.round?.id;
  return html`
    <div class="wall-stage" ?data-decides=${Boolean(proposalNow(view)) && !view.round?.id}>${normShown(view)} ${isMasked ? nothing : about(view)} ${timer(view)} ${floor(view)} ${beneath(s, view, isMasked)} ${notYetHeard(view, isMasked)}</div>
    <div class="wall-side">${nextUp(view, isMasked)} ${openHere(view, isMasked)} ${join(view, isQuiet && !hasOpen(view) ? "large" : "small")}</div>`;
}

/** What stands beneath who speaks, where there is room. @param {typeof state} s @param {any} view @param {boolean} isMasked */
function beneath(s, view, isMasked) {
  if (view.floor?.turn?.panel) return proposalNow(view) ? proposal(view) : nothing;
  if (view.round?.id) return round(view, isMasked);
  if (proposalNow(view)) return proposal(view);
  if (isMasked) return nothing;
  return areProposed(view) ? norms(view) : notes(view, s.notes);
}

/** The state of the line, and the two switches of whoever stands at the computer. @param {typeof state} s @param {any} view @param {boolean} isMasked */
const foot = ({ link }, view, isMasked) => html`<footer class="wall-foot">
  <p role="status">${link === "offline" || link === "connecting" ? t("screen-reconnecting") : nothing}</p> ${news(view)}
  <button type="button" class="button" data-look="quiet" aria-keyshortcuts="h" aria-pressed=${isMasked} @click=${mask}>${t(isMasked ? "screen-show-names" : "screen-hide-names")} <kbd>h</kbd></button>
  <button type="button" class="button" data-look="quiet" aria-keyshortcuts="d" @click=${darken}>${t(isDark() ? "screen-light" : "screen-dark")} <kbd>d</kbd></button>
</footer>`;

const mask = () => local({ masked: !state.local.masked });

const isDark = () => theme() === "dark" || (theme() === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
const darken = () => chooseTheme(isDark() ? "light" : "dark");

const KEYS = /** @type {Record<string, () => void>} */ ({ h: mask, d: darken });
document.addEventListener("keydown", ({ key, ctrlKey, metaKey, altKey }) => ctrlKey || metaKey || altKey || KEYS[key.toLowerCase()]?.());

local({ masked: new URLSearchParams(location.search).get("names") === "off" });
start(wall, { ticks: ({ view }) => view.floor?.turn?.state === "speaking" || Boolean(view.timer?.id || view.pause?.until || view.plan?.ends_at || isThinking(view)) });
