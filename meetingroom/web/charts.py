"""What series say, fetched by those who look at them: cards with charts, tables in and out; the same for scripts."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache, lru_cache

from flask import Blueprint, Flask, Response, g, jsonify, request
from werkzeug.http import dump_options_header

from meetingroom.core import mastery
from meetingroom.core.acts import Refused
from meetingroom.core.cuts_csv import export as export_cuts
from meetingroom.core.cuts_taken_in import ImportCuts, cuts_of, new_cuts, read_cuts
from meetingroom.core.evidence import latest_day, series_of
from meetingroom.core.evidence_csv import export, said
from meetingroom.core.goals_csv import GoalFault
from meetingroom.core.goals_csv_out import export as export_goals
from meetingroom.core.goals_taken_in import ImportGoals, called, new_rows, read_goals, rows_of
from meetingroom.core.meeting import Meeting
from meetingroom.core.observations_taken_in import ImportObservations, new_ones, read_table
from meetingroom.core.pasted import BadRow
from meetingroom.core.saying import Speak, remembering, spoken
from meetingroom.core.standing import allows
from meetingroom.views.chart_layout import COLUMN, NARROW, PHONE, SCREEN, SCREEN_HALF, SCREEN_THIRD
from meetingroom.views.evidence import Told, comes_from, spoken_of, told_of, told_then
from meetingroom.views.evidence_cards import Look, cards, cards_view
from meetingroom.web.here import Visitor, body, meeting_by_code, parts, visitor
from meetingroom.web.wire import shaped
from meetingroom.words import Words

charts = Blueprint("charts", __name__, url_prefix="/api/meetings/<code>")

SIZES = {
    "narrow": (NARROW,) * 3,
    "phone": (PHONE,) * 3,
    "page": (COLUMN,) * 3,
    "screen": (SCREEN, SCREEN_HALF, SCREEN_THIRD),
}
"""The room for each chart, by how many stand there."""
MOST_COMPARED = 3
KEPT_CARDS = 256
A_DAY_S = 86_400
MOST_BAD_SHOWN = 20


def register(app: Flask) -> None:
    app.register_blueprint(charts)
    app.add_url_rule("/api/mastery", view_func=criterion)


def reader(code: str) -> Visitor:
    """Somebody who may read what the meeting shows, also of before they came."""
    who = visitor(meeting_by_code(code))
    if who.person and not allows(who.meeting, who.person, "read_earlier"):
        raise Refused("reads-later")
    return who


def taker(code: str) -> Visitor:
    """Somebody who may take a table away; the projector only shows."""
    who = reader(code)
    if not who.person:
        raise Refused("screen-only-shows")
    return who


@cache
def speaker(language: str) -> Speak:
    """The words of a language, which remember what they said last: charts say months and numbers again and again."""
    words = Words(language)
    return remembering(lambda message, args: words.say(message, **args))


# Cards


@dataclass(frozen=True)
class Asked:
    """Which cards, for whom; the series themselves do not count, since `version` differs when they do."""

    meeting: str
    version: str
    size: str
    language: str
    today: date
    place: str
    told: tuple[Told, ...] = field(compare=False)


@charts.get("/charts")
def chart_cards(code: str) -> Response:
    """Up to three series as cards, with equal ranges where they are several; or those of a chart in the notes."""
    meeting = reader(code).meeting
    placed = request.args.get("placed", "")
    asked = placed_asked(meeting, placed) if placed else series_asked(meeting)
    answer = Response(made(asked), mimetype="application/json")
    # The address names the version that was looked for; a card asked for without one is today's, and words of a chart
    # in the notes may be erased.
    is_named = bool(request.args.get("v"))
    answer.headers["Cache-Control"] = f"private, max-age={A_DAY_S}" if is_named else "private, no-cache"
    return answer


def series_asked(meeting: Meeting) -> Asked:
    named = tuple(dict.fromkeys(each for each in request.args.get("series", "").split(",") if each))
    if not 0 < len(named) <= MOST_COMPARED:
        raise Refused("bad-field", field="series")
    for each in named:
        series_of(meeting, each)
    told = tuple(told_of(meeting.evidence, named, spoken_of(meeting)))
    return asked_for(meeting, told, meeting.at, "chart")


def placed_asked(meeting: Meeting, chart: str) -> Asked:
    found = meeting.evidence.placed.get(chart)
    if found is None:
        raise Refused("no-such-chart")
    told = tuple(told_then(found, {each.id: comes_from(meeting, each) for each in found.series}))
    return asked_for(meeting, told, found.at, chart)


def asked_for(meeting: Meeting, told: tuple[Told, ...], at: float, place: str) -> Asked:
    version = repr([each.version for each in told])
    return Asked(meeting.id, version, size(), g.language, day_of(at), place, told)


def size() -> str:
    asked = request.args.get("size", "page")
    return asked if asked in SIZES else "page"


def day_of(at: float) -> date:
    """ "Now" is the meeting's."""
    return datetime.fromtimestamp(at, UTC).date()


@lru_cache(KEPT_CARDS)
def made(asked: Asked) -> bytes:
    """Once for each version of a series, language and size."""
    can_be_read = asked.size != "screen"
    look = Look(speaker(asked.language), asked.today, SIZES[asked.size][len(asked.told) - 1], can_be_read, asked.place)
    return json.dumps(cards_view(cards(asked.told, look), look), ensure_ascii=False).encode()


# Tables


@charts.get("/series/<series>.csv")
def as_table(code: str, series: str) -> Response:
    """The observations, as a file that a spreadsheet opens and that is read again equal."""
    held = series_of(taker(code).meeting, series)
    return table_called(held.definition.title, export(each.observation for _, each in held.in_order))


@charts.get("/series/<series>/cuts.csv")
def cuts_as_table(code: str, series: str) -> Response:
    """The changes and the breaks of one series; the same way out and in."""
    meeting = taker(code).meeting
    held = series_of(meeting, series)
    return table_called(f"{held.definition.title} cuts", export_cuts(cuts_of(meeting.evidence, series)))


@charts.get("/breaks.csv")
def breaks_as_table(code: str) -> Response:
    """The breaks of all series."""
    return table_called("breaks", export_cuts(cuts_of(taker(code).meeting.evidence, "")))


@charts.get("/goals.csv")
def goals_as_table(code: str) -> Response:
    """The goals with their series, by the names of people and items."""
    meeting = taker(code).meeting
    return table_called("goals", export_goals(rows_of(meeting.evidence), *called(meeting)))


def table_called(title: str, text: str) -> Response:
    name = "".join(c if c.isalnum() else "-" for c in title).strip("-")[:60] or "table"
    answer = Response(text, mimetype="text/csv")
    answer.headers["Content-Disposition"] = dump_options_header("attachment", {"filename": f"{name}.csv"})
    answer.headers["Cache-Control"] = "private, no-cache"
    return answer


@charts.post("/series/<series>/check")
def check(code: str, series: str) -> Response:
    """What would be taken of a table, and each row that can't be read, by line and reason. Changes nothing."""
    who = reader(code)
    asked = shaped(ImportObservations, body() | {"series": series})
    held = series_of(who.meeting, series)
    read = read_table(asked.text, held, latest_day(parts().rooms.now()), asked.days)
    return checked(len(read.good), new_ones(read.good, held).count, read.bad)


@charts.post("/series/<series>/cuts/check")
def check_cuts(code: str, series: str) -> Response:
    """The same of the changes and breaks of one series."""
    series_of(taker(code).meeting, series)
    return cuts_checked(code, series)


@charts.post("/breaks/check")
def check_breaks(code: str) -> Response:
    """The same of the breaks of all series."""
    return cuts_checked(code, "")


def cuts_checked(code: str, series: str) -> Response:
    evidence = taker(code).meeting.evidence
    asked = shaped(ImportCuts, body() | {"series": series})
    good, bad = read_cuts(asked, evidence, latest_day(parts().rooms.now()))
    return checked(len(good), len(new_cuts(good, cuts_of(evidence, series))), bad)


@charts.post("/goals/check")
def check_goals(code: str) -> Response:
    """The same of goals and series."""
    meeting = taker(code).meeting
    read = read_goals(shaped(ImportGoals, body()), meeting)
    return checked(len(read.good), len(new_rows(read.good, meeting.evidence)), read.bad)


def checked(good: int, new: int, bad: Sequence[BadRow]) -> Response:
    """A column that nobody knows is no row that can't be read: it is told of, and not counted."""
    speak = speaker(g.language)
    rows = [each for each in bad if each.fault != GoalFault.COLUMN_UNKNOWN]
    columns = [each for each in bad if each.fault == GoalFault.COLUMN_UNKNOWN]
    return jsonify(
        {
            "good": good,
            "new": new,
            "bad": [spoken(said(each), speak) for each in rows[:MOST_BAD_SHOWN]],
            "bad_count": len(rows),
            "columns": [spoken(said(each), speak) for each in columns[:MOST_BAD_SHOWN]],
            "days_unclear": any(each.fault == "date-unclear" for each in bad),
        }
    )


def criterion() -> Response:
    """What a criterion of mastery means, in words, or what is wrong with its fields."""
    read = mastery.from_fields(request.args.to_dict())
    speak = speaker(g.language)
    if isinstance(read, mastery.Mastery):
        return jsonify({"sentence": spoken(mastery.sentence(read), speak)})
    return jsonify({"faults": {each.name: spoken(each.said(), speak) for each in read}})
