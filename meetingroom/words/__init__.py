"""Message ids made into sentences in the reader's language: at the edge, and nowhere else."""

from meetingroom.words.catalogue import Words, ftl, plain
from meetingroom.words.languages import (
    DEFAULT,
    LANGUAGES,
    PSEUDO,
    direction,
    formats,
    language_name,
    negotiate,
)

__all__ = [
    "DEFAULT",
    "LANGUAGES",
    "PSEUDO",
    "Words",
    "direction",
    "formats",
    "ftl",
    "language_name",
    "negotiate",
    "plain",
]
