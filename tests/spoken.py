"""Words for sentences about evidence, as a reader of one language gets them."""

from meetingroom.core.saying import all_spoken
from meetingroom.words import Words

BOTH = ("en", "es")
ISOLATES = str.maketrans("", "", "\u2068\u2069")


def say(said, language):
    words = Words(language)
    parts = said if isinstance(said, tuple) else (said,)
    text = all_spoken(parts, lambda message_id, args: words.say(message_id, **args))
    return text.translate(ISOLATES)
