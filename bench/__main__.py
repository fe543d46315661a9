"""Prints what was measured, in one table. Figures of one run on one machine: compare ratios, not times."""

import sys

from bench import charts, room, trends, views


def main() -> None:
    quick = "quick" in sys.argv[1:]
    sizes, tables = ((10,), (2, 30)) if quick else ((10, 100, 300), (trends.SERIES, trends.POINTS))
    for title, found in (
        ("The room, over real sockets", room.rows(sizes)),
        ("Views alone", views.rows(sizes)),
        ("Trends and charts", [*trends.rows(*tables), *charts.rows(*tables)]),
    ):
        print(f"\n{title}")
        for what, figure in found:
            print(f"  {what:<78} {figure:>12}")


if __name__ == "__main__":
    main()
