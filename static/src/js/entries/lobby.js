// Waiting at the door: the title, until somebody has answered; then the page comes again, as whoever one is.
import { start } from "../lib/start.js";
import { state } from "../lib/store.js";
import { lobby } from "../parts/lobby.js";

/** @param {typeof state} s */
function screen(s) {
  if (s.audience !== "lobby") location.reload(); // let in while the line was down
  return lobby(s);
}

start(screen);
