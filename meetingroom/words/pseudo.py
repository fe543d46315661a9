"""English made strange: readable, longer, bracketed, and without one plain letter, so that untranslated words show."""

from __future__ import annotations

import re

from fluent.syntax import ast
from fluent.syntax.visitor import Transformer

PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
STRANGE = "áƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÁƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ"
LETTERS = str.maketrans(PLAIN, STRANGE)
# Tags, character references and addresses are for machines, and would break.
MARKUP = re.compile(r"(<[^<>]*>|&\w+;|https?://\S+|/m/\S+)")
OPENING, CLOSING, PADDING = "⟦", "⟧", "·"
GROWTH = 0.3  # how much longer than English other languages are


def pseudo(entry: ast.Message | ast.Term) -> ast.Message | ast.Term:
    """A copy of the entry in the pseudo-language; ids, arguments and selectors stay."""
    strange: ast.Message | ast.Term = Strange().visit(entry.clone())
    if isinstance(strange, ast.Message) and strange.value:
        _frame(strange.value)
    return strange


class Strange(Transformer):  # type: ignore[misc, unused-ignore]
    """Replaces the letters of everything that is text."""

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802
        pieces = MARKUP.split(node.value)
        pieces[::2] = [piece.translate(LETTERS) for piece in pieces[::2]]
        return ast.TextElement("".join(pieces))


def _frame(pattern: ast.Pattern) -> None:
    """Brackets show where a text is cut off, padding shows where it does not fit."""
    length = sum(len(element.value) for element in pattern.elements if isinstance(element, ast.TextElement))
    pattern.elements.insert(0, ast.TextElement(OPENING))
    pattern.elements.append(ast.TextElement(PADDING * round(length * GROWTH) + CLOSING))
