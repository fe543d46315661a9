"""The settings of a meeting: what a change changes, and what it leaves."""

from __future__ import annotations

import msgspec

from meetingroom.core.settings import ChangeSettings, Settings
from tests.core.room import Room


def test_every_setting_can_be_changed():
    settings = {f.name: f.type for f in msgspec.structs.fields(Settings)}
    changes = {f.name: f.type for f in msgspec.structs.fields(ChangeSettings)}

    assert {name: kind | None for name, kind in settings.items()} == changes


def test_what_is_not_named_stays():
    room = Room("Ada", asks_every="on", quiet_think_s=60)

    room.person("Cleo").asks("change_settings", quiet_think_s=90)

    assert room.meeting.settings.asks_every == "on"
    assert room.meeting.settings.quiet_think_s == 90


def test_changing_to_what_already_holds_writes_nothing():
    room = Room("Ada", norms=True)

    assert room.person("Cleo").asks("change_settings", norms=True) == []


def test_a_notice_that_somebody_sets_is_the_one_the_team_agreed_on():
    room = Room("Ada", notice_to_agree=True)

    room.person("Cleo").asks("change_settings", promised_notice_s=3600)

    assert not room.meeting.settings.notice_to_agree


def test_members_change_no_settings():
    room = Room("Ada")

    assert room.person("Ada").tries("change_settings", norms=True).code == "needs-facilitate"
