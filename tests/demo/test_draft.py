"""The annual review's draft in its demonstration: both versions in both languages, and what its readers asked, as the data say."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime

import pytest

from meetingroom.core.planning import business_days
from meetingroom.core.responses import ReplyState
from meetingroom.core.sending import not_read
from meetingroom.demo.play import play
from meetingroom.demo.story import story
from meetingroom.views.draft import whole_draft
from tests.annual_review import review
from tests.demo.stage import Stage, opened

A_DAY = 86_400


@pytest.fixture(scope="module")
def stage(tmp_path_factory) -> Stage:
    doors, told = opened(tmp_path_factory.mktemp("demo")), story("annual_review")
    return Stage(told, doors, play(doors, told))


@pytest.fixture(scope="module")
def draft(stage):
    return stage.meeting.draft


def sections(draft, version):
    return dict(zip((row["section_id"] for row in review()["draft_sections"]), draft.versions[version - 1].sections.values(), strict=True))


def test_both_versions_read_as_the_data_do_and_in_spanish_too(stage, draft):
    assert len(draft.versions) == 2
    for number in (1, 2):
        for row in review()["draft_sections"]:
            section = sections(draft, number)[row["section_id"]]
            assert section.titles == {"en": row["heading_en"], "es": row["heading_es"]}
            assert section.item == stage.item(row["agenda_item"])
            if section.owners:
                continue
            assert section.revision.texts["en"] == row[f"text_v{number}"]
            assert section.revision.texts["es"] != row[f"text_v{number}"]


def test_the_parents_section_is_theirs_empty_at_first_and_then_word_for_word(stage, draft):
    before, after = (sections(draft, number)["d2"] for number in (1, 2))
    ines = stage.person("m1")

    assert before.owners == after.owners == (ines, stage.person("m2"))
    assert (before.paragraphs, before.revision) == ({}, None)
    held = after.paragraphs[ines]
    told = next(row for row in review()["draft_sections"] if row["section_id"] == "d2")["text_v2"]
    assert told == f"[es] {held.text} [en] {held.translations['en'][0]}"
    assert held.translations["en"][1] == stage.person("m10")


def test_all_fourteen_items_stand_with_their_words_states_and_replies(stage, draft):
    states = {"carried": ReplyState.ON_AGENDA, "answered": ReplyState.ANSWERED, "adopted in draft v2": ReplyState.CHANGED}
    rows = {row["text"]: row for row in review()["pre_meeting_items"]}

    assert len(draft.responses) == len(rows) == 14
    for response in draft.responses.values():
        row = rows[response.text]
        assert (response.kind, response.language) == (row["kind"], row["language"])
        assert response.person == stage.person(row["member_id"])
        assert draft.sections[response.section].titles["en"] == heading(row["section_id"])
        assert response.state is states[row["status"]]
        assert response.reply == (row["answer"] or "")
        assert response.changed_in == (2 if "adopted" in row["status"] else 0)
        if response.state is ReplyState.ON_AGENDA:
            assert response.item == stage.item(row["carried_to"])
        if row["text_en"]:
            assert response.translations["en"][0] == row["text_en"]
    assert Counter(response.state for response in draft.responses.values()) == {"on_agenda": 9, "answered": 3, "changed": 2}


def heading(section_id):
    return next(row["heading_en"] for row in review()["draft_sections"] if row["section_id"] == section_id)


def test_those_on_a_passage_stay_on_it_and_say_so_where_it_is_gone(stage, draft):
    page = whole_draft(stage.meeting, stage.person("m1"))["responses"]["responses"].values()

    quoted = [row for row in page if "quote" in row]
    assert len(quoted) == 13
    gone = {row["quote"] for row in quoted if "gone" in row}
    assert "Leaves his area about 6 times a week on average this year." in gone
    assert "Milo is a kind classmate" not in gone


def test_it_went_home_in_both_languages_days_ahead_and_some_have_not_read_the_second(stage, draft):
    first, second = draft.sendings

    assert (first.version, second.version) == (1, 2)
    assert first.languages == second.languages == ("en", "es")
    assert len(first.people) == 9
    today = date.fromisoformat(stage.meeting.planned.day)
    sent = datetime.fromtimestamp(first.at, UTC).date()  # nine days ahead, or eight where UTC has had midnight since
    assert (today - sent).days in (8, 9)
    assert first.business_days == business_days(sent, today) >= first.required == 5
    assert stage.meeting.at - first.at > 8 * A_DAY
    assert set(not_read(draft)) == {stage.person(m) for m in ("m3", "m5", "m7", "m8", "m9")}


def test_the_record_tells_of_the_day_of_the_meeting_and_not_of_that_on_which_it_was_prepared(stage):
    told = stage.record("en")
    prepared = datetime.fromtimestamp(stage.meeting.lifecycle.opened_at, UTC).date()

    attendance = told[told.index("## Attendance") : told.index("## Agenda")]
    assert prepared.isoformat() not in attendance
    assert "| Odalys Fernweh |" in attendance


def test_its_terms_are_explained_in_both_languages(stage):
    terms = stage.meeting.glossary.terms.values()

    assert {term.word for term in terms if term.own} == {"WCPM", "LRE", "ESY"}  # the others are those of its kind
    assert all({"en", "es"} == set(term.means) for term in terms)
