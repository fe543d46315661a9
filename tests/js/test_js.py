"""Runs the browser's unit tests, so that one runner covers all: each tests/js/*.test.js is a test here."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted(Path(__file__).parent.rglob("*.test.js"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_in_node(file):
    if not (ROOT / "node_modules").exists():
        pytest.skip("the front end's packages are missing; get them with: make setup")
    command = [sys.executable, "tools/node.py", "--test", "--test-reporter=spec", str(file)]

    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
