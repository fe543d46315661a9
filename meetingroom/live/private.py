"""Private words: saved as they are typed, given back to their owner and to nobody else."""

from __future__ import annotations

import time
from typing import Any

import msgspec

from meetingroom.core.acts import Capability, Refused, Seal, Text
from meetingroom.core.meeting import Meeting
from meetingroom.core.roster import Person
from meetingroom.live.fanout import Fanout
from meetingroom.live.publisher import personal_group
from meetingroom.live.trouble import not_stored
from meetingroom.store import private
from meetingroom.store.engine import IntegrityError, OperationalError, Store
from meetingroom.store.private import Kept, Key

TRIES = 3
KINDS = ("panel", "facilitator_notes")


class Keep(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Private words to save, and the revision that they were typed on."""

    kind: str
    key: str
    text: Text
    base: int


class PrivateWords:
    """The owner's own door to their private words; the journal never sees them."""

    def __init__(self, store: Store, fanout: Fanout) -> None:
        self._store = store
        self._fanout = fanout

    def keep(self, meeting: Meeting, person_id: str, asked: Keep) -> dict[str, Any]:
        """Save one text; returns `{rev}` once it is on disk, or `{differs: {text, rev}}` when another
        device has saved something else since revision `base`, in which case nothing is changed.

        Raises: Refused.
        """
        refuse_strange(meeting, person_id, asked)
        last: Exception = Refused("busy")
        for _ in range(TRIES):
            try:
                return self._keep(Key(meeting.id, person_id, asked.kind, asked.key), asked)
            except (IntegrityError, OperationalError, private.Overtaken) as overtaken:
                last = overtaken  # another device was faster: what it has saved is looked at now
        raise not_stored(last) from last

    def _keep(self, key: Key, asked: Keep) -> dict[str, Any]:
        with self._store.writing() as connection:
            held = private.one(connection, key) or Kept("", 0)
            if held.text == asked.text:
                return {"rev": held.rev}
            if held.rev != asked.base:
                return {"differs": {"text": held.text, "rev": held.rev}}
            kept = Kept(asked.text, held.rev + 1)
            private.replace(connection, key, kept, time.time())
        self.tell(key.meeting_id, Seal(asked.kind, asked.key, key.person, kept.text), kept.rev)
        return {"rev": kept.rev}

    def tell(self, meeting_id: str, kept: Seal, rev: int) -> None:
        """Show it on the owner's devices, and on no other."""
        news = {"kind": kept.kind, "key": kept.key, "text": kept.text, "rev": rev}
        self._fanout.send(personal_group(meeting_id, kept.person), "kept", news)

    def has_any(self, meeting_id: str, person_id: str) -> bool:
        """Has this person ever kept words here?"""
        with self._store.reading() as connection:
            return bool(private.all_of(connection, meeting_id, person_id))

    def all_of(self, meeting_id: str, person_id: str) -> dict[str, Any]:
        """Everything private of one person: `{kind: {key: {text, rev}}}`."""
        with self._store.reading() as connection:
            found = private.all_of(connection, meeting_id, person_id)
        return {k: {key: {"text": t.text, "rev": t.rev} for key, t in texts.items()} for k, texts in found.items()}


def refuse_strange(meeting: Meeting, person_id: str, asked: Keep) -> None:
    person = meeting.roster.people.get(person_id)
    if person is None or person.is_removed:
        raise Refused("not-in-meeting")
    if asked.kind not in KINDS:
        raise Refused("bad-field", field="kind")
    if asked.kind == "panel" and asked.key not in meeting.agenda.items:
        raise Refused("no-such-item")
    if asked.kind == "facilitator_notes":
        refuse_no_notes_of_facilitator(person, asked.key)


def refuse_no_notes_of_facilitator(person: Person, key: str) -> None:
    """One text for the whole meeting; whoever hands facilitating over keeps what they wrote, and adds nothing."""
    if key != "meeting":
        raise Refused("bad-field", field="key")
    if not person.can(Capability.FACILITATE):
        raise Refused("needs-facilitate")
