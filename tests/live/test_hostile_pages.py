"""Every address there is, with codes, tokens, questions, headers, cookies and forms that nobody should send.

The addresses come from the application itself, and the names of what they read from its sources: none is left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest

from meetingroom.app import create_app
from meetingroom.config import Config
from meetingroom.words import LANGUAGES
from tests.live.strange_browser import CLEO, Answer, Browser, Route
from tests.live.test_hostile import unclear
from tests.staged import Staged

pytestmark = pytest.mark.slow

WEB = Path(__file__).resolve().parent.parent.parent / "meetingroom" / "web"
# As they stand in an address: already escaped, so that what no escape stands for can be there too.
STRANGE = [
    "",
    "%00",
    "%FF%FE",
    "%ED%A0%80",
    "..%2f..%2fetc%2fpasswd",
    "%E2%80%AE",
    quote("🧩"),
    quote("<script>alert(1)</script>"),
    quote("' or 1=1 --"),
    "w" * 250,
    "1e999",
    "-1",
    "null",
    "[]",
    "%0d%0aX-Evil:%201",
]
BODIES = [
    b"",
    b"null",
    b"[]",
    b"7",
    b'"x"',
    b"{",
    b"\xff\xfe",
    b"[" * 100_000,
    b'{"a":' * 50_000,
    b'{"title": 1e999}',
    b"{}",
]


@pytest.fixture(scope="module")
def routes(tmp_path_factory) -> list[Route]:
    folder = tmp_path_factory.mktemp("routes")
    config = Config(
        data_dir=folder, database_url=f"sqlite:///{folder}/m.db", async_mode="threading", secret_key="k"
    )
    rules = create_app(config).url_map.iter_rules()
    return [
        Route(r.rule, m, tuple(r.arguments)) for r in rules for m in sorted(r.methods - {"HEAD", "OPTIONS"})
    ]


@pytest.fixture
def browser(here):
    return Browser(here, {"Authorization": f"Bearer {here.token(CLEO)}", "Accept-Encoding": "identity"})


def trouble(what: str, answer: Answer, *, must_refuse: bool = False) -> str:
    """What is wrong with an answer, or "" when it helps whoever reads it."""
    said = f"{what}: {answer.status} {answer.body[:300]!r}"
    if (
        answer.status >= 500
        or "Traceback" in answer.body
        or "<script>alert" in answer.body
        or "x-evil" in answer.headers
    ):
        return said
    if answer.status < 400:
        return said if must_refuse else ""
    if not answer.is_json:
        return "" if "<h1" in answer.body and "[error" not in answer.body else said
    told = json.loads(answer.body)
    return unclear(what, told) if {"refused", "with", "sentence"} <= set(told) else said


def refuse(wrong: list[str]) -> None:
    found = [said for said in wrong if said]
    assert not found, "\n".join(found)


@cache
def asked_for(kind: str) -> tuple[str, ...]:
    """What the sources read from an address's question or from a form, by name."""
    found = re.compile(rf'{kind}(?:\.get\(|\[|\.getlist\()"(\w+)"')
    return tuple(sorted({name for path in WEB.glob("*.py") for name in found.findall(path.read_text())}))


def test_an_address_with_nonsense_in_it(routes, browser, unchanged):
    wrong = []
    for route in routes:
        for name in route.names:
            for n, strange in enumerate(STRANGE):
                path = route.path(browser.good(route) | {name: strange})
                wrong += [
                    trouble(f"{route.method} {route.rule}, {name} {n}", browser.send(route.method, path))
                ]

    refuse(wrong)


def test_a_question_with_nonsense_in_it(routes, browser, unchanged):
    wrong = []
    for route in (route for route in routes if route.method == "GET"):
        path = route.path(browser.good(route))
        for n, strange in enumerate(STRANGE):
            question = "&".join(f"{name}={strange}" for name in asked_for("args"))
            wrong += [trouble(f"{route.rule}?{n}", browser.send("GET", f"{path}?{question}"))]
        wrong += [trouble(f"{route.rule}?%", browser.send("GET", f"{path}?%&=&%zz=%&&;lang[]=1&lang=%"))]

    assert "lang" in asked_for("args")
    refuse(wrong)


def test_a_head_with_nonsense_in_it(routes, browser, unchanged):
    heads = list(bad_heads(browser.here))
    wrong = []
    for route in (route for route in routes if route.method == "GET"):
        path = route.path(browser.good(route))
        for name, value in heads:
            answer = Browser(browser.here).send("GET", path, **{name: value})
            wrong += [trouble(f"{route.rule} {name}: {value[:60]!r}", answer)]

    refuse(wrong)


def bad_heads(here: Staged) -> Iterator[tuple[str, str]]:
    for token in (
        "",
        "x",
        "a.b.c",
        "w" * 250,
        "é",
        "\udcff\udcfe",
        here.token("p99"),
        here.token(CLEO)[:-2],
    ):
        yield "Authorization", f"Bearer {token}"
        yield "Cookie", f"mr_{here.id}={token}; mr_={token}; mr_x={token}"
    yield from (("Authorization", value) for value in ("Bearer", "Basic dTpw", "bearer  x  y", "é"))
    yield from (
        ("Cookie", value) for value in ("=;;==", "mr_lang=%00", "mr_lang=\udcff", "mr_lang=" + "w" * 250)
    )
    yield from (
        ("Accept-Language", value)
        for value in ("*", "x;q=nan,es;q=1e9", ";;;,,,", "é", "en-" * 500, "es;q=-1")
    )
    yield from (
        ("Host", value)
        for value in ("", "evil.example", 'a"><script>alert(1)</script>', "[::1", "a b", "x:99999")
    )
    yield from (("Accept-Encoding", value) for value in ("gzip;q=0", "\udcff", "br, zstd, *"))
    yield from (("If-None-Match", value) for value in ("*", 'W/"', "\udcff"))


def test_a_body_that_is_no_message(routes, browser, unchanged):
    wrong = []
    for route in (route for route in routes if route.method != "GET" and route.rule.startswith("/api/")):
        path = route.path(browser.good(route))
        for n, body in enumerate(BODIES):
            answer = browser.send(route.method, path, body, **{"Content-Type": "application/json"})
            wrong += [
                trouble(
                    f"{route.method} {route.rule}, body {n}", answer, must_refuse=route.rule != "/api/enter" and body != b"{}"
                )
            ]
        for kind in (
            "text/plain",
            "application/x-www-form-urlencoded",
            "application/json; charset=nonsense",
            "",
            "é",
        ):
            answer = browser.send(route.method, path, b"a=b", **{"Content-Type": kind})
            wrong += [
                trouble(
                    f"{route.method} {route.rule} as {kind}", answer, must_refuse=route.rule != "/api/enter"
                )
            ]

    refuse(wrong)


NAMED = ("/start", "/join", "/m/<code>/join")  # forms that can't do without what is bad here
BAD_NAMES = ["", " ", "a\x00b", "\u202egnirts", "w" * 10_000, "a\nb", "\u200b"]


def test_a_form_with_nonsense_in_it(routes, browser, unchanged):
    """What was typed is still in the form when it comes back, unless it is what no screen can show."""
    forms = [route for route in routes if route.method == "POST" and not route.rule.startswith("/api/")]
    wrong = []
    for route in forms:
        path = route.path(browser.good(route))
        for n, (names, body) in enumerate(bad_forms()):
            answer = browser.send("POST", path, body, **{"Content-Type": "application/x-www-form-urlencoded"})
            wrong += [trouble(f"{route.rule} {n} {names}", answer, must_refuse=route.rule in NAMED and names.startswith("all"))]
        wrong += [
            trouble(
                f"{route.rule} in parts",
                browser.send("POST", path, b"--x", **{"Content-Type": "multipart/form-data"}),
            )
        ]

    assert len(forms) >= 3
    refuse(wrong)


def bad_forms() -> Iterator[tuple[str, bytes]]:
    """Everything bad at once, one field bad and the others good, nothing, and noise."""
    names = asked_for("form")
    assert {"name", "title", "person", "code"} <= set(names)
    for bad in BAD_NAMES:
        yield f"all {bad[:9]!r}", urlencode(dict.fromkeys(names, bad), errors="surrogatepass").encode()
        yield f"name {bad[:9]!r}", urlencode({"name": bad, "title": "T", "code": "no-such"}).encode()
    yield "an unknown person", urlencode({"person": "p99", "name": ""}).encode()
    yield "nothing", b""
    yield "noise", b"\xff\xfe%00%ff=%&&=;"
    yield "twice", b"name=&name=&person=&person=x99&title=&code="
    yield "many", b"&".join(b"f%d=1" % n for n in range(2_000))


def test_what_was_typed_is_still_in_the_form(browser, unchanged):
    typed = {"name": "Ada " * 40, "title": "Planning", "items": "One\nTwo"}
    answer = browser.send(
        "POST", "/start", urlencode(typed).encode(), **{"Content-Type": "application/x-www-form-urlencoded"}
    )

    assert answer.status == 422
    assert typed["name"].strip() in answer.body
    assert "One\nTwo" in answer.body.replace("\r\n", "\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refusal_is_said_in_the_language_that_was_asked_for(browser, unchanged, language):
    def sentence(path: str) -> str:
        return json.loads(browser.send("GET", path, **{"Accept-Language": language}).body)["sentence"]

    english = {"/api/meetings/none/view": "There is no meeting", "/api/nothing": "There is nothing"}
    spanish = {"/api/meetings/none/view": "No hay ninguna reunión", "/api/nothing": "No hay nada"}

    for path, begins in {"en": english, "es": spanish}[language].items():
        assert sentence(path).startswith(begins)
