"""What changed in the draft: from version to version for whoever reads it, since one read it, and each saving."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from meetingroom.core.draft import Change, Draft, Paragraph, Section, Version
from meetingroom.views.differences import Piece, differences
from meetingroom.views.shared import present

Found = dict[str, list[Piece]]


def history(draft: Draft, section_id: str) -> list[dict[str, Any]]:
    """Each version in which a section reads otherwise than in the one before: who published it when, what, and why.

    What was written and rewritten between two versions is its writers' own: see `saves`.
    """
    rows = []
    for earlier, later in pairwise(draft.versions):
        before, after = earlier.sections.get(section_id), later.sections.get(section_id)
        if before and after and (changed := compared(before, after)):
            always = {"version": later.number, "at": later.at, "by": later.by}
            said = {"why": later.why, "reasons": reasons(before, after) or None}
            rows.append(always | changed | present(said))
    return rows


def reasons(before: Section, after: Section) -> list[dict[str, Any]]:
    """Who changed it between two versions, when, why, which response led to it; each said once."""
    found = {(one.by, one.why, one.response): one for one in changes_since(before, after)}
    return [change_row(one) for one in sorted(found.values(), key=lambda one: one.at)]


def changes_since(before: Section, after: Section) -> list[Change]:
    own = [one for owner, held in after.paragraphs.items() for one in held.changes[known(before, owner) :]]
    return [*(revision.change for revision in after.revisions[before.number :]), *own]


def known(section: Section, owner: str) -> int:
    """How often an owner's words had been written by then."""
    held = section.paragraphs.get(owner)
    return held.revision if held else 0


def change_row(change: Change) -> dict[str, Any]:
    return {"by": change.by, "at": change.at} | present({"why": change.why, "response": change.response})


def saves(section: Section) -> list[dict[str, Any]]:
    """Each time that a shared section was saved anew, for those who write it."""
    rows = []
    for before, after in pairwise(section.revisions):
        changes = rewritten_texts(before.texts, after.texts)
        rows.append({"revision": after.number, "texts": changes} | change_row(after.change))
    return rows


def changed_since(section: Section, since: Version | None) -> dict[str, Any] | None:
    """What reads otherwise than in the version that this person has read: headings, texts, and each owner's words."""
    if since is None:
        return None
    before = since.sections.get(section.id)
    return compared(before, section) or None if before else {"new": True}


def taken_out(sections: Mapping[str, Section], since: Version | None) -> dict[str, Any]:
    """The sections of the version that this person has read that are not there any more, as they read."""
    gone = (section for section in since.sections.values() if section.id not in sections) if since else ()
    return {s.id: {"titles": dict(s.titles)} | present({"texts": texts_of(s)}) for s in gone}


def compared(before: Section, after: Section) -> dict[str, Any]:
    """By language, and by owner; {} where everything reads the same."""
    own = {o: pieces for o, held in after.paragraphs.items() if (pieces := rewritten(before, o, held))}
    titles = rewritten_texts(before.titles, after.titles)
    return present({"titles": titles, "texts": rewritten_texts(texts_of(before), texts_of(after)), "paragraphs": own})


def rewritten_texts(old: Mapping[str, str], new: Mapping[str, str]) -> Found:
    return {lang: differences(old.get(lang, ""), text) for lang, text in new.items() if old.get(lang, "") != text}


def texts_of(section: Section) -> dict[str, str]:
    return dict(section.revision.texts) if section.revision else {}


def rewritten(before: Section, owner: str, held: Paragraph) -> list[Piece]:
    """How an owner's words read otherwise than before; the earlier ones of another language are not compared."""
    old = before.paragraphs.get(owner)
    if old and old.text == held.text:
        return []
    return differences(old.text if old and old.language == held.language else "", held.text)
