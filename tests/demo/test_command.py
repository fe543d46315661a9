"""`make demo`: the links that it prints, and that it has no way into a meeting but the doors."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

import meetingroom.demo
from meetingroom.__main__ import main
from meetingroom.app import create_app, parts
from meetingroom.config import Config
from meetingroom.demo.command import base_address, demo, start_lines
from meetingroom.demo.story import story


def test_every_link_that_is_printed_lets_its_person_in(tmp_path):
    config = Config(data_dir=tmp_path, database_url=f"sqlite:///{tmp_path}/m.db", secret_key="k", port=8123)

    lines = [line for line in demo(config) if "http" in line]

    browser = create_app(replace(config, async_mode="threading")).test_client
    addresses = [line.rpartition(" ")[2].removeprefix("http://localhost:8123") for line in lines]
    opened = [browser().get(address, follow_redirects=True) for address in addresses]
    people = len(story("annual_review").data["members"]) + len(story("design_review").data["members"])
    assert [answer.status_code for answer in opened] == [200] * (people + 2)
    ends = [answer.request.path.rpartition("/")[2] for answer in opened]
    assert ends.count("run") == ends.count("screen") == 2


def test_the_command_prints_them(tmp_path, monkeypatch):
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    monkeypatch.setenv("PUBLIC_URL", "https://meet.example.org")

    printed = CliRunner().invoke(main, ["demo"], catch_exceptions=False)

    assert printed.exit_code == 0
    assert printed.output.count("https://meet.example.org/p/") == 18
    assert printed.output.count("https://meet.example.org/s/") == 2


@pytest.mark.parametrize(
    ("settings", "address"),
    [
        ({}, "http://localhost:8000"),
        ({"host": "192.168.1.7", "port": 80}, "http://192.168.1.7:80"),
        ({"host": "::1"}, "http://[::1]:8000"),
        ({"public_url": "https://meet.example.org"}, "https://meet.example.org"),
        ({"port": 0}, ""),
    ],
)
def test_links_name_where_the_server_is_reached(settings, address):
    assert base_address(Config(**settings)) == address


BACK_DOORS = ("meetingroom.store", "sqlalchemy", "alembic", "sqlite3", "psycopg")


def test_no_demonstration_touches_the_database():
    """Not by an import, and not through the parts that the application is joined from."""
    for path in Path(meetingroom.demo.__file__).parent.glob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert not [name for name in imported(tree) if name.startswith(BACK_DOORS)], path.name
        reached = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        assert not reached & {"store", "_store", "reading", "writing", "journal"}, path.name


def imported(tree: ast.AST) -> list[str]:
    names = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        if isinstance(node, ast.ImportFrom):
            names += [f"{node.module}.{alias.name}" for alias in node.names]
    return names


@pytest.mark.parametrize(
    "line",
    ["from meetingroom.store import journal", "import sqlalchemy as sql", "from meetingroom import store"],
)
def test_that_check_sees_an_import_when_there_is_one(line):
    assert [name for name in imported(ast.parse(line)) if name.startswith(BACK_DOORS)]


def test_a_server_that_starts_says_how_to_get_into_the_demonstration(tmp_path):
    config = Config(data_dir=tmp_path, database_url=f"sqlite:///{tmp_path}/m.db", secret_key="k", async_mode="threading")

    before = list(start_lines(parts(create_app(config)), "http://localhost:8000"))
    list(demo(config))
    app = create_app(config)
    after = list(start_lines(parts(app), "http://localhost:8000"))

    assert "make demo" in before[0]
    links = [line.split()[1].removeprefix("http://localhost:8000") for line in after if "/p/" in line]
    assert len(links) == 2
    assert [app.test_client().get(link).headers["Location"].endswith("/run") for link in links] == [True, True]
