"""The example that the README names runs a short meeting against a real server, with Python's own library alone."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.meeting_server import MeetingServer

EXAMPLE = Path(__file__).parent.parent / "examples" / "short_meeting.py"


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-I", str(EXAMPLE), *words], capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.slow
def test_the_example_runs_a_meeting_from_the_first_address_to_the_record(tmp_path):
    server = MeetingServer(tmp_path / "data").start()
    try:
        ran = run(server.url)
    finally:
        server.stop()

    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.startswith("# The path behind the school\n")
    page_one = ran.stdout.partition("## Who was heard, and how")[2].partition("## Attendance")[0]
    assert "| Ada | spoke (1) · wrote (2) |" in page_one
    assert "| Bo | spoke (1) · passed (2) |" in page_one
    assert "> We could **salt the steps** at seven." in ran.stdout
    assert "> Ada and Bo try it for a week." in ran.stdout


@pytest.mark.slow
def test_without_an_address_it_says_what_to_give():
    ran = run()

    assert ran.returncode == 1
    assert "http://localhost:8000" in ran.stderr


def test_it_needs_nothing_but_pythons_own_library():
    tree = ast.parse(EXAMPLE.read_text(encoding="utf-8"))
    names = {n.module if isinstance(n, ast.ImportFrom) else n.names[0].name for n in ast.walk(tree) if isinstance(n, ast.Import | ast.ImportFrom)}

    assert {name.partition(".")[0] for name in names} <= set(sys.stdlib_module_names)
