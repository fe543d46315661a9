"""A room that decides: a proposal on the first item, and people who answer it, each in one line."""

from __future__ import annotations

from typing import Any

from meetingroom.core.acts import Due
from meetingroom.core.meeting import due_after
from meetingroom.core.proposals import Proposal
from tests.core.room import Room


class Board(Room):
    """Cleo facilitates and takes part; Ada proposes; all are heard by a pass unless a test says otherwise."""

    def __init__(self, *members: str, **settings: Any) -> None:
        super().__init__(*(members or ("Ada", "Bo")), **settings)

    def all_pass(self) -> None:
        for person in list(self.meeting.roster.people.values()):
            if person.is_here:
                self.person(person.name).asks("pass_here", item=self.item)

    def proposes(self, name: str = "Ada", text: str = "Meet on Mondays.", **fields: Any) -> str:
        self.person(name).asks("propose", item=self.item, text=text, **fields)
        return self.proposal.id

    @property
    def proposal(self) -> Proposal:
        """The last that was made."""
        return list(self.meeting.proposals.by_id.values())[-1]

    def asked(self, **fields: Any) -> None:
        """Cleo asks for answers."""
        version = self.proposal.version.number
        self.person("Cleo").asks("ask_for_answers", proposal=self.proposal.id, expected=version, **fields)

    def cannot_ask(self) -> str:
        version = self.proposal.version.number
        return self.person("Cleo").tries("ask_for_answers", proposal=self.proposal.id, expected=version).code

    def answers(self, name: str, value: str, text: str = "") -> None:
        self.person(name).asks(
            "give_answer", proposal=self.proposal.id, asking=len(self.proposal.askings), value=value, text=text
        )

    def opened(self) -> None:
        self.person("Cleo").asks("open_answers", proposal=self.proposal.id, asking=len(self.proposal.askings))

    def revised(self, text: str, **fields: Any) -> None:
        version = self.proposal.version.number
        self.person("Ada").asks("revise_proposal", proposal=self.proposal.id, expected=version, text=text, **fields)

    def stated(self, kind: str, reason: str = "", **terms: Any) -> None:
        self.person("Cleo").asks("state_outcome", **self._outcome(kind, reason, terms))

    def cannot_state(self, kind: str, **terms: Any) -> str:
        return self.person("Cleo").tries("state_outcome", **self._outcome(kind, "", terms)).code

    def _outcome(self, kind: str, reason: str, terms: dict[str, Any]) -> dict[str, Any]:
        version = self.proposal.version.number
        return {
            "proposal": self.proposal.id, "expected": version, "terms": {"kind": kind, **terms}, "reason": reason
        }

    def agreed(self, **fields: Any) -> None:
        """From a proposal to *agreed*, everyone consenting."""
        self.all_pass()
        self.proposes(**fields)
        self.asked()
        for person in self.meeting.roster.here():
            self.answers(person.name, "consent")
        self.opened()
        self.stated("agreed")


def consented(room: Board, *names: str) -> None:
    """These people are asked, consent, and the answers are opened."""
    room.asked()
    for name in names:
        room.answers(name, "consent")
    room.opened()


def dues(room: Board) -> list[Due]:
    """What the clock will ask because of the last row."""
    row = room.journal[-1]
    return due_after(room.meeting, row.events, row.stamp)
