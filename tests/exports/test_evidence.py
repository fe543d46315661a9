"""Evidence in the record: each series with its chart, sentence and points, and charts as they were shown in the meeting."""

import csv
import io
import zipfile

import pytest

from meetingroom.exports import csv_tables, docx, html, markdown, pdf, text
from meetingroom.exports.record import Source, record
from meetingroom.exports.tree import Figure, Heading, Paragraph, Passage
from meetingroom.words import Words
from tests.core.evidence_room import AIM, brings, held, observes, sets_goal
from tests.core.room import Room

NOTES = "[Words read](#chart-c9)"


@pytest.fixture
def room():
    """Bo's goal with Ada's series, a label that Bo confirmed, a chart placed, and a value that came after it."""
    room = Room("Ada", "Bo")
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    bo.asks("give_pronoun", person=bo.id, pronoun="she")
    goal = sets_goal(cleo, "Reading", text="Read 95 words a minute.", about=bo.id, item=room.item)
    series = brings(ada, goal=goal, unit="words", verb="read", aim=AIM)
    observes(ada, series, 60, 61, 62, 63, 64, 65)
    bo.asks("confirm_label", series=series, label="ahead", version=held(room, series).version)
    bo.asks("place_chart", series=[series], item=room.item)
    ada.asks("add_observation", series=series, date="2026-11-02", value=90)
    brings(ada, "Evenings", source="home")
    cleo.asks("end_meeting")
    return room


def made(room, language="en"):
    return record(Source(room.meeting, {room.meeting.agenda.order[0]: NOTES}), Words(language))


def figures(document):
    return [block for block in document.blocks if isinstance(block, Figure)]


def told(document):
    return [block.text for block in document.blocks if isinstance(block, Paragraph)]


def headings(document):
    return {block.text: block.anchor for block in document.blocks if isinstance(block, Heading)}


def test_a_chart_stands_in_the_record_as_it_was_shown_and_the_series_as_it_is_now(room):
    then, now = figures(made(room))

    assert [row[1] for row in then.table.rows] == ["60", "61", "62", "63", "64", "65"]
    assert [row[1] for row in now.table.rows][-1] == "90"
    assert then.svg.count('<path class="chart-dot"') == 6
    assert then.caption.startswith("She read 60 words in September")


def test_the_notes_lead_to_the_chart(room):
    (chart,) = room.meeting.evidence.placed
    (title, anchor) = next(pair for pair in headings(made(room)).items() if pair[1].startswith("chart-"))

    assert anchor == f"chart-{chart}"
    assert title.startswith("Reading: Words read, as it was shown at ")
    assert f'id="chart-{chart}"' in html.page(made(room))
    assert 'href="#chart-c9"' in html.page(made(room))


def test_what_the_numbers_suggest_and_what_a_member_confirmed_both_stand_there(room):
    standing = " ".join(told(made(room)))

    assert "The numbers suggest: on track" in standing
    assert "Confirmed: ahead (by Bo" in standing
    assert "Trend by Theil–Sen" in standing


def test_the_goal_stands_there_in_its_own_words(room):
    goals = [block for block in made(room).blocks if isinstance(block, Passage) and block.by == "Reading"]

    assert [(goal.markdown, goal.about) for goal in goals] == [
        ("Read 95 words a minute.", ("The goal of Bo",))
    ]


def test_no_data_are_said_as_plainly_as_data(room):
    document = made(room)

    assert "No data from home yet." in told(document)
    assert "Todavía no hay datos de home." in told(made(room, "es"))
    assert "Evidence" in headings(document)


def test_the_record_speaks_the_readers_language(room):
    then, _ = figures(made(room, "es"))

    assert then.caption.startswith("Leyó 60 palabras en septiembre")
    assert "septiembre" in then.table.rows[0][0]


def test_what_was_taken_out_is_told_with_its_reason(room):
    cleo, series = room.person("Cleo"), next(iter(room.meeting.evidence.series))
    cleo.asks("reopen_meeting")
    first = next(iter(held(room, series).observed))
    cleo.asks("take_out_observation", series=series, observation=first, why="of another child")

    assert "2026-09-07: 60, by Cleo: of another child" in told(made(room))


def test_the_record_says_whence_the_baseline_comes_and_marks_the_values_that_were_picked_for_it(room):
    assert any("The baseline is 60 words, as it was typed." in each for each in told(made(room)))
    series = next(iter(room.meeting.evidence.series))
    room.person("Cleo").asks("reopen_meeting")
    for each in list(held(room, series).observed)[1:4]:
        room.person("Ada").asks("pick_for_baseline", series=series, observation=each)

    document = made(room)

    then, now = figures(document)
    assert any("62 words: the middle (median) of the three values" in each for each in told(document))
    assert [row[-1] for row in now.table.rows] == ["", "picked", "picked", "picked", "", "", ""]
    assert (now.table.head[-1], "Baseline" in then.table.head) == ("Baseline", False)


@pytest.mark.parametrize("write", [html.page, markdown.page, text.page, docx.page, pdf.page, csv_tables.page])
def test_every_format_takes_it(room, write):
    assert write(made(room))


def test_each_of_several_charts_in_one_place_has_its_title_and_tells_where_its_data_come_from(room):
    room.person("Cleo").asks("reopen_meeting")
    room.person("Bo").asks(
        "place_chart", series=list(room.meeting.evidence.series), item=room.meeting.agenda.order[0]
    )

    document = made(room)

    titles = [block.text for block in document.blocks if isinstance(block, Heading) and block.level == 5]
    assert titles == ["Reading: Words read", "Evenings"]
    assert any("Data from: home" in each for each in told(document))


def test_a_word_processor_gets_the_drawing_with_its_sentence_for_those_who_do_not_see_it(room):
    parts = zipfile.ZipFile(io.BytesIO(docx.page(made(room))))

    pictures = [each for each in parts.namelist() if each.endswith(".png")]
    assert len(pictures) == 2
    assert parts.read(pictures[0]).startswith(b"\x89PNG")
    assert 'descr="She read' in parts.read("word/document.xml").decode().translate(
        {0x2068: None, 0x2069: None}
    )


def test_the_tables_have_every_observation(room):
    sheets = zipfile.ZipFile(io.BytesIO(csv_tables.page(made(room))))
    (name,) = [each for each in sheets.namelist() if each.startswith("observations-words-read-")]
    rows = list(csv.DictReader(io.StringIO(sheets.read(name).decode("utf-8-sig"))))

    assert [row["Value"] for row in rows] == ["60", "61", "62", "63", "64", "65", "90"]


def test_hostile_words_do_not_leave_their_place(room):
    hostile = '"><script>alert(1)</script>'
    room.person("Cleo").asks("reopen_meeting")
    series = brings(room.person("Ada"), hostile, measure=hostile, source=hostile)
    observes(room.person("Ada"), series, 1, 2)

    assert "<script>" not in html.page(made(room))
