"""The guards are awake: a deliberate break of a law turns the test that guards it red."""

from __future__ import annotations

import pytest

from tests.breaks import ROOT, Break, copy_with, outcome

CONVERGENCE = "tests/live/test_convergence.py"
WIRE = "tests/live/test_wire.py"
EVIDENCE = "tests/e2e/test_evidence_acceptance.py"
DRAFT = "tests/e2e/test_draft_acceptance.py"
SIGNALS = "tests/live/test_signals_wire.py"
NOT_STORED = "tests/live/test_not_stored.py"
PLACES = "tests/live/test_private_places.py"
LOST = "tests/live/test_lost_lines.py"

BREAKS = {
    "diff forgets what is gone": Break(
        "meetingroom/views/patch.py",
        "{key: None for key in before if key not in after}",
        "{}",
        "tests/views/test_patch.py",
    ),
    "diff skips what changed inside": Break(
        "meetingroom/views/patch.py",
        "            if inner:\n                patch[key] = inner",
        "            if inner and key != 'agenda':\n                patch[key] = inner",
        CONVERGENCE,
    ),
    "a patch names the wrong number": Break(
        "meetingroom/live/publisher.py",
        'message = {"since": since, "seq": meeting.seq, "patch": patch}',
        'message = {"since": since, "seq": meeting.seq + 1, "patch": patch}',
        CONVERGENCE,
    ),
    "an ack before the row is stored": Break(
        "meetingroom/live/room.py",
        "        journal.append(connection, meeting.id, journal.Entry(stamp, ask.command_id, events, head))\n",
        "",
        f"{WIRE}::test_an_acknowledged_command_survives_a_kill",
    ),
    "a row is shown before it is stored": Break(
        "meetingroom/live/room.py",
        "        meetings[ask.meeting_id] = after\n        return",
        "        meetings[ask.meeting_id] = after\n        self._ring(after)\n        return",
        f"{NOT_STORED}::test_a_command_that_could_not_be_stored_is_shown_to_nobody",
    ),
    "words in the notes are relayed before they are stored": Break(
        "meetingroom/live/notes/door.py",
        "                corrections = [Update(",
        "                self._relay(meeting.id, 'notes_update', update, sid)\n                corrections = [Update(",
        f"{NOT_STORED}::test_notes_that_could_not_be_stored_reach_nobody",
    ),
    "what a failed commit left undone is stored with the next": Break(
        "meetingroom/store/engine.py",
        "by who comes next.\n                connection.rollback()",
        "by who comes next.",
        NOT_STORED,
    ),
    "a command that is sent again is done again": Break(
        "meetingroom/live/room.py",
        "        told = self._told_before(connection, ask)\n",
        "        told = None\n        ask.command_id += 'x'\n",
        LOST,
    ),
    "a second press moves the room on as well": Break(
        "meetingroom/core/calling.py",
        "    if expected != queue.floor:",
        "    if False:",
        f"{LOST}::test_of_two_who_press_next_one_moves_the_room_on",
    ),
    "a promised place is taken by others": Break(
        "meetingroom/core/fairness.py",
        "    first = [Place(e, Reason.PROMISED) for e in promised] + [",
        "    first = [",
        "tests/core/test_fairness.py",
    ),
    "what is held back is shown": Break(
        "meetingroom/core/panels.py",
        "    return item.holds_back and not item.revealed",
        "    return False",
        f"{PLACES}::test_a_private_word_is_nowhere_else[shared words that are held back]",
    ),
    "private words go to all who watch": Break(
        "meetingroom/live/private.py",
        'self._fanout.send(personal_group(meeting_id, kept.person), "kept", news)',
        'self._fanout.send(f"m:{meeting_id}:member", "kept", news)',
        f"{PLACES}::test_a_private_word_is_nowhere_else[an unshared panel]",
    ),
    "private words are logged": Break(
        "meetingroom/live/private.py",
        "            kept = Kept(asked.text, held.rev + 1)\n",
        "            kept = Kept(asked.text, held.rev + 1)\n            __import__('logging').warning('%s', kept)\n",
        f"{PLACES}::test_a_private_word_is_nowhere_else[an unshared panel]",
    ),
    "news of other processes are not looked for": Break(
        "meetingroom/live/clockwork.py",
        "            if latest.get(meeting_id) != seq:",
        "            if False and seq > known[meeting_id]:",
        CONVERGENCE,
    ),
    "a removed person is not cut off": Break(
        "meetingroom/live/presence.py",
        'return "removed" if not person.merged_into else "merged"',
        'return ""',
        f"{WIRE}::test_a_removed_person_is_cut_off_at_once",
    ),
    "a pulse that tells something is answered differently": Break(
        "meetingroom/web/socket.py",
        "    parts().signals.pulse(line.meeting_id, unpacked(message[\"q\"]))\n    return {}",
        "    told = unpacked(message[\"q\"])\n    parts().signals.pulse(line.meeting_id, told)\n    return {\"n\": len(told.signals)}",
        f"{SIGNALS}::test_who_taps_and_who_does_not_send_and_receive_alike",
    ),
    "everyone sees the signals": Break(
        "meetingroom/views/assemble.py",
        "        signals.signals_part,\n",
        "        signals.facilitators_signals_part,\n",
        f"{SIGNALS}::test_who_taps_and_who_does_not_send_and_receive_alike",
    ),
    "ac1: two points are called enough for a trend": Break(
        "meetingroom/core/phases.py",
        "    EARLY = 6\n",
        "    EARLY = 2\n",
        f"{EVIDENCE}::test_ac1_g4_shows_four_points_no_trend_and_no_verdict_and_says_why",
    ),
    "ac16: who writes the draft writes in a section that others own": Break(
        "meetingroom/core/drafting.py",
        "    if section.is_owned:\n        raise Refused(\"section-is-owned\")\n",
        "",
        f"{DRAFT}::test_ac16_section_d2_is_edited_by_nobody_but_m1_and_m2",
    ),
    "ac22: a page of the draft does not say that it is one": Break(
        "templates/draft_paper.html",
        "<strong>{{ copy.say(\"draft-mark\") }}</strong>",
        "",
        f"{DRAFT}::test_ac22_every_page_of_the_draft_says_draft_version_and_date_and_q1_to_q14_are_anchored_to_their_sections",
    ),
    "ac22: what is asked about the draft forgets its passage": Break(
        "meetingroom/core/responses.py",
        "        anchor=event.anchor,\n",
        "        anchor=Anchor(),\n",
        f"{DRAFT}::test_ac22_every_page_of_the_draft_says_draft_version_and_date_and_q1_to_q14_are_anchored_to_their_sections",
    ),
    "ac2: what was before a change is mixed with what came after": Break(
        "meetingroom/core/evidence.py",
        "                changes=tuple(self.changes.values()),\n",
        "                changes=(),\n",
        f"{EVIDENCE}::test_ac2_g3_shows_two_phases_with_a_line_at_week_17_and_its_label_is_of_the_second",
    ),
    "ac4: a point below the aim line is taken for one above": Break(
        "meetingroom/core/aims.py",
        "    if not reaches(value, line):\n        return Side.WORSE\n",
        "    if reaches(value, line):\n        return Side.WORSE\n",
        f"{EVIDENCE}::test_ac4_g2_lists_its_last_four_points_below_the_aim_line_and_both_phases_have_one_median",
    ),
    "ac6: a line is joined across a break": Break(
        "meetingroom/core/phases.py",
        "    return earlier < later and any(b.start <= later and b.end >= earlier for b in breaks)",
        "    return False",
        f"{EVIDENCE}::test_ac6_no_point_and_no_joined_line_is_drawn_across_a_break",
    ),
}


def test_every_break_still_finds_the_line_that_it_changes():
    """So that whoever moves the line knows at once, and not when all the breaks are tried."""
    lost = [name for name, one in BREAKS.items() if (ROOT / one.file).read_text().count(one.text) != 1]

    assert not lost


@pytest.mark.slow
@pytest.mark.parametrize("name", BREAKS)
def test_a_deliberate_break_is_noticed(name, tmp_path):
    mistake = BREAKS[name]
    ran = outcome(copy_with(mistake, tmp_path), mistake.test)

    assert ran.returncode == 1, f"{name}: nobody noticed\n{ran.stdout[-3000:]}{ran.stderr[-1000:]}"
    assert " failed" in ran.stdout
