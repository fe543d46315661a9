"""A drawing as a picture of dots, for programs that take no SVG by itself."""

import typst

PAGE = """
#set page(width: auto, height: auto, margin: 0pt)
#set text(font: ("Noto Sans", "DejaVu Sans", "Libertinus Serif"))
#image(bytes(sys.inputs.svg), format: "svg", width: 6.9in)
"""
DOTS_PER_INCH = 144.0


def picture(svg: str) -> bytes:
    """The drawing as PNG, as wide as a page of a word processor is written on."""
    made = typst.compile(PAGE.encode(), format="png", ppi=DOTS_PER_INCH, sys_inputs={"svg": svg})
    if isinstance(made, bytes):
        return made
    raise TypeError("a drawing of one page came as several")
