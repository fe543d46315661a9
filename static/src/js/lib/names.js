// What things are called: people by their name, items in the reader's language, kinds by symbol and word.
import { html } from "lit-html";
import { unsafeHTML } from "lit-html/directives/unsafe-html.js";
import { list } from "./numbers.js";
import { language, t } from "./words.js";

/** Who had come in twice is shown as whom they are. @param {any} view @param {string} id */
export const personOf = ({ people }, id) => people?.people?.[id] ?? people?.people?.[people?.merged?.[id]] ?? {};

/** @param {any} view @param {string} id @returns {string} */
export const nameOf = (view, id) => personOf(view, id).name ?? t("someone");

/** What somebody is here: in the reader's language where a seat is called so, else as it was typed. @param {any} person @returns {string} */
export const roleOf = ({ role, seat }) => (seat ? titleOf(seat) : role ?? "");

/** How large a name can be shown. @param {string} name */
export const lengthOf = (name) => (name.length > 44 ? "very-long" : name.length > 16 ? "long" : "short");

/** @param {any} view @param {string[]} ids */
export const namesOf = (view, ids) => list(ids.map((id) => nameOf(view, id)));

/** What an item or the meeting is called, in the reader's language. @param {any} item @returns {string} */
export const titleOf = (item) => item?.titles?.[language] ?? item?.title ?? "";

/** How far it is; what was not begun when the meeting ended was not reached. @param {any} view @param {any} item @returns {string} */
export const reached = (view, { state }) => (state === "planned" && view.meeting.state === "ended" ? t("item-not-reached") : t(`item-${state}`));

/** What one may write to, in the reader's language. @param {any} item @returns {string[]} */
export const promptsOf = (item) => item?.prompts_in?.[language] ?? item?.prompts ?? [];

/** A text that stands by language, in the reader's; else in the meeting's, and marked as such. @param {Record<string, string> | undefined} texts @param {string} fallback */
export function inLanguage(texts = {}, fallback = "") {
  const code = [language, fallback, ...Object.keys(texts)].find((one) => texts[one]) ?? language;
  return html`<bdi lang=${code}>${texts[code] ?? ""}</bdi>`;
}

/** A title or a description with its terms marked, where it has some; the server made it from escaped text. @param {any} view @param {string} id @param {"title" | "description"} what */
export function explainedOf({ explained, agenda }, id, what) {
  const found = explained?.items?.[id] ?? {};
  const item = agenda.items[id];
  if (what === "description") return orPlain(found.description, item.description);
  const translated = item.titles?.[language];
  return orPlain(translated ? found.titles?.[language] : found.title, titleOf(item));
}

/** A text that the server has marked the terms of, or as it is where it has none. @param {string | undefined} marked @param {string} plain */
export const orPlain = (marked, plain) => (marked ? unsafeHTML(marked) : plain);

/** @param {any} view the item that the room is at, if any */
export const currentItem = (view) => view.agenda?.items?.[view.agenda.current];

/** @type {Record<string, string>} */
const SYMBOLS = { process: "§", question: "?", reply: "↪", topic: "+" };

/** @param {string} kind */
export const kindSymbol = (kind) => html`<span class="symbol" aria-hidden="true">${SYMBOLS[kind] ?? "•"}</span>`;

/** A kind as symbol and word. @param {string} kind */
export const kindBadge = (kind) => html`<span class="badge" data-kind=${kind}>${kindSymbol(kind)}${t(`kind-${kind}`)}</span>`;
