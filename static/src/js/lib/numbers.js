// Numbers and lists as the reader writes them; plurals are the messages' own business.
import { formats } from "./words.js";

const NUMBER = new Intl.NumberFormat(formats);
const PERCENT = new Intl.NumberFormat(formats, { style: "percent" });
// Phones of before 2021 have no lists; they get commas.
const AND = "ListFormat" in Intl ? new Intl.ListFormat(formats, { type: "conjunction" }) : undefined;

/** "1,234.5" @param {number} value */
export const number = (value) => NUMBER.format(value);

/** "42%", of a share between 0 and 1 @param {number} share */
export const percent = (share) => PERCENT.format(share);

/** "Ada, Bo, and Cleo" @param {string[]} names */
export const list = (names) => AND?.format(names) ?? names.join(", ");
