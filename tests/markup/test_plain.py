"""Markdown as text to copy."""

import pytest

from meetingroom.markup import plain


@pytest.mark.parametrize(
    ("text", "copied"),
    [
        ("# Goals\n\n**Mia** reads ~~60~~ `93` words", "Goals\n\nMia reads 60 93 words"),
        ("one\ntwo\n\nthree", "one\ntwo\n\nthree"),
        ("Strengths:\n- a\n  - b\n- [x] c\n\nafter", "Strengths:\n\n- a\n  - b\n- ☑ c\n\nafter"),
        ("9. a\n10. b\n    more", "9. a\n10. b\n    more"),
        ("- a\n\n  more\n\n- b", "- a\n\n  more\n- b"),
        ("> a\n> b\n\nc", "> a\n> b\n\nc"),
        ("[here](http://a.example) and http://b.example", "here (http://a.example) and http://b.example"),
        ("<ada@a.example>", "ada@a.example"),
        ("[x](javascript:alert(1))", "x"),
        ("a | b\n--|--\n1 | *2*", "a | b\n1 | 2"),
        ("```\nif a < b:\n\n    c\n```", "if a < b:\n\n    c"),
        ("a\n\n---\n\nb", "a\n\n———\n\nb"),
        ("a &amp; b &lt;c> <d>", "a & b <c> <d>"),
        ("", ""),
    ],
)
def test_the_words_stay_and_the_marks_go(text, copied):
    assert plain(text) == copied
