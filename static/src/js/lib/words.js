// Message ids become sentences in the reader's language; the sentences come as Fluent, in a script of the server's.
import { FluentBundle, FluentResource } from "@fluent/bundle";

/** @typedef {string | {id: string, args?: Record<string, any>}} Message */

const told = /** @type {any} */ (globalThis).__words ?? { language: "en", ftl: "" };
const language = told.language;
const bundle = new FluentBundle([language, "en"]);
bundle.addResource(new FluentResource(told.ftl));

/** @param {string} id @param {Record<string, any>} [args] @returns {string} */
export function t(id, args) {
  const message = bundle.getMessage(id);
  return message?.value ? bundle.formatPattern(message.value, args, []) : id;
}

/** @param {Message | undefined} message a plain id, or one with arguments */
export function say(message) {
  if (!message) return "";
  return typeof message === "string" ? t(message) : t(message.id, message.args);
}
