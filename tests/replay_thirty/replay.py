"""The design review as it was held: each row of the data is asked for through `Rooms.ask`, at the data's own time.

replay = Replay(house)
replay.runs()
replay.wrong_looks  # what somebody saw that the data say otherwise
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from meetingroom.core.acts import RULES, SYSTEM, Event
from meetingroom.core.hands import HandRaised
from meetingroom.core.meeting import Meeting
from meetingroom.core.rounds import RoundStarted
from meetingroom.core.turns import TurnStarted
from meetingroom.views.assemble import Audience, see
from meetingroom.views.mine import mine
from tests.live.house import House
from tests.replay_thirty.data import Row, at, clock, review, row_of, rows

MEETING = "thirty"
FACILITATOR = "m1"
PUT_BACK_AFTER_S = 5  # so long after somebody was said to be done they are given the floor back
Step = tuple[float, Callable[[], None]]


class Replay:
    """One meeting in a house whose clock is the data's. Labels such as `h7` stand for the ids that the room gives."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.ids: dict[str, str] = {}
        self.called_for: dict[str, str] = {}  # hand: why it stood first when it was called
        self.wrong_looks: list[str] = []

    @property
    def meeting(self) -> Meeting:
        return self.house.rooms.meeting(MEETING)

    def runs(self) -> None:
        for time, act in sorted(self.steps(), key=lambda step: step[0]):
            self.house.time = time
            # Nobody is on a line here: who is away, and when, the data say.
            self.house.clockwork.ask_what_is_due(time)
            act()

    # Everything that happens, each thing at its time

    def steps(self) -> Iterator[Step]:
        self.house.time = at(review()["case"]["opens"])
        yield self.house.time, self.opens
        tables = {
            "members": self.comings_and_goings,
            "agenda_actual": self.visit,
            "hands": self.hand,
            "rounds": self.round,
            "round_answers": self.answer,
            "turns": self.turn,
            "moments": self.moment,
            "looks": self.look,
        }
        for table, steps_of in tables.items():
            for row in rows(table):
                yield from steps_of(row)

    def opens(self) -> None:
        """The facilitator prepares: the roster from a list, the agenda, and how the table sits."""
        case = review()["case"]
        opening = {"title": review()["about"]["title"], "name": row_of(FACILITATOR)["name"], "begin": False}
        self.asks(SYSTEM, "open_meeting", items=[row["title"] for row in rows("agenda")], **opening)
        self.ids |= dict(
            zip((row["item_id"] for row in rows("agenda")), self.meeting.agenda.order, strict=True)
        )
        self.ids[FACILITATOR] = next(iter(self.meeting.roster.people))
        self.asks(FACILITATOR, "give_capabilities", person=FACILITATOR, capabilities=["facilitate", "speak"])
        self.asks(FACILITATOR, "change_settings", **case["settings"])
        for row in rows("agenda"):
            self.asks(
                FACILITATOR, "edit_item", item=row["item_id"], purpose=row["purpose"], minutes=row["minutes"]
            )
        self.lists_everybody()
        self.asks(FACILITATOR, "give_seating", order=case["seating"])

    def lists_everybody(self) -> None:
        listed = [row for row in rows("members") if row["member_id"] != FACILITATOR]
        lines = [";".join((r["name"], r["role"].replace(";", ","), r["side"], r["device"])) for r in listed]
        self.asks(FACILITATOR, "import_roster", text="\n".join(["name;role;side;device", *lines]))
        by_name = {person.name: person.id for person in self.meeting.roster.people.values()}
        self.ids |= {row["member_id"]: by_name[row["name"]] for row in listed}

    def comings_and_goings(self, row: Row) -> Iterator[Step]:
        member = row["member_id"]
        if member == FACILITATOR:
            return
        if row["device"] == "none":
            yield at(row["arrives"]), lambda: self.asks(FACILITATOR, "mark_here", person=member)
        else:
            yield at(row["arrives"]), lambda: self.asks(member, "enter_room")
        if "leaves" in row:
            yield at(row["leaves"]), lambda: self.asks(member, "leave")

    def visit(self, row: Row) -> Iterator[Step]:
        item = row["item"]
        yield at(row["starts"]), lambda: self.asks(FACILITATOR, "start_item", item=item, expected=self.item)
        leave = {
            "for the next": lambda: None,
            "closed": lambda: self.asks(FACILITATOR, "close_item", item=item),
            "held": lambda: self.asks(
                FACILITATOR, "hold_item", item=item, until=row["until"], why=row["why"]
            ),
            "the meeting ended": lambda: self.asks(FACILITATOR, "end_meeting"),
        }
        yield at(row["ends"]), leave[row["left"]]

    def hand(self, row: Row) -> Iterator[Step]:
        yield at(row["raised"]), lambda: self.raises(row)

    def raises(self, row: Row) -> None:
        answers = self.meeting.queue.topic if row["kind"] == "reply" else ""
        fields = {"kind": row["kind"], "item": row["item"], "topic": row["topic"], "answers": answers}
        if "entered_by" in row:
            events = self.asks(row["entered_by"], "raise_hand_for", person=row["member"], **fields)
        else:
            events = self.asks(row["member"], "raise_hand", **fields)
        self.ids[row["hand_id"]] = the(HandRaised, events).entry

    def round(self, row: Row) -> Iterator[Step]:
        yield at(row["starts"]), lambda: self.starts_round(row)

    def starts_round(self, row: Row) -> None:
        fields = {"item": row["item"], "aim": row["aim"], "question": row.get("question", "")}
        events = self.asks(FACILITATOR, "start_round", power_last=row.get("power_last", False), **fields)
        self.ids[row["round_id"]] = the(RoundStarted, events).round

    def answer(self, row: Row) -> Iterator[Step]:
        yield at(row["at"]), lambda: self.answers(row)

    def answers(self, row: Row) -> None:
        round = self.meeting.rounds.now
        assert round is not None
        assert round.asked == self.id(row["member"]), f"{row}: it is somebody else's turn"
        if row["says"] == "is given the floor":
            events = self.asks(row["entered_by"], "next_in_round", expected=round.step)
        elif "entered_by" in row:
            fields = {"person": row["member"], "expected": round.step, "answer": row["says"]}
            events = self.asks(row["entered_by"], "answer_in_round_for", **fields)
        else:
            events = self.asks(row["member"], "answer_in_round", expected=round.step, answer=row["says"])
        self.label_turn_of_round(row, events)

    def label_turn_of_round(self, row: Row, events: list[Event]) -> None:
        theirs = [t for t in rows("turns") if t.get("round") == row["round"] and t["started"] == row["at"]]
        for turn in theirs:
            self.ids[turn["turn_id"]] = the(TurnStarted, events).turn

    def turn(self, row: Row) -> Iterator[Step]:
        if "round" not in row:
            yield at(row["started"]), lambda: self.is_given_the_floor(row)
        for again in row.get("again", ()):
            yield at(again) - PUT_BACK_AFTER_S, lambda: self.is_done(row)
            yield (
                at(again),
                lambda: self.asks(FACILITATOR, "put_back", turn=row["turn_id"], expected=self.floor),
            )
        yield at(row["ended"]), lambda: self.is_done(row)

    def is_given_the_floor(self, row: Row) -> None:
        if row["how"] == "called" and "hand" not in row:
            events = self.asks(FACILITATOR, "call_person", person=row["member"], expected=self.floor)
        elif row["how"] == "next":
            self.why_first(row["hand"], row.get("away", "keep"))
            events = self.asks(FACILITATOR, "call_next", expected=self.floor, away=row.get("away", "keep"))
        else:
            act = {"called": "call_entry", "interposed": "interpose"}[row["how"]]
            self.why_first(row["hand"])
            events = self.asks(FACILITATOR, act, entry=row["hand"], expected=self.floor)
        started = the(TurnStarted, events)
        assert started.entry == self.id(row.get("hand", "")), f"{row}: {self.said(started.person)} was called"
        self.ids[row["turn_id"]] = started.turn

    def why_first(self, hand: str, away: str = "keep") -> None:
        """Why the one who is called stands where they stand, as the facilitator's screen says just before."""
        queue = see(self.meeting, Audience.FACILITATOR).view["queue"]
        self.called_for[hand] = queue["entries"][self.id(hand)]["reason"]

    def is_done(self, row: Row) -> None:
        by = FACILITATOR if row.get("ends") == "done by m1" else row["member"]
        self.asks(by, "end_turn", turn=row["turn_id"])

    def moment(self, row: Row) -> Iterator[Step]:
        by = SYSTEM if row["by"] == "the room" else row["by"]
        yield at(row["at"]), lambda: self.asks(by, row["ask"], **row.get("with", {}))

    def look(self, row: Row) -> Iterator[Step]:
        yield at(row["at"]), lambda: self.looks(row)

    def looks(self, row: Row) -> None:
        found = self.said(self.seen(row["who"], row["looks_at"]))
        if isinstance(found, float) and isinstance(row["sees"], str):
            found = clock(found)
        if found != row["sees"]:
            self.wrong_looks.append(
                f"{row['at']} {row['looks_at']} ({row['why']}): {found}, not {row['sees']}"
            )

    def seen(self, who: str, path: str) -> Any:
        audience = {"the screen": Audience.SCREEN, FACILITATOR: Audience.FACILITATOR}.get(
            who, Audience.MEMBER
        )
        found: Any = dict(see(self.meeting, audience).view)
        if who != "the screen":
            found["mine"] = mine(self.meeting, self.id(who), {})
        for name in path.split("."):
            found = found.get(self.id(name), "nothing") if isinstance(found, dict) else "nothing"
        return found

    # Asking

    @property
    def floor(self) -> str:
        return self.meeting.queue.floor

    @property
    def item(self) -> str:
        return self.meeting.agenda.current

    def asks(self, by: str, act: str, **fields: Any) -> list[Event]:
        """Ask for something with the labels of the data; a refusal stops the replay."""
        command = msgspec.convert(
            {name: self.id(value) for name, value in fields.items()}, RULES[act].command
        )
        return list(self.house.rooms.ask(MEETING, self.id(by), command).events)

    def id(self, value: Any) -> Any:
        """What the room calls what the data call so."""
        if isinstance(value, list):
            return [self.id(one) for one in value]
        return self.ids.get(value, value) if isinstance(value, str) else value

    def said(self, value: Any) -> Any:
        """The other way round: what the data call what the room calls so."""
        if isinstance(value, list | tuple):
            return [self.said(one) for one in value]
        if isinstance(value, dict):
            return {name: self.said(one) for name, one in value.items()}
        return (
            {id_: label for label, id_ in self.ids.items()}.get(value, value)
            if isinstance(value, str)
            else value
        )


def the(kind: type[Any], events: list[Event]) -> Any:
    (found,) = [event for event in events if isinstance(event, kind)]
    return found
