"""What is sealed is told by nothing around it: no count, no message, no moment differs by what somebody answered."""

import re

import pytest

from tests.live.addresses import addresses, posted_to, read
from tests.live.test_private_places import Meeting, tables_with

pytestmark = pytest.mark.slow


@pytest.fixture
def meeting(stage):
    opened = Meeting(stage.server.url)
    yield opened
    for twin in opened.all:
        twin.cut()


def asked(meeting, text="A later bus."):
    """A proposal that is being answered, on everybody's screen."""
    meeting.cleo.reach(meeting.cleo.asks("propose", item=meeting.item, text=text))
    proposal = meeting.cleo.view["proposals"]["order"][-1]
    seq = meeting.cleo.asks("ask_for_answers", proposal=proposal, expected=1, reason="Short of time.")
    for twin in meeting.all:
        twin.reach(seq)
    return proposal


def told_to_others(meeting, act):
    """The patches to everybody but Ada until all have a row that follows, numbers aside.

    An answer comes before the patch of its row, and patches come in the order of their rows. So whoever calls this has
    waited until all have the row before; what is told to one person alone may then still be on its way, and is left out.
    """
    others = [twin for twin in meeting.all if twin is not meeting.ada]
    before = [len(twin.frames) for twin in others]
    act()
    seq = meeting.cleo.asks("rename", person=meeting.bo.person, name=f"Bo {len(meeting.cleo.frames)}")
    for twin in meeting.all:
        twin.reach(seq)
    frames = [twin.frames[n:] for n, twin in zip(before, others, strict=True)]
    patches = [[frame for frame in came if frame.startswith('["patch"')] for came in frames]
    return [[re.sub(r"\d+(\.\d+)?", "0", patch) for patch in came] for came in patches]


def gives(meeting, proposal, value, text=""):
    return lambda: meeting.ada.asks("give_answer", proposal=proposal, asking=1, value=value, text=text)


def test_whether_somebody_consents_or_objects_the_others_are_told_alike(meeting):
    first = asked(meeting)
    consents = told_to_others(meeting, gives(meeting, first, "consent"))
    meeting.cleo.asks("withdraw_proposal", proposal=first, why="It is asked anew.")

    objects = told_to_others(meeting, gives(meeting, asked(meeting), "objection", "My mother cannot get to the clinic."))

    assert all(len(came) >= 2 for came in consents)  # that she has answered, and that Bo has another name
    assert objects == consents


def test_a_changed_answer_is_told_to_nobody_and_is_no_row(meeting):
    proposal = asked(meeting)
    nothing = told_to_others(meeting, lambda: None)
    seq = meeting.ada.asks("give_answer", proposal=proposal, asking=1, value="consent")
    for twin in meeting.all:
        twin.reach(seq)

    changed = told_to_others(meeting, gives(meeting, proposal, "objection", "My mother cannot get to the clinic."))

    assert changed == nothing
    assert meeting.cleo.seq == seq + 1  # Bo's name alone


def test_the_value_itself_is_nowhere_until_answers_are_opened(stage, meeting):
    """Not only the words beside it: an answer is a value first."""
    proposal = asked(meeting)
    given = meeting.ada.asks("give_answer", proposal=proposal, asking=1, value="objection", text="The clinic.")
    for twin in meeting.all:
        twin.reach(given)

    assert value_found(stage, meeting) == {"table private"}

    opened = meeting.cleo.asks("open_answers", proposal=proposal, asking=1)
    for twin in meeting.all:
        twin.reach(opened)
    assert {"the lines", "table journal", f"/api/meetings/{meeting.cleo.code}/view"} <= value_found(stage, meeting)


def value_found(stage, meeting):
    """Everywhere but with Ada: lines, tables, the log, and all that Cleo can ask for."""
    lines = "".join(frame for twin in meeting.all if twin is not meeting.ada for frame in twin.frames)
    texts = {"the lines": lines, "the log": stage.server.log.read_text()}
    for address in addresses(meeting.cleo, meeting.series):
        texts[address] = read(meeting.cleo.url + address, meeting.cleo.token, posted_to(address))
    tables = {f"table {name}" for name in tables_with(stage, '"value":"objection"')}
    return tables | {name for name, text in texts.items() if re.search(r'"value":\s*"objection"', text)}
