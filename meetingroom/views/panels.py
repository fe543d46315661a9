"""The shared panels of an item, and what each person knows of their own."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from meetingroom.core.agenda import Agenda, Item
from meetingroom.core.meeting import Meeting
from meetingroom.core.newcomers import unread_of
from meetingroom.core.panels import Panel, Panels, is_held_back, my_panels
from meetingroom.markup import NO_TERMS, Vocabulary, explained, render
from meetingroom.views.shared import CROWD, listed, present


def panels_part(
    panels: Panels, agenda: Agenda, order: tuple[str, ...], read: frozenset[str], known: Vocabulary = NO_TERMS
) -> dict[str, Any]:
    """What all may read on the current item; `order` is that of the people, `read` whose words were read aloud."""
    item = agenda.current_item
    return item_panels(panels, item, order, read, known) if item else listed((), "panels")


def facilitators_panels_part(
    panels: Panels, agenda: Agenda, order: tuple[str, ...], read: frozenset[str], known: Vocabulary = NO_TERMS
) -> dict[str, Any]:
    """The same, and while words are held back also who has written, but not what."""
    part = panels_part(panels, agenda, order, read, known)
    if not part.get("held_back"):
        return part
    return part | {"written": [p for p in order if p in panels.on(agenda.current)]}


def item_panels(
    panels: Panels, item: Item, order: Iterable[str], read: Collection[str], known: Vocabulary = NO_TERMS
) -> dict[str, Any]:
    """The panels of any item, in the order of the people. What is held back is not in it."""
    if is_held_back(item):
        return {"item": item.id, "held_back": True} | listed((), "panels")
    on = panels.on(item.id)
    written = [p for p in order if p in on]
    rows = ((p, explained_row(panel_row(on[p], p, p in read), known)) for p in written[:CROWD])
    return {"item": item.id} | listed(rows, "panels") | present({"more": len(written[CROWD:]) or None})


def explained_row(row: dict[str, Any], known: Vocabulary) -> dict[str, Any]:
    """The same with its terms marked, in each language in which it stands."""
    beside = {language: marked(one, known) for language, one in row.get("translations", {}).items()}
    return marked(row, known) | present({"translations": beside})


def marked(row: dict[str, Any], known: Vocabulary) -> dict[str, Any]:
    return row | {"html": explained(row["html"], known)}


def panel_row(panel: Panel, person: str, is_read: bool) -> dict[str, Any]:
    always = {"version": panel.version, "html": panel_html(panel, person), "shared_at": panel.shared_at}
    return always | present(
        {
            "lang": panel.language,
            "stands": panel.stands,
            "read_aloud": is_read,
            "entered_by": panel.by if panel.by != person else "",
            "translations": translations(panel, person),
        }
    )


def translations(panel: Panel, person: str) -> dict[str, Any]:
    """What stands beside the words, by language, and who made it."""
    return {
        language: {"html": render(one.text, anchor=f"h-{person}-{language}-"), "by": one.by}
        for language, one in panel.translations.items()
    }


def panel_html(panel: Panel, person: str) -> str:
    """The words as HTML; headings in two people's words never carry the same id."""
    return render(panel.text, anchor=f"h-{person}-")


def read_aloud(meeting: Meeting) -> frozenset[str]:
    """Whose words were read aloud on the current item."""
    return frozenset(p for p, acts in meeting.heard.on(meeting.agenda.current).items() if acts.read_at is not None)


def shown_owners(meeting: Meeting) -> frozenset[str]:
    """Whose words stand on the current item for all to read."""
    item = meeting.agenda.current_item
    return frozenset() if item is None or is_held_back(item) else frozenset(meeting.panels.on(item.id))


def own_panels(meeting: Meeting, person_id: str) -> dict[str, Any]:
    """What a person has shared, by item; the words themselves where their screen compares what is typed with them."""
    agenda, unread = meeting.agenda, unread_of(meeting.roster.people.get(person_id), meeting.settings)
    own = {i: panel for i, panel in my_panels(meeting.panels, person_id).items() if i in agenda.items}
    # What stands in their name may have been entered before they came by the code, and be closed to them.
    opened = {i for i, panel in own.items() if unread is None or panel.row > unread.row}
    compared = {i for i in opened if i == agenda.current or is_held_back(agenda.items[i])}
    return {i: own_row(panel, agenda.items[i], shows_words=i in compared) for i, panel in own.items()}


def own_row(panel: Panel, item: Item, *, shows_words: bool) -> dict[str, Any]:
    held_back = is_held_back(item)
    words = {"text": panel.text} if shows_words else {}
    return {"version": panel.version} | words | present({"stands": panel.stands, "held_back": held_back})
