"""The clock asks like anyone else: what is due is asked once, also after a restart, and never too early."""

from __future__ import annotations

import pytest
from sqlalchemy import event

from meetingroom.core.acts import SYSTEM
from meetingroom.core.answering import GiveAnswer, OpenAnswers
from meetingroom.core.asking import ANSWER_WITHIN_S, AskEveryone
from meetingroom.core.attendance import AWAY_AFTER_S, PeopleWentAway
from meetingroom.core.door import Join
from meetingroom.core.gates import AskForAnswers
from meetingroom.core.lifecycle import EndMeeting, OpenMeeting
from meetingroom.core.outcomes import Terms
from meetingroom.core.parts import OutcomeKind
from meetingroom.core.proposing import Propose
from meetingroom.core.settings import ChangeSettings
from meetingroom.core.stating import StateOutcome
from meetingroom.live.clockwork import IDLE_S
from meetingroom.live.presence import Line
from meetingroom.live.publisher import Audience, Outlook
from meetingroom.store import journal, private
from tests.live.house import House

DAY = 86_400


@pytest.fixture
def path(tmp_path):
    return tmp_path / "meetings.db"


@pytest.fixture
def house(path):
    house = House(path)
    house.rooms.ask("m", SYSTEM, OpenMeeting(title="T", name="Cleo", items=("One",)))
    house.rooms.ask("m", SYSTEM, Join(name="Ada"))
    yield house
    house.store.close()


def ada(house):
    return next(p.id for p in house.rooms.meeting("m").roster.people.values() if p.name == "Ada")


def ask_everyone(house):
    meeting = house.rooms.meeting("m")
    house.rooms.ask("m", "p1", AskEveryone(item=meeting.agenda.current))


def test_an_ask_without_an_answer_is_noted_when_its_time_is_over(house):
    ask_everyone(house)

    house.passes(ANSWER_WITHIN_S - 1)
    early = house.rooms.meeting("m").seq
    house.passes(2)

    assert house.rooms.meeting("m").seq == early + 1


def test_a_meeting_that_nobody_looks_at_is_put_away_and_found_again(house):
    house.presence.connected(Line("s", "m", "", Outlook(Audience.SCREEN), 0))
    house.passes(IDLE_S + 1)
    house.passes(IDLE_S + 1)
    assert "m" in house.rooms.open_meetings()
    house.presence.disconnected("s", house.time)

    house.passes(1)
    house.passes(IDLE_S - 1)
    assert "m" in house.rooms.open_meetings()
    house.passes(2)

    assert "m" not in house.rooms.open_meetings()
    assert house.rooms.meeting("m").seq == 2
    assert house.rooms.ask("m", "p1", AskEveryone(item=house.rooms.meeting("m").agenda.current)).seq == 3


def test_what_is_due_is_asked_once_though_two_processes_tick(house, path):
    other = House(path)
    other.rooms.meeting("m")
    ask_everyone(house)
    other.time = house.time + ANSWER_WITHIN_S + 1

    other.clockwork.tick(other.time)
    house.passes(ANSWER_WITHIN_S + 1)
    house.clockwork.look_for_news()

    assert house.rooms.fresh("m").seq == other.rooms.fresh("m").seq == 4
    other.store.close()


def test_a_restart_forgets_nothing_that_is_due(house, path):
    ask_everyone(house)
    house.store.close()

    again = House(path)
    again.time = house.time
    again.passes(ANSWER_WITHIN_S + 1)

    assert again.rooms.meeting("m").seq == 4
    again.store.close()


def test_a_provisional_decision_becomes_final_by_the_clock_over_a_restart(house, path):
    cleo, item = "p1", house.rooms.meeting("m").agenda.current
    house.rooms.ask("m", cleo, ChangeSettings(promised_notice_s=3600))
    house.rooms.ask("m", cleo, Propose(item=item, text="Meet on Mondays."))
    (proposal,) = house.rooms.meeting("m").proposals.by_id
    house.rooms.ask("m", cleo, AskForAnswers(proposal=proposal, expected=1, reason="Short of time."))
    for person in (cleo, ada(house)):
        house.rooms.ask("m", person, GiveAnswer(proposal=proposal, asking=1, value="consent"))
    house.rooms.ask("m", cleo, OpenAnswers(proposal=proposal, asking=1))
    agreed = StateOutcome(proposal=proposal, expected=1, terms=Terms(kind=OutcomeKind.AGREED), reason="Short of time.")
    house.rooms.ask("m", cleo, agreed)
    house.rooms.ask("m", cleo, EndMeeting())
    house.store.close()

    def outcome(of):
        return of.rooms.meeting("m").proposals.by_id[proposal].outcome

    for later, is_final in ((3599, False), (1, True)):
        again = House(path)
        again.time = house.time
        again.passes(later)
        assert (outcome(again).is_final, outcome(again).final_at) == (is_final, again.time if is_final else None)
        house.time = again.time
        again.store.close()


def test_a_lost_line_is_not_leaving_for_ninety_seconds(house):
    person = ada(house)
    house.presence.connected(Line("sid1", "m", person, Outlook(Audience.MEMBER), 0))
    house.presence.disconnected("sid1", house.time)

    house.passes(AWAY_AFTER_S - 1)
    soon = house.rooms.meeting("m").roster.people[person].is_away
    house.passes(2)

    assert not soon
    assert house.rooms.meeting("m").roster.people[person].is_away


def test_who_comes_back_is_shown_as_back(house):
    person = ada(house)
    house.rooms.ask("m", SYSTEM, PeopleWentAway(people=(person,)))
    house.presence.connected(Line("sid2", "m", person, Outlook(Audience.MEMBER), 0))

    house.passes(1)

    assert not house.rooms.meeting("m").roster.people[person].is_away


def is_away(house, person):
    return house.rooms.fresh("m").roster.people[person].is_away


def line(sid, person):
    return Line(sid, "m", person, Outlook(Audience.MEMBER), 0)


def test_who_moves_to_another_process_or_has_a_device_there_is_never_shown_as_away(house, path):
    other = House(path)
    other.rooms.meeting("m")
    person = ada(house)
    house.presence.connected(line("phone", person))
    other.presence.connected(line("tablet", person))
    house.presence.disconnected("phone", house.time)

    for _ in range(12):
        for process in (house, other):
            process.passes(10)
            assert not is_away(house, person)
    other.presence.disconnected("tablet", other.time)
    for process in (house, other):
        process.passes(AWAY_AFTER_S - 1)
    assert not is_away(house, person)
    house.passes(2)

    assert is_away(other, person)
    assert sum("WentAway" in str(row.events) or "CameBack" in str(row.events) for row in rows_of(house)) == 1
    other.store.close()


def rows_of(house):
    with house.store.reading() as connection:
        return list(journal.rows(connection, "m"))


def test_who_does_not_come_back_after_a_restart_is_away_after_ninety_seconds(house, path):
    person = ada(house)
    house.presence.connected(line("phone", person))
    house.passes(5)
    house.store.close()

    again = House(path)
    again.clockwork.began_at = again.time = house.time + 3600
    again.rooms.meeting("m")
    again.passes(AWAY_AFTER_S - 1)
    assert not is_away(again, person)
    again.passes(2)

    assert is_away(again, person)
    again.store.close()


def test_a_meeting_that_nobody_ended_ends_and_is_deleted_by_the_clock_over_restarts(house, path):
    house.rooms.ask("m", "p1", ChangeSettings(purge_days=30))
    house.passes(29 * DAY)
    with house.store.writing() as connection:
        private.put(connection, private.Key("m", ada(house), "note", "1"), private.Kept("Mine.", 1), house.time)
    house.store.close()

    def stands(days, at=house.time):
        again = House(path)
        again.time = at + days * DAY
        again.passes(0)
        rows = rows_of(again)
        again.store.close()
        return ["deleted", "open", "ended"][bool(rows) + ("MeetingEnded" in str(rows))]

    assert [stands(days) for days in (29, 31, 67, 69)] == ["open", "ended", "ended", "deleted"]


def test_a_quiet_meeting_is_read_once_and_not_put_among_the_open_ones(house):
    house.rooms.close("m")
    asked = []
    event.listen(house.store.engine, "before_cursor_execute", lambda *what: asked.append(what[2]))

    for _ in range(3):
        house.passes(31 * DAY)
        house.passes(1)

    assert sum("journal.events" in statement for statement in asked) == 1
    assert house.rooms.open_meetings() == {}
