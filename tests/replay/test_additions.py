"""What the data leave out stands in one file, each act with its reason; and each is needed."""

import pytest

from meetingroom.core.acts import Refused
from tests.replay.act import Departed
from tests.replay.additions import additions
from tests.replay.agreement import departures
from tests.replay.script import replayed, script_with, whole_replay


def test_with_all_additions_the_room_accepts_the_data_and_the_record_agrees():
    assert departures(whole_replay()) == []


@pytest.mark.parametrize("addition", additions(), ids=lambda addition: addition.name)
def test_without_one_addition_the_room_refuses_or_the_record_departs(addition):
    others = tuple(each for each in additions() if each is not addition)

    assert what_goes_wrong(others)


def what_goes_wrong(others):
    try:
        return departures(replayed(script_with(others)))
    except (Refused, Departed, KeyError) as refused:
        return [repr(refused)]


def test_an_addition_that_is_not_needed_is_found_out():
    """The same test as above, on an addition that changes nothing."""
    needless = next(each for each in additions() if each.name.startswith("tu43"))
    twice = (*additions(), needless)

    assert what_goes_wrong(twice) == []


def test_every_addition_says_why():
    for addition in additions():
        assert len(addition.reason) > 40
        assert addition.reason.endswith(".")
