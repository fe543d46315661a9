"""Every setting, turned on the console's page, changes what somebody sees, and is told to those whom it concerns."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.desk import desk
from tests.needs import needs_chromium

pytestmark = needs_chromium


class Page:
    """The settings on Cleo's console."""

    def __init__(self, room):
        self.room, self.cleo = room, desk(room)
        self.cleo.key("t")
        self.cleo.see(".settings")

    def turns(self, name, value):
        """Chooses a value as a person would: a word of the list, or a switch; and waits until it holds."""
        setting = self.cleo.page.locator(f"[data-setting={name}]")
        if isinstance(value, bool):
            setting.locator("input").set_checked(value)
        else:
            setting.locator("select").select_option(str(value))
        self.room.waits_until(lambda view: view["settings"][name] == value)

    def closes(self):
        self.cleo.key("Escape")
        return self.cleo


def test_the_page_has_every_setting_there_is_in_plain_words(meet):
    room = meet()
    page = Page(room).cleo.page

    shown = page.locator("[data-setting]").evaluate_all("all => all.map((one) => one.dataset.setting)")
    assert sorted(shown) == sorted(room.view()["settings"])
    assert page.locator("[data-setting] .hint").count() == len(shown)
    assert not re.search(r"_s\b|\bnull\b|undefined|\[", page.locator("dialog").inner_text())


MEMBERS = {
    "calls_next": ("facilitator", "The facilitator calls the next speaker"),
    "edits_notes": ("note_takers", "Only note-takers write in the notes"),
    "asks_every": ("on", "Before an item is closed, everyone is asked"),
    "norms": (True, "We agree on how we meet"),
    "countdowns": (False, "Only the facilitator sees clocks"),
    "quiet_signals": (False, "There are no quiet signals"),
    "draft_days": (5, "school or business days ahead"),
    "promised_notice_s": (172800, "before it is agreed for good"),
    "quiet_think_s": (60, "of quiet thinking"),
    "written_notice": (True, "the fields of the prior written notice"),
    "looks_back": (True, "four questions"),
    "waiting_room": (True, "Newcomers wait"),
    "code_opens_earlier_words": (False, "by the code alone reads what is written from then on"),
    "correction_days": (14, r"14\W* days after the end"),
    "purge_days": (30, "Everything is deleted"),
}


def test_what_is_turned_reads_differently_on_everyones_phone_at_once(meet):
    room = meet()
    ada, page = room.joins("Ada"), Page(room)
    ada.open("agenda")
    ada.page.locator(".ways summary").click()
    before = ada.page.locator(".way-list").inner_text()

    for name, (value, words) in MEMBERS.items():
        assert not re.search(words, before), name
        page.turns(name, value)
        expect(ada.page.locator(".way-list")).to_contain_text(re.compile(words))


def test_whoever_is_concerned_is_told_once_and_puts_it_away(meet):
    room = meet()
    ines, dee = room.joins("Inés", language="es"), room.joins("Dee")
    page = Page(room)
    page.turns("quiet_think_s", 60)
    page.turns("seats", True)

    ines.see(".told", "Antes de responder se piensa en silencio")
    assert ines.caught_up().page.locator(".told li").count() == 1
    ines.press("Lo he visto", ".told")
    ines.sees_no(".told")
    ines.page.reload()
    ines.see("main.member")
    ines.sees_no(".told")
    dee.see(".told", "of quiet thinking")
    page.turns("purge_days", 30)
    ines.see(".told", "Todo se borra")


FACILITATORS = {
    "long_wait_s": (600, "A wait counts as long after"),
    "replies_before_hint": (10, "replies the facilitator is asked"),
    "topic_before_hint_s": (900, "whether to stay with a topic"),
    "signals_from": (5, "quiet signals to show"),
    "notice_to_agree": (True, "The team agrees itself"),
    "seats": (True, "Certain seats have to be filled"),
    "closing_checks": (True, "What is still open is gone through"),
    "closing_round": (True, "a closing round is suggested"),
    "suggests": (True, "sees a sentence that could be said"),
}


def test_who_shares_the_facilitating_is_told_of_all_of_it(meet):
    room = meet()
    ada, page = room.joins("Ada"), Page(room)
    person = next(p for p, one in room.view()["people"]["people"].items() if one["name"] == "Ada")
    room.asks("give_capabilities", person=person, capabilities=["facilitate", "speak", "decide"])

    for name, (value, words) in FACILITATORS.items():
        page.turns(name, value)
        ada.see(".told", words)


def test_of_the_ways_of_answering_one_always_stays(meet):
    room = meet()
    cleo = Page(room).cleo
    several = cleo.page.locator("[data-setting=protocols]")
    boxes = several.get_by_role("checkbox")
    for box in boxes.all()[:-1]:
        box.uncheck()
        expect(box).not_to_be_checked()
    room.waits_until(lambda view: len(view["settings"]["protocols"]) == 1)

    boxes.last.click()

    expect(several.locator(".trouble")).to_be_visible()
    cleo.page.reload()
    cleo.see(".console")
    cleo.key("t")
    expect(several.locator("input:checked")).to_have_count(1)


# What each one changes besides


def test_who_calls_next_decides_who_has_that_button(meet):
    room = meet()
    ada, bo = room.joins("Ada"), room.joins("Bo")
    bo.raises("Something new")
    ada.see(".floor button", "Next")

    Page(room).turns("calls_next", "facilitator")

    ada.sees_no(".floor button")


def test_who_edits_the_notes_decides_who_has_that_button(meet):
    room = meet()
    ada = room.joins("Ada")
    ada.open("notes")
    expect(ada.page.get_by_role("button", name="Edit the notes")).to_be_visible()

    Page(room).turns("edits_notes", "note_takers")

    ada.caught_up()
    expect(ada.page.get_by_role("button", name="Edit the notes")).to_have_count(0)


def test_asking_everyone_names_who_was_not_heard_yet(meet):
    room = meet()
    ada = room.joins("Ada")
    ada.sees_no(".not-yet-heard")

    Page(room).turns("asks_every", "on")

    ada.see(".not-yet-heard", "Ada")


def test_clocks_are_shown_to_everyone_or_to_the_facilitator_alone(meet):
    room = meet()
    ada = room.joins("Ada")
    ada.raises("Something new")
    room.asks("call_next", expected="")
    ada.see(".turn-clock")

    Page(room).turns("countdowns", False)

    ada.sees_no(".turn-clock")


def test_quiet_signals_are_offered_or_not(meet):
    room = meet()
    ada = room.joins("Ada")
    ada.see(".signals-open")

    Page(room).turns("quiet_signals", False)

    ada.sees_no(".signals-open")


def test_norms_get_a_place_of_their_own(meet):
    room = meet()
    page = Page(room)
    page.turns("norms", True)
    cleo = page.closes()

    expect(cleo.page.locator("[data-tab=norms]")).to_have_count(2)


def test_after_how_many_replies_the_facilitator_is_asked_whether_to_go_on(meet):
    room = meet()
    ada, bo = room.joins("Ada"), room.joins("Bo")
    page = Page(room)
    page.turns("replies_before_hint", 3)
    cleo = page.closes()
    ada.raises("Something new", "Parking")
    room.asks("call_next", expected="")
    for _ in range(3):
        cleo.sees_no(".topic-hint")
        bo.raises("About this")
        cleo.see(".console-queue li", "Bo")
        room.asks("call_next", expected=room.view()["floor"]["turn"]["id"])
        bo.see(".floor", "You have the floor")

    cleo.see(".console-now", "Stay with this, or go on?")


def test_how_long_the_record_can_be_corrected_and_when_it_goes_is_told_at_the_end(meet):
    room = meet()
    ada, page = room.joins("Ada"), Page(room)
    page.turns("correction_days", 14)
    page.turns("purge_days", 30)
    page.closes()
    room.asks("end_meeting")

    ada.see("[data-state=ended]", "can be corrected until")
    ada.see("[data-state=ended]", "Everything is deleted on")
    page.cleo.see(".ended", "Everything is deleted on")


def test_the_meeting_is_called_in_each_readers_language(meet):
    room = meet()
    ines, page = room.joins("Inés", language="es"), Page(room).cleo
    page.press("In other languages", ".sheet")
    page.fills("Spanish", "Revisión anual")
    page.press("Save", ".sheet")

    ines.see("header", "Revisión anual")
    page.see("header h1", "Annual review")


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_settings_are_fit_for_everyone_to_use(meet, language):
    room = meet()
    cleo = desk(room, language)
    cleo.key("t")
    cleo.see(".settings")

    assert cleo.violations() == []
    assert cleo.fits()
