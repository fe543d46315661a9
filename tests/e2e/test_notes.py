"""The notes, written by several people at once in real browsers: every keystroke counts once, and nothing in them runs."""

from urllib.request import Request, urlopen

import pytest
from playwright.sync_api import expect

from tests.e2e.desk import desk, wall
from tests.e2e.people import Room
from tests.e2e.writing import LAPTOP, POKE, Editor
from tests.markup.hostile import HOSTILE
from tests.meeting_server import MeetingServer
from tests.needs import needs_chromium

pytestmark = needs_chromium


def test_two_write_inside_one_word_while_one_has_no_line_and_each_undoes_only_their_own(meet):
    room = meet("Opening", "Closing")
    ada, bo = Editor(room.joins("Ada", **LAPTOP)).opens(), Editor(room.joins("Bo", **LAPTOP)).opens()
    bo.types("timetable")
    ada.shows("timetable")
    ada.member.see(".notes-caret", "Bo")

    bo.member.offline()
    ada.types("AAAA", after=4)
    bo.types("bbbb", after=4)
    bo.member.see(".notes-state", "Offline: kept on this device")
    assert (ada.text, bo.text) == ("timeAAAAtable", "timebbbbtable")
    bo.member.offline(False)

    bo.page.wait_for_function("at => at.textContent.includes('AAAA')", arg=bo.at.element_handle())
    both = bo.text
    assert both in ("timeAAAAbbbbtable", "timebbbbAAAAtable")
    ada.shows(both)
    bo.is_saved()

    for _ in range(3):
        ada.undoes()
    ada.shows("timebbbbtable")
    bo.shows("timebbbbtable")


def test_readers_see_who_wrote_what_without_fetching_the_editor_and_the_room_writes_along(meet):
    room = meet("Opening", "Closing")
    ada, bo, dee = Editor(room.joins("Ada", **LAPTOP)).opens(), Editor(room.joins("Bo", **LAPTOP)).opens(), room.joins("Dee")
    dee.open("notes")
    ada.types("The bus is late. ")
    bo.shows("The bus is late. ")
    bo.types("We write to them.")
    dee.see(".reading", "The bus is late. We write to them.")
    ada.member.press("Who wrote this")
    expect(ada.page.locator(".notes-by[title=Bo]")).to_have_text("We write to them.")
    expect(ada.page.locator(".notes-legend li")).to_have_text(["Ada", "Bo"])

    ada.types(" Or not?")
    dee.see(".reading", "Or not?")
    fetched = "performance.getEntriesByType('resource').map(e => e.name).join()"
    editor = ada.page.evaluate("performance.getEntriesByType('resource').sort((a, b) => b.decodedBodySize - a.decodedBodySize)[0].name")
    assert editor.endswith(".js")
    assert editor not in dee.page.evaluate(fetched)

    dee.writes("I walk him to the stop.")
    dee.press("Share with everyone")
    cleo = desk(room)
    cleo.pane("Written")
    cleo.press("Put into the notes", ".panels")
    room.asks("call_person", person=person_called(room, "Bo"), expected="")
    dee.open("notes")
    dee.see(".reading", "I walk him to the stop.")
    dee.see(".reading strong >> text=Bo", "Bo")
    expect(ada.at).to_contain_text("I walk him to the stop.")

    record = copy_of(room, "md")
    assert "The bus is late. We write to them." in record
    assert "I walk him to the stop." in record


def person_called(room, name):
    return next(p for p, person in room.view()["people"]["people"].items() if person["name"] == name)


def copy_of(room, ending: str) -> str:
    request = Request(f"{room.url}/m/{room.code}/record.{ending}", headers={"Authorization": f"Bearer {room.token}"})
    with urlopen(request, timeout=20) as answer:
        return answer.read().decode()


@pytest.fixture
def server(tmp_path):
    started = MeetingServer(tmp_path / "data").start()
    yield started
    started.kill()


def test_a_server_killed_while_people_type_loses_nothing_and_doubles_nothing(server, browser):
    room = Room(server.url, browser, ("Opening",))
    ada, bo = Editor(room.joins("Ada", **LAPTOP)).opens(), Editor(room.joins("Bo", **LAPTOP)).opens()
    ada.types("one two three ")
    bo.shows("one two three ")
    bo.is_saved()

    ada.types("four ")
    server.kill()
    ada.types("five six ")
    ada.member.see(".notes-state", "Offline: kept on this device")
    bo.page.close()  # whatever was acknowledged is the server's to keep
    server.start()
    ada.is_saved()
    ada.types("seven")
    ada.is_saved()

    whole = "one two three four five six seven"
    ada.shows(whole)
    dee = room.joins("Dee")
    dee.open("notes")
    dee.see(".notes-section .words", whole)
    assert copy_of(room, "md").count("one two") == 1
    server.kill()
    server.start()
    dee.page.reload()
    dee.open("notes")
    expect(dee.page.locator(".notes-section .words")).to_have_text(whole)
    assert room.errors == []
    room.close()


SNARE = """() => { window.fired = [];
  for (const name of ['alert', 'confirm', 'prompt', 'open']) window[name] = (what) => fired.push(`${name} ${what}`);
  addEventListener('securitypolicyviolation', (e) => fired.push(`policy ${e.violatedDirective} ${e.blockedURI}`)); }"""

WORDS = [text for text in HOSTILE if len(text) < 500 and text.isprintable()]


def test_hostile_words_in_notes_run_on_nobodys_screen(meet):
    room = meet("Opening")
    ada = Editor(room.joins("Ada", **LAPTOP)).opens()
    expect(ada.at).to_be_focused()  # what is typed now is written, and is no shortcut
    bo, cleo, screen = room.joins("Bo"), desk(room), wall(room)
    elsewhere = snare(room, ada.member, bo, cleo, screen)

    ada.pastes("\n\n".join(WORDS))
    ada.pastes("\n\nthe end of it")
    bo.open("notes")
    bo.see(".reading", "the end of it")
    cleo.pane("Notes")
    cleo.see(".reading", "the end of it")
    screen.see(".wall-notes", "the end of it")
    assert set_off(bo, cleo, screen, ada.member) == []

    cleo.page.goto(f"{room.url}/m/{room.code}/record")
    cleo.page.evaluate(SNARE)
    cleo.see(".record", "the end of it")
    assert set_off(cleo) == []
    assert elsewhere == []


def test_hostile_words_in_a_panel_run_on_nobodys_screen(meet):
    room = meet("Opening")
    ada, bo, cleo, screen = room.joins("Ada"), room.joins("Bo"), desk(room), wall(room)
    elsewhere = snare(room, ada, bo, cleo, screen)
    cleo.pane("Written")

    for at in range(0, len(WORDS), 30):
        ada.writes("\n\n".join(WORDS[at : at + 30]) + f"\n\nas far as {at}")
        ada.press("Share", ".panel")
        bo.open("words")
        bo.see(".panels .words", f"as far as {at}")
        cleo.press("Have it read", ".panels")
        screen.see(".wall-panel", f"as far as {at}")
        cleo.see(".now-panel", f"as far as {at}")
        bo.open("now")
        bo.see(".floor blockquote", f"as far as {at}")
        assert set_off(ada, bo, cleo, screen) == []
        cleo.key("d")

    assert elsewhere == []


def snare(room, *members) -> list[str]:
    """Watches these screens; what is asked of another host, and what pops up, is written down in the list."""
    elsewhere: list[str] = []
    for member in members:
        member.page.evaluate(SNARE)
        member.page.on("request", lambda request: None if request.url.startswith(room.url) else elsewhere.append(request.url))
        member.page.on("dialog", lambda dialog: (elsewhere.append(dialog.message), dialog.dismiss()))
    return elsewhere


def set_off(*members) -> list[str]:
    """What ran, was asked for, or could be run by a press, on these screens."""
    found = []
    for member in members:
        member.page.evaluate(POKE)
        found += member.page.evaluate("fired")
        found += member.page.evaluate("[...document.links].map(a => a.protocol).filter(p => !['http:', 'https:', 'mailto:'].includes(p))")
        found += member.page.evaluate("[...document.querySelectorAll('.words script, .words iframe, .words object, .words form, .words img')].map(e => e.outerHTML)")
    return found
