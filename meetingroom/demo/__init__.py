"""Demonstration meetings: told by data files, filled in through the doors that everybody uses."""
