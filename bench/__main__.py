"""Prints what was measured, in one table. Figures of one run on one machine: compare ratios, not times."""

import sys

from bench import charts, room, trends, views


def main() -> None:
    quick = "quick" in sys.argv[1:]
    sizes = (10,) if quick else (10, 100, 300)
    for title, found in (
        ("The room, over real sockets", room.rows(sizes)),
        ("Views alone", views.rows(sizes)),
        ("Trends and charts", [] if quick else [*trends.rows(), *charts.rows()]),
    ):
        print(f"\n{title}")
        for what, figure in found:
            print(f"  {what:<78} {figure:>12}")


if __name__ == "__main__":
    main()
