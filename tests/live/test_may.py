"""What a screen offers is what the door does, over the wire: as everyone, in every state of a meeting.

`tests/core/test_table.py` tries every command there is; here it is that the wire says the same.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from meetingroom.core.acts import RULES
from meetingroom.core.standing import may, standing_of
from tests.core.every_command import shaped, what_fits
from tests.core.meetings import NOT_HERE, STANDINGS, STATES
from tests.core.room import Room
from tests.staged import Stage, Staged

pytestmark = pytest.mark.slow

SOME = ("raise_hand", "call_next", "answer_in_round", "share_panel", "start_item", "settle_action", "resume_meeting")


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("name", [*STANDINGS, *NOT_HERE])
def test_what_mine_says_one_may_do_is_what_the_door_does(stage, state, name):
    room = STATES[state]()
    person = room.person(name).id
    (here,) = stage.put(room)
    status, seen = here.view(person)
    said = seen["mine"]["may"] if status == 200 else {}

    wrong = [cell for act in SOME if (cell := Cell(stage, room, here, person, act).wrong(said.get(act)))]

    assert not wrong, "\n".join(wrong)
    assert said == on_the_wire(may(room.meeting, standing_of(room.meeting, person)))


def on_the_wire(thing: Any) -> Any:
    return json.loads(json.dumps(thing))


class Cell:
    """One field of the table: this person asks for this act at this stage."""

    def __init__(self, stage: Stage, room: Room, here: Staged, person: str, act: str) -> None:
        self.stage, self.room, self.here, self.person, self.act = stage, room, here, person, act

    @property
    def never(self) -> set[str]:
        """What the door says of who asks, whatever is asked for."""
        needs = sorted(RULES[self.act].needs or ())
        return {"not-in-meeting", "removed", f"needs-{needs[0].replace('_', '-')}"}

    def wrong(self, said: Any) -> str:
        """How what was said differs from what the door does, or "" where it does not."""
        if said is True:
            return self.is_not_let_in()
        refused = self.refused(self.here, shaped(self.act, self.room.meeting))
        fits = {said["id"].removeprefix("refused-")} if said else self.never
        return "" if refused in fits else f"{self.act}: {said} was said, and the door answered {refused!r}"

    def is_not_let_in(self) -> str:
        """What may be done is done where the rule accepts it, and else refused for what was named, not for who asked."""
        fields = what_fits(self.room, self.person, self.act)
        if fields is not None:
            (copy,) = self.stage.put(self.room)
            refused = self.refused(copy, fields)
            return refused and f"{self.act} {fields}: allowed, and refused with {refused!r}"
        refused = self.refused(self.here, shaped(self.act, self.room.meeting))
        names_something = bool(RULES[self.act].command.__struct_fields__)
        if refused and refused not in self.never and names_something:
            return ""
        return f"{self.act}: allowed, though nothing of it is possible: {refused!r}"

    def refused(self, where: Staged, fields: dict[str, Any]) -> str:
        """The code of the refusal, "" when it was done."""
        _, answer = where.ask(self.person, self.act, fields)
        assert set(answer) == {"seq"} or {"refused", "with"} <= set(answer), answer
        return answer.get("refused", "")
