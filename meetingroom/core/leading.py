"""Who led the meeting, and when: from its start, shared, handed over, or standing in for who had lost their line."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from meetingroom.core.acts import Capability, Stamp, changes
from meetingroom.core.attendance import PersonRemoved
from meetingroom.core.deputy import TakeOverEnded, TookOver
from meetingroom.core.facilitation import CapabilitiesGiven
from meetingroom.core.merging import PeopleMerged
from meetingroom.core.roster import PersonAdded


class How(StrEnum):
    """How somebody came to lead."""

    EXPECTED = "expected"  # as the roster had it
    GIVEN = "given"  # somebody who led shared it, or handed it over
    STOOD_IN = "stood_in"  # no facilitator was connected


@dataclass(frozen=True)
class Stretch:
    """One time that somebody led; `end` is None while they do."""

    person: str
    start: float
    how: How
    by: str = ""
    end: float | None = None


@dataclass(frozen=True)
class Leading:
    """All such times, in order."""

    stretches: tuple[Stretch, ...] = ()

    def of(self, person: str) -> Stretch | None:
        """The one that goes on."""
        return next((s for s in self.stretches if s.person == person and s.end is None), None)

    def has_led(self, person: str) -> bool:
        return any(s.person == person for s in self.stretches)


@changes("leading", PersonAdded)
def expected_to_lead(leading: Leading, event: PersonAdded, stamp: Stamp) -> Leading:
    leads = Capability.FACILITATE in event.capabilities
    return begun(leading, Stretch(event.person, stamp.at, How.EXPECTED)) if leads else leading


@changes("leading", CapabilitiesGiven)
def lead_given(leading: Leading, event: CapabilitiesGiven, stamp: Stamp) -> Leading:
    if Capability.FACILITATE not in event.capabilities:
        return ended(leading, event.person, stamp)
    return begun(leading, Stretch(event.person, stamp.at, How.GIVEN, stamp.by))


@changes("leading", TookOver)
def stood_in(leading: Leading, event: TookOver, stamp: Stamp) -> Leading:
    return begun(leading, Stretch(event.person, stamp.at, How.STOOD_IN))


@changes("leading", TakeOverEnded, PersonRemoved)
def leads_no_more(leading: Leading, event: TakeOverEnded | PersonRemoved, stamp: Stamp) -> Leading:
    return ended(leading, event.person, stamp)


@changes("leading", PeopleMerged)
def as_one(leading: Leading, event: PeopleMerged, stamp: Stamp) -> Leading:
    """What the double led, its person led. They lead on only where they did so themselves."""
    moved = ended(leading, event.double, stamp).stretches
    return Leading(tuple(replace(s, person=event.into) if s.person == event.double else s for s in moved))


def begun(leading: Leading, stretch: Stretch) -> Leading:
    return leading if leading.of(stretch.person) else Leading((*leading.stretches, stretch))


def ended(leading: Leading, person: str, stamp: Stamp) -> Leading:
    open_ = leading.of(person)
    if open_ is None:
        return leading
    return Leading(tuple(replace(s, end=stamp.at) if s is open_ else s for s in leading.stretches))
