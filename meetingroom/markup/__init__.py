"""Markdown made safe to show: notes, panels and drafts rendered the same on every screen and in the record."""

from meetingroom.markup.from_page import from_page
from meetingroom.markup.nodes import Node, nodes
from meetingroom.markup.plain import plain
from meetingroom.markup.pointed import pointed, words_in
from meetingroom.markup.render import Block, passages, render, render_blocks
from meetingroom.markup.sanitize import sanitize
from meetingroom.markup.terms import (
    NO_TERMS,
    Vocabulary,
    explained,
    explained_text,
    is_abbreviation,
    terms_in,
    vocabulary,
)

__all__ = [
    "NO_TERMS",
    "Block",
    "Node",
    "Vocabulary",
    "explained",
    "explained_text",
    "from_page",
    "is_abbreviation",
    "nodes",
    "passages",
    "plain",
    "pointed",
    "render",
    "render_blocks",
    "sanitize",
    "terms_in",
    "vocabulary",
    "words_in",
]
