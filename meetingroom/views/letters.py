"""About how wide words are drawn: rather too wide than too narrow, since fonts differ from machine to machine.

The widths are those of DejaVu Sans and Verdana, rounded up. They are the widest of the fonts that systems
draw plain text in; what fits with them fits with Roboto, Segoe UI, San Francisco or Liberation too.
"""

from functools import cache
from unicodedata import category, east_asian_width, normalize

WIDTHS = {
    0.28: "'ijl",
    0.34: "IJ ,./:;|·\u00a0\u202f",
    0.42: "frt!()[]-¡",
    0.53: '"*szª°º–“”?¿',
    0.62: "acekovxyFLPTY«»•",
    0.7: "ABCKRVXZ",
    0.8: "DGHNOQU&",
    0.87: "wM#+=<>~^×÷≤≥±",
    1.0: "mW@%—…½¼¾æÆ",
    1.08: "œŒ",
}
"""In the size of the letters. Letters with an accent are as wide as without."""
SMALL, CAPITAL, WIDE, WIDEST = 0.64, 0.8, 1.05, 1.08
KNOWN = {letter: width for width, letters in WIDTHS.items() for letter in letters}


def width_of(words: str, text: float) -> float:
    """About how wide these words are in letters of this size, in its unit."""
    return sum(_width_of(letter) for letter in words) * text


@cache
def _width_of(letter: str) -> float:
    if category(letter) in ("Mn", "Me", "Cf"):
        return 0.0
    bare = normalize("NFD", letter)[0]
    if bare in KNOWN:
        return KNOWN[bare]
    if bare < "\u0250":
        return CAPITAL if bare.isupper() else SMALL
    return WIDE if east_asian_width(bare) in "WF" else WIDEST
