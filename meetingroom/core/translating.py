"""Translations of what people shared: their words stay, and what these mean in another language stands beside them.

Each is marked with who made it, and belongs to the version that it translates.
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
from meetingroom.core.roster import person_of

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting
    from meetingroom.core.standing import Standing

TRANSLATES = frozenset({Capability.FACILITATE, Capability.TAKE_NOTES})


class PanelTranslated(Event):
    """What somebody shared can be read in another language too."""

    item: Id
    person: Id
    version: int
    language: str
    text: Words


class TranslatePanel(Command):
    """Put a translation beside what somebody shared; `expected` is the version that one translated."""

    item: Id
    person: Id
    language: Language
    text: Words
    expected: int


def ready_to_translate(meeting: Meeting, standing: Standing) -> Refused | None:
    """For those who interpret, take notes or facilitate."""
    may = standing.interprets or TRANSLATES & set(standing.capabilities)
    return None if may else Refused("not-an-interpreter")


@rule(TranslatePanel, needs=Capability.OBSERVE, ready=ready_to_translate, ended_too=True)
def translate_panel(command: TranslatePanel, meeting: Meeting, context: Context) -> list[Event]:
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


@changes("panels", PanelTranslated)
def panel_translated(panels: Panels, event: PanelTranslated, stamp: Stamp) -> Panels:
    panel = panels.items[event.item][event.person]
    beside = put(panel.translations, event.language, Translation(event.text, stamp.by))
    return with_panel(panels, event.item, event.person, replace(panel, translations=beside))
