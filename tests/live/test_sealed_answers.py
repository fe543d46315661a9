"""What is sealed is told by nothing around it: no count, no message, no moment differs by what somebody answered."""

import re

import pytest

from tests.live.test_private_places import Meeting, read

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

    What is told to one person alone may still be on its way from what was before.
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
    consents = told_to_others(meeting, gives(meeting, asked(meeting), "consent"))

    objects = told_to_others(meeting, gives(meeting, asked(meeting), "objection", "My mother cannot get to the clinic."))

    assert all(len(came) >= 2 for came in consents)  # that she has answered, and that Bo has another name
    assert objects == consents


def test_a_changed_answer_is_told_to_nobody_and_is_no_row(meeting):
    proposal = asked(meeting)
    nothing = told_to_others(meeting, lambda: None)
    seq = meeting.ada.asks("give_answer", proposal=proposal, asking=1, value="consent")

    changed = told_to_others(meeting, gives(meeting, proposal, "objection", "My mother cannot get to the clinic."))

    # That Ada had answered at all may come with the first of these.
    assert [came[-len(none) :] for came, none in zip(changed, nothing, strict=True)] == nothing
    assert meeting.cleo.seq == seq + 1  # Bo's name alone


def test_what_is_sealed_is_in_no_copy_without_names_nor_among_the_figures_of_the_server(meeting):
    proposal = asked(meeting)
    meeting.ada.asks("give_answer", proposal=proposal, asking=1, value="objection", text="Of zanzibar.")
    meeting.cleo.reach(meeting.cleo.asks("end_meeting"))

    for ending in ("md", "html", "json", "txt", "docx"):
        url = f"{meeting.cleo.url}/api/meetings/{meeting.cleo.code}/redacted.{ending}"
        copy = read(url, meeting.cleo.token, posted=b"{}")
        assert "later" in copy, ending
        assert "zanzibar" not in copy, ending
    figures = read(f"{meeting.cleo.url}/metrics", meeting.cleo.token)
    assert "zanzibar" not in figures
    assert "objection" not in figures
