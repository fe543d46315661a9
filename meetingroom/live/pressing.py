"""Sets one long copy in a process of its own: `python -m meetingroom.live.pressing FOLDER`, started by `live/press.py`.

The folder holds the document; beside it stand how far it has come, and at the end the file.
"""

from __future__ import annotations

import pickle
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from meetingroom.exports import docx, pdf
from meetingroom.exports.tree import Document

Tell = Callable[[int], None]


def pdf_of(document: Document, tell: Tell) -> bytes:
    blocks = []
    for number, block in enumerate(document.blocks, 1):
        blocks.append(pdf.data(block))
        tell(number)
    return pdf.finish(document, blocks)


def docx_of(document: Document, tell: Tell) -> bytes:
    made: Any = docx.begun(document)
    for number, block in enumerate(document.blocks, 1):
        docx.write(block, made)
        tell(number)
    return docx.finish(made)


WAYS = {"pdf": pdf_of, "docx": docx_of}


def press(folder: Path) -> None:
    """Make the file; it has its name only once it is whole."""
    ending, document = pickle.loads((folder / "document").read_bytes())  # our own parent wrote it
    made = WAYS[ending](document, lambda number: telling(folder, number))
    (folder / "unfinished").write_bytes(made)
    (folder / "unfinished").rename(folder / "file")


def telling(folder: Path, number: int) -> None:
    if number % 10 == 0:
        (folder / "made").write_text(str(number))


if __name__ == "__main__":
    press(Path(sys.argv[1]))
