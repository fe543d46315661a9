"""What every page carries: built files by name, words by language, and the headers that keep others out."""

from __future__ import annotations

import gzip
import hashlib
import json
import secrets
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from flask import Flask, Response, abort, current_app, g, request

from meetingroom.config import Config
from meetingroom.words import LANGUAGES, PSEUDO, Words, direction, formats, ftl, negotiate, plain

DIST = Path(__file__).resolve().parent.parent.parent / "static" / "dist"
FOREVER = "public, max-age=31536000, immutable"
LANGUAGE_COOKIE = "mr_lang"
A_YEAR_S = 31_536_000


def register(app: Flask, config: Config) -> None:
    app.before_request(choose_language)
    app.after_request(add_headers)
    app.add_url_rule("/words/<language>-<digest>.js", "words", words_script)
    app.context_processor(page_globals)
    app.config["PSEUDO_LANGUAGE"] = config.pseudo_language
    app.config["IS_HTTPS"] = config.is_https


def manifest() -> dict[str, str]:
    """The built files by name; read anew once they have been built anew, since those from before are gone by then."""
    path = DIST / "manifest.json"
    try:
        placed_ns = path.stat().st_ctime_ns  # not when it was written: what --watch builds is dated long ago
    except FileNotFoundError:
        return {}
    return read_manifest(path, placed_ns)


@lru_cache(maxsize=1)
def read_manifest(path: Path, placed_ns: int) -> dict[str, str]:
    names: dict[str, str] = json.loads(path.read_text())
    return names


def build_id() -> str:
    """Differs when the browser's part differs, so that a page of another build starts again."""
    return digest(tuple(sorted(manifest().items())))


@lru_cache(maxsize=1)
def digest(names: tuple[tuple[str, str], ...]) -> str:
    return hashlib.sha256(json.dumps(names).encode()).hexdigest()[:10]


def asset(name: str) -> str:
    """The address of a built file; its name changes with its content."""
    built = manifest().get(name)
    return f"/static/dist/{built}" if built else f"/static/{name}"


def choose_language() -> None:
    """The page's language: asked for here, chosen before, or what the browser prefers."""
    chosen = request.args.get("lang") or request.cookies.get(LANGUAGE_COOKIE, "")
    offered = [*LANGUAGES, PSEUDO] if current_app.config["PSEUDO_LANGUAGE"] else LANGUAGES
    g.language = negotiate(request.headers.get("Accept-Language", ""), chosen, offered)


def page_globals() -> dict[str, Any]:
    words = Words(g.language)
    return {
        "t": words.say,
        "lang": g.language,
        "direction": direction(g.language),
        "languages": [{"code": code, "name": name} for code, name in LANGUAGES.items()],
        "asset": asset,
        "build": build_id(),
        "words_url": words_url(g.language),
        "nonce": nonce(),
    }


SAID_ALOUD = "suggest-"


def words_url(language: str) -> str:
    return f"/words/{language}-{words_digest(language)}.js"


@cache
def words_digest(language: str) -> str:
    return hashlib.sha256(words_of(language).encode()).hexdigest()[:10]


@cache
def words_of(language: str) -> str:
    """The script that brings the words of a language into the page."""
    told = {"language": language, "formats": formats(language), "ftl": ftl(language), "beside": beside(language)}
    return f"window.__words = {json.dumps(told, ensure_ascii=False)};"


def beside(language: str) -> dict[str, dict[str, str]]:
    """What is said aloud in the room stands in its other languages too."""
    return {other: plain(other, SAID_ALOUD) for other in LANGUAGES if other != language}


def words_script(language: str, digest: str) -> Response:
    """Kept for ever by browsers, as its name changes with the words; a page from before gets today's, this once."""
    if language not in (*LANGUAGES, PSEUDO):
        abort(404)
    keep = FOREVER if digest == words_digest(language) else "no-store"
    return Response(words_of(language), mimetype="text/javascript", headers={"Cache-Control": keep})


POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
    "manifest-src 'self'"
)

# Nothing here records: no page, and nothing that came into one, can even ask for a microphone, a camera or the screen.
NOTHING_RECORDS = "microphone=(), camera=(), display-capture=()"


def nonce() -> str:
    """One for each answer: the notes editor brings styles of its own, and only those may stand in the page."""
    if "nonce" not in g:
        g.nonce = secrets.token_urlsafe(12)
    found: str = g.nonce
    return found


def add_headers(response: Response) -> Response:
    response.headers.setdefault("Content-Security-Policy", POLICY.format(nonce=nonce()))
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "same-origin"
    response.headers["Permissions-Policy"] = NOTHING_RECORDS
    if current_app.config["IS_HTTPS"]:  # on a plain address browsers ignore it, and complain
        response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
    if request.path.startswith("/static/dist/"):
        response.headers["Cache-Control"] = FOREVER
    elif "Cache-Control" not in response.headers:
        response.headers["Cache-Control"] = "no-store"
    if request.args.get("lang"):
        response.set_cookie(LANGUAGE_COOKIE, g.language, max_age=A_YEAR_S, samesite="Lax", httponly=True)
    return compressed(response)


def compressed(response: Response) -> Response:
    """Gzip what is long enough to gain by it: the first view travels in the page."""
    is_text = (response.mimetype or "").startswith(("text/", "application/json", "application/javascript", "image/svg"))
    takes = "gzip" in request.headers.get("Accept-Encoding", "")
    if not is_text or not takes or response.status_code != 200 or "Content-Encoding" in response.headers:
        return response
    response.direct_passthrough = False
    body = response.get_data()
    if len(body) > 800:
        response.set_data(gzip.compress(body, 6))
        response.headers["Content-Encoding"] = "gzip"
        response.headers.add("Vary", "Accept-Encoding")
    return response
