// What series say, fetched in the reader's language when somebody looks: once for each version, and the last stays until the next is there.
import { change, state, watch } from "./store.js";
import { language } from "./words.js";

/** @typedef {"narrow" | "phone" | "page" | "screen"} Size the room a chart has: that of a phone with large letters, of a phone, of a page's column, of the wall */
/** @typedef {{order: string[], cards: Record<string, any>}} Cards */
/** @typedef {{cards?: Cards, state: "here" | "coming" | "failed"}} Fetched */

/** @type {Map<string, Fetched>} by address */
const fetched = new Map();
/** @type {Map<string, Cards>} what was there last, by what was asked for */
const last = new Map();

/**
 * The cards of up to three series, as the view marks them now.
 * @param {typeof state} s @param {string[]} series @param {Size} size @returns {Fetched}
 */
export function cardsOf(s, series, size) {
  const rows = s.view.evidence?.series?.series ?? {};
  const version = series.map((id) => rows[id]?.v ?? "").join("-");
  return look(`series=${series.join(",")}&size=${size}`, `&v=${version}`);
}

/** A chart in the notes, which stays as it was. @param {string} chart @param {Size} size */
export const placedCards = (chart, size) => look(`placed=${chart}&size=${size}`, "");

/** @param {string} asked @param {string} version @returns {Fetched} */
function look(asked, version) {
  const address = `/api/meetings/${state.code}/charts?${asked}${version}&lang=${language}`;
  if (!fetched.has(address)) void fetchCards(asked, address);
  const { cards, state: how } = /** @type {Fetched} */ (fetched.get(address));
  return { cards: cards ?? last.get(asked), state: how };
}

/** @param {string} asked @param {string} address */
async function fetchCards(asked, address) {
  fetched.set(address, { state: "coming" });
  const cards = await fetch(address).then((answer) => (answer.ok ? answer.json() : undefined), () => undefined);
  if (cards) last.set(asked, cards);
  fetched.set(address, cards ? { cards, state: "here" } : { state: "failed" });
  change({});
}

const NARROW = matchMedia("(max-width: 15rem)");
const WIDE = matchMedia("(min-width: 40rem)");
for (const room of [NARROW, WIDE]) room.addEventListener("change", () => change({}));

/** The room for charts on one's own screen; the console has a column as wide as a phone. @returns {Size} */
export const ownSize = () => (NARROW.matches ? "narrow" : WIDE.matches && state.audience !== "facilitator" ? "page" : "phone");

/** What did not come is asked for again when the line is back. */
let link = state.link;
watch(() => {
  const isBack = link !== state.link && state.link === "online";
  link = state.link;
  if (isBack) again();
});

export function again() {
  for (const [address, { state: how }] of fetched) if (how === "failed") fetched.delete(address);
  change({});
}
