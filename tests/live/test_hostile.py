"""Whatever comes in by the doors is refused in words that help, and nothing changes: no row, no trace, no lost line."""

from __future__ import annotations

import json
from typing import Any

import pytest

from meetingroom.words import LANGUAGES, Words
from tests.core.meetings import lively
from tests.hostile import Bad, bad_messages
from tests.staged import Staged
from tests.twin import Twin, call

pytestmark = pytest.mark.slow

ROOM = lively()
AT_ONCE = 50  # asks of one connection before it would be told to slow down
CLEO = ROOM.person("Cleo").id  # a facilitator comes furthest into the rules


@pytest.fixture(scope="module")
def all_bad():
    return list(bad_messages(ROOM.meeting))


def trouble(bad: Bad, answer: Any) -> str:
    """What is wrong with this answer to a bad message, or "" when it is a clear refusal."""
    if not isinstance(answer, dict) or "refused" not in answer:
        return f"{bad.what}: {str(answer)[:200]}"
    if bad.codes and answer["refused"] not in bad.codes:
        return f"{bad.what}: refused with {answer['refused']!r} {str(answer['with'])[:80]}"
    return unclear(bad.what, answer)


def unclear(what: str, answer: dict[str, Any]) -> str:
    """A refusal is short, and has a sentence with all its values in every language."""
    if len(json.dumps(answer)) > 1_000:
        return f"{what}: a refusal of {len(json.dumps(answer))} characters"
    for language in LANGUAGES:
        words = Words(language)
        sentence = words.say(f"refused-{answer['refused']}", **answer["with"])
        if not words.knows(f"refused-{answer['refused']}") or "{" in sentence:
            return f"{what}: no words in {language} for {answer}"
    return ""


def test_over_http_each_is_refused_and_nothing_changes(here, unchanged, all_bad):
    answers = [(bad, *post(here, bad)) for bad in all_bad]

    wrong = [said for bad, _, answer in answers if (said := trouble(bad, answer))]
    wrong += [f"{bad.what}: status {status}" for bad, status, _ in answers if not 400 <= status < 500]
    assert not wrong, "\n".join(wrong)


def post(here: Staged, bad: Bad) -> tuple[int, Any]:
    message = {"id": bad.id, "ask": bad.ask, "with": bad.fields}
    return call(f"{here.url}/api/meetings/{here.code}/ask", message, here.token(CLEO))


def test_over_the_socket_each_is_refused_and_nothing_changes(here, unchanged, all_bad):
    wrong = []
    for start in range(0, len(all_bad), AT_ONCE):
        twin = here.twin(CLEO).connect()
        some = all_bad[start : start + AT_ONCE]
        wrong += [said for bad in some if (said := trouble(bad, tell(twin, bad)))]
        twin.cut()

    assert not wrong, "\n".join(wrong)


def tell(twin: Twin, bad: Bad) -> Any:
    return twin.emit("ask", {"id": bad.id, "ask": bad.ask, "with": bad.fields})
