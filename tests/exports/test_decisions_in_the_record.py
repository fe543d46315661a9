"""The record of decisions: everyone's position in their own words, nothing sealed, every override, seven fields of the notice."""

import csv
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest

from meetingroom.core.gates import MoreTimeAsked
from meetingroom.exports import csv_tables, docx, html, markdown, pdf
from meetingroom.exports import text as text_page
from meetingroom.exports.dates import dates
from meetingroom.exports.record import record
from meetingroom.exports.source import Source
from meetingroom.exports.text import page
from meetingroom.words import Words
from tests.core.board import Board
from tests.core.draft_desk import Desk
from tests.exports.reading import words_of


def told(room, language="en"):
    return page(record(Source(room.meeting), Words(language)))


@pytest.fixture
def room():
    room = Board("Ada", "Bo", written_notice=True)
    room.all_pass()
    room.proposes(text="Meet on Mondays.")
    room.asked()
    room.answers("Ada", "consent")
    room.answers("Bo", "objection", "Los lunes no hay autobús.")
    room.answers("Cleo", "consent")
    return room


def test_what_is_sealed_is_in_no_record(room):
    assert "autobús" not in told(room)


@pytest.mark.parametrize(("language", "told_of"), [("en", "complete data"), ("es", "datos completos")])
def test_who_needs_more_time_is_in_no_record_but_in_the_complete_data_as_stands_beside_the_button(language, told_of):
    rooms = {name: needing_more_time(name) for name in ("Ada", "Bo")}

    assert told(rooms["Ada"], language) == told(rooms["Bo"], language)
    tables = [csv_tables.page(record(Source(room.meeting), Words(language))) for room in rooms.values()]
    assert tables[0] == tables[1]
    for name, room in rooms.items():
        asked = [event.person for row in room.journal for event in row.events if isinstance(event, MoreTimeAsked)]
        assert asked == [room.person(name).id]
    assert all(told_of in Words(language).say(said) for said in ("time-sees", "time-asked"))


def needing_more_time(name):
    room = Board("Ada", "Bo")
    room.all_pass()
    room.proposes()
    room.person(name).asks("need_more_time", proposal=room.proposal.id)
    room.asked(reason="The bus leaves at five.")
    return room


def test_positions_stand_with_their_reasons_and_what_came_of_them(room):
    room.opened()
    room.stated("no_consensus", who_decides="The chair", decided="Mondays, until there is a bus.")

    for language in ("en", "es"):
        text = told(room, language)
        assert "Los lunes no hay autobús." in text
        assert "The chair" in text
    assert "I object" in told(room)
    assert "Me opongo" in told(room, "es")
    assert "No consensus" in told(room)


def test_each_outcome_has_all_seven_fields_of_the_notice_filled_or_marked_empty(room):
    """Acceptance check ac20."""
    room.opened()
    room.stated("no_consensus", who_decides="The chair")
    room.person("Cleo").asks("fill_notice", proposal=room.proposal.id, fields={"action": "Meet on Mondays.\n\nHold the bus."})

    text = told(room)

    assert text.count("(left empty)") == 6
    assert "Meet on Mondays. · Hold the bus." in text
    assert "1 · The action proposed or refused" in text
    assert "7 · Other factors" in text


def test_an_override_is_told_with_its_reason_and_whom_it_passed_over():
    room = Board("Ada", "Bo")
    room.proposes()
    room.asked(reason="The bus leaves.")

    text = told(room)

    assert "The bus leaves." in text
    assert "Ada, Bo" in text


def test_what_was_asked_of_the_draft_stands_with_its_reply_and_the_writers_word():
    room = Desk()
    room.person("Ada").asks("publish_draft", expected=0, why="For the meeting")
    people = [room.person("Bo").id]
    room.person("Ada").asks("send_draft", version=1, people=people, languages=["en"], way="paper")
    room.person("Bo").asks("send_response", kind="concern", section=room.reading, text="Only 96 words?")
    (response,) = room.draft.responses
    room.person("Ada").asks("reply_to_response", response=response, state="answered", text="It is the median.")
    room.person("Bo").asks("judge_reply", response=response, answers_me=False)
    room.person("Bo").asks("say_read", version=1)

    text = told(room)

    for words in ("Only 96 words?", "It is the median.", "not yet", "For the meeting"):
        assert words in text


def test_a_statement_stands_with_its_correction_beside_it():
    room = Board()
    room.person("Cleo").asks("ask_say_back", item=room.item, person=room.person("Ada").id, text="Ada wants a bus.")
    (statement,) = room.meeting.sayback.by_id
    room.person("Ada").asks("answer_say_back", statement=statement, is_it=False, correction="A later bus.")

    text = told(room)

    assert "Ada wants a bus." in text
    assert "A later bus." in text


def test_suggested_changes_and_how_each_had_been_heard_by_then_stand_with_the_proposal():
    room = Board("Ada", "Bo", promised_notice_s=0)
    room.all_pass()
    room.proposes(text="Meet on Mondays.")
    room.person("Bo").asks("suggest_amendment", proposal=room.proposal.id, text="On Tuesdays.")
    (amendment,) = room.proposal.amendments
    room.person("Ada").asks("decline_amendment", proposal=room.proposal.id, amendment=amendment, why="No bus either.")
    room.asked()
    for name in ("Ada", "Bo", "Cleo"):
        room.answers(name, "consent")
    room.opened()
    room.stated("agreed")

    for language, headed, heard in (("en", "Proposal 1: Meet on Mondays.", "passed"), ("es", "Propuesta 1: Meet on Mondays.", "pasó")):
        text = told(room, language)
        assert headed in text
        assert "On Tuesdays." in text
        assert "No bus either." in text
        assert len([line for line in text.splitlines() if "Bo" in line and heard in line]) >= 1


def test_options_and_what_was_agreed_on_before_stand_before_the_answers():
    room = Board("Ada", "Bo", protocols=["vote"])
    room.all_pass()
    room.proposes(text="When?", options=["Mondays", "Fridays"])
    before = {"protocol": "vote", "threshold": 60, "quorum": 2}
    room.person("Cleo").asks("choose_protocol", proposal=room.proposal.id, **before)
    room.asked()

    text = told(room)

    assert "60 % carry it, and at least 2 people have to answer." in text
    assert text.index("Mondays") < text.index("60 %")
    assert "Fridays" in text
    assert [row.keys() for row in sheet(room, "options")] == [{"Item", "About", "Option", "Words"}] * 2


def test_options_stand_in_each_language_in_every_format_and_are_named_in_the_readers():
    room = Board("Ada", "Bo", protocols=["vote"])
    room.all_pass()
    room.proposes(text="When?", options=["Mondays", "Fridays"], language="en")
    first, second = room.proposal.options
    spanish = {"proposal": room.proposal.id, "language": "es", "text": "¿Cuándo?"}
    cleo = room.person("Cleo")
    cleo.asks("translate_proposal", **spanish, options={first: "Los lunes", second: "Los viernes"}, expected=1)
    room.asked()
    for name in ("Ada", "Bo", "Cleo"):
        room.answers(name, first)
    room.opened()
    room.revised("When?", options={first: "On Sundays"})
    source = Source(room.meeting)

    rows = [[row[name] for name in ("Option", "Words", "Language", "Remarks")] for row in sheet(room, "options")]
    assert rows == [
        ["(a)", "Mondays", "English", "version 1"],
        ["(a)", "Los lunes", "Spanish", "Translation by Cleo"],
        ["(a)", "On Sundays", "English", "version 2"],
        ["(b)", "Fridays", "English", ""],
        ["(b)", "Los viernes", "Spanish", "Translation by Cleo"],
    ]
    english, castilian = record(source, Words("en")), record(source, Words("es"))
    for ending, format_ in {"html": html, "md": markdown, "docx": docx, "pdf": pdf, "txt": text_page}.items():
        written = words_of(ending, format_.page(english))
        for words in ("On Sundays", "Los viernes", "Translation by Cleo"):
            assert words in written
    (chosen,) = {row["Respuesta"] for row in sheet(room, "answers", castilian)}
    assert chosen == "(a) Los lunes"
    assert page(english).count("¿Cuándo?") == 1  # the second version says no other than the first


def test_an_override_stands_in_its_chapter_too_and_among_the_tables():
    room = Board("Ada", "Bo")
    room.proposes()
    room.asked(reason="The bus leaves.")

    (row,) = sheet(room, "decision-overrides")
    assert row["Why"] == "The bus leaves."
    assert row["By"] == "Cleo"
    assert "not everyone had been heard" in row["Although"]


def test_each_answer_outcome_and_notice_among_the_tables_says_of_which_proposal_and_round_it_is(room):
    room.opened()
    room.stated("no_consensus", who_decides="The chair")
    room.proposes(text="Meet online.")

    answers, outcomes, notices = (sheet(room, name) for name in ("answers", "decisions", "notice"))

    assert {row["About"] for row in (*answers, *outcomes, *notices)} == {"Proposal 1: Meet on Mondays."}
    assert all(row["Stage"].startswith("Round 1: ") for row in answers)
    assert len(notices) == 7
    assert {row["Item"] for row in answers} == {row["Item"] for row in outcomes} != {""}


def sheet(room, name, told=None):
    told = told or record(Source(room.meeting), Words("en"))
    with ZipFile(BytesIO(csv_tables.page(told))) as tables:
        return list(csv.DictReader(StringIO(tables.read(f"{name}.csv").decode("utf-8-sig"))))


def test_the_calendar_has_what_is_held_what_is_looked_at_again_and_what_becomes_final():
    room = Board("Ada", "Bo", promised_notice_s=48 * 3600)
    room.agreed(text="Meet on Mondays.")
    held = {"until": "2031-05-21", "reasons": "No bus yet.", "meanwhile": "Fridays.", "needs": [{"what": "A timetable", "who": "Bo"}]}
    room.proposes(text="Meet online.")
    room.stated("held", **held)

    found = dates(Source(room.meeting), Words("en"), "").moments

    assert [moment.title for moment in found] == ["Becomes final: Meet on Mondays.", "Back on the table: Meet online."]
    assert "A timetable · Bo" in found[1].about
