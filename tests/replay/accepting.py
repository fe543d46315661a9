"""What an acceptance check uses: what people see at a moment of the replay, and a rule switched off."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

import pytest

from meetingroom.core.acts import Context, Event, Refused
from meetingroom.core.answering import AnswersOpened, GiveAnswer, OpenedAnswer, give_answer
from meetingroom.core.meeting import Meeting
from meetingroom.views.assemble import Audience, see
from meetingroom.words import Words
from tests.demo.stage import plain
from tests.replay.act import Act, Order
from tests.replay.data import clock, member
from tests.replay.room import State, after


@contextmanager
def switched_off(where: str, instead: Any) -> Iterator[None]:
    """A rule of the product replaced, and the check beside it must fail."""
    with patch(where, instead), pytest.raises(AssertionError):
        yield


def given_in_the_open(command: GiveAnswer, meeting: Meeting, context: Context) -> list[Event]:
    """The rule without its seal: everyone sees an answer as soon as it is given."""
    answer = OpenedAnswer(person=context.by, value=command.value, text=command.text)
    shown = AnswersOpened(proposal=command.proposal, asking=command.asking, answers=(answer,), beside={})
    return [*give_answer(command, meeting, context), shown]


def tried(state: State, by: str, ask: str, at: str, **fields: Any) -> State | str:
    """The state after an ask, or the sentence that whoever asked reads instead."""
    try:
        return after(state, Act(clock(at), Order.SETTLES, "a try", by, ask, fields))
    except Refused as refused:
        words = Words(str(member(by)["language"]))
        return words.say(f"refused-{refused.code}", **refused.args_)


def seen(state: State, audience: Audience = Audience.FACILITATOR) -> dict[str, Any]:
    return dict(see(state.meeting, audience).view)


def plain_of(sentence: str) -> str:
    """A sentence without the marks that set its arguments apart."""
    return plain(sentence.translate({0x2068: None, 0x2069: None}))
