"""What stands behind the points of a chart: paper, grid, days, breaks, changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetingroom.views.chart_layout import LINE, NAME, Layout, has_room_for, inside
from meetingroom.views.chart_pens import (
    AXIS,
    CHANGE,
    GRID,
    INK,
    PAPER,
    QUIET,
    SUNK,
    hatched,
    label,
    line,
    rimmed,
    text,
)
from meetingroom.views.letters import width_of
from meetingroom.views.svg import Svg, el, text_only, visible

if TYPE_CHECKING:
    from meetingroom.views.chart import Band, Spec


def definitions(spec: Spec, layout: Layout) -> Svg:
    """The hatching of breaks, and the frame that lines do not leave."""
    step = layout.size.text * 0.55
    stroke = el(
        "path", d=f"M0 {step:g}L{step:g} 0", class_="chart-hatch", stroke=QUIET, stroke_width=step / 9
    )
    pattern = el(
        "pattern", stroke, id=f"{spec.id}-hatch", width=step, height=step, patternUnits="userSpaceOnUse"
    )
    wide, high = layout.right - layout.left, layout.foot - layout.top
    frame = el("rect", x=layout.left, y=layout.top, width=wide, height=high)
    return el("defs", pattern, el("clipPath", frame, id=f"{spec.id}-frame"))


def paper(layout: Layout) -> Svg:
    """The ground, so that hollow marks and the rims of letters have a colour to be made of."""
    return el("rect", class_="chart-paper", width=layout.width, height=layout.height, fill=PAPER)


def axes(spec: Spec, layout: Layout) -> Svg:
    """The unit, the lines of the grid, and the days."""
    size = layout.size.text
    grid = [_grid(layout, tick.at, tick.text) for tick in spec.y_ticks]
    days = [_day(layout, tick.at, tick.text) for tick in layout.x_ticks]
    floor = line((layout.left, layout.foot, layout.right, layout.foot), AXIS, size)
    return el("g", text(layout.unit, layout, "chart-quiet", QUIET), *grid, floor, *days, *_years(layout))


def _grid(layout: Layout, at: float, words: str) -> Svg:
    y, size = layout.py(at), layout.size.text
    ruled = line((layout.left, y, layout.right, y), GRID, size)
    return Svg(ruled + label(words, layout.left - size * 0.5, y + size * 0.35, "end"))


def _day(layout: Layout, at: float, words: str) -> Svg:
    x, size = layout.px(at), layout.size.text
    tick = line((x, layout.foot, x, layout.foot + size * 0.35), AXIS, size)
    middle = inside(x, words, layout.size)
    return Svg(tick + label(words, middle, layout.foot + size * LINE * 1.1, "middle"))


def _years(layout: Layout) -> list[Svg]:
    """Each below the first of its ticks; one that would touch the year before is left out."""
    size, end, before = layout.size.text, float("-inf"), ""
    drawn: list[Svg] = []
    for tick in layout.x_ticks:
        x, wide = inside(layout.px(tick.at), tick.group, layout.size), width_of(tick.group, size)
        if tick.group != before and x - wide / 2 > end:
            drawn.append(label(tick.group, x, layout.foot + size * LINE * 2.1, "middle"))
            end = x + wide / 2 + size * 0.4
        before = tick.group
    return drawn


def breaks(spec: Spec, layout: Layout) -> Svg:
    """Hatched bands, named in the middle where a name fits."""
    return el("g", *(_break(spec, layout, band) for band in spec.breaks))


def _break(spec: Spec, layout: Layout, band: Band) -> Svg:
    start, end = (min(max(layout.px(x), layout.left), layout.right) for x in (band.start, band.end))
    if end <= start:
        return Svg("")
    place = {"x": start, "y": layout.top, "width": end - start, "height": layout.foot - layout.top}
    ground = el("rect", el("title", text_only(band.label)), class_="chart-break", fill=SUNK, **place)
    return Svg(ground + hatched(spec.id, **place) + _break_name(layout, band.label, (start + end) / 2, end - start))


def _break_name(layout: Layout, words: str, x: float, wide: float) -> Svg:
    """Upwards from the foot, where the band is wide enough for it."""
    if not has_room_for(words, wide, layout.foot - layout.top, layout.size):
        return Svg("")
    size = layout.size.text * NAME
    x, y = x + size * 0.35, layout.foot - size * 0.5
    turned = f"rotate(-90 {x:.1f} {y:.1f})"
    return el(
        "text",
        visible(words),
        x=x,
        y=y,
        transform=turned,
        font_size=size,
        **rimmed("chart-quiet", QUIET, size),
    )


def changes(layout: Layout) -> Svg:
    """A line from each change's label down through the plot, and what is said of the phases between."""
    size = layout.size.text
    cuts = [line((change.x, change.top, change.x, layout.foot), CHANGE, size) for change in layout.changes]
    labels = [text(change.label, layout, "chart-ink", INK) for change in layout.changes]
    return el("g", *cuts, *labels, *(text(note, layout, "chart-quiet", QUIET) for note in layout.notes))
