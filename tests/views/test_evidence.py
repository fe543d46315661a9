"""What screens are told of goals and series: short rows for all, whole cards for those who look, and nothing twice."""

import json
from datetime import date, timedelta

import pytest

from meetingroom.views.assemble import INSIDE, Audience, see
from meetingroom.views.chart_layout import PHONE
from meetingroom.views.evidence import spoken_of, told_of, told_then
from meetingroom.views.evidence_cards import Look, cards, cards_view
from meetingroom.views.mine import mine
from meetingroom.views.patch import diff
from tests.core.evidence_room import AIM, brings, observes, sets_goal
from tests.core.room import Room
from tests.views.charts import speaker

TODAY = date(2026, 11, 2)


def with_series(*numbers: float, **definition):
    room = Room("Ada", "Bo")
    goal = sets_goal(room.person("Cleo"), about=room.person("Bo").id, item=room.item)
    series = brings(room.person("Ada"), goal=goal, **({"unit": "words", "verb": "read"} | definition))
    observes(room.person("Ada"), series, *numbers)
    return room, series


def part(room, audience=Audience.MEMBER):
    return see(room.meeting, audience).view["evidence"]


def card(room, *series, language="en"):
    told = told_of(room.meeting.evidence, series, spoken_of(room.meeting))
    return shown(told, language)


def shown(told, language="en"):
    look = Look(speaker(language), TODAY, PHONE, can_be_read=True)
    return json.loads(json.dumps(cards_view(cards(told, look), look)))["cards"]


def plain(text):
    return text.translate({0x2068: None, 0x2069: None})


def test_a_meeting_without_evidence_shows_none_of_it():
    room = Room("Ada")

    assert all(part(room, audience) == {} for audience in INSIDE)
    assert "evidence" not in mine(room.meeting, room.person("Ada").id, {})


def test_a_screen_lists_goals_with_their_series_and_the_label_that_the_numbers_suggest():
    room, series = with_series(60, 61, 62, 63, 64, 65, aim=AIM)

    view = part(room)

    (goal,) = view["goals"]["order"]
    assert view["goals"]["goals"][goal]["series"] == [series]
    row = view["series"]["series"][series]
    assert (row["title"], row["count"], row["item"]) == ("Words read", 6, room.item)
    assert row["suggested"] == {"id": "evidence-label-on-track", "args": {}}
    assert "label" not in row


def test_the_projector_is_told_only_of_what_everybody_looks_at():
    room, series = with_series(60, 61)
    assert part(room, Audience.SCREEN) == {}

    room.person("Cleo").asks("put_up_evidence", series=[series])

    view = part(room, Audience.SCREEN)
    assert set(view) == {"series", "wall"}
    assert view["wall"]["series"] == [series]


def test_a_patch_carries_no_chart():
    room, series = with_series(*range(60, 68))
    before = see(room.meeting, Audience.MEMBER)
    room.person("Ada").asks("add_observation", series=series, date="2026-11-02", value=68)

    patch = diff(before.view, see(room.meeting, Audience.MEMBER, before).view)

    assert len(json.dumps(patch)) < 300
    assert patch["evidence"]["series"]["series"][series]["count"] == 9


def test_the_mark_of_a_series_differs_when_what_is_said_of_it_differs_and_only_then():
    room, series = with_series(60, 61)
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")

    def mark():
        return part(room)["series"]["series"][series]["v"]

    marks = [mark()]
    bo.raises_hand()
    cleo.asks("put_up_evidence", series=[series])
    assert mark() == marks[0]
    for act, fields in (
        ("add_observation", {"series": series, "date": "2026-11-02", "value": 1}),
        ("note_break", {"start": "2026-09-16", "end": "2026-09-18", "label": "Recess"}),
        ("edit_goal", {"goal": next(iter(room.meeting.evidence.goals)), "text": "More"}),
        ("rename", {"person": ada.id, "name": "Adela"}),
    ):
        cleo.asks(act, **fields)
        marks.append(mark())
    bo.asks("give_pronoun", person=bo.id, pronoun="they")
    marks.append(mark())

    assert len(set(marks)) == 6


def test_each_person_is_told_what_is_theirs_to_fill_in():
    room, series = with_series(60)
    other = brings(room.person("Bo"), "Evenings")

    own = {name: mine(room.meeting, room.person(name).id, {})["evidence"] for name in ("Ada", "Bo", "Cleo")}

    assert own["Ada"] == {"series": {series: True}}
    assert own["Bo"] == {"series": {other: True}, "pronoun": "none"}
    assert set(own["Cleo"]["series"]) == {series, other}
    assert own["Cleo"]["goals"]


def test_a_confirmed_label_stands_with_its_name_and_says_when_the_data_have_gone_on():
    room, series = with_series(60, 61, 62, 63, 64, 65, aim=AIM)
    bo = room.person("Bo")
    version = room.meeting.evidence.series[series].version
    bo.asks("confirm_label", series=series, label="ahead", version=version)

    row = part(room)["series"]["series"][series]
    assert row["label"] == {"label": "evidence-label-ahead", "by": bo.id, "at": room.now}
    assert row["suggested"]["id"] == "evidence-label-on-track"
    room.person("Ada").asks("add_observation", series=series, date="2026-11-02", value=66)

    assert part(room)["series"]["series"][series]["label"]["older"] is True


@pytest.mark.parametrize(("pronoun", "begins"), [("none", "Read: "), ("she", "She read ")])
def test_a_card_speaks_of_the_person_as_they_gave_it_and_otherwise_without(pronoun, begins):
    room, series = with_series(60, 61, 62, 63, 64, 65, 66, 67, aim=AIM)
    room.person("Bo").asks("give_pronoun", person=room.person("Bo").id, pronoun=pronoun)

    assert card(room, series)[series]["sentence"].startswith(begins)
    if pronoun == "none":
        assert "Lectura: " in card(room, series, language="es")[series]["sentence"]


def test_a_series_without_data_says_from_whom_nothing_has_come():
    room, _ = with_series(60)
    from_home = brings(room.person("Ada"), "Evenings", source="home")
    from_bo = brings(room.person("Cleo"), "Check-in", collects=room.person("Bo").id)

    made = card(room, from_home, from_bo)

    assert plain(made[from_home]["sentence"]) == "No data from home yet."
    assert plain(made[from_bo]["sentence"]) == "No data from Bo yet."
    assert (
        plain(card(room, from_home, language="es")[from_home]["sentence"]) == "Todavía no hay datos de home."
    )
    assert "svg" not in made[from_home]


def test_a_card_has_a_chart_the_same_points_as_rows_and_which_way_is_better():
    room, series = with_series(60, 61, 62, 63, 64, 65, direction="down", measure="words in one minute")

    made = card(room, series)[series]

    assert made["svg"].count('role="img"') == 6
    assert "lower is better" in made["svg"]
    assert [row["cells"][1] for row in made["table"]["rows"]] == ["60", "61", "62", "63", "64", "65"]
    assert [row["id"] for row in made["table"]["rows"]] == list(room.meeting.evidence.series[series].observed)


def test_what_was_taken_out_stands_beside_the_points_with_the_reason():
    room, series = with_series(16, 62)
    first = next(iter(room.meeting.evidence.series[series].observed))
    room.person("Ada").asks("take_out_observation", series=series, observation=first, why="of another child")

    (gone,) = card(room, series)[series]["taken_out"]

    assert (plain(gone["value"]), gone["why"], gone["by"]) == (
        "16 words",
        "of another child",
        room.person("Ada").id,
    )


def test_why_there_is_no_number_is_said_where_there_is_none():
    room, series = with_series(60, 61, 62, 63, 64, 65, aim={**AIM, "target": 60})

    made = card(room, series)[series]

    assert "share" not in made
    assert any("same as the baseline" in each for each in made["whys"])


def test_where_nothing_can_be_said_of_the_last_points_they_are_still_listed_and_nothing_stands_empty():
    room, series = with_series(60, 61, 62, aim=AIM)

    made = card(room, series)[series]

    assert [plain(point) for point in made["points"]] == [
        "7 September: 60 words",
        "14 September: 61 words",
        "21 September: 62 words",
    ]
    assert not {"last", "breaks", "whys"} & set(made)


@pytest.mark.parametrize(
    ("unit", "whole", "said"),
    [("per 5 days", 5, "count: 4, of 4 days"), ("percent", 20, "count: 4, of 4 trials")],
)
def test_a_count_out_of_fewer_stands_beside_each_of_the_last_points_even_where_most_are_so(unit, whole, said):
    room, series = with_series(unit=unit, aim=AIM)
    for week in range(8):
        out_of = whole if week < 5 and unit == "percent" else 4
        day = date(2026, 9, 7) + timedelta(weeks=week)
        room.person("Ada").asks(
            "add_observation", series=series, date=day.isoformat(), raw_count=4, out_of=out_of
        )

    made = card(room, series)[series]

    assert plain(made["last"][-1]).endswith(f"({said})")
    assert said in plain(made["points"][-1])


def test_palabras_and_words_are_compared_as_one_unit():
    room, series = with_series(60, 61, 62)
    other = brings(room.person("Ada"), "En casa", unit="palabras")
    observes(room.person("Ada"), other, 10, 20, 90)

    told = told_of(room.meeting.evidence, [series, other], spoken_of(room.meeting))

    assert len({each.spec.y for each in cards(told, Look(speaker(), TODAY))}) == 1


def test_series_that_are_compared_have_equal_ranges():
    room, series = with_series(60, 61, 62, unit="")
    other = brings(room.person("Ada"), "Other")
    observes(room.person("Ada"), other, 10, 20, 90)

    told = told_of(room.meeting.evidence, [series, other], spoken_of(room.meeting))
    specs = [each.spec for each in cards(told, Look(speaker(), TODAY))]

    assert len({(spec.x, spec.y) for spec in specs}) == 1


def test_a_placed_chart_is_told_as_it_was_then():
    room, series = with_series(60, 61, 62, 63, 64, 65, 66, 67, aim=AIM)
    bo = room.person("Bo")
    bo.asks("give_pronoun", person=bo.id, pronoun="she")
    bo.asks("place_chart", series=[series], item=room.item)
    before = card(room, series)[series]
    bo.asks("give_pronoun", person=bo.id, pronoun="none")
    room.person("Ada").asks("add_observation", series=series, date="2026-11-02", value=10)

    (placed,) = room.meeting.evidence.placed.values()
    then = shown(told_then(placed, {series: "Ada"}))[series]

    assert then["sentence"] == before["sentence"]
    assert then["table"] == before["table"]
    assert card(room, series)[series]["sentence"] != before["sentence"]


def test_hostile_words_stay_words_in_a_card():
    hostile = '"><script>alert(1)</script>'
    room, series = with_series(60, 61, 62, title=hostile, measure=hostile)

    svg = card(room, series)[series]["svg"]

    assert "<script" not in svg
