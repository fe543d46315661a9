"""What making a view and its difference costs by itself, without sockets or storage."""

from __future__ import annotations

from time import perf_counter

from meetingroom.views.assemble import Audience, see
from meetingroom.views.mine import mine
from meetingroom.views.patch import diff
from tests.core.room import Room

TIMES = 50


def rows(sizes: tuple[int, ...]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for people in sizes:
        room = Room(*(f"Person {n}" for n in range(people)))
        found += [
            (f"{people} people: one view anew", f"{anew(room) * 1000:.2f} ms"),
            (f"{people} people: view and difference after a raised hand", f"{after_a_hand(room) * 1000:.2f} ms"),
            (f"{people} people: everybody's own part", f"{of_everybody(room) * 1000:.1f} ms"),
        ]
    return found


def each(act: object) -> float:
    start = perf_counter()
    for _ in range(TIMES):
        act()  # type: ignore[operator]
    return (perf_counter() - start) / TIMES


def anew(room: Room) -> float:
    return each(lambda: see(room.meeting, Audience.MEMBER))


def after_a_hand(room: Room) -> float:
    before = see(room.meeting, Audience.MEMBER)
    room.with_hands("Person 0")
    after = each(lambda: diff(before.view, see(room.meeting, Audience.MEMBER, before).view))
    room.person("Person 0").asks("withdraw", entry=room.person("Person 0").entry())
    return after


def of_everybody(room: Room) -> float:
    start = perf_counter()
    offers: dict[object, dict[str, object]] = {}
    for person in room.meeting.roster.people:
        mine(room.meeting, person, offers)  # type: ignore[arg-type]
    return perf_counter() - start
