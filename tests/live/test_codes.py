"""Codes that people say aloud: each can be read out to anybody."""

from itertools import pairwise

import pytest

from meetingroom.live.codes import CONSONANTS, UNWELCOME, VOWELS, code_typed, is_welcome, new_code


@pytest.mark.parametrize("drawn", [["ra", "pe", "su", "ba"], ["su", "ra", "pe", "ba"], ["su", "ba", "ra", "pe"]])
def test_a_word_that_hurts_is_in_no_code_wherever_it_would_stand(drawn):
    assert not is_welcome(drawn)
    assert is_welcome(["da", "bo", "ke", "mu"])


def test_codes_are_drawn_again_until_they_are_welcome():
    codes = [new_code() for _ in range(2_000)]  # without the rule a tenth of them would not be

    for code in codes:
        joined = code.replace("-", "")
        pairs = {first + second for first, second in pairwise([joined[at : at + 2] for at in range(0, 8, 2)])}
        assert not pairs & UNWELCOME, code
    assert len(set(codes)) > 1_990


def test_only_words_that_a_code_could_hold_are_listed():
    for word in UNWELCOME:
        assert [letter in rule for letter, rule in zip(word, (CONSONANTS, VOWELS) * 2, strict=True)] == [True] * 4, word


@pytest.mark.parametrize("typed", ["dabo-kemu", " Dabo-Kemu ", "DABO KEMU", "dabokemu", "DABOKEMU", "dabo\u2013kemu", "dabo - kemu"])
def test_a_code_is_found_with_capitals_or_spaces_and_with_a_dash_or_none(typed):
    assert code_typed(typed) == "dabo-kemu"


@pytest.mark.parametrize("other", ["1", "dabo", "dabokemuda", "../../etc"])
def test_what_is_no_code_is_not_made_into_one(other):
    assert code_typed(other) == other
