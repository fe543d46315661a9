"""One chart for phone, screen, record and print: what it shows as data, drawn as SVG, and the same as a table.

`chart(spec)` and `table(spec)` are pure. All words come in the spec, translated already. The SVG carries
no script and no style: shapes have classes, which `chart.css` colours for light, dark and print, and plain
presentation attributes for readers without it, such as a PDF.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from meetingroom.views import chart_axes as behind
from meetingroom.views import chart_marks as marks
from meetingroom.views.chart_layout import ALONE, PAGE, Labelled, Layout, Level, Size, Tick, lay_out
from meetingroom.views.svg import el, text_only

Range = tuple[float, float]


class Dot(NamedTuple):
    """One point: its place, how it is read out, and its cells in the table."""

    x: float
    y: float
    day: str
    """The day as 2025-09-15, for scripts."""
    label: str
    """The point as it is read out."""
    cells: tuple[str, ...] = ()
    """What the table says of it, one for each of the spec's headings."""


class Piece(NamedTuple):
    """A straight piece of line."""

    x1: float
    y1: float
    x2: float
    y2: float


class Band(NamedTuple):
    """A break."""

    start: float
    end: float
    label: str


@dataclass(frozen=True)
class Track:
    """One series. `runs` say which dots may be joined: from which to which, the last included."""

    name: str
    dots: tuple[Dot, ...]
    runs: tuple[tuple[int, int], ...] = ()
    trend: tuple[Piece, ...] = ()
    trend_name: str = ""
    is_felt: bool = False


@dataclass(frozen=True)
class Spec:
    """A chart as data. `id` begins the ids inside it, so several may stand on one page."""

    id: str
    title: str
    desc: str
    tracks: tuple[Track, ...]
    x: Range
    y: Range
    x_ticks: tuple[Tick, ...]
    y_ticks: tuple[Tick, ...]
    unit: str
    headings: tuple[str, ...] = ()
    aim: Piece | None = None
    aim_after: Piece | None = None
    aim_name: str = ""
    breaks: tuple[Band, ...] = ()
    break_name: str = ""
    break_names: str = ""
    """The same with the name of each, for the legend of a chart whose bands are too narrow for names."""
    changes: tuple[Labelled, ...] = ()
    phase_notes: tuple[Band, ...] = ()
    size: Size = PAGE
    level: Level = ALONE
    can_be_read: bool = False
    """Whether its points are reached by arrow keys and touch."""


@dataclass(frozen=True)
class Table:
    """The chart for those who do not see it: the same points in the same words."""

    caption: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = field(default=())


def chart(spec: Spec) -> str:
    """The chart as an SVG element."""
    layout = lay_out(spec)
    title, desc = f"{spec.id}-title", f"{spec.id}-desc"
    ground = el(
        "g",
        behind.paper(layout),
        behind.breaks(spec, layout),
        behind.axes(spec, layout),
        behind.changes(layout),
        marks.lines(spec, layout),
        marks.legend(spec, layout),
        aria_hidden="true" if spec.can_be_read else None,
    )
    return el(
        "svg",
        el("title", text_only(spec.title), id=title),
        el("desc", text_only(spec.desc), id=desc),
        behind.definitions(spec, layout),
        ground,
        marks.dots(spec, layout),
        xmlns="http://www.w3.org/2000/svg",
        class_="chart",
        viewBox=f"0 0 {layout.width:g} {layout.height:g}",
        width=f"{layout.width:g}",
        height=f"{layout.height:g}",
        preserveAspectRatio="xMidYMin",  # charts beside one another begin at one height
        role="group" if spec.can_be_read else "img",
        aria_labelledby=title,
        aria_describedby=desc,
        font_family="system-ui, sans-serif",
        font_size=f"{spec.size.text:g}",
    )


def table(spec: Spec) -> Table:
    """The points as rows, in the order of the days; with several series, each row begins with its name."""
    several = len(spec.tracks) > 1
    rows = [
        (dot.day, ((track.name,) if several else ()) + dot.cells)
        for track in spec.tracks
        for dot in track.dots
    ]
    rows.sort(key=lambda row: row[0])
    return Table(spec.title, (("",) if several else ()) + spec.headings, tuple(cells for _, cells in rows))


__all__ = [
    "Band",
    "Dot",
    "Labelled",
    "Layout",
    "Piece",
    "Size",
    "Spec",
    "Table",
    "Tick",
    "Track",
    "chart",
    "table",
]
