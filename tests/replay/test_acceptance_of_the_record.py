"""What the data ask to be accepted, on the replayed meeting: what stands in its record, and on its pages.

Each check is tried once more with its rule switched off, and must fail then.
"""

from __future__ import annotations

from typing import Any

import pytest

from meetingroom.core.protocols import PROTOCOLS, ProtocolKey, read_vote
from meetingroom.exports import text
from meetingroom.exports.copies import FORMATS
from meetingroom.exports.tree import Facts, Passage
from meetingroom.views.assemble import INSIDE, Audience
from meetingroom.words import Words
from tests.demo.stage import plain
from tests.exports.pdf_reader import Pdf
from tests.exports.reading import words_of
from tests.replay.accepting import seen, switched_off
from tests.replay.data import clock, row_of, table
from tests.replay.record import document, lasted, name, told
from tests.replay.script import just_after, whole

# ac12: no consensus


def test_ac12_no_consensus_counts_nothing_as_a_vote_and_records_who_decides_the_disagreement_and_the_notice():
    def check() -> None:
        row = row_of("decisions", "proposal_id", "P3")
        for language in ("en", "es"):
            part = decided(language)
            words = plain(text_of(part)).casefold()
            assert not [word for word in ("vote", "voto", "votación") if word in words]
            assert "district representative" in words
            assert plain(row["summary"].split("; ")[1]).casefold() in words
            own = {(p.markdown, p.language) for p in part if isinstance(p, Passage)}
            texts = row["disagreement_text"].split(" // ")
            assert set(zip(texts, row["disagreement_language"].split(", "), strict=True)) <= own
            assert Words(language).say("console-notice") in [getattr(block, "text", "") for block in part]
        assert any("notice" in action.text for action in whole().meeting.actions.actions.values())
        on_the_wall = seen(just_after("dec3"), Audience.SCREEN)["proposals"]["proposals"][whole().ids["P3"]]
        assert on_the_wall["asking"]["reading"] == {"why": "reading-positions", "count": 0}

    check()
    counted = {**PROTOCOLS, ProtocolKey.POSITIONS: type(PROTOCOLS[ProtocolKey.POSITIONS])(ProtocolKey.POSITIONS, PROTOCOLS[ProtocolKey.POSITIONS].scale, read_vote)}
    with switched_off("meetingroom.core.answering.PROTOCOLS", counted):
        check()


def decided(language: str) -> list[Any]:
    """The blocks of P3, which was decided last: under the heading of what was decided on its item."""
    title, found, is_here = Words(language).say("record-decisions"), [], False
    for block in document(whole(), language).blocks:
        if getattr(block, "level", 9) <= 3:
            is_here = (block.level, block.text) == (3, title)
            found = [] if is_here else found
        elif is_here:
            found.append(block)
    return found


def text_of(blocks: list[Any]) -> str:
    said = [word for block in blocks if isinstance(block, Facts) for pair in block.rows for word in pair]
    tables = [cell for block in blocks if hasattr(block, "head") for row in block.rows for cell in row]
    return " ".join([*said, *tables, *(getattr(block, "text", "") for block in blocks)])


# ac13: in Spanish


def test_ac13_every_screen_of_m1_is_in_spanish(house):
    def check() -> None:
        browser, code = house.browser("m1", prefers="en-US"), house.meeting.links.code
        for path in ("", "/record", "/draft"):
            page = browser.get(f"/m/{code}{path}").text
            assert '<html lang="es"' in page
            assert "Revisión anual de Milo Quillfeather" in page, path
        refused = browser.get(f"/m/{code}/prepare").text  # it is the facilitator's
        assert '<html lang="es"' in refused
        assert '<html lang="en"' in house.browser("m2", prefers="en-US").get(f"/m/{code}").text

    check()
    with switched_off("meetingroom.web.pages.speaking_to", lambda holder, meeting, answer: answer):
        check()


def test_ac13_the_words_of_m1_stay_in_spanish_with_the_english_beside_them_marked_as_a_translation():
    def check() -> None:
        row = row_of("inputs", "input_id", "in9")
        state = just_after("in9 in English")
        for audience in INSIDE:
            shown = seen(state, audience)["panels"]["panels"][state.ids["m1"]]
            assert (plain(shown["html"]), shown["lang"]) == (plain(row["text"]), "es")
            beside = shown["translations"]["en"]
            assert plain(beside["html"]) == plain(row["text_en"])
            assert state.meeting.roster.people[beside["by"]].name == name("m10")
        spanish = [each for each in table("inputs") if each["language"] == "es"]
        for language in ("en", "es"):
            passages = [p for p in document(whole(), language).blocks if isinstance(p, Passage)]
            marked = Words(language).say("draft-translated-by", name=name("m10")).translate({0x2068: None, 0x2069: None})
            for each in spanish:
                at = next(n for n, p in enumerate(passages) if (p.markdown, p.language) == (each["text"], "es"))
                after_it = passages[at + 1]
                assert (after_it.markdown, after_it.language, after_it.about) == (each["text_en"], "en", (marked,))

    check()
    with switched_off("meetingroom.exports.chapters.views.translated", lambda *of: []):
        check()


# ac20: the written notice


@pytest.mark.parametrize("ending", [e for e in FORMATS if e not in ("ics", "json")])
def test_ac20_each_decision_has_all_seven_fields_of_the_notice_filled(house, ending):
    def check() -> None:
        words = " ".join(read_in(ending, house.script("m9").get(f"/api/meetings/CODE/record.{ending}").data).split())
        for row in table("prior_written_notice"):
            for key, said in row.items():
                if key[0].isdigit():
                    assert plain(said) in plain(unescaped(words))

    check()
    if ending == "md":
        with switched_off("meetingroom.exports.chapters.decisions.notice", lambda telling, outcome: []):
            check()


def read_in(ending: str, data: bytes) -> str:
    """What a person reads; a PDF as it is read aloud, since on its lines words are torn apart."""
    return Pdf(data).tree.words if ending == "pdf" else words_of(ending, data)


def unescaped(words: str) -> str:
    return words.replace("&#x27;", "'").replace("&#39;", "'").replace("&apos;", "'").replace("\\", "")


def test_ac20_what_is_not_filled_is_marked_as_empty():
    def check() -> None:
        stated = just_after("dec3")
        assert text.page(document(stated)).count("(left empty)") == 7
        assert text.page(document(stated, "es")).count("(vacío)") == 7
        assert text.page(document(whole())).count("(left empty)") == 0

    check()
    with switched_off("meetingroom.exports.chapters.decisions.notice", lambda telling, outcome: []):
        check()


# ac21: a copy without names


FULL_NAMES = ("milo", "quillfeather")


@pytest.mark.parametrize("ending", FORMATS)
def test_ac21_in_a_copy_without_names_the_student_is_in_no_file(house, ending):
    def check() -> None:
        answer = house.script("m9").sends(f"/api/meetings/CODE/redacted.{ending}")
        assert answer.status_code == 200
        whole_file = (words_of(ending, answer.data) + answer.headers["Content-Disposition"]).casefold()
        assert [part for part in FULL_NAMES if part in whole_file] == []

    check()
    if ending == "md":  # every format is made of the same copy
        with switched_off("meetingroom.exports.names.Veil.over", lambda veil, words, *more: words):
            check()


# ac23: a long wait


def test_ac23_the_facilitator_sees_a_quiet_warning_once_r9_has_waited_for_five_minutes():
    def check() -> None:
        state = just_after("tu42")
        entry = state.ids["r9"]
        row = seen(state)["queue"]["entries"][entry]
        assert state.meeting.roster.people[row["person"]].name == name("m2")
        assert row.get("long_at") == clock("15:36:50") + 300
        assert row["long_at"] < state.meeting.at

    check()
    with switched_off("meetingroom.views.queue.long_wait_at", lambda entry, pauses, settings: None):
        check()


def test_ac23_the_longest_wait_in_the_record_is_639_seconds():
    def check() -> None:
        (sentence,) = told(whole()).chapters["Who was heard, and how"].sentences[-1:]
        assert lasted(639) == "10 min 39 s"
        assert sentence.startswith("The longest wait for the floor was 10 min 39 s, on 5.")
        (row,) = [r for part in told(whole()).part("a5", "Turns").rows("turns") for r in part if r.get("Waited") == lasted(639)]
        assert row["Person"] == name("m2")

    check()
    with switched_off("meetingroom.exports.chapters.page_one.longest_wait", lambda telling: []):
        check()
