"""The annual review's goals and data in its demonstration: all of the acceptance data, brought by whoever collects it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from meetingroom.core.labels import Label
from meetingroom.demo.play import play
from meetingroom.demo.story import story
from meetingroom.views.assemble import Audience
from tests.annual_review import further, goal, review
from tests.demo.stage import Stage, opened

IDS = ("G1", "G2", "G3", "G4", "S1", "S2", "S3")


@pytest.fixture(scope="module")
def stage(tmp_path_factory) -> Stage:
    doors, told = opened(tmp_path_factory.mktemp("demo")), story("annual_review")
    return Stage(told, doors, play(doors, told))


def held(stage: Stage) -> dict:
    """The series of the meeting by the ids of the data, which stand in the same order."""
    return dict(zip(IDS, stage.meeting.evidence.series.values(), strict=True))


def test_four_goals_and_three_further_series_with_123_observations_are_on_the_table(stage):
    evidence = stage.meeting.evidence

    assert [each.title for each in evidence.goals.values()] == [row["area"] for row in review()["goals"]]
    assert (
        sum(len(each.observed) for each in evidence.series.values()) == len(review()["observations"]) == 123
    )


@pytest.mark.parametrize("id_", IDS)
def test_each_series_reads_as_the_acceptance_data_do(stage, id_):
    expected = (goal if id_.startswith("G") else further)(id_)
    reading = held(stage)[id_].reading

    assert [o.value for o in reading.observations] == [o.value for o in expected.observations]
    assert [o.note for o in reading.observations] == [o.note for o in expected.observations]
    assert (reading.series.direction, reading.series.mastery) == (expected.direction, expected.mastery)
    assert len(reading.series.changes) == len(expected.changes)
    assert len(reading.series.breaks) == len(expected.breaks)


def test_the_numbers_suggest_what_the_data_say_and_a_member_has_confirmed_one(stage):
    series = held(stage)

    labels = [series[id_].reading.label for id_ in ("G1", "G2", "G3", "G4")]
    assert labels == [Label.ON_TRACK, Label.FLAT, Label.WRONG_WAY, Label.NOT_ENOUGH_DATA]
    assert (series["G1"].label.label, series["G1"].label.by) == (Label.ON_TRACK, stage.person("m4"))


def test_each_series_is_kept_by_whoever_collects_it(stage):
    rows = [*review()["goals"], *review()["supplementary_series"]]

    for row, series in zip(rows, held(stage).values(), strict=True):
        assert {each.by for each in series.observed.values()} == {stage.person(row["collected_by"])}


def test_goals_stand_at_their_items_and_speak_of_milo_as_he_said(stage):
    evidence = stage.meeting.evidence

    speech = [each.title for each in evidence.goals.values() if each.item == stage.item("a4")]
    assert speech == ["Retelling a story"]
    assert {each.about for each in evidence.goals.values()} == {stage.person("m3")}
    assert stage.meeting.roster.people[stage.person("m3")].pronoun == "he"


def test_the_chart_of_g4_stands_in_the_notes(stage):
    (chart,) = stage.meeting.evidence.placed

    assert f"(#chart-{chart})" in stage.doors.notes.texts(stage.meeting)[stage.item("a4")]


def test_views_stay_small_with_all_of_it(stage):
    assert len(str(stage.view(Audience.MEMBER)["evidence"])) < 6_000


def test_where_the_calendar_has_not_come_to_the_data_they_are_of_earlier_years(tmp_path):
    doors, told = opened(tmp_path), story("annual_review")
    doors.rooms.now = lambda: datetime(2026, 1, 10, 12, tzinfo=UTC).timestamp()

    series = next(iter(play(doors, told).evidence.series.values()))

    days = [each.observation.date for _, each in series.in_order]
    wanted = [o.date - timedelta(weeks=52) for o in goal("G1").observations]
    assert days == wanted
    assert all(day < date(2026, 1, 10) for day in days)
