"""The one gate for HTML: whatever is not on these lists does not come out."""

from __future__ import annotations

import re
from functools import partial
from html import unescape
from typing import Any

from bleach.linkifier import LinkifyFilter
from bleach.sanitizer import Cleaner

from meetingroom.markup.pool import Pool

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
BLOCKS = ("blockquote", "br", "hr", "li", "ol", "p", "pre", "ul")
TABLES = ("table", "tbody", "td", "th", "thead", "tr")
WORDS = ("a", "code", "del", "em", "strong")
TAGS = frozenset({*HEADINGS, *BLOCKS, *TABLES, *WORDS})
PROTOCOLS = frozenset({"http", "https", "mailto"})
REL = "noopener nofollow"

HREF = re.compile(r"(https?:|mailto:|/(?![/\\])|#)", re.IGNORECASE)
# Browsers drop these from an address before they read it: `/<tab>/elsewhere` is `//elsewhere`.
DROPPED_BY_BROWSERS = re.compile(r"[\x00-\x20\x7f]")
NEVER_IN_AN_ADDRESS = re.compile(r"""[<>"]""")
ANCHOR = re.compile(r"h-[\w-]*")
BARE_ADDRESS = re.compile(r"""(?<!\w)https?://[^\s<>"`\[\]]*[^\s<>"`\[\]'.,;:!?}*_]""", re.IGNORECASE)
NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def sanitize(html: str) -> str:
    """Only the allowed elements and attributes of `html`, with bare addresses made links."""
    with CLEANERS.borrowed() as cleaner:
        return str(cleaner.clean(as_text(html)))


def as_text(characters: str) -> str:
    """With a sign of loss for each character that can be no part of a text."""
    return NOT_TEXT.sub("\ufffd", characters)


def is_allowed(tag: str, name: str, value: str) -> bool:
    """Whether an attribute may stay."""
    rule = ATTRIBUTES.get((tag, name))
    return rule is not None and rule(value)


def is_safe_address(value: str) -> bool:
    """What a link may lead to: the web, mail, a page of ours, a place on this page."""
    address = DROPPED_BY_BROWSERS.sub("", unescape(value))
    return HREF.match(address) is not None and not NEVER_IN_AN_ADDRESS.search(address)


def _is_anchor(value: str) -> bool:
    """Ours have a prefix, so that no heading can take the id of a part of the page."""
    return ANCHOR.fullmatch(value) is not None


def _is_side(value: str) -> bool:
    return value in ("left", "center", "right")


def _is_number(value: str) -> bool:
    return re.fullmatch(r"[0-9]{1,9}", value) is not None


ATTRIBUTES = {
    ("a", "href"): is_safe_address,
    ("ol", "start"): _is_number,
    # An attribute and no style: the page's security policy allows no inline styles.
    ("td", "align"): _is_side,
    ("th", "align"): _is_side,
    **{(heading, "id"): _is_anchor for heading in HEADINGS},
}


def _mark_link(attributes: dict[Any, str], is_new: bool = False) -> dict[Any, str]:
    """A link tells its target nothing about the room, and lends it no weight."""
    if (None, "href") in attributes:
        attributes[None, "rel"] = REL
    return attributes


def _cleaner() -> Cleaner:
    linkify = partial(LinkifyFilter, callbacks=[_mark_link], skip_tags={"pre", "code"}, url_re=BARE_ADDRESS)
    return Cleaner(tags=TAGS, attributes=is_allowed, protocols=PROTOCOLS, strip=True, filters=[linkify])


CLEANERS = Pool(_cleaner)
