"""Text hygiene at the door: what people type is normalised and trimmed, or refused whole, never cut."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029]")
# str.strip() would also take off control characters, and so let them pass.
SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
EDGES = f" \t\n{SPACES}\u200b\ufeff"
BLANK_LINES = re.compile(f"^[{EDGES}]*\n")

PLANES = range(0, 0x110000, 0x10000)
NONCHARACTERS = "\ufdd0-\ufdef" + "".join(chr(plane | 0xFFFE) + chr(plane | 0xFFFF) for plane in PLANES)
NEVER = "\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff" + NONCHARACTERS
EMBEDDINGS, ISOLATES = "\u202a\u202b\u202d\u202e", "\u2066\u2067\u2068"
END_EMBEDDING, END_ISOLATE = "\u202c", "\u2069"
DIRECTIONS = EMBEDDINGS + ISOLATES + END_EMBEDDING + END_ISOLATE
NEVER_IN_TEXT = re.compile(f"[{NEVER}]")
NEVER_IN_LINE = re.compile(f"[{NEVER}\t\n{DIRECTIONS}]")
HAS_DIRECTIONS = re.compile(f"[{DIRECTIONS}]")

# Unicode's own bound for streams. A longer pile is vandalism, and normalising it costs the square of its height.
MARKS_ON_A_LETTER = 30
# Letters by their category that nevertheless show nothing: fillers for Hangul, and an empty Braille cell.
SHOWS_NOTHING = frozenset("\u115f\u1160\u3164\uffa0\u2800")


class Unfit(ValueError):
    """A text that can't be kept; `code` and `args_` are those of a message."""

    def __init__(self, code: str, **args: str | int) -> None:
        super().__init__(code, args)
        self.code = code
        self.args_ = args


def clean_line(text: str, most: int, *, optional: bool = False) -> str:
    """A name, a title, a topic: one line of at most `most` characters."""
    return _clean(text, most, optional, LINE)


def clean_text(text: str, most: int, *, optional: bool = False) -> str:
    """Several lines. Bidirectional controls may stand in it; each ends with its line at the latest."""
    return _clean(text, most, optional, TEXT)


def _clean(text: str, most: int, optional: bool, kind: Kind) -> str:
    text = kind.trim(LINE_ENDS.sub("\n", text))
    _refuse_characters(text[: 4 * most], kind.never)
    # No normal form is shorter than a quarter: what is longer needs no further look.
    if len(text) <= 4 * most:
        _refuse_piles(text)
        text = kind.trim(close_directions(unicodedata.normalize("NFC", text)))
    if len(text) > most:
        raise Unfit("too-long", most=most, length=len(text))
    if not is_blank(text):
        return text
    if not optional:
        raise Unfit("empty")
    return ""


def _trim_line(text: str) -> str:
    return text.strip(EDGES)


def _trim_text(text: str) -> str:
    """Without blank lines around it. The first line keeps its indent: it may be the first of a list."""
    return BLANK_LINES.sub("", text.rstrip(EDGES))


@dataclass(frozen=True)
class Kind:
    """What makes a line differ from a text."""

    trim: Callable[[str], str]
    never: re.Pattern[str]


LINE = Kind(_trim_line, NEVER_IN_LINE)
TEXT = Kind(_trim_text, NEVER_IN_TEXT)


def is_blank(text: str) -> bool:
    """Nothing a person would see: white space, joiners, marks of direction, fillers."""
    return not any(_shows(character) for character in text)


def _refuse_characters(text: str, never: re.Pattern[str]) -> None:
    if found := never.search(text):
        raise Unfit("bad-characters", which=f"U+{ord(found[0]):04X}")


def _refuse_piles(text: str) -> None:
    if text.isascii():
        return
    height = 0
    for character in text:
        height = height + 1 if unicodedata.combining(character) else 0
        if height > MARKS_ON_A_LETTER:
            raise Unfit("bad-characters", which=f"U+{ord(character):04X}")


def _shows(character: str) -> bool:
    if character in SHOWS_NOTHING:
        return False
    return unicodedata.category(character) not in ("Zs", "Zl", "Zp", "Cc", "Cf", "Mn", "Me")


def close_directions(text: str) -> str:
    """End every embedding, override and isolate with its line, so that none reaches into words around the text."""
    if not HAS_DIRECTIONS.search(text):
        return text
    return "\n".join(_close_line(line) for line in text.split("\n"))


def _close_line(line: str) -> str:
    kept: list[str] = []
    ends: list[str] = []  # what is open, as the character that would end it
    for character in line:
        if character in EMBEDDINGS:
            ends.append(END_EMBEDDING)
        elif character in ISOLATES:
            ends.append(END_ISOLATE)
        elif character in (END_EMBEDDING, END_ISOLATE):
            kept.extend(_taken_back(ends, character))
            continue
        kept.append(character)
    return "".join(kept + ends[::-1])


def _taken_back(ends: list[str], end: str) -> list[str]:
    """What an end closes: an isolate's also closes the embeddings begun inside it; one that ends nothing is dropped."""
    if end not in ends or (end == END_EMBEDDING and ends[-1] != end):
        return []
    closed = []
    while True:
        closed.append(ends.pop())
        if closed[-1] == end:
            return closed
