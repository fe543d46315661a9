"""What people wrote on an item, in their own words."""

from __future__ import annotations

from meetingroom.core.agenda import Item
from meetingroom.core.panels import Panel, is_held_back
from meetingroom.exports.chapters import Part, of_item
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling
from meetingroom.exports.tree import Block, Paragraph, Passage


@of_item(Part.VIEWS)
def views(telling: Telling, source: Source, item: Item) -> list[Block]:
    on = telling.meeting.panels.on(item.id)
    if on and is_held_back(item):
        return [Paragraph(telling.say("record-held-back"))]
    written = [p for p in in_order(telling) if p in on]
    return [passage for p in written for passage in words_of(telling, item, p, on[p])]


def in_order(telling: Telling) -> list[str]:
    """The person whom the meeting is about comes first, then the others as they joined."""
    about = telling.meeting.roster.about
    return sorted(telling.meeting.roster.people, key=lambda person: person != about)


def words_of(telling: Telling, item: Item, person: str, panel: Panel) -> list[Passage]:
    """Somebody's own words, and below them what these mean in other languages."""
    return [view(telling, item, person, panel), *translated(telling, item, person, panel)]


def view(telling: Telling, item: Item, person: str, panel: Panel) -> Passage:
    acts = telling.meeting.heard.of(item.id, person)
    about = [
        telling.say("mark-about") if telling.meeting.roster.about == person else "",
        telling.say("mark-version", version=panel.version),
        telling.clock(panel.shared_at) if panel.shared_at is not None else "",
        telling.say("mark-stands") if panel.stands else "",
        telling.say("mark-read-aloud") if acts and acts.read_at is not None else "",
        telling.say("record-entered-by", name=telling.name(panel.by)) if panel.by != person else "",
    ]
    return Passage(
        panel.text,
        language=panel.language,
        by=telling.name_and_role(person),
        about=tuple(text for text in about if text),
        anchor=f"{item.id}-{person}",
    )


def translated(telling: Telling, item: Item, person: str, panel: Panel) -> list[Passage]:
    """What stands beside the words in other languages, marked as what it is."""
    return [
        Passage(
            one.text,
            language=language,
            by=telling.name_and_role(person),
            about=(telling.say("draft-translated-by", name=telling.name(one.by)),),
            anchor=f"{item.id}-{person}-{language}",
        )
        for language, one in panel.translations.items()
    ]
