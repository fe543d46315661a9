"""Markdown made safe to show: notes, panels and drafts rendered the same on every screen and in the record."""

from meetingroom.markup.nodes import Node, nodes
from meetingroom.markup.plain import plain
from meetingroom.markup.render import Block, passages, render, render_blocks
from meetingroom.markup.sanitize import sanitize

__all__ = ["Block", "Node", "nodes", "passages", "plain", "render", "render_blocks", "sanitize"]
