"""Translations of what people shared or had said back to them: the words stay, and another language stands beside them.

Each is marked with who made it, and belongs to the version that it translates. Whoever interprets, takes notes or
facilitates may put one beside anybody's words; everybody may put one beside their own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Language,
    Refused,
    Stamp,
    changes,
    put,
    rule,
)
from meetingroom.core.agenda import item_of
from meetingroom.core.panels import Panels, Translation, Words, is_held_back, with_panel
from meetingroom.core.plain import is_blank
from meetingroom.core.proposals import Statement as StatementWords
from meetingroom.core.proposals import written
from meetingroom.core.roster import person_of
from meetingroom.core.sayback import SayBack, statement_of, with_statement

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

TRANSLATES = frozenset({Capability.FACILITATE, Capability.TAKE_NOTES})


class PanelTranslated(Event):
    """What somebody shared can be read in another language too."""

    item: Id
    person: Id
    version: int
    language: str
    text: Words


class StatementTranslated(Event):
    """What was said back can be read in another language too."""

    statement: Id
    language: str
    text: StatementWords


class CorrectionTranslated(Event):
    """What somebody meant instead can be read in another language too, until they say it anew."""

    statement: Id
    language: str
    text: StatementWords


class TranslatePanel(Command):
    """Put a translation beside what somebody shared; `expected` is the version that one translated."""

    item: Id
    person: Id
    language: Language
    text: Words
    expected: int


class TranslateStatement(Command):
    """Put a translation beside a statement, so that the person whose view it holds can judge it."""

    statement: Id
    language: Language
    text: StatementWords


class TranslateCorrection(Command):
    """Put a translation beside what somebody meant instead."""

    statement: Id
    language: Language
    text: StatementWords


def translates(meeting: Meeting, person_id: str) -> bool:
    """May this person put translations beside the words of others?"""
    person = meeting.roster.people[person_id]
    return person.interprets or bool(TRANSLATES & person.capabilities)


def refuse_not_translating(meeting: Meeting, by: str, *own: str) -> None:
    """One's `own` words one may translate oneself."""
    if by not in own and not translates(meeting, by):
        raise Refused("not-an-interpreter")


@rule(TranslatePanel, needs=Capability.OBSERVE, ended_too=True)
def translate_panel(command: TranslatePanel, meeting: Meeting, context: Context) -> list[Event]:
    refuse_not_translating(meeting, context.by, command.person)
    item, person = item_of(meeting, command.item), person_of(meeting, command.person)
    panel = meeting.panels.of(item.id, person.id)
    if panel is None:
        raise Refused("nothing-shared")
    if is_held_back(item):
        raise Refused("panels-held-back")
    if command.expected != panel.version:
        raise Refused("panel-changed", version=panel.version)
    if command.language == panel.language:
        raise Refused("is-the-original")
    if is_blank(command.text):
        raise Refused("nothing-written")
    before = panel.translations.get(command.language)
    if before and before.text == command.text:
        return []
    return [
        PanelTranslated(
            item=item.id, person=person.id, version=panel.version, language=command.language, text=command.text
        )
    ]


@rule(TranslateStatement, needs=Capability.OBSERVE, ended_too=True)
def translate_statement(command: TranslateStatement, meeting: Meeting, context: Context) -> list[Event]:
    statement = statement_of(meeting, command.statement)
    refuse_not_translating(meeting, context.by, statement.by, statement.person)
    if command.language == statement.language:
        raise Refused("is-the-original")
    text, before = written(command.text), statement.translations.get(command.language)
    if before and before.text == text:
        return []
    return [StatementTranslated(statement=statement.id, language=command.language, text=text)]


@rule(TranslateCorrection, needs=Capability.OBSERVE, ended_too=True)
def translate_correction(command: TranslateCorrection, meeting: Meeting, context: Context) -> list[Event]:
    statement = statement_of(meeting, command.statement)
    refuse_not_translating(meeting, context.by, statement.person)
    if not statement.correction:
        raise Refused("no-correction")
    if command.language == statement.correction_language:
        raise Refused("is-the-original")
    text, before = written(command.text), statement.correction_translations.get(command.language)
    if before and before.text == text:
        return []
    return [CorrectionTranslated(statement=statement.id, language=command.language, text=text)]


@changes("panels", PanelTranslated)
def panel_translated(panels: Panels, event: PanelTranslated, stamp: Stamp) -> Panels:
    panel = panels.items[event.item][event.person]
    beside = put(panel.translations, event.language, Translation(event.text, stamp.by))
    return with_panel(panels, event.item, event.person, replace(panel, translations=beside))


@changes("sayback", StatementTranslated)
def statement_translated(sayback: SayBack, event: StatementTranslated, stamp: Stamp) -> SayBack:
    before = sayback.by_id[event.statement].translations
    beside = put(before, event.language, Translation(event.text, stamp.by))
    return with_statement(sayback, event.statement, translations=beside)


@changes("sayback", CorrectionTranslated)
def correction_translated(sayback: SayBack, event: CorrectionTranslated, stamp: Stamp) -> SayBack:
    before = sayback.by_id[event.statement].correction_translations
    beside = put(before, event.language, Translation(event.text, stamp.by))
    return with_statement(sayback, event.statement, correction_translations=beside)
