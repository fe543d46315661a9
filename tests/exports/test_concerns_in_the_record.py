"""What readers of the draft asked stands in the record: at its item, or where it belongs to none."""

from meetingroom.exports import markdown
from meetingroom.exports.record import record
from meetingroom.exports.source import Source
from meetingroom.words import Words
from tests.core.draft_desk import Desk


def test_what_belongs_to_no_item_stands_with_the_draft_and_a_promise_is_called_one():
    room = Desk()
    room.person("Ada").asks("publish_draft", expected=0)
    room.person("Bo").asks("send_response", kind="question", section=room.concerns, text="When is it?")
    room.person("Bo").asks("send_response", kind="concern", section=room.reading, text="Only 96?")
    room.person("Ada").asks("reply_to_response", response=list(room.draft.responses)[1], state="changed", version=2)

    room.person("Bo").asks("send_response", kind="suggestion", text="Say it shorter.")

    said = markdown.page(record(Source(room.meeting), Words("en")))

    assert said.index("When is it?") < said.index("About the whole draft") < said.index("Say it shorter.")
    assert said.index("Say it shorter.") < said.index("Only 96?")
    assert said.count("About the whole draft") == 1
    assert "promised for version 2" in said
    assert said.index("that belong to no item") < said.index("When is it?") < said.index("Only 96?")
