"""The command line: python -m meetingroom serve, and whatever else a routine needs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click


@click.group()
def main() -> None:
    """Meetingroom: a facilitated live meeting where every participant is heard."""


@main.command()
def serve() -> None:
    """Serve meetings until stopped."""
    from meetingroom.serve import serve as run  # first: it patches the standard library

    from meetingroom.demo.command import start_lines  # isort: skip

    run(start_lines)


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


@main.command("export")
@click.argument("code")
@click.argument("file", required=False, type=click.Path(dir_okay=False))
@click.option("--language", default="en", help="of the record: en or es")
@click.option("--without-names", is_flag=True, help="other words in place of names; says what it took for names")
@click.option("--also", multiple=True, metavar="WORDS", help="words that are names too")
@click.option("--keep", multiple=True, metavar="WORDS", help="words that were taken for names and are none")
def export_(code: str, file: str | None, language: str, without_names: bool, **names: tuple[str, ...]) -> None:
    """Write a meeting into FILE: its record as .pdf, .docx, .html, .txt, .md, .zip or .ics, or its data as .json."""
    from meetingroom.config import from_environment
    from meetingroom.desk import Wanted, ending_of, exported

    wanted = Wanted(ending_of(file or ""), language, without_names, names["also"], frozenset(names["keep"]))
    with refusals_told():
        copy, told = exported(from_environment(), code, wanted)
    for line in told:
        click.echo(line, err=True)
    if file is None:
        click.echo(copy, nl=False)
    else:
        Path(file).write_bytes(copy)
        click.echo(f"Written to {file}.")


@main.command("import")
@click.argument("file", type=click.File("rb"))
def import_(file: Any) -> None:
    """Take in a meeting from the complete data in FILE, and print the facilitators' links."""
    from meetingroom.config import from_environment
    from meetingroom.desk import imported

    with refusals_told():
        for line in imported(from_environment(), file.read()):
            click.echo(line)


@main.command("verify")
@click.argument("file", type=click.File("rb"))
@click.option("--head", default="", metavar="HASH", help="the head of the chain that a printed record names")
def verify_(file: Any, head: str) -> None:
    """Say whether the complete data in FILE are as they were written, and where not."""
    from meetingroom.exports.telling import without_needless_marks
    from meetingroom.exports.verify import told, verify
    from meetingroom.words import Words

    with refusals_told():
        verdict = verify(file.read(), head)
    for line in told(verdict, Words("en")):
        click.echo(without_needless_marks(line))
    sys.exit(0 if verdict.is_whole else 1)


@main.command("erase")
@click.argument("code")
@click.option("--words", default="", help="erase every text that has these words in it, and the words from the notes")
@click.option("--name", default="", help="erase the name of this person")
@click.option("--why", default="", help="stands in the record")
@click.option("--yes", is_flag=True, help="do not ask first")
def erase_(code: str, words: str, name: str, why: str, yes: bool) -> None:
    """Erase words or a name from a meeting; the chain stays whole and says when."""
    from meetingroom.config import from_environment
    from meetingroom.desk import Erasing

    with refusals_told():
        erasing = Erasing(from_environment(), code, words, name)
        for line in erasing.found():
            click.echo(line)
        if yes or click.confirm("Erase this for good?"):
            for line in erasing.erase(why):
                click.echo(line)


@main.command("delete")
@click.argument("code")
@click.option("--yes", is_flag=True, help="do not ask first")
def delete_(code: str, yes: bool) -> None:
    """Delete everything of an ended meeting, and say what was removed."""
    from meetingroom.config import from_environment
    from meetingroom.desk import deleted, title_of

    with refusals_told():
        config = from_environment()
        if yes or click.confirm(f"Delete everything of “{title_of(config, code)}” for good?"):
            for line in deleted(config, code):
                click.echo(line)


@contextmanager
def refusals_told() -> Iterator[None]:
    """A refusal is one sentence here too, and the routine has failed."""
    from meetingroom.core.acts import Refused
    from meetingroom.exports.telling import without_needless_marks
    from meetingroom.words import Words

    try:
        yield
    except Refused as refused:
        sentence = Words("en").say(f"refused-{refused.code}", **refused.args_)
        raise click.ClickException(without_needless_marks(sentence)) from None


@main.command()
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False))
def templates(folder: str | None) -> None:
    """Read the kinds of meetings, also those in FOLDER, and say what is wrong with file and line."""
    from pathlib import Path

    from meetingroom.presets import FaultyTemplates, read_templates

    try:
        found = read_templates(Path(folder) if folder else None)
    except FaultyTemplates as faulty:
        raise SystemExit(str(faulty)) from None
    for key, one in found.items():
        click.echo(f"{key}: {next(iter(one.name.values()))}, {len(one.items)} items")


if __name__ == "__main__":
    sys.exit(main())
