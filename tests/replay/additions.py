"""The one file of additions: what the data leave out, act by act, each with its reason."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from tests.replay.act import Act, Order
from tests.replay.data import clock

FILE = Path(__file__).with_name("additions.toml")


@dataclass(frozen=True)
class Addition:
    """One addition by one person: an act of its own, or (`row`) another way to do an act of the data."""

    name: str
    reason: str
    told: dict[str, Any]
    row: str = ""

    @property
    def act(self) -> Act:
        """The act of its own; what it makes is known by `makes`."""
        told = self.told
        fields, makes = told.get("with", {}), told.get("makes", "")
        return Act(clock(told["at"]), Order.SETTLES, self.name, told["by"], told["ask"], fields, makes)

    def instead_of(self, act: Act) -> Act:
        """The act of the data, done so; fields that are not named stay, unless something else is asked."""
        asked = self.told.get("ask", act.ask)
        fields = {**(act.fields if asked == act.ask else {}), **self.told.get("with", {})}
        return replace(act, at=act.at + self.told.get("later_s", 0), ask=asked, fields=fields)


@cache
def additions() -> tuple[Addition, ...]:
    """All additions; an act of several people, or on several rows, is one for each."""
    tables = tomllib.loads(FILE.read_text())
    acts = [each for n, told in enumerate(tables["act"]) for each in by_each(n, told)]
    instead = [each for told in tables["instead"] for each in by_row(told)]
    return (*acts, *instead)


def by_row(told: dict[str, Any]) -> Iterator[Addition]:
    for row in told.get("rows") or [told["row"]]:
        yield Addition(f"{row}, done otherwise", told["reason"], told, row)


def by_each(n: int, told: dict[str, Any]) -> Iterator[Addition]:
    people = told["by"] if isinstance(told["by"], list) else [told["by"]]
    for person in people:
        name = f"addition {n}: {told['ask']} by {person}"
        yield Addition(name, told["reason"], {**told, "by": person})


def with_additions(acts: Sequence[Act], found: Sequence[Addition]) -> list[Act]:
    """The acts of the data with these additions to them.

    Raises: KeyError, where an addition is about a row that is not there.
    """
    by_name = {act.name: act for act in acts}
    for each in found:
        if each.row:
            by_name[each.row] = each.instead_of(by_name[each.row])
    return [*by_name.values(), *(each.act for each in found if not each.row)]
