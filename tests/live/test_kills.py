"""A server that is killed in the middle of everything: nothing acknowledged is lost, nothing is done twice."""

from __future__ import annotations

import contextlib
import random
import threading
from collections.abc import Iterator

import pytest
import socketio

from tests.live.ledger import Ledger
from tests.meeting_server import MeetingServer
from tests.note_twin import Scribe
from tests.twin import Twin, join_meeting, start_meeting

pytestmark = pytest.mark.slow

KILLS = 3


@pytest.fixture(
    params=["one process", "two on one SQLite", pytest.param("two on PostgreSQL", marks=pytest.mark.postgres)]
)
def servers(request, tmp_path) -> Iterator[list[MeetingServer]]:
    """One process, or two that share a database; the first is the one that dies."""
    env = {"SECRET_KEY": "shared"}
    if "PostgreSQL" in request.param:
        env["DATABASE_URL"] = request.getfixturevalue("postgres_url")
    started = [MeetingServer(tmp_path / "data", env=env).start()]
    if "two" in request.param:
        started.append(MeetingServer(tmp_path / "data", env=env).start())
    yield started
    for one in started:
        one.stop()


def people_on(servers: list[MeetingServer], *names: str) -> list[Twin]:
    """Cleo and some members, turn by turn on one server and the other."""
    cleo = start_meeting(servers[0].url, "One", "Two").connect()
    members = [join_meeting(servers[0].url, cleo.code, name) for name in names]
    return [cleo, *(member.connect(servers[n % len(servers)].url) for n, member in enumerate(members))]


def dies_and_returns(servers: list[MeetingServer], people: list[Twin]) -> None:
    """The first process dies without a word; whoever was on it comes back, and says again what was not answered."""
    servers[0].kill()
    servers[0].start()
    for twin in people:
        if twin.url == servers[0].url:
            twin.notices().connect()


def test_what_was_acknowledged_stands_once_whenever_the_server_dies(servers):
    dice = random.Random(11)
    people = people_on(servers, "Ada", "Bo", "Dina")
    asked: dict[str, Twin] = {}

    for kill in range(KILLS):
        for n in range(dice.randint(5, 25)):
            twin = dice.choice(people)
            asked[say_something(twin, f"{kill}-{n}")] = twin
        until_some_answer(people, dice.randint(1, 5))
        acknowledged = {name: a for twin in people for name, a in list(twin.answers.items()) if "seq" in a}
        dies_and_returns(servers, people)
        ledger = Ledger(servers[0], people[0].code)
        for name, answer in acknowledged.items():
            assert ledger.rows_of(name) == [answer["seq"]], "an acknowledged command is gone"
    for twin in people:
        twin.answered()

    ledger = Ledger(servers[0], people[0].code)
    ledger.refuse_gaps()
    for name, twin in asked.items():
        assert ledger.rows_of(name) == [twin.answers[name]["seq"]]
    for twin in people:
        twin.reach(max(row.seq for row in ledger.rows))
        assert twin.view["agenda"] == people[0].view["agenda"]
        twin.cut()


def say_something(twin: Twin, what: str) -> str:
    """Each changes something and none can be refused, so that each must stand in the journal."""
    if "undo" in twin.view:
        return twin.says("add_item", title=f"Item {what}")
    return twin.says("share_panel", item=twin.view["agenda"]["current"], text=f"Words {what}")


def until_some_answer(people: list[Twin], count: int) -> None:
    """Wait until so many more answers have come, wherever: the server dies right after one of them."""
    before = {twin: len(twin.answers) for twin in people}
    waits = [twin for twin in people if twin.waiting]
    for twin in waits[: max(1, len(waits) // 2)]:
        wanted = before[twin] + count
        twin.wait(lambda one, wanted=wanted: len(one.answers) >= wanted or not one.waiting, "an answer")


def test_no_line_of_the_notes_is_lost_or_doubled_whenever_the_server_dies(servers):
    people = people_on(servers, "Ada", "Bo")
    item = people[0].view["agenda"]["current"]
    scribes = [Scribe(twin, item).joins() for twin in people]

    for kill in range(KILLS):
        dies_while_they_type(servers, scribes, kill)
    for scribe in scribes:
        scribe.joins()

    text = scribes[0].text
    typed = [words for scribe in scribes for words in scribe.typed]
    assert len(typed) == len(set(typed)) > KILLS
    assert [scribe.text for scribe in scribes] == [text] * len(scribes)
    assert [words for words in typed if text.count(words) != 1] == []
    for twin in people:
        twin.cut()


def dies_while_they_type(servers: list[MeetingServer], scribes: list[Scribe], kill: int) -> None:
    """All type at once, the first server dies in the middle, and they come back with what was not acknowledged."""
    typing = [threading.Thread(target=types_until_lost, args=(scribe, kill)) for scribe in scribes]
    for one in typing:
        one.start()
    first = scribes[0]
    wanted = len(first.acknowledged) + 3
    first.twin.wait(lambda _: len(first.acknowledged) >= wanted, "some acknowledged words")
    servers[0].kill()
    for scribe in scribes:
        scribe.stops = True
    for one in typing:
        one.join()
    servers[0].start()
    for scribe in scribes:
        come_back(scribe, servers)


def types_until_lost(scribe: Scribe, kill: int) -> None:
    with contextlib.suppress(socketio.exceptions.SocketIOError):
        for n in range(500):
            if scribe.stops:
                return
            scribe.types(f"<{scribe.twin.person}:{kill}:{n}>").sends()


def come_back(scribe: Scribe, servers: list[MeetingServer]) -> None:
    scribe.stops = False
    if scribe.twin.url == servers[0].url:
        scribe.twin.notices().connect()
    kept = scribe.of_the_room()
    assert [words for words in scribe.acknowledged if words not in kept] == [], "acknowledged words are gone"
    scribe.joins()
