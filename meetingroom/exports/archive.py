"""Zip files that say nothing of when or where they were made: the same contents are the same file."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO

BEFORE_ALL = (1980, 1, 1, 0, 0, 0)  # the earliest day that a zip file can name


def archive(files: Mapping[str, bytes]) -> bytes:
    """These files, by name, in one."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, BEFORE_ALL)
            entry.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(entry, content)
    return out.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}
