"""What the edge reaches: everything that the application is joined from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from flask_socketio import SocketIO

from meetingroom.config import Config
from meetingroom.core.template import Template
from meetingroom.live.clockwork import Clockwork
from meetingroom.live.doorbell import RedisDoorbell, SilentDoorbell
from meetingroom.live.eraser import Eraser
from meetingroom.live.mailer import Mailer
from meetingroom.live.notes import Notes
from meetingroom.live.presence import Presence
from meetingroom.live.press import Press
from meetingroom.live.private import PrivateWords
from meetingroom.live.publisher import Publisher
from meetingroom.live.room import Rooms
from meetingroom.live.signals import QuietSignals
from meetingroom.store.engine import Store
from meetingroom.web.auth import Tokens


@dataclass
class Parts:
    """Everything that a request may need, found at `app.extensions["meetingroom"]`."""

    config: Config
    store: Store
    rooms: Rooms
    publisher: Publisher
    presence: Presence
    private: PrivateWords
    notes: Notes
    signals: QuietSignals
    eraser: Eraser
    tokens: Tokens
    clockwork: Clockwork
    doorbell: SilentDoorbell | RedisDoorbell
    sockets: SocketIO
    templates: Mapping[str, Template]
    mailer: Mailer
    press: Press
