"""Charts of the annual review, for the tests that look at them."""

from dataclasses import replace
from datetime import date
from functools import cache

from meetingroom.core.saying import all_spoken, remembering
from meetingroom.core.sentences import Telling, sentences
from meetingroom.core.trends import read
from meetingroom.core.units import unit_of
from meetingroom.views.chart_layout import PAGE
from meetingroom.views.chart_spec import Frame, Heads, Shown, chart_spec
from meetingroom.words import Words
from tests.annual_review import further, goal, review

MEETING_DAY = date(2026, 5, 7)
ROWS = {
    row.get("goal_id") or row["series_id"]: row
    for key in ("goals", "supplementary_series")
    for row in review()[key]
}


@cache
def speaker(language="en"):
    words = Words(language)
    return remembering(lambda message_id, args: words.say(message_id, **args))


def shown(series_id, first=None, **changes):
    series = goal(series_id) if series_id.startswith("G") else further(series_id)
    series = replace(series, observations=series.observations[:first], **changes)
    return Shown(read(series), unit_of(ROWS[series_id]["unit"]), is_felt=series_id == "S2")


def spec_of(*series, language="en", frame=None, id_="c1"):
    speak = speaker(language)
    first = series[0]
    told = all_spoken(sentences(first.reading, Telling(first.unit, MEETING_DAY)), speak)
    return chart_spec(Heads(id_, "A goal", told, "the measure"), series, speak, frame or Frame(PAGE))
