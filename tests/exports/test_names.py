"""However somebody is named, other words stand in the place of the name; and nothing else is touched."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.exports.names import Veil, fold, parts_of, written_small
from tests.markup.hostile import HOSTILE

PEOPLE = {
    "p1": ("Ada Møller", "Addie"),
    "p2": ("Bartholomäus Fitzgerald-Montenegro de la Cruz",),
    "p3": ("王小明",),
    "p4": ("Will May",),
    "p5": ("Inés O’Brien",),
    "p6": ("José García",),
    "p7": ("Ana García",),
    "p8": ("محمد علي",),
}
SAID = {person: f"Person {person[1]}" for person in PEOPLE}


@pytest.fixture
def veil():
    return Veil(PEOPLE, SAID)


@pytest.mark.parametrize(
    ("text", "veiled"),
    [
        ("Ada Møller said", "Person 1 said"),
        ("ada's, ADA, MOLLER and Moller’s", "Person 1's, Person 1, Person 1 and Person 1’s"),
        ("Addie knows", "Person 1 knows"),
        ("Ada, Ada.", "Person 1, Person 1."),
        ("Fitzgerald-Montenegro, and Mr de la Cruz", "Person 2, and Mr de la Person 2"),
        ("Bartholomäus Fitzgerald-Montenegro de la Cruz spoke", "Person 2 spoke"),
        ("write to amoller@school.org or ada.moller@school.org", "write to Person 1@school.org or Person 1@school.org"),
        ("adamoller2 and moller_ada", "Person 12 and Person 1_Person 1"),
        ("Ada M. and A. Møller", "Person 1. and Person 1"),
        ("王小明说，小明来了", "Person 3说，Person 3来了"),
        ("قال محمد علي والمحمد", "قال Person 8 والPerson 8"),
        ("Ines, OBrien, O'Brien and Ine\u0301s", "Person 5, Person 5, Person 5 and Person 5"),
        ("García asked José; José G. left", "Person 6 / Person 7 asked Person 6; Person 6. left"),
        ("Ana García", "Person 7"),
        ("**Ada** said: *ada*", "**Person 1** said: *Person 1*"),
        ("[Ada](https://example.org/ada-moller)", "[Person 1](https://example.org/Person 1)"),
        ("Ada\n\nAda", "Person 1\n\nPerson 1"),
    ],
)
def test_every_way_of_naming_somebody_is_replaced(veil, text, veiled):
    assert veil.over(text) == veiled


@pytest.mark.parametrize("text", ["A**d**a", "A&#100;a", "A\\da", "A\u200bda", "A\u00adda", "`A`da"])
def test_a_name_that_markup_cuts_in_two_is_found(veil, text):
    assert "Person 1" in veil.over(f"So {text} said")


@pytest.mark.parametrize("text", ["Adam and adamant Anabel", "the cruzado of Garcíaz", "de la", "A. and M.", "Person 1", ""])
def test_what_is_no_name_stays(veil, text):
    assert veil.over(text) == text


def test_a_word_that_is_a_name_as_well_is_left_where_it_is_written_small_if_so_decided():
    spared = Veil(PEOPLE, SAID, spared=frozenset({"will", "may"}))

    assert spared.over("I will, and May may. Will May does.") == "I will, and Person 4 may. Person 4 does."
    assert "will" not in Veil(PEOPLE, SAID).over("I will")


def test_parts_of_names_that_stand_in_small_letters_are_counted():
    assert written_small(PEOPLE.values(), ["I will, you will. May I?", "will may"]) == {"will": 3, "may": 1}


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_people_write_no_name_is_left(veil, text):
    assert not veil.finds(veil.over(f"{text} Ada {text} Møller"))


@given(st.text(max_size=60), st.sampled_from([name for names in PEOPLE.values() for name in names]), st.text(max_size=60))
def test_a_name_between_any_words_is_gone(before, name, after):
    veiled = Veil(PEOPLE, SAID).over(f"{before} {name} {after}")

    assert not Veil(PEOPLE, SAID).finds(veiled)
    assert fold(name) not in fold(veiled)


@given(st.text(max_size=200))
def test_it_may_be_done_twice(text):
    veil = Veil(PEOPLE, SAID)

    assert veil.over(veil.over(text)) == veil.over(text)


def test_particles_and_initials_are_no_parts_of_a_name():
    assert parts_of("J. van der Berg") == ["berg"]
    assert parts_of("María de los Ángeles") == ["maria", "angeles"]
