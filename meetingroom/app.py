"""Where the parts are joined: the store, the door, the publisher, the pages and the sockets."""

from __future__ import annotations

import atexit
from functools import partial
from pathlib import Path
from urllib.parse import unquote, urlsplit

from engineio.payload import Payload
from flask import Flask
from flask_socketio import SocketIO

from meetingroom.config import BadSetting, Config
from meetingroom.core.template import Template
from meetingroom.live.clockwork import Clockwork
from meetingroom.live.doorbell import RedisDoorbell, SilentDoorbell
from meetingroom.live.eraser import Eraser
from meetingroom.live.fanout import PlainFanout
from meetingroom.live.forgotten import Forgotten
from meetingroom.live.mailer import Mailer
from meetingroom.live.notes import Notes
from meetingroom.live.post import Post
from meetingroom.live.presence import Presence
from meetingroom.live.press import Press
from meetingroom.live.private import PrivateWords
from meetingroom.live.publisher import Publisher
from meetingroom.live.room import Rooms
from meetingroom.live.signals import QuietSignals
from meetingroom.presets import FaultyTemplates, read_templates
from meetingroom.store.engine import open_store
from meetingroom.store.migrate import migrate
from meetingroom.web import (
    after,
    api,
    assets,
    charts,
    decisions,
    door,
    draft,
    draft_paper,
    erase,
    errors,
    glossary,
    mailing,
    next_meeting,
    opening,
    pages,
    pressing,
    record,
    redact,
    socket,
)
from meetingroom.web.auth import Tokens
from meetingroom.web.letters import mail_to
from meetingroom.web.parts import Parts
from meetingroom.web.wire import MOST_BYTES

ROOT = Path(__file__).resolve().parent.parent


def create_app(config: Config) -> Flask:
    """The whole application; `parts(app)` gives what it is made of."""
    app = Flask("meetingroom", root_path=str(ROOT), static_folder="static", template_folder="templates")
    app.config.update(SECRET_KEY=config.secret_key, MAX_CONTENT_LENGTH=MOST_BYTES, MAX_FORM_MEMORY_SIZE=MOST_BYTES)
    sockets = SocketIO(
        app,
        async_mode=config.async_mode,
        manage_session=False,
        max_http_buffer_size=MOST_BYTES,
        http_compression=False,
        ping_interval=20,
        ping_timeout=25,
        serve_client=False,
    )
    # A phone on polling may send many asks in one go after a dead spot; the library would refuse beyond 16.
    Payload.max_decode_packets = 200
    app.extensions["meetingroom"] = join(config, sockets)
    assets.register(app, config)
    opening.register(app)
    next_meeting.register(app)
    door.register(app)
    pages.register(app)
    pressing.register(app)
    record.register(app)
    redact.register(app)
    after.register(app)
    erase.register(app)
    errors.register(app)
    api.register(app)
    charts.register(app)
    decisions.register(app)
    app.register_blueprint(glossary.glossary)
    draft.register(app)
    draft_paper.register(app)
    mailing.register(app)
    if config.metrics_token:
        from meetingroom.web import metrics

        metrics.register(app)
    socket.register(app, sockets)
    return app


def join(config: Config, sockets: SocketIO) -> Parts:
    store = open_store(config.database_url)
    migrate(store)
    fanout = PlainFanout(sockets)
    publisher = Publisher(fanout)
    presence = Presence(publisher, *socket.line_cutter(sockets))
    notes = Notes(store, fanout, publisher.outlooks)
    eraser = Eraser(store)
    mailer = Mailer(store, post_of(config))
    press = Press(sockets.sleep, config.data_dir / "copies")
    atexit.register(press.close)
    # The eraser last: nothing is written after it.
    rooms = Rooms(store, publisher.ring, [presence, notes, mailer, press, eraser])
    rooms.committed.append(eraser.tick)
    rooms.gone += [presence.gone, notes.gone, press.gone]
    clockwork = Clockwork(store, rooms, presence, sockets.sleep)
    rooms.gone.append(clockwork.gone)
    doorbell = bell(config, rooms, sockets)
    rooms.tell_others = doorbell.ring
    clockwork.also.append(lambda: notes.tick(rooms.meeting))
    signals = QuietSignals(rooms, presence.connected_people, store.is_embedded)
    clockwork.also.append(signals.tick)
    clockwork.also += [eraser.tick, press.sweep, Forgotten(store, rooms).tick]
    mailer.rooms, mailer.start = rooms, sockets.start_background_task
    clockwork.also.append(mailer.tick)
    private = PrivateWords(store, fanout)
    rooms.tell_sealed = private.tell
    tokens = Tokens(config.secret_key)
    kinds = templates(config)
    joined = Parts(
        config=config,
        store=store,
        rooms=rooms,
        publisher=publisher,
        presence=presence,
        private=private,
        notes=notes,
        signals=signals,
        eraser=eraser,
        tokens=tokens,
        clockwork=clockwork,
        doorbell=doorbell,
        sockets=sockets,
        templates=kinds,
        mailer=mailer,
        press=press,
    )
    mailer.compose = partial(mail_to, joined)
    return joined


def post_of(config: Config) -> Post | None:
    """The mail server, where there is one."""
    if not config.smtp_url:
        return None
    url = urlsplit(config.smtp_url)
    is_tls = url.scheme == "smtps"
    port = url.port or (465 if is_tls else 587)
    return Post(url.hostname or "", port, unquote(url.username or ""), unquote(url.password or ""), is_tls)


def templates(config: Config) -> dict[str, Template]:
    """The kinds of meetings that are offered. Raises: BadSetting, with every fault in a file of one's own."""
    try:
        return read_templates(config.templates_dir)
    except FaultyTemplates as faulty:
        raise BadSetting(f"TEMPLATES_DIR holds what cannot be used:\n{faulty}") from None


def bell(config: Config, rooms: Rooms, sockets: SocketIO) -> SilentDoorbell | RedisDoorbell:
    """How this process tells others that a meeting has news, and hears it from them."""
    if not config.redis_url:
        return SilentDoorbell()

    def heard(meeting_id: str) -> None:
        if meeting_id in rooms.open_meetings():
            rooms.look(meeting_id)

    return RedisDoorbell(config.redis_url, heard, sockets.sleep)


def parts(app: Flask) -> Parts:
    found = app.extensions["meetingroom"]
    assert isinstance(found, Parts)
    return found
