"""Panels: each member's own words on each item."""

import pytest

from meetingroom.core.acts import Capability, Context, Refused, Stamp
from meetingroom.core.agenda import AddItem, RemoveItem
from meetingroom.core.attendance import Join, Leave, RemovePerson
from meetingroom.core.lifecycle import EndMeeting, OpenMeeting
from meetingroom.core.meeting import Meeting, apply, decide
from meetingroom.core.panels import (
    EnterStands,
    Panel,
    PanelStands,
    SharePanel,
    WriteFor,
    is_held_back,
    my_panels,
)
from meetingroom.core.progress import RevealPanels
from meetingroom.core.roster import AddPerson, GiveCapabilities


class Room:
    """A meeting with Cleo who facilitates, Ada and Bo who came, Dov who has no device, and Eve who is expected."""

    def __init__(self):
        self.meeting = Meeting("m")
        self.rows = []
        self.ids = {}
        opening = OpenMeeting(title="Garden", name="Cleo", items=("Paths", "Benches"), language="en", begin=False)
        self.named("Cleo", "system", opening)
        self.named("Ada", "system", Join(name="Ada"))
        self.named("Bo", "system", Join(name="Bo", language="es"))
        self.named("Dov", "Cleo", AddPerson(name="Dov", has_device=False))
        self.named("Eve", "Cleo", AddPerson(name="Eve"))
        self.paths, self.benches = self.meeting.agenda.order

    def named(self, name, by, command):
        events = self.ask(by, command)
        self.ids[name] = next(e.person for e in events if hasattr(e, "person"))

    def ask(self, by, command):
        seq = self.meeting.seq + 1
        by = self.ids.get(by, by)
        events = decide(by, command, self.meeting, Context(by, 1000.0 + seq, seq))
        stamp = Stamp(seq, by, 1000.0 + seq)
        self.rows.append((events, stamp))
        self.meeting = apply(self.meeting, events, stamp)
        return events

    def refusal(self, by, command):
        before = self.meeting
        with pytest.raises(Refused) as caught:
            self.ask(by, command)
        assert self.meeting is before
        return caught.value

    def panel(self, name, item=None):
        return self.meeting.panels.of(item or self.paths, self.ids[name])


@pytest.fixture
def room():
    return Room()


def share(room, text, **more):
    return SharePanel(item=room.paths, text=text, **more)


def test_what_is_shared_is_what_the_person_saw(room):
    room.ask("Ada", share(room, "Wider, *please*."))

    panel = room.panel("Ada")
    assert panel.is_shared
    assert (panel.text, panel.version, panel.language) == ("Wider, *please*.", 1, "en")
    assert panel.by == room.ids["Ada"]


def test_sharing_a_change_makes_the_next_version_and_keeps_when_it_began(room):
    room.ask("Ada", share(room, "Wider."))
    first = room.panel("Ada")

    room.ask("Ada", share(room, "Wider, and lit."))

    panel = room.panel("Ada")
    assert (panel.version, panel.text) == (2, "Wider, and lit.")
    assert panel.first_shared_at == first.shared_at < panel.shared_at


def test_sharing_the_same_words_again_changes_nothing(room):
    room.ask("Ada", share(room, "Wider."))

    assert room.ask("Ada", share(room, "Wider.")) == []


def test_an_old_device_does_not_write_over_newer_words(room):
    room.ask("Ada", share(room, "Wider.", expected=0))
    room.ask("Ada", share(room, "Wider, and lit.", expected=1))

    again = room.refusal("Ada", share(room, "Narrower.", expected=1))

    assert (again.code, again.args_) == ("panel-changed", {"version": 2})


@pytest.mark.parametrize("nothing", ["", " \n ", "\u200b", "\u2800"])
def test_nothing_can_not_be_shared(room, nothing):
    assert room.refusal("Ada", share(room, nothing)).code == "nothing-written"


def test_words_may_be_shared_before_the_meeting_begins_by_somebody_not_yet_here(room):
    assert room.meeting.agenda.current == ""

    room.ask("Eve", share(room, "From home."))

    assert room.panel("Eve").text == "From home."


def test_nobody_shares_after_the_end_nor_without_a_voice_nor_on_what_is_not_there(room):
    assert room.refusal("Ada", SharePanel(item="i99", text="Hm.")).code == "no-such-item"

    room.ask("Cleo", GiveCapabilities(person=room.ids["Bo"], capabilities=(Capability.OBSERVE,)))
    assert room.refusal("Bo", share(room, "Hm.")).code == "needs-speak"

    room.ask("Cleo", EndMeeting())
    assert room.refusal("Ada", share(room, "Late.")).code == "meeting-ended"


def test_each_has_one_panel_per_item_in_their_own_language(room):
    room.ask("Ada", share(room, "Wider."))
    room.ask("Bo", share(room, "Más anchos."))
    room.ask("Bo", SharePanel(item=room.benches, text="More shade.", language="en"))

    mine = my_panels(room.meeting.panels, room.ids["Bo"])
    assert {item: (p.text, p.language) for item, p in mine.items()} == {
        room.paths: ("Más anchos.", "es"),
        room.benches: ("More shade.", "en"),
    }
    assert room.meeting.panels.any_shared(room.paths)
    assert my_panels(room.meeting.panels, room.ids["Cleo"]) == {}


def test_a_written_view_stands_until_its_owner_says_otherwise_and_through_its_versions(room):
    assert room.refusal("Ada", PanelStands(item=room.paths, stands=True)).code == "nothing-shared"
    room.ask("Ada", share(room, "Wider."))
    assert not room.panel("Ada").stands

    room.ask("Ada", PanelStands(item=room.paths, stands=True))
    room.ask("Ada", share(room, "Wider, and lit."))
    assert room.panel("Ada").stands
    assert room.ask("Ada", PanelStands(item=room.paths, stands=True)) == []

    room.ask("Ada", PanelStands(item=room.paths, stands=False))
    assert not room.panel("Ada").stands


def test_the_facilitator_writes_for_somebody_without_a_device_and_it_says_so(room):
    room.ask("Cleo", WriteFor(item=room.paths, person=room.ids["Dov"], text="Gravel is loud."))
    room.ask("Cleo", EnterStands(item=room.paths, person=room.ids["Dov"], stands=True))

    panel = room.panel("Dov")
    assert (panel.text, panel.stands) == ("Gravel is loud.", True)
    assert panel.by == room.ids["Cleo"]


def test_nobody_writes_for_a_person_who_can(room):
    for_ada = WriteFor(item=room.paths, person=room.ids["Ada"], text="I agree.")

    assert room.refusal("Cleo", for_ada).code == "writes-for-themselves"
    assert room.refusal("Bo", for_ada).code == "needs-facilitate"
    stands = EnterStands(item=room.paths, person=room.ids["Ada"], stands=True)
    assert room.refusal("Cleo", stands).code == "says-it-themselves"


def test_what_an_absent_person_sent_can_be_entered_but_never_over_their_own_words(room):
    room.ask("Ada", share(room, "Wider."))
    room.ask("Ada", Leave())
    for_ada = WriteFor(item=room.paths, person=room.ids["Ada"], text="Narrower.")
    for_eve = WriteFor(item=room.paths, person=room.ids["Eve"], text="By post: lamps.")

    room.ask("Cleo", for_eve)

    assert room.panel("Eve").text == "By post: lamps."
    assert room.refusal("Cleo", for_ada).code == "wrote-themselves"


def test_nothing_is_entered_for_somebody_removed_or_unknown(room):
    room.ask("Cleo", RemovePerson(person=room.ids["Dov"]))

    for person in (room.ids["Dov"], "p99"):
        refused = room.refusal("Cleo", WriteFor(item=room.paths, person=person, text="Hm."))
        assert refused.code == "no-such-person"


def test_words_are_held_back_until_the_reveal(room):
    room.ask("Cleo", AddItem(title="Lamps", holds_back=True))
    lamps = room.meeting.agenda.order[-1]
    assert is_held_back(room.meeting.agenda.items[lamps])

    room.ask("Cleo", RevealPanels(item=lamps))

    assert not is_held_back(room.meeting.agenda.items[lamps])
    assert not is_held_back(room.meeting.agenda.items[room.paths])


def test_an_item_with_shared_words_stays_on_the_agenda(room):
    room.ask("Ada", share(room, "Wider."))

    assert room.refusal("Cleo", RemoveItem(item=room.paths)).code == "item-has-words"
    room.ask("Cleo", RemoveItem(item=room.benches))


def test_a_panel_that_was_never_shared_is_not_there(room):
    assert room.panel("Ada") is None
    assert not Panel().is_shared


def test_replaying_the_rows_gives_the_same_panels(room):
    room.ask("Ada", share(room, "Wider."))
    room.ask("Ada", PanelStands(item=room.paths, stands=True))
    room.ask("Cleo", WriteFor(item=room.paths, person=room.ids["Dov"], text="Gravel."))

    replayed = Meeting("m")
    for events, stamp in room.rows:
        replayed = apply(replayed, events, stamp)

    assert replayed == room.meeting


def test_a_person_has_as_many_stays_as_they_came(room):
    from meetingroom.core.attendance import EnterRoom

    room.ask("Ada", Leave())
    room.ask("Ada", EnterRoom())
    room.ask("Cleo", RemovePerson(person=room.ids["Ada"]))

    stays = room.meeting.roster.people[room.ids["Ada"]].stays
    assert [stay.end is not None for stay in stays] == [True, True]
    assert stays[0].end < stays[1].start < stays[1].end
    assert room.meeting.roster.people[room.ids["Eve"]].stays == ()
