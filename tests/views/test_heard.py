"""The ledger as everyone sees it, and the invitation on one's own device."""

import pytest

from meetingroom.core.acts import CLOCK
from meetingroom.core.asking import ANSWER_WITHIN_S, MissAnswers
from meetingroom.core.ledger import INVITED, How
from meetingroom.views.assemble import INSIDE, Audience, see
from meetingroom.views.heard import MOST_NAMED
from meetingroom.views.mine import mine
from meetingroom.views.shared import CROWD
from meetingroom.words import LANGUAGES, Words
from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo", asks_every="on")


def part(room, audience=Audience.MEMBER):
    return see(room.meeting, audience).view["heard"]


def own(room, person):
    return mine(room.meeting, person.id, {})


def writes(room, person):
    person.asks("share_panel", item=room.item, text="My view.")
    person.asks("panel_stands", item=room.item, stands=True)


def test_everyone_sees_the_same_lines(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    writes(room, ada)

    for audience in INSIDE:
        found = part(room, audience)
        assert found["lines"] == {cleo.id: "not_asked", ada.id: "wrote", bo.id: "not_asked"}
        assert found["not_yet"] == [cleo.id, bo.id]
        assert found["asks_every"] is True
        assert "gone" not in found


def test_who_left_is_not_invited_but_stays_on_the_ledger(room):
    ada, bo = room.people("Ada", "Bo")

    bo.asks("leave")

    assert part(room)["lines"][bo.id] == "left_no_input"
    assert bo.id not in part(room)["not_yet"]
    assert part(room)["gone"] == [bo.id]
    assert own(room, bo).get("invitation") is None
    assert own(room, ada)["invitation"]["id"] == "invitation-not-asked"


def test_those_asked_stand_in_the_way_until_they_answer_or_time_goes_by(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    writes(room, ada)
    cleo.asks("pass_here", item=room.item)
    assert "are_asked" not in part(room)
    cleo.asks("ask_person", item=room.item, person=bo.id)
    assert part(room)["asked_at"] == {bo.id: room.now}
    assert part(room)["are_asked"] is True
    assert part(room)["in_the_way"] == [bo.id]

    room.passes(ANSWER_WITHIN_S)
    room.ask(CLOCK, MissAnswers(item=room.item))

    assert not {"in_the_way", "are_asked"} & set(part(room))
    assert part(room)["not_yet"] == [bo.id]
    assert own(room, bo)["invitation"]["id"] == "invitation-no-answer"


def test_an_entered_pass_shows_on_the_persons_own_device(room):
    ada, cleo = room.people("Ada", "Cleo")

    cleo.asks("enter_pass", item=room.item, person=ada.id)

    assert own(room, ada)["heard"] == {"how": "passed", "by": cleo.id}
    assert part(room)["by"] == {ada.id: cleo.id}
    assert "invitation" not in own(room, ada)


def test_an_item_that_does_not_ask_every_member_invites_only_those_who_are_asked():
    room = Room("Ada", "Bo")
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    assert part(room)["asks_every"] is False
    assert "invitation" not in own(room, ada)

    cleo.asks("ask_person", item=room.item, person=ada.id)

    assert own(room, ada)["invitation"]["id"] == "invitation-asked"
    assert "invitation" not in own(room, bo)


def test_an_observer_is_neither_invited_nor_listed(room):
    bo, cleo = room.people("Bo", "Cleo")

    cleo.asks("give_capabilities", person=bo.id, capabilities=[])

    assert bo.id not in part(room)["lines"]
    assert "heard" not in own(room, bo)
    assert "invitation" not in own(room, bo)


def test_between_items_and_after_the_end_nobody_is_invited(room):
    ada, cleo = room.people("Ada", "Cleo")

    cleo.asks("end_meeting", reason="The bus leaves.")

    assert part(room) == {"asks_every": False, "lines": {}, "not_yet": []}
    assert "invitation" not in own(room, ada)


def test_a_crowd_gets_counts_and_the_first_of_those_not_yet_heard(room):
    crowd = [room.join(f"Person {number}") for number in range(CROWD + 50)]
    for person in crowd[:60]:
        person.asks("pass_here", item=room.item)

    found = part(room)

    assert found["counts"] == {"not_asked": 93, "passed": 60}
    assert (len(found["not_yet"]), found["not_yet_count"]) == (MOST_NAMED, 93)
    assert "lines" not in found
    assert set(found["not_yet"]) <= set(see(room.meeting, Audience.MEMBER).view["people"]["order"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_way_and_every_invitation_has_words(language):
    words = Words(language)

    assert all(words.knows(f"heard-{how.replace('_', '-')}") for how in How)
    assert all(words.knows(f"invitation-{how.replace('_', '-')}") for how in INVITED)
