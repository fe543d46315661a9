"""Finds the message ids that the sources ask for, and everything in quotes that could be one."""

import ast
import re
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
ID = r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*"
SAYS = {"t", "say", "tell", "Said"}  # what takes an id
REFUSES = {"Refused", "Unfit", "When"}  # what takes the code of a refusal, whose message is refused-CODE

CALL = re.compile(r"(?<![\w.$])(?:t|say)\(\s*(?P<quote>[\"'`])(?P<text>.*?)(?P=quote)\s*(?P<after>.?)", re.DOTALL)
QUOTED = re.compile(rf"[\"'`]({ID})[\"'`]")
FAMILY = re.compile(rf"{ID}-")


@dataclass
class Asked:
    """Ids with the file that asks for each, beginnings of ids whose end is only known when it runs, and quotations."""

    ids: dict[str, str] = field(default_factory=dict)
    beginnings: dict[str, str] = field(default_factory=dict)
    quoted: set[str] = field(default_factory=set)
    made: set[str] = field(default_factory=set)  # beginnings of f-strings: an id perhaps, perhaps not


def asked() -> Asked:
    found = Asked()
    for path in sorted((ROOT / "meetingroom").rglob("*.py")):
        look_at_python(path.read_text(), str(path.relative_to(ROOT)), found)
    for path in [*sorted((ROOT / "static/src/js").rglob("*.js")), *sorted((ROOT / "templates").rglob("*.html"))]:
        look_at_text(path.read_text(), str(path.relative_to(ROOT)), found)
    return found


def look_at_text(text, file, found):
    """JavaScript and templates: t("id"), say("id"), t(`kind-${kind}`), t("error-" ~ kind)."""
    found.quoted |= set(QUOTED.findall(text))
    for call in CALL.finditer(text):
        beginning = call["text"].split("${")[0]
        if "${" in call["text"] or call["after"] in ("~", "+"):
            found.beginnings[beginning] = file
        else:
            found.ids[call["text"]] = file


def look_at_python(text, file, found):
    """Python: say("id"), Refused("code"), and the same with an f-string."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.quoted.add(node.value)
        if isinstance(node, ast.JoinedStr) and FAMILY.fullmatch(beginning := beginning_of(node)):
            found.made.add(beginning)
        if isinstance(node, ast.Call) and node.args and name_of(node.func) in SAYS | REFUSES:
            prefix = "refused-" if name_of(node.func) in REFUSES else ""
            look_at_first(node.args[0], prefix, file, found)


def look_at_first(first, prefix, file, found):
    if isinstance(first, ast.Constant) and isinstance(first.value, str):
        found.ids[prefix + first.value] = file
    elif isinstance(first, ast.JoinedStr):
        found.beginnings[prefix + beginning_of(first)] = file
    elif isinstance(first, ast.IfExp):
        look_at_first(first.body, prefix, file, found)
        look_at_first(first.orelse, prefix, file, found)


def beginning_of(text):
    first = text.values[0]
    return first.value if isinstance(first, ast.Constant) else ""


def name_of(function):
    return getattr(function, "attr", getattr(function, "id", None))
