"""Fails when a source file has grown beyond 300 lines, unless it is listed here with a reason."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIMIT = 300
ENDINGS = (".py", ".js", ".mjs", ".css")

# path: (lines allowed, why it may be longer)
ALLOWED: dict[str, tuple[int, str]] = {}


def main() -> None:
    sizes = {path: len((ROOT / path).read_text().splitlines()) for path in sources()}
    troubles = [trouble for path, lines in sizes.items() if (trouble := judge(path, lines))]
    troubles += [f"{path}: listed in tools/sizes.py, but gone" for path in ALLOWED if path not in sizes]
    if troubles:
        sys.exit("\n".join(troubles))


def sources() -> list[str]:
    """What git tracks or would track; a file that was removed but not yet from the index is left out."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return sorted({path for path in listed.splitlines() if path.endswith(ENDINGS) and (ROOT / path).is_file()})


def judge(path: str, lines: int) -> str | None:
    most, _why = ALLOWED.get(path, (LIMIT, ""))
    if lines > most:
        return f"{path}: {lines} lines, at most {most}; split it by subject, or list it in tools/sizes.py with a reason"
    if path in ALLOWED and lines <= LIMIT:
        return f"{path}: {lines} lines is within the limit; take it off the list in tools/sizes.py"
    return None


if __name__ == "__main__":
    main()
