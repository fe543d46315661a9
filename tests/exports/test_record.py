"""The record: who was heard and how comes first, and nothing that is not public is in it."""

from datetime import timedelta, timezone

import pytest

from meetingroom.exports import html, markdown, text
from meetingroom.exports.chapters import TITLES, Chapter, Part, chapter, of_item
from meetingroom.exports.record import Source, record
from meetingroom.exports.tree import Facts, Heading, Passage, Table
from meetingroom.words import LANGUAGES, PSEUDO, Words
from tests.core.room import Room


@pytest.fixture
def room():
    """Ada spoke and Bo wrote on the opening; Eve was expected; the budget came after Bo had left."""
    room = Room("Ada", "Bo")
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    cleo.asks("add_person", name="Eve", role="Parent")
    cleo.asks("edit_item", item=room.item, minutes=5, description="How we *are*.")
    cleo.asks("call_person", person=ada.id, expected="")
    room.passes(75)
    ada.asks("end_turn", turn=room.meeting.queue.floor)
    bo.asks("share_panel", item=room.item, text="Tired, **but well**.", language="es")
    bo.asks("panel_stands", item=room.item, stands=True)
    room.passes(105)
    room.goes_to("Budget")
    room.passes(60)
    bo.asks("leave")
    room.passes(600)
    cleo.asks("end_meeting")
    return room


def made(room, language="en", **more):
    return record(Source(room.meeting, **more), Words(language))


def section(document, title):
    """The blocks under a heading, up to the next of its level or above."""
    found = []
    level = 0
    for block in document.blocks:
        if isinstance(block, Heading) and level and block.level <= level:
            break
        if level:
            found.append(block)
        if isinstance(block, Heading) and block.text == title:
            level = block.level
    assert level, f"no section {title}"
    return found


def tables(blocks):
    return [block for block in blocks if isinstance(block, Table)]


def test_page_one_is_who_was_heard_and_how(room):
    document = made(room)
    second_level = [b.text for b in document.blocks if isinstance(b, Heading) and b.level == 2]
    people, items = tables(section(document, "Who was heard, and how"))

    assert second_level[0] == "Who was heard, and how"
    assert people.rows == (
        ("Cleo", "not asked (1, 2)"),
        ("Ada", "spoke (1) · not asked (2)"),
        ("Bo", "wrote (1) · left (2)"),
        ("Eve (Parent)", "absent (1, 2)"),
    )
    assert items.rows == (
        ("1. Opening", "2 of 4", "Cleo: not asked · Eve: absent"),
        ("2. Budget", "0 of 4", "Cleo: not asked · Ada: not asked · Bo: left · Eve: absent"),
    )


def test_attendance_says_when_each_person_was_there(room):
    (there,) = tables(section(made(room), "Attendance"))

    assert there.head == ("Person", "Role", "Present", "Remarks")
    assert there.rows == (
        ("Cleo", "", "08:00–08:14", "facilitated"),
        ("Ada", "", "08:00–08:14", ""),
        ("Bo", "", "08:00–08:04", ""),
        ("Eve", "Parent", "did not come", ""),
    )


def test_the_agenda_has_planned_and_actual_times(room):
    room.person("Cleo").asks("reopen_meeting")
    room.person("Cleo").asks("add_item", title="Lamps", purpose="decide")

    (planned,) = tables(section(made(room), "Agenda"))

    assert planned.rows == (
        ("1. Opening", "To discuss", "5 minutes", "08:00–08:03", "3 min"),
        ("2. Budget", "To discuss", "", "08:03–08:14", "11 min"),
        ("3. Lamps", "To decide", "", "not reached", ""),
    )


def test_an_item_has_its_views_turns_notes_and_ledger_in_that_order(room):
    opening = room.item_called("Opening")
    blocks = section(made(room, notes={opening: "We are **well**."}), "1. Opening")

    assert [b.text for b in blocks if isinstance(b, Heading)] == [
        "Views in people’s own words",
        "Turns",
        "Notes",
        "How each person was heard",
    ]
    about, view, notes = (b for b in blocks if isinstance(b, Passage))
    assert about.markdown == "How we *are*."
    assert (view.by, view.markdown, view.language) == ("Bo", "Tired, **but well**.", "es")
    assert view.about == ("version 1", "08:01", "Stands as written")
    assert notes.markdown == "We are **well**."
    turns, heard = tables(blocks)
    assert turns.rows == (("08:00", "Ada", "Something new", "1 min 15 s"),)
    assert heard.rows[1] == ("Ada", "spoke", "08:01")


def test_an_item_that_nobody_reached_or_wrote_on_is_on_the_agenda_only(room):
    room.person("Cleo").asks("reopen_meeting")
    room.person("Cleo").asks("add_item", title="Lamps")

    headings = [b.text for b in made(room).blocks if isinstance(b, Heading)]

    assert not any("Lamps" in heading for heading in headings)


def test_it_says_which_version_it_is_and_the_head_of_the_chain(room):
    (facts,) = section(made(room, head="ab" * 32), "About this record")

    assert isinstance(facts, Facts)
    assert facts.rows == (("Version", f"{room.meeting.seq}, as of 08:14"), ("Head of the hash chain", "ab" * 32))


def test_what_is_held_back_is_not_in_it(room):
    room = Room("Ada", items=("One",))
    cleo = room.person("Cleo")
    cleo.asks("edit_item", item=room.item, holds_back=True)
    room.person("Ada").asks("share_panel", item=room.item, text="sesame")

    hidden = text.page(made(room))
    cleo.asks("reveal_panels", item=room.item)

    assert "sesame" not in hidden
    assert "held back" in hidden
    assert "sesame" in text.page(made(room))


def test_words_entered_by_somebody_else_say_so():
    room = Room("Ada")
    ada, cleo = room.people("Ada", "Cleo")
    cleo.asks("add_person", name="Dov", has_device=False)
    dov = room.person("Dov")
    cleo.asks("write_for", item=room.item, person=dov.id, text="Gravel.")
    cleo.asks("enter_pass", item=room.item, person=ada.id)

    blocks = section(made(room), "1. Opening")

    assert "entered by Cleo" in next(b for b in blocks if isinstance(b, Passage)).about
    assert tables(blocks)[-1].rows[1][1] == "passed · entered by Cleo"


def test_times_are_those_of_the_clock_on_the_wall(room):
    east = timezone(timedelta(hours=2), "EET")

    facts = made(room, zone=east).blocks[1]

    assert facts.rows == (("Date", "January 15, 2027"), ("Time", "10:00–10:14 (EET)"))


def test_a_meeting_that_goes_on_another_day_names_the_day():
    room = Room("Ada")
    room.passes(26 * 3600)
    room.goes_to("Budget")

    (planned,) = tables(section(made(room), "Agenda"))

    assert planned.rows[0][2] == "08:00–2027-01-16 10:00"


def test_a_meeting_still_going_on_has_a_record_so_far():
    room = Room("Ada")

    assert made(room).blocks[1].rows[1] == ("Time", "from 08:00, still going on (UTC)")


def test_a_meeting_without_items_has_a_record():
    room = Room("Ada", items=())

    assert "No item was opened." in text.page(made(room))


def test_it_names_the_meeting_and_its_items_in_the_readers_language():
    room = Room("Ada")
    (cleo,) = room.people("Cleo")
    cleo.asks("change_title", title="A test", titles={"es": "Una prueba"})
    cleo.asks("edit_item", item=room.item, title="Money", titles={"es": "El dinero"})

    told = {language: markdown.page(made(room, language)) for language in LANGUAGES}

    assert "# Una prueba" in told["es"]
    assert ("1. El dinero" in told["es"], "Money" in told["es"]) == (True, False)
    assert ("# A test" in told["en"], "1. Money" in told["en"]) == (True, True)


@pytest.mark.parametrize("language", [*LANGUAGES, PSEUDO])
def test_every_word_of_it_is_in_the_readers_language(room, language):
    document = made(room, language, notes={room.item_called("Opening"): "x"}, head="ab")

    for written in (html.page(document), markdown.page(document), text.page(document)):
        assert "[record" not in written
        assert "[heard" not in written
    if language != "en":
        assert "Who was heard" not in html.page(document)


def test_the_same_meeting_makes_the_same_record_to_the_letter(room):
    assert html.page(made(room)) == html.page(record(Source(room.replayed()), Words("en")))


def test_the_chapters_stand_in_the_order_of_their_places(room):
    anchors = [b.anchor for b in made(room).blocks if isinstance(b, Heading) and b.level == 2]

    items = [f"record-{i}" for i in room.meeting.agenda.order]
    assert anchors == ["record-heard", "record-attendance", "record-agenda", *items, "record-confirmed", "record-about"]


def test_a_place_is_taken_once():
    with pytest.raises(TypeError, match="HEARD"):
        chapter(Chapter.HEARD)(lambda telling, source: [])
    with pytest.raises(TypeError, match="VIEWS"):
        of_item(Part.VIEWS)(lambda telling, source, item: [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_of_an_item_has_its_heading(language):
    assert all(Words(language).knows(TITLES[part]) for part in Part)


def test_a_round_stands_with_each_answer_who_entered_it_and_why_it_ended_early():
    room = Room("Ada", "Bo", "Dee")
    cleo = room.person("Cleo")
    cleo.asks("give_capabilities", person=cleo.id, capabilities=["facilitate"])
    cleo.starts_round("reaction", question="What is *strong*?")
    room.person("Ada").speaks_in_round()
    cleo.enters("Bo", "pass")
    cleo.asks("end_round", round=room.meeting.rounds.current, reason="The bus leaves.")

    blocks = section(made(room), "Rounds")

    assert "First reactions" in blocks[0].text
    assert "What is *strong*?" in blocks[0].text
    assert blocks[1].text == "Ended before everyone was asked: The bus leaves. (Cleo)"
    assert tables(blocks)[0].rows == (
        ("Ada", "spoke"),
        ("Bo", "passed · entered by Cleo"),
        ("Dee", "not asked"),
    )


def test_an_item_left_before_everyone_was_heard_stands_with_its_reason():
    room = Room("Ada", "Bo", asks_every="on")
    cleo = room.person("Cleo")
    cleo.asks("give_capabilities", person=cleo.id, capabilities=["facilitate"])
    cleo.asks("close_item", item=room.item, reason="The bus leaves.")

    (found,) = tables(section(made(room), "Done all the same"))

    assert found.rows[0][2:] == ("Ada, Bo", "The bus leaves.", "Cleo")
