"""Goals: set by those who take positions, changed by who set them, and gone only when no data belong to them."""

from tests.core.evidence_room import brings, sets_goal
from tests.core.room import Room


def test_a_goal_stands_on_the_table_with_its_words_its_person_and_its_item():
    room = Room("Ada", "Bo")
    ada, bo = room.people("Ada", "Bo")

    goal = sets_goal(ada, "Reading", text="95 words a minute", about=bo.id, item=room.item)

    found = room.meeting.evidence.goals[goal]
    assert (found.title, found.text, found.about, found.item) == (
        "Reading",
        "95 words a minute",
        bo.id,
        room.item,
    )
    assert found.added_by == ada.id
    assert room.replayed() == room.meeting


def test_whoever_set_a_goal_changes_it_and_so_does_a_facilitator_and_nobody_else():
    room = Room("Ada", "Bo")
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    goal = sets_goal(ada)

    assert bo.tries("edit_goal", goal=goal, title="Mine").code == "not-yours"
    ada.asks("edit_goal", goal=goal, title="Reading aloud")
    cleo.asks("edit_goal", goal=goal, text="95 words")

    found = room.meeting.evidence.goals[goal]
    assert (found.title, found.text) == ("Reading aloud", "95 words")
    assert ada.asks("edit_goal", goal=goal, title="Reading aloud") == []


def test_a_goal_to_which_data_belong_stays():
    room = Room("Ada")
    ada = room.person("Ada")
    goal = sets_goal(ada)
    series = brings(ada, goal=goal)

    assert ada.tries("remove_goal", goal=goal).code == "goal-has-series"
    ada.asks("remove_series", series=series)
    ada.asks("remove_goal", goal=goal)

    assert room.meeting.evidence.is_empty


def test_items_and_people_that_are_not_there_are_refused():
    ada = Room("Ada").person("Ada")

    assert ada.tries("add_goal", title="Reading", item="i99").code == "no-such-item"
    assert ada.tries("add_goal", title="Reading", about="p99").code == "no-such-person"
    assert ada.tries("edit_goal", goal="g99", title="x").code == "no-such-goal"


def test_an_observer_sets_no_goal():
    room = Room("Ada")
    room.person("Cleo").asks("give_capabilities", person=room.person("Ada").id, capabilities=[])

    assert room.person("Ada").tries("add_goal", title="Reading").code == "needs-decide"


def test_how_somebody_is_spoken_of_is_theirs_to_say():
    room = Room("Ada", "Bo")
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    cleo.asks("add_person", name="Gran", has_device=False)
    gran = room.person("Gran")

    assert bo.tries("give_pronoun", person=ada.id, pronoun="she").code == "not-yours"
    assert cleo.tries("give_pronoun", person=ada.id, pronoun="she").code == "says-it-themselves"
    ada.asks("give_pronoun", person=ada.id, pronoun="they")
    cleo.asks("give_pronoun", person=gran.id, pronoun="she")

    people = room.meeting.roster.people
    assert [people[who.id].pronoun for who in (ada, bo, gran)] == ["they", "none", "she"]
    assert ada.asks("give_pronoun", person=ada.id, pronoun="they") == []
