"""Message ids into sentences, in the language of whoever reads."""

from meetingroom.words.catalogue import LANGUAGES, PSEUDO, Words, ftl, negotiate

__all__ = ["LANGUAGES", "PSEUDO", "Words", "ftl", "negotiate"]
