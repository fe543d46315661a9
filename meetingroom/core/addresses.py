"""Where mail goes: what an address looks like, and how it is found among other words."""

from __future__ import annotations

import re

MOST = 254  # characters that an address may have (RFC 5321)
ADDRESS = re.compile(r"[^\s@,;:<>()\[\]\\\"]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")
NAMED = re.compile(r"(?P<name>[^<>]*)<\s*(?P<address>[^<>\s]+@[^<>\s]+)\s*>")  # as mail programs write it


def is_address(text: str) -> bool:
    return len(text) <= MOST and ADDRESS.fullmatch(text) is not None


def name_and_address(text: str) -> tuple[str, str]:
    """`Ana Ruiz <ana@example.org>` is a name and an address; the address is "" where there is none."""
    found = NAMED.fullmatch(text.strip())
    return (found["name"].strip().strip('"').strip(), found["address"]) if found else (text, "")
