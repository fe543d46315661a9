"""Says which tests need a tool that a machine may lack, and starts private servers for those that need one.

A test marked `browser`, `redis` or `postgres` is skipped where the tool is missing, with one line that says how to
get it. Where CI is set, it fails instead: there, everything is meant to be installed.
"""

from __future__ import annotations

import glob
import os
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests import servers

# A machine that does other things as well is slow, not wrong.
expect.set_options(timeout=1000 * int(os.environ.get("SCREEN_PATIENCE_S", "20")))
CHROMIUM_ARGS = ["--no-sandbox", "--disable-background-networking"]


@dataclass(frozen=True)
class Tool:
    """Something from outside: the programs that will do, where else to look, and how to get it."""

    marker: str
    what: str
    programs: tuple[str, ...]
    get: str
    places: str = ""  # a pattern of further folders to look in

    def path(self) -> str | None:
        folders = os.pathsep.join([*os.get_exec_path(), *sorted(glob.glob(self.places), reverse=True)])
        return next((found for program in self.programs if (found := shutil.which(program, path=folders))), None)

    @property
    def missing(self) -> str:
        return f"{self.what} is missing; get it with: {self.get}"


# Without the windows that nobody sees, the same browser takes half the processor's time.
CHROMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CHROMIUM = Tool("browser", "Chromium", CHROMES, "apt-get install chromium-headless-shell (or chromium)")
REDIS = Tool("redis", "redis-server", ("redis-server",), "apt-get install redis-server")
POSTGRES = Tool("postgres", "PostgreSQL", ("initdb",), "apt-get install postgresql", "/usr/lib/postgresql/*/bin")
TOOLS = (CHROMIUM, REDIS, POSTGRES)

needs_chromium = pytest.mark.browser
needs_redis = pytest.mark.redis
needs_postgres = pytest.mark.postgres


def require(tool: Tool) -> str:
    """The tool's path; skips the test where it is missing, or fails it where CI is set."""
    path = tool.path()
    if path:
        return path
    if os.environ.get("CI"):
        pytest.fail(tool.missing, pytrace=False)
    pytest.skip(tool.missing)


def pytest_runtest_setup(item: pytest.Item) -> None:
    for tool in TOOLS:
        if item.get_closest_marker(tool.marker):
            require(tool)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reasons = Counter(str(report.longrepr) for report in terminalreporter.stats.get("skipped", []))
    for tool in TOOLS:
        skipped = sum(times for reason, times in reasons.items() if tool.missing in reason)
        if skipped:
            terminalreporter.write_line(f"{skipped} tests skipped: {tool.missing}", yellow=True)


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of the browser, for Playwright's `executable_path`."""
    return require(CHROMIUM)


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    """One browser for the whole run: Playwright's own loop runs until it is closed, and a second would not start beside it."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=CHROMIUM_ARGS)
        yield started
        started.close()


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A Redis of our own, empty at first, on a free port, gone afterwards."""
    with servers.redis(require(REDIS), tmp_path_factory.mktemp("redis")) as url:
        yield url


@pytest.fixture(scope="session")
def postgres() -> Iterator[servers.Postgres]:
    """A PostgreSQL of our own on a free port, gone afterwards."""
    with servers.postgres(Path(require(POSTGRES)).parent) as server:
        yield server


@pytest.fixture
def postgres_url(postgres: servers.Postgres) -> str:
    """An empty database of the test's own, as a `DATABASE_URL`."""
    return postgres.new_database()
