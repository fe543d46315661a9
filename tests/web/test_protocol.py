"""The protocol page says enough to write another client: it names every command, message and path."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from meetingroom.core.acts import RULES
from meetingroom.web.openapi import document
from meetingroom.web.socket import HANDLERS

PAGE = (Path(__file__).parents[2] / "docs" / "protocol.md").read_text(encoding="utf-8")


@pytest.mark.slow  # not before every merge: a command may come before its screen and its documents
@pytest.mark.parametrize("name", sorted(name for name, rule in RULES.items() if rule.needs is not None))
def test_every_command_is_named(name):
    assert f"`{name}`" in PAGE


@pytest.mark.parametrize("name", sorted(HANDLERS))
def test_every_message_of_the_socket_is_named(name):
    assert f"| `{name}` |" in PAGE


@pytest.mark.parametrize("path", sorted(document()["paths"]))
def test_every_path_is_named(path):
    named = re.sub(r"\{(\w+)\}", lambda name: name[1].upper(), path.removeprefix("/api"))

    assert re.search(rf"{re.escape(named)}(?![/\w])", PAGE)
