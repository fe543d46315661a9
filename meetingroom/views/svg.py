"""Writes SVG elements, with everything in them escaped."""

import re
from functools import cache
from html import escape

NOT_PLAIN = re.compile("[^\\w .,:;()%/#*+=-]")
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
ISOLATES = re.compile("[\u2066-\u2069]")


class Svg(str):
    """Markup that is escaped already."""

    __slots__ = ()


def el(name: str, *children: Svg, **attributes: str | float | None) -> Svg:
    """An element. `class_` is class, `stroke_width` is stroke-width; None leaves an attribute out."""
    written = "".join(
        f' {_named(key)}="{_value(value)}"' for key, value in attributes.items() if value is not None
    )
    inside = "".join(children)
    return Svg(f"<{name}{written}>{inside}</{name}>" if inside else f"<{name}{written}/>")


def text_only(words: str) -> Svg:
    """Words as they are, harmless as markup; what XML forbids is replaced."""
    return Svg(escape(NOT_XML.sub("\ufffd", words)) if NOT_PLAIN.search(words) else words)


def visible(words: str) -> Svg:
    """Words to be drawn: without the marks that isolate directions, which some fonts draw as boxes."""
    return text_only(ISOLATES.sub("", words))


@cache
def _named(key: str) -> str:
    bare = key.rstrip("_")
    return bare if bare == "viewBox" else bare.replace("_", "-")


def _value(value: str | float) -> str:
    return text_only(value) if isinstance(value, str) else f"{round(value, 2):g}"
