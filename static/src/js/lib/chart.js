// Reads a chart's points: arrow keys step through them, a finger or a mouse finds the nearest; a line says what it is.

/** @typedef {{x: number, y: number}} Place */

/**
 * The point that a key leads to, or undefined where it is none of ours.
 * @param {string} key @param {number} at @param {number} count
 */
export function step(key, at, count) {
  const last = count - 1;
  if (key === "ArrowRight" || key === "ArrowDown") return Math.min(at + 1, last);
  if (key === "ArrowLeft" || key === "ArrowUp") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? last : undefined;
}

/**
 * The point nearest in time to a place, and of those as near the one nearest in height.
 * @param {Place[]} places @param {Place} to
 */
export function nearest(places, to) {
  const far = places.map(({ x, y }) => Math.abs(x - to.x) + Math.abs(y - to.y) / 1000);
  return far.indexOf(Math.min(...far));
}

/**
 * Makes the points of a chart readable in `live`, a line that is announced. Returns what undoes it.
 * @param {SVGSVGElement} svg @param {HTMLElement} live
 */
export function readable(svg, live) {
  const dots = /** @type {SVGElement[]} */ ([...svg.querySelectorAll(".chart-dot[data-label]")]);
  let at = 0;

  /** @param {number} next */
  function read(next) {
    dots[at].removeAttribute("data-read");
    dots[at].setAttribute("tabindex", "-1");
    at = next;
    dots[at].setAttribute("data-read", "");
    dots[at].setAttribute("tabindex", "0");
    live.textContent = dots[at].getAttribute("data-label");
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    const next = step(event.key, at, dots.length);
    if (next === undefined) return;
    event.preventDefault(); // the page does not scroll meanwhile
    read(next);
    dots[at].focus();
  }

  /** @param {FocusEvent} event */
  function onFocus(event) {
    read(dots.indexOf(/** @type {SVGElement} */ (event.currentTarget)));
  }

  /** @param {PointerEvent} event */
  function onPointer(event) {
    const places = dots.map((dot) => middle(dot.getBoundingClientRect()));
    read(nearest(places, { x: event.clientX, y: event.clientY }));
  }

  if (!dots.length) return () => {};
  svg.addEventListener("keydown", onKey);
  // On the points, not on the SVG: Chromium takes an SVG that listens for focus for a stop of the Tab key.
  for (const dot of dots) dot.addEventListener("focus", onFocus);
  svg.addEventListener("pointerdown", onPointer);
  svg.addEventListener("pointermove", onPointer);
  return () => {
    svg.removeEventListener("keydown", onKey);
    for (const dot of dots) dot.removeEventListener("focus", onFocus);
    svg.removeEventListener("pointerdown", onPointer);
    svg.removeEventListener("pointermove", onPointer);
  };
}

/** @param {DOMRect} box @returns {Place} */
function middle({ left, top, width, height }) {
  return { x: left + width / 2, y: top + height / 2 };
}
