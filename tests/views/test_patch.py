"""A difference applied to what was gives what is."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from meetingroom.views.patch import diff, merged

leaves = st.booleans() | st.integers(-3, 3) | st.text("abé😀", max_size=3) | st.lists(st.integers(0, 2), max_size=2)
views = st.dictionaries(
    st.sampled_from("abcd"),
    st.recursive(leaves, lambda inner: st.dictionaries(st.sampled_from("xyz"), inner, max_size=3), max_leaves=8),
)


@given(views, views)
def test_a_patch_turns_one_view_into_the_other(before, after):
    assert merged(before, diff(before, after)) == after


@given(views, views)
def test_a_patch_survives_the_wire(before, after):
    assert merged(before, json.loads(json.dumps(diff(before, after)))) == after


@given(views)
def test_equal_views_differ_by_nothing(view):
    assert diff(view, json.loads(json.dumps(view))) == {}


@given(views, views)
def test_nothing_is_changed_in_place(before, after):
    kept = json.dumps([before, after])

    merged(before, diff(before, after))

    assert json.dumps([before, after]) == kept


def test_what_is_gone_is_null_in_the_patch():
    assert diff({"a": 1, "b": {"c": 1, "d": 2}}, {"b": {"c": 1}}) == {"a": None, "b": {"d": None}}


def test_true_is_not_one():
    assert diff({"a": 1}, {"a": True}) == {"a": True}


def test_the_examples_of_rfc_7396():
    target = {"a": "b", "c": {"d": "e", "f": "g"}}

    assert merged(target, {"a": "z", "c": {"f": None}}) == {"a": "z", "c": {"d": "e"}}
    assert merged({"a": [{"b": "c"}]}, {"a": [1]}) == {"a": [1]}
    assert merged({}, {"a": {"bb": {"ccc": None}}}) == {"a": {"bb": {}}}
    assert merged(["a", "b"], {"a": "b"}) == {"a": "b"}
