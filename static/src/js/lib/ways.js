// The settings in plain words, as sentences that say what holds.
import { duration } from "./dates.js";
import { list } from "./numbers.js";
import { t } from "./words.js";

/** @param {string} name @param {any} value @returns {string} */
export function way(name, value) {
  if (Array.isArray(value)) return t(`way-${name}`, { names: list(value.map((key) => t(`protocol-${dashed(key)}`))) });
  if (typeof value === "boolean") return t(`way-${name}`, { value: value ? "yes" : "no" });
  return typeof value === "number" ? t(`way-${name}`, { n: value, time: length(value) }) : t(`way-${name}`, { value });
}

/** A length of time that may be days. @param {number} seconds @returns {string} */
export const length = (seconds) => (seconds >= 86400 && seconds % 86400 === 0 ? t("settings-days", { n: seconds / 86400 }) : duration(seconds));

/** @param {string} key */
export const dashed = (key) => key.replaceAll("_", "-");
