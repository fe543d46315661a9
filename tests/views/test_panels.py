"""Panels as each audience sees them: the views are the only filter."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.views.assemble import INSIDE, Audience, see
from meetingroom.views.mine import mine
from meetingroom.views.shared import CROWD
from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo")


def part(room, audience=Audience.MEMBER):
    return see(room.meeting, audience).view["panels"]


def own(room, person):
    return mine(room.meeting, person.id, {})


def share(room, person, text, **more):
    person.asks("share_panel", item=room.item, text=text, **more)


def held_back(room, title="Lamps"):
    cleo = room.person("Cleo")
    cleo.asks("add_item", title=title, holds_back=True)
    room.goes_to(title)
    return room.item


def test_shared_words_are_shown_rendered_in_the_order_of_joining(room):
    ada, bo = room.people("Ada", "Bo")
    share(room, bo, "Second.", language="es")
    share(room, ada, "**First**, <b>bold</b>.")

    for audience in INSIDE:
        found = part(room, audience)
        assert found["order"] == [ada.id, bo.id]
        assert found["panels"][ada.id]["html"] == "<p><strong>First</strong>, &lt;b&gt;bold&lt;/b&gt;.</p>"
        assert found["panels"][bo.id]["lang"] == "es"
        assert "written" not in found


def test_a_panel_says_its_version_and_whether_it_stands_and_who_entered_it(room):
    ada, cleo = room.people("Ada", "Cleo")
    cleo.asks("add_person", name="Dov", has_device=False)
    dov = room.person("Dov")
    share(room, ada, "One.")
    share(room, ada, "Two.")
    ada.asks("panel_stands", item=room.item, stands=True)
    cleo.asks("write_for", item=room.item, person=dov.id, text="Aloud.")

    rows = part(room)["panels"]

    assert (rows[ada.id]["version"], rows[ada.id]["stands"]) == (2, True)
    assert "entered_by" not in rows[ada.id]
    assert rows[dov.id]["entered_by"] == cleo.id
    assert "stands" not in rows[dov.id]


def test_only_the_current_item_is_in_the_view(room):
    ada = room.person("Ada")
    share(room, ada, "About the opening.")

    room.goes_to("Budget")

    assert part(room) == {"item": room.item, "order": [], "panels": {}}
    assert own(room, ada)["panels"] == {room.item_called("Opening"): {"version": 1}}


def test_between_items_there_are_no_panels(room):
    room.person("Cleo").asks("close_item", item=room.item)

    assert part(room) == {"order": [], "panels": {}}


def test_held_back_words_are_shown_to_their_owner_and_the_facilitator_knows_only_who_has_written(room):
    ada, bo = room.people("Ada", "Bo")
    lamps = held_back(room)
    share(room, ada, "Warm ones.")

    assert part(room) == {"item": lamps, "held_back": True, "order": [], "panels": {}}
    assert part(room, Audience.SCREEN) == part(room)
    assert part(room, Audience.FACILITATOR)["written"] == [ada.id]
    assert own(room, ada)["panels"][lamps] == {"version": 1, "held_back": True, "text": "Warm ones."}
    assert own(room, bo)["panels"] == {}


def test_the_reveal_shows_all_at_once(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    lamps = held_back(room)
    share(room, bo, "Few.")
    share(room, ada, "Warm ones.")

    cleo.asks("reveal_panels", item=lamps)

    assert part(room)["order"] == [ada.id, bo.id]
    assert own(room, ada)["panels"][lamps] == {"version": 1, "text": "Warm ones."}


def test_a_crowd_gets_the_first_hundred_and_how_many_more(room):
    for number in range(CROWD + 20):
        room.join(f"Person {number}")
    for person in list(room.meeting.roster.people):
        share(room, room.person(room.name(person)), f"Words of {person}.")

    found = part(room)

    assert len(found["order"]) == len(found["panels"]) == CROWD
    assert found["more"] == len(room.meeting.roster.people) - CROWD
    assert set(found["order"]) <= set(see(room.meeting, Audience.MEMBER).view["people"]["order"])


def test_a_crowd_is_not_told_who_has_written_what_is_held_back(room):
    for number in range(CROWD):
        room.join(f"Person {number}")
    held_back(room)
    ada = room.person("Ada")

    share(room, ada, "Warm ones.")

    assert ada.id not in see(room.meeting, Audience.MEMBER).view["people"]["order"]


def test_words_that_were_read_aloud_say_so(room):
    ada, cleo = room.people("Ada", "Cleo")
    share(room, ada, "Wider.")
    assert "read_aloud" not in part(room)["panels"][ada.id]

    cleo.asks("call_panel", item=room.item, person=ada.id, expected="")
    cleo.asks("end_turn", turn=room.meeting.queue.floor)

    assert part(room)["panels"][ada.id]["read_aloud"] is True


def test_headings_in_two_panels_do_not_share_an_id(room):
    ada, bo = room.people("Ada", "Bo")
    share(room, ada, "# Costs")
    share(room, bo, "# Costs")

    rows = part(room)["panels"]

    assert f'id="h-{ada.id}-costs"' in rows[ada.id]["html"]
    assert f'id="h-{bo.id}-costs"' in rows[bo.id]["html"]


def test_the_part_stays_the_same_object_while_nothing_of_it_changes(room):
    ada, bo = room.people("Ada", "Bo")
    share(room, ada, "One.")
    before = see(room.meeting, Audience.MEMBER)

    bo.goes_away()

    assert see(room.meeting, Audience.MEMBER, before).view["panels"] is before.view["panels"]


ACTS = st.lists(
    st.tuples(st.sampled_from(["share", "stands", "hold", "open", "go", "reveal", "leave"]), st.integers(0, 2)),
    max_size=25,
)


@given(ACTS)
def test_no_view_of_anybody_else_holds_a_word_that_is_held_back(acts):
    room = Room("Ada", "Bo", items=("One", "Two"))
    words = {}
    for number, (act, who) in enumerate(acts):
        words |= done(room, act, room.people("Ada", "Bo", "Cleo")[who], f"secret{number}x")

    for word, (item, owner) in words.items():
        hidden = room.meeting.agenda.items[item]
        if hidden.holds_back and not hidden.revealed:
            assert word not in everything_shown(room, but=owner)


def done(room, act, person, word):
    cleo, item = room.person("Cleo"), room.item
    if act == "share":
        share(room, person, word)
        return {word: (item, person.id)}
    if act == "stands" and room.meeting.panels.of(item, person.id):
        person.asks("panel_stands", item=item, stands=True)
    if act in ("hold", "open") and not room.meeting.agenda.items[item].revealed:
        cleo.asks("edit_item", item=item, holds_back=act == "hold")
    if act == "go":
        room.goes_to("Two" if room.meeting.agenda.items[item].title == "One" else "One")
    if act == "reveal" and room.meeting.agenda.items[item].holds_back:
        cleo.asks("reveal_panels", item=item)
    if act == "leave" and person.id != cleo.id and room.meeting.roster.people[person.id].is_here:
        person.asks("leave")
    return {}


def everything_shown(room, but):
    """All views of all audiences, and what everybody but one knows of their own."""
    views = [see(room.meeting, audience).view for audience in INSIDE]
    people = [mine(room.meeting, person, {}) for person in room.meeting.roster.people if person != but]
    return json.dumps([views, people], default=dict)
