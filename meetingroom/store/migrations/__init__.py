"""The shapes that the database has had, one after another."""
