"""Names the tests that stand near what a branch changes, for the quick checks before a merge."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# A change in one of these is felt by the tests of those, beside its own.
FELT_BY = {
    "core": ("views", "live", "exports"),
    "views": ("live",),
    "store": ("live",),
    "live": ("web",),
    "words": ("locales",),
    "locales": ("words",),
    "static": ("js",),
    "templates": ("web",),
}


def main() -> None:
    own = {area_of(path) for path in changed()}
    areas = own.union(*(FELT_BY.get(area, ()) for area in own))
    print(*[f"tests/{area}" for area in sorted(areas) if area and has_quick_tests(area)] or ["tests/core"])


def has_quick_tests(area: str) -> bool:
    return area != "e2e" and any((ROOT / "tests" / area).rglob("test_*.py"))


def changed() -> list[str]:
    command = ["git", "diff", "--name-only", "main...HEAD"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()


def area_of(path: str) -> str:
    """`queue` lives in `core`, whether it is the rule or its test; the browser's part is `static`."""
    first, _, rest = path.partition("/")
    return rest.partition("/")[0] if first in ("meetingroom", "tests") else first


if __name__ == "__main__":
    main()
