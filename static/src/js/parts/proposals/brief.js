// What a screen knows of a proposal without showing it.
import { now } from "../../lib/store.js";
import { language } from "../../lib/words.js";

/** In the reader's language, or as it was written. @param {any} proposal @returns {string} */
export const textOf = ({ text, translations }) => translations?.[language] ?? text;

/** Does a quiet think end by itself soon, with nothing coming from the server? @param {any} view */
export const isThinking = ({ proposals }) => Object.values(proposals?.proposals ?? {}).some((/** @type {any} */ { stage, think_until }) => stage === "think" && think_until > now() - 3);
