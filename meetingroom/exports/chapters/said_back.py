"""Statements that were said back to the people whose view they hold, with their own word beside them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from meetingroom.core.agenda import Item
from meetingroom.core.panels import Translation
from meetingroom.core.sayback import Statement
from meetingroom.exports.chapters import Part, of_item
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling, one_line
from meetingroom.exports.tree import Passage


@of_item(Part.SAID_BACK)
def said_back(telling: Telling, source: Source, item: Item) -> Iterator[Passage]:
    for statement in telling.meeting.sayback.on(item.id):
        yield from passages(telling, statement)


def passages(telling: Telling, statement: Statement) -> Iterator[Passage]:
    """The statement with its owner's word on it, and what stands beside both in other languages."""
    yield passage(telling, statement)
    yield from beside(telling, statement, statement.translations)
    yield from beside(telling, statement, statement.correction_translations, telling.say("sayback-meant"))


def passage(telling: Telling, statement: Statement) -> Passage:
    said = {None: "open", True: "yes", False: "not-quite"}[statement.is_it]
    meant = f"{telling.say('sayback-meant')} {one_line(statement.correction)}" if statement.correction else ""
    entered = statement.answered_by not in ("", statement.person)
    about = [
        telling.say(f"sayback-is-{said}"),
        meant,
        telling.say("record-entered-by", name=telling.name(statement.answered_by)) if entered else "",
    ]
    by = telling.name_and_role(statement.person)
    return Passage(statement.text, statement.language, by=by, about=tuple(text for text in about if text))


def beside(
    telling: Telling, statement: Statement, translations: Mapping[str, Translation], *about: str
) -> Iterator[Passage]:
    by = telling.name_and_role(statement.person)
    for language, one in translations.items():
        made_by = telling.say("draft-translated-by", name=telling.name(one.by))
        yield Passage(one.text, language=language, by=by, about=(*about, made_by))
