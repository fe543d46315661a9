"""The protocols: each reads its answers by its own rule, and silence never agrees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.core.acts import Refused
from meetingroom.core.protocols import PROTOCOLS, ProtocolKey, Terms


def carried(protocol, answers, missing=(), **terms):
    given_answers = {f"p{n}": answer for n, answer in enumerate(answers)}
    return PROTOCOLS[ProtocolKey(protocol)].read(given_answers, missing, Terms(**terms)).carried


@pytest.mark.parametrize(
    ("answers", "is_carried"),
    [
        (["consent", "consent"], True),
        (["consent", "concern"], True),
        (["consent", "objection"], False),
        ([], False),
    ],
)
def test_consent_is_that_nobody_objects(answers, is_carried):
    assert carried("consent", answers) is is_carried


@pytest.mark.parametrize(
    ("answers", "is_carried"), [(["5", "3"], True), (["5", "5", "5", "2"], False), (["3", "3"], True)]
)
def test_fist_to_five_goes_by_the_lowest_hand(answers, is_carried):
    assert carried("fist_to_five", answers) is is_carried


@pytest.mark.parametrize(
    ("answers", "level", "is_carried"),
    [
        (["endorse", "reservations"], "reservations", True),
        (["endorse", "abstain"], "reservations", False),
        (["endorse", "dislike_support"], "dislike_support", True),
        (["endorse", "veto"], "dislike_support", False),
    ],
)
def test_gradients_go_by_the_level_agreed_before(answers, level, is_carried):
    assert carried("gradients", answers, level=level) is is_carried


@pytest.mark.parametrize(
    ("answers", "terms", "is_carried"),
    [
        (["for", "for", "against"], {}, True),
        (["for", "against"], {}, False),
        (["for", "against", "abstain"], {"threshold": 67}, False),
        (["for", "for", "against", "abstain"], {"threshold": 66}, True),
        (["for"], {"quorum": 2}, False),
        (["abstain", "not_yet"], {}, False),
        (["o1", "o1", "o2"], {}, True),
        (["o1", "o2"], {}, False),
        (["o1", "o1", "o2", "o3", "o3"], {}, False),
        (["against", "against", "for"], {}, False),
    ],
)
def test_a_vote_needs_threshold_and_quorum_and_a_tie_fails(answers, terms, is_carried):
    assert carried("vote", answers, **terms) is is_carried


@given(st.lists(st.sampled_from([c.key for c in PROTOCOLS[ProtocolKey.POSITIONS].scale])))
def test_positions_are_never_counted(answers):
    assert carried("positions", answers) is None


@pytest.mark.parametrize("protocol", ["consent", "fist_to_five", "gradients"])
def test_somebody_here_who_gave_no_answer_has_not_agreed(protocol):
    best = PROTOCOLS[ProtocolKey(protocol)].scale[0].key

    assert carried(protocol, [best], level=best) is True
    assert carried(protocol, [best], ["p9"], level=best) is False


@given(st.data())
def test_one_better_answer_never_stops_what_was_carried(data):
    """In fist to five and gradients the scale runs from most agreement to least."""
    key = data.draw(st.sampled_from([ProtocolKey.FIST_TO_FIVE, ProtocolKey.GRADIENTS]))
    scale = [c.key for c in PROTOCOLS[key].scale]
    answers = data.draw(st.lists(st.sampled_from(scale), min_size=1, max_size=6))
    at = data.draw(st.integers(0, len(answers) - 1))
    better = scale[: scale.index(answers[at]) + 1]
    changed = [*answers[:at], data.draw(st.sampled_from(better)), *answers[at + 1 :]]
    level = data.draw(st.sampled_from(scale)) if key is ProtocolKey.GRADIENTS else ""

    assert not carried(key, answers, level=level) or carried(key, changed, level=level)


def test_an_answer_of_another_scale_is_refused():
    with pytest.raises(Refused):
        PROTOCOLS[ProtocolKey.CONSENT].choice("veto")
    assert PROTOCOLS[ProtocolKey.VOTE].choice("o4", ["o4"]).agrees
