// Proposals on the item, for a member: whether there is anything of them to see. What they look like is a script of its own.
import { nothing } from "lit-html";
import { comes } from "../lib/coming.js";
import { currentItem } from "../lib/names.js";
import { state } from "../lib/store.js";

const DECIDING = ["decide", "confirm"];
const pane = comes(() => import("./proposals/pane.js"));

/** @param {typeof state} s */
export const proposals = (s) => (has(s) || invitesProposals(s) ? pane.shown((all) => all.proposals(s)) : nothing);

/** Those of other items. @param {typeof state} s */
export const proposalsElsewhere = (s) => (has(s) ? pane.besides((all) => all.proposalsElsewhere(s)) : nothing);

/** After the end: all of them. @param {typeof state} s */
export const decisions = (s) => (has(s) ? pane.shown((all) => all.decisions(s)) : nothing);

/** @param {typeof state} s */
const has = ({ view }) => Boolean(view.proposals?.order?.length);

/** May somebody propose something on this item, before anybody has? @param {typeof state} s */
export const invitesProposals = ({ view }) => DECIDING.includes(currentItem(view)?.purpose);

/** Is this person asked for an answer that they have not given? @param {typeof state} s */
export const asksForAnswer = ({ mine }) => Object.values(mine.proposals ?? {}).some(asksFor);

/** The same of one proposal. @param {any} [own] */
export const asksFor = (own) => Boolean(own?.answers && !own.answered);
