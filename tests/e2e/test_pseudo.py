"""Every screen in the pseudo-language, in which each of our sentences has strange letters: a plain one escaped translation.

The people of these meetings write in Cyrillic, so that no word of theirs can be taken for one of ours. What a template brought
along stands in `<bdi>`, as people's words do.
"""

from typing import Any

import pytest
from playwright.sync_api import Page

from tests.e2e.desk import desk, wall
from tests.e2e.people import Member, Room
from tests.needs import needs_chromium

pytestmark = needs_chromium

EXEMPT = ", ".join((
    "bdi, .template",  # a template's words
    "[lang]:not(html), [translate=no], script, kbd",  # languages' own names, codes and addresses, keys
))
LOCALES = r"\b(AM|PM|UTC|January|February|March|April|May|June|July|August|September|October|November|December)\b|\b[0-9a-f]{20,}\b|\b\w+-\w+\b(?=\))"

ENGLISH = """([exempt, locales]) => {
  const plain = (text) => /[A-Za-z]{2}/.test((text ?? "").replace(/\\u2068[^\\u2069]*\\u2069/g, "").replace(new RegExp(locales, "g"), ""));
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = plain(document.title) ? [document.title] : [];
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    if (plain(data) && !parentElement.closest(exempt)) found.push(data.trim());
  }
  for (const element of document.body.querySelectorAll("[aria-label], [title], [placeholder], [alt]"))
    for (const name of ["aria-label", "title", "placeholder", "alt"])
      if (plain(element.getAttribute(name)) && !element.closest("[lang]:not(html)")) found.push(`${name}: ${element.getAttribute(name)}`);
  return found;
}"""


class Reader:
    """Looks through pages for words that nobody translated."""

    def __init__(self) -> None:
        self.english: dict[str, list[str]] = {}
        self.strange = 0

    def looks(self, page: Page, place: str) -> None:
        found = page.evaluate(ENGLISH, [EXEMPT, LOCALES])
        self.english |= {place: found} if found else {}
        self.strange += page.inner_text("body").count("⟦")


@pytest.fixture
def reader():
    read = Reader()
    yield read
    assert read.strange > 20
    assert read.english == {}


@pytest.fixture
def room(meeting_server, browser):
    """A meeting of people who write in Cyrillic, with everything asked of everybody."""
    room = Room(meeting_server.url, browser, ("Первое", "Второе"), name="Клео", title="Встреча")
    room.asks("change_settings", asks_every="on", norms=True, signals_from=1, quiet_think_s=30)
    yield room
    room.close()
    assert [error for error in room.errors if "Failed to load resource" not in error] == []  # some pages say that they are none


def test_no_word_of_the_members_page_escapes_translation(room, reader):
    room.joins("Бо").raises("Something new", "Автобус")
    ada = room.joins("Ада")
    ada.page.goto(f"{room.url}/m/{room.code}?lang=qps")
    look_at_tabs(ada, reader)
    ada.open("now")
    ada.page.locator(".raise-bar [data-size=big]").click()
    reader.looks(ada.page, "kinds")
    ada.page.locator("#kinds button").first.click()
    ada.see(".places")
    room.asks("call_next", expected="")
    ada.see(".floor[data-state=speaking]")
    ada.page.locator(".top [aria-controls=menu]").click()
    reader.looks(ada.page, "waiting, with the menu")
    ada.page.keyboard.press("Escape")
    ada.open("words")
    ada.page.locator("#panel-words").fill("Мои слова")
    ada.page.locator(".panel [data-look=primary]").click()
    ada.see(".panels", "Мои слова")
    ada.offline()
    ada.page.locator("#panel-words").fill("Ещё слова")
    reader.looks(ada.page, "shared, then offline")
    ada.offline(False)
    ada.open("notes")
    ada.page.locator(".notes > .button").click()
    ada.see(".notes-tools")
    reader.looks(ada.page, "writing notes")
    room.asks("change_settings", asks_every="off")
    room.asks("end_meeting")
    ada.open("now")
    ada.see(".floor[data-state=ended]")
    reader.looks(ada.page, "ended")


def look_at_tabs(ada: Member, reader: Reader) -> None:
    for tab in ("now", "words", "notes", "agenda", "people"):
        ada.open(tab)
        reader.looks(ada.page, tab)


def test_no_word_of_the_console_or_the_wall_escapes_translation(room, reader):
    ada, bo = room.joins("Ада"), room.joins("Бо")
    ada.raises("Something new", "Утро")
    bo.raises("I don’t understand")
    ada.writes("Он спит лучше.")
    ada.press("Share", ".panel")
    room.asks("add_person", name="Роза", has_device=False)
    cleo, screen = desk(room, "qps"), wall(room, "?lang=qps")
    cleo.see("[aria-keyshortcuts=n]")
    reader.looks(screen.page, "wall, nobody speaks")
    cleo.key("n")
    screen.see(".wall-speaker", "Бо")
    look_at_panes(cleo, reader)
    look_at_dialogs(cleo, reader)
    cleo.page.locator(".side-choice [data-tab=heard]").click()
    unfold(cleo, reader)
    reader.looks(screen.page, "wall, somebody speaks")
    screen.page.keyboard.press("h")
    reader.looks(screen.page, "wall, names hidden")
    room.asks("pause_turn", turn=room.view()["floor"]["turn"]["id"])
    reader.looks(screen.page, "wall, paused")
    room.asks("change_settings", asks_every="off")
    room.asks("close_item", item=room.item("Первое"))
    screen.see(".wall-big")
    reader.looks(screen.page, "wall, between")
    room.asks("end_meeting")
    cleo.see(".ended")
    reader.looks(cleo.page, "console, ended")
    reader.looks(screen.page, "wall, ended")


def look_at_panes(cleo: Any, reader: Reader) -> None:
    more = cleo.page.locator(".side-choice > [data-tab=more]")
    for name in ("notes", "heard", "panels", "people", "norms"):
        tab = cleo.page.locator(f".side-choice [data-tab={name}]")
        if not tab.is_visible():
            more.click()
        tab.click()
        cleo.sees_no(".tab-rest:not([hidden])")
        reader.looks(cleo.page, f"pane {name}")


def look_at_dialogs(cleo: Any, reader: Reader) -> None:
    for key in ("l", "t", "a", "?"):
        cleo.key(key)
        cleo.see("dialog[open]")
        reader.looks(cleo.page, f"dialog {key}")
        cleo.key("Escape")
        cleo.sees_no("dialog")
    cleo.page.locator(".head-more").click()
    reader.looks(cleo.page, "menu")
    cleo.key("Escape")


def unfold(cleo: Any, reader: Reader) -> None:
    """Every "More" on the console, one after another: one that opens may close another."""
    for within in (".items", ".console-queue", ".side-content"):
        buttons = cleo.page.locator(f"{within} button[aria-expanded]")
        for at in range(buttons.count()):
            if buttons.nth(at).get_attribute("aria-expanded") == "false":
                buttons.nth(at).click()
            reader.looks(cleo.page, f"unfolded in {within}")


@pytest.mark.parametrize("path", ["/", "/m/{code}", "/m/{code}/links", "/m/{code}/record", "/m/no-such", "/p/broken", "/nowhere", "/m/{code}/run"])
def test_no_word_of_the_pages_around_a_meeting_escapes_translation(room, reader, path):
    room.asks("add_person", name="Роза")
    page = room.page("reader")
    if path.endswith(("links", "record")):
        page.goto(f"{room.url}/p/{room.token}")
    page.goto(f"{room.url}{path.replace('{code}', room.code)}?lang=qps")
    for summary in page.locator("summary").all():
        summary.click()
    reader.looks(page, path)
    reader.strange += 20  # short pages have few words
