"""A word that stands nowhere else in the world is put into each private place, and looked for everywhere else.

A new private place is one line in `PLACES`: how its owner puts a word there, and in which tables it may stand.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import inspect, text

from meetingroom.exports.copies import FORMATS
from tests.live.addresses import EXCUSED, addresses, answered, posted_to, read, read_by_address
from tests.staged import Stage
from tests.twin import Twin, join_meeting, start_meeting

pytestmark = pytest.mark.slow


class Meeting:
    """Ada has something private; Bo, Cleo and Dee, who both facilitate, and the projector must not see it."""

    def __init__(self, url: str) -> None:
        self.cleo = start_meeting(url, "Opening", "Budget").connect()
        self.ada = join_meeting(url, self.cleo.code, "Ada").connect()
        self.bo = join_meeting(url, self.cleo.code, "Bo").connect()
        self.dee = join_meeting(url, self.cleo.code, "Dee").connect()
        self.cleo.asks(
            "give_capabilities", person=self.dee.person, capabilities=["facilitate", "speak", "decide"]
        )
        self.dee.cut()
        self.dee.connect()
        links = self.cleo.emit("sync", {})["links"]
        self.screen = Twin(url, self.cleo.code, links["screen"].rsplit("/", 1)[1]).connect()
        self.later: list[Twin] = []  # who joins once there is something to be private about
        self.item = self.cleo.view["agenda"]["current"]
        self.cleo.asks("add_sections", sections=[{"titles": {"en": "Buses"}, "texts": {"en": "Three a day."}}])
        self.cleo.asks("publish_draft", expected=0)
        self.cleo.asks("plan_meeting", day="2099-05-20", time="15:30", zone="UTC")
        self.cleo.reach(self.cleo.asks("add_series", definition={"title": "Buses", "unit": "buses"}))
        (self.series,) = self.cleo.view["evidence"]["series"]["order"]

    @property
    def all(self) -> list[Twin]:
        return [self.ada, self.bo, self.cleo, self.dee, self.screen]

    def goes_on(self) -> None:
        """What others do meanwhile, some of it around the very place; at the end the meeting is over."""
        item = self.item
        self.cleo.asks("rename", person=self.ada.person, name="Ada L")
        self.bo.asks("share_panel", item=item, text="Buses are late.")
        self.bo.asks("raise_hand", kind="topic", item=item)
        self.ada.asks("raise_hand", kind="topic", item=item)
        self.cleo.asks("call_next", expected=self.cleo.view["queue"]["expected"])
        self.cleo.asks("start_item", item=self.cleo.view["agenda"]["order"][1], expected=item)
        self.cleo.reach(self.bo.asks("propose", item=item, text="Two more buses."))

    def ends(self) -> None:
        seq = self.cleo.asks("end_meeting")
        for twin in self.all:
            twin.reach(seq)


@dataclass(frozen=True)
class Place:
    """Where a word is private: who owns it, how it comes there, and which tables may hold it."""

    owner: Callable[[Meeting], Twin]
    put: Callable[[Meeting, str], str | None]  # may return another word to look for instead
    tables: frozenset[str] = frozenset({"private"})


def ada(meeting: Meeting) -> Twin:
    return meeting.ada


def cleo(meeting: Meeting) -> Twin:
    return meeting.cleo


def kept(
    owner: Callable[[Meeting], Twin], kind: str, key: str = "", base: int = 0
) -> Callable[[Meeting, str], None]:
    """Typed into a field that saves itself."""

    def put(meeting: Meeting, word: str) -> None:
        message = {"kind": kind, "key": key or meeting.item, "text": f"Of {word}.", "base": base}
        assert owner(meeting).emit("keep", message) == {"rev": base + 1}

    return put


def typed_after_sharing(meeting: Meeting, word: str) -> None:
    kept(ada, "panel")(meeting, "what all may read")
    meeting.ada.asks("share_panel", item=meeting.item, text="What all may read.")
    kept(ada, "panel", base=1)(meeting, word)


def personal_link(meeting: Meeting, word: str) -> str:
    """Made by the server, of everything that Ada's device was given."""
    return meeting.ada.token


def renewed_link(meeting: Meeting, word: str) -> str:
    """By Cleo, who may end it and must not hold it."""
    meeting.cleo.asks("renew_link", holder=meeting.ada.person)
    meeting.ada.notices()
    return meeting.ada.token


def sealed_answer(meeting: Meeting, word: str) -> None:
    seq = meeting.cleo.asks("propose", item=meeting.item, text="A later bus.")
    meeting.cleo.reach(seq)
    (proposal,) = meeting.cleo.view["proposals"]["order"]
    meeting.cleo.asks("ask_for_answers", proposal=proposal, expected=1, reason="Short of time.")
    meeting.ada.asks("give_answer", proposal=proposal, asking=1, value="consent", text=f"Of {word}.")


def looked_back(meeting: Meeting, word: str) -> str:
    """Four answers, each a word that nobody else gives."""
    meeting.later = [join_meeting(meeting.cleo.url, meeting.cleo.code, name).connect() for name in ("Eve", "Finn")]
    meeting.ada.reach(meeting.cleo.asks("ask_look_back"))
    meeting.ada.asks("answer_look_back", heard="partly", understandable="partly", time="partly", again="partly")
    return "partly"


def held_back(meeting: Meeting, word: str) -> None:
    """Shared, and shown to nobody before the reveal."""
    meeting.cleo.asks("edit_item", item=meeting.item, holds_back=True)
    meeting.ada.asks("share_panel", item=meeting.item, text=f"Of {word}.")


PLACES = {
    "an unshared panel": Place(ada, kept(ada, "panel")),
    "what was typed after sharing": Place(ada, typed_after_sharing),
    "the facilitator's own notes": Place(cleo, kept(cleo, "facilitator_notes", "meeting")),
    "a personal link": Place(ada, personal_link, frozenset()),
    "a sealed answer": Place(ada, sealed_answer),
    "how the meeting was for somebody": Place(ada, looked_back),
    "shared words that are held back": Place(ada, held_back, frozenset({"journal"})),
}


@pytest.mark.parametrize("name", PLACES)
def test_a_private_word_is_nowhere_else(stage, name):
    place, meeting = PLACES[name], Meeting(stage.server.url)
    word = f"zanzibar{secrets.token_hex(8)}"

    word = place.put(meeting, word) or word
    meeting.goes_on()
    found = [*seen_by_others(place, meeting, word), *looked_at_by_others(place, meeting, word)]
    meeting.ends()
    found += [*seen_by_others(place, meeting, word), *looked_at_by_others(place, meeting, word)]
    found += [f"table {table}" for table in tables_with(stage, word) - place.tables]
    found += ["the log"] if word in stage.server.log.read_text() else []

    assert sees(place.owner(meeting), word), "not even its owner sees it: the search could find nothing"
    assert not found, f"{name} is seen in: {found}"
    for twin in [*meeting.all, *meeting.later]:
        twin.cut()


def sees(owner: Twin, word: str) -> bool:
    """In what its owner's own screen is given."""
    return word in json.dumps(owner.emit("sync", {})) or word == owner.token


def others(place: Place, meeting: Meeting) -> dict[str, Twin]:
    named = {
        "Ada": meeting.ada,
        "Bo": meeting.bo,
        "Cleo": meeting.cleo,
        "Dee": meeting.dee,
        "the projector": meeting.screen,
    }
    return {name: twin for name, twin in named.items() if twin is not place.owner(meeting)}


def seen_by_others(place: Place, meeting: Meeting, word: str) -> list[str]:
    """In any frame that ever came over their lines, their whole view among them."""
    for twin in others(place, meeting).values():
        twin.emit("sync", {})
    return [
        f"a frame of {name}" for name, twin in others(place, meeting).items() if word in "".join(twin.frames)
    ]


def looked_at_by_others(place: Place, meeting: Meeting, word: str) -> list[str]:
    """On any page, in any answer and in any copy of the record that they, or a stranger, can ask for."""
    return [
        f"{address} as {name}"
        for name, twin in [*others(place, meeting).items(), ("a stranger", None)]
        for address in addresses(meeting.cleo, meeting.series)
        if word in read(meeting.cleo.url + address, twin.token if twin else "", posted_to(address))
    ]


def tables_with(stage: Stage, word: str) -> set[str]:
    """Every table of the database that holds the word, in whichever column."""
    with stage.store.reading() as connection:
        names = inspect(connection).get_table_names()
        return {
            t
            for t in names
            if word in "".join(plain(row) for row in connection.execute(text(f'select * from "{t}"')))
        }


def plain(row: Any) -> str:
    return " ".join(v.decode("utf-8", "replace") if isinstance(v, bytes) else str(v) for v in row)


def test_every_kind_of_private_words_has_its_place():
    """Kinds that are kept or sealed: whoever adds one adds a line to `PLACES`."""
    from meetingroom.core.answering import SEALED
    from meetingroom.core.looking_back import KEPT
    from meetingroom.live.private import KINDS

    assert {*KINDS, SEALED, KEPT[0]} == {"panel", "facilitator_notes", "answer", "look_back"}


def test_whatever_can_be_read_is_looked_at_or_excused_by_name(stage):
    """And there is something to be found in it: a facilitator is shown all of it."""
    meeting = Meeting(stage.server.url)
    meeting.goes_on()

    looked_at = addresses(meeting.cleo, meeting.series)

    assert set(EXCUSED) <= set(read_by_address())
    assert [address for address in looked_at if "<" in address] == [], "which one is meant? Say so in `filled`, or excuse it"
    assert len({address.partition("?")[0] for address in looked_at}) >= len(read_by_address()) - len(EXCUSED)
    told = {address: answered(meeting.cleo.url + address, meeting.cleo.token, posted_to(address)) for address in looked_at}
    assert {address: status for address, (status, _) in told.items() if status != 200} == {}
    for twin in meeting.all:
        twin.cut()


def test_once_it_is_revealed_everyone_can_find_it(stage):
    """The same search finds what is not private, in every one of these places."""
    meeting, word = Meeting(stage.server.url), f"zanzibar{secrets.token_hex(8)}"
    held_back(meeting, word)
    seq = meeting.cleo.asks("reveal_panels", item=meeting.item)
    for twin in meeting.all:
        twin.reach(seq)
    place = PLACES["shared words that are held back"]

    assert len(seen_by_others(place, meeting, word)) == 4
    looked = looked_at_by_others(place, meeting, word)
    for ending in set(FORMATS) - {"ics", "pdf"}:
        assert f"/m/{meeting.cleo.code}/record.{ending} as Cleo" in looked, ending
    assert not [found for found in looked if "stranger" in found]
    assert re.search(r"/run as Cleo", " ".join(looked))
    for twin in meeting.all:
        twin.cut()
