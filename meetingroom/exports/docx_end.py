"""What is written goes to the end of a word processor's file, in the same time however long the file is.

Python-docx looks through all that is there for each paragraph, table and link that it adds: a record of many long
passages took minutes so.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.table import CT_Tbl
from docx.shared import Inches, Length
from docx.table import Table
from docx.text.paragraph import Paragraph

MARGIN = Inches(0.8)
PAGE_WIDTH = Length(Inches(8.5) - 2 * MARGIN)


def new_paragraph(made: Any, text: str = "", style: str = "") -> Any:
    element: Any = OxmlElement("w:p")
    put_last(made, element)
    paragraph = Paragraph(element, made._body)
    if text:
        paragraph.add_run(text)
    if style:
        paragraph.style = style
    return paragraph


def new_table(made: Any, columns: int, style: str | None = None) -> Any:
    """As wide as the page, and without rows."""
    element = CT_Tbl.new_tbl(0, columns, PAGE_WIDTH)
    put_last(made, element)
    table = Table(element, made._body)
    table.style = style
    return table


def put_last(made: Any, element: Any) -> None:
    """Before the properties of the section, which end every file."""
    made.element.body[-1].addprevious(element)


def address_id(made: Any, address: str) -> str:
    """The id of the relation to an address; the same address has one."""
    related, id_ = made.part.rels, f"to-{sha256(address.encode()).hexdigest()[:16]}"
    if id_ not in related:
        related.add_relationship(RELATIONSHIP_TYPE.HYPERLINK, address, id_, is_external=True)
    return id_
