"""All that a series says, in words: its sentence, its chart, its points, and why where there is no number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import msgspec

from meetingroom.core import mastery
from meetingroom.core.beginning import baseline_said, has_baseline
from meetingroom.core.evidence import HeldSeries
from meetingroom.core.measures import NoNumber, Why, is_partial
from meetingroom.core.saying import Speak, all_spoken, spoken
from meetingroom.core.sentences import (
    Telling,
    break_said,
    label_said,
    method_said,
    no_data_from,
    partial_said,
    point_said,
    prompt_said,
    sentences,
    share_said,
    why,
)
from meetingroom.core.trends import Reading
from meetingroom.core.units import amount, whole_of
from meetingroom.views.chart import Spec, chart, table
from meetingroom.views.chart_layout import PAGE, Size, level
from meetingroom.views.chart_spec import Frame, Heads, Shown, chart_spec, equal_frames
from meetingroom.views.evidence import Told
from meetingroom.views.shared import listed, present

LAST_ON_THE_WALL = 6
# What the sentence has said already, or what nobody asked for.
NOT_WORTH_SAYING = {Why.NO_AIM, Why.TOO_FEW_POINTS, Why.NO_OBSERVATION}


@dataclass(frozen=True)
class Look:
    """Who looks, on what and when: the reader's words, the day, the room for the chart, and marks for its ids."""

    speak: Speak
    today: date
    size: Size = PAGE
    can_be_read: bool = False
    place: str = "chart"


@dataclass(frozen=True)
class Card:
    """A series made into words, and its chart as data."""

    told: Told
    sentence: str
    spec: Spec
    more: Mapping[str, Any] = field(default_factory=dict)

    @property
    def svg(self) -> str:
        return chart(self.spec) if self.told.held.observed else ""


def cards(all_told: Sequence[Told], look: Look) -> list[Card]:
    """A card for each; the charts of several have equal ranges and stand level, so that they can be compared."""
    shown = [
        Shown(told.held.reading, told.held.unit, is_felt=told.held.definition.is_felt) for told in all_told
    ]
    alone = [Frame(look.size, can_be_read=look.can_be_read)]
    frames = equal_frames(shown, look.size, can_be_read=look.can_be_read) if len(shown) > 1 else alone
    made = [card(*each, look) for each in zip(all_told, shown, frames, strict=True)]
    levelled = iter(level([each.spec for each in made if each.told.held.observed]))
    return [replace(each, spec=next(levelled)) if each.told.held.observed else each for each in made]


def card(told: Told, shown: Shown, frame: Frame, look: Look) -> Card:
    held = told.held
    sentence = the_sentence(told, look)
    heads = Heads(f"{look.place}-{held.id}", title_of(told), sentence, measure(held, look.speak))
    return Card(told, sentence, chart_spec(heads, [shown], look.speak, frame), details(held, look.speak))


def the_sentence(told: Told, look: Look) -> str:
    """What the chart shows; where nothing has come yet, from whom."""
    held = told.held
    if not held.observed and told.source:
        return spoken(no_data_from(told.source), look.speak)
    telling = Telling(held.unit, look.today, told.pronoun, held.definition.verb)
    return all_spoken(sentences(held.reading, telling), look.speak)


def title_of(told: Told) -> str:
    return f"{told.goal.title}: {told.held.definition.title}" if told.goal else told.held.definition.title


def measure(held: HeldSeries, speak: Speak) -> str:
    """What the values are of, and which way is better."""
    named = held.definition.measure or held.definition.unit or held.definition.title
    return speak("evidence-measure", {"measure": named, "way": held.definition.direction.value})


def details(held: HeldSeries, speak: Speak) -> dict[str, Any]:
    """What stands beneath the chart, each in words; what there is no number for is left out, or says why."""
    reading, criterion = held.reading, held.definition.mastery
    judged = (reading.trend, reading.share, reading.prompt, reading.label)
    reasons = {each.why: each for each in judged if isinstance(each, NoNumber)}
    said = {
        "suggested": label_said(reading.label),
        "share": None if isinstance(reading.share, NoNumber) else share_said(reading.share),
        "method": None if isinstance(reading.trend, NoNumber) else method_said(reading),
        "mastery": mastery.sentence(criterion.mastery()) if criterion else None,
    }
    return present(
        {
            **{name: spoken(each, speak) for name, each in said.items() if each},
            "baseline": all_spoken(baseline_said(held), speak),
            "prompt": prompt(reading, speak),
            "last": last_points(held, speak) or None,
            "breaks": [all_spoken(break_said(each), speak) for each in reading.breaks] or None,
            "whys": [
                spoken(why(each), speak) for name, each in reasons.items() if name not in NOT_WORTH_SAYING
            ]
            or None,
        }
    )


def prompt(reading: Reading, speak: Speak) -> str:
    if isinstance(reading.prompt, NoNumber):
        return ""
    return f"{spoken(prompt_said(reading.prompt), speak)} {speak('evidence-prompt-is-no-verdict', {})}"


def last_points(held: HeldSeries, speak: Speak) -> list[str]:
    """The last four points and on which side of the aim line each lies, where they are looked at together."""
    reading = held.reading
    if isinstance(reading.prompt, NoNumber):
        return []
    way, whole = reading.series.direction, whole_of(held.unit, reading.observations)
    told = [
        (each, spoken(point_said(each, side, held.unit, way), speak)) for each, side in reading.last_points
    ]
    return [
        speak(
            "evidence-point-beside", {"point": point, "beside": spoken(partial_said(each, held.unit), speak)}
        )
        if is_partial(each, whole)
        else point
        for each, point in told
    ]


# As a screen gets it


def cards_view(made: Sequence[Card], look: Look) -> dict[str, Any]:
    """The cards as a screen shows them."""
    return listed(((each.told.held.id, card_view(each, look)) for each in made), "cards")


def card_view(made: Card, look: Look) -> dict[str, Any]:
    held, goal = made.told.held, made.told.goal
    definition = without_none(msgspec.to_builtins(held.definition))
    about = {
        "title": held.definition.title,
        "goal": present({"title": goal.title, "text": goal.text}) if goal else None,
        "source": made.told.source,
        "svg": made.svg,
        "points": [dot.label for track in made.spec.tracks for dot in track.dots[-LAST_ON_THE_WALL:]] or None,
        "with_baseline": has_baseline(held),
        "taken_out": [taken_out_row(each, held, look.speak) for each in held.taken_out] or None,
    }
    always = {"sentence": made.sentence, "version": held.version, "definition": definition}
    return always | present(about) | dict(made.more) | {"table": table_view(made), "changes": changes(held)}


def table_view(made: Card) -> dict[str, Any]:
    """The points of the chart as rows, each with the observation that it is of."""
    points, in_order = table(made.spec), made.told.held.in_order
    rows = [
        {"id": id_, "cells": list(cells), "by": each.by, "entry": entry_row(each.observation)}
        | present({"changed_by": each.changed_by, "picked": each.observation.is_baseline})
        for (id_, each), cells in zip(in_order, points.rows, strict=True)
    ]
    return {"caption": points.caption, "headings": list(points.headings), "rows": rows}


def entry_row(each: Any) -> dict[str, Any]:
    """An observation as its form shows it."""
    optional = {"raw_count": each.raw_count, "out_of": each.out_of, "note": each.note}
    return {"date": each.date.isoformat(), "value": each.value} | present(optional)


def taken_out_row(gone: Any, held: HeldSeries, speak: Speak) -> dict[str, Any]:
    value = spoken(amount(gone.observation.value, held.unit), speak)
    return {
        "date": gone.observation.date.isoformat(),
        "value": value,
        "by": gone.by,
        "at": gone.at,
        "why": gone.why,
    }


def changes(held: HeldSeries) -> dict[str, Any]:
    rows = ((id_, {"date": each.date.isoformat(), "label": each.label}) for id_, each in held.changes.items())
    return listed(rows, "changes")


def without_none(value: Any) -> Any:
    """A view never holds null."""
    if isinstance(value, dict):
        return {key: without_none(each) for key, each in value.items() if each is not None}
    return value
