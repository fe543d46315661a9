"""A meeting with people in it: Cleo facilitates over the API, the others each have a browser of their own."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from playwright.sync_api import Browser, Locator, Page, expect

from tests.e2e.caught_up import answered, caught_up, overhear, people_see_what_they_press

people_see_what_they_press()

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
PATIENCE_S = 20
PHONE = {"width": 360, "height": 640}
AT_REST = """() => Promise.all(document.getAnimations()
    .filter(a => a.effect?.getComputedTiming().endTime < Infinity).map(a => a.finished.catch(() => 0)))"""
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


class Screens:
    """The browsers of one meeting, all of them watched: for errors of the page's own, and for requests to anybody else."""

    def __init__(self, url: str, browser: Browser) -> None:
        self.url, self.browser = url, browser
        self.errors: list[str] = []
        self._pages: list[Page] = []

    def page(self, name: str, **context: Any) -> Page:
        opened = self.browser.new_context(**({"viewport": PHONE, "has_touch": True} | context))
        if context.get("java_script_enabled", True):
            overhear(opened, self.settles)
        page = opened.new_page()
        page.set_default_timeout(20_000)
        page.on("pageerror", lambda error: self.errors.append(f"{name}: {error}"))
        page.on("console", lambda message: self.errors.append(f"{name}: {message.text}") if is_ours(message) else None)
        page.on("request", lambda request: None if self._is_here(request.url) else self.errors.append(f"{name} asks {request.url}"))
        self._pages.append(page)
        return page

    def settles(self) -> None:
        """Returns once whatever was pressed on one of these screens is answered, and everybody has been told of it."""
        for page in [page for opened in self._pages for page in opened.context.pages]:
            answered(page)
        self.tells()

    def tells(self) -> None:
        """Returns once the room has told everybody of all that it has acknowledged."""

    def _is_here(self, url: str) -> bool:
        return url.startswith((self.url, "data:", "blob:"))

    def close(self) -> None:
        for page in self._pages:
            page.context.close()


class Room(Screens):
    """One meeting on a real server."""

    def __init__(self, url: str, browser: Browser, items: tuple[str, ...], **opening: Any) -> None:
        super().__init__(url, browser)
        made = self.call("/api/meetings", **({"name": "Cleo", "title": "Annual review", "items": list(items)} | opening))
        self.code, self.token = made["code"], made["token"]

    def call(self, path: str, token: str = "", **body: Any) -> dict[str, Any]:
        headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
        try:
            with urlopen(Request(self.url + path, json.dumps(body).encode(), headers), timeout=20) as answer:
                found: dict[str, Any] = json.load(answer)
                return found
        except HTTPError as refusal:
            raise AssertionError(f"{body}: {refusal.read().decode()}") from refusal

    def asks(self, ask: str, **fields: Any) -> None:
        """Cleo asks for something; to call the next she waits until somebody does, since a press takes a moment to arrive."""
        if ask == "call_next":
            self.waits_until(lambda view: "next" in view["queue"])
        body = {"ask": ask, "with": fields}
        self.call(f"/api/meetings/{self.code}/ask", self.token, **body)

    def tells(self) -> None:
        """An ask is decided only when everybody has been told of those before it; this one the room always refuses."""
        with contextlib.suppress(AssertionError, OSError):
            self.call(f"/api/meetings/{self.code}/ask", self.token, ask="undo_last", **{"with": {"expected": -1}})

    def waits_until(self, holds: Callable[[dict[str, Any]], bool]) -> None:
        """Until it is so in what Cleo sees, or for as long as a slow machine may take."""
        deadline = time.monotonic() + PATIENCE_S
        while not holds(self.view()):
            assert time.monotonic() < deadline, "the room has not come to it"
            time.sleep(0.05)

    def view(self) -> dict[str, Any]:
        """What Cleo sees."""
        request = Request(f"{self.url}/api/meetings/{self.code}/view", headers={"Authorization": f"Bearer {self.token}"})
        with urlopen(request, timeout=20) as answer:
            found: dict[str, Any] = json.load(answer)["view"]
            return found

    def call_draft(self) -> dict[str, Any]:
        """The draft as Cleo sees it."""
        request = Request(f"{self.url}/api/meetings/{self.code}/draft", headers={"Authorization": f"Bearer {self.token}"})
        with urlopen(request, timeout=20) as answer:
            found: dict[str, Any] = json.load(answer)
            return found

    def item(self, title: str) -> str:
        return next(i for i, item in self.view()["agenda"]["items"].items() if item["title"] == title)

    def starts(self, title: str) -> None:
        self.asks("start_item", item=self.item(title), expected=self.view()["agenda"].get("current", ""))

    def person(self, name: str) -> str:
        people = self.view()["people"]["people"]
        return next(person for person, row in people.items() if row["name"] == name)

    def hears(self, name: str) -> None:
        """Cleo enters a pass that somebody said aloud on the item that is open."""
        self.asks("enter_pass", item=self.view()["agenda"]["current"], person=self.person(name))

    def joins(self, name: str, language: str = "en", **context: Any) -> Member:
        """Somebody joins by the code, on a phone unless said otherwise."""
        page = self.page(name, **context)
        page.goto(f"{self.url}/m/{self.code}?lang={language}")
        page.locator("form [name=name]").fill(name)
        page.locator("main form button[data-look=primary]").click()
        page.wait_for_selector("main.member")
        return Member(page)

    def second_device(self, of: Member) -> Member:
        """The same person on another device."""
        page = self.page("second device")
        page.context.add_cookies(of.page.context.cookies())  # type: ignore[arg-type]
        page.goto(f"{self.url}/m/{self.code}")
        page.wait_for_selector("main.member")
        return Member(page)


def is_ours(message: Any) -> bool:
    """A script's own complaint, such as a blocked style or a missing word; not a cut line, nor a page that refuses."""
    told_otherwise = ("net::ERR_", "WebSocket is closed before", "status of 403", "status of 422")
    return message.type in ("error", "warning") and not any(words in message.text for words in told_otherwise)


class Member:
    """One person's phone."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def see(self, selector: str, text: Any = None) -> Locator:
        found = self.page.locator(selector)
        if text is None:
            expect(found.first).to_be_visible()
        else:
            expect(found.first).to_contain_text(text)
        return found

    def caught_up(self) -> Member:
        """Once this screen shows all that the room knows."""
        caught_up(self.page)
        return self

    def sees_no(self, selector: str) -> None:
        """Nor does it come."""
        self.caught_up()
        expect(self.page.locator(selector)).to_have_count(0)

    def press(self, name: str, within: str = "body") -> None:
        self.page.locator(within).get_by_role("button", name=name).first.click()

    def open(self, tab: str) -> None:
        """A part of the member's screen; what has no room in the row of tabs stands behind "More"."""
        wanted = self.page.locator(f".member-tabs [data-tab={tab}]")
        if not wanted.is_visible():
            self.page.locator(".member-tabs > [data-tab=more]").click()
        wanted.click()

    def tabs_to(self, name: str, presses: int = 80) -> None:
        """Press Tab until the control with this name has the focus; a list that holds it is none."""
        named = """(e => e.tabIndex < 0 ? '' : [e.ariaLabel, (e.labels?.[0] ?? e).innerText].join(' '))(document.activeElement)"""
        for _ in range(presses):
            self.page.keyboard.press("Tab")
            if name in " ".join(self.page.evaluate(named).split()):
                return
        raise AssertionError(f"Tab never reaches {name!r}")

    def raises(self, kind: str, topic: str = "") -> None:
        self.press("Raise hand", ".raise")
        if topic:
            self.page.locator("#topic").fill(topic)
        self.press(kind, "#kinds")

    def writes(self, text: str) -> None:
        self.open("words")
        self.page.locator("#panel-words").fill(text)

    def offline(self, cut: bool = True) -> None:
        self.page.context.set_offline(cut)
        if cut:
            self.see(".connection .banner")

    def fits(self) -> bool:
        """Nothing sticks out to the side."""
        found: bool = self.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        return found

    def violations(self) -> list[str]:
        """What axe finds wrong with the page, once whatever fades or slides has come to rest."""
        self.page.evaluate(AT_REST)
        self.page.evaluate(AXE.read_text("utf-8"))
        script = "rules => axe.run(document, {runOnly: rules}).then(r => r.violations.map(v => v.id + ': ' + v.nodes[0].html))"
        found: list[str] = self.page.evaluate(script, RULES)
        return found
