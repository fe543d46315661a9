"""What is seen of the draft: its version, what changed since one has read it, and what was asked about each passage."""

import json

import pytest

from meetingroom.views.assemble import INSIDE, Audience, see
from meetingroom.views.draft import own_draft, whole_draft
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


def test_a_meeting_without_a_draft_shows_none():
    from tests.core.room import Room

    assert see(Room("Ada").meeting, Audience.MEMBER).view["draft"] == {}


def test_readers_see_the_last_version_and_writers_what_is_being_written(room):
    writes(room, "Reads 97 words.", 1)

    assert page(room, "Bo")["sections"]["sections"][room.reading]["texts"] == {"en": "Reads 96 words."}
    assert page(room, "Ada")["sections"]["sections"][room.reading]["texts"] == {"en": "Reads 97 words."}
    assert page(room, "Ada")["unpublished"] is True


def test_each_one_is_told_what_they_have_to_do_with_the_draft(room):
    ada, bo, ines = room.people("Ada", "Bo", "Inés")
    assert own_draft(room.meeting, ada.id) == {"writes": True, "unread": True}
    for owner in (bo, ines):
        assert own_draft(room.meeting, owner.id) == {"waits_for_me": room.concerns, "unread": True}

    bo.asks("say_read", version=1)
    ines.asks("write_paragraph", section=room.concerns, text="El verano es largo.", base=0, language="es")

    assert own_draft(room.meeting, bo.id) == {"waits_for_me": room.concerns}
    assert own_draft(room.meeting, ines.id) == {"unread": True}
    ines.asks("say_read", version=1)
    assert own_draft(room.meeting, ines.id) is None


def test_a_passage_is_said_to_be_gone_to_whom_it_is_gone(room):
    anchor = {"exact": "Reads 96 words."}
    room.person("Bo").asks("send_response", kind="question", section=room.reading, text="Why?", anchor=anchor)
    (question,) = room.draft.responses
    assert "gone" not in page(room, "Bo")["responses"]["responses"][question]

    writes(room, "He likes maps.", 1)

    assert page(room, "Ada")["responses"]["responses"][question]["gone"] is True
    assert "gone" not in page(room, "Bo")["responses"]["responses"][question]
    room.person("Ada").asks("publish_draft", expected=1)
    assert page(room, "Bo")["responses"]["responses"][question]["gone"] is True


def test_the_translation_of_an_owners_words_can_be_asked_about_too(room):
    bo, ines = room.people("Bo", "Inés")
    ines.asks("write_paragraph", section=room.concerns, text="El verano es largo.", base=0, language="es")
    beside = {"section": room.concerns, "owner": ines.id, "language": "en"}
    room.person("Ada").asks("translate_paragraph", **beside, text="The summer is long.")
    room.person("Ada").asks("publish_draft", expected=1)
    anchor = {"anchor": {"exact": "The summer is long."}, "anchor_language": "en"}

    bo.asks("send_response", kind="question", section=room.concerns, text="How long?", **anchor)

    (row,) = page(room, "Bo")["responses"]["responses"].values()
    assert (row["quote"], "gone" in row) == ("The summer is long.", False)


def test_words_that_were_asked_about_are_marked_where_they_stand_until_they_are_gone(room):
    writes(room, "He reads **96 words** & more.\n\nOnce a week.", 1)
    room.person("Ada").asks("publish_draft", expected=1)
    for exact, before in (("96 words & more", "He reads "), ("Once a week.", "")):
        anchor = {"exact": exact, "before": before}
        room.person("Bo").asks("send_response", kind="question", section=room.reading, text="Why?", anchor=anchor)

    said, weekly = page(room, "Bo")["sections"]["sections"][room.reading]["blocks"]["en"]
    assert said["html"].count('<mark class="asked">') == 2
    assert 'reads <strong><mark class="asked">96 words</mark></strong><mark class="asked"> &amp; more</mark>.' in said["html"]
    assert ("asked" in said, weekly["asked"], "<mark" in weekly["html"]) == (False, True, False)

    writes(room, "Of late he reads **96 words** & more.", 2)
    responses = page(room, "Ada")["responses"]
    assert [responses["responses"][id_].get("gone", False) for id_ in responses["order"]] == [False, True]


def test_what_is_open_appears_at_its_item_for_everyone(room):
    room.person("Bo").asks("send_response", kind="concern", section=room.reading, text="Only 96?")

    for audience in INSIDE:
        rows = see(room.meeting, audience).view["draft"]["open"]["responses"].values()
        assert [row["text"] for row in rows] == ["Only 96?"]


def test_what_is_open_about_no_item_is_seen_by_everyone_at_any_item(room):
    room.person("Bo").asks("send_response", kind="question", section=room.concerns, text="When?")

    for audience in INSIDE:
        rows = see(room.meeting, audience).view["draft"]["at_no_item"]["responses"].values()
        assert [row["text"] for row in rows] == ["When?"]


def test_how_much_has_no_reply_yet_is_counted(room):
    for text in ("Only 96?", "When?"):
        room.person("Bo").asks("send_response", kind="concern", section=room.reading, text=text)
    first = next(iter(room.draft.responses))
    assert see(room.meeting, Audience.FACILITATOR).view["draft"]["unanswered"] == 2

    room.person("Ada").asks("reply_to_response", response=first, state="answered", text="Counted.", language="en")

    assert see(room.meeting, Audience.FACILITATOR).view["draft"]["unanswered"] == 1


def test_what_is_about_the_whole_draft_is_there_for_everyone_and_its_passage_is_never_gone(room):
    room.person("Bo").asks("send_response", kind="question", text="Is this all?")

    for audience in INSIDE:
        (row,) = see(room.meeting, audience).view["draft"]["at_no_item"]["responses"].values()
        assert row["whole"]
    for name in ("Ada", "Bo", "Inés"):
        seen = page(room, name)
        (row,) = seen["responses"]["responses"].values()
        assert {"section", "gone"}.isdisjoint(row)
        assert "elsewhere" not in seen


def test_only_a_facilitator_sees_who_has_not_read(room):
    bo = room.person("Bo").id
    room.person("Ada").asks("send_draft", version=1, people=[bo], languages=["en"], way="link")

    assert see(room.meeting, Audience.FACILITATOR).view["draft"]["not_read"] == [bo]
    assert "not_read" not in see(room.meeting, Audience.MEMBER).view["draft"]


def test_before_there_is_a_version_only_writers_and_owners_see_what_is_being_written():
    room = Desk()

    assert page(room, "Ada")["sections"]["order"] == [room.reading, room.concerns]
    assert page(room, "Inés")["sections"]["order"] == [room.concerns]
    assert page(room, "Cleo")["sections"]["order"] == []


def test_an_owner_sees_their_own_words_at_once_and_others_with_the_next_version(room):
    room.person("Cleo").asks("say_read", version=1)
    room.person("Inés").asks("write_paragraph", section=room.concerns, text="El verano.", base=0, language="es")
    ines = room.person("Inés").id
    assert ines in page(room, "Inés")["sections"]["sections"][room.concerns]["paragraphs"]
    assert "paragraphs" not in page(room, "Cleo")["sections"]["sections"][room.concerns]

    room.person("Ada").asks("publish_draft", expected=1)

    section = page(room, "Cleo")["sections"]["sections"][room.concerns]
    assert section["changed"]["paragraphs"] == {ines: [{"op": "added", "text": "El verano."}]}


def test_terms_are_marked_in_the_draft_and_its_page_is_made_anew_when_one_is_explained(room):
    before = see(room.meeting, Audience.MEMBER).view["draft"]["stamp"]
    room.person("Cleo").asks("explain_term", word="96 words", means={"en": "Of a text of grade 3."})

    (block,) = page(room, "Bo")["sections"]["sections"][room.reading]["blocks"]["en"]

    assert ">96 words</dfn>" in block["html"]
    assert see(room.meeting, Audience.MEMBER).view["draft"]["stamp"] != before


def test_an_open_page_is_told_of_whatever_changes_on_it(room):
    """A page asks for the draft anew when its stamp is another one."""
    ada, bo, cleo, ines = room.people("Ada", "Bo", "Cleo", "Inés")
    ines.asks("write_paragraph", section=room.concerns, text="El verano.", base=0, language="es")
    bo.asks("send_response", kind="question", section=room.reading, text="Why 96?")
    (question,) = room.draft.responses
    beside = {"section": room.concerns, "owner": ines.id, "language": "en"}
    acts = [
        (ada, "reply_to_response", {"response": question, "state": "answered", "text": "Counted."}),
        (ada, "reply_to_response", {"response": question, "state": "answered", "text": "Counted twice."}),
        (bo, "judge_reply", {"response": question, "answers_me": True}),
        (bo, "judge_reply", {"response": question, "answers_me": False}),
        (cleo, "plan_meeting", {"day": "2027-05-21"}),
        (cleo, "plan_meeting", {"day": "2027-05-21", "days_off": ["2027-05-03"]}),
        (ada, "translate_paragraph", beside | {"text": "The summer."}),
        (ada, "translate_paragraph", beside | {"text": "Summer."}),
        (cleo, "name_draft_writers", {"people": [bo.id]}),
        (cleo, "name_draft_writers", {"people": [ada.id]}),
    ]
    seen = [see(room.meeting, Audience.MEMBER).view["draft"]["stamp"]]
    for person, act, fields in acts:
        person.asks(act, **fields)
        seen.append(see(room.meeting, Audience.MEMBER).view["draft"]["stamp"])

    assert len(set(seen[:-1])) == len(acts)
    assert seen[-1] == seen[-3]
    assert see(room.replayed(), Audience.MEMBER).view["draft"]["stamp"] == seen[-1]


def test_its_writers_see_which_terms_the_draft_does_not_explain(room):
    writes(room, "LRE and ESY: extended school year. He has an FBA.", 1)
    room.person("Cleo").asks("explain_term", word="LRE", means={"en": "The closest setting."})
    room.person("Cleo").asks("explain_term", word="ESY", means={"en": "Extended school year."})

    assert page(room, "Ada")["unexplained"] == [{"word": "LRE", "has_entry": True, "langs": ["en"]}, {"word": "FBA", "langs": ["en"]}]
    assert "unexplained" not in page(room, "Bo")

    stamp = see(room.meeting, Audience.MEMBER).view["draft"]["stamp"]
    room.person("Inés").asks("write_paragraph", section=room.concerns, text="El LRE.", base=0, language="es")
    assert page(room, "Ada")["unexplained"] == [
        {"word": "LRE", "has_entry": True, "langs": ["en"]},
        {"word": "FBA", "langs": ["en"]},
        {"word": "LRE", "langs": ["es"]},
    ]

    room.person("Cleo").asks("explain_term", word="LRE", means={"en": "The closest setting.", "es": "El entorno."})
    assert page(room, "Ada")["unexplained"][0] == {"word": "LRE", "has_entry": True, "langs": ["en", "es"]}
    assert see(room.meeting, Audience.MEMBER).view["draft"]["stamp"] != stamp


def test_terms_are_marked_in_what_was_asked_in_replies_and_in_translations(room):
    room.person("Cleo").asks("explain_term", word="LRE", means={"en": "The closest setting."})
    ines = room.person("Inés")
    ines.asks("write_paragraph", section=room.concerns, text="Quizá.", base=0, language="es")
    ines.asks("translate_paragraph", section=room.concerns, owner=ines.id, language="en", text="Perhaps the **LRE**.")
    ines.asks("send_response", kind="question", section=room.reading, text="¿LRE?", language="es")
    (asked,) = room.draft.responses
    ines.asks("translate_response", response=asked, language="en", text="LRE?")
    room.person("Ada").asks("reply_to_response", response=asked, state="answered", text="The LRE.", language="en")

    paragraph = page(room, "Inés")["sections"]["sections"][room.concerns]["paragraphs"][ines.id]
    row = page(room, "Bo")["responses"]["responses"][asked]

    marked = [paragraph["translations"]["en"]["html"], row["marked"], row["reply_marked"], row["translations"]["en"]["html"]]
    assert [html.count(">LRE</dfn>") for html in marked] == [1, 1, 1, 1]
    assert "<strong><dfn" in marked[0]


def test_nothing_is_ever_null(room):
    room.person("Inés").asks("write_paragraph", section=room.concerns, text="El verano.", base=0, language="es")

    assert "null" not in json.dumps(page(room, "Inés"))
