"""The whole replay: the acts that the data tell and the additions, in the order of their times."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from tests.replay.act import Act
from tests.replay.additions import Addition, additions, with_additions
from tests.replay.before import acts_before
from tests.replay.deciding import acts_deciding
from tests.replay.during import THE_END, acts_during
from tests.replay.room import State, after


@cache
def told() -> tuple[Act, ...]:
    """What the data tell."""
    acts = (*acts_before(), *acts_during(), *acts_deciding())
    assert len({act.name for act in acts}) == len(acts)
    return acts


@cache
def script() -> tuple[Act, ...]:
    """The acts of the data and all additions."""
    return script_with(additions())


def script_with(found: Sequence[Addition]) -> tuple[Act, ...]:
    """The acts of the data and these additions, one after the other."""
    acts = with_additions(told(), found)
    return tuple(sorted(acts, key=lambda act: (act.at, act.order)))


@cache
def states() -> tuple[State, ...]:
    """The meeting before the first act of the whole replay, and after each."""
    found = [State()]
    for act in script():
        found.append(after(found[-1], act))
    return tuple(found)


def whole() -> State:
    """The meeting after all of them."""
    return states()[-1]


def whole_replay() -> Replay:
    return Replay(just_after(THE_END), whole())


def act_called(name: str) -> Act:
    return next(act for act in script() if act.name == name)


def just_before(name: str) -> State:
    """The meeting just before the act of this name."""
    names = [act.name for act in script()]
    return states()[names.index(name)]


def just_after(name: str) -> State:
    names = [act.name for act in script()]
    return states()[names.index(name) + 1]


@dataclass(frozen=True)
class Replay:
    """The meeting when it ended, and after all acts."""

    ended: State
    last: State


def replayed(acts: Sequence[Act]) -> Replay:
    """The meeting after these acts, begun where they part from the whole replay.

    Raises: Refused, Departed.
    """
    pairs = zip(acts, script(), strict=False)
    alike = next((n for n, (ours, whole) in enumerate(pairs) if ours != whole), min(len(acts), len(script())))
    state, ended = states()[alike], just_after(THE_END)
    for act in acts[alike:]:
        state = after(state, act)
        ended = state if act.name == THE_END else ended
    return Replay(ended, state)
