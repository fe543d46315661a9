"""What charts cost a server: 20 series of 500 points (or as many as are asked for), fetched cold and warm.

Beside them stands the same page without charts.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any

from bench.trends import POINTS, SERIES, series_of
from meetingroom.app import create_app
from meetingroom.config import Config
from meetingroom.core.evidence_csv import export
from meetingroom.web import charts

PAGES = 20


def rows(count: int = SERIES, points: int = POINTS) -> list[tuple[str, str]]:
    """What was measured of so many series of so many points, and how much of the server's time it took."""
    with tempfile.TemporaryDirectory() as folder:
        room = Room(Path(folder))
        without = _median([room.page] * PAGES)
        series = room.with_series(count, points)
        page = _median([room.page] * PAGES)
        cold = _median([room.card(each) for each in series])
        warm = _median([room.card(each) for each in series])
        after = [room.card(each, room.adds(each)) for each in series[:PAGES]]
        again = _median(after)
    return [
        ("a member's page in a meeting without data", f"{without:.1f} ms"),
        (f"the same page, {count} series of {points} points on the table", f"{page:.1f} ms"),
        (f"a chart of {points} points with its sentence and table, first time", f"{cold:.1f} ms"),
        ("the same chart again", f"{warm:.2f} ms"),
        ("the same chart after one more point", f"{again:.1f} ms"),
    ]


class Room:
    """A meeting on a database of its own, asked over HTTP without a network."""

    def __init__(self, folder: Path) -> None:
        config = Config(
            data_dir=folder, database_url=f"sqlite:///{folder}/m.db", async_mode="threading", secret_key="k"
        )
        self.client = create_app(config).test_client()
        made = self.client.post(
            "/api/meetings", json={"title": "Bench", "name": "Cleo", "items": ["One"]}
        ).json
        self.path, self.headers = (
            f"/api/meetings/{made['code']}",
            {"Authorization": f"Bearer {made['token']}"},
        )
        self.member = f"/m/{made['code']}"

    def asks(self, ask: str, **fields: Any) -> None:
        answer = self.client.post(f"{self.path}/ask", json={"ask": ask, "with": fields}, headers=self.headers)
        assert answer.status_code == 200, answer.json

    def page(self) -> None:
        assert self.client.get(self.member, headers=self.headers).status_code == 200

    def with_series(self, count: int, points: int) -> list[str]:
        for n in range(count):
            self.asks("add_series", definition={"title": f"Series {n}", "unit": "words", "planned_days": 1})
            found = self.view()["order"][-1]
            self.asks("import_observations", series=found, text=export(series_of(n, points).observations))
        charts.made.cache_clear()
        return list(self.view()["order"])

    def view(self) -> dict[str, Any]:
        found: dict[str, Any] = self.client.get(f"{self.path}/view", headers=self.headers).json["view"][
            "evidence"
        ]["series"]
        return found

    def adds(self, series: str) -> None:
        self.asks("add_observation", series=series, date="2026-01-01", value=50)

    def card(self, series: str, _: None = None) -> Callable[[], None]:
        def fetch() -> None:
            query = {"series": series, "size": "phone"}
            assert (
                self.client.get(f"{self.path}/charts", query_string=query, headers=self.headers).status_code
                == 200
            )

        return fetch


def _median(acts: list[Callable[[], None]]) -> float:
    """Milliseconds of this process for each, the middle of them."""
    spent = []
    for act in acts:
        start = process_time()
        act()
        spent.append((process_time() - start) * 1000)
    return median(spent)


if __name__ == "__main__":
    for what, cost in rows():
        print(f"{what:75} {cost}")
