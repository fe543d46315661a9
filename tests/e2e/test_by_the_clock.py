"""What the clock does while people look: a facilitator who is lost is stood in for, and silence is written down as silence."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from meetingroom.core.attendance import AWAY_AFTER_S
from meetingroom.core.deputy import UNLED_S
from tests.e2e.desk import desk, wall
from tests.e2e.own_clock import ServedHere
from tests.e2e.people import Room
from tests.needs import needs_chromium

pytestmark = needs_chromium

WEEK_S = 7 * 24 * 3600.0


@pytest.fixture
def here(tmp_path):
    served = ServedHere(tmp_path)
    yield served
    served.close()


@pytest.fixture
def room(here, browser):
    opened = Room(here.url, browser, ("The bus",))
    yield opened
    opened.close()
    assert opened.errors == []


def test_who_takes_over_from_a_lost_facilitator_leads_until_they_are_back(here, room):
    ada, bo = room.joins("Ada"), room.joins("Bo", language="es")
    cleo, meeting = desk(room), next(iter(here.parts.rooms.open_meetings()))
    lost = room.person("Cleo")

    cleo.page.context.close()
    here.until(lambda: not here.parts.presence.is_connected(meeting, lost))
    here.passes(AWAY_AFTER_S + 1)
    ada.sees_no(".banner >> text=Take over")
    here.passes(UNLED_S - AWAY_AFTER_S)
    ada.see(".banner", "No facilitator is connected.")
    ada.press("Take over", ".banner")

    ada.see(".banner", "You run the meeting until a facilitator is back.")
    bo.see(".banner", "dirige la reunión hasta que vuelva")
    ada.page.locator(".banner a.button").click()
    ada.see(".console .now-speaker")
    cleo = desk(room)
    here.strikes()
    cleo.see(".console .now-speaker")
    bo.sees_no(".banner")
    expect(ada.page.locator(".console")).to_have_count(0)  # the console is no longer hers


def test_whoever_says_nothing_by_the_deadline_is_recorded_as_silent(here, room):
    ada, cleo = room.joins("Ada"), desk(room)
    ada.writes("Seven minutes late, every day.")
    ada.press("Share with everyone")
    ada.see(".panel .button", "My written view stands")
    room.asks("end_meeting")
    ada.see("main", "The meeting has ended")

    here.passes(WEEK_S + 60)

    for one in (ada, cleo):
        one.page.goto(f"{room.url}/m/{room.code}/record")
        one.see("main", "The time for corrections ended")
        one.see("tr:has-text('Ada'):has-text('said nothing by the deadline')")


def test_all_are_told_when_a_decision_has_become_final_also_after_the_end(here, room):
    ada, item = room.joins("Ada"), room.item("The bus")
    room.asks("change_settings", promised_notice_s=3600, purge_days=90)
    room.asks("propose", item=item, text="We ask for a later bus.", protocol="positions")
    proposal = room.view()["proposals"]["order"][0]
    room.asks("ask_for_answers", proposal=proposal, expected=1, reason="Short of time.")
    room.asks("give_answer", proposal=proposal, asking=1, value="support")
    room.asks("open_answers", proposal=proposal, asking=1)
    terms = {"kind": "agreed", "summary": "A later bus."}
    room.asks("state_outcome", proposal=proposal, expected=1, terms=terms, reason="Short of time.")
    room.asks("end_meeting", reason="All is said.")
    ada.see("#decisions", "provisional until")

    here.passes(3601)

    ada.see(".told", "this decision is final")
    ada.see(".told", "We ask for a later bus.")
    ada.page.locator(".told button").click()
    ada.sees_no(".told")

    screen = wall(room)
    room.asks("reopen_meeting")
    screen.see(".wall-news", "We ask for a later bus.")
    room.asks("start_item", item=item, expected="")
    screen.see(".wall-final", "final since")
    screen.sees_no(".wall-news")  # it is on the wall itself
    here.passes(31 * 24 * 3600.0)
    screen.see(".wall-main", "Ended by itself")
