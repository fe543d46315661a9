"""The annual review, replayed through the room's door: acts made from the data, and from one file what the data leave out."""
