"""The record of what people did: when they were there, how long they waited, and in which languages they were understood."""

from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.exports import text
from meetingroom.exports.tree import Facts, Passage
from tests.core.room import Room
from tests.exports.test_record import made, section, tables


def test_a_meeting_prepared_on_another_day_is_told_on_its_own():
    opening = OpenMeeting(title="A meeting", name="Cleo", items=("Opening",), begin=False)
    room = Room(opening=opening)
    cleo = room.person("Cleo")
    cleo.goes_away()
    room.passes(5 * 86_400)
    cleo.comes_back()
    cleo.asks("start_item", item=room.meeting.agenda.order[0], expected="")
    room.passes(600)
    cleo.asks("end_meeting")

    document = made(room)

    (facts,) = [block for block in document.blocks[:3] if isinstance(block, Facts)]
    assert facts.rows[0] == ("Date", "January 20, 2027")
    (attendance,) = tables(section(document, "Attendance"))
    assert attendance.rows == (("Cleo", "08:00–08:10", "facilitated"),)


def test_a_turn_tells_how_long_its_hand_was_up_and_who_said_it_in_another_language():
    room = Room("Ada", "Beto")
    ada, beto, cleo = room.people("Ada", "Beto", "Cleo")
    cleo.asks("edit_person", person=beto.id, interprets=True)
    ada.raises_hand("topic", "Buses")
    room.passes(400)
    cleo.calls_next()
    room.passes(30)
    beto.asks("start_interpreting", turn=room.meeting.queue.floor, into="es")
    room.passes(20)
    ada.asks("end_turn", turn=room.meeting.queue.floor)

    document = made(room)

    (turns,) = tables(section(document, "Turns"))
    assert dict(zip(turns.head, turns.rows[0], strict=True)) == {
        "From": "08:06",
        "Person": "Ada",
        "Kind": "Something new",
        "Topic": "Buses",
        "Waited": "6 min 40 s",
        "Took": "30 s",
        "Interpretation": "into Spanish by Beto, 20 s",
    }
    assert "The longest wait for the floor was 6 min 40 s, on 1. Opening." in text.page(document)


def test_a_translation_stands_below_the_words_and_is_marked_as_one():
    room = Room("Bo")
    bo, cleo = room.people("Bo", "Cleo")
    bo.asks("share_panel", item=room.item, text="Tired, **but well**.", language="es")
    cleo.asks("translate_panel", item=room.item, person=bo.id, language="en", text="Tired, but well.", expected=1)

    views = [b for b in section(made(room), "Views in people’s own words") if isinstance(b, Passage)]

    assert [(v.language, v.markdown) for v in views] == [("es", "Tired, **but well**."), ("en", "Tired, but well.")]
    assert views[1].about == ("Translation, by Cleo:",)
