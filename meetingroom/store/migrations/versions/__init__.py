"""One file per change of shape, in order."""
