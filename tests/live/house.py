"""One process of the server in a test's hand: its store, its door and its clock, without a network."""

from __future__ import annotations

from meetingroom.live.clockwork import Clockwork
from meetingroom.live.eraser import Eraser
from meetingroom.live.forgotten import Forgotten
from meetingroom.live.presence import Presence
from meetingroom.live.publisher import Publisher
from meetingroom.live.room import Rooms
from meetingroom.store.engine import open_store
from meetingroom.store.migrate import migrate


class Nobody:
    """A fan-out with no sockets behind it."""

    def send(self, group, event, message):
        """Nobody listens."""


class House:
    """One process with its clock in the test's hand."""

    def __init__(self, path):
        self.store = open_store(f"sqlite:///{path}")
        migrate(self.store)
        publisher = Publisher(Nobody())
        self.presence = Presence(publisher, lambda line, why: None, lambda old, new: None)
        self.rooms = Rooms(self.store, publisher.ring, [self.presence, Eraser(self.store)])
        self.time = 1_000_000.0
        self.rooms.now = lambda: self.time
        self.clockwork = Clockwork(self.store, self.rooms, self.presence, lambda seconds: None)
        self.clockwork.also.append(Forgotten(self.store, self.rooms).tick)

    def passes(self, seconds):
        self.time += seconds
        self.clockwork.tick(self.time)
