// Starts a screen: the first view out of the page, the line to the meeting, and the drawing.
import { connect, isOnline, on, tell } from "./connection.js";
import { keepWords } from "./keep.js";
import { show } from "./screen.js";
import { state } from "./store.js";

/** @param {(s: typeof state) => unknown} screen @param {{ticks?: (s: typeof state) => boolean, token?: string}} [options] */
export function start(screen, options = {}) {
  const first = JSON.parse(document.getElementById("first")?.textContent ?? "{}");
  connect(first, { code: codeOfPage(), token: options.token });
  keepWords({ tell, on, isOnline });
  show(/** @type {HTMLElement} */ (document.getElementById("screen")), screen, options);
}

/** `/m/CODE/…` */
const codeOfPage = () => location.pathname.split("/")[2] ?? "";
