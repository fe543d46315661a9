"""Makes one copy: `python -m meetingroom.live.pressing FOLDER` in a process of its own, started by `live/press.py`.

The folder holds what is wanted; beside it stand how far it has come, and at the end the file and its name.
"""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

from meetingroom.exports.copies import KINDS, Take, made

EVERY = 10  # blocks


def press(folder: Path) -> None:
    """The same in the process that is told to."""
    ending, take = pickle.loads((folder / "wanted").read_bytes())  # our own parent wrote it
    make(folder, ending, take)


def make(folder: Path, ending: str, take: Take) -> None:
    """Make the file; it has its name only once it is whole."""

    def tell(number: int, of: int) -> None:
        if number % EVERY == 0 or number == of:
            (folder / "telling").write_text(f"{number} {of}")
            (folder / "telling").rename(folder / "made")

    file = made(take, KINDS[ending], tell)
    (folder / "name").write_text(file.name)
    (folder / "unfinished").write_bytes(file.data)
    (folder / "unfinished").rename(folder / "file")


if __name__ == "__main__":
    press(Path(sys.argv[1]))
