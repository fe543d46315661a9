"""Who somebody is: tokens signed over a meeting, a person and the generation of their link."""

from __future__ import annotations

from dataclasses import dataclass

from itsdangerous import BadSignature, URLSafeSerializer

from meetingroom.core.acts import Refused
from meetingroom.core.door import KnockState
from meetingroom.core.links import SCREEN
from meetingroom.core.meeting import Meeting


@dataclass(frozen=True)
class Pass:
    """What a good token says: a meeting and whose link it is (a person's id, or "screen")."""

    meeting_id: str
    holder: str
    generation: int


class Tokens:
    """Makes and reads tokens. Nothing is stored: a renewed link has another generation."""

    def __init__(self, secret: str) -> None:
        self._signer = URLSafeSerializer(secret, salt="meetingroom-link")

    def make(self, meeting: Meeting, holder: str) -> str:
        made = self._signer.dumps([meeting.id, holder, meeting.links.generation(holder)])
        return made if isinstance(made, str) else made.decode()

    def read(self, token: str) -> Pass:
        """Raises: Refused("bad-link") when we did not make this token."""
        try:
            meeting_id, holder, generation = self._signer.loads(token)
        except (BadSignature, ValueError, TypeError):
            raise Refused("bad-link") from None
        return Pass(meeting_id, holder, generation)


def admit(given: Pass, meeting: Meeting) -> Pass:
    """The pass as it counts now: whoever was let in at the door is the person that they knocked as.

    Raises: Refused("link-renewed"), Refused("removed"), or, for who is not in, what has become of their knock.
    """
    knock = meeting.door.knocks.get(given.holder)
    if knock is not None:
        if knock.state is not KnockState.LET_IN:
            raise Refused(AT_THE_DOOR[knock.state])
        given = Pass(given.meeting_id, knock.person, knock.generation)
    if meeting.links.generation(given.holder) != given.generation:
        raise Refused("link-renewed")
    if given.holder == SCREEN:
        return given
    person = meeting.roster.people.get(given.holder)
    if person is None:
        raise Refused("bad-link")
    if person.is_removed:
        raise Refused("merged" if person.merged_into else "removed")
    return given


AT_THE_DOOR = {
    KnockState.WAITING: "waits-at-the-door",
    KnockState.TURNED_AWAY: "turned-away",
    KnockState.GAVE_UP: "gave-up",
}


def cookie_name(meeting_id: str) -> str:
    """One cookie for each meeting, so that a device can be in several."""
    return f"mr_{meeting_id}"
