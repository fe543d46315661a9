"""What a rule keeps out of every row, stored in the transaction of the row all the same."""

from __future__ import annotations

from typing import Any

from meetingroom.core.acts import Context, Seal
from meetingroom.store import mail, private


def keep_private(connection: Any, meeting_id: str, context: Context) -> list[tuple[Seal, int]]:
    """What a rule keeps out of every row: words to put away, with their revisions, or to drop."""
    for kind, key in context.drops:
        private.drop_under(connection, meeting_id, kind, key)
    return [(seal, put_away(connection, meeting_id, seal, context.at)) for seal in context.seals]


def keep_addresses(connection: Any, meeting_id: str, context: Context) -> None:
    """Beside people's names: whoever is new has theirs by then."""
    for person, address in context.addresses.items():
        mail.set_address(connection, meeting_id, person, address)


def put_away(connection: Any, meeting_id: str, seal: Seal, at: float) -> int:
    """Keep private words in the transaction of the row they belong to; their revision."""
    key = private.Key(meeting_id, seal.person, seal.kind, seal.key)
    return private.replace_with(connection, key, seal.text, at).rev
