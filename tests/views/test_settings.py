"""Every setting, turned: what somebody's screen shows is different from then on, besides the list of settings itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import msgspec
import pytest

from meetingroom.core.acts import SYSTEM
from meetingroom.core.door import Join
from meetingroom.core.settings import DAY, HOUR, Settings
from meetingroom.core.signals import Signal, SignalShown, enough
from meetingroom.exports.record import Source, record
from meetingroom.exports.tree import Heading
from meetingroom.views.assemble import Audience, see
from meetingroom.views.mine import mine
from meetingroom.words import Words
from tests.core.room import START, Room

FACILITATOR = Audience.FACILITATOR


def view(room: Room, audience: Audience = Audience.MEMBER) -> Any:
    return see(room.meeting, audience).view


def own(room: Room, name: str) -> Any:
    return mine(room.meeting, room.person(name).id, {})


# What people do, and what is then seen


def may_call(room: Room) -> Any:
    room.with_hands("Bo")
    return own(room, "Ada")["may"]["call_next"]


def may_type_notes(room: Room) -> Any:
    return own(room, "Ada").get("edits_notes", False)


def stands_in_the_way(room: Room) -> Any:
    return len(view(room, FACILITATOR).get("leaving", {}).get("unheard", ()))


def proposed(room: Room) -> Any:
    room.person("Ada").asks("propose", item=room.item, text="A later bus.")
    (proposal,) = view(room)["proposals"]["proposals"].values()
    return proposal


def notice_on_a_proposal(room: Room) -> Any:
    return proposed(room).get("notice_until")


def think_before_answers(room: Room) -> Any:
    return proposed(room)["gates"].get("think_s")


def suggested_protocol(room: Room) -> Any:
    return proposed(room)["protocol"]


def needed_days(room: Room) -> Any:
    ada, cleo = room.people("Ada", "Cleo")
    cleo.asks("add_sections", sections=[{"titles": {"en": "Reading"}, "texts": {"en": "Reads 96 words."}}])
    cleo.asks("publish_draft", expected=0)
    cleo.asks("send_draft", version=1, people=[ada.id], languages=["en"], way="link")
    (sending,) = view(room, FACILITATOR)["draft"]["sendings"]
    return sending.get("required")


def seats_shown(room: Room) -> Any:
    if room.meeting.settings.seats:
        room.person("Cleo").asks("add_seat", title="Parent")
    return len(view(room)["seats"]["order"])


def norms_shown(room: Room) -> Any:
    return view(room)["norms"].get("on", False)


def asks_why_it_ends(room: Room) -> Any:
    room.person("Cleo").asks("park", text="The old shed")
    return view(room, FACILITATOR)["closing"].get("needs_reason", False)


def offered_a_last_round(room: Room) -> Any:
    return view(room, FACILITATOR)["closing"].get("round_due", False)


def asked_to_look_back(room: Room) -> Any:
    for name in ("Dee", "Eve", "Finn"):
        room.join(name)
    room.person("Cleo").asks("end_meeting")
    return view(room)["looking_back"].get("open", False)


def could_be_said(room: Room) -> Any:
    return view(room, FACILITATOR)["suggested"].get("say")


def at_the_door(room: Room) -> Any:
    room.ask(SYSTEM, Join(name="Dee"))
    return len(view(room, FACILITATOR)["door"]["order"])


def a_newcomer_reads(room: Room) -> Any:
    room.person("Ada").asks("share_panel", item=room.item, text="Buses are late.")
    room.join("Dee")
    return "reads_later" in own(room, "Dee")


def record_can_be_corrected(room: Room) -> Any:
    room.person("Cleo").asks("end_meeting")
    return round((view(room)["keeping"]["corrected_until"] - START) / DAY)


def deleted_after(room: Room) -> Any:
    room.person("Cleo").asks("end_meeting")
    at = view(room)["keeping"].get("purge_at")
    return at and round((at - START) / DAY)


def a_clock_beside_the_speaker(room: Room) -> Any:
    room.person("Ada").raises_hand()
    room.person("Cleo").calls_next()
    return "started_at" in view(room)["floor"]["turn"]


def signals_offered(room: Room) -> Any:
    return view(room)["signals"].get("offered", False)


def one_tap_is_shown(room: Room) -> Any:
    if enough(len(room.meeting.roster.here()), room.meeting.settings) == 1:
        room.ask(SYSTEM, SignalShown(signal=Signal.LOST, devices=1))
    return list(view(room, FACILITATOR)["signals"]["order"])


def a_wait_is_long_after(room: Room) -> Any:
    room.with_hands("Ada")
    (entry,) = view(room, FACILITATOR)["queue"]["entries"].values()
    return entry["long_at"] - entry["raised_at"]


def asked_to_go_on(room: Room) -> Any:
    """Seconds after which the facilitator is asked whether to stay with a topic that has two replies, ten seconds each."""
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    ada.raises_hand()
    cleo.calls_next()
    for _ in range(2):
        room.passes(10)
        bo.raises_hand("reply")
        cleo.calls_next()
    about = view(room, FACILITATOR)["floor"]["about"]
    return about["hint_at"] - about["started_at"]


def told_that_the_team_agrees(room: Room) -> Any:
    changes = own(room, "Ada").get("told", {}).get("changes", {})
    return [name for change in changes.values() for name in change["settings"]]


def notice_beside_an_outcome(room: Room) -> Any:
    """In the record; on the console a button opens its fields."""
    proposed(room)
    (proposal,) = room.meeting.proposals.by_id
    terms = {"kind": "held", "until": "2027-12-24", "reasons": "Too early."}
    room.person("Cleo").asks("ask_for_answers", proposal=proposal, expected=1, reason="All have read it.")
    room.person("Ada").asks("give_answer", proposal=proposal, asking=1, value="consent")
    room.person("Cleo").asks("open_answers", proposal=proposal, asking=1)
    room.person("Cleo").asks("state_outcome", proposal=proposal, expected=1, terms=terms, reason="All said so aloud.")
    written = record(Source(room.meeting), Words("en")).blocks
    return Heading(5, Words("en").say("console-notice"), "") in written


class Turned(NamedTuple):
    """A value, what is looked at, and what is seen there under the preset and under this value."""

    value: Any
    look: Callable[[Room], Any]
    before: Any
    after: Any


TURNED = {
    "calls_next": Turned("facilitator", may_call, True, {"id": "refused-facilitator-calls", "args": {}}),
    "edits_notes": Turned("note_takers", may_type_notes, True, False),
    "asks_every": Turned("on", stands_in_the_way, 0, 3),
    "promised_notice_s": Turned(48 * HOUR, notice_on_a_proposal, None, START + 48 * HOUR),
    "notice_to_agree": Turned(True, told_that_the_team_agrees, [], ["notice_to_agree"]),
    "quiet_think_s": Turned(60, think_before_answers, None, 60),
    "draft_days": Turned(5, needed_days, None, 5),
    "protocols": Turned(["positions"], suggested_protocol, "consent", "positions"),
    "written_notice": Turned(True, notice_beside_an_outcome, False, True),
    "seats": Turned(True, seats_shown, 0, 1),
    "norms": Turned(True, norms_shown, False, True),
    "closing_checks": Turned(True, asks_why_it_ends, False, True),
    "closing_round": Turned(True, offered_a_last_round, False, True),
    "looks_back": Turned(True, asked_to_look_back, False, True),
    "suggests": Turned(True, could_be_said, None, "suggest-item-discuss"),
    "waiting_room": Turned(True, at_the_door, 0, 1),
    "code_opens_earlier_words": Turned(False, a_newcomer_reads, False, True),
    "correction_days": Turned(14, record_can_be_corrected, 7, 14),
    "purge_days": Turned(30, deleted_after, None, 37),
    "countdowns": Turned(False, a_clock_beside_the_speaker, True, False),
    "quiet_signals": Turned(False, signals_offered, True, False),
    "signals_from": Turned(2, one_tap_is_shown, ["lost"], []),
    "long_wait_s": Turned(600, a_wait_is_long_after, 300, 600),
    "replies_before_hint": Turned(2, asked_to_go_on, 300, 20),
    "topic_before_hint_s": Turned(120, asked_to_go_on, 300, 120),
}


def test_there_is_no_setting_that_changes_nothing():
    """Whoever adds a setting says here what somebody sees of it."""
    assert set(TURNED) == set(Settings.__struct_fields__)


@pytest.mark.parametrize("name", TURNED)
def test_a_setting_that_is_turned_shows(name):
    value, look, before, after = TURNED[name]
    preset, turned = Room("Ada", "Bo"), Room("Ada", "Bo")
    turned.person("Cleo").asks("change_settings", **{name: value})

    assert look(preset) == before
    assert look(turned) == after
    assert msgspec.json.encode(getattr(turned.meeting.settings, name)) == msgspec.json.encode(value)
