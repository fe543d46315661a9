"""Every formula of the evidence says where it comes from, or that it is our own rule."""

import re
from inspect import getdoc, getmembers, isfunction, unwrap

import pytest

from meetingroom.core import aims, breaks, labels, mastery, measures, phases, slopes, trends

SUBJECTS = (aims, breaks, labels, mastery, measures, phases, slopes, trends)
SOURCE = re.compile(r"\b1[89]\d\d\b|\b20[0-2]\d\b|IRIS Center|Administrative Code|`statistics`|[Oo]ur own\s+rule")

# What puts in order, compares, reads or says, and makes no number.
NO_FORMULA = {
    breaks: {"joined"},
    mastery: {"default_sign", "fields", "from_fields", "sentence"},
    measures: {"days_between", "in_order", "is_partial", "is_sane", "reaches"},
    phases: {"gaps", "phases", "segments"},
    slopes: {"fit"},
    trends: {"read"},
}


def formulae():
    """By their names; `unwrap` finds those whose answers are kept."""
    for subject in SUBJECTS:
        own = (name for name, one in getmembers(subject, callable) if is_of(unwrap(one), subject))
        yield from ((subject, name) for name in own if name not in NO_FORMULA.get(subject, set()) and name[0] != "_")
    yield breaks, "_recoupment"


def is_of(one, subject):
    return isfunction(one) and one.__module__ == subject.__name__


def short(one):
    return one if isinstance(one, str) else one.__name__.rpartition(".")[2]


@pytest.mark.parametrize(("subject", "name"), list(formulae()), ids=short)
def test_a_formula_names_its_source(subject, name):
    said = getdoc(getattr(subject, name)) or ""

    assert SOURCE.search(said), f"{name}: {said}"


def test_the_formulae_that_people_read_from_are_among_them():
    names = {name for _, name in formulae()}

    assert names >= {"aim_at", "needed_rate", "share_of_goal", "four_points", "enough", "is_gap", "loss", "_recoupment"}
    assert names >= {"holds", "suggest", "scaled", "baseline", "theil_sen", "least_squares"}
