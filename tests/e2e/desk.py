"""The facilitator's laptop and the projector, opened by their links."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import expect

from tests.e2e.people import Member, Room

LAPTOP = {"width": 1280, "height": 720}
WALL = {"width": 1920, "height": 1080}


class Desk(Member):
    """Cleo's console."""

    def pane(self, name: str, row: str = ".side-choice") -> None:
        """Open the pane with this name: in its row, behind the row's "More", or in the menu of the head."""
        # The row's "More" bears the name of what is open behind it.
        wanted = self.page.locator(f"{row} button:not([data-tab=more])").filter(has_text=name)
        if not wanted.count():
            self.press("More", ".head-acts")
            self.press(name, "#console-menu")
            return
        if not wanted.first.is_visible():
            self.page.locator(f"{row} > [data-tab=more]").click()
        wanted.first.click()
        self.sees_no(".tab-rest:not([hidden])")

    def row(self, name: str, within: str) -> Any:
        return self.page.locator(f"{within} li").filter(has_text=name).first

    def unfolds(self, name: str, within: str) -> None:
        self.row(name, within).get_by_text("More", exact=True).click()

    def key(self, key: str) -> None:
        """Press a key; one that stands for a control, once that control can be pressed and says what the room knows."""
        self.caught_up()
        if key.isalpha() and len(key) == 1 and self.page.locator("[aria-keyshortcuts]").count():
            expect(self.page.locator(f"[aria-keyshortcuts={key}]").first).to_be_enabled()
        self.page.keyboard.press(key)

    def twice(self, key: str) -> None:
        """Press a key by mistake once more, before the room can have answered the first press."""
        self.caught_up()
        expect(self.page.locator(f"[aria-keyshortcuts={key}]").first).to_be_enabled()
        press = "(key) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))"
        self.page.evaluate(f"(key) => {{ const press = {press}; press(key); press(key); }}", key)

    def doubly(self, key: str) -> None:
        """Press a key twice with a quarter of a second between: the room has answered by then, and nobody has seen it."""
        expect(self.page.locator(f"[aria-keyshortcuts={key}]").first).to_be_enabled()
        press = "(key) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))"
        self.page.evaluate(f"(key) => new Promise((done) => {{ const press = {press}; press(key); setTimeout(() => done(press(key)), 250); }})", key)

    def fills(self, field: str, text: str) -> None:
        self.page.locator("dialog").get_by_label(field).fill(text)


def desk(room: Room, language: str = "en", **context: Any) -> Desk:
    page = room.page("Cleo’s console", **({"viewport": LAPTOP, "has_touch": False} | context))
    page.goto(f"{room.url}/p/{room.token}")
    page.goto(f"{room.url}/m/{room.code}/run?lang={language}")
    page.wait_for_selector(".console")
    return Desk(page)


def wall(room: Room, query: str = "", **context: Any) -> Member:
    page = room.page("the wall", **({"viewport": WALL, "has_touch": False} | context))
    page.goto(f"{room.url}/p/{room.token}")
    page.goto(f"{room.url}/m/{room.code}/screen{query}")
    page.wait_for_selector(".wall")
    return Member(page)
