// What languages are called, in the reader's own.
import { formats } from "./words.js";

// Phones of before 2020 have no names for languages; they get the codes.
const NAMES = "DisplayNames" in Intl ? new Intl.DisplayNames([formats], { type: "language" }) : undefined;

/** "Spanish", of "es" @param {string} code @returns {string} */
export const languageName = (code) => NAMES?.of(code) ?? code;
