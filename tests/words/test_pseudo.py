"""The language made strange on purpose."""

import re
from datetime import date

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, FluentSerializer

from meetingroom.words import PSEUDO, Words
from meetingroom.words.languages import LOCALES
from meetingroom.words.pseudo import pseudo
from meetingroom.words.sources import read

TODAY = date(2026, 11, 24)


def strange(text, **args):
    """The message `m` of an FTL text, in the pseudo-language."""
    bundle = FluentBundle(["el"], use_isolating=False)
    for entry in FluentParser().parse(text).body:
        bundle.add_resource(FluentResource(FluentSerializer().serialize_entry(pseudo(entry))))
    return bundle.format_pattern(bundle.get_message("m").value, args)[0]


def test_every_letter_is_replaced_and_the_text_is_longer_and_framed():
    assert strange("m = Raise hand") == "⟦Ŕáîšé ĥáñð···⟧"


def test_arguments_stay():
    assert strange("m = Called by { $name }", name="Ada Bo") == "⟦Çáļļéð ƀý Ada Bo···⟧"


@pytest.mark.parametrize(("count", "said"), [(1, "⟦öñé⟧"), (2, "⟦2 ɱáñý⟧")])
def test_selectors_still_choose_and_what_they_choose_is_strange(count, said):
    assert strange("m = { $count ->\n    [one] one\n   *[other] { $count } many\n }", count=count) == said


def test_markup_and_addresses_stay():
    text = "m = Open <b>this</b> &amp; http://a.example/b or /m/CODE now"

    assert strange(text) == "⟦Öþéñ <b>ţĥîš</b> &amp; http://a.example/b öŕ /m/CODE ñöŵ·················⟧"


def test_other_messages_are_framed_and_terms_are_not():
    assert strange("-room = Room\nm = To { -room }") == "⟦Ţö Ŕööɱ·⟧"


def test_the_real_english_stays_as_it_is():
    entry = read(LOCALES)["en"][0]
    before = FluentSerializer().serialize_entry(entry.node)

    pseudo(entry.node)

    assert FluentSerializer().serialize_entry(entry.node) == before


def test_no_plain_letter_is_left_in_any_message():
    words = Words(PSEUDO)
    for entry in read(LOCALES)["en"]:
        said = words.say(entry.id, **{name: TODAY if name == "date" else 3 for name in entry.named.arguments})

        assert said.startswith("⟦"), entry.id
        assert said.endswith("⟧"), entry.id
        assert not re.search(r"[A-Za-z]{2}", re.sub(r"<[^<>]*>|&\w+;|https?://\S+|/m/\S+", "", said)), said
