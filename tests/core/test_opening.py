"""Opening a meeting: what a template lays down, in which language, and what is prepared before anything begins."""

from __future__ import annotations

import pytest

from meetingroom.core.acts import SYSTEM
from meetingroom.core.agenda import Purpose
from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.core.settings import Settings
from meetingroom.core.template import PlannedItem, Template
from tests.core.room import Room

REVIEW = Template(
    key="review",
    name={"en": "Review"},
    settings=Settings(quiet_think_s=90),
    items=(
        PlannedItem(
            title={"en": "Strengths", "es": "Fortalezas"},
            purpose=Purpose.HEAR,
            minutes=7,
            prompts=({"en": "At home", "es": "En casa"}, {"en": "At school"}),
        ),
        PlannedItem(title={"es": "Descanso"}, purpose=Purpose.BREAK, minutes=5),
    ),
)


@pytest.fixture
def opened():
    def opened(**asked):
        return Room(
            opening=OpenMeeting(**({"title": "A review", "name": "Cleo", "template": REVIEW} | asked))
        )

    return opened


def items(room):
    return [room.meeting.agenda.items[i] for i in room.meeting.agenda.order]


def test_a_template_brings_its_settings_and_its_items(opened):
    room = opened()

    assert room.meeting.settings.quiet_think_s == 90
    assert [(i.title, i.purpose, i.minutes) for i in items(room)] == [
        ("Strengths", "hear", 7),
        ("Descanso", "break", 5),
    ]
    assert room.meeting.lifecycle.template == "review"


def test_what_has_a_translation_stands_in_both_languages(opened):
    first, _ = items(opened(language="es"))

    assert (first.title, first.titles) == ("Fortalezas", {"en": "Strengths"})
    assert first.prompts == ("En casa", "At school")
    assert first.prompts_in == {"en": ("At home", "At school")}


def test_a_language_that_the_template_lacks_is_filled_with_english(opened):
    first, second = items(opened(language="fr"))

    assert (first.title, second.title) == ("Strengths", "Descanso")


def test_pasted_lines_stand_instead_of_the_templates_items(opened):
    room = opened(items=("Parking",))

    assert [i.title for i in items(room)] == ["Parking"]
    assert room.meeting.settings.quiet_think_s == 90


def test_the_first_item_is_started_at_once(opened):
    room = opened()

    assert room.meeting.agenda.current_item.title == "Strengths"
    assert room.meeting.lifecycle.began_at == room.now


def test_a_meeting_that_is_prepared_first_begins_with_its_first_item(opened):
    room = opened(begin=False)
    assert room.meeting.agenda.current == ""
    assert room.meeting.lifecycle.began_at is None

    room.passes(3600)
    room.goes_to("Strengths")

    assert room.meeting.lifecycle.began_at == room.now == room.meeting.lifecycle.opened_at + 3600


def test_returning_to_an_item_begins_nothing_anew(opened):
    room = opened()
    began = room.meeting.lifecycle.began_at
    room.passes(60)

    room.goes_to("Descanso")

    assert room.meeting.lifecycle.began_at == began


def test_a_meeting_is_opened_once(opened):
    room = opened()

    assert room.person("Cleo").room.meeting.seq == 1
    with pytest.raises(Exception, match="already-open"):
        room.ask(SYSTEM, OpenMeeting(title="Again", name="Cleo"))


def test_the_translation_goes_with_the_words_it_translates(opened):
    room = opened()
    first = items(room)[0].id

    room.person("Cleo").asks("edit_item", item=first, title="What goes well")

    assert items(room)[0].titles == {}
    assert items(room)[0].prompts_in == {"es": ("En casa", "At school")}


def test_a_new_translation_can_come_with_the_new_words(opened):
    room = opened()

    room.person("Cleo").asks(
        "edit_item", item=items(room)[0].id, prompts=["Here"], prompts_in={"es": ["Aquí"]}
    )

    assert items(room)[0].prompts_in == {"es": ("Aquí",)}


def test_editing_an_item_to_what_it_is_writes_nothing(opened):
    room = opened()

    assert room.person("Cleo").asks("edit_item", item=items(room)[0].id, title="Strengths", minutes=7) == []


def test_a_meeting_is_called_by_its_name_in_each_language_until_it_is_called_something_else(opened):
    room = opened(titles={"es": "Una revisión"})
    (cleo,) = room.people("Cleo")
    assert (called(room, "es"), called(room, "fr")) == ("Una revisión", "A review")

    cleo.asks("change_title", title="A review", titles={"es": "Revisión anual"})
    assert called(room, "es") == "Revisión anual"
    cleo.asks("change_title", title="The review")

    assert called(room, "es") == "The review"


def called(room, language):
    return room.meeting.lifecycle.title_in(language)
