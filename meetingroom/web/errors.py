"""What a person sees when something is in the way: what happened and what to do next, never a trace."""

from __future__ import annotations

import logging
import secrets
from typing import Any

from flask import Flask, Response, g, jsonify, render_template, request
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as AnyResponse

from meetingroom.core.acts import Refused
from meetingroom.words import Words

log = logging.getLogger(__name__)


def register(app: Flask) -> None:
    app.register_error_handler(Refused, refused_page)
    app.register_error_handler(HTTPException, http_error_page)
    app.register_error_handler(Exception, mistake_page)


STATUS = {
    "no-such-meeting": 404,
    "bad-link": 404,
    "code-renewed": 410,
    "link-renewed": 410,
    "removed": 403,
    "merged": 403,
    "waits-at-the-door": 403,
    "turned-away": 403,
    "gave-up": 403,
    "reads-later": 403,
    "not-in-meeting": 403,
    "over-without-you": 403,
    "no-such-format": 404,
    "needs-facilitate": 403,
    "other-meeting": 403,
    "meeting-ended": 409,
    "busy": 503,
    "no-room": 503,
}


def shown_refusal(refused: Refused, form: str) -> dict[str, Any]:
    return {"form": form, "id": f"refused-{refused.code}", "args": refused.args_}


def wants_json() -> bool:
    return request.path.startswith("/api/")


def refused_page(refused: Refused) -> AnyResponse:
    status = STATUS.get(refused.code, 422)
    if wants_json():
        return refused_json(refused, status)
    code = (request.view_args or {}).get("code", "")
    return Response(render_template("error.html", kind=refused.code, args=refused.args_, code=code), status)


def refused_json(refused: Refused, status: int) -> Response:
    """The refusal for a script, with its sentence in the language that was asked for."""
    sentence = Words(g.language).say(f"refused-{refused.code}", **refused.args_)
    answer = jsonify({"refused": refused.code, "with": refused.args_, "sentence": sentence})
    answer.status_code = status
    return answer


MOST_READ_OFF = 50_000_000
KINDS = {400: "bad-shape", 404: "no-page", 405: "no-page", 413: "too-big", 415: "bad-shape", 429: "too-many"}


def http_error_page(error: HTTPException) -> AnyResponse:
    """What stops a request before any of our own code sees it."""
    status = error.code or 500
    if 300 <= status < 400 and isinstance(error.response, AnyResponse):
        return error.response
    if status >= 500:
        return mistake_page(error)
    if status == 413:
        read_off()
    kind = KINDS.get(status, "bad-shape")
    if wants_json():
        return refused_json(Refused(kind), status)
    return Response(render_template("error.html", kind=kind), status)


def read_off() -> None:
    """Whoever is still sending would see a broken line in place of the answer."""
    left = request.content_length or 0
    while 0 < left <= MOST_READ_OFF:
        read = len(request.environ["wsgi.input"].read(min(left, 1 << 16)))
        left = left - read if read else 0


def mistake_page(error: Exception) -> AnyResponse:
    """Our mistake: logged once with an id that the person can quote."""
    quote = secrets.token_hex(4)
    log.exception("mistake %s at %s", quote, request.path)
    if wants_json():
        return jsonify({"error": quote}), 500  # type: ignore[return-value]
    return Response(render_template("error.html", kind="ours", error=quote), 500)
