"""Breaking the product on purpose: a copy of the code with one line changed, on which a given test must turn red."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.ports import inner, worker

ROOT = Path(__file__).resolve().parent.parent
COPIED = ("meetingroom", "tests", "templates", "static", "pyproject.toml")


@dataclass(frozen=True)
class Break:
    """One deliberate mistake: in which file, which text becomes which, and the test that must notice."""

    file: str
    text: str
    becomes: str
    test: str


def copy_with(mistake: Break, folder: Path) -> Path:
    """A copy of the project with the mistake in it."""
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            # With what Python compiled: it looks at the times of the sources, which are copied too. What another process
            # is just writing there bears a passing name, and would be gone before it is read.
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("node_modules", "*.pyc.*"))
        else:
            shutil.copy(source, folder / name)
    path = folder / mistake.file
    whole = path.read_text()
    assert whole.count(mistake.text) == 1, f"{mistake.file} no longer has exactly one {mistake.text!r}"
    path.write_text(whole.replace(mistake.text, mistake.becomes))
    return folder


def outcome(folder: Path, test: str) -> subprocess.CompletedProcess[str]:
    """Run one test in the copy."""
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "-p", "no:xdist", test]
    env = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST_")}
    env |= {"PYTHONPATH": str(folder), "TWIN_PATIENCE_S": "10", "SCREEN_PATIENCE_S": "6", "PORTS_OF": str(inner(worker))}
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, timeout=240, check=False)


def lost(breaks: Mapping[str, Break]) -> list[str]:
    """Those whose line is not there, or not once."""
    return [name for name, one in breaks.items() if (ROOT / one.file).read_text().count(one.text) != 1]


def unnoticed(mistake: Break, folder: Path) -> str:
    """What the test said that ought to have turned red and did not, or ""."""
    ran = outcome(copy_with(mistake, folder), mistake.test)
    if ran.returncode == 1 and " failed" in ran.stdout:
        return ""
    return f"nobody noticed\n{ran.stdout[-3000:]}{ran.stderr[-1000:]}"
