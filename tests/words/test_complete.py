"""Every sentence that is asked for exists in every language, and none exists that nobody asks for."""

import pytest

from meetingroom.words import LANGUAGES, PSEUDO, Words
from meetingroom.words.languages import LOCALES
from meetingroom.words.sources import read
from tests.words.sources import Asked, asked, look_at_python, look_at_text

# Beginnings of ids whose end is known only when it runs.
FAMILIES = {"refused-", "error-", "record-as-", "refused-needs-"}
# The vocabulary that any screen may draw on, before all screens are there.
VOCABULARY = "common.ftl"


@pytest.fixture(scope="module")
def found():
    return asked()


@pytest.fixture(scope="module")
def english():
    return {entry.id: entry for entry in read(LOCALES)["en"]}


@pytest.mark.parametrize("language", [*LANGUAGES, PSEUDO])
def test_every_message_that_is_asked_for_exists(found, language):
    words = Words(language)

    missing = sorted(f"{id_} ({file})" for id_, file in found.ids.items() if not words.knows(id_))
    assert not missing, "\n".join(missing)


def test_every_beginning_is_a_family_with_members(found, english):
    unknown = {beginning: file for beginning, file in found.beginnings.items() if beginning not in FAMILIES}

    assert not unknown
    for family in FAMILIES:
        assert any(id_.startswith(family) for id_ in english), f"no message begins with {family}"


def test_every_message_is_asked_for(found, english):
    unused = sorted(f"{entry.place}: {id_}" for id_, entry in english.items() if not is_used(id_, entry, english, found))

    assert not unused, "\n".join(unused)


def is_used(id_, entry, english, found):
    if entry.file.name == VOCABULARY or id_ in found.ids or id_ in found.quoted:
        return True
    if id_.startswith("refused-") and id_.removeprefix("refused-") in found.quoted:
        return True
    named = any(id_ in other.named.entries for other in english.values())
    return named or any(id_.startswith(family) for family in FAMILIES - {"refused-"})


def test_the_search_sees_every_way_of_asking():
    found = Asked()
    look_at_text("""html`${t("save")} ${ t('undo', {a: 1}) } ${say("back")} ${t(`kind-${kind}`)} ${format("no")}` """, "a.js", found)
    look_at_text("""{{ t("home-title") }} {{ t("error-" ~ kind) }} {% set x = "in-quotes" %}""", "b.html", found)
    look_at_python("""Refused("late"); words.say("mine", n=1); Refused(f"needs-{x}"); Refused("a" if b else "c"); {"d-e": 1}""", "c.py", found)

    assert set(found.ids) == {"save", "undo", "back", "home-title", "refused-late", "mine", "refused-a", "refused-c"}
    assert set(found.beginnings) == {"kind-", "error-", "refused-needs-"}
    assert {"in-quotes", "d-e"} <= found.quoted
