"""Every address of a meeting that can be read, and what is there for whoever asks."""

from __future__ import annotations

import io
import re
import tempfile
import zipfile
from functools import cache
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from meetingroom.app import create_app
from meetingroom.config import Config
from meetingroom.exports.copies import FORMATS
from tests.twin import PATIENCE_S, Twin

# Addresses that are read and not looked at here, each with why it tells nothing of a meeting, or nothing more.
EXCUSED = {
    "/static/<path:filename>": "the same for every meeting, built before any",
    "/words/<language>-<digest>.js": "the sentences of a language, the same for every meeting",
    "/api/openapi.json": "says what can be asked, the same for every meeting",
    "/api/mastery": "says what its own question means, and knows no meeting",
    "/p/<token>": "lets its holder in and shows nothing itself; what they are then shown is looked at with their token",
    "/p/<token>/draft": "the same, for whoever is to read the draft",
    "/s/<token>": "the same for the projector",
    "/api/meetings/<code>/copies/<copy>": "says how far a copy is, to whoever asked for it alone",
    "/m/<code>/record/copies/<copy>": "gives such a copy, which is made as `record.<ending>` is",
}
# What one address differs by, where it is more than one page.
QUESTIONS = {
    "/api/meetings/<code>/view": ("", "?audience=screen"),
    "/api/meetings/<code>/charts": ("?size=phone&series=<series>",),
}
ENDINGS = {"/m/<code>/record.<ending>": tuple(FORMATS), "/m/<code>/draft/copy.<ending>": ("md",)}
POSTED = ("/api/meetings/<code>/redacted.json", "/api/meetings/<code>/redacted.md")


@cache
def read_by_address() -> tuple[str, ...]:
    """Every rule that answers to GET."""
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{folder}/m.db"
        app = create_app(Config(data_dir=Path(folder), database_url=database, async_mode="threading", secret_key="k"))
        return tuple(rule.rule for rule in app.url_map.iter_rules() if "GET" in rule.methods)


def addresses(facilitator: Twin, series: str) -> list[str]:
    """All that can be read, but for what is excused; the same copy at its other address is read once, as JSON."""
    looked_at = [rule for rule in read_by_address() if rule not in EXCUSED]
    return [
        filled(rule + question, facilitator, series, ending)
        for rule in (*looked_at, *POSTED)
        for ending in ENDINGS.get(rule, ("json",))
        for question in QUESTIONS.get(rule, ("",))
    ]


def filled(rule: str, facilitator: Twin, series: str, ending: str) -> str:
    """The address that a rule is in this meeting; of what it has none, one that there is not."""
    proposals = facilitator.view.get("proposals", {}).get("order", [])
    given = {"code": facilitator.code, "ending": ending, "series": series, "proposal": (*proposals, "d1")[0]}
    return re.sub(r"<(\w+)>", lambda argument: given.get(argument[1], argument[0]), rule)


def posted_to(address: str) -> bytes | None:
    """A copy without names is asked for with what is to be hidden."""
    return b"{}" if "/redacted." in address else None


def read(url: str, token: str, posted: bytes | None = None) -> str:
    """What is there for whoever has this token, unpacked as far as it is packed."""
    body = answered(url, token, posted)[1]
    if not zipfile.is_zipfile(io.BytesIO(body)):
        return body.decode("utf-8", "replace")
    with zipfile.ZipFile(io.BytesIO(body)) as packed:
        return "".join(packed.read(name).decode("utf-8", "replace") for name in packed.namelist())


def answered(url: str, token: str, posted: bytes | None = None) -> tuple[int, bytes]:
    """The status and the body."""
    kind = {"Content-Type": "application/json"} if posted else {}
    asked = Request(url, posted, ({"Authorization": f"Bearer {token}"} if token else {}) | kind)
    try:
        with urlopen(asked, timeout=PATIENCE_S) as answer:
            return answer.status, answer.read()
    except HTTPError as error:
        return error.code, error.read()
