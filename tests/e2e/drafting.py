"""A draft in two languages, put before the people of a meeting in a browser."""

from __future__ import annotations

import re

from tests.e2e.people import Member, Room

SECTIONS = [
    {
        "titles": {"en": "Reading", "es": "Lectura"},
        "texts": {
            "en": "Reads 96 words.\n\nThe goal is 118.\n\nOnce a week.",
            "es": "Lee 96 palabras.\n\nLa meta es 118.\n\nUna vez por semana.",
        },
    },
    {"titles": {"en": "Your concerns", "es": "Sus preocupaciones"}},
]


# What no word of a draft says before the meeting was held; in Spanish something may stand at the end, "al final".
FINAL = re.compile(r"(?<!al )\b(final|definitiv)", re.I)


def with_draft(room: Room, *owners: str) -> None:
    reading, concerns = SECTIONS
    item = room.view()["agenda"].get("current", "")
    people = [room.person(name) for name in owners]
    room.asks("add_sections", sections=[reading | {"item": item}, concerns | {"owners": people}])
    room.asks("publish_draft", expected=0)


def opens_draft(room: Room, member: Member) -> None:
    member.page.goto(f"{room.url}/m/{room.code}/draft")
    member.see(".draft-mark")


def asks_at(member: Member, passage: str, kind: str, text: str) -> None:
    """Somebody who reads in Spanish touches a passage and says something about it."""
    member.page.locator(".passage", has_text=passage).click()
    member.page.locator(".respond").get_by_role("radio", name=kind).click()
    member.page.locator(".respond textarea").fill(text)
    member.press("Enviarlo")
