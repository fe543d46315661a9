"""What trends and charts cost: 20 series of 500 points (or as many as are asked for), the first time and again."""

from collections.abc import Callable
from datetime import date, timedelta
from time import perf_counter

from meetingroom.core import trends
from meetingroom.core.measures import Observation
from meetingroom.core.saying import remembering
from meetingroom.core.slopes import least_squares, theil_sen
from meetingroom.core.trends import Series
from meetingroom.core.units import unit_of
from meetingroom.views.chart import chart
from meetingroom.views.chart_spec import Heads, Shown, chart_spec
from meetingroom.words import Words

SERIES, POINTS = 20, 500
WORDS = Words("en")
SPEAK = remembering(lambda id, args: WORDS.say(id, **args))


def rows(count: int = SERIES, points: int = POINTS) -> list[tuple[str, str]]:
    """What was measured of so many series of so many points, and how long it took."""
    many = [series_of(n, points) for n in range(count)]
    cold, warm = _each(_read_cold, many), _each(trends.read, many)
    naive = _each(_all_slopes_sorted, many[:5])
    drawn, again = _each(_draw, many), _each(_draw, many)
    return [
        (f"trend of {points} points, first time ({count} series, each)", f"{cold:.1f} ms"),
        (f"trend of {points} points, again", f"{warm:.2f} ms"),
        ("the same slope by sorting all pairs", f"{naive:.1f} ms"),
        (f"chart of {points} points, its trend known, first time", f"{drawn:.1f} ms"),
        (f"chart of {points} points, its trend known, again", f"{again:.1f} ms"),
    ]


def series_of(number: int, points: int) -> Series:
    """Values that rise and scatter, the same in each run."""
    state, observations = number + 1, []
    for day in range(points):
        state = state * 1103515245 + 12345 & 0x7FFFFFFF
        value = 40 + day * 0.05 + (state >> 8) % 200 / 10
        observations.append(Observation(date(2024, 1, 1) + timedelta(days=day), round(value, 1)))
    return Series(tuple(observations), planned_days=1)


def _each(act: Callable[[Series], object], many: list[Series]) -> float:
    """Milliseconds for each, all in a row."""
    start = perf_counter()
    for series in many:
        act(series)
    return (perf_counter() - start) * 1000 / len(many)


def _read_cold(series: Series) -> object:
    theil_sen.cache_clear()
    least_squares.cache_clear()
    return trends.read(series)


def _all_slopes_sorted(series: Series) -> float:
    points = [(o.date.toordinal(), o.value) for o in series.observations]
    slopes = sorted((v - y) / (u - x) for i, (x, y) in enumerate(points) for u, v in points[i + 1 :])
    return slopes[len(slopes) // 2]


def _draw(series: Series) -> str:
    shown = Shown(trends.read(series), unit_of("words"))
    return chart(chart_spec(Heads("c", "A chart", "", "words"), [shown], SPEAK))


if __name__ == "__main__":
    for what, cost in rows():
        print(f"{what:70} {cost}")
