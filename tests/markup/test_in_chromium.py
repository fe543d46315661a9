"""The hostile corpus in a real browser, without the policy that would stop it a second time: nothing runs."""

import pytest

from meetingroom.markup import render, render_blocks
from tests.markup.hostile import HOSTILE
from tests.needs import needs_chromium

pytestmark = [needs_chromium, pytest.mark.slow]

TRAP = """<!doctype html><meta charset=utf-8><title>quiet</title><script>
  window.fired = [];
  window.alert = (what) => fired.push(what);
  addEventListener("securitypolicyviolation", () => fired.push("policy"));
</script>"""


@pytest.fixture
def page(browser):
    """A page that notes every request, and lets none out."""
    page = browser.new_page()
    page.requests = []
    page.route("**/*", lambda route: (page.requests.append(route.request.url), route.abort()))
    yield page
    page.close()


def poke(page, wait=20):
    """Everything that a person could do to set something off, but for following an honest link; then wait (ms)."""
    return page.evaluate("""async (wait) => {
      for (const each of document.querySelectorAll("body *")) {
        for (const kind of ["mouseover", "focus", "toggle", "click"]) {
          const event = new MouseEvent(kind, { bubbles: true, cancelable: true });
          if (kind === "click" && each.protocol !== "javascript:") each.addEventListener("click", (e) => e.preventDefault());
          each.dispatchEvent(event);
        }
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
      return { fired, scripts: document.querySelectorAll("body script").length,
        odd: [...document.links].map((a) => a.protocol).filter((p) => !["http:", "https:", "mailto:", "about:"].includes(p)) };
    }""", wait)


def test_nothing_runs_and_nothing_is_fetched(page):
    page.set_content(TRAP + "<body>" + "\n".join(f"<section>{render(text)}</section>" for text in HOSTILE))

    assert poke(page, wait=500) == {"fired": [], "scripts": 0, "odd": []}
    assert page.requests == []
    assert page.title() == "quiet"
    assert page.locator("body > section").count() == len(HOSTILE)


def test_nothing_runs_either_when_a_screen_puts_the_blocks_in(page):
    page.set_content(TRAP + "<body><main></main>")

    for text in HOSTILE:
        page.evaluate("(html) => { document.querySelector('main').innerHTML = html; }", "".join(b.html for b in render_blocks(text)))
        assert poke(page) == {"fired": [], "scripts": 0, "odd": []}, text
    assert page.requests == []


def test_the_trap_snaps(page):
    page.set_content(TRAP + "<body><img src=x onerror=alert(1)><a href='javascript:alert(2)'>x</a>")

    page.wait_for_function("fired.includes(1)")
    found = poke(page)

    assert {1, 2} <= set(found["fired"])
    assert found["odd"] == ["javascript:"]
