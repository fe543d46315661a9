"""When a facilitator is told quietly that something takes long: after so much time in which the meeting ran.

Whoever has a pace of their own has their seconds divided by it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from meetingroom.core.pausing import Pauses
from meetingroom.core.queue import Entry, Queue, Turn
from meetingroom.core.settings import Settings


def long_wait_at(entry: Entry, pauses: Pauses, settings: Settings) -> float | None:
    """When an entry has waited for long; None while the meeting stands still before that."""
    return pauses.after(entry.raised_at, settings.long_wait_s)


def topic_hint_at(queue: Queue, pauses: Pauses, settings: Settings, paces: Mapping[str, int]) -> float | None:
    """When to ask whether to stay with the topic: after so many replies, or so much time, whichever comes first.

    Both count anew from when the room said that it stays.
    """
    topic = queue.turns[queue.topic]
    if queue.stayed[0] == topic.id:
        topic = replace(topic, started_at=queue.stayed[1])
    replies = [t for t in queue.turns.values() if t.answers == topic.id and t.started_at >= topic.started_at]
    enough = [t.started_at for t in replies[settings.replies_before_hint - 1 : settings.replies_before_hint]]
    long = long_on_topic_at(topic, queue, pauses, settings, paces)
    return min([*enough, *([] if long is None else [long])], default=None)


def long_on_topic_at(
    topic: Turn, queue: Queue, pauses: Pauses, settings: Settings, paces: Mapping[str, int]
) -> float | None:
    since = [t for t in queue.turns.values() if t.started_at >= topic.started_at]
    saved = sum(t.spent_s * (1 - 1 / paces.get(t.person, 1)) for t in since)
    at = pauses.after(topic.started_at, settings.topic_before_hint_s + saved)
    running = next((t for t in since if t.running_since is not None), None)
    if at is None or running is None or running.running_since is None or at <= running.running_since:
        return at
    return running.running_since + (at - running.running_since) * paces.get(running.person, 1)
