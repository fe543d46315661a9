"""A glossary as a table: what is written is read again equal, and each bad row is named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.core.glossary import Term
from meetingroom.core.glossary_csv import export, parse
from tests.core.room import Room

WORDS = st.text(alphabet="ab=+'\",;ñ -", min_size=1, max_size=12).map(str.strip).filter(bool)
TERMS = st.lists(st.builds(Term, st.just("g1"), WORDS, st.dictionaries(st.sampled_from(["en", "es"]), WORDS, min_size=1)), min_size=1, max_size=4, unique_by=lambda term: " ".join(term.word.casefold().split()))


@pytest.fixture
def room():
    return Room("Ada")


@given(TERMS)
def test_what_is_taken_away_is_read_again_equal(terms):
    found = parse(export(terms))

    assert found.bad == ()
    assert [(row.word, row.means) for row in found.good] == [(term.word, term.means) for term in terms]


def test_a_table_explains_its_terms_and_those_that_were_explained_anew(room):
    cleo = room.person("Cleo")
    cleo.asks("explain_term", word="LRE", means={"en": "Old."})

    cleo.asks("import_terms", table="term;also;definition_en;definition_es\nlre;;New.;Nuevo.\ngoal;meta;What to reach.;\n")

    assert [(t.word, t.also, t.means) for t in room.meeting.glossary.terms.values()] == [
        ("LRE", (), {"en": "New.", "es": "Nuevo."}),
        ("goal", ("meta",), {"en": "What to reach."}),
    ]
    assert parse(export(room.meeting.glossary.terms.values())).good[1].also == ("meta",)


def test_a_bad_row_stops_it_all_unless_the_good_ones_are_wanted(room):
    cleo = room.person("Cleo")
    table = "term,definition_en\ngoal,What to reach.\n,Nothing.\nmeta,\nGoal,Again.\n" + "x" * 61 + ",Long.\n"

    refusal = cleo.tries("import_terms", table=table)
    assert (refusal.code, refusal.args_["good"]) == ("bad-rows", 1)
    faults = [(row["args"]["line"], row["args"]["fault"]["id"]) for row in refusal.args_["rows"]]
    assert faults == [(3, "term-row-word-missing"), (4, "term-row-meaning-missing"), (5, "term-row-word-twice"), (6, "term-row-unfit")]

    cleo.asks("import_terms", table=table, take="good")
    assert [term.word for term in room.meeting.glossary.terms.values()] == ["goal"]


@pytest.mark.parametrize("heads", ["term,definition_en,Definition_EN", "term,Word,definition_en", "term,also,definition_en,also"])
def test_a_column_that_stands_there_twice_is_refused_as_nobody_can_know_which_is_meant(room, heads):
    table = f"{heads}\n" + "goal,One.,Another.,third\n"

    for take in ("all", "good"):
        refusal = room.person("Cleo").tries("import_terms", table=table, take=take)
        assert refusal.code == "bad-rows"
        assert [row["args"]["fault"]["id"] for row in refusal.args_["rows"]] == ["term-row-column-twice"]


def test_a_table_without_its_columns_and_an_empty_one_are_told_apart(room):
    cleo = room.person("Cleo")

    assert cleo.tries("import_terms", table="goal,What to reach.").args_["rows"][0]["args"]["fault"]["id"] == "term-row-no-columns"
    assert cleo.tries("import_terms", table="term,definition_en").code == "no-terms-in-the-table"
    assert room.person("Ada").tries("import_terms", table="term,definition_en\na b,c").code == "needs-facilitate"


@pytest.mark.parametrize("heads", [[f"definition_{a}{b}" for a in "abcdef" for b in "abcd"], ["definition_en-abcdefgh-ijklmnop-qrstuvwx"]])
def test_a_row_that_the_wire_would_not_take_is_taken_by_no_table_either(heads):
    """Such a row could be written, and its meeting never read again."""
    found = parse(",".join(["term", *heads]) + "\n" + ",".join(["PLAAFP", *("What is so" for _ in heads)]))

    assert found.good == ()
    assert [row.fault for row in found.bad] == ["unfit"]
