"""The page as typst sets it. What people wrote comes in as data and is never read as markup."""

PAGE = r"""
#let doc = json(bytes(sys.inputs.document))

#set document(title: doc.title, date: datetime(..doc.day))
#set page(
  paper: "a4",
  margin: (x: 22mm, top: 20mm, bottom: 24mm),
  footer: context [
    #set text(size: 8pt, fill: luma(35%))
    #grid(columns: (1fr, auto), gutter: 6mm, doc.version, counter(page).display("1 / 1", both: true))
  ],
)
#set text(lang: doc.language, size: 10.5pt, hyphenate: auto, font: (
  "Noto Sans", "DejaVu Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans CJK SC", "Noto Color Emoji",
  "Libertinus Serif",
))
#set par(leading: 0.62em, spacing: 0.9em)
#set table(stroke: (x: none, y: 0.5pt + luma(78%)), inset: (left: 0pt, right: 4mm, y: 4pt))
#show table.cell.where(y: 0): set text(size: 0.85em, fill: luma(30%), weight: "semibold")
#show heading: set block(above: 1.5em, below: 0.7em, sticky: true)
#show heading.where(level: 1): set text(size: 20pt)
#show heading.where(level: 2): set text(size: 14pt)
#show heading.where(level: 3): set text(size: 11.5pt, fill: rgb("#0c655f"))
#show heading.where(level: 4): set text(size: 10.5pt)
#show heading.where(level: 5): set text(size: 10.5pt, style: "italic")
#show heading.where(level: 6): set text(size: 10.5pt, style: "italic")
#show link: set text(fill: rgb("#0c655f"))
#show raw: set text(font: "DejaVu Sans Mono", size: 0.9em)

// A text that begins from the right is set from the right.
#let told(words) = if words.rtl { text(dir: rtl, words.text) } else { words.text }

#let node(it) = {
  if type(it) == str { return it }
  let inside = it.children.map(node).join()
  let t = it.tag
  if t == "p" { par(inside) }
  else if t == "strong" { strong(inside) }
  else if t == "em" { emph(inside) }
  else if t == "del" { strike(inside) }
  else if t == "code" { raw(it.text) }
  else if t == "pre" { raw(it.text, block: true) }
  else if t == "br" { linebreak() }
  else if t == "hr" { line(length: 30%, stroke: 0.5pt + luma(60%)) }
  else if t == "a" { link(it.href, inside) }
  else if t == "blockquote" { block(inset: (left: 4mm), stroke: (left: 1pt + luma(60%)), inside) }
  else if t == "ul" { list(..it.children.map(node)) }
  else if t == "ol" { enum(start: it.start, ..it.children.map(node)) }
  else if t == "heading" { par(strong(inside)) }
  else if t == "table" {
    let head = it.children.first()
    let rest = it.children.slice(1).map(row => row.children).flatten()
    table(columns: it.columns, table.header(..head.children.map(node)), ..rest.map(node))
  }
  else { inside }
}

#let cells(it) = table(
  columns: it.widths.map(width => width * 1fr),
  table.header(..it.head.map(told)),
  ..it.rows.map(row => {
    let texts = (strong(told(row.cells.at(0))), ..row.cells.slice(1).map(told))
    texts.map(text => table.cell(breakable: not row.whole, text))
  }).flatten(),
)

#let write(it) = {
  if it.kind == "heading" {
    if it.on-new-page { pagebreak(weak: true) }
    heading(level: it.level, told(it.text))
  }
  else if it.kind == "paragraph" { block(sticky: it.at("leads", default: false), par(told(it.text))) }
  else if it.kind == "facts" {
    for row in it.rows { par(hanging-indent: 6mm)[#text(fill: luma(30%), told(row.at(0)) + ":") #told(row.at(1))] }
  }
  else if it.kind == "table" { cells(it) }
  else if it.kind == "figure" {
    figure(
      image(bytes(it.svg), format: "svg", alt: it.caption.text, width: 100%),
      caption: told(it.caption),
      supplement: none,
      numbering: none,
    )
    cells(it.table)
  }
  else if it.kind == "passage" {
    block(inset: (left: 4mm, y: 1mm), above: 1.4em, stroke: (left: 1.5pt + luma(80%)), width: 100%)[
      #if it.caption.text != "" {
        let about = text(fill: luma(30%), told(it.about))
        block(sticky: true, below: 0.6em, text(size: 0.9em)[#strong(told(it.by)) #about])
      }
      #set text(..it.language, dir: if it.rtl { rtl } else { ltr })
      #for child in it.children { node(child) }
    ]
  }
}

#for it in doc.blocks { write(it) }
"""
