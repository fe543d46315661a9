"""The bench measures something: a short run ends, and every row of every table has a figure."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

FIGURE = re.compile(r" \d[\d.,]* ?\S*$")


@pytest.mark.slow
def test_a_short_run_measures_every_row():
    root = Path(__file__).parents[2]

    done = subprocess.run([sys.executable, "-m", "bench", "quick"], cwd=root, capture_output=True, text=True, check=True)

    tables = dict(table.split("\n", 1) for table in done.stdout.strip().split("\n\n"))
    rows = {title: table.splitlines() for title, table in tables.items()}
    assert list(rows) == ["The room, over real sockets", "Views alone", "Trends and charts"]
    assert all(FIGURE.search(row) for table in rows.values() for row in table)
    told = "\n".join(rows["Trends and charts"])
    assert [told.count(row) for row in ("trend of 30 points", "chart of 30 points", "2 series of 30 points")] == [2, 3, 1]
    assert len(rows["Trends and charts"]) == 10
