"""What changed in the draft: since one has read it, and from version to version, with who, why and which question led to it."""

import json

import pytest

from meetingroom.views.draft import whole_draft
from tests.core.draft_desk import Desk


@pytest.fixture
def room():
    room = Desk()
    room.person("Ada").asks("publish_draft", expected=0)
    return room


def page(room, name):
    return whole_draft(room.meeting, room.person(name).id)


def writes(room, text, base, **fields):
    room.person("Ada").asks("write_section", section=room.reading, language="en", text=text, base=base, **fields)


def test_one_sees_what_changed_since_one_has_read_it(room):
    room.person("Bo").asks("say_read", version=1)
    writes(room, "Reads 97 words.", 1)
    room.person("Ada").asks("publish_draft", expected=1)

    changed = page(room, "Bo")["sections"]["sections"][room.reading]["changed"]["texts"]["en"]

    assert {"op": "removed", "text": "96"} in changed
    assert {"op": "added", "text": "97"} in changed
    assert "changed" not in page(room, "Inés")["sections"]["sections"][room.reading]


def test_readers_see_what_changed_from_version_to_version_with_who_why_and_which_question_led_to_it(room):
    room.person("Bo").asks("send_response", kind="question", section=room.reading, text="Why 96?")
    (question,) = room.draft.responses
    writes(room, "He is lazy.", 1)
    writes(room, "Reads 97 words.", 2, why="Counted again", response=question)
    room.passes(60)
    room.person("Ada").asks("publish_draft", expected=1, why="After the questions")
    ada = room.person("Ada").id

    (change,) = page(room, "Bo")["sections"]["sections"][room.reading]["history"]

    assert (change["version"], change["by"], change["at"], change["why"]) == (2, ada, room.now, "After the questions")
    assert [(one.get("why"), one.get("response")) for one in change["reasons"]] == [(None, None), ("Counted again", question)]
    assert {"op": "added", "text": "97"} in change["texts"]["en"]
    assert "lazy" not in json.dumps(page(room, "Bo"))
    saved = page(room, "Ada")["sections"]["sections"][room.reading]["saves"]
    assert [(one["revision"], one["at"] < room.now) for one in saved] == [(2, True), (3, True)]


def test_an_owner_says_why_too_and_what_they_wrote_before_is_seen_by_nobody(room):
    bo, ines = room.people("Bo", "Inés")
    own = {"section": room.concerns, "language": "es"}
    ines.asks("write_paragraph", **own, text="El verano.", base=0)
    room.person("Ada").asks("publish_draft", expected=1)
    bo.asks("send_response", kind="question", section=room.concerns, text="Which weeks?")
    (question,) = room.draft.responses
    ines.asks("write_paragraph", **own, text="Es un desastre.", base=1)
    ines.asks("write_paragraph", **own, text="Julio.", base=2, why="Bo preguntó", response=question)
    room.person("Ada").asks("publish_draft", expected=2)

    *_, change = page(room, "Bo")["sections"]["sections"][room.concerns]["history"]

    assert change["reasons"][-1] == {"by": ines.id, "at": room.now, "why": "Bo preguntó", "response": question}
    assert "".join(one["text"] for one in change["paragraphs"][ines.id] if one["op"] != "removed") == "Julio."
    assert "desastre" not in json.dumps([page(room, name) for name in ("Ada", "Bo", "Cleo", "Inés")])


def test_what_was_taken_out_and_other_headings_are_told_to_who_read_it_before(room):
    bo, ada = room.people("Bo", "Ada")
    bo.asks("send_response", kind="question", section=room.reading, text="Why 96?")
    bo.asks("say_read", version=1)
    ada.asks("change_section", section=room.concerns, titles={"en": "Your concerns"})
    ada.asks("remove_section", section=room.reading)
    ada.asks("publish_draft", expected=1)

    seen = page(room, "Bo")

    assert seen["taken_out"][room.reading]["texts"] == {"en": "Reads 96 words."}
    assert {"op": "added", "text": "Your"} in seen["sections"]["sections"][room.concerns]["changed"]["titles"]["en"]
    assert seen["elsewhere"] == list(room.draft.responses)
