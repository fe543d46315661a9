"""The complete data of a meeting: out as one file, and in again as an equal meeting."""

import json
from dataclasses import replace

import pytest

from meetingroom.core.acts import ERASED, Refused
from meetingroom.core.rows import rehash
from meetingroom.exports.bundle import VERSION, Bundle, Notes, NoteUpdate, replay, write_bundle
from meetingroom.exports.unbundle import read_bundle
from meetingroom.store.codec import encode
from meetingroom.words import LANGUAGES, Words
from tests.core.room import Room

NOTES = Notes(
    updates=(NoteUpdate(4, "p1", 1.5, b"\x00\xff"), NoteUpdate(5, "p1", 2.0, b"two", key="turn:t1")),
    state=b"state",
    state_n=3,
    writers={2**52: "p1"},
    sections={"i1": "We are **well**.\n\u202eodd\u202c"},
)


@pytest.fixture
def room():
    room = Room("Ada", "Bo")
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    ada.asks("raise_hand", kind="topic", item=room.item, topic="Ñandú 🦤 “paths”")
    cleo.asks("call_next", expected="")
    room.passes(12.345)
    ada.asks("end_turn", turn=room.meeting.queue.floor)
    ada.asks("share_panel", item=room.item, text="Wider.\n\nAnd lit.")
    ada.asks("panel_stands", item=room.item, stands=True)
    cleo.asks("ask_person", item=room.item, person=bo.id)
    bo.goes_away()
    cleo.asks("add_item", title="Lamps", holds_back=True)
    bo.asks("share_panel", item=room.item_called("Lamps"), text="sesame")
    cleo.asks("rename", person=bo.id, name="Bodil")
    room.goes_to("Budget")
    cleo.asks("undo_last", expected=room.meeting.undo.seq)
    return room


def bundled(room, notes=NOTES, command_ids=None):
    rows, people, head = [], {}, ""
    for number, kept in enumerate(room.journal):
        row, names = encode(kept.stamp, (command_ids or {}).get(kept.stamp.seq, f"c{number}"), kept.events, head)
        people |= names
        head = row.hash
        rows.append(row)
    return Bundle(room.meeting.id, tuple(rows), people, notes)


@pytest.fixture
def file(room):
    return json.loads(write_bundle(bundled(room), room.meeting))


def refusal(changed):
    with pytest.raises(Refused) as caught:
        read_bundle(changed if isinstance(changed, bytes) else json.dumps(changed))
    return caught.value


def revealed(room):
    room.person("Cleo").asks("reveal_panels", item=room.item_called("Lamps"))


def test_a_meeting_that_went_out_comes_in_equal(room):
    revealed(room)
    bundle = bundled(room)

    again = read_bundle(write_bundle(bundle, room.meeting))

    assert again == bundle
    assert replay(again) == room.meeting


def test_it_can_come_in_under_a_new_id(room):
    revealed(room)

    assert replay(bundled(room), "m99").id == "m99"
    assert replay(bundled(room), "m99").panels == room.meeting.panels


def test_a_file_written_again_is_the_same_to_the_letter(room):
    written = write_bundle(bundled(room), room.meeting)

    assert write_bundle(read_bundle(written), room.meeting) == written


def test_words_held_back_are_withheld_and_the_chain_stays_whole(room):
    written = write_bundle(bundled(room), room.meeting)
    bo = room.person("Bodil")

    meeting = replay(read_bundle(written))

    assert b"sesame" not in written
    assert meeting.panels.of(room.item_called("Lamps"), bo.id).text == ERASED
    assert b"And lit." in written


def test_a_name_is_the_one_that_its_owner_carries_now(file):
    assert "Bodil" in file["people"].values()
    assert "Bo" not in file["people"].values()


def test_an_erased_text_reads_as_erased(room, file):
    row = next(r for r in file["rows"] if r["events"][0]["event"] == "PanelShared")
    row["texts"] = [{"hash": row["texts"][0]["hash"]}]

    meeting = replay(read_bundle(json.dumps(file)))

    assert meeting.panels.of(room.item, room.person("Ada").id).text == ERASED


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "bundle-not-json"),
        (b"{", "bundle-not-json"),
        (b"\xff\xfe", "bundle-not-json"),
        (b"[]", "bundle-not-ours"),
        (b"{}", "bundle-not-ours"),
        (b'{"format": 3}', "bundle-not-ours"),
        (b'{"format": "other", "version": 1}', "bundle-not-ours"),
        (b'{"format": "meetingroom", "version": 1}', "bundle-bad-shape"),
        (b"[" * 100_000, "bundle-not-ours"),
        (b'{"format": "meetingroom", "version": 1, "x": ' + b"[" * 100_000, "bundle-bad-shape"),
    ],
)
def test_what_is_no_bundle_is_refused(data, code):
    assert refusal(data).code == code


def test_a_file_of_a_newer_version_says_so(file):
    refused = refusal(file | {"version": VERSION + 1, "wonder": True})

    assert (refused.code, refused.args_) == ("bundle-newer", {"version": VERSION + 1, "known": VERSION})


def test_a_surplus_field_is_named(file):
    refused = refusal(file | {"wonder": True})

    assert refused.code == "bundle-bad-shape"
    assert "wonder" in refused.args_["why"]


def test_a_missing_row_is_named(file):
    del file["rows"][4]

    refused = refusal(file)

    assert (refused.code, refused.args_) == ("bundle-row-missing", {"row": 5, "found": 6})


def test_cutting_off_the_end_is_noticed(file):
    del file["rows"][-1]

    assert refusal(file).code == "bundle-chain-broken"


def test_a_command_that_stands_there_twice_is_named(file):
    file["rows"][6]["command_id"] = file["rows"][3]["command_id"]

    assert (refusal(file).code, refusal(file).args_["row"]) == ("bundle-repeated", 7)


@pytest.mark.parametrize(("field", "value"), [("by", "p77"), ("at", 5.0), ("command_id", "other"), ("hash", "0" * 64)])
def test_a_changed_row_is_named(file, field, value):
    file["rows"][5][field] = value

    refused = refusal(file)

    assert (refused.code, refused.args_) == ("bundle-chain-broken", {"row": 6})


def test_a_changed_event_is_named(file):
    file["rows"][5]["events"][0]["item"] = "i7"

    assert (refusal(file).code, refusal(file).args_["row"]) == ("bundle-chain-broken", 6)


@pytest.mark.parametrize("salted", [True, False])
def test_a_changed_text_is_named(file, salted):
    row = next(r for r in file["rows"] if r["events"][0]["event"] == "PanelShared")
    row["texts"][0]["text"] = "Narrower."
    if not salted:
        del row["texts"][0]["salt"]

    refused = refusal(file)

    assert (refused.code, refused.args_) == ("bundle-text-changed", {"row": row["seq"]})


def rehashed(room, change):
    """A file with a whole chain around rows that nobody's room has written."""
    rows, head = [], ""
    for row in map(change, bundled(room).rows):
        head = rehash(row, head)
        rows.append(replace(row, hash=head))
    return write_bundle(Bundle("m1", tuple(rows), bundled(room).people), room.meeting)


def in_row(number, old, new):
    def change(row):
        return replace(row, events=row.events.replace(old, new)) if row.seq == number else row

    return change


def test_an_event_that_nobody_knows_is_named_even_when_the_chain_fits(room):
    refused = refusal(rehashed(room, in_row(4, "HandRaised", "HandRazed")))

    assert (refused.code, refused.args_["row"]) == ("bundle-bad-row", 4)


def test_a_row_that_does_not_follow_is_named_even_when_the_chain_fits(room):
    refused = refusal(rehashed(room, in_row(6, '"turn":"t5"', '"turn":"t77"')))

    assert (refused.code, refused.args_) == ("bundle-row-does-not-follow", {"row": 6})


def test_events_nested_without_end_are_refused(file):
    text = json.dumps(file).replace('"events": [', '"events": [{"x": ' + "[" * 900 + "]" * 900 + "}, ", 1)

    assert refusal(text.encode()).code in ("bundle-bad-shape", "bundle-chain-broken")


def test_words_that_the_door_would_have_refused_do_not_come_in(room):
    row, names = encode(room.journal[0].stamp, "c0", room.journal[0].events, "")
    person = next(iter(names))

    refused = refusal(write_bundle(Bundle("m1", (row,), {person: "Cleo\u202e"}), room.meeting))

    assert refused.code == "bundle-bad-shape"


def test_a_name_for_nobody_is_refused(file):
    file["people"]["p404"] = "Nobody"

    assert refusal(file).code == "bundle-bad-shape"


@pytest.mark.parametrize(
    "change",
    [
        lambda notes: notes["updates"][0].update(update="%%%"),
        lambda notes: notes["updates"][1].update(n=4),
        lambda notes: notes["state"].update(update="a"),
    ],
)
def test_notes_that_cannot_be_read_are_refused(file, change):
    change(file["notes"])

    assert refusal(file).code == "bundle-bad-notes"


def test_what_stands_beside_the_rows_is_as_it_was_written_too(file):
    file["notes"]["sections"]["i1"] = "Something else"

    assert refusal(file).code == "bundle-seal-broken"


def test_a_bundle_without_notes_is_whole(file):
    del file["notes"], file["seal"]

    assert read_bundle(json.dumps(file)).notes == Notes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_has_words(language, file):
    words = Words(language)

    said = words.say("refused-bundle-row-missing", **refusal(file | {"rows": file["rows"][1:]}).args_)

    assert "1" in said
    assert "2" in said


def test_a_file_from_before_options_could_be_translated_opens_as_it_was(room):
    told = {"item": room.item, "text": "When?", "options": ["On Mondays", "On Fridays"]}
    room.person("Ada").asks("propose", **told)
    file = rehashed(room, in_row(room.meeting.seq, '"options_in":{},', ""))

    again = replay(read_bundle(file))

    assert b"options_in" not in (file if isinstance(file, bytes) else file.encode())
    (proposal,) = again.proposals.by_id.values()
    assert [option.text for option in proposal.options.values()] == ["On Mondays", "On Fridays"]
