"""The command line: python -m meetingroom serve, and whatever else a routine needs."""

from __future__ import annotations

import sys

import click


@click.group()
def main() -> None:
    """Meetingroom: a facilitated live meeting where every participant is heard."""


@main.command()
def serve() -> None:
    """Serve meetings until stopped."""
    from meetingroom.serve import serve as run

    run()


@main.command()
def migrate() -> None:
    """Bring the database to the shape that this version needs."""
    from meetingroom.config import from_environment
    from meetingroom.store.engine import open_store

    open_store(from_environment().database_url).create()


if __name__ == "__main__":
    sys.exit(main())
