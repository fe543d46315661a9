"""What this process tells its operator in numbers, for Prometheus: no meeting, no person and no word is in any of them.

What happens is counted as it happens; what there is, is counted when somebody asks.
"""

from __future__ import annotations

import secrets
from collections import Counter as Tally
from collections.abc import Iterator, Mapping
from typing import Any

from flask import Flask, Response, request
from prometheus_client import CollectorRegistry, Counter, Histogram, ProcessCollector, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4
from prometheus_client.metrics_core import GaugeMetricFamily
from prometheus_client.registry import Collector
from werkzeug.exceptions import NotFound

from meetingroom.core.acts import Event, Refused, Stamp, wire_name
from meetingroom.core.letters import Trouble
from meetingroom.core.meeting import Meeting
from meetingroom.live.lane import Accepted, Ask
from meetingroom.web.here import parts
from meetingroom.web.parts import Parts

ASK_S = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
LATE_S = (0.01, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 5, 10, 60)


def register(app: Flask) -> None:
    """Where the operator has set a token for it; elsewhere nothing is counted, and there is no such address."""
    told = Metrics(app.extensions["meetingroom"])

    @app.get("/metrics")
    def metrics() -> Response:
        if not is_operator(parts().config.metrics_token):
            raise NotFound
        answer = Response(generate_latest(told.registry), content_type=CONTENT_TYPE_PLAIN_0_0_4)
        answer.headers["Cache-Control"] = "no-store"
        return answer


def is_operator(token: str) -> bool:
    scheme, _, given = request.headers.get("Authorization", "").partition(" ")
    return scheme.lower() == "bearer" and secrets.compare_digest(given.strip().encode(), token.encode())


class Metrics:
    """Counts what passes the door. Stands beside it to see rows once they are stored."""

    def __init__(self, joined: Parts) -> None:
        self._rooms = joined.rooms
        self._rows_to_come: Tally[str] = Tally()  # by meeting, in the transaction that is under way
        self.registry = registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        registry.register(Standing(joined))
        answered = "Asks by command and by what was answered"
        self._asks = Counter("meetingroom_asks", answered, ["command", "outcome"], registry=registry)
        took = "From an ask to its answer"
        self._took = Histogram("meetingroom_ask_seconds", took, buckets=ASK_S, registry=registry)
        self._rows = Counter("meetingroom_journal_rows", "Rows that this process has stored", registry=registry)
        late = "From the last row that another process stored to its being shown here"
        self._late = Histogram("meetingroom_news_late_seconds", late, buckets=LATE_S, registry=registry)
        became = "Letters by what became of them"
        self._letters = Counter("meetingroom_letters", became, ["outcome"], registry=registry)
        joined.rooms.measured = self.asked
        joined.mailer.measured = self.sent
        joined.rooms.beside.insert(0, self)
        joined.rooms.gone.append(self.dropped)

    def asked(self, ask: Ask, took_s: float) -> None:
        self._asks.labels(wire_name(type(ask.command)), outcome_of(ask)).inc()
        self._took.observe(took_s)

    def sent(self, trouble: Trouble | None) -> None:
        self._letters.labels(trouble.value if trouble else "sent").inc()

    def store(self, connection: Any, meeting: Meeting, stamp: Stamp, events: list[Event]) -> None:
        self._rows_to_come[meeting.id] += 1

    def stored(self, meeting: Meeting) -> None:
        ours = self._rows_to_come.pop(meeting.id, 0)
        if ours:
            self._rows.inc(ours)
        else:
            self._late.observe(max(0.0, self._rooms.now() - meeting.at))

    def dropped(self, meeting_id: str) -> None:
        self._rows_to_come.pop(meeting_id, None)


def outcome_of(ask: Ask) -> str:
    """`accepted`, the code of its refusal, or `mistake`, which is ours."""
    if isinstance(ask.answer, Accepted):
        return "accepted"
    return ask.answer.code if isinstance(ask.answer, Refused) else "mistake"


class Standing(Collector):
    """What there is at the moment somebody asks."""

    def __init__(self, joined: Parts) -> None:
        self._joined = joined

    def collect(self) -> Iterator[GaugeMetricFamily]:
        joined = self._joined
        yield GaugeMetricFamily("meetingroom_rooms", "Meetings in memory", value=len(joined.rooms.open_meetings()))
        yield by("meetingroom_lines", "Lines that are open", "audience", joined.presence.count())
        yield by("meetingroom_copies", "Copies of records that are kept or being made", "state", joined.press.count())


def by(name: str, what: str, label: str, found: Mapping[str, int]) -> GaugeMetricFamily:
    family = GaugeMetricFamily(name, what, labels=[label])
    for value, count in found.items():
        family.add_metric([value], count)
    return family
