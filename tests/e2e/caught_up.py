"""Waits until a page has drawn all that the room has acknowledged: only then does it mean anything that something is not there."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import wraps
from typing import Any
from weakref import WeakKeyDictionary

from playwright.sync_api import BrowserContext, Error, Locator, Page

PATIENCE_S = 20
SOON_S = 2

# Overhears the page's line: whether it stands, and which of the page's messages still wait for their answer.
OVERHEARS = """(() => {
  const Line = WebSocket;
  const line = (window.overheard = { n: 1_000_000, waits: new Set(), at: undefined, isIn: false, isOver: false });
  line.stands = () => line.isIn && line.at.readyState === Line.OPEN && navigator.onLine;
  window.WebSocket = class extends Line {
    constructor(...to) {
      super(...to);
      line.waits.clear();
      Object.assign(line, { at: this, isIn: false });
      this.addEventListener("message", ({ data }) => {
        if (/^40/.test(data)) line.isIn = true;
        if (/^44|^42\\["gone"/.test(data)) line.isOver = true;
        line.waits.delete(/^43(\\d+)/.exec(data)?.[1]);
      });
    }
    send(data) {
      const asked = /^42(\\d+)/.exec(data);
      if (asked) line.waits.add(asked[1]);
      super.send(data);
    }
  };
})()"""

# What was pressed here is answered.
ANSWERED = """async (patience_ms) => {
  const line = window.overheard, until = performance.now() + patience_ms;
  while (line?.stands() && line.waits.size) {
    if (performance.now() > until) return false;
    await new Promise((go) => setTimeout(go, 5));
  }
  return true;
}"""

# A line carries everything in its order: once a message of our own, which the server refuses, is answered, whatever was
# told before has arrived. A page draws within two frames.
KNOWS = """async (patience_ms) => {
  const line = window.overheard, until = performance.now() + patience_ms;
  const frame = () => new Promise((go) => requestAnimationFrame(go));
  let at;
  while (line && document.getElementById("first") && navigator.onLine && !line.isOver) {
    if (line.stands() && !line.waits.size) {
      if (at === line.at) break;
      at = line.at;
      at.send(`42${(line.n += 1)}["sync",{"caught":"up"}]`);
    }
    if (performance.now() > until) return false;
    await new Promise((go) => setTimeout(go, 5));
  }
  await frame();
  await frame();
  // What has a script of its own stands there once that has come.
  while (navigator.onLine && document.querySelector("[data-coming]")) {
    if (performance.now() > until) return false;
    await frame();
  }
  return true;
}"""

ACTS = ("click", "tap", "check", "uncheck", "set_checked", "select_option")

settling: WeakKeyDictionary[BrowserContext, Callable[[], None]] = WeakKeyDictionary()


def overhear(context: BrowserContext, settles: Callable[[], None]) -> None:
    """Before a page is opened. `settles` returns once the room has told everybody of all that anybody has asked for."""
    context.add_init_script(OVERHEARS)
    settling[context] = settles


def caught_up(*pages: Page) -> None:
    """Returns when these pages show all that the room knows. A page without a line, or with a cut one, is as new as it gets."""
    for page in pages:
        settling.get(page.context, lambda: None)()
        assert says(page, KNOWS, PATIENCE_S), f"{page.url} hears nothing"


def answered(page: Page) -> None:
    """Returns when everything that was pressed on this page has its answer."""
    if not page.is_closed():
        assert says(page, ANSWERED, PATIENCE_S), f"{page.url} gets no answer"


def says(page: Page, script: str, patience_s: float) -> bool:
    deadline = time.monotonic() + patience_s
    while True:
        try:
            return bool(page.evaluate(script, 1000 * patience_s))
        except Error as gone:  # it goes to another page
            if "navigation" not in str(gone) or time.monotonic() > deadline:
                raise
            page.wait_for_load_state()


def seeing(act: Callable[..., Any]) -> Callable[..., Any]:
    """People press what they see: whatever the room knows by now stands on their screen first. On one that is told nothing they do not wait long."""

    @wraps(act)
    def caught_up_first(locator: Locator, *given: Any, **how: Any) -> Any:
        settles = settling.get(locator.page.context)
        if settles:
            settles()
            says(locator.page, KNOWS, SOON_S)
        return act(locator, *given, **how)

    return caught_up_first


def people_see_what_they_press() -> None:
    """From now on, for every control of every page that is overheard."""
    for name in ACTS:
        setattr(Locator, name, seeing(getattr(Locator, name)))
