"""Changing what an item says; its translations go with the words that they translate."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Language,
    Minutes,
    Refused,
    Stamp,
    Text,
    Title,
    changes,
    rule,
)
from meetingroom.core.agenda import (
    Agenda,
    Item,
    MaybeId,
    Prompts,
    Purpose,
    Titled,
    item_of,
    refuse_strangers,
    with_item,
)

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


class ItemEdited(Event):
    """An item reads differently now."""

    item: Id
    title: Title
    purpose: Purpose
    minutes: Minutes
    description: Text
    prompts: Prompts
    holds_back: bool
    asks_nobody: bool = False
    needs_everyone: bool = False
    titles: Titled = {}
    prompts_in: dict[Language, Prompts] = {}
    presenter: str = ""


class EditItem(Command):
    """Change an item; what is not named stays, but for translations of what was changed."""

    item: Id
    title: Title | None = None
    purpose: Purpose | None = None
    minutes: Minutes | None = None
    description: Text | None = None
    prompts: Prompts | None = None
    titles: Titled | None = None
    prompts_in: dict[Language, Prompts] | None = None
    holds_back: bool | None = None
    asks_nobody: bool | None = None
    needs_everyone: bool | None = None
    presenter: MaybeId | None = None


@rule(EditItem, needs=Capability.FACILITATE)
def edit_item(command: EditItem, meeting: Meeting, context: Context) -> list[Event]:
    item = item_of(meeting, command.item)
    named = {f: v for f in EDITED if (v := getattr(command, f)) is not None}
    if item.revealed and named.get("holds_back"):
        raise Refused("already-revealed")
    refuse_strangers(meeting, command.presenter or "")
    before = {f: getattr(item, f) for f in EDITED}
    after = before | stale(named, item) | named
    return [ItemEdited(item=item.id, **after)] if after != before else []


WORDS = ("title", "description", "prompts", "titles", "prompts_in")
EDITED = (*WORDS, "purpose", "minutes", "holds_back", "asks_nobody", "needs_everyone", "presenter")


def stale(named: Mapping[str, object], item: Item) -> dict[str, object]:
    """Translations go with the words they translate: what they said is no longer what stands there."""
    return {theirs: {} for own, theirs in TRANSLATED.items() if own in named and named[own] != getattr(item, own)}


TRANSLATED = {"title": "titles", "prompts": "prompts_in"}


@changes("agenda", ItemEdited)
def item_edited(agenda: Agenda, event: ItemEdited, stamp: Stamp) -> Agenda:
    changed = {f: getattr(event, f) for f in event.__struct_fields__ if f != "item"}
    return with_item(agenda, event.item, **changed)
