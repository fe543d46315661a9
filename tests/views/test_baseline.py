"""Where a goal begins, as screens are told: picked or typed, and of how many values it is the middle."""

from tests.core.evidence_room import AIM, brings
from tests.views.test_evidence import card, plain, with_series


def test_what_the_first_values_say_stands_beside_the_baseline_that_was_typed():
    room, series = with_series(60, 66, 62, 63, aim={**AIM, "baseline": 50})

    assert plain(card(room, series)[series]["baseline"]) == (
        "The baseline is 50 words, as it was typed. The middle of the first 3 values is 62 words."
    )
    none, empty = with_series(60, 66)
    assert "baseline" not in card(none, empty)[empty]


def test_a_picked_baseline_says_of_how_many_values_it_is_the_middle_and_its_rows_are_marked():
    room, series = with_series(60, 66, 62, 63, aim={**AIM, "baseline": 50})
    ada, observed = room.person("Ada"), list(room.meeting.evidence.series[series].observed)
    ada.asks("pick_for_baseline", series=series, observation=observed[1])
    assert plain(card(room, series)[series]["baseline"]) == (
        "The baseline is 66 words: the one value that was picked for it."
    )

    ada.asks("pick_for_baseline", series=series, observation=observed[3])

    made = card(room, series)[series]
    assert plain(made["baseline"]) == (
        "The baseline is 64.5 words: the middle (median) of the two values that were picked for it."
    )
    assert "(mediana) de los dos valores" in plain(card(room, series, language="es")[series]["baseline"])
    assert [row.get("picked", False) for row in made["table"]["rows"]] == [False, True, False, True]


def test_only_where_a_goal_begins_somewhere_can_its_values_be_ticked():
    room, series = with_series(60, aim={**AIM, "baseline": None})
    loose = brings(room.person("Ada"), "Pages")

    made = card(room, series, loose)

    assert made[series]["with_baseline"] is True
    assert "There is no baseline yet" in made[series]["baseline"]
    assert made[series]["definition"]["aim"].keys() == {"target", "start", "end"}
    assert "with_baseline" not in made[loose]
