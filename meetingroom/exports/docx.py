"""A document for word processors: real headings, tables whose first row repeats, and the language of each text."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import singledispatch
from io import BytesIO
from typing import Any

from docx.api import Document as Writer
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from meetingroom.core.plain import NEVER_IN_TEXT
from meetingroom.exports.archive import archive, unpacked
from meetingroom.exports.columns import shares, unbroken
from meetingroom.exports.docx_end import MARGIN, PAGE_WIDTH, new_paragraph, new_table
from meetingroom.exports.docx_words import Flow
from meetingroom.exports.picture import picture
from meetingroom.exports.telling import begins_from_right
from meetingroom.exports.tree import Block, Document, Facts, Figure, Heading, Paragraph, Passage, Table
from meetingroom.markup import nodes

AFTER_PAGE_ONE = "record-attendance"
INK, ACCENT, QUIET = RGBColor(0, 0, 0), RGBColor(0x0C, 0x65, 0x5F), RGBColor(0x55, 0x55, 0x55)
LANGUAGES = {"en": "en-US", "es": "es-ES"}  # word processors want a country too


def page(document: Document) -> bytes:
    made = begun(document)
    for block in document.blocks:
        write(block, made)
    return finish(made)


def begun(document: Document) -> Any:
    """A file with its title, language and foot, and nothing in it yet."""
    made = Writer()
    name(made, document)
    dress(made, document.language)
    made.sections[0].left_margin = made.sections[0].right_margin = MARGIN
    foot = made.sections[0].footer.paragraphs[0]
    foot.text = plain(document.version)
    foot.runs[0].font.size, foot.runs[0].font.color.rgb = Pt(8), QUIET
    return made


def finish(made: Any) -> bytes:
    out = BytesIO()
    made.save(out)
    return archive(unpacked(out.getvalue()))


def name(made: Any, document: Document) -> None:
    """What the file says of itself; the template would name its own author and day."""
    about, when = made.core_properties, datetime.fromtimestamp(document.at, UTC)
    about.title, about.language = plain(document.title), document.language
    about.author = about.last_modified_by = about.comments = about.keywords = ""
    about.created = about.modified = when
    about.revision = 1


def dress(made: Any, language: str) -> None:
    """The styles, and the language that a reader's device reads them in."""
    for level, size, colour in ((1, 20, INK), (2, 14, INK), (3, 11.5, ACCENT)):
        for style in (f"Heading {level}", f"Heading {level} Char"):
            font = made.styles[style].font
            font.size, font.color.rgb = Pt(size), colour
    # Python-docx leaves the language to the template, which is in English.
    for place in made.styles.element.iter(qn("w:lang")):
        place.set(qn("w:val"), LANGUAGES.get(language, language))


@singledispatch
def write(block: Block, made: Any) -> None:
    raise TypeError(f"no Word for {type(block).__name__}")


@write.register
def _heading(block: Heading, made: Any) -> None:
    heading = new_paragraph(made, plain(block.text), f"Heading {block.level}")
    heading.paragraph_format.page_break_before = block.anchor == AFTER_PAGE_ONE
    turned(heading, block.text)


@write.register
def _paragraph(block: Paragraph, made: Any) -> None:
    turned(new_paragraph(made, plain(block.text)), block.text)


@write.register
def _facts(block: Facts, made: Any) -> None:
    for label, text in block.rows:
        paragraph = new_paragraph(made)
        paragraph.paragraph_format.space_after = Pt(2)
        paragraph.add_run(f"{plain(label)}: ").font.color.rgb = QUIET
        paragraph.add_run(plain(text))


@write.register
def _table(block: Table, made: Any) -> None:
    keep_with_what_leads_in(made)
    drawn = new_table(made, len(block.head))
    drawn.autofit = False
    rule(drawn)
    widths = [PAGE_WIDTH * share / sum(shares(block)) for share in shares(block)]
    for column, width in zip(drawn.columns, widths, strict=True):
        column.width = int(width)  # not every program looks at the cells
    for number, cells in enumerate((block.head, *block.rows)):
        places = drawn.add_row().cells
        for place, text, width in zip(places, cells, widths, strict=True):
            place.width = int(width)
            fill(place, text, is_bold=number == 0 or place is places[0])
    repeat_first_row(drawn)
    keep_rows_whole(drawn)
    new_paragraph(made).paragraph_format.space_after = Pt(0)


def fill(place: Any, text: str, is_bold: bool) -> None:
    paragraph = place.paragraphs[0]
    paragraph.paragraph_format.space_after = Pt(2)
    paragraph.add_run(unbroken(plain(text))).bold = is_bold
    turned(paragraph, text)


def rule(drawn: Any) -> None:
    """Light lines between the rows."""
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{side}")
        for name_, value in (("val", "single"), ("sz", "4"), ("color", "BBBBBB")):
            line.set(qn(f"w:{name_}"), value)
        borders.append(line)
    drawn._tbl.tblPr.append(borders)


def repeat_first_row(drawn: Any) -> None:
    """On every page; by this mark, too, a reader's device knows the names of the columns."""
    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    drawn.rows[0]._tr.get_or_add_trPr().append(mark)


def keep_rows_whole(drawn: Any) -> None:
    """A row goes to the next page rather than be torn apart; one that is longer than a page is broken all the same."""
    for row in drawn.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def keep_with_what_leads_in(made: Any) -> None:
    """A sentence before a table stays with it."""
    before = made.element.body[-2] if len(made.element.body) > 1 else None
    if before is not None and before.tag == qn("w:p") and before.r_lst:
        before.get_or_add_pPr().keepNext_val = True


@write.register
def _figure(block: Figure, made: Any) -> None:
    """Word processors take no SVG by itself: its picture, with the sentence beneath and for those who do not see it."""
    drawn = new_paragraph(made)
    drawn.paragraph_format.keep_with_next = True
    shape = drawn.add_run().add_picture(BytesIO(picture(block.svg)), width=PAGE_WIDTH)
    shape._inline.docPr.set("descr", plain(block.caption))
    turned(new_paragraph(made, plain(block.caption)), block.caption)
    write(block.table, made)


@write.register
def _passage(block: Passage, made: Any) -> None:
    if block.by or block.about:
        caption = new_paragraph(made)
        form = caption.paragraph_format
        form.keep_with_next, form.space_before, form.space_after = True, Pt(10), Pt(2)
        caption.add_run(plain(block.by)).bold = True
        about = caption.add_run(plain(" · ".join(("", *block.about) if block.by else block.about)))
        about.font.color.rgb = QUIET
    Flow(made, block.language, begins_from_right(block.markdown)).blocks(nodes(block.markdown))


def turned(paragraph: Any, text: str) -> None:
    """Set from the right where the text begins there."""
    if begins_from_right(text):
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))


def plain(text: str) -> str:
    return NEVER_IN_TEXT.sub("\ufffd", text)
