"""The whole of what one screen shows, for the page, the socket and the API alike."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from flask import request

from meetingroom.core.meeting import Meeting
from meetingroom.views.assemble import Audience, Outlook, outlook_of
from meetingroom.web.addresses import lan_address
from meetingroom.web.assets import build_id
from meetingroom.web.copies import formats_for
from meetingroom.web.here import Visitor, parts


def outlook_for(visitor: Visitor, wanted: str = "") -> Outlook:
    """With whose eyes a visitor looks; a person may look at what the projector shows too."""
    return outlook_of(visitor.meeting, visitor.holder, wanted)


Shows = Callable[[Meeting, str, Outlook], dict[str, Any]]


def sync_answer(visitor: Visitor, outlook: Outlook) -> dict[str, Any]:
    """The answer to `sync` on a line, as docs/protocol.md gives it."""
    return whole_answer(visitor, outlook, parts().publisher.sync)


def look_answer(visitor: Visitor, outlook: Outlook) -> dict[str, Any]:
    """The same for a page or a script, which are on no line: all that is stored by now."""
    return whole_answer(visitor, outlook, parts().publisher.look)


def whole_answer(visitor: Visitor, outlook: Outlook, shows: Shows) -> dict[str, Any]:
    meeting, audience = visitor.meeting, outlook.audience
    person = "" if audience is Audience.SCREEN else visitor.person
    answer = shows(meeting, "" if audience is Audience.SCREEN else visitor.holder, outlook)
    answer |= {"now": round(time.time(), 3), "build": build_id()}
    answer |= {"code": meeting.links.code, "join_url": join_url(meeting)}
    answer |= parts().notes.sync(meeting, outlook)
    if person:
        answer["take_away"] = take_away(meeting, person)
        answer["private"] = parts().private.all_of(meeting.id, person)
        answer["links"] = links_of(visitor) if audience is Audience.FACILITATOR else own_link(visitor)
    return answer


def take_away(meeting: Meeting, person: str) -> dict[str, Any]:
    """Where the record is, and the copies of it that this person may take."""
    page = f"/m/{meeting.links.code}/record"
    kinds = formats_for(meeting, person)
    copies = [{"format": one.name, "ending": one.ending, "url": f"{page}.{one.ending}"} for one in kinds]
    return {"page": page, "text": f"{page}.txt", "copies": copies}


def own_link(visitor: Visitor) -> dict[str, Any]:
    """The link by which a person comes in on another device: theirs alone to see."""
    return {"people": {visitor.person: personal_link(visitor.meeting, visitor.person)}}


def personal_link(meeting: Meeting, person: str) -> str:
    return f"{base_url()}/p/{parts().tokens.make(meeting, person)}"


def links_of(visitor: Visitor) -> dict[str, Any]:
    """The addresses that a facilitator hands out."""
    meeting, tokens, base = visitor.meeting, parts().tokens, base_url()
    # Whoever holds a personal link reads that person's private words: once somebody has come in,
    # their link is theirs alone to see.
    expected = [p.id for p in meeting.roster.people.values() if p.joined_at is None and not p.is_removed]
    good = [visitor.person, *expected]
    people = {p: personal_link(meeting, p) for p in good}
    return {
        "member": f"{base}/m/{meeting.links.code}",
        "screen": f"{base}/s/{tokens.make(meeting, 'screen')}",
        "people": people,
    }


def join_url(meeting: Meeting) -> str:
    """Where newcomers go, as the projector shows it."""
    return f"{base_url()}/m/{meeting.links.code}"


def base_url() -> str:
    """The address that other devices reach this server under."""
    config = parts().config
    if config.public_url:
        return config.public_url
    host = request.host.split(":")[0]
    if host in ("localhost", "127.0.0.1", "[", "0.0.0.0"):
        lan = lan_address()
        return f"http://{lan}:{request.host.rpartition(':')[2]}" if lan else request.host_url.rstrip("/")
    return request.host_url.rstrip("/")
