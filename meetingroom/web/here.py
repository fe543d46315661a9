"""What a request may reach: the joined parts, the meeting behind a code, and who asks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from flask import current_app, request
from werkzeug.wrappers import Response as AnyResponse

from meetingroom.core.acts import Refused
from meetingroom.core.door import Knock, KnockState
from meetingroom.core.meeting import Meeting
from meetingroom.live.codes import code_typed
from meetingroom.store import journal
from meetingroom.web.auth import Pass, admit, cookie_name
from meetingroom.web.parts import Parts

CODE = re.compile(r"^[a-z0-9-]{1,32}$")


def parts() -> Parts:
    found: Parts = current_app.extensions["meetingroom"]
    return found


def body() -> dict[str, Any]:
    """The JSON object that a script sent.

    Raises: Refused("bad-shape").
    """
    try:
        found = request.get_json(silent=True)
    except RecursionError:  # nested deeper than anything of ours
        found = None
    if not isinstance(found, dict):
        raise Refused("bad-shape")
    return found


def meeting_by_code(code: str) -> Meeting:
    """Raises: Refused("no-such-meeting") or Refused("code-renewed")."""
    code = code_typed(code)
    if not CODE.match(code):
        raise Refused("no-such-meeting")
    with parts().store.reading() as connection:
        found = journal.find_code(connection, code)
    if found is None:
        raise Refused("no-such-meeting")
    meeting_id, is_good = found
    meeting = parts().rooms.fresh(meeting_id)
    if not is_good and own_pass(meeting) is None:
        raise Refused("code-renewed")
    return meeting


@dataclass(frozen=True)
class Visitor:
    """Who asks, in which meeting. `holder` is a person's id, "screen", or that of a knock at the door.

    `generation` is that of their link.
    """

    meeting: Meeting
    holder: str
    generation: int

    @property
    def person(self) -> str:
        """Somebody who is in the meeting; "" for anybody else."""
        return self.holder if self.holder in self.meeting.roster.people else ""


def own_pass(meeting: Meeting) -> Pass | None:
    """The good pass that this request carries for the meeting."""
    given = carried_pass(meeting)
    return admit(given, meeting) if given else None


def carried_pass(meeting: Meeting) -> Pass | None:
    """The pass that this request carries, good or not any more: a bearer token, else the cookie."""
    scheme, _, bearer = request.headers.get("Authorization", "").partition(" ")
    token = bearer if scheme.lower() == "bearer" else request.cookies.get(cookie_name(meeting.id), "")
    if not token:
        return None
    given = parts().tokens.read(token)
    if given.meeting_id != meeting.id:
        raise Refused("other-meeting")
    return given


def own_knock(meeting: Meeting) -> Knock | None:
    """The knock by which this request came to the door, whatever has become of it."""
    try:
        given = carried_pass(meeting)
    except Refused:
        return None
    return meeting.door.knocks.get(given.holder) if given else None


def knocking(meeting: Meeting) -> Knock | None:
    """The knock of who still waits at the door."""
    knock = own_knock(meeting)
    return knock if knock is not None and knock.state is KnockState.WAITING else None


def looker(meeting: Meeting) -> Visitor:
    """Who looks: a visitor, or somebody who waits at the door and sees no more than that.

    Raises: Refused.
    """
    knock = knocking(meeting)
    return Visitor(meeting, knock.id, meeting.links.generation(knock.id)) if knock else visitor(meeting)


def visitor(meeting: Meeting) -> Visitor:
    """Raises: Refused("not-in-meeting") for who has not joined; others when a link is no longer good."""
    given = own_pass(meeting)
    if given is None:
        raise Refused("not-in-meeting")
    return Visitor(meeting, given.holder, given.generation)


def visitor_or_none(meeting: Meeting) -> Visitor | None:
    try:
        return visitor(meeting)
    except Refused:
        return None


HALF_A_YEAR_S = 180 * 86400


def signed_in(answer: AnyResponse, meeting: Meeting, holder: str) -> AnyResponse:
    """The answer, which also makes this device be that person, or the projector."""
    answer.set_cookie(
        cookie_name(meeting.id),
        parts().tokens.make(meeting, holder),
        max_age=HALF_A_YEAR_S,
        httponly=True,
        samesite="Lax",
        secure=parts().config.is_https,
    )
    return answer
