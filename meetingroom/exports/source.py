"""What a record is made of, besides the words to make it with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, tzinfo

from meetingroom.core.meeting import Meeting


@dataclass(frozen=True)
class Source:
    """`notes` holds the Markdown of each item's section, `head` the hash of the journal's last row."""

    meeting: Meeting
    notes: Mapping[str, str] = field(default_factory=dict)
    head: str = ""
    zone: tzinfo = UTC
    is_redacted: bool = False
