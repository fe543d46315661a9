// Message ids become sentences in the reader's language; the page's words script brings them, before this one.
import { FluentBundle, FluentResource } from "@fluent/bundle";

/** @typedef {string | {id: string, args?: Record<string, any>}} Message */
/** @typedef {{language: string, formats: string, ftl: string, beside?: Record<string, Record<string, string>>}} Catalogue */

/** @type {Catalogue} */
const catalogue = /** @type {any} */ (globalThis).__words ?? { language: "en", formats: "en", ftl: "" };

export const language = catalogue.language;
// Whose numbers, dates and plurals the language has: its own, but for the pseudo-language of the tests.
export const formats = catalogue.formats;

const bundle = new FluentBundle([formats, "en"]);
bundle.addResource(new FluentResource(catalogue.ftl));

/**
 * The sentence with this id. An argument may itself be a message. Values stand isolated, so that a name
 * written from the other side does not turn the sentence around it.
 * @param {string} id @param {Record<string, any>} [args] @returns {string}
 */
export function t(id, args = {}) {
  const message = bundle.getMessage(id);
  if (!message?.value) return missing(id);
  /** @type {Error[]} */
  const errors = [];
  const sentence = bundle.formatPattern(message.value, spoken(args), errors);
  for (const error of errors) warn(`${id}: ${error.message}`);
  return sentence;
}

/** What is said aloud, in another language than the reader's; "" for what is only read. @param {string} id @param {string} code @returns {string} */
export const saidIn = (id, code) => (code === language ? "" : catalogue.beside?.[code]?.[id] ?? "");

/** A message as it stands in a view. @param {Message | undefined} message */
export function say(message) {
  if (!message) return "";
  return typeof message === "string" ? t(message) : t(message.id, message.args);
}

/** What a language is called in the reader's. @param {string} code */
export function languageName(code) {
  const name = new Intl.DisplayNames([formats], { type: "language", fallback: "code" }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(formats) + name.slice(1);
}

/** @param {Record<string, any>} args */
function spoken(args) {
  const isMessage = (/** @type {any} */ value) => typeof value === "object" && typeof value?.id === "string";
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, isMessage(value) ? say(value) : value]));
}

/** @param {string} id */
function missing(id) {
  warn(`no words for ${id}`);
  return `[${id}]`;
}

/** @type {Set<string>} */
const warned = new Set();

/** Once each: a screen is drawn every second. @param {string} trouble */
function warn(trouble) {
  if (!warned.has(trouble)) console.warn(trouble);
  warned.add(trouble);
}
