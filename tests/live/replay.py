"""What every audience must have seen, row by row, told from the journal alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from meetingroom.core.acts import Stamp
from meetingroom.core.meeting import Meeting, apply
from meetingroom.store import journal
from meetingroom.store.codec import decode
from meetingroom.store.engine import open_store
from meetingroom.views.assemble import Audience, see


def meetings_after_each_row(data_dir: Path, code: str) -> dict[int, Meeting]:
    """The meeting after each row of the journal, by the row's number."""
    store = open_store(f"sqlite:///{data_dir / 'meetingroom.db'}")
    try:
        with store.reading() as connection:
            meeting_id, _ = journal.find_code(connection, code) or ("", False)
            rows, names = journal.rows(connection, meeting_id), journal.names(connection, meeting_id)
    finally:
        store.close()
    meeting, found = Meeting(meeting_id), {}
    for row in rows:
        meeting = apply(meeting, decode(row, names), Stamp(row.seq, row.by, row.at))
        found[row.seq] = meeting
    return found


def as_sent(meeting: Meeting, audience: Audience) -> Any:
    """The view as it looks on the other side of the wire."""
    return json.loads(json.dumps(see(meeting, audience).view))
