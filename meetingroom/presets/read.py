"""Reads the templates, and accepts them only when every file is right: a fault names file, line and reason."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import msgspec

from meetingroom.core.plain import Unfit, clean_line, clean_text
from meetingroom.core.protocols import ProtocolKey
from meetingroom.core.settings import ChangeSettings, Protocols, Settings
from meetingroom.core.template import Norms, PlannedItem, Seats, Template, Titled, Told
from meetingroom.core.texts import Kind, shape_of, walk
from meetingroom.presets import lines
from meetingroom.presets.terms import BadTerm, read_terms

OURS = Path(__file__).parent
MOST_BYTES = 200_000
ONE_LINE = 200  # a text that may be longer than this may have several lines
KEY = re.compile(r"[a-z][a-z0-9_]{0,39}")
CSV = re.compile(r"[A-Za-z0-9_-]{1,60}\.csv")


class FaultyTemplates(Exception):
    """Every fault that was found, each with its file, line and reason."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


class Fault(Exception):
    """What is wrong with one file, and where."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line
        self.reason = reason


def read_templates(own: Path | None = None) -> dict[str, Template]:
    """Our templates, and those of a folder of one's own: a file there stands before ours of the same name.

    Raises: FaultyTemplates.
    """
    faults: list[str] = []
    found: dict[str, Template] = {}
    for folder in [OURS, *([own] if own else [])]:
        for file in sorted(folder.glob("*.toml"), key=in_order):
            try:
                found[file.stem] = read_template(file)
            except Fault as fault:
                faults.append(f"{file}:{fault.line}: {fault.reason}")
    if faults:
        raise FaultyTemplates(faults)
    return found


OFFERED_FIRST = ("blank", "team", "council", "iep")


def in_order(file: Path) -> tuple[int, str]:
    """Ours from the simplest on, others by name."""
    known = OFFERED_FIRST.index(file.stem) if file.stem in OFFERED_FIRST else len(OFFERED_FIRST)
    return known, file.stem


class Written(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What stands in a file; what it leaves out is as in a blank meeting. The file's name is the template's key."""

    name: Titled
    about: Told = {}
    settings: ChangeSettings = ChangeSettings()
    fitting: Protocols = tuple(ProtocolKey)
    items: tuple[PlannedItem, ...] = ()
    norms: Norms = ()
    seats: Seats = ()
    glossary: str = ""  # a CSV file beside this one


def read_template(file: Path) -> Template:
    """One file. Raises: Fault."""
    if not KEY.fullmatch(file.stem):
        raise Fault(1, "a file's name must be lower-case letters, digits and _, such as design_review.toml")
    text = read_text(file)
    try:
        return with_terms(file, text, made(file.stem, tomllib.loads(text)), tomllib.loads(text).get("glossary", ""))
    except tomllib.TOMLDecodeError as error:
        raise Fault(line_in(str(error), text), f"this is not TOML: {error}") from None
    except msgspec.ValidationError as error:
        reason, path = what_and_where(str(error))
        raise Fault(lines.line_of(text, path), reason) from None
    except UnfitText as unfit:
        raise Fault(lines.line_with(text, unfit.text), f"a text cannot be kept: {unfit.reason}") from None


def with_terms(file: Path, text: str, template: Template, glossary: str) -> Template:
    """The template with the terms of the glossary that it names. Raises: Fault."""
    if not glossary:
        return template
    line = lines.line_of(text, ("glossary",))
    if not CSV.fullmatch(glossary):
        raise Fault(line, "glossary: must be the name of a CSV file beside this one, such as terms.csv")
    try:
        return msgspec.structs.replace(template, glossary=read_terms(read_text(file.parent / glossary)))
    except Fault as fault:
        raise Fault(line, f"glossary: {fault.reason}") from None
    except BadTerm as bad:
        raise Fault(line, f"{glossary}, line {bad.line}: {bad.reason}") from None


def read_text(file: Path) -> str:
    try:
        raw = file.read_bytes()
    except OSError as error:
        raise Fault(1, f"the file cannot be read: {error.strerror}") from None
    if len(raw) > MOST_BYTES:
        raise Fault(1, f"the file must be at most {MOST_BYTES} bytes, not {len(raw)}")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Fault(raw[: error.start].count(b"\n") + 1, "the file must be written in UTF-8") from None


def made(key: str, fields: dict[str, Any]) -> Template:
    """The template that a file's fields describe.

    Raises: msgspec.ValidationError, UnfitText.
    """
    msgspec.convert(fields, Written, strict=True)
    written = msgspec.convert(walk(fields, shape_of(Written), tidied), Written, strict=True)
    named = {f: value for f, value in msgspec.structs.asdict(written.settings).items() if value is not None}
    rest = {f: value for f, value in msgspec.structs.asdict(written).items() if f not in ("settings", "glossary")}
    return Template(key=key, settings=Settings(**named), **rest)


class UnfitText(Exception):
    """A text with characters that no text may have."""

    def __init__(self, text: str, reason: str) -> None:
        super().__init__(reason)
        self.text = text
        self.reason = reason


def tidied(text: str, kind: Kind) -> str:
    tidy = clean_line if kind.most <= ONE_LINE else clean_text
    try:
        return tidy(text, kind.most, optional=kind.may_be_empty)
    except Unfit as unfit:
        raise UnfitText(text, f"{unfit.code} {unfit.args_}") from None


WHERE = re.compile(r"^(?P<reason>.*?)(?: - at `\$(?P<path>[^`]*)`)?$", re.DOTALL)
FIELD = re.compile(r"unknown field `(?P<field>[^`]*)`")
STEP = re.compile(r"\.(?P<name>[^.\[]+)|\[(?P<at>\d+)\]")


def what_and_where(complaint: str) -> tuple[str, lines.Path]:
    """msgspec's sentence, parted into the reason and the path: "Expected `int`" and ("items", 2, "minutes")."""
    told = WHERE.match(complaint)
    reason, path = (told["reason"], told["path"] or "") if told else (complaint, "")
    steps = [int(step["at"]) if step["at"] else step["name"] for step in STEP.finditer(path)]
    surplus = FIELD.search(reason)
    named = ".".join(str(step) for step in steps)
    return f"{named}: {reason}" if named else reason, (*steps, *([surplus["field"]] if surplus else []))


LINE = re.compile(r"at line (\d+)")


def line_in(complaint: str, text: str) -> int:
    """The line that tomllib names; at the end of the file it names none."""
    named = LINE.search(complaint)
    return int(named[1]) if named else text.count("\n") + 1
