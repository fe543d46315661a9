"""Days and figures as people write them in different countries; what can be read two ways is not guessed."""

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from math import isfinite

from meetingroom.core.days import within
from meetingroom.core.measures import TOO_LARGE

TIME = r"(?:[T ]\d{1,2}:\d{2}.*)?"
YEAR_FIRST = re.compile(rf"(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}}){TIME}", re.ASCII)
YEAR_LAST = re.compile(rf"(\d{{1,2}})([-/.])(\d{{1,2}})\2(\d{{4}}|\d{{2}}){TIME}", re.ASCII)
CENTURY = 2000

YES_NO = {True: ("yes", "y", "true", "x", "1", "sí", "si", "verdadero"), False: ("no", "n", "false", "0", "-", "falso")}

PLAIN = re.compile(r"[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?", re.ASCII | re.IGNORECASE)
WITH_COMMA = re.compile(r"[-+]?(\d*,\d+|\d{1,3}(\.\d{3})+,\d+)", re.ASCII)
THOUSANDS = re.compile(r"[-+]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?", re.ASCII)
THOUSANDS_DOTTED = re.compile(r"[-+]?[1-9]\d{0,2}(\.\d{3})+", re.ASCII)


class DayOrder(StrEnum):
    """Which comes first where a year comes last."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"
    UNKNOWN = "unknown"


class Figures(StrEnum):
    """Which sign stands before the decimals."""

    COMMA = "comma"
    POINT = "point"
    UNKNOWN = "unknown"


class Unread(StrEnum):
    """Why something written is not read."""

    UNREADABLE = "unreadable"
    IMPOSSIBLE = "impossible"
    UNCLEAR = "unclear"


def day_order(cells: Iterable[str]) -> DayOrder:
    """The order that at least one cell shows (a 15 is no month) and none contradicts."""
    shown = {_shows_order(match) for cell in cells if (match := YEAR_LAST.fullmatch(cell.strip()))}
    orders = shown - {DayOrder.UNKNOWN}
    return orders.pop() if len(orders) == 1 else DayOrder.UNKNOWN


def _shows_order(match: re.Match[str]) -> DayOrder:
    first, second = int(match[1]), int(match[3])
    if first > 12 >= second:
        return DayOrder.DAY_FIRST
    return DayOrder.MONTH_FIRST if second > 12 >= first else DayOrder.UNKNOWN


def read_day(cell: str, order: DayOrder) -> date | Unread:
    """A day as 2025-09-15, 15/9/2025, 9/15/2025 or 15.9.2025 (with points the day is first everywhere)."""
    if match := YEAR_FIRST.fullmatch(cell):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    match = YEAR_LAST.fullmatch(cell)
    if not match:
        return Unread.UNREADABLE
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    year += CENTURY if len(match[4]) == 2 else 0
    order = _order_here(match, order)
    if order is DayOrder.UNKNOWN and first != second:
        return Unread.UNCLEAR if max(first, second) <= 12 else Unread.IMPOSSIBLE
    return _day(year, first, second) if order is DayOrder.MONTH_FIRST else _day(year, second, first)


def _order_here(match: re.Match[str], order: DayOrder) -> DayOrder:
    if match[2] == ".":
        return DayOrder.DAY_FIRST
    return _shows_order(match) if order is DayOrder.UNKNOWN else order


def _day(year: int, month: int, day: int) -> date | Unread:
    try:
        return within(date(year, month, day))
    except ValueError:
        return Unread.IMPOSSIBLE


def figures(cells: Iterable[str]) -> Figures:
    """The decimal sign that at least one cell shows and none contradicts."""
    shown = {_shows_sign(cell.strip()) for cell in cells} - {Figures.UNKNOWN}
    return shown.pop() if len(shown) == 1 else Figures.UNKNOWN


def _shows_sign(cell: str) -> Figures:
    if THOUSANDS.fullmatch(cell):
        return Figures.POINT if "." in cell else Figures.UNKNOWN
    if THOUSANDS_DOTTED.fullmatch(cell):
        return Figures.UNKNOWN
    if WITH_COMMA.fullmatch(cell):
        return Figures.COMMA
    return Figures.POINT if "." in cell and PLAIN.fullmatch(cell) else Figures.UNKNOWN


def read_figure(cell: str, sign: Figures) -> float | Unread:
    """A number with a decimal point or comma; "1,234" is read only where the file shows what its comma means."""
    text = cell.replace("−", "-").removesuffix("%").strip()
    if THOUSANDS.fullmatch(text) and "." not in text and sign is Figures.UNKNOWN:
        return Unread.UNCLEAR
    if THOUSANDS.fullmatch(text) and sign is not Figures.COMMA:
        return _float(text.replace(",", ""))
    if THOUSANDS_DOTTED.fullmatch(text) and sign is Figures.COMMA:
        return Unread.UNCLEAR
    if WITH_COMMA.fullmatch(text):
        return _float(text.replace(".", "").replace(",", "."))
    return _float(text) if PLAIN.fullmatch(text) else Unread.UNREADABLE


def _float(text: str) -> float | Unread:
    value = float(text)
    return value if isfinite(value) and abs(value) <= TOO_LARGE else Unread.IMPOSSIBLE
