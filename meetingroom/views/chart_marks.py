"""The points and lines of a chart, and its legend: each series told apart by shape and dash, not by colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetingroom.views.chart_layout import BESIDE_MARK, Key, Layout
from meetingroom.views.chart_pens import AIM, INK, PAPER, QUIET, SUNK, Pen, Place, hatched, line, stroke
from meetingroom.views.svg import Svg, el, text_only, visible

if TYPE_CHECKING:
    from meetingroom.views.chart import Piece, Spec, Track

COLOURS = ("#0c655f", "#a3341f", "#79540a", "#2a2520")
DASHES = (None, "8 4", "12 3 3 3", "4 4")
TREND_OPACITY = 0.55
"""The dots on it stay the first thing seen."""
FELT_DASH = "1 5"
CORNERS = (
    (),
    ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    ((0, -1.2), (1.1, 0.8), (-1.1, 0.8)),
    ((0, -1.3), (1.2, 0), (0, 1.3), (-1.2, 0)),
)
"""Of a square, a triangle and a diamond; the first series has discs."""


def lines(spec: Spec, layout: Layout) -> Svg:
    """The aim line, the trends, and what joins the dots."""
    size = layout.size.text
    drawn = [line(_place(each, layout), AIM, size) for each in (spec.aim, spec.aim_after) if each]
    for i, track in enumerate(spec.tracks):
        drawn += [_run(track, first, last, i, layout) for first, last in track.runs if last > first]
        pieces = (line(_place(piece, layout), _trend_pen(i), size) for piece in track.trend)
        drawn.append(el("g", *pieces, opacity=TREND_OPACITY))
    return el("g", *drawn, fill="none", clip_path=f"url(#{spec.id}-frame)")


def _place(piece: Piece, layout: Layout) -> Place:
    return layout.px(piece.x1), layout.py(piece.y1), layout.px(piece.x2), layout.py(piece.y2)


def _trend_pen(i: int) -> Pen:
    return Pen(f"chart-trend chart-track-{i % 4}", COLOURS[i % 4], 4)


def _run(track: Track, first: int, last: int, i: int, layout: Layout) -> Svg:
    places = [f"{layout.px(dot.x):.1f} {layout.py(dot.y):.1f}" for dot in track.dots[first : last + 1]]
    dash = FELT_DASH if track.is_felt else DASHES[i % 4]
    pen = Pen(f"chart-run chart-track-{i % 4}", COLOURS[i % 4], 1.4, dash)
    cap = "round" if track.is_felt else None
    return el("path", d="M" + "L".join(places), stroke_linecap=cap, **stroke(pen, layout.size.text))


def dots(spec: Spec, layout: Layout) -> Svg:
    """The points, series by series: shapes by series, filled where measured, hollow where felt."""
    first = next((i for i, track in enumerate(spec.tracks) if track.dots), 0)
    groups = (_dots(spec, layout, i, i == first) for i in range(len(spec.tracks)))
    return el("g", *groups, class_="chart-dots")


def _dots(spec: Spec, layout: Layout, i: int, has_first: bool) -> Svg:
    track, r = spec.tracks[i], _radius(layout.size.text)
    look = "chart-dot chart-felt" if track.is_felt else "chart-dot"
    drawn: list[str] = []
    for place, dot in enumerate(track.dots):
        label = text_only(dot.label)
        told = f'data-x="{dot.day}" data-y="{dot.y:g}" data-label="{label}"'
        reading = _reading(label, has_first and not place) if spec.can_be_read else ""
        shape = _shape(i, layout.px(dot.x), layout.py(dot.y), r)
        drawn.append(f'<path class="{look}" d="{shape}" {told}{reading}/>')
    return el("g", Svg("".join(drawn)), **_look(i, r, is_felt=track.is_felt))


def _reading(label: str, is_first: bool) -> str:
    """One point is reached by Tab, the others from it by arrow keys."""
    return f' role="img" aria-label="{label}" tabindex="{0 if is_first else -1}"'


def _radius(size: float) -> float:
    return size * 0.36


def _look(i: int, r: float, *, is_felt: bool) -> dict[str, str | float]:
    colour = COLOURS[i % 4]
    width = r / 2.5 if is_felt else r / 5
    fill = PAPER if is_felt else colour
    return {"class_": f"chart-track-{i % 4}", "fill": fill, "stroke": colour, "stroke_width": width}


def _shape(i: int, x: float, y: float, r: float) -> str:
    corners = CORNERS[i % 4]
    if not corners:
        return (
            f"M{x - r:.1f} {y:.1f}a{r:.1f} {r:.1f} 0 1 0 {2 * r:.1f} 0a{r:.1f} {r:.1f} 0 1 0 {-2 * r:.1f} 0z"
        )
    return "M" + "L".join(f"{x + dx * r:.1f} {y + dy * r:.1f}" for dx, dy in corners) + "z"


def legend(spec: Spec, layout: Layout) -> Svg:
    """Each kind of mark with its name."""
    drawn = (_key(key, layout.size.text, spec.id) for key in layout.keys)
    return el("g", *drawn, class_="chart-legend")


def _key(key: Key, size: float, id_: str) -> Svg:
    x, y = key.x + size * BESIDE_MARK, key.y + size * 0.35
    words = el("text", visible(key.text), x=x, y=y, class_="chart-ink", fill=INK)
    return Svg(_sample(key, size, id_) + words) if key.mark else words


def _sample(key: Key, size: float, id_: str) -> Svg:
    wide, i = size * 2.1, key.track
    place = (key.x, key.y, key.x + wide, key.y)
    if key.mark == "aim":
        return line(place, AIM, size)
    if key.mark == "trend":
        return el("g", line(place, _trend_pen(i), size), opacity=TREND_OPACITY)
    if key.mark == "break":
        box = {"x": key.x, "y": key.y - size * 0.5, "width": wide, "height": size}
        edged = el("rect", class_="chart-break chart-edged", fill=SUNK, stroke=QUIET, **box)
        return Svg(edged + hatched(id_, **box))
    r, is_felt = _radius(size), key.mark == "felt"
    dot = el(
        "path",
        d=_shape(i, key.x + wide / 2, key.y, r),
        class_="chart-dot chart-felt" if is_felt else "chart-dot",
    )
    return el("g", dot, **_look(i, r, is_felt=is_felt))
