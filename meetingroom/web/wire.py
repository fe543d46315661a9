"""JSON to commands: shapes, lengths and characters are checked here, before any rule is asked."""

from __future__ import annotations

import re
from typing import Any, TypeVar

import msgspec

from meetingroom.core.acts import RULES, Command, Refused
from meetingroom.core.plain import Unfit, clean_line, clean_text
from meetingroom.core.texts import Kind, shape_of, walk

MOST_BYTES = 2_000_000  # of one message, whichever way it comes: the longest text, and room for how JSON writes it
ONE_LINE = 200  # texts allowed to be longer than this may have several lines

C = TypeVar("C", bound=msgspec.Struct)
COMMAND_ID = re.compile(r"^[A-Za-z0-9_:.\-]{8,96}$")


def to_command(name: object, fields: object) -> Command:
    """The command that was asked for, its texts cleaned.

    Raises: Refused, naming the field and what it expects.
    """
    rule = RULES.get(name) if isinstance(name, str) else None
    if rule is None or rule.needs is None:
        raise Refused("no-such-command")
    return shaped(rule.command, fields)


def exactly(message: dict[str, Any], *fields: str) -> None:
    """Raises: Refused when the message has other fields than these."""
    if set(message) != set(fields):
        raise Refused("bad-shape")


def shaped(kind: type[C], fields: object) -> C:
    """`fields` as this struct, its texts cleaned.

    Raises: Refused.
    """
    if not isinstance(fields, dict):
        raise Refused("bad-shape")
    try:
        msgspec.convert(fields, kind, strict=True)
        return msgspec.convert(cleaned(fields, kind), kind, strict=True)
    except msgspec.ValidationError as error:
        raise refusal_of(str(error)) from None
    except UnicodeError:  # half a character, where no text of people's is expected
        raise Refused("bad-shape") from None


def cleaned(fields: dict[str, Any], kind: type[msgspec.Struct]) -> Any:
    return walk(fields, shape_of(kind), clean)


def clean(text: str, kind: Kind) -> str:
    tidy = clean_line if kind.most <= ONE_LINE else clean_text
    try:
        return tidy(text, kind.most, optional=kind.may_be_empty)
    except Unfit as unfit:
        raise Refused(unfit.code, **unfit.args_) from None


# What msgspec says when a value does not fit, and the message id that says it to a person.
COMPLAINTS = (
    (re.compile(r"^Object missing required field `(?P<field>\w+)`"), "missing-field"),
    (re.compile(r"^Object contains unknown field `(?P<field>[^`]*)`"), "surplus-field"),
    (re.compile(r"of length <= (?P<most>\d+)"), "too-long"),
    (re.compile(r"of length >= 1"), "empty"),
)
WHERE = re.compile(r" - at `\$\.(?P<field>[^`\[]+)")


def refusal_of(complaint: str) -> Refused:
    """The refusal that names the field, from msgspec's sentence."""
    where = WHERE.search(complaint)
    args: dict[str, Any] = {"field": where["field"]} if where else {}
    for pattern, code in COMPLAINTS:
        found = pattern.search(complaint)
        if found:
            told = {k: int(v) if k == "most" else v[:64] for k, v in found.groupdict().items()}
            return Refused(code, **(args | told))
    return Refused("bad-field", **args) if args else Refused("bad-shape")


def to_command_id(value: object) -> str:
    """Raises: Refused when it is not an id of 8 to 96 plain characters."""
    if not isinstance(value, str) or not COMMAND_ID.match(value) or value.startswith(("clock:", "room:")):
        raise Refused("bad-command-id")
    return value
