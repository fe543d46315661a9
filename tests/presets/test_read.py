"""Kinds of meetings as files: ours say what the rules of the room say, and a faulty one is named by file, line and reason."""

from __future__ import annotations

import pytest

from meetingroom.core.settings import Settings
from meetingroom.presets import FaultyTemplates, read_templates

HOURS, DAYS = 3600, 86_400

# The table of presets, as people are told it.
PRESETS = {
    "blank": Settings(),
    "team": Settings(calls_next="speaker", asks_every="hint", quiet_think_s=30),
    "council": Settings(
        calls_next="facilitator",
        edits_notes="note_takers",
        asks_every="deciding",
        promised_notice_s=48 * HOURS,
        quiet_think_s=60,
        protocols=("vote", "consent", "fist_to_five", "gradients", "positions"),
        code_opens_earlier_words=False,
    ),
    "iep": Settings(
        calls_next="facilitator",
        edits_notes="note_takers",
        asks_every="on",
        promised_notice_s=2 * DAYS,
        notice_to_agree=True,
        quiet_think_s=120,
        draft_days=5,
        protocols=("positions", "consent"),
        written_notice=True,
        seats=True,
        norms=True,
        closing_checks=True,
        closing_round=True,
        looks_back=True,
        suggests=True,
        waiting_room=True,
        code_opens_earlier_words=False,
        purge_days=30,
    ),
}


def own(tmp_path, text, name="own.toml"):
    (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def fault(tmp_path, text, name="own.toml"):
    """What is said of a file with this text, without the folder."""
    with pytest.raises(FaultyTemplates) as faulty:
        read_templates(own(tmp_path, text, name))
    return str(faulty.value).replace(f"{tmp_path}/", "")


@pytest.mark.parametrize("key", PRESETS)
def test_a_preset_holds_what_the_table_says(key):
    assert read_templates()[key].settings == PRESETS[key]


def test_they_are_offered_from_the_simplest_on(tmp_path):
    assert list(read_templates(own(tmp_path, '[name]\nen = "Mine"'))) == [
        "blank",
        "team",
        "council",
        "iep",
        "own",
    ]


def test_all_texts_of_ours_are_in_english_and_spanish():
    for key, one in read_templates().items():
        prompts = [prompt for item in one.items for prompt in item.prompts]
        needed = [seat.needed for seat in one.seats if seat.needed]
        texts = [
            one.name,
            one.about,
            *(i.title for i in one.items),
            *prompts,
            *one.norms,
            *(s.name for s in one.seats),
        ]
        assert [text for text in [*texts, *needed] if set(text) != {"en", "es"}] == [], key


def test_the_blank_file_shows_every_setting_as_it_is_preset():
    with (read_templates.__globals__["OURS"] / "blank.toml").open(encoding="utf-8") as file:
        written = file.read()

    assert [name for name in Settings.__struct_fields__ if f"\n{name} = " not in written] == []


def test_a_file_of_ones_own_needs_a_name_alone(tmp_path):
    found = read_templates(own(tmp_path, '[name]\nen = "Standup"'))["own"]

    assert found.name == {"en": "Standup"}
    assert found.settings == Settings()


def test_a_file_of_ones_own_stands_before_ours(tmp_path):
    found = read_templates(own(tmp_path, '[name]\nen = "Our board"', "council.toml"))

    assert found["council"].name == {"en": "Our board"}


def test_what_is_no_template_is_passed_over(tmp_path):
    (tmp_path / "README.md").write_text("Our meetings")

    assert "README" not in read_templates(tmp_path)


NAME = '[name]\nen = "Mine"\n'


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f'{NAME}[settings]\nquiet_think_s = "long"', "own.toml:4: settings.quiet_think_s: Expected `int"),
        (
            f'{NAME}[settings]\ncalls_next = "all"',
            "own.toml:4: settings.calls_next: Invalid enum value 'all'",
        ),
        (
            f"{NAME}[settings]\nseats = true\nnomrs = true",
            "own.toml:5: settings: Object contains unknown field `nomrs`",
        ),
        (f"{NAME}[settings]\npurge_days = -1", "own.toml:4: settings.purge_days: Expected `int` >= 0"),
        (
            f'{NAME}[[items]]\ntitle = {{ en = "A" }}\n[[items]]\nminutes = 5',
            "own.toml:5: items.1: Object missing required field `title`",
        ),
        (
            f'{NAME}\n[[items]]\ntitle = {{ en = "A" }}\nminutes = 9999',
            "own.toml:6: items.0.minutes: Expected `int` <= 1440",
        ),
        (f'{NAME}[[items]]\ntitle = "A"', "own.toml:4: items.0.title: Expected `object`, got `str`"),
        (f'{NAME}[[items]]\ntitle = {{ en = "" }}', "own.toml:4: items.0.title"),
        (f"{NAME}[[norms]]\n", "own.toml:3: norms.0: Expected `object` of length >= 1"),
        ("[settings]\nseats = true", "own.toml:1: Object missing required field `name`"),
        (f"{NAME}[settings\nseats = true", "own.toml:3: this is not TOML: Expected ']'"),
        (f'{NAME}en = "Again"', "own.toml:3: this is not TOML: Cannot overwrite a value"),
        (f'{NAME}[[norms]]\nen = "Be\u0007kind"', "own.toml:4: "),
        ('[name]\nen = "Mine\u200b\u202e"', "own.toml:2: a text cannot be kept: bad-characters"),
        (f"{NAME}key = {{", "own.toml:3: this is not TOML"),
    ],
)
def test_a_fault_is_named_by_line_and_reason(tmp_path, text, told):
    assert told in fault(tmp_path, text)


def test_every_fault_is_told_at_once(tmp_path):
    own(tmp_path, "[name", "one.toml")

    told = fault(tmp_path, "[name", "two.toml")

    assert len(told.splitlines()) == 2


def test_a_file_in_another_encoding_is_named_by_line(tmp_path):
    (tmp_path / "own.toml").write_bytes('[name]\nen = "Reunión"'.encode("latin-1"))

    with pytest.raises(FaultyTemplates, match=r"own\.toml:2: the file must be written in UTF-8"):
        read_templates(tmp_path)


def test_a_name_that_no_address_could_carry_is_refused(tmp_path):
    assert "lower-case letters" in fault(tmp_path, NAME, "My meeting.toml")
