"""Reads a PDF as a screen reader does: the tree of its tags, and in each the words that are drawn for it.

It knows nothing of how the file was written. `faults` says what stands in the way of PDF/UA-1 (ISO 14289-1), as far as a
machine can tell: whatever is drawn belongs to a tag or is marked as ornament, headings follow each other, tables have their
heads, pictures and links have words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.generic import BooleanObject, ContentStream

DRAWS = {b"Tj", b"TJ", b"'", b'"', b"Do", b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"sh", b"INLINE IMAGE"}
STANDARD = frozenset(
    ["Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "Warichu", "Figure", "Formula", "Form"]
)
HEADING = re.compile(r"H[1-6]")
CODE = rb"<([0-9A-Fa-f]+)>\s*"
PAIR = re.compile(CODE + CODE)
RANGE = re.compile(CODE + CODE + rb"(\[[^\]]*\]|<[0-9A-Fa-f]+>)")
BLOCK = re.compile(rb"begin(bfchar|bfrange)(.*?)endbf", re.DOTALL)


@dataclass
class Tag:
    """An element of the tree: what it is, its language, and what is in it, words and elements in their order."""

    role: str
    language: str
    alt: str = ""
    scope: str = ""
    inside: list[Tag | str] = field(default_factory=list)

    @property
    def words(self) -> str:
        return "".join(part if isinstance(part, str) else part.words for part in self.inside)

    def all(self) -> Iterator[Tag]:
        yield self
        for part in self.inside:
            if isinstance(part, Tag):
                yield from part.all()


class Pdf:
    """A file, read."""

    def __init__(self, data: bytes) -> None:
        self.reader = PdfReader(BytesIO(data))
        self.root: Any = self.reader.trailer["/Root"]
        self.untagged: list[str] = []  # what is drawn outside of any tag, by its page
        self.used: set[tuple[int, int]] = set()
        self.drawn = {self._key(page): self._marked(page, number) for number, page in enumerate(self.reader.pages, start=1)}

    @staticmethod
    def _key(page: Any) -> int:
        return int(page.indirect_reference.idnum)

    def _marked(self, page: Any, number: int) -> dict[int, str]:
        """The words of each piece of a page that has a number, which a tag names."""
        fonts = page["/Resources"].get("/Font", {})
        letters = {name: letters_of(font.get_object()) for name, font in fonts.items()}
        found: dict[int, str] = {}
        open_: list[Any] = []
        font: dict[int, str] = {}
        for operands, operator in ContentStream(page.get_contents(), self.reader).operations:
            if operator == b"Tf":
                font = letters[operands[0]]
            elif operator in (b"BDC", b"BMC"):
                open_.append(self._mark(operands, page))
                if (said := open_[-1].get("/ActualText")) is not None:
                    add(found, open_, str(said))
            elif operator == b"EMC":
                open_.pop()
            elif operator in DRAWS:
                self._note(open_, f"page {number}: {operator.decode()}")
                if not any(mark["tag"] == "/Artifact" or "/ActualText" in mark for mark in open_):
                    add(found, open_, shown(operands, font))
        return found

    def _note(self, open_: list[Any], place: str) -> None:
        """What is drawn has a number, by which a tag names it, or is an ornament."""
        if not any(mark["tag"] == "/Artifact" or "/MCID" in mark for mark in open_):
            self.untagged.append(place)

    @staticmethod
    def _mark(operands: Any, page: Any) -> dict[str, Any]:
        about = operands[1] if len(operands) > 1 else {}
        if isinstance(about, str):
            about = page["/Resources"]["/Properties"][about]
        return {"tag": operands[0], **about.get_object()} if about else {"tag": operands[0]}

    @cached_property
    def tree(self) -> Tag:
        """The whole, in the order in which it is read aloud."""
        whole = Tag("", str(self.root.get("/Lang", "")))
        self._grow(self.root["/StructTreeRoot"].get("/K"), whole, 0)
        return whole

    def _grow(self, kids: Any, into: Tag, page: int) -> None:
        kid = kids.get_object() if hasattr(kids, "get_object") else kids
        if isinstance(kid, list):
            for one in kid:
                self._grow(one, into, page)
        elif isinstance(kid, int):
            self.used.add((page, kid))
            into.inside.append(self.drawn[page].get(kid, ""))
        elif "/S" in kid:
            about = attributes(kid)
            role = self.role(str(kid["/S"])[1:])
            tag = Tag(role, str(kid.get("/Lang", into.language)), str(kid.get("/Alt", "")), str(about.get("/Scope", ""))[1:])
            into.inside.append(tag)
            at = kid.raw_get("/Pg").idnum if "/Pg" in kid else page
            if "/K" in kid:
                self._grow(kid.raw_get("/K") if hasattr(kid, "raw_get") else kid["/K"], tag, at)
        elif "/MCID" in kid:
            self._grow(int(kid["/MCID"]), into, kid.raw_get("/Pg").idnum if "/Pg" in kid else page)
        elif "/Obj" in kid:
            into.inside.append(Tag("Annot", into.language, alt=str(kid["/Obj"].get_object().get("/Contents", ""))))

    def role(self, name: str) -> str:
        """What a tag is by the map of roles, followed to its end."""
        seen: set[str] = set()
        while name not in STANDARD and name not in seen:
            seen.add(name)
            name = str(self.root["/StructTreeRoot"].get("/RoleMap", {}).get(f"/{name}", "/"))[1:]
        return name

    def faults(self) -> list[str]:
        """What is wrong with it, in short sentences."""
        if "/StructTreeRoot" not in self.root:
            return ["it has no tags"]
        tags = list(self.tree.all())[1:]
        drawn = {(page, number) for page, pieces in self.drawn.items() for number in pieces}
        return [
            *self._of_the_file(),
            *(f"drawn outside of any tag: {one}" for one in self.untagged),
            *(f"a piece that no tag names: {number} of page object {page}" for page, number in sorted(drawn - self.used)),
            *(f"a tag of no known role: {tag.words[:40]}" for tag in tags if tag.role not in STANDARD),
            *headings_out_of_step(tags),
            *(fault for tag in tags if tag.role == "Table" for fault in faults_of_table(tag)),
            *("a figure without words" for tag in tags if tag.role == "Figure" and not tag.alt),
            *("a link without words" for tag in tags if tag.role == "Link" and not (tag.words.strip() and any(t.alt for t in tag.all()))),
            *(f"words without a language: {tag.words[:40]}" for tag in tags if not tag.language),
        ]

    def _of_the_file(self) -> Iterator[str]:
        told, title = self.root["/Metadata"].get_object().get_data().decode(), str((self.reader.metadata or {}).get("/Title", ""))
        marks = self.root.get("/MarkInfo", {})
        if marks.get("/Marked") != BooleanObject(True):
            yield "it is not marked as tagged"
        if marks.get("/Suspects", BooleanObject(False)) != BooleanObject(False):
            yield "its tags are suspect"
        if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", str(self.root.get("/Lang", ""))):
            yield "it has no language"
        if not title or title not in told:
            yield "it has no title, or another in its metadata"
        if self.root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") != BooleanObject(True):
            yield "its title is not shown"
        if "<pdfuaid:part>1</pdfuaid:part>" not in told:
            yield "it does not say that it is PDF/UA-1"
        if any(page.get("/Tabs", "/S") != "/S" for page in self.reader.pages if "/Annots" in page):
            yield "the tabulator key does not follow the tags"


def add(found: dict[int, str], open_: list[Any], words: str) -> None:
    for mark in reversed(open_):
        if "/MCID" in mark:
            found[int(mark["/MCID"])] = found.get(int(mark["/MCID"]), "") + words
            return


def attributes(kid: Any) -> dict[str, Any]:
    found = kid.get("/A", [])
    found = found.get_object() if hasattr(found, "get_object") else found
    whole: dict[str, Any] = {}
    for one in found if isinstance(found, list) else [found]:
        whole |= one.get_object() if hasattr(one.get_object(), "keys") else {}
    return whole


def letters_of(font: Any) -> dict[int, str]:
    """What each code of a font says, by its own table."""
    if "/ToUnicode" not in font:
        return {}
    found: dict[int, str] = {}
    for kind, listed in BLOCK.findall(font["/ToUnicode"].get_object().get_data()):
        if kind == b"bfchar":
            found |= {int(code, 16): said(text) for code, text in PAIR.findall(listed)}
            continue
        for first, last, texts in RANGE.findall(listed):
            codes = range(int(first, 16), int(last, 16) + 1)
            each = re.findall(rb"<([0-9A-Fa-f]+)>", texts)
            begins = ord(said(each[0])[-1])
            listed_out = [said(one) for one in each] if texts.startswith(b"[") else [said(each[0])[:-1] + chr(begins + n) for n in range(len(codes))]
            found |= dict(zip(codes, listed_out, strict=False))
    return found


def said(hexadecimal: bytes) -> str:
    return bytes.fromhex(hexadecimal.decode()).decode("utf-16-be")


def shown(operands: Any, font: dict[int, str]) -> str:
    """The words of a text that is drawn in a font whose codes are two bytes."""
    words = ""
    for one in operands[0] if operands and isinstance(operands[0], list) else operands:
        raw = one.original_bytes if hasattr(one, "original_bytes") else one if isinstance(one, bytes) else b""
        words += "".join(font.get(int.from_bytes(raw[at : at + 2]), "\ufffd") for at in range(0, len(raw), 2))
    return words


def headings_out_of_step(tags: list[Tag]) -> Iterator[str]:
    before = 0
    for tag in tags:
        if HEADING.fullmatch(tag.role):
            level = int(tag.role[1])
            if level > before + 1:
                yield f"a heading that skips a level: {tag.words}"
            if not tag.words.strip():
                yield "an empty heading"
            before = level


def faults_of_table(table: Tag) -> Iterator[str]:
    rows = [tag for tag in table.all() if tag.role == "TR"]
    heads = [tag for tag in table.all() if tag.role == "TH"]
    if not heads:
        yield f"a table without a head: {table.words[:40]}"
    if any(tag.scope not in ("Column", "Row", "Both") for tag in heads):
        yield f"a head of a table that says not of what: {table.words[:40]}"
    cells = {sum(isinstance(cell, Tag) and cell.role in ("TH", "TD") for cell in row.inside) for row in rows}
    if len(cells) > 1:
        yield f"a table with rows of different lengths: {table.words[:40]}"
