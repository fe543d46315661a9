"""What the room costs: `python -m bench`, or `python -m bench quick` for a look."""
