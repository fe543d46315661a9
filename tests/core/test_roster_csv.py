"""A roster as people write it down: read as they mean it, and what is not understood is named by line and reason."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.core.acts import Capability
from meetingroom.core.roster_csv import MOST_ROWS, BadRow, Expected, Fault, Known, parse


def names(text, **known):
    return [person.name for person in parse(text, Known(**known)).good]


def only(text):
    (person,) = parse(text).good
    return person


def test_a_pasted_name_on_each_line_is_enough():
    assert names("Ada\n\n  Bo  \r\nDee") == ["Ada", "Bo", "Dee"]


def test_a_line_says_role_side_and_language_in_this_order():
    assert only("Inés, Parent, family, Spanish") == Expected("Inés", "Parent", "family", "es")


@pytest.mark.parametrize(
    "text",
    [
        "name,role,e-mail\nAda,Parent,ada@post.example",
        "Correo;Nombre;Función\nada@post.example;Ada;Parent",
        "Ada, Parent, ada@post.example",  # without a heading an address tells itself
        "Ada <ada@post.example>, Parent",  # as mail programs write it
    ],
)
def test_an_address_is_read_wherever_it_stands(text):
    assert only(text) == Expected("Ada", "Parent", address="ada@post.example")


@pytest.mark.parametrize("text", ["name,email\nAda,ada@", "Ada,Parent,family,en,ada@", "Ada <a:b@c>"])
def test_what_is_no_address_is_named_by_its_line(text):
    assert [row.fault for row in parse(text).bad] == [Fault.NO_ADDRESS]


@pytest.mark.parametrize("text", ["Ada;Parent", "Ada\tParent", "Ada,Parent", '"Ada","Parent"'])
def test_any_usual_sign_may_stand_between(text):
    assert only(text) == Expected("Ada", "Parent")


def test_a_first_row_may_name_the_columns_in_either_language_and_any_order():
    english = parse("language,name,seats\nes,Inés,Parent | Interpreter of results")
    spanish = parse("\ufeffIdioma;Nombre;Puesto\nespañol;Inés;Parent | Interpreter of results")

    assert english.good == spanish.good
    assert english.good[0].seats == ("Parent", "Interpreter of results")


@pytest.mark.parametrize("heads", ["name,role,name", "name,role,Función"])
def test_a_column_that_stands_there_twice_leaves_nothing_to_take(heads):
    found = parse(f"{heads}\nAda,Parent,Nurse\n")

    assert (found.good, found.bad) == ((), (BadRow(1, Fault.COLUMN_TWICE, heads.split(",")[2]),))


def test_a_name_that_is_the_only_column_may_be_headed_too():
    assert names("Name\nAda\nBo") == ["Ada", "Bo"]


@pytest.mark.parametrize(
    ("part", "may", "interprets"),
    [
        ("facilitator", {"facilitate", "take_notes", "speak"}, False),
        ("Facilitadora + miembro", {"facilitate", "take_notes", "speak", "decide"}, False),
        ("interpreter", {"speak"}, True),
        ("observer", set(), False),
        ("", {"speak", "decide"}, False),
    ],
)
def test_a_facilitator_and_an_interpreter_decide_only_where_they_are_members_too(part, may, interprets):
    person = only(f"name,may\nAda,{part}")

    assert ({str(c) for c in person.capabilities}, person.interprets) == (may, interprets)


@pytest.mark.parametrize(("cell", "has_device"), [("no", False), ("sin", False), ("phone", True), ("", True)])
def test_a_column_says_who_comes_without_a_device(cell, has_device):
    assert only(f"name,device\nAda,{cell}").has_device is has_device


@pytest.mark.parametrize(
    ("text", "bad"),
    [
        (",Parent", BadRow(1, Fault.NAME_MISSING)),
        ("Ada\nada", BadRow(2, Fault.NAME_TWICE, "ada")),
        ("Ada\n\nCleo", BadRow(3, Fault.NAME_THERE, "Cleo")),
        ("Ada,Parent,family,Klingon", BadRow(1, Fault.LANGUAGE_UNKNOWN, "Klingon")),
        ("Ada,Parent,family,en,late", BadRow(1, Fault.TOO_MANY_CELLS, "late")),
        ("name,may\nAda,queen", BadRow(2, Fault.PART_UNKNOWN, "queen")),
        ("name,seat\nAda,Judge", BadRow(2, Fault.SEAT_UNKNOWN, "Judge")),
        ("name,shoe size\nAda,44", BadRow(1, Fault.COLUMN_UNKNOWN, "shoe size")),
        ('Bo\n"Ada', BadRow(2, Fault.QUOTE_OPEN)),
        ("A" * 81, BadRow(1, Fault.TOO_LONG, "A" * 80)),
        ('"Ada\nLovelace"', BadRow(1, Fault.BAD_CHARACTERS, "Ada\nLovelace")),
    ],
)
def test_a_bad_row_is_named_by_its_line_and_reason(text, bad):
    parsed = parse(text, Known(frozenset({"cleo"}), frozenset({"parent"})))

    assert bad in parsed.bad


def test_the_good_rows_stand_beside_the_bad_ones():
    parsed = parse("Ada\n,Parent\nBo")

    assert [p.name for p in parsed.good] == ["Ada", "Bo"]
    assert [row.line for row in parsed.bad] == [2]


def test_where_no_seat_is_set_up_the_list_says_which_there_are():
    assert only("name,seats\nAda,Judge").seats == ("Judge",)


def test_a_list_without_end_is_read_as_far_as_a_meeting_can_hold():
    parsed = parse("\n".join(f"P {n}" for n in range(MOST_ROWS + 5)))

    assert len(parsed.good) == MOST_ROWS
    assert parsed.bad == (BadRow(MOST_ROWS + 1, Fault.TOO_MANY_ROWS),)


ROLES = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), max_size=20)


@given(st.lists(st.tuples(ROLES, ROLES), max_size=5))
def test_what_a_spreadsheet_writes_is_read_back(rows):
    out = StringIO()
    csv.writer(out).writerows([["name", "role", "side"], *([f"P{n}", *cells] for n, cells in enumerate(rows))])

    parsed = parse(out.getvalue())

    assert len(parsed.good) + len(parsed.bad) == len(rows)
    assert all(row.fault is Fault.BAD_CHARACTERS for row in parsed.bad)


@given(st.text(max_size=200))
def test_whatever_is_pasted_is_read_or_named(text):
    parsed = parse(text)

    assert len({p.name.casefold() for p in parsed.good}) == len(parsed.good)


@pytest.mark.parametrize("role", ["Interpreter", "Intérprete", "Spanish interpreter", "Intérprete de español"])
def test_whose_role_is_to_interpret_takes_no_position_where_no_part_is_named(role):
    (person,) = parse(f"Beto, {role}").good

    assert (person.interprets, person.capabilities) == (True, {Capability.SPEAK})
    (member,) = parse(f"name,role,may\nBeto,{role},member").good
    assert (member.interprets, Capability.DECIDE in member.capabilities) == (False, True)
