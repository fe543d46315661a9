"""Kinds of meetings as data: one TOML file each, to be read, changed and added to."""

from meetingroom.presets.read import FaultyTemplates, read_templates

__all__ = ["FaultyTemplates", "read_templates"]
