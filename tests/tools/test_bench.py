"""The bench measures something: a short run over real sockets ends, and every row has a figure."""

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.slow
def test_a_short_run_measures_every_row():
    root = Path(__file__).parents[2]

    done = subprocess.run([sys.executable, "-m", "bench", "quick"], cwd=root, capture_output=True, text=True, check=True)

    rows = [line for line in done.stdout.splitlines() if line.startswith("  ")]
    assert len(rows) >= 12
    assert all(any(character.isdigit() for character in row.split()[-2]) or row.split()[-1][0].isdigit() for row in rows)
