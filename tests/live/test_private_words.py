"""A word that stands nowhere else in each private place: it reaches nobody else, by no way; in the database it is private.

A new private place is one line in `PLACES`.
"""

from __future__ import annotations

import io
import sqlite3
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from tests.twin import Twin, call, join_meeting, start_meeting

pytestmark = pytest.mark.slow

PAGES = ("", "/run", "/screen", "/record", "/links", "/draft", "/prepare")
COPIES = ("html", "txt", "json", "docx", "zip")


@dataclass(frozen=True)
class Place:
    """Where a word is put, by whom; `stands_in` are the tables in which it may be."""

    word: str
    put: Callable[[Twin, Twin, str], None]  # Ada, Cleo, the word
    owner: str = "Ada"
    stands_in: tuple[str, ...] = ("private",)


def keeps(kind: str) -> Callable[[Twin, Twin, str], None]:
    def put(ada: Twin, cleo: Twin, word: str) -> None:
        owner, key = (cleo, "meeting") if kind == "facilitator_notes" else (ada, item_of(ada))
        assert "rev" in owner.emit("keep", {"kind": kind, "key": key, "base": 0, "text": word})

    return put


def types_on_after_sharing(ada: Twin, cleo: Twin, word: str) -> None:
    ada.asks("share_panel", item=item_of(ada), text="Shared with all.")
    message = {"kind": "panel", "key": item_of(ada), "base": 0, "text": f"Shared with all. {word}"}
    assert "rev" in ada.emit("keep", message)


def answers_sealed(ada: Twin, cleo: Twin, word: str) -> None:
    seq = ada.asks("propose", item=item_of(ada), text="Meet on Mondays.")
    ada.reach(seq)
    (proposal,) = ada.view["proposals"]["order"]
    cleo.asks("ask_for_answers", proposal=proposal, expected=1, reason="Short of time.")
    ada.asks("give_answer", proposal=proposal, asking=1, value="objection", text=word)


def shares_what_is_held_back(ada: Twin, cleo: Twin, word: str) -> None:
    """It is in the meeting, and shown to nobody until the reveal; the journal has it, exports leave it out."""
    cleo.asks("edit_item", item=item_of(ada), holds_back=True)
    ada.asks("share_panel", item=item_of(ada), text=word)


PLACES = {
    "an unshared panel": Place("quokkapanel", keeps("panel")),
    "what is typed after sharing": Place("quokkaafter", types_on_after_sharing),
    "a facilitator's own notes": Place("quokkanotes", keeps("facilitator_notes"), owner="Cleo"),
    "a sealed answer": Place("quokkasealed", answers_sealed),
    "shared words that are held back": Place("quokkaheld", shares_what_is_held_back, stands_in=("journal",)),
}


def item_of(twin: Twin) -> str:
    return str(twin.view["agenda"]["current"])


@pytest.fixture
def people(server):
    cleo = start_meeting(server.url, "One").connect()
    ada = join_meeting(server.url, cleo.code, "Ada").connect()
    bo = join_meeting(server.url, cleo.code, "Bo").connect()
    screen = Twin(server.url, cleo.code, screen_token(cleo)).connect()
    yield {"Cleo": cleo, "Ada": ada, "Bo": bo, "screen": screen}
    for twin in (cleo, ada, bo, screen):
        twin.cut()


def screen_token(cleo: Twin) -> str:
    _, answer = call(f"{cleo.url}/api/meetings/{cleo.code}/view", token=cleo.token)
    return str(answer["links"]["screen"].rpartition("/")[2])


@pytest.mark.parametrize("place", PLACES)
def test_a_private_word_reaches_its_owner_alone(server, people, place):
    kept = PLACES[place]
    kept.put(people["Ada"], people["Cleo"], kept.word)
    seq = people["Cleo"].asks("add_item", title="Later")  # so that everybody has had news since

    others = {name: twin for name, twin in people.items() if name != kept.owner}
    for name, twin in others.items():
        twin.reach(seq)
        twin.sync()
        assert kept.word not in "".join(twin.frames), f"in a frame to {name}"
        for page in PAGES:
            assert kept.word not in fetched(f"{server.url}/m/{twin.code}{page}", twin.token), f"{page} for {name}"
        for ending in COPIES:
            taken = fetched(f"{server.url}/m/{twin.code}/record.{ending}", twin.token)
            assert kept.word not in taken, f"{ending} for {name}"
    assert kept.word in fetched(f"{server.url}/api/meetings/{people['Ada'].code}/view", people[kept.owner].token)
    assert kept.word not in server.log.read_text()
    assert tables_with(server, kept.word) == set(kept.stands_in)


def test_a_personal_link_is_shown_to_its_owner_alone_once_they_are_in(server, people):
    ada = people["Ada"]
    others = [twin for name, twin in people.items() if name != "Ada"]

    for twin in others:
        twin.sync()
        assert ada.token not in "".join(twin.frames)
        assert all(ada.token not in fetched(f"{server.url}/m/{ada.code}{page}", twin.token) for page in PAGES)
    assert ada.token not in server.log.read_text()
    assert tables_with(server, ada.token) == set()


def fetched(url: str, token: str) -> str:
    """All text of an answer, whatever its kind; a refusal is an answer too."""
    try:
        with urlopen(Request(url, headers={"Authorization": f"Bearer {token}"}), timeout=30) as answer:
            return readable(answer.read())
    except HTTPError as refusal:
        return readable(refusal.read())


def readable(data: bytes) -> str:
    if data[:2] != b"PK":
        return data.decode("utf-8", "replace")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "\n".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())


def tables_with(server, word: str) -> set[str]:
    """The tables in which the word stands, in any column."""
    with sqlite3.connect(f"file:{server.data_dir / 'meetingroom.db'}?mode=ro", uri=True) as database:
        tables = [name for (name,) in database.execute("select name from sqlite_master where type = 'table'")]
        return {t for t in tables if any(word in str(row) for row in database.execute(f'select * from "{t}"'))}
