"""What the room knows already of a proposal, for whoever writes its outcome and its notice."""

from __future__ import annotations

import re

from flask import Blueprint, Flask, Response, jsonify

from meetingroom.core.acts import Refused
from meetingroom.core.proposals import proposal_of
from meetingroom.core.roster import keeps
from meetingroom.core.saying import Said, spoken
from meetingroom.views.notice import known_words, notice_suggestions
from meetingroom.web.here import meeting_by_code, visitor
from meetingroom.words import Words

decisions = Blueprint("decisions", __name__)
ISOLATION = re.compile("[\u2068\u2069]")  # what is taken over is written on as plain text


def register(app: Flask) -> None:
    app.register_blueprint(decisions)


@decisions.get("/api/meetings/<code>/proposals/<proposal>/known")
def known(code: str, proposal: str) -> Response:
    """Suggestions for the written notice, in the language of the room; and who could be quoted as disagreeing."""
    who = visitor(meeting_by_code(code))
    if not who.person or not keeps(who.meeting, who.person):
        raise Refused("needs-facilitate")
    about = proposal_of(who.meeting, proposal)
    words = Words(who.meeting.lifecycle.language)
    notice = {
        field: "\n".join(said(line, words) for line in lines)
        for field, lines in notice_suggestions(who.meeting, about).items()
    }
    answer = jsonify({"notice": notice, "words": known_words(who.meeting, about)})
    answer.headers["Cache-Control"] = "private, no-cache"
    return answer


def said(line: str | Said, words: Words) -> str:
    if isinstance(line, str):
        return line
    return ISOLATION.sub("", spoken(line, lambda id, args: words.say(id, **args)))
