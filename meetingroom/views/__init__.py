"""SHOWS: what each audience sees of a meeting, the only filter there is; pure, without a word of any language."""
