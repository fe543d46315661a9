// Leading to a decision: stages, protocol, gates, answers, outcome. Nothing here decides for people.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { actButton } from "../../lib/acts.js";
import { clock, day } from "../../lib/dates.js";
import { namesOf } from "../../lib/names.js";
import { state } from "../../lib/store.js";
import { t } from "../../lib/words.js";
import { here, nowFirst } from "../proposals/pane.js";
import { objections } from "../proposals/objections.js";
import { opened } from "../proposals/opened.js";
import { others, rows } from "../proposals/elsewhere.js";
import { heldBefore, isOpenAgain, outcome, reopened } from "../proposals/outcome.js";
import { overrides } from "../proposals/overrides.js";
import { propose, revise } from "../proposals/propose.js";
import { reopening } from "../proposals/taking_part.js";
import { head, progress, stageAsks, translate } from "../proposals/text.js";
import { openDialog } from "./dialog.js";
import { amendments } from "./proposals/amendments.js";
import { asking } from "./proposals/asking.js";
import { FIELDS, filled, openNotice } from "./proposals/notice.js";
import { protocol } from "./proposals/protocol.js";

/** @param {typeof state} s */
export function proposals(s) {
  const ids = nowFirst(s.view);
  const { current } = s.view.agenda ?? {};
  if (!current && !others(s.view).length) return html`<p class="empty">${t("console-panels-no-item")}</p>`;
  return html`${ids.length || !current ? nothing : html`<p class="empty">${t("console-proposals-none")}</p>`}
    <div class="stack">${repeat(ids, (id) => id, (id) => proposal(s, id, s.view.proposals.proposals[id], s.mine.proposals?.[id] ?? {}))}
    ${current ? propose(s) : nothing} ${elsewhere(s)}</div>`;
}

/** How many wait for the facilitator, wherever the room has gone since. @param {any} view */
export const toLead = ({ proposals }) => Object.values(proposals?.proposals ?? {}).filter((/** @type {any} */ { stated, outcome }) => !stated && !outcome).length;

/** @param {typeof state} s @param {string} id @param {any} proposal @param {any} own */
const proposal = (s, id, proposal, own) => html`<article class="card proposal stack" data-stage=${proposal.stage}>
  ${head(s.view, id, proposal)} ${translate(s.view, s.mine, id, proposal)} ${heldBefore(s.view, id, proposal)} ${reopened(proposal)} ${openAgain(s, id, proposal)}
  ${proposal.stated ? after(s, id, proposal) : before(s, id, proposal, own)}
  ${overrides(s.view, proposal)} ${opened(s.view, { id, ...proposal }, s.mine.may)} ${objections(s, id, proposal, own)}
  ${proposal.stated ? reopening(s, id, own, proposal.stated.provisional_until) : nothing}
</article>`;

/** After the end nothing is decided: what is open again needs this meeting, or the next one. @param {typeof state} s @param {string} id @param {any} proposal */
const openAgain = ({ view, mine }, id, proposal) => (view.meeting.state === "ended" && isOpenAgain(proposal) ? html`<p>${t("ended-open-again", { count: 1 })}</p>
  ${actButton(mine.may, { act: "reopen_meeting", key: `reopen-for:${id}`, label: t("console-reopen") })}` : nothing);

/** @param {typeof state} s @param {string} id @param {any} proposal @param {any} own */
const before = (s, id, proposal, own) => html`
  ${stageAsks(proposal)} ${proposal.stage === "answer" ? progress(s.view, proposal) : stages(s, id, proposal)}
  ${own.answers && !own.answered ? html`<p class="small">${t("console-own-answer")} <a href="/m/${s.code}">${t("console-own-answer-give")}</a></p>` : nothing}
  ${notice(s.view, proposal)} ${asking(s, id, proposal)}
  <div class="row"><button type="button" class="button" data-look=${proposal.stage === "outcome" ? "primary" : "plain"} @click=${() => openDialog("outcome", id)}>${t("console-outcome")}</button>
    ${proposal.stage === "answer" ? nothing : protocol(s, id, proposal)}</div>
  ${revise(s.mine.may, id, proposal)} ${amendments(s, id, proposal)}`;

/** Whether agreement would hold at once, and who has said so far that they are ready. @param {any} view @param {any} proposal */
const notice = (view, { notice_until: until, ready = [] }) => (until ? html`<p class="hint">${t("ready-means", { day: day(until), time: clock(until) })}
  ${ready.length ? t("console-ready", { names: namesOf(view, ready) }) : nothing}</p>` : nothing);

const STAGES = ["clarify", "react", "amend", "think"];

/** @param {typeof state} s @param {string} id @param {any} proposal */
const stages = ({ mine, view }, id, { stage, gates }) => html`<div class="row stages" role="group" aria-label=${t("console-stages")}>
  ${STAGES.filter((name) => name !== "think" || view.settings.quiet_think_s).map((name) => html`${actButton(mine.may, {
    act: "move_stage",
    with: { proposal: id, stage: name, expected: stage },
    key: `stage:${id}:${name}`,
    label: t(`stage-${name}`),
    look: name === "think" && gates.think && !gates.heard ? "primary" : "quiet", // what comes next
    off: name === stage,
  })}`)}</div>`;

/** @param {typeof state} s @param {string} id @param {any} proposal */
const after = (s, id, proposal) => html`${outcome(s.view, id, proposal, (part) => resumePart(s.mine.may, id, part))}
  <div class="row">${proposal.stated.resumes && !proposal.stated.parts ? actButton(s.mine.may, { act: "resume_held", with: { proposal: id }, key: `resume:${id}`, label: t("console-resume-held") }) : nothing}
    ${s.view.settings.written_notice ? html`<button type="button" class="button" @click=${() => openNotice(id)}>${t("console-notice-filled", { count: filled(proposal.stated), of: FIELDS.length })}</button>` : nothing}</div>`;

/** A held part by itself: the others wait for what they wait for. @param {any} may @param {string} id @param {any} part */
const resumePart = (may, id, { number, resumes }) => (resumes ? actButton(may, {
  act: "resume_held",
  with: { proposal: id, part: number },
  key: `resume:${id}:${number}`,
  label: t("console-resume-held"),
  described: `part-${id}-${number}`,
  look: "quiet",
}) : nothing);

/** Those of other items, so that none is forgotten; each opens, and is led from here too. @param {typeof state} s */
function elsewhere(s) {
  const ids = others(s.view);
  if (!ids.length) return nothing;
  return html`<section class="stack" data-tight><h3>${t(s.view.meeting.state === "ended" ? "decisions-title" : "console-proposals-elsewhere")}</h3> ${rows(s.view, ids, (id) => whole(s, id))}</section>`;
}

/** @param {typeof state} s @param {string} id */
function whole(s, id) {
  const found = s.view.proposals.proposals[id];
  if (found.scale) return proposal(s, id, found, s.mine.proposals?.[id] ?? {});
  return html`<p><a href="/m/${s.code}/record">${t("proposal-in-record")}</a></p>`;
}
