"""Who runs the meeting: it is shared, handed over and dropped, and somebody always does."""

import pytest

from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo")


def may(room, name):
    return {str(c) for c in room.meeting.roster.people[room.person(name).id].capabilities}


def test_facilitating_is_shared_and_each_keeps_what_they_could_do(room):
    ada, cleo = room.people("Ada", "Cleo")

    cleo.asks("share_facilitating", person=ada.id)

    assert may(room, "Ada") == {"facilitate", "take_notes", "speak", "decide"}
    assert "facilitate" in may(room, "Cleo")
    assert cleo.asks("share_facilitating", person=ada.id) == []


def test_the_last_facilitator_cannot_drop_it(room):
    ada, cleo = room.people("Ada", "Cleo")
    assert cleo.tries("drop_facilitating").code == "last-facilitator"
    cleo.asks("share_facilitating", person=ada.id)

    cleo.asks("drop_facilitating")

    assert "facilitate" not in may(room, "Cleo")
    assert ada.tries("drop_facilitating").code == "last-facilitator"
    assert ada.tries("leave").code == "last-facilitator"
    assert ada.tries("give_capabilities", person=ada.id, capabilities=["speak"]).code == "last-facilitator"


def test_whoever_has_not_come_yet_does_not_stand_in_for_the_last_facilitator(room):
    (cleo,) = room.people("Cleo")
    cleo.asks("add_person", name="Dee", capabilities=["facilitate", "speak"])

    assert cleo.tries("drop_facilitating").code == "last-facilitator"


def test_handing_over_gives_the_meeting_to_another_and_keeps_ones_voice(room):
    ada, cleo = room.people("Ada", "Cleo")

    cleo.asks("hand_over", person=ada.id)

    assert "facilitate" in may(room, "Ada")
    assert may(room, "Cleo") == {"take_notes", "speak", "decide"}
    assert cleo.tries("hand_over", person=ada.id).code == "needs-facilitate"


def test_the_meeting_is_handed_over_only_to_somebody_who_can_run_it_now(room):
    ada, cleo = room.people("Ada", "Cleo")
    cleo.asks("add_person", name="Gran", has_device=False)
    cleo.asks("add_person", name="Hal")
    ada.goes_away()

    for name in ("Ada", "Gran", "Hal"):
        assert cleo.tries("hand_over", person=room.person(name).id).code == "cannot-take-the-lead"
    assert cleo.tries("hand_over", person=cleo.id).code == "facilitates-already"


def test_capabilities_decide_and_titles_do_not(room):
    bo, cleo = room.people("Bo", "Cleo")
    cleo.asks("edit_person", person=bo.id, role="Facilitator of everything")

    assert bo.tries("close_queue").code == "needs-facilitate"
    cleo.asks("give_capabilities", person=bo.id, capabilities=[])
    assert bo.tries("raise_hand", kind="topic", item=room.item).code == "needs-speak"
