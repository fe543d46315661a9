"""The heard ledger: how each person was heard on each item, or why not."""

import pytest

from meetingroom.core.acts import CLOCK
from meetingroom.core.asking import ANSWER_WITHIN_S, MissAnswers
from meetingroom.core.ledger import HeardLine, How, asks_every, in_the_way, ledger, line_of
from meetingroom.core.standing import standing_of
from tests.core.hearing import clock, how, write
from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo")


@pytest.fixture
def people(room):
    return room.people("Ada", "Bo", "Cleo")


def test_at_first_nobody_was_asked(room, people):
    found = ledger(room.meeting, room.item)

    assert [room.name(p) for p in found] == ["Cleo", "Ada", "Bo"]
    assert set(found.values()) == {HeardLine(How.NOT_ASKED)}


def test_shared_words_are_heard_once_their_owner_says_that_they_stand(room, people):
    ada, *_ = people
    write(room, ada)
    assert how(room, ada) is How.NOT_ASKED

    ada.asks("panel_stands", item=room.item, stands=True)

    assert how(room, ada) is How.WROTE
    assert standing_of(room.meeting, ada.id).heard_here == "wrote"


def speaks(room, person, kind="topic", seconds=1):
    cleo = room.person("Cleo")
    cleo.asks("call_person", person=person.id, kind=kind, expected=room.meeting.queue.floor)
    room.passes(seconds)
    cleo.asks("end_turn", turn=room.meeting.queue.floor)


def test_any_turn_counts_however_short(room, people):
    ada, bo, _ = people

    speaks(room, ada, seconds=1)

    assert line_of(room.meeting, room.item, ada.id) == HeardLine(How.SPOKE, room.now)
    assert (how(room, bo), how(room, ada, "Budget")) == (How.NOT_ASKED, How.NOT_ASKED)


def test_whoever_still_speaks_has_not_been_heard_yet(room, people):
    ada, _, cleo = people

    cleo.asks("call_person", person=ada.id, expected="")

    assert how(room, ada) is How.NOT_ASKED


def test_a_bare_question_leaves_the_invitation_and_a_view_takes_its_place(room, people):
    ada, *_ = people
    speaks(room, ada, kind="question")
    assert how(room, ada) is How.SPOKE_QUESTION

    speaks(room, ada)

    assert how(room, ada) is How.SPOKE


def test_a_question_does_not_answer_what_somebody_was_asked(room, people):
    ada, _, cleo = people
    cleo.asks("ask_person", item=room.item, person=ada.id)

    speaks(room, ada, kind="question")
    assert how(room, ada) is How.ASKED

    room.passes(ANSWER_WITHIN_S)
    clock(room)
    assert how(room, ada) is How.SPOKE_QUESTION


def test_a_word_about_how_we_meet_says_nothing_on_the_item(room, people):
    ada, *_ = people

    speaks(room, ada, kind="process")

    assert how(room, ada) is How.NOT_ASKED


def test_words_read_aloud_count_as_their_authors(room, people):
    ada, bo, cleo = people
    write(room, ada, stands=True)

    cleo.asks("call_panel", item=room.item, person=ada.id, expected="", reader="facilitator")
    bo.asks("share_panel", item=room.item, text="Meanwhile.")
    cleo.asks("end_turn", turn=room.meeting.queue.floor)

    assert (how(room, ada), how(room, cleo)) == (How.READ_ALOUD, How.NOT_ASKED)


def test_taking_back_a_turn_takes_back_that_it_was_heard(room, people):
    ada, _, cleo = people
    speaks(room, ada)

    cleo.asks("undo_last", expected=room.meeting.undo.seq)

    assert how(room, ada) is How.NOT_ASKED


def test_the_turn_that_runs_when_an_item_closes_was_heard(room, people):
    ada, _, cleo = people
    cleo.asks("call_person", person=ada.id, expected="")
    opening = room.item

    cleo.asks("close_item", item=opening)

    assert line_of(room.meeting, opening, ada.id).how is How.SPOKE


def test_a_pass_counts_until_it_is_taken_back(room, people):
    ada, *_ = people
    ada.asks("pass_here", item=room.item)
    assert how(room, ada) is How.PASSED
    assert ada.asks("pass_here", item=room.item) == []

    ada.asks("take_back_pass", item=room.item)

    assert how(room, ada) is How.NOT_ASKED
    assert ada.tries("take_back_pass", item=room.item).code == "not-passed"


def test_a_pass_said_aloud_is_entered_by_the_facilitator_and_taken_back_by_the_person(room, people):
    ada, bo, cleo = people
    cleo.asks("enter_pass", item=room.item, person=ada.id)
    assert line_of(room.meeting, room.item, ada.id).by == cleo.id

    ada.asks("take_back_pass", item=room.item)

    assert how(room, ada) is How.NOT_ASKED
    assert bo.tries("enter_pass", item=room.item, person=ada.id).code == "needs-facilitate"


def test_a_facilitator_takes_back_only_what_a_facilitator_entered(room, people):
    ada, bo, cleo = people
    ada.asks("pass_here", item=room.item)
    cleo.asks("enter_pass", item=room.item, person=bo.id)

    cleo.asks("enter_pass", item=room.item, person=bo.id, passed=False)

    assert how(room, bo) is How.NOT_ASKED
    assert cleo.tries("enter_pass", item=room.item, person=ada.id, passed=False).code == "not-yours"


def test_an_entered_pass_can_be_undone(room, people):
    ada, _, cleo = people
    cleo.asks("enter_pass", item=room.item, person=ada.id)

    cleo.asks("undo_last", expected=room.meeting.undo.seq)

    assert how(room, ada) is How.NOT_ASKED


def test_who_was_heard_does_not_pass(room, people):
    ada, _, cleo = people
    write(room, ada, stands=True)

    assert ada.tries("pass_here", item=room.item).code == "already-heard"
    assert cleo.tries("enter_pass", item=room.item, person=ada.id).code == "already-heard"


def test_only_the_circle_is_asked(room, people):
    _, bo, cleo = people
    cleo.asks("give_capabilities", person=bo.id, capabilities=["speak"])

    assert bo.id not in ledger(room.meeting, room.item)
    assert bo.tries("pass_here", item=room.item).code == "not-in-circle"
    assert cleo.tries("ask_person", item=room.item, person=bo.id).code == "not-in-circle"
    assert standing_of(room.meeting, bo.id).heard_here == ""


def test_nobody_is_asked_for_a_break(room, people):
    ada, _, cleo = people
    cleo.asks("edit_item", item=room.item, purpose="break")

    assert ledger(room.meeting, room.item) == {}
    assert ada.tries("pass_here", item=room.item).code == "not-in-circle"


def test_somebody_can_be_represented_by_their_own_word(room, people):
    ada, bo, cleo = people
    ada.asks("be_represented", item=room.item, by=bo.id)
    line = line_of(room.meeting, room.item, ada.id)
    assert (line.how, line.by) == (How.REPRESENTED_BY, bo.id)

    ada.asks("be_represented", item=room.item)

    assert how(room, ada) is How.NOT_ASKED
    assert ada.tries("be_represented", item=room.item, by=ada.id).code == "represents-themselves"
    assert ada.tries("be_represented", item=room.item, by="p99").code == "no-such-person"
    entered = cleo.tries("enter_represented", item=room.item, person=ada.id, by=bo.id)
    assert entered.code == "says-it-themselves"


def test_the_consent_of_somebody_without_a_device_is_entered(room, people):
    _, bo, cleo = people
    cleo.asks("add_person", name="Dov", has_device=False)
    dov = room.person("Dov")

    cleo.asks("enter_represented", item=room.item, person=dov.id, by=bo.id)

    assert how(room, dov) is How.REPRESENTED_BY


def test_only_those_not_asked_or_who_may_still_answer_stand_in_the_way(room, people):
    ada, bo, cleo = people
    cleo.asks("add_person", name="Eve")
    ada.asks("pass_here", item=room.item)
    cleo.asks("ask_person", item=room.item, person=bo.id)
    assert in_the_way(room.meeting, room.item) == [cleo.id, bo.id]

    room.passes(ANSWER_WITHIN_S)
    clock(room)

    assert in_the_way(room.meeting, room.item) == [cleo.id]


@pytest.mark.parametrize(
    ("setting", "discussed", "decided"),
    [("off", False, False), ("hint", False, True), ("deciding", False, True), ("on", True, True)],
)
def test_which_items_ask_every_member_is_a_setting(setting, discussed, decided):
    room = Room("Ada", asks_every=setting)
    cleo = room.person("Cleo")
    cleo.asks("edit_item", item=room.item_called("Budget"), purpose="decide")
    cleo.asks("add_item", title="Coffee", purpose="break")

    asks = {i.title: asks_every(room.meeting.settings, i) for i in room.meeting.agenda.items.values()}

    assert asks == {"Opening": discussed, "Budget": decided, "Coffee": False}


def test_unknown_items_and_people_are_refused(room, people):
    ada, _, cleo = people

    assert ada.tries("pass_here", item="i99").code == "no-such-item"
    assert cleo.tries("enter_pass", item=room.item, person="p99").code == "no-such-person"
    assert cleo.tries("ask_person", item="i99", person=ada.id).code == "no-such-item"
    assert room.ask(CLOCK, MissAnswers(item="i99")) == []


def test_who_is_not_here_is_neither_asked_nor_passes_aloud(room, people):
    *_, cleo = people
    cleo.asks("add_person", name="Eve")
    eve = room.person("Eve")

    assert cleo.tries("ask_person", item=room.item, person=eve.id).code == "not-here"
    assert cleo.tries("enter_pass", item=room.item, person=eve.id).code == "not-here"


def test_replay_gives_the_same_ledger(room, people):
    ada, bo, cleo = people
    write(room, ada, stands=True)
    cleo.asks("ask_everyone", item=room.item)
    bo.goes_away()
    room.passes(ANSWER_WITHIN_S)
    clock(room)
    bo.comes_back()
    ada.asks("leave")

    replayed = room.replayed()

    assert replayed == room.meeting
    assert ledger(replayed, room.item) == ledger(room.meeting, room.item)
