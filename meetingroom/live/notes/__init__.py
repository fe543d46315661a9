"""The live notes: a document that several people write at once, kept, shown, and never doubled."""

from meetingroom.live.notes.cursors import Editor
from meetingroom.live.notes.door import Notes, notes_group, refuse_reader
from meetingroom.live.notes.lines import Line
from meetingroom.live.notes.rewrite import Edit

__all__ = ["Edit", "Editor", "Line", "Notes", "notes_group", "refuse_reader"]
