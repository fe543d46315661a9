"""How lines and words in a chart are drawn: colours that stand where no style sheet is, dashes, rims of letters."""

from typing import NamedTuple

from meetingroom.views.chart_layout import LINE, Layout, Placed
from meetingroom.views.svg import Svg, el, visible

INK, QUIET, HAIR, PAPER, SUNK = "#2a2520", "#655c52", "#e2d8c8", "#ffffff", "#f1eadf"
TEXT = 14
"""The size of letters for which widths and dashes are given; they grow with it."""

Place = tuple[float, float, float, float]


class Pen(NamedTuple):
    """A stroke: the class that a style sheet knows, and what stands without one."""

    look: str
    colour: str
    width: float = 1
    dash: str | None = None


GRID = Pen("chart-grid", HAIR)
AXIS = Pen("chart-axis", QUIET)
CHANGE = Pen("chart-change", INK, 1.5)
AIM = Pen("chart-aim", QUIET, 2, "9 6")


def line(place: Place, pen: Pen, size: float) -> Svg:
    """A straight line."""
    x1, y1, x2, y2 = place
    return el("line", x1=x1, y1=y1, x2=x2, y2=y2, **stroke(pen, size))


def hatched(id_: str, **place: float) -> Svg:
    """The hatching of breaks, of which the chart with this id keeps the pattern."""
    return el("rect", fill=f"url(#{id_}-hatch)", opacity=0.35, pointer_events="none", **place)


def stroke(pen: Pen, size: float) -> dict[str, str | float | None]:
    """The attributes of a stroke beside letters of this size."""
    dash = " ".join(f"{float(part) * size / TEXT:g}" for part in pen.dash.split()) if pen.dash else None
    width = pen.width * size / TEXT
    return {"class_": pen.look, "stroke": pen.colour, "stroke_width": width, "stroke_dasharray": dash}


def label(words: str, x: float, y: float, anchor: str) -> Svg:
    """One quiet line of text, such as that of a tick."""
    return el("text", visible(words), x=x, y=y, text_anchor=anchor, class_="chart-quiet", fill=QUIET)


def text(placed: Placed, layout: Layout, look: str, fill: str) -> Svg:
    """Lines of text with a rim of paper, so that what crosses them does not strike them out."""
    step = layout.size.text * LINE
    rows = (el("tspan", visible(row), x=placed.x, dy=step if n else 0) for n, row in enumerate(placed.lines))
    rim = rimmed(look, fill, layout.size.text)
    return el("text", *rows, x=placed.x, y=placed.y, text_anchor=placed.anchor, **rim)


def rimmed(look: str, fill: str, size: float) -> dict[str, str | float | None]:
    """Letters that stand out from the lines behind them."""
    return {
        "class_": f"{look} chart-rimmed",
        "fill": fill,
        "stroke": PAPER,
        "stroke_width": size / 3.5,
        "stroke_linejoin": "round",
        "paint_order": "stroke",
    }
