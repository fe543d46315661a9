"""The glossary beside a template: read from a CSV, with the line of what is wrong."""

import pytest

from meetingroom.markup import terms_in, vocabulary
from meetingroom.presets import FaultyTemplates, read_templates
from meetingroom.presets.terms import BadTerm, read_terms


def test_ours_of_the_iep_explains_each_term_in_both_languages():
    terms = read_templates()["iep"].glossary

    assert len(terms) == 69
    assert all(set(term.means) == {"en", "es"} for term in terms)
    assert next(t for t in terms if t.word == "goal").also == ("Measurable annual goal", "Meta anual medible", "annual goal", "meta", "meta anual")


@pytest.mark.parametrize(
    ("written", "word"),
    [
        *(("wcpm", "WCPM"), ("IEPs", "IEP"), ("LREs", "LRE"), ("la meta", "goal"), ("metas anuales", "goal"), ("líneas de meta", "aim line")),
        *(("adaptaciones", "accommodation"), ("las facilitadoras", "facilitator"), ("Aprendices de inglés", "ELL")),
        *(("evaluaciones educativas independientes", "IEE"), ("ambientes menos restrictivos", "LRE")),
    ],
)
def test_a_term_of_the_iep_is_found_as_people_write_it(written, word):
    terms = read_templates()["iep"].glossary
    known = vocabulary(tuple((spelling, term.word) for term in terms for spelling in (term.word, *term.also)))

    assert terms_in(written, known) == [word]


@pytest.mark.parametrize(("text", "line"), [("a,b\n1,2\n", 1), ("term,definition_en\n,x\n", 2), ("term,definition_en\nx,\n", 2)])
def test_a_bad_row_is_named(text, line):
    with pytest.raises(BadTerm) as bad:
        read_terms(text)
    assert bad.value.line == line


@pytest.mark.parametrize("name", ["missing.csv", "../secret.csv", "/etc/passwd"])
def test_a_template_names_a_file_beside_it_and_no_other(tmp_path, name):
    (tmp_path / "own.toml").write_text(f'glossary = "{name}"\n[name]\nen = "Own"\n')

    with pytest.raises(FaultyTemplates, match=r"own\.toml:1: glossary"):
        read_templates(tmp_path)
