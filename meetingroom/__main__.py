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
    from meetingroom.store.migrate import migrate as bring_up

    bring_up(open_store(from_environment().database_url))


@main.command()
def demo() -> None:
    """Fill in the demonstration meetings and print a link for each person; again changes nothing."""
    from meetingroom.config import from_environment
    from meetingroom.demo.command import demo as filled

    for line in filled(from_environment()):
        click.echo(line)


if __name__ == "__main__":
    sys.exit(main())
