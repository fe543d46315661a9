// A double press is one press, where it would move the whole room on twice: whoever presses again at once has not seen yet
// what the first one changed.

const SEEN_MS = 450; // after the answer
const FRAME_MS = 16;
const HELD = "aria-disabled"; // not `disabled`, which would take the focus from whoever uses the keyboard

/** After these everybody is somewhere else. A person's own acts are theirs, and may follow each other as fast as they like. */
export const MOVES_THE_ROOM = new Set(["call_next", "call_entry", "end_turn", "put_back", "undo_last", "next_in_round", "start_item", "close_item", "skip_item", "move_stage",
  "ask_for_answers", "open_answers"]);

/** @typedef {Event & {detail?: number}} Press of a button */

/** Is it the press before once more? The browser counts those of a mouse, also where the first has put another button there. @param {Press} event */
export const isAgain = (event) => pressed(event).hasAttribute(HELD) || Number(event.detail) > 1;

/**
 * Do what was pressed. Until one has seen what came of it the control can't be pressed, nor what stands in its place by then.
 * @template T @param {Press} event @param {() => Promise<T>} act @returns {Promise<T>}
 */
export async function once(event, act) {
  const control = pressed(event);
  const { x, y, width, height } = control.getBoundingClientRect();
  const held = new Set([control]);
  const hold = () => held.forEach((one) => one.setAttribute(HELD, "true"));
  hold();
  const answer = await act();
  // Frame by frame, since the news may be drawn later than the answer came.
  const looking = setInterval(() => {
    const there = document.elementFromPoint(x + width / 2, y + height / 2)?.closest("[data-once]");
    if (there) held.add(there);
    hold();
  }, FRAME_MS);
  setTimeout(() => {
    clearInterval(looking);
    held.forEach((one) => one.removeAttribute(HELD));
  }, SEEN_MS);
  return answer;
}

/** @param {Press} event @returns {Element} */
const pressed = (event) => /** @type {Element} */ (event.currentTarget);
