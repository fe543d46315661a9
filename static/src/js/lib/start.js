// Starts a screen: the first view out of the page, the line to the meeting, and the drawing.
import { connect, isOnline, on, tell } from "./connection.js";
import { keepWords } from "./keep.js";
import { show } from "./screen.js";
import { change, state } from "./store.js";
import { wearTheme } from "./theme.js";
import { tellZone } from "./zone.js";

/** @param {(s: typeof state) => unknown} screen @param {{ticks?: (s: typeof state) => boolean, token?: string}} [options] */
export function start(screen, options = {}) {
  wearTheme();
  tellZone();
  const first = JSON.parse(document.getElementById("first")?.textContent ?? "{}");
  connect(first, { code: codeOfPage(), token: options.token, audience: first.audience });
  keepWords({ tell, on, isOnline });
  show(/** @type {HTMLElement} */ (document.getElementById("screen")), screen, options);
  setTimeout(sayIfSlow, PATIENCE_MS);
}

const PATIENCE_MS = 4000;

function sayIfSlow() {
  if (state.link === "connecting") change({ link: "offline" });
}

/** `/m/CODE/…` */
const codeOfPage = () => location.pathname.split("/")[2] ?? "";
