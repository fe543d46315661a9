"""The words of every screen."""
