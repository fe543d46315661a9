"""Translations of what people shared or had said back to them: the words stay, and another language stands beside them.

Each is marked with who made it, and belongs to the version that it translates. Whoever interprets, takes notes or
facilitates may put one beside anybody's words; everybody may put one beside their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from meetingroom.core.acts import (
    ERASED,
    Capability,
    Command,
    Context,
    Event,
    Id,
    Language,
    Refused,
    Stamp,
    by_language,
    changes,
    put,
    rule,
)
from meetingroom.core.agenda import item_of
from meetingroom.core.options import Options, OptionText, with_translations
from meetingroom.core.panels import Panels, Translation, Words, is_held_back, with_panel
from meetingroom.core.proposals import Proposals, Version, proposal_of, with_proposal, written
from meetingroom.core.proposals import Statement as StatementWords
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


class ProposalTranslated(Event):
    """A version of a proposal can be read in another language too; it says the same, so that nothing starts anew."""

    proposal: Id
    version: int
    language: str
    text: StatementWords


class OptionsTranslated(Event):
    """Options of a proposal, as this version words them, can be read in another language too."""

    proposal: Id
    version: int
    language: str
    texts: dict[Id, OptionText]


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


class TranslateProposal(Command):
    """Put a translation beside a proposal and its options; `expected` is the version that one translated."""

    proposal: Id
    language: Language
    text: StatementWords
    expected: int
    options: dict[Id, OptionText] = {}


def translates(meeting: Meeting, person_id: str) -> bool:
    """May this person put translations beside the words of others?"""
    person = meeting.roster.people[person_id]
    return person.interprets or bool(TRANSLATES & person.capabilities)


def refuse_not_translating(meeting: Meeting, by: str, *own: str) -> None:
    """One's `own` words one may translate oneself."""
    if by not in own and not translates(meeting, by):
        raise Refused("not-an-interpreter")


def refuse_original(language: str, original: str) -> None:
    if language == original:
        raise Refused("is-the-original")


def stands_there(translations: Mapping[str, Translation], language: str, text: str) -> bool:
    """Is this translation there already, whoever made it?"""
    return language in translations and translations[language].text == text


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
    refuse_original(command.language, panel.language)
    text = written(command.text)
    if stands_there(panel.translations, command.language, text):
        return []
    return [
        PanelTranslated(item=item.id, person=person.id, version=panel.version, language=command.language, text=text)
    ]


@rule(TranslateStatement, needs=Capability.OBSERVE, ended_too=True)
def translate_statement(command: TranslateStatement, meeting: Meeting, context: Context) -> list[Event]:
    statement = statement_of(meeting, command.statement)
    refuse_not_translating(meeting, context.by, statement.by, statement.person)
    refuse_original(command.language, statement.language)
    text = written(command.text)
    if stands_there(statement.translations, command.language, text):
        return []
    return [StatementTranslated(statement=statement.id, language=command.language, text=text)]


@rule(TranslateCorrection, needs=Capability.OBSERVE, ended_too=True)
def translate_correction(command: TranslateCorrection, meeting: Meeting, context: Context) -> list[Event]:
    statement = statement_of(meeting, command.statement)
    refuse_not_translating(meeting, context.by, statement.person)
    if not statement.correction:
        raise Refused("no-correction")
    refuse_original(command.language, statement.correction_language)
    text = written(command.text)
    if stands_there(statement.correction_translations, command.language, text):
        return []
    return [CorrectionTranslated(statement=statement.id, language=command.language, text=text)]


@rule(TranslateProposal, needs=Capability.OBSERVE, ended_too=True)
def translate_proposal(command: TranslateProposal, meeting: Meeting, context: Context) -> list[Event]:
    proposal = proposal_of(meeting, command.proposal)
    refuse_not_translating(meeting, context.by, proposal.by)
    version = proposal.version
    if command.expected != version.number:
        raise Refused("proposal-changed", version=version.number)
    refuse_original(command.language, proposal.language)
    texts = newly_said(version.options, command)
    of, number, language = proposal.id, version.number, command.language
    made: list[Event] = []
    if version.translations.get(language) != written(command.text):
        made.append(ProposalTranslated(proposal=of, version=number, language=language, text=command.text))
    if texts:
        made.append(OptionsTranslated(proposal=of, version=number, language=language, texts=texts))
    return made


def newly_said(options: Options, command: TranslateProposal) -> dict[str, str]:
    """Those of its translations of options that do not stand there already."""
    if not command.options.keys() <= options.keys():
        raise Refused("no-such-option")
    return {
        id_: text
        for id_, text in command.options.items()
        if not stands_there(options[id_].translations, command.language, written(text))
    }


@changes("panels", PanelTranslated)
def panel_translated(panels: Panels, event: PanelTranslated, stamp: Stamp) -> Panels:
    panel = panels.items[event.item][event.person]
    beside = with_beside(panel.translations, event, stamp)
    return with_panel(panels, event.item, event.person, replace(panel, translations=beside))


def with_beside(
    translations: Mapping[str, Translation],
    event: PanelTranslated | StatementTranslated | CorrectionTranslated,
    stamp: Stamp,
) -> Mapping[str, Translation]:
    """What was erased stands beside nothing."""
    if event.text == ERASED:
        return translations
    return put(translations, event.language, Translation(event.text, stamp.by))


@changes("sayback", StatementTranslated)
def statement_translated(sayback: SayBack, event: StatementTranslated, stamp: Stamp) -> SayBack:
    beside = with_beside(sayback.by_id[event.statement].translations, event, stamp)
    return with_statement(sayback, event.statement, translations=beside)


@changes("sayback", CorrectionTranslated)
def correction_translated(sayback: SayBack, event: CorrectionTranslated, stamp: Stamp) -> SayBack:
    beside = with_beside(sayback.by_id[event.statement].correction_translations, event, stamp)
    return with_statement(sayback, event.statement, correction_translations=beside)


@changes("proposals", ProposalTranslated)
def proposal_translated(proposals: Proposals, event: ProposalTranslated, stamp: Stamp) -> Proposals:
    if event.text == ERASED:
        return proposals
    *before, last = proposals.by_id[event.proposal].versions
    translated = replace(
        last,
        translations=by_language(put(last.translations, event.language, event.text)),
        translated_by=by_language(put(last.translated_by, event.language, stamp.by)),
    )
    return with_proposal(proposals, event.proposal, versions=(*before, translated))


@changes("proposals", OptionsTranslated)
def options_translated(proposals: Proposals, event: OptionsTranslated, stamp: Stamp) -> Proposals:
    """Earlier versions with the same wording can be read so too."""
    held = proposals.by_id[event.proposal]
    wordings = held.numbered(event.version).options

    def translated(version: Version) -> Version:
        options = with_translations(version.options, wordings, event.language, event.texts, stamp.by)
        return replace(version, options=options)

    return with_proposal(proposals, event.proposal, versions=tuple(map(translated, held.versions)))
