"""Sources that are not accepted, with the place of each fault."""

import pytest

from meetingroom.words.sources import FaultyWords, read


@pytest.fixture
def faults(tmp_path):
    def found(**languages):
        for language, files in languages.items():
            (tmp_path / language).mkdir()
            for name, text in files.items():
                (tmp_path / language / f"{name}.ftl").write_text(text)
        with pytest.raises(FaultyWords) as caught:
            read(tmp_path)
        return caught.value.faults

    return found


def test_an_id_twice_in_one_language(faults):
    assert faults(en={"queue": "raise = Raise\n", "room": "# Room\n\nraise = Hand\n"}) == [
        "en/room.ftl:3: raise is already in en/queue.ftl:1"
    ]


def test_an_id_twice_in_one_file(faults):
    assert faults(en={"room": "a = A\nb = B\na = C\n"}) == ["en/room.ftl:3: a is already in en/room.ftl:1"]


def test_a_translation_that_is_missing_on_either_side(faults):
    assert faults(en={"room": "a = A\nb = B\n"}, es={"room": "a = A\nc = C\n"}) == [
        "es: no translation of b",
        "en: no translation of c (es has them)",
    ]


def test_a_line_that_is_no_message(faults):
    found = faults(en={"room": "a = A\n\nb { $x }\n"})

    assert len(found) == 1
    assert found[0].startswith("en/room.ftl:3: Expected")


def test_an_argument_that_only_the_translation_has(faults):
    assert faults(en={"room": "a = Hello { $name }\n"}, es={"room": "a = Hola { $nombre }\n"}) == [
        "es/room.ftl:1: a uses $nombre, which its English does not"
    ]


def test_another_message_that_is_nowhere(faults):
    assert faults(en={"room": "a = { b } and { -c }\n"}) == [
        "en/room.ftl:1: a names -c, which is nowhere",
        "en/room.ftl:1: a names b, which is nowhere",
    ]


def test_attributes_are_not_read_by_anyone(faults):
    assert faults(en={"room": "a = A\n    .title = T\n"}) == ["en/room.ftl:1: a must be one text, without attributes"]


def test_all_faults_come_at_once(faults):
    assert len(faults(en={"room": "a = A\na = B\nc\nd = { e }\n"}, es={"room": "a = A\n"})) == 4
