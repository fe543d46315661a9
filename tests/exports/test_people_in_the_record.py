"""What the record tells of people: seats, excusals, who led, interpretation, who entered what, and whom it is about."""

import pytest

from meetingroom.core.acts import CLOCK
from meetingroom.core.deputy import MissLead
from meetingroom.core.forgetting import EndForgotten
from meetingroom.exports import docx, html, markdown, text
from meetingroom.words import Words
from tests.core.room import Room
from tests.exports.reading import words_of
from tests.exports.test_record import made, section, tables


def rows(room, title, language="en"):
    """The rows of the tables under a heading."""
    return [row for one in tables(section(made(room, language), title)) for row in one.rows]


def paragraphs(room, title):
    return [block.text for block in section(made(room), title) if type(block).__name__ == "Paragraph"]


@pytest.fixture
def room():
    """The parent's seat is Ada's; nobody fills the teacher's, and Cleo opens all the same. Bo is excused from the budget."""
    room = Room("Ada", "Bo", items=("Opening", "Budget"), seats=True)
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    cleo.asks("add_seat", title="Parent", titles={"es": "Madre o padre"})
    cleo.asks("add_seat", title="Teacher", needed="when it is about the class")
    parent, _teacher = room.meeting.seats.seats
    cleo.asks("fill_seat", seat=parent, people=[ada.id])
    budget = room.item_called("Budget")
    cleo.asks("excuse", person=bo.id, agreed_by=[ada.id, cleo.id], agreed_on="2026-04-30", items=[budget], input_on="2026-05-01", reason="Is in class")
    return room


def test_seats_say_who_filled_them_and_which_were_unfilled(room):
    assert rows(room, "Seats") == [("Parent", "Ada", "filled", ""), ("Teacher", "", "nobody yet", "when it is about the class")]
    assert rows(room, "Puestos", "es")[0][0] == "Madre o padre"


def test_a_role_that_a_seat_is_called_stands_in_the_readers_language(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    cleo.asks("edit_person", person=ada.id, role="madre o padre")
    cleo.asks("edit_person", person=bo.id, role="Abuela")

    there = {language: dict(row[:2] for row in rows(room, title, language)) for language, title in (("en", "Attendance"), ("es", "Asistencia"))}

    assert [there["en"][name] for name in ("Ada", "Bo")] == ["Parent", "Abuela"]
    assert [there["es"][name] for name in ("Ada", "Bo")] == ["Madre o padre", "Abuela"]


def test_opening_anyway_stands_beside_the_seats_and_among_the_overrides_with_its_reason():
    room = Room("Ada", opening=None, items=())
    cleo = room.person("Cleo")
    cleo.asks("change_settings", seats=True)
    cleo.asks("add_seat", title="Teacher")
    cleo.asks("open_anyway", reason="She is ill.")

    (said,) = paragraphs(room, "Seats")

    assert said == "Cleo opened the meeting with seats unfilled: She is ill. · Teacher · 08:00"
    assert paragraphs(room, "Done all the same") == [said]


def test_an_excusal_names_the_part_who_agreed_when_and_the_written_input(room):
    assert rows(room, "Excused") == [("Bo", "2. Budget", "Ada, Cleo", "April 30, 2026", "May 1, 2026", "Is in class")]


def test_who_led_when_stands_there_only_where_it_was_more_than_one(room):
    assert "Who led the meeting" not in text.page(made(room))
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    cleo.asks("name_deputy", person=bo.id)
    cleo.goes_away()
    room.passes(120)
    room.ask(CLOCK, MissLead())
    ada.asks("take_over")
    room.passes(60)
    cleo.comes_back()
    room.passes(60)
    cleo.asks("hand_over", person=bo.id)

    assert rows(room, "Who led the meeting") == [
        ("Cleo", "08:00–08:04", ""),
        ("Ada", "08:02–08:03", "stood in while no facilitator was connected"),
        ("Bo", "08:04–", "facilitation given by Cleo"),
    ]
    assert paragraphs(room, "Who led the meeting") == ["Deputy: Bo"]
    remarks = {row[0]: row[-1] for row in rows(room, "Attendance")}
    assert remarks == {"Cleo": "facilitated", "Ada": "facilitated", "Bo": "facilitated"}


def test_a_turn_says_who_interpreted_into_which_language_and_who_entered_it(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    cleo.asks("edit_person", person=bo.id, interprets=True)
    cleo.asks("raise_hand_for", person=ada.id, kind="topic", item=room.item, topic="Parking")
    cleo.calls_next()
    room.passes(20)
    bo.asks("start_interpreting", turn=room.meeting.queue.floor, into="es")
    room.passes(40)
    bo.asks("start_interpreting", turn=room.meeting.queue.floor, into="en", of="")
    room.passes(5)
    bo.asks("end_interpreting", turn=room.meeting.queue.floor)
    ada.is_done()

    (row,) = rows(room, "Turns")

    phases = "into Spanish by Bo, 40 s · into English by Bo, 5 s (the words of several)"
    assert row == ("08:00", "Ada", "Something new", "Parking", "0 s", "20 s", phases, "entered by Cleo")
    assert "al español por Bo, 40 s" in text.page(made(room, "es"))


def test_whoever_waited_in_vain_for_the_floor_is_named(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    ada.asks("raise_hand", kind="topic", item=room.item, topic="Parking")
    bo.asks("raise_hand", kind="question", item=room.item)
    cleo.asks("raise_hand", kind="process", item=room.item)
    assert not [text for text in paragraphs(room, "1. Opening") if text.startswith("Waited")]
    cleo.asks("end_meeting")

    (said,) = (text for text in paragraphs(room, "1. Opening") if text.startswith("Waited"))

    assert said == "Waited to speak when the item was left, and had not been called: Bo · Ada: “Parking”"


def test_who_is_represented_says_by_whom_and_who_entered_it(room):
    ada, cleo = room.people("Ada", "Cleo")
    cleo.asks("add_person", name="Rosa", has_device=False)
    cleo.asks("enter_represented", item=room.item, person=room.person("Rosa").id, by=ada.id)

    lines = dict(row[:2] for row in rows(room, "How each person was heard"))

    assert lines["Rosa"] == "represented by Ada · entered by Cleo"


def test_words_read_aloud_say_by_whom(room):
    ada, cleo = room.people("Ada", "Cleo")
    ada.asks("share_panel", item=room.item, text="Gravel.")
    cleo.asks("call_panel", item=room.item, person=ada.id, expected="", reader="facilitator")
    room.passes(9)
    cleo.is_done()

    assert rows(room, "Turns")[0][-1] == "read by the facilitator"


def test_the_words_of_whom_it_is_about_come_first_on_every_item(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    ada.asks("share_panel", item=room.item, text="Gravel.")
    bo.asks("share_panel", item=room.item, text="I like maths.")
    cleo.asks("name_about", person=bo.id)

    views = [block for block in section(made(room), "Views in people’s own words") if hasattr(block, "markdown")]

    assert [(view.by, view.about[0]) for view in views] == [("Bo", "the meeting is about them"), ("Ada", "version 1")]


def test_whoever_came_in_twice_has_one_name_everywhere(room):
    double = room.join("Ada again")
    cleo = room.person("Cleo")
    cleo.starts_round("opening")
    while room.circle:
        asked = room.circle[0]
        room.person(asked).answers("pass" if asked != "Ada" else "speak")
        if asked == "Ada":
            room.person(asked).is_done()
    cleo.asks("merge_people", double=double.id, into=room.person("Ada").id)

    page = text.page(made(room))

    assert "Ada again" not in page
    assert [row for row in rows(room, "Rounds") if row[0] == "Ada"] == [("Ada", "spoke")]


def test_the_agenda_says_who_opens_what_was_held_until_when_and_the_pauses():
    room = Room("Ada", items=("Opening", "Lamps"))
    ada, cleo = room.people("Ada", "Cleo")
    cleo.asks("edit_item", item=room.item_called("Lamps"), presenter=ada.id)
    room.passes(60)
    cleo.asks("pause_meeting", minutes=5, why="breather")
    room.passes(240)
    cleo.asks("resume_meeting")
    cleo.asks("hold_item", item=room.item, until="2027-06-01", why="No quote yet.")

    items, pauses = tables(section(made(room), "Agenda"))

    assert items.head == ("Item", "Purpose", "Opened by", "Time", "Took", "Remarks")
    assert items.rows[0] == ("1. Opening", "To discuss", "", "08:00–08:05", "1 min", "held until June 1, 2027: No quote yet.")
    assert items.rows[1] == ("2. Lamps", "To discuss", "Ada", "not reached", "", "")
    assert pauses.rows == (("08:01–08:05", "We take a breath", "4 min", "08:06"),)


@pytest.mark.parametrize("ending", ["html", "txt", "md", "docx"])
def test_every_format_has_them(room, ending):
    make = {"html": html.page, "txt": text.page, "md": markdown.page, "docx": docx.page}[ending]

    words = words_of(ending, make(made(room)))

    for expected in ("Seats", "Teacher", "when it is about the class", "Excused", "Is in class", "May 1, 2026"):
        assert expected in words
    assert Words("es").say("excusals-title") in words_of(ending, make(made(room, "es")))


def test_a_meeting_that_nobody_ended_says_since_when_nobody_had_done_anything():
    room = Room("Ada", purge_days=30)
    room.passes(3600)
    room.person("Ada").asks("share_panel", item=room.item, text="A view.")
    room.passes(30 * 86_400)
    room.ask(CLOCK, EndForgotten(since=0.0))

    page = text.page(made(room))

    assert "by itself: nobody had done anything since January 15, 2027" in page.replace("\u2068", "").replace("\u2069", "")
    assert "08:00–09:00" in rows(room, "Attendance")[0]
