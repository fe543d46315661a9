"""Questions, concerns and suggestions: on their passage, with a reply, and their writer's own word on it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.core.anchors import Anchor, anchor_at, locate
from meetingroom.core.closing import still_open
from meetingroom.core.responses import is_open, open_at, without_reply
from tests.core.draft_desk import Desk
from tests.core.room import Room

TEXT = "Reads 96 words. He goes out 6 times a week. He likes maps."


def test_a_passage_is_found_where_the_text_around_it_has_changed():
    at = TEXT.index("He goes out")
    anchor = anchor_at(TEXT, at, at + len("He goes out 6 times a week."))
    later = "Reads 97 words a minute, up from 60. He goes out 6 times a week. He draws maps."

    start, end = locate(anchor, later)

    assert later[start:end] == "He goes out 6 times a week."


def test_a_passage_that_was_reworded_is_still_found():
    anchor = Anchor(exact="He goes out 6 times a week.")
    later = "Reads 96 words. He goes out 8 or 9 times a week. He likes maps."

    start, end = locate(anchor, later)

    assert later[start:end].startswith("He goes out")


def test_a_passage_that_is_gone_is_said_to_be_gone():
    assert locate(Anchor(exact="He goes out 6 times a week."), "Reads 96 words. Likes islands.") is None


def test_of_several_places_the_one_with_the_same_surroundings_is_meant():
    text = "In fall: 6 times a week. In spring: 6 times a week."
    at = text.rindex("6 times a week")
    anchor = anchor_at(text, at, at + len("6 times a week"))

    assert locate(anchor, "Now. " + text)[0] == at + 5


@pytest.mark.parametrize(
    ("later", "found"),
    [
        ("A quiet bus takes Bo home. It is late.", "bus"),
        ("The buses are late because of us.", None),  # not within longer words
        ("The train is late.", None),  # so few words are there, or they are gone
    ],
)
def test_some_words_of_a_passage_stay_where_they_are_and_are_gone_when_they_are(later, found):
    text = "The bus is late."
    anchor = anchor_at(text, 4, 7)

    place = locate(anchor, later)

    assert (place and later[place[0] : place[1]]) == found


@given(st.text(max_size=200), st.integers(0, 200), st.integers(0, 60), st.text(max_size=40), st.text(max_size=40))
def test_what_stands_before_and_after_never_loses_a_passage(text, start, length, before, after):
    start = min(start, len(text))
    end = min(len(text), start + length)
    anchor = anchor_at(text, start, end)
    later = f"{before} {text} {after}"

    found = locate(anchor, later)

    assert found is not None
    assert not anchor.exact or later[found[0] : found[1]] == anchor.exact


@pytest.fixture
def room():
    room = Desk()
    room.person("Ada").asks("publish_draft", expected=0)
    return room


def send(room, name="Inés", kind="concern", text="¿Por qué solo 96?", **fields):
    room.person(name).asks(
        "send_response", kind=kind, section=room.reading, text=text, anchor={"exact": "96 words"}, version=1, **fields
    )
    return list(room.draft.responses)[-1]


def test_a_response_stands_in_its_writers_words_and_language(room):
    room.person("Inés").asks("choose_language", language="es")
    sent = send(room)

    response = room.draft.responses[sent]
    assert (response.text, response.language, response.anchor.exact) == ("¿Por qué solo 96?", "es", "96 words")
    room.person("Ada").asks("translate_response", response=response.id, language="en", text="Why only 96?")
    assert room.draft.responses[response.id].translations["en"] == ("Why only 96?", room.person("Ada").id)


def test_each_reply_says_what_came_of_it(room):
    ada = room.person("Ada")
    first, second, third, fourth = [send(room, text=f"{n}?") for n in range(4)]
    ada.asks("reply_to_response", response=first, state="answered", text="It is the median.")
    ada.asks("reply_to_response", response=second, state="changed")
    ada.asks("reply_to_response", response=third, state="on_agenda")
    ada.asks("reply_to_response", response=fourth, state="declined", text="It was counted twice.")

    found = room.draft.responses
    assert found[second].changed_in == 2
    assert found[third].item == room.item
    assert [found[r].state.value for r in (first, second, third, fourth)] == [
        "answered",
        "changed",
        "on_agenda",
        "declined",
    ]
    assert ada.tries("reply_to_response", response=first, state="declined", text=" ").code == "nothing-written"
    assert room.person("Bo").tries("reply_to_response", response=first, state="changed").code == "not-draft-writer"


def test_nobody_answers_a_version_that_was_never_there(room):
    refused = room.person("Inés").tries("send_response", kind="question", section=room.reading, text="?", version=2)

    assert refused.code == "no-such-version"
    assert not room.draft.responses


def test_its_writer_says_that_answers_me_or_not_yet(room):
    response = send(room)
    ines = room.person("Inés")
    assert ines.tries("judge_reply", response=response, answers_me=True).code == "no-reply-yet"
    room.person("Ada").asks("reply_to_response", response=response, state="answered", text="It is the median.")
    assert room.person("Ada").tries("judge_reply", response=response, answers_me=True).code == "not-yours"

    ines.asks("judge_reply", response=response, answers_me=False)

    assert is_open(room.draft, room.draft.responses[response])
    ines.asks("judge_reply", response=response, answers_me=True)
    assert not is_open(room.draft, room.draft.responses[response])


def test_a_translation_stands_beside_the_reply_until_there_is_another(room):
    response, ada = send(room), room.person("Ada")
    words = {"response": response, "language": "es", "text": "Es la mediana."}
    assert ada.tries("translate_reply", **words).code == "no-reply-yet"
    ada.asks("reply_to_response", response=response, state="answered", text="It is the median.")
    assert ada.tries("translate_reply", **words | {"language": "en"}).code == "is-the-original"
    assert room.person("Bo").tries("translate_reply", **words).code == "not-draft-writer"

    ada.asks("translate_reply", **words)

    assert room.draft.responses[response].reply_translations == {"es": ("Es la mediana.", ada.id)}
    ada.asks("reply_to_response", response=response, state="answered", text="It is the mean.")
    assert room.draft.responses[response].reply_translations == {}


def test_whoever_interprets_may_translate_it_and_answers_nothing(room):
    room.person("Bo").asks("send_response", kind="question", section=room.reading, text="Why 96?")
    (question,) = room.draft.responses
    words = {"response": question, "language": "es", "text": "¿Por qué 96?"}
    ines = room.person("Inés")
    assert ines.tries("translate_response", **words).code == "not-draft-writer"

    room.person("Cleo").asks("edit_person", person=ines.id, interprets=True)
    ines.asks("translate_response", **words)

    assert room.draft.responses[question].translations == {"es": ("¿Por qué 96?", ines.id)}
    assert ines.tries("reply_to_response", response=question, state="answered", text="So.").code == "not-draft-writer"


def test_what_is_open_appears_at_its_item_and_concerns_without_reply_are_counted(room):
    concern = send(room)
    question = send(room, kind="question", text="What is a median?")

    assert [r.id for r in open_at(room.draft, room.meeting.agenda, room.item)] == [concern, question]
    assert [(one.kind, one.about, one.needs_reason) for one in still_open(room.meeting)] == [
        ("concern", concern, True),
        ("question", question, False),
    ]
    assert room.replayed() == room.meeting


def at_no_item(room):
    return [r.id for r in open_at(room.draft, room.meeting.agenda, "")]


def test_what_belongs_to_no_item_is_lost_nowhere_and_can_be_put_on_one(room):
    room.person("Inés").asks("send_response", kind="question", section=room.concerns, text="When?", version=1)
    (question,) = room.draft.responses
    ada = room.person("Ada")
    assert at_no_item(room) == [question]
    assert ada.tries("reply_to_response", response=question, state="on_agenda").code == "item-missing"

    budget = room.item_called("Budget")
    ada.asks("reply_to_response", response=question, state="on_agenda", item=budget)

    assert [r.id for r in open_at(room.draft, room.meeting.agenda, budget)] == [question]
    room.person("Cleo").asks("remove_item", item=budget)
    assert at_no_item(room) == [question]
    assert room.draft.responses[question].state == "open"


def test_what_was_asked_about_a_section_that_was_taken_out_stays_at_its_item(room):
    concern = send(room)

    room.person("Ada").asks("remove_section", section=room.reading)

    assert [r.id for r in open_at(room.draft, room.meeting.agenda, room.item)] == [concern]


def test_a_change_that_was_promised_is_open_until_a_version_has_it(room):
    ada, concern = room.person("Ada"), send(room)
    assert (
        ada.tries("reply_to_response", response=concern, state="changed", version=1).code == "no-such-version"
    )
    ada.asks("reply_to_response", response=concern, state="changed")
    assert [r.id for r in without_reply(room.draft)] == [concern]

    ada.asks("write_section", section=room.reading, language="en", text="Reads 97 words.", base=1)
    assert [r.id for r in without_reply(room.draft)] == [concern]
    ada.asks("publish_draft", expected=1)

    assert without_reply(room.draft) == []
    ada.asks("reply_to_response", response=concern, state="changed", version=2)
    assert room.draft.responses[concern].changed_in == 2


def test_a_version_that_reads_the_same_there_keeps_no_promise_without_words(room):
    ada, concern = room.person("Ada"), send(room)
    ada.asks("add_sections", sections=[{"titles": {"en": "Writing"}}])
    ada.asks("publish_draft", expected=1)

    ada.asks("reply_to_response", response=concern, state="changed", version=2)

    assert [r.id for r in without_reply(room.draft)] == [concern]
    ada.asks("reply_to_response", response=concern, state="changed", version=2, text="See Writing.")
    assert without_reply(room.draft) == []


def test_a_revision_names_the_question_that_led_to_it(room):
    response = send(room)
    change = {"section": room.reading, "language": "en", "text": "Reads 97 words.", "base": 1}
    assert room.person("Ada").tries("write_section", response="q99", **change).code == "no-such-response"

    room.person("Ada").asks("write_section", response=response, **change)

    assert room.draft.sections[room.reading].revision.response == response


# About the draft as a whole


def asked_about_the_whole(room, **fields):
    told = {"kind": "concern", "text": "Where is the summer?", "version": 1}
    room.person("Inés").asks("send_response", **told | fields)
    return list(room.draft.responses)[-1]


def test_what_is_about_the_whole_draft_belongs_to_no_item_until_it_is_put_on_one(room):
    concern = asked_about_the_whole(room)

    assert room.draft.responses[concern].is_about_whole
    assert at_no_item(room) == [concern]
    assert [(one.about, one.needs_reason) for one in still_open(room.meeting)] == [(concern, True)]
    ada = room.person("Ada")
    ada.asks("reply_to_response", response=concern, state="on_agenda", item=room.item)
    assert [r.id for r in open_at(room.draft, room.meeting.agenda, room.item)] == [concern]
    room.person("Inés").asks("judge_reply", response=concern, answers_me=True)
    assert room.replayed() == room.meeting


def test_a_change_promised_for_the_whole_is_kept_by_any_section_that_reads_otherwise(room):
    ada, concern = room.person("Ada"), asked_about_the_whole(room)
    ada.asks("reply_to_response", response=concern, state="changed")
    assert [r.id for r in without_reply(room.draft)] == [concern]
    ada.asks("add_sections", sections=[{"titles": {"en": "Summer"}, "texts": {"en": "He reads at home."}}])

    ada.asks("publish_draft", expected=1)

    assert without_reply(room.draft) == []


def test_a_facilitator_enters_what_somebody_on_paper_asks_about_the_whole(room):
    cleo, bo = room.people("Cleo", "Bo")
    cleo.asks("send_draft", version=1, people=[bo.id], languages=["en"], way="paper")

    cleo.asks("enter_response", person=bo.id, kind="question", text="Is this all?")

    (question,) = room.draft.responses.values()
    assert (question.person, question.entered_by, question.is_about_whole) == (bo.id, cleo.id, True)


def test_about_a_whole_that_is_not_there_or_some_words_of_no_section_nothing_is_asked(room):
    whole = {"kind": "question", "text": "Is this all?"}

    some_words = room.person("Bo").tries("send_response", **whole, anchor={"exact": "96 words"})

    assert some_words.code == "no-such-section"
    assert Room("Ada").person("Ada").tries("send_response", **whole).code == "no-draft-yet"
