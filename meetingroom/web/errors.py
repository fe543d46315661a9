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
    "not-in-meeting": 403,
    "over-without-you": 403,
    "no-such-format": 404,
    "needs-facilitate": 403,
    "other-meeting": 403,
    "meeting-ended": 409,
    "busy": 503,
}


def shown_refusal(refused: Refused, form: str) -> dict[str, Any]:
    return {"form": form, "id": f"refused-{refused.code}", "args": refused.args_}


def wants_json() -> bool:
    return request.path.startswith("/api/")


def refused_page(refused: Refused) -> AnyResponse:
    status = STATUS.get(refused.code, 422)
    if wants_json():
        sentence = Words(g.language).say(f"refused-{refused.code}", **refused.args_)
        return jsonify({"refused": refused.code, "with": refused.args_, "sentence": sentence}), status  # type: ignore[return-value]
    code = (request.view_args or {}).get("code", "")
    return Response(render_template("error.html", kind=refused.code, args=refused.args_, code=code), status)


def http_error_page(error: HTTPException) -> AnyResponse:
    if wants_json():
        return jsonify({"refused": f"http-{error.code}", "with": {}}), error.code or 500  # type: ignore[return-value]
    kinds = {404: "no-page", 405: "no-page", 413: "too-big", 429: "too-many"}
    return Response(render_template("error.html", kind=kinds.get(error.code or 500, "ours")), error.code or 500)


def mistake_page(error: Exception) -> AnyResponse:
    """Our mistake: logged once with an id that the person can quote."""
    quote = secrets.token_hex(4)
    log.exception("mistake %s at %s", quote, request.path)
    if wants_json():
        return jsonify({"error": quote}), 500  # type: ignore[return-value]
    return Response(render_template("error.html", kind="ours", error=quote), 500)
