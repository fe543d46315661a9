"""Text hygiene at the door."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.core.plain import Unfit, clean_line, clean_text, is_blank

DIRECTIONS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
FAMILY = "👩‍👩‍👧‍👦"
# Any text, with the troublesome characters far more often than chance would bring them.
TEXTS = st.text(st.one_of(st.characters(exclude_categories=("Cs", "Cc", "Cn")), st.sampled_from(DIRECTIONS + " \t\n\r\u2028\u200b\u200d\ufeff\u0301\u0316é")))


def refusal(clean, text, most=100):
    with pytest.raises(Unfit) as caught:
        clean(text, most)
    return caught.value


def test_a_name_is_trimmed_and_composed():
    assert clean_line("  Jose\u0301 \n", 20) == "José"


@pytest.mark.parametrize("edge", ["\u00a0", "\u3000", "\ufeff", "\u200b", "\t", "\r\n"])
def test_what_looks_like_space_is_trimmed_from_a_name(edge):
    assert clean_line(f"{edge}Ada{edge}", 20) == "Ada"


@pytest.mark.parametrize("name", ["Ada Lovelace", "محمد", "Nguyễn Thị Ánh", FAMILY, "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "❤️", "👍🏽", "क्षि", "\u200eAda\u200f", "🇪🇸"])
def test_names_of_all_the_world_pass_unchanged(name):
    assert clean_line(name, 20) == name


@pytest.mark.parametrize("bad", ["\x00", "\x07", "\x1b", "\x1f", "\x7f", "\x85", "\x9f", chr(0xD800), chr(0xDFFF), "\ufdd0", "\ufffe", "\U0010ffff", "\U0001fffe"])
def test_control_characters_surrogates_and_noncharacters_are_refused_wherever_they_stand(bad):
    for clean in (clean_line, clean_text):
        for text in (f"Ada{bad}Bo", f"{bad}Ada", f"Ada{bad}"):
            refused = refusal(clean, text)

            assert refused.code == "bad-characters"
            assert refused.args_ == {"which": f"U+{ord(bad):04X}"}


@pytest.mark.parametrize("bad", [*DIRECTIONS, "\n", "\t", "\r", "\u2028"])
def test_a_line_has_no_line_breaks_and_no_controls_of_direction(bad):
    assert refusal(clean_line, f"Ada{bad}Bo").code == "bad-characters"


def test_an_unassigned_character_passes_since_next_years_emoji_are_some():
    assert clean_line("\U0001faff", 5) == "\U0001faff"


def test_a_text_keeps_its_lines_tabs_and_the_indent_of_its_first_line():
    assert clean_text("\r\n \r\n  - one\r\n\t- two\u2028- three  \n\n", 100) == "  - one\n\t- two\n- three"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a \u202eb", "a \u202eb\u202c"),
        ("a \u2067b", "a \u2067b\u2069"),
        ("\u2067a\u202bb", "\u2067a\u202bb\u202c\u2069"),
        ("\u2067a\u202bb\u2069c", "\u2067a\u202bb\u202c\u2069c"),
        ("\u202ba\u2067b\u202cc\u2069\u202c", "\u202ba\u2067bc\u2069\u202c"),
        ("a\u2069b\u202cc", "abc"),
        ("\u202ea\nb\u202c", "\u202ea\u202c\nb"),
        ("\u2066a\u2069 \u202bb\u202c", "\u2066a\u2069 \u202bb\u202c"),
    ],
)
def test_controls_of_direction_in_a_text_end_with_their_line(typed, kept):
    assert clean_text(typed, 100) == kept


@pytest.mark.parametrize("nothing", ["", "   ", "\n\t\n", "\u200b\u200b", "\u2060", "\u200e\u200f", "\u3164", "\u2800", "\u00ad", "\ufe0f", "\u0301"])
def test_what_shows_nothing_is_empty(nothing):
    assert is_blank(nothing)
    for clean in (clean_line, clean_text):
        assert refusal(clean, nothing).code == "empty"
        assert clean(nothing, 10, optional=True) == ""


def test_what_is_too_long_is_refused_with_both_numbers_and_never_cut():
    assert clean_line("a" * 140, 140) == "a" * 140

    refused = refusal(clean_line, "a" * 141, 140)

    assert (refused.code, refused.args_) == ("too-long", {"most": 140, "length": 141})


def test_length_counts_composed_characters_after_trimming():
    assert clean_line("  " + "e\u0301" * 10 + "  ", 10) == "é" * 10


def test_a_huge_text_is_refused_before_it_is_normalised(monkeypatch):
    monkeypatch.setattr("meetingroom.core.plain.unicodedata", None)

    assert refusal(clean_text, "é" * 10_000_000, 1000).code == "too-long"


def test_a_pile_of_marks_is_refused():
    assert clean_text("a" + "\u0301\u0316" * 15, 100)
    assert refusal(clean_text, "a" + "\u0301\u0316" * 16).code == "bad-characters"


def test_a_refusal_is_a_value_error():
    assert isinstance(refusal(clean_line, ""), ValueError)


@given(TEXTS)
def test_a_clean_text_is_clean(text):
    once = clean_text(text, 10_000, optional=True)

    assert clean_text(once, 10_000, optional=True) == once
    assert unicodedata.is_normalized("NFC", once)
    assert once == once.rstrip()


@given(TEXTS)
def test_in_a_clean_text_every_line_closes_what_it_opens(text):
    for line in clean_text(text, 10_000, optional=True).split("\n"):
        open_ = []
        for character in line:
            if character in "\u202a\u202b\u202d\u202e":
                open_.append("\u202c")
            elif character in "\u2066\u2067\u2068":
                open_.append("\u2069")
            elif character in "\u202c\u2069":
                assert open_.pop() == character
        assert not open_


@given(st.text())
def test_a_line_is_one_clean_line_or_is_refused(text):
    try:
        line = clean_line(text, 50)
    except Unfit as unfit:
        assert unfit.code in ("too-long", "bad-characters", "empty")
    else:
        assert clean_line(line, 50) == line
        assert 0 < len(line) <= 50
        assert not set(line) & set(DIRECTIONS + "\n\t\r")


@given(TEXTS.filter(lambda text: not any(character in DIRECTIONS for character in text)))
def test_nothing_is_lost_but_space_at_the_ends(text):
    once = clean_text(text, 10_000, optional=True)

    expected = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n"))
    assert once == "" or once.strip() in expected
