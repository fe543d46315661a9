"""Panels: each member's own words on each item."""

import pytest

from meetingroom.core.acts import SYSTEM
from meetingroom.core.door import Join
from meetingroom.core.panels import Panel, is_held_back, my_panels
from tests.core.room import Room


class Garden(Room):
    """Cleo facilitates, Ada and Bo came, Dov has no device, and Eve is expected."""

    def __init__(self):
        super().__init__("Ada", items=("Paths", "Benches"))
        self.ask(SYSTEM, Join(name="Bo", language="es"))
        self.person("Cleo").asks("add_person", name="Dov", has_device=False)
        self.person("Cleo").asks("add_person", name="Eve")
        self.paths, self.benches = self.meeting.agenda.order

    def panel(self, name):
        return self.meeting.panels.of(self.paths, self.person(name).id)


@pytest.fixture
def room():
    return Garden()


@pytest.fixture
def everyone(room):
    return room.people("Ada", "Bo", "Cleo", "Dov", "Eve")


def test_what_is_shared_is_what_the_person_saw(room, everyone):
    ada, *_ = everyone

    ada.asks("share_panel", item=room.paths, text="Wider, *please*.")

    panel = room.panel("Ada")
    assert panel.is_shared
    assert (panel.text, panel.version, panel.language, panel.by) == ("Wider, *please*.", 1, "en", ada.id)


def test_sharing_a_change_makes_the_next_version_and_keeps_when_it_began(room, everyone):
    ada, *_ = everyone
    ada.asks("share_panel", item=room.paths, text="Wider.")
    first = room.panel("Ada")
    room.passes(60)

    ada.asks("share_panel", item=room.paths, text="Wider, and lit.")

    panel = room.panel("Ada")
    assert (panel.version, panel.text) == (2, "Wider, and lit.")
    assert panel.first_shared_at == first.shared_at < panel.shared_at


def test_sharing_the_same_words_again_changes_nothing(room, everyone):
    ada, *_ = everyone
    ada.asks("share_panel", item=room.paths, text="Wider.")

    assert ada.asks("share_panel", item=room.paths, text="Wider.") == []


def test_an_old_device_does_not_write_over_newer_words(room, everyone):
    ada, *_ = everyone
    ada.asks("share_panel", item=room.paths, text="Wider.", expected=0)
    ada.asks("share_panel", item=room.paths, text="Wider, and lit.", expected=1)

    again = ada.tries("share_panel", item=room.paths, text="Narrower.", expected=1)

    assert (again.code, again.args_) == ("panel-changed", {"version": 2})


@pytest.mark.parametrize("nothing", [" \n ", "\u200b", "\u2800"])
def test_nothing_can_not_be_shared(room, everyone, nothing):
    ada, *_ = everyone

    assert ada.tries("share_panel", item=room.paths, text=nothing).code == "nothing-written"


def test_words_may_be_shared_on_an_item_to_come_by_somebody_not_yet_here(room, everyone):
    *_, eve = everyone

    eve.asks("share_panel", item=room.benches, text="From home.")

    assert room.meeting.panels.of(room.benches, eve.id).text == "From home."


def test_words_may_be_shared_when_the_item_is_over(room, everyone):
    ada, *_ = everyone
    room.goes_to("Benches")

    ada.asks("share_panel", item=room.paths, text="One thing more.")

    assert room.panel("Ada").text == "One thing more."


def test_nobody_shares_after_the_end_nor_without_a_voice_nor_on_what_is_not_there(room, everyone):
    ada, bo, cleo, *_ = everyone
    assert ada.tries("share_panel", item="i99", text="Hm.").code == "no-such-item"

    cleo.asks("give_capabilities", person=bo.id, capabilities=["observe"])
    assert bo.tries("share_panel", item=room.paths, text="Hm.").code == "needs-speak"

    cleo.asks("end_meeting")
    assert ada.tries("share_panel", item=room.paths, text="Late.").code == "meeting-ended"


def test_each_has_one_panel_per_item_in_their_own_language(room, everyone):
    ada, bo, cleo, *_ = everyone
    ada.asks("share_panel", item=room.paths, text="Wider.")
    bo.asks("share_panel", item=room.paths, text="Más anchos.")
    bo.asks("share_panel", item=room.benches, text="More shade.", language="en")

    mine = my_panels(room.meeting.panels, bo.id)
    assert {item: (p.text, p.language) for item, p in mine.items()} == {
        room.paths: ("Más anchos.", "es"),
        room.benches: ("More shade.", "en"),
    }
    assert room.meeting.panels.any_shared(room.paths)
    assert my_panels(room.meeting.panels, cleo.id) == {}


def test_a_written_view_stands_until_its_owner_says_otherwise_and_through_its_versions(room, everyone):
    ada, *_ = everyone
    assert ada.tries("panel_stands", item=room.paths, stands=True).code == "nothing-shared"
    ada.asks("share_panel", item=room.paths, text="Wider.")
    assert not room.panel("Ada").stands

    ada.asks("panel_stands", item=room.paths, stands=True)
    ada.asks("share_panel", item=room.paths, text="Wider, and lit.")
    assert room.panel("Ada").stands
    assert ada.asks("panel_stands", item=room.paths, stands=True) == []

    ada.asks("panel_stands", item=room.paths, stands=False)
    assert not room.panel("Ada").stands


def test_the_facilitator_writes_for_somebody_without_a_device_and_it_says_so(room, everyone):
    _, _, cleo, dov, _ = everyone

    cleo.asks("write_for", item=room.paths, person=dov.id, text="Gravel is loud.")
    cleo.asks("enter_stands", item=room.paths, person=dov.id, stands=True)

    panel = room.panel("Dov")
    assert (panel.text, panel.stands, panel.by) == ("Gravel is loud.", True, cleo.id)


def test_nobody_writes_for_a_person_who_can(room, everyone):
    ada, bo, cleo, *_ = everyone
    for_ada = {"item": room.paths, "person": ada.id, "text": "I agree."}

    assert cleo.tries("write_for", **for_ada).code == "writes-for-themselves"
    assert bo.tries("write_for", **for_ada).code == "needs-facilitate"
    assert cleo.tries("enter_stands", item=room.paths, person=ada.id, stands=True).code == "says-it-themselves"


def test_what_an_absent_person_sent_can_be_entered_but_never_over_their_own_words(room, everyone):
    ada, _, cleo, _, eve = everyone
    ada.asks("share_panel", item=room.paths, text="Wider.")
    ada.asks("leave")

    cleo.asks("write_for", item=room.paths, person=eve.id, text="By post: lamps.")

    assert room.panel("Eve").text == "By post: lamps."
    refused = cleo.tries("write_for", item=room.paths, person=ada.id, text="Narrower.")
    assert refused.code == "wrote-themselves"


def test_nothing_is_entered_for_somebody_removed_or_unknown(room, everyone):
    _, _, cleo, dov, _ = everyone
    cleo.asks("remove_person", person=dov.id)

    for person in (dov.id, "p99"):
        assert cleo.tries("write_for", item=room.paths, person=person, text="Hm.").code == "no-such-person"


def test_words_are_held_back_until_the_reveal(room, everyone):
    _, _, cleo, *_ = everyone
    cleo.asks("add_item", title="Lamps", holds_back=True)
    lamps = room.item_called("Lamps")
    assert is_held_back(room.meeting.agenda.items[lamps])

    cleo.asks("reveal_panels", item=lamps)

    assert not is_held_back(room.meeting.agenda.items[lamps])
    assert not is_held_back(room.meeting.agenda.items[room.paths])


def test_an_item_with_shared_words_stays_on_the_agenda(room, everyone):
    ada, _, cleo, *_ = everyone
    cleo.asks("add_item", title="Lamps")
    ada.asks("share_panel", item=room.benches, text="More.")

    assert cleo.tries("remove_item", item=room.benches).code == "item-has-words"
    cleo.asks("remove_item", item=room.item_called("Lamps"))


def test_a_panel_that_was_never_shared_is_not_there(room):
    assert room.panel("Ada") is None
    assert not Panel().is_shared


def test_replaying_the_rows_gives_the_same_panels(room, everyone):
    ada, _, cleo, dov, _ = everyone
    ada.asks("share_panel", item=room.paths, text="Wider.")
    ada.asks("panel_stands", item=room.paths, stands=True)
    cleo.asks("write_for", item=room.paths, person=dov.id, text="Gravel.")

    assert room.replayed() == room.meeting


def test_a_person_has_as_many_stays_as_they_came(room, everyone):
    ada, _, cleo, _, eve = everyone
    for act in ("leave", "enter_room"):
        room.passes(60)
        ada.asks(act)
    room.passes(60)
    cleo.asks("remove_person", person=ada.id)

    first, second = room.meeting.roster.people[ada.id].stays
    assert [stay.end - stay.start for stay in (first, second)] == [60, 60]
    assert second.start - first.end == 60
    assert room.meeting.roster.people[eve.id].stays == ()
