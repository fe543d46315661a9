"""What is erased is gone: from the meeting, from every process, and from the database's files; the chain stays whole."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from meetingroom.app import parts
from meetingroom.core.acts import SYSTEM, Refused
from meetingroom.core.door import Join
from meetingroom.core.erasing import EraseName, EraseText
from meetingroom.core.lifecycle import EndMeeting, OpenMeeting, ReopenMeeting
from meetingroom.core.panels import SharePanel
from meetingroom.core.proposing import Propose
from meetingroom.core.retention import DeleteMeeting, HoldMeeting, ReleaseMeeting
from meetingroom.core.settings import ChangeSettings
from meetingroom.core.translating import TranslateProposal
from meetingroom.exports.bundle import write_bundle
from meetingroom.exports.unbundle import read_bundle
from meetingroom.live.notes import Line
from meetingroom.live.private import Keep
from meetingroom.store import tables
from meetingroom.store.whole import read_whole
from tests.web.script import new_app

DAY = 86_400
WORDS = ("sesame", "whisper", "Zelda", "mumble")


@pytest.fixture
def joined(tmp_path):
    return parts(new_app(tmp_path))


@pytest.fixture
def meeting(joined):
    """Zelda shared "sesame"; "mumble" stands in the notes; "whisper" is private."""
    joined.rooms.ask("m1", SYSTEM, OpenMeeting(title="Garden", name="Cleo", items=("Paths",)))
    joined.rooms.ask("m1", SYSTEM, Join(name="Zelda"))
    meeting = joined.rooms.meeting("m1")
    zelda = next(p.id for p in meeting.roster.people.values() if p.name == "Zelda")
    joined.rooms.ask("m1", zelda, SharePanel(item=meeting.agenda.current, text="open sesame"))
    joined.notes.write(meeting, Line(meeting.agenda.current, "k", [("mumble mumble", zelda)]))
    joined.private.keep(meeting, zelda, Keep(kind="panel", key=meeting.agenda.current, text="whisper", base=0))
    return joined.rooms.meeting("m1")


def cleo_of(meeting):
    return meeting.roster.facilitators()[0].id


def zelda_of(meeting):
    return next(p for p in meeting.roster.people if p != cleo_of(meeting))


def files(folder):
    return b"".join(path.read_bytes() for path in Path(folder).glob("m.db*"))


def bundle_of(joined, meeting):
    with joined.store.snapshot() as connection:
        return read_whole(connection, meeting.id, {})


def row_of(joined, meeting, words):
    return next(row.seq for row in bundle_of(joined, meeting).rows if words in row.texts)


def test_before_anything_is_erased_it_is_all_in_the_files(joined, meeting, tmp_path):
    assert [word for word in WORDS if word.encode() in files(tmp_path)] == list(WORDS)


def test_an_erased_text_is_gone_from_the_meeting_and_from_the_files(joined, meeting, tmp_path):
    seq = row_of(joined, meeting, "sesame")

    joined.rooms.ask("m1", cleo_of(meeting), EraseText(row=seq, why="asked for"))

    now = joined.rooms.meeting("m1")
    assert now.panels.of(meeting.agenda.current, zelda_of(meeting)).text == "—"
    assert now.erasures.rows[seq].why == "asked for"
    assert b"sesame" not in files(tmp_path)


def test_the_chain_is_whole_after_it_and_says_when(joined, meeting):
    seq = row_of(joined, meeting, "sesame")
    joined.rooms.ask("m1", cleo_of(meeting), EraseText(row=seq))
    bundle = bundle_of(joined, meeting)

    again = read_bundle(write_bundle(bundle, joined.rooms.meeting("m1")))

    (text,) = json.loads(again.rows[seq - 1].texts)
    assert set(text) == {"hash", "erased"}
    assert text["erased"] == joined.rooms.meeting("m1").erasures.rows[seq].at


def test_an_erased_name_is_gone_everywhere_but_what_the_person_did_stays(joined, meeting, tmp_path):
    zelda = zelda_of(meeting)

    joined.rooms.ask("m1", cleo_of(meeting), EraseName(person=zelda))

    now = joined.rooms.meeting("m1")
    assert now.roster.people[zelda].name == "—"
    assert now.panels.of(meeting.agenda.current, zelda).text == "open sesame"
    assert b"Zelda" not in files(tmp_path)
    read_bundle(write_bundle(bundle_of(joined, meeting), now))


def test_another_process_forgets_it_too(joined, meeting, tmp_path):
    other = parts(new_app(tmp_path))
    assert other.rooms.meeting("m1").panels.of(meeting.agenda.current, zelda_of(meeting)).text == "open sesame"

    joined.rooms.ask("m1", cleo_of(meeting), EraseText(row=row_of(joined, meeting, "sesame")))
    other.rooms.look("m1")

    assert other.rooms.meeting("m1") == joined.rooms.meeting("m1")


def test_erased_twice_is_erased_once(joined, meeting):
    seq = row_of(joined, meeting, "sesame")
    first = joined.rooms.ask("m1", cleo_of(meeting), EraseText(row=seq))
    again = joined.rooms.ask("m1", cleo_of(meeting), EraseText(row=seq))

    assert again.seq == first.seq


@pytest.mark.parametrize("command", [EraseText(row=999), EraseName(person="p999")])
def test_what_is_not_there_cannot_be_erased(joined, meeting, command):
    with pytest.raises(Refused):
        joined.rooms.ask("m1", cleo_of(meeting), command)


def test_words_are_taken_out_of_the_notes_and_of_their_past(joined, meeting, tmp_path):
    assert joined.notes.forget(meeting, "mumble")
    joined.eraser._must_wipe = True
    joined.eraser.tick()

    assert joined.notes.text(meeting, meeting.agenda.current) == "— —"
    assert b"mumble" not in files(tmp_path)
    assert not joined.notes.forget(meeting, "mumble")
    fresh = parts(new_app(tmp_path))
    assert fresh.notes.text(meeting, meeting.agenda.current) == "— —"


# Deleting the whole


def test_a_deleted_meeting_leaves_nothing_behind(joined, meeting, tmp_path):
    joined.rooms.ask("m1", cleo_of(meeting), EndMeeting())

    joined.rooms.ask("m1", cleo_of(meeting), DeleteMeeting(title="Garden"))

    with pytest.raises(Refused) as caught:
        joined.rooms.meeting("m1")
    assert caught.value.code == "no-such-meeting"
    with joined.store.reading() as connection:
        left = {t.name: connection.execute(t.select().where(t.c.meeting_id == "m1")).all() for t in tables.metadata.sorted_tables}
    assert [name for name, rows in left.items() if rows] == []
    content = files(tmp_path)
    assert [word for word in (*WORDS, "Garden", "Paths") if word.encode() in content] == []


def test_it_says_what_it_removed(joined, meeting):
    joined.rooms.ask("m1", cleo_of(meeting), EndMeeting())
    joined.rooms.ask("m1", cleo_of(meeting), DeleteMeeting(title="garden"))

    removed = joined.eraser.removed["m1"]

    assert removed["roster"] == 2
    assert removed["private"] == 1
    assert removed["journal"] >= 4


def test_beside_it_another_meeting_stays_as_it_was(joined, meeting):
    joined.rooms.ask("m2", SYSTEM, OpenMeeting(title="Kitchen", name="Cleo", items=()))
    kitchen = joined.rooms.meeting("m2")
    joined.rooms.ask("m1", cleo_of(meeting), EndMeeting())
    joined.rooms.ask("m1", cleo_of(meeting), DeleteMeeting(title="Garden"))

    assert joined.rooms.fresh("m2") == kitchen


def test_another_process_that_has_it_open_lets_it_go(joined, meeting, tmp_path):
    other = parts(new_app(tmp_path))
    other.rooms.meeting("m1")
    told = []
    other.rooms.gone.append(told.append)
    joined.rooms.ask("m1", cleo_of(meeting), EndMeeting())
    joined.rooms.ask("m1", cleo_of(meeting), DeleteMeeting(title="Garden"))

    other.clockwork.look_for_news()

    assert told == ["m1"]
    with pytest.raises(Refused):
        other.rooms.fresh("m1")


def ends_to_be_purged(joined, meeting, days=30):
    joined.rooms.ask("m1", cleo_of(meeting), ChangeSettings(correction_days=7, purge_days=days))
    joined.rooms.ask("m1", cleo_of(meeting), EndMeeting())
    return joined.rooms.meeting("m1").lifecycle.ended_at


def passes_to(joined, at):
    joined.rooms.now = lambda: at
    joined.clockwork.ask_what_is_due(at)


def test_the_clock_deletes_it_on_its_day_and_not_before(joined, meeting):
    ended = ends_to_be_purged(joined, meeting)

    passes_to(joined, ended + 37 * DAY - 1)
    assert joined.rooms.meeting("m1").has_ended
    passes_to(joined, ended + 37 * DAY)

    with pytest.raises(Refused):
        joined.rooms.meeting("m1")


def test_a_held_meeting_is_kept_and_a_released_one_has_a_day_more(joined, meeting):
    ended = ends_to_be_purged(joined, meeting)
    joined.rooms.ask("m1", cleo_of(meeting), HoldMeeting(why="An appeal"))
    passes_to(joined, ended + 40 * DAY)
    assert joined.rooms.meeting("m1").retention.why == "An appeal"

    joined.rooms.ask("m1", cleo_of(meeting), ReleaseMeeting())
    passes_to(joined, ended + 41 * DAY - 1)
    assert joined.rooms.meeting("m1").has_ended
    passes_to(joined, ended + 41 * DAY)

    with pytest.raises(Refused):
        joined.rooms.meeting("m1")


def test_a_meeting_that_went_on_meanwhile_is_kept(joined, meeting):
    ended = ends_to_be_purged(joined, meeting)
    joined.rooms.ask("m1", cleo_of(meeting), ReopenMeeting())

    passes_to(joined, ended + 40 * DAY)

    assert not joined.rooms.meeting("m1").has_ended


def test_an_erased_option_leaves_no_translation_in_any_file_or_view(joined, meeting, tmp_path):
    cleo = cleo_of(meeting)
    told = Propose(item=meeting.agenda.current, text="When?", options=("At sesame hour", "On Fridays"))
    joined.rooms.ask("m1", cleo, told)
    (proposal,) = joined.rooms.meeting("m1").proposals.by_id.values()
    said = dict(zip(proposal.options, ("A la hora del whisper", "Los viernes"), strict=True))
    spanish = TranslateProposal(proposal=proposal.id, expected=1, language="es", text="¿Cuándo?", options=said)
    joined.rooms.ask("m1", cleo, spanish)

    joined.rooms.ask("m1", cleo, EraseText(row=row_of(joined, meeting, "sesame hour")))

    now = joined.rooms.meeting("m1")
    options = now.proposals.by_id[proposal.id].options.values()
    assert [(option.text, option.translations) for option in options] == [("—", {}), ("—", {})]
    assert now.proposals.by_id[proposal.id].version.translations == {}
    assert b"sesame hour" not in files(tmp_path)
    assert b"hora del whisper" not in files(tmp_path)
    read_bundle(write_bundle(bundle_of(joined, meeting), now))
