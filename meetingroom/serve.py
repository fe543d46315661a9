"""The server, and the only place that knows which kind of concurrency it runs on."""

import os
import warnings

MODE = os.environ.get("ASYNC_MODE", "eventlet")
os.environ.setdefault("PSYCOPG_WAIT_FUNC", "wait_selector")
# Before anything imports socket or threading.
if MODE == "eventlet":
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import eventlet

        eventlet.monkey_patch()
elif MODE == "gevent":
    from gevent import monkey

    monkey.patch_all()

import logging
import socket
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from meetingroom.app import create_app, parts
from meetingroom.config import Config, from_environment
from meetingroom.web.addresses import EVERYWHERE, base_address, lan_address
from meetingroom.web.parts import Parts

BACKLOG = 1024
MOST_CONNECTIONS = 20_000


StartLines = Callable[[Parts, str], Iterable[str]]


def serve(more: StartLines = lambda joined, base: ()) -> None:
    """Serve until stopped; `more` has further lines to print at the start, given the address of this server."""
    config = from_environment()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    # It logs other people's broken frames, each with a trace. Our own mistakes are logged at the edge, in web/.
    logging.getLogger("engineio.server").setLevel(logging.CRITICAL)
    app = create_app(config)
    joined = parts(app)
    joined.notes.readers.outside = joined.mailer.outside = outside
    joined.sockets.start_background_task(joined.clockwork.run)
    joined.sockets.start_background_task(joined.doorbell.listen)
    run(app, config, more)


def run(app: Any, config: Config, more: StartLines) -> None:
    if MODE != "eventlet":
        tell_addresses(config, more, parts(app))
        parts(app).sockets.run(app, config.host, config.port, log_output=False, allow_unsafe_werkzeug=True)
        return
    from eventlet import wsgi

    family = socket.AF_INET6 if ":" in config.host else socket.AF_INET
    listener = eventlet.listen((config.host, config.port), family=family, backlog=BACKLOG)
    # Linux hands this on to accepted connections; without it a burst arrives 40 ms late.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    tell_addresses(replace(config, port=listener.getsockname()[1]), more, parts(app))
    wsgi.server(listener, without_deflate(app), max_size=MOST_CONNECTIONS, log_output=False, debug=False)


def outside(work: Callable[..., Any], *given: Any) -> Any:
    """Do what takes long where it holds nobody up: in a real thread beside the hub."""
    if MODE == "eventlet":
        from eventlet import tpool

        return tpool.execute(work, *given)
    if MODE == "gevent":
        import gevent

        return gevent.get_hub().threadpool.apply(work, given)
    return work(*given)


def without_deflate(app: object) -> object:
    """Drop the browser's offer to compress WebSocket frames: it costs a third of the processor for small messages."""

    def answer(environ: dict[str, object], start_response: object) -> object:
        environ.pop("HTTP_SEC_WEBSOCKET_EXTENSIONS", None)
        return app(environ, start_response)  # type: ignore[operator]

    return answer


def tell_addresses(config: Config, more: StartLines, joined: Parts) -> None:
    """Where to go now: from this machine, from phones beside it, and into the demonstration."""
    here = base_address(replace(config, public_url=""))
    lan = lan_address()
    lines = [f"This machine:   {here}/"]
    if lan and config.host in EVERYWHERE:
        lines.append(f"Local network:  http://{lan}:{config.port}/")
    if config.public_url:
        lines.append(f"Public address: {config.public_url}/")
    lines += more(joined, here)
    print("\n  ".join(["Meetingroom is ready.", *lines]), flush=True)
