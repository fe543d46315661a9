"""What stands in a server's database, read from beside it: the journal as the only witness."""

from __future__ import annotations

from collections import Counter

from meetingroom.core.rows import rehash
from meetingroom.store import journal
from meetingroom.store.codec import Row
from meetingroom.store.engine import open_store
from tests.meeting_server import MeetingServer


class Ledger:
    """The journal of one meeting as it stands now."""

    def __init__(self, server: MeetingServer, code: str) -> None:
        store = open_store(server.database_url)
        try:
            with store.reading() as connection:
                self.meeting_id = (journal.find_code(connection, code) or ("",))[0]
                self.rows: list[Row] = journal.rows(connection, self.meeting_id)
        finally:
            store.close()

    def rows_of(self, command_id: str) -> list[int]:
        """The numbers of the rows that this command has become: one, if all is well."""
        return [row.seq for row in self.rows if row.command_id == command_id]

    def refuse_gaps(self) -> None:
        """The numbers run from 1 without a gap, no command stands twice, and the chain of hashes is whole."""
        assert [row.seq for row in self.rows] == list(range(1, len(self.rows) + 1))
        assert max(Counter(row.command_id for row in self.rows).values()) == 1
        before = ""
        for row in self.rows:
            assert rehash(row, before) == row.hash, f"row {row.seq}"
            before = row.hash
