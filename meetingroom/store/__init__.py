"""REMEMBERS: the only layer that speaks SQL."""
