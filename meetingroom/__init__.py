"""Meetingroom: a facilitated live meeting where every participant's view is recorded and heard."""

__version__ = "0.1.0"
