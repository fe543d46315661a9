"""Where everything in a chart stands: margins, wrapped labels, ticks that do not touch, the legend's rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from meetingroom.views.letters import WIDEST, width_of

if TYPE_CHECKING:
    from meetingroom.views.chart import Spec

LINE = 1.3
"""The height of a line of text, in its size."""
BESIDE_MARK = 2.6
"""Where the words of the legend begin beside its marks, in their size."""
NAME = 0.9
"""The size of the names of breaks beside that of other words."""


class Size(NamedTuple):
    """The room a chart has: its width, the height of its plot and of its letters, all in one unit."""

    width: float
    plot: float
    text: float
    height: float = 0
    """Of all of it, at least: what labels and legend leave of it is the plot's."""
    is_beside: bool = False
    """Whether it stands beside the charts that it is compared with, rather than beneath."""


NARROW = Size(150, 170, 12)
"""A phone whose letters are twice as large."""
PHONE = Size(300, 190, 12.5)
COLUMN = Size(620, 270, 14.5)
"""Beside other things on a laptop, or on a tablet."""
PAGE = Size(720, 300, 14)
SCREEN = Size(1800, 220, 30, height=520)
SCREEN_HALF = Size(880, 180, 27, height=520, is_beside=True)
SCREEN_THIRD = Size(573, 160, 24, height=500, is_beside=True)
"""Beside one another on a projector."""


class Level(NamedTuple):
    """What a chart leaves free at least, so that its plot stands level with those that it is compared with."""

    left: float = 0
    top: float = 0
    below: float = 0


ALONE = Level()


class Tick(NamedTuple):
    """A mark on an axis; ticks of one `group` (a year) share its name, which stands once below."""

    at: float
    text: str
    group: str = ""


class Labelled(NamedTuple):
    """A change: its place on the x axis, and its label."""

    x: float
    label: str


class Placed(NamedTuple):
    """A text of several lines: the place of its first line, and to which side it runs."""

    x: float
    y: float
    lines: tuple[str, ...]
    anchor: str = "start"


class Change(NamedTuple):
    """A change's line, from above its label down to the plot's foot, and the label."""

    x: float
    top: float
    label: Placed


class Key(NamedTuple):
    """An entry of the legend: which mark, of which track, and its words."""

    mark: str
    track: int
    x: float
    y: float
    text: str


@dataclass(frozen=True)
class Layout:
    """All places, in the unit of the size. `px` and `py` turn values into places."""

    size: Size
    width: float
    height: float
    left: float
    right: float
    top: float
    foot: float
    px: Callable[[float], float]
    py: Callable[[float], float]
    unit: Placed
    x_ticks: tuple[Tick, ...]
    changes: tuple[Change, ...]
    notes: tuple[Placed, ...]
    keys: tuple[Key, ...]


def lay_out(spec: Spec) -> Layout:
    """From the top down: the unit, the changes' labels, the phases' notes, the plot, its days, the legend."""
    size = spec.size
    line = size.text * LINE
    widest = max((width_of(tick.text, size.text) for tick in spec.y_ticks), default=0)
    left = max(widest + size.text * 0.8, spec.level.left)
    right = size.width - size.text * 0.8
    px = _scale(spec.x, left, right)
    unit = Placed(size.text * 0.3, line * 0.8, wrapped(spec.unit, size.width - size.text * 0.6, size.text))
    under_unit = line * len(unit.lines) + line * 0.4
    changes = _changes(spec, px, left, right, under_unit)
    under_changes = max((_bottom(c.label, line) for c in changes), default=under_unit)
    notes = _notes(spec, px, under_changes)
    over = max((_bottom(note, line) for note in notes), default=under_changes) + line * 0.3
    top = max(over, spec.level.top)
    days = line * (2.4 if any(t.group for t in spec.x_ticks) else 1.4)
    keys = _keys(spec, px, days + line * 0.6)
    below = max(max((key.y for key in keys), default=days) + line * 0.6, spec.level.below)
    height = max(top + size.plot + below, size.height)
    foot = height - below
    keys = tuple(key._replace(y=foot + key.y) for key in keys)
    py = _scale(spec.y, foot, top)
    ticks = thinned(spec.x_ticks, px, size)
    return Layout(size, size.width, height, left, right, top, foot, px, py, unit, ticks, changes, notes, keys)


def wrapped(words: str, width: float, text: float) -> tuple[str, ...]:
    """The words in lines that fit; a word longer than a line is cut."""
    lines: list[str] = []
    for word in words.split(" "):  # not at what must not break, as in 45 %
        first, *rest = _cut(word, width, text)
        joined = f"{lines[-1]} {first}" if lines else first
        if lines and width_of(joined, text) <= width:
            lines[-1] = joined
        else:
            lines.append(first)
        lines += rest
    return tuple(lines)


def _cut(word: str, width: float, text: float) -> Sequence[str]:
    if width_of(word, text) <= width or len(word) < 2:
        return [word]
    most = max(1, int(width / (WIDEST * text)))
    return [word[i : i + most] for i in range(0, len(word), most)]


def level(specs: Sequence[Spec]) -> tuple[Spec, ...]:
    """The same charts with their plots level: days beneath days, and beside one another also values beside values."""
    left = max((lay_out(spec).left for spec in specs), default=0)
    above_one_another = tuple(replace(spec, level=Level(left)) for spec in specs)
    beside = [lay_out(spec) for spec in above_one_another if spec.size.is_beside]
    top = max((each.top for each in beside), default=0)
    below = max((each.height - each.foot for each in beside), default=0)
    return tuple(replace(spec, level=Level(left, top, below)) for spec in specs)


def thinned(ticks: Sequence[Tick], px: Callable[[float], float], size: Size) -> tuple[Tick, ...]:
    """Every tick, or every second, third …: as many as stand apart."""
    for step in range(1, len(ticks) + 1):
        kept = ticks[::step]
        places = [(inside(px(t.at), t.text, size), width_of(t.text, size.text) / 2) for t in kept]
        ends = [x + half + size.text * 0.4 for x, half in places]
        starts = [x - half for x, half in places]
        if all(end <= start for end, start in zip(ends, starts[1:], strict=False)):
            return tuple(kept)
    return ()


def inside(x: float, words: str, size: Size) -> float:
    """The middle of words that stand at this place, or as near to it as lets them end within the chart."""
    half = width_of(words, size.text) / 2 + size.text * 0.1
    return min(max(x, half), size.width - half)


def _scale(values: tuple[float, float], start: float, end: float) -> Callable[[float], float]:
    low, high = values
    span = (high - low) or 1.0
    return lambda value: start + (end - start) * (value - low) / span


def _bottom(placed: Placed, line: float) -> float:
    return placed.y + line * (len(placed.lines) - 1) + line * 0.4


def _changes(
    spec: Spec, px: Callable[[float], float], left: float, right: float, top: float
) -> tuple[Change, ...]:
    """Each label in rows of its own, on the side of its line that has more room; earlier changes stand higher."""
    placed: list[Change] = []
    line, gap = spec.size.text * LINE, spec.size.text * 0.4
    for change in sorted(spec.changes):
        x = px(change.x)
        to_right = right - x >= x - left
        room = (right - x if to_right else x - left) - gap
        lines = wrapped(change.label, room, spec.size.text)
        label = Placed(
            x + gap if to_right else x - gap, top + line * 0.8, lines, "start" if to_right else "end"
        )
        placed.append(Change(x, top, label))
        top = _bottom(label, line) + line * 0.2
    return tuple(placed)


def _notes(spec: Spec, px: Callable[[float], float], top: float) -> tuple[Placed, ...]:
    """What is said of each phase, above the middle of it; left out where it does not fit."""
    line, text = spec.size.text * LINE, spec.size.text
    notes: list[Placed] = []
    for phase in spec.phase_notes:
        start, end = px(max(phase.start, spec.x[0])), px(min(phase.end, spec.x[1]))
        lines = wrapped(phase.label, max(end - start, 1) - text, text)
        if len(lines) <= 2 and all(width_of(each, text) <= end - start for each in lines):
            notes.append(Placed((start + end) / 2, top + line, lines, "middle"))
    return tuple(notes)


def _keys(spec: Spec, px: Callable[[float], float], top: float) -> tuple[Key, ...]:
    """The legend: one entry for each kind of mark there is, in rows that fit; a long one has several lines."""
    text = spec.size.text
    start = text * 0.3
    x, y = start, top + text * 0.5
    keys: list[Key] = []
    for mark, track, words in _entries(spec, px):
        first, *more = wrapped(words, spec.size.width - start - text * BESIDE_MARK, text)
        wide = text * 3 + width_of(first, text)
        if keys and (more or x + wide > spec.size.width):
            x, y = start, y + text * LINE * 1.15
        keys.append(Key(mark, track, x, y, first))
        for each in more:
            y += text * LINE
            keys.append(Key("", track, x, y, each))
        x += spec.size.width if more else wide + text
    return tuple(keys)


def _entries(spec: Spec, px: Callable[[float], float]) -> list[tuple[str, int, str]]:
    entries = [("felt" if track.is_felt else "dots", i, track.name) for i, track in enumerate(spec.tracks)]
    entries += [("trend", i, track.trend_name) for i, track in enumerate(spec.tracks) if track.trend]
    if spec.aim:
        entries.append(("aim", 0, spec.aim_name))
    if spec.breaks:
        low, high = spec.x
        seen = [(px(min(each.end, high)) - px(max(each.start, low)), each.label) for each in spec.breaks]
        are_named = all(has_room_for(label, wide, spec.size.plot, spec.size) for wide, label in seen)
        entries.append(("break", 0, spec.break_name if are_named else spec.break_names))
    return entries


def has_room_for(name: str, wide: float, high: float, size: Size) -> bool:
    """Whether a band so wide and high has room for its name, written upwards a little smaller."""
    return wide >= size.text * 1.1 and width_of(name, size.text * NAME) <= high * 0.9
