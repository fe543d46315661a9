"""Slopes through points: Theil–Sen with its 95 % range by ranks, exactly and fast, and least squares."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from math import fsum, sqrt
from statistics import NormalDist, median

from meetingroom.core.measures import NoNumber, Why, is_sane

Point = tuple[float, float]
Ratio = tuple[int, int]

ENUMERATE_UP_TO = 120
"""With fewer points than this, sorting all slopes is faster than choosing among them."""

SAMPLE = 2500
SAMPLE_SPREAD = 3.0
FINEST = 2**300
"""Digits beyond this many bits after the point are dropped: they are below 1e-90."""
Z_95 = NormalDist().inv_cdf(0.975)


class Method(StrEnum):
    """How a trend was computed: named beside every number that comes of it."""

    THEIL_SEN = "theil-sen"
    LEAST_SQUARES = "least-squares"


@dataclass(frozen=True)
class Line:
    """y = intercept + slope · x, and the 95 % range of the slope where the method and the data give one."""

    method: Method
    slope: float
    intercept: float
    low: float | None = None
    high: float | None = None
    r_squared: float | None = None

    def at(self, x: float) -> float:
        """The height of the line at x."""
        return self.intercept + self.slope * x

    def counted_in(self, unit: float) -> "Line":
        """The same line with x in units of so many of the old: days to weeks by 7."""
        low, high = (None if end is None else end * unit for end in (self.low, self.high))
        return replace(self, slope=self.slope * unit, low=low, high=high)


def fit(method: Method, points: Sequence[Point]) -> Line | NoNumber:
    """The line of these points by this method."""
    return theil_sen(tuple(points)) if method is Method.THEIL_SEN else least_squares(tuple(points))


@lru_cache(maxsize=512)
def theil_sen(points: tuple[Point, ...]) -> Line | NoNumber:
    """The median of all pairwise slopes, and the "joint" intercept median(y − slope · x).

    Theil 1950; Sen 1968, "Estimates of the regression coefficient based on Kendall's tau", JASA 63.
    Pairs of one x have no slope and are left out, as Sen does.
    """
    missing = _cannot_fit(points)
    if missing:
        return missing
    slopes = _Slopes(points)
    slope, low, high = slopes.median_and_range()
    intercept = median(y - slope * x for x, y in points)
    return Line(Method.THEIL_SEN, slope, intercept, low, high)


@lru_cache(maxsize=512)
def least_squares(points: tuple[Point, ...]) -> Line | NoNumber:
    """Ordinary least squares: slope = Σ(x − x̄)(y − ȳ) / Σ(x − x̄)², through the point of the means.

    Legendre 1805; Gauss 1809.
    """
    missing = _cannot_fit(points)
    if missing:
        return missing
    mean_x = fsum(x for x, _ in points) / len(points)
    mean_y = fsum(y for _, y in points) / len(points)
    across = fsum((x - mean_x) ** 2 for x, _ in points)
    both = fsum((x - mean_x) * (y - mean_y) for x, y in points)
    upward = fsum((y - mean_y) ** 2 for _, y in points)
    if across == 0:
        return NoNumber(Why.ONE_DATE)
    slope = both / across
    r_squared = min(1.0, slope * both / upward) if upward else None
    return Line(Method.LEAST_SQUARES, slope, mean_y - slope * mean_x, r_squared=r_squared)


def _cannot_fit(points: Sequence[Point]) -> NoNumber | None:
    if len(points) < 2:
        return NoNumber(Why.TOO_FEW_POINTS, {"count": len(points)})
    if not is_sane(v for point in points for v in point):
        return NoNumber(Why.NOT_FINITE)
    if len({x for x, _ in points}) == 1:
        return NoNumber(Why.ONE_DATE)
    return None


class _Slopes:
    """The pairwise slopes of points, of which any can be asked by its rank without making them all.

    Coordinates become whole numbers (a power of two times the float), so every comparison is exact. With
    q · y − p · x for each point in the order of x, the pairs with a slope below p/q are the inversions, and
    those are counted with `bisect` in n log n steps. A fixed sample of slopes brackets the ranks that are
    wanted; only the slopes inside the bracket are made and sorted. (After Cole, Salowe, Steiger, Szemerédi
    1989, "An optimal-time algorithm for slope selection", by the sampling of Matoušek 1991.)
    """

    def __init__(self, points: Sequence[Point]) -> None:
        ordered = sorted(points)
        self.xs, finest_x = _whole([x for x, _ in ordered])
        self.ys, finest_y = _whole([y for _, y in ordered])
        self.unit = finest_x / finest_y
        self.same_x = Counter(self.xs).values()
        # Of the values as they came: whole numbers that dropped their last digits would tie what differs.
        self.same_y = Counter(y for _, y in ordered).values()
        self.same_point = _pairs_within(Counter(zip(self.xs, self.ys, strict=True)).values())
        self.count = _pairs_within([len(ordered)]) - _pairs_within(self.same_x)

    def median_and_range(self) -> tuple[float, float | None, float | None]:
        """The median slope, and the range between the two ranks that Sen's (2.6) gives for 95 %."""
        middle = [(self.count - 1) // 2, self.count // 2]
        ends = self._ranks_of_range()
        found = self._at(sorted({*middle, *(ends or ())}))
        slope = (found[middle[0]] + found[middle[1]]) / 2
        return (slope, found[ends[0]], found[ends[1]]) if ends else (slope, None, None)

    def _ranks_of_range(self) -> tuple[int, int] | None:
        """Sen 1968, (2.6), with ties in x and y; Gilbert 1987, 16.5. None where n is too small to reach 95 %."""
        ties = sum(map(_spread, self.same_x)) + sum(map(_spread, self.same_y))
        variance = (_spread(len(self.ys)) - ties) / 18
        if variance < 0:
            return None
        reach = Z_95 * sqrt(variance)
        low, high = round((self.count - reach) / 2) - 1, round((self.count + reach) / 2)
        return (low, high) if low >= 0 and high < self.count else None

    def _at(self, ranks: list[int]) -> dict[int, float]:
        found = self._by_bracket(ranks) if len(self.xs) > ENUMERATE_UP_TO else None
        if found is None:
            slopes = sorted(self._all())
            found = {rank: slopes[rank] for rank in ranks}
        return {rank: slope * self.unit for rank, slope in found.items()}

    def _all(self) -> list[float]:
        points = list(zip(self.xs, self.ys, strict=True))
        slopes: list[float] = []
        for i, (xi, yi) in enumerate(points):
            slopes += [(y - yi) / (x - xi) for x, y in points[i + 1 :] if x != xi]
        return slopes

    def _by_bracket(self, ranks: list[int]) -> dict[int, float] | None:
        """The slopes at these ranks, None where the sample misled (then all are made)."""
        low, high = self._bracket(ranks)
        below, up_to = self._below(low), self._below(high) + self._equal(high)
        if ranks[0] < below or ranks[-1] >= up_to:
            return None
        inside = sorted(self._between(low, high))
        first = below + self._equal(low)
        return {rank: _pick(low, inside, high, rank - first) for rank in ranks}

    def _bracket(self, ranks: list[int]) -> tuple[Ratio, Ratio]:
        sample = self._sample()
        slopes = [rise / run for rise, run in sample]
        by_slope = sorted(range(len(sample)), key=slopes.__getitem__)
        spread = SAMPLE_SPREAD * sqrt(len(sample)) / 2
        low = int(ranks[0] / self.count * len(sample) - spread)
        high = int(ranks[-1] / self.count * len(sample) + spread)
        return sample[by_slope[max(0, low)]], sample[by_slope[min(len(sample) - 1, high)]]

    def _sample(self) -> list[Ratio]:
        """Each point with every so-many-th of those after it, begun elsewhere each time: core throws no dice."""
        points = list(zip(self.xs, self.ys, strict=True))
        step = max(1, self.count // SAMPLE)
        sample: list[Ratio] = []
        for i, (xi, yi) in enumerate(points):
            sample += [(y - yi, x - xi) for x, y in points[i + 1 + i * 17 % step :: step] if x != xi]
        return sample or [(self.ys[-1] - self.ys[0], self.xs[-1] - self.xs[0])]

    def _keys(self, slope: Ratio) -> list[int]:
        rise, run = slope
        return [run * y - rise * x for x, y in zip(self.xs, self.ys, strict=True)]

    def _below(self, slope: Ratio) -> int:
        """How many pairwise slopes are smaller: inversions, in the order of x (of one x: of y, never smaller)."""
        seen: list[int] = []
        count = 0
        for key in self._keys(slope):
            place = bisect_right(seen, key)
            count += len(seen) - place
            seen.insert(place, key)
        return count

    def _equal(self, slope: Ratio) -> int:
        """How many pairwise slopes are the same; two observations alike in date and value are no slope."""
        return _pairs_within(Counter(self._keys(slope)).values()) - self.same_point

    def _between(self, low: Ratio, high: Ratio) -> list[float]:
        """The slopes strictly between: pairs whose order by the keys of `low` and of `high` differs."""
        rows = sorted(zip(self._keys(low), [-x for x in self.xs], self._keys(high), self.ys, strict=True))
        keys: list[int] = []
        ends: list[tuple[int, int]] = []
        slopes: list[float] = []
        for _, minus_x, key, y in rows:
            place = bisect_right(keys, key)
            slopes += [(y - other) / (x - minus_x) for x, other in ends[place:]]
            keys.insert(place, key)
            ends.insert(place, (minus_x, y))
        return slopes


def _pick(low: Ratio, inside: list[float], high: Ratio, place: int) -> float:
    if place < 0:
        return low[0] / low[1]
    return inside[place] if place < len(inside) else high[0] / high[1]


def _whole(values: list[float]) -> tuple[list[int], float]:
    """The values as whole multiples of a power of two, and how many of it make one."""
    finest = float(min(FINEST, max(float(v).as_integer_ratio()[1] for v in values)))
    return [int(v * finest) for v in values], finest


def _pairs_within(sizes: Iterable[int]) -> int:
    return sum(k * (k - 1) // 2 for k in sizes)


def _spread(k: int) -> int:
    return k * (k - 1) * (2 * k + 5)
