"""Everything that can be read in a copy, of whatever kind: its words, and what the file says of itself."""

from __future__ import annotations

import zipfile
from io import BytesIO

from pypdf import PdfReader


def words_of(ending: str, data: bytes | str) -> str:
    """All text in a file, the names inside it and its metadata included."""
    if ending in ("docx", "zip"):
        return "\n".join(f"{name}\n{content}" for name, content in files_in(data).items())
    if ending == "pdf":
        read = PdfReader(BytesIO(data))
        pages = "\n".join(page.extract_text() for page in read.pages)
        return f"{pages}\n{read.metadata}\n{bookmarks(read.outline)}\n{data.decode('latin-1')}"
    if ending == "ics":
        return data.decode().replace("\r\n ", "")
    return data if isinstance(data, str) else data.decode()


def files_in(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(BytesIO(data)) as packed:
        return {name: packed.read(name).decode("utf-8", "replace") for name in packed.namelist()}


def bookmarks(outline: list) -> list[str]:
    return [title for one in outline for title in (bookmarks(one) if isinstance(one, list) else [one.title])]
