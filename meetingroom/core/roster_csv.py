"""A roster as people write it down: a line or a row for each person, every bad one named by its line and reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from meetingroom.core.acts import Capability
from meetingroom.core.addresses import is_address, name_and_address
from meetingroom.core.pasted import Bad, BadRow, Parsed, named_twice, rows_of
from meetingroom.core.plain import Unfit, clean_line
from meetingroom.core.saying import Said

C = Capability
COLUMNS = ("name", "role", "side", "language")  # where no row names them
ALSO_CALLED = {
    "name": ("name", "nombre", "person", "persona", "who", "quién"),
    "role": ("role", "rol", "función", "funcion", "function", "title", "cargo"),
    "side": ("side", "lado", "parte", "group", "grupo"),
    "language": ("language", "idioma", "lengua", "lang"),
    "seats": ("seat", "seats", "puesto", "puestos", "fills", "ocupa"),
    "may": ("may", "part", "takes part as", "puede", "participa como"),
    "device": ("device", "dispositivo", "aparato"),
    "email": ("email", "e-mail", "mail", "email address", "correo", "correo electrónico", "correo electronico"),
}
LANGUAGES = {
    "en": ("en", "english", "inglés", "ingles"),
    "es": ("es", "spanish", "español", "espanol", "castellano"),
}
MEMBER = frozenset({C.SPEAK, C.DECIDE})
INTERPRETER = "interpreter"
# A facilitator and an interpreter take no position unless the row says that they are members too.
PARTS = {
    "member": (MEMBER, ("member", "miembro", "decides", "decide")),
    "facilitator": (
        frozenset({C.FACILITATE, C.TAKE_NOTES, C.SPEAK}),
        ("facilitator", "facilitates", "facilitador", "facilitadora", "facilita"),
    ),
    "note-taker": (
        frozenset({C.TAKE_NOTES, C.SPEAK}),
        ("note-taker", "notetaker", "notes", "takes notes", "notas", "toma notas"),
    ),
    INTERPRETER: (frozenset({C.SPEAK}), (INTERPRETER, "interprets", "intérprete", "interprete", "interpreta")),
    "speaker": (frozenset({C.SPEAK}), ("speaker", "speaks", "habla", "guest", "invitado", "invitada")),
    "observer": (frozenset[Capability](), ("observer", "observes", "observador", "observadora", "observa")),
}
NO_DEVICE = ("no", "none", "without", "-", "sin", "ninguno", "0", "false")
MOST_ROWS = 1000
MOST_NAME, MOST_LINE = 80, 140


class Fault(StrEnum):
    """Why a row is not taken; each is a message id after `roster-row-`."""

    NAME_MISSING = "name-missing"
    NAME_TWICE = "name-twice"
    NAME_THERE = "name-there"
    TOO_LONG = "too-long"
    BAD_CHARACTERS = "bad-characters"
    LANGUAGE_UNKNOWN = "language-unknown"
    SEAT_UNKNOWN = "seat-unknown"
    PART_UNKNOWN = "part-unknown"
    NO_ADDRESS = "no-address"
    COLUMN_UNKNOWN = "column-unknown"
    COLUMN_TWICE = "column-twice"
    TOO_MANY_CELLS = "too-many-cells"
    QUOTE_OPEN = "quote-open"
    TOO_MANY_ROWS = "too-many-rows"


def said(row: BadRow) -> Said:
    """The row and what is wrong with it, in words."""
    return Said("roster-row", {"line": row.line, "fault": Said(f"roster-row-{row.fault}", {"cell": row.cell})})


@dataclass(frozen=True)
class Expected:
    """One person as a row says; an empty `language` is that of the meeting."""

    name: str
    role: str = ""
    side: str = ""
    language: str = ""
    seats: tuple[str, ...] = ()
    capabilities: frozenset[Capability] = MEMBER
    interprets: bool = False
    has_device: bool = True
    address: str = ""


@dataclass(frozen=True)
class Known:
    """What the meeting knows: names, and the titles of its seats, both casefolded; None where any seat will do."""

    names: frozenset[str] = frozenset()
    seats: frozenset[str] | None = None


@dataclass
class Reading:
    """A list on its way through: the columns, what is known, and what was found so far."""

    known: Known
    columns: Sequence[str] = COLUMNS
    has_heading: bool = False
    good: dict[str, Expected] = field(default_factory=dict)  # by name, however cased
    bad: list[BadRow] = field(default_factory=list)


def parse(text: str, known: Known | None = None) -> Parsed[Expected]:
    """Read names line by line, or CSV with or without a heading."""
    reading = Reading(known or Known())
    is_first = True
    for line, cells in rows_of(text):
        if len(reading.good) + len(reading.bad) >= MOST_ROWS:
            reading.bad.append(BadRow(line, Fault.TOO_MANY_ROWS))
            break
        if is_first and cells and is_heading(cells):
            if twice := named_twice(cells, [column(cell) for cell in cells]):
                return Parsed((), (BadRow(line, Fault.COLUMN_TWICE, twice),))
            head(reading, line, cells)
        else:
            take(reading, line, cells)
        is_first = False
    return Parsed(tuple(reading.good.values()), tuple(reading.bad))


def column(cell: str) -> str:
    return next((name for name, also in ALSO_CALLED.items() if cell.casefold() in also), "")


def is_heading(cells: Sequence[str]) -> bool:
    """Does this row name the columns? It has to say which one holds the names."""
    return "name" in [column(cell) for cell in cells]


def head(reading: Reading, line: int, cells: Sequence[str]) -> None:
    reading.columns = [column(cell) for cell in cells]
    reading.has_heading = True
    strange = [cell for cell in cells if cell and not column(cell)]
    reading.bad += [BadRow(line, Fault.COLUMN_UNKNOWN, cell[:80]) for cell in strange]


def take(reading: Reading, line: int, cells: Sequence[str] | None) -> None:
    try:
        person = expected(reading, cells)
    except Bad as bad:
        reading.bad.append(bad.at(line))
    else:
        reading.good[person.name.casefold()] = person


def expected(reading: Reading, cells: Sequence[str] | None) -> Expected:
    if cells is None:
        raise Bad(Fault.QUOTE_OPEN)
    cells, address = (cells, "") if reading.has_heading else without_address(cells)
    surplus = [cell for cell in cells[len(reading.columns) :] if cell]
    if surplus:
        raise Bad(Fault.NO_ADDRESS if "@" in surplus[0] else Fault.TOO_MANY_CELLS, surplus[0])
    named = {name: cell for name, cell in zip(reading.columns, cells, strict=False) if name}
    role = line_of(named.get("role", ""), MOST_LINE)
    capabilities, interprets = parts_of(named.get("may", "") or part_of_role(role))
    name, beside = name_and_address(named.get("name", ""))
    return Expected(
        name=name_of(reading, name),
        role=role,
        side=line_of(named.get("side", ""), MOST_LINE),
        language=language_of(named.get("language", "")),
        seats=seats_of(reading.known, named.get("seats", "")),
        capabilities=capabilities,
        interprets=interprets,
        has_device=named.get("device", "").casefold() not in NO_DEVICE,
        address=address_of(named.get("email", "") or beside or address),
    )


def without_address(cells: Sequence[str]) -> tuple[list[str], str]:
    """Where nothing names the columns an address tells itself, in whichever cell it stands after the name."""
    found = next((at for at, cell in enumerate(cells) if at and is_address(cell)), 0)
    return ([*cells[:found], *cells[found + 1 :]], cells[found]) if found else (list(cells), "")


def address_of(cell: str) -> str:
    if cell and not is_address(cell):
        raise Bad(Fault.NO_ADDRESS, cell)
    return cell


def name_of(reading: Reading, cell: str) -> str:
    name = line_of(cell, MOST_NAME)
    if not name:
        raise Bad(Fault.NAME_MISSING)
    if name.casefold() in reading.known.names:
        raise Bad(Fault.NAME_THERE, name)
    if name.casefold() in reading.good:
        raise Bad(Fault.NAME_TWICE, name)
    return name


def line_of(cell: str, most: int) -> str:
    try:
        return clean_line(cell, most, optional=True)
    except Unfit as unfit:
        raise Bad(Fault.TOO_LONG if unfit.code == "too-long" else Fault.BAD_CHARACTERS, cell) from None


def language_of(cell: str) -> str:
    found = next((code for code, also in LANGUAGES.items() if cell.casefold() in also), "")
    if cell and not found:
        raise Bad(Fault.LANGUAGE_UNKNOWN, cell)
    return found


def seats_of(known: Known, cell: str) -> tuple[str, ...]:
    """Several seats of one person stand between upright strokes."""
    titles = [line_of(title, MOST_LINE) for title in cell.split("|")]
    for title in titles:
        if title and known.seats is not None and title.casefold() not in known.seats:
            raise Bad(Fault.SEAT_UNKNOWN, title)
    return tuple(dict.fromkeys(title for title in titles if title))


def part_of_role(role: str) -> str:
    """Whoever is there to interpret takes no position, also where only the role says so. No other role gives a part."""
    words = PARTS[INTERPRETER][1]
    return INTERPRETER if any(word.strip(".,;:()") in words for word in role.casefold().split()) else ""


def parts_of(cell: str) -> tuple[frozenset[Capability], bool]:
    """What somebody may do, and whether they interpret; "facilitator + member" is both."""
    names = [part_called(part.strip()) for part in cell.split("+")] if cell else ["member"]
    may = frozenset[Capability]().union(*(PARTS[name][0] for name in names))
    return may, INTERPRETER in names


def part_called(word: str) -> str:
    found = next((name for name, (_, also) in PARTS.items() if word.casefold() in also), "")
    if not found:
        raise Bad(Fault.PART_UNKNOWN, word)
    return found


