// Days and figures as the forms of the data take and show them.
import { formats, t } from "../../lib/words.js";

/** The day where the reader is, as 2026-05-07. @param {number} [later] so many days after it */
export function today(later = 0) {
  const now = new Date();
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + later, 12);
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

const two = (/** @type {number} */ part) => String(part).padStart(2, "0");

/** "7 May", as the charts say it @param {string} day */
export const dayMonth = (day) => t("evidence-chart-day", told(day));

/** "7 May 2026" @param {string} day */
export const wholeDay = (day) => t("evidence-chart-day-of-year", told(day));

/** @param {string} text */
function told(text) {
  const [year, month, day] = text.split("-").map(Number);
  return { day, month: t("evidence-month", { month }), year: String(year) };
}

const FIGURE = new Intl.NumberFormat(formats, { maximumFractionDigits: 6, useGrouping: false });

/** "12.5", or "12,5" where it is written so. @param {number} value */
export const figure = (value) => FIGURE.format(value);

/** What was typed as a number; undefined where nothing was. @param {FormData} typed @param {string} name */
export function number(typed, name) {
  const text = String(typed.get(name) ?? "").trim().replace(",", ".").replace("−", "-");
  return text === "" ? undefined : Number(text);
}

/** An observation as it was typed. @param {FormData} typed @returns {any} */
export function written(typed) {
  const note = String(typed.get("note") ?? "").trim();
  return defined({ date: String(typed.get("date")), value: number(typed, "value"), raw_count: number(typed, "raw_count"), out_of: number(typed, "out_of"), ...(note ? { note } : {}) });
}

/** Without what is not there. @param {Record<string, unknown>} fields */
export const defined = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ""));
