"""The guards are awake: a deliberate break of a law turns the test that guards it red."""

from __future__ import annotations

import pytest

from tests.breaks import Break, lost, unnoticed

CONVERGENCE = "tests/live/test_convergence.py"
WIRE = "tests/live/test_wire.py"
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
}


def test_every_break_still_finds_the_line_that_it_changes():
    """So that whoever moves the line knows at once, and not when all the breaks are tried."""
    assert lost(BREAKS) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", BREAKS)
def test_a_deliberate_break_is_noticed(name, tmp_path):
    assert unnoticed(BREAKS[name], tmp_path) == ""
