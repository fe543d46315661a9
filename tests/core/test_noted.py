"""Shared words can be put into the notes with one tap, once, by those who may write there."""

from __future__ import annotations

from tests.core.room import Room


def with_shared_words(**settings: object) -> Room:
    room = Room("Ada", "Bo", **settings)
    room.person("Ada").asks("share_panel", item=room.item, text="My view")
    return room


def place(room: Room, version: int = 1) -> dict[str, object]:
    return {"item": room.item, "person": room.person("Ada").id, "version": version}


def test_placing_says_which_words_stand_in_the_notes():
    room = with_shared_words()

    room.person("Bo").asks("place_panel", **place(room))

    assert room.meeting.noted.version(room.item, room.person("Ada").id) == 1
    assert room.replayed() == room.meeting


def test_a_second_tap_places_nothing_twice():
    room = with_shared_words()
    room.person("Bo").asks("place_panel", **place(room))

    assert room.person("Cleo").asks("place_panel", **place(room)) == []


def test_words_that_changed_meanwhile_are_not_placed_unseen():
    room = with_shared_words()
    room.person("Ada").asks("share_panel", item=room.item, text="My other view")

    refusal = room.person("Bo").tries("place_panel", **place(room))

    assert (refusal.code, refusal.args_) == ("panel-reads-differently", {"version": 2})
    assert room.person("Bo").asks("place_panel", **place(room, version=2))


def test_words_that_are_held_back_cannot_be_placed_nor_found_out():
    room = Room("Ada", "Bo")
    room.person("Cleo").asks("edit_item", item=room.item, holds_back=True)
    nothing = room.person("Bo").tries("place_panel", **place(room))
    room.person("Ada").asks("share_panel", item=room.item, text="Secret")

    held = room.person("Bo").tries("place_panel", **place(room))

    assert (held.code, held.args_) == (nothing.code, nothing.args_) == ("no-shared-words", {})


def test_only_who_may_write_the_notes_places():
    room = with_shared_words(edits_notes="note_takers")

    assert room.person("Bo").tries("place_panel", **place(room)).code == "needs-take-notes"
    assert room.person("Cleo").asks("place_panel", **place(room))
