"""Which addresses this machine has on the local network, for the QR code and the start message."""

from __future__ import annotations

import socket

from meetingroom.config import Config

EVERYWHERE = ("0.0.0.0", "::")


def lan_address() -> str:
    """The address by which others on the local network reach this machine, or "".

    No packet is sent: connecting a datagram socket only asks the system which way it would go.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # an address that RFC 5737 keeps for documentation
        except OSError:
            return ""
        found: str = probe.getsockname()[0]
        return "" if found.startswith("127.") else found


def base_address(config: Config) -> str:
    """Where this machine reaches the server; nothing before the path where the port is not yet known."""
    if config.public_url or not config.port:
        return config.public_url
    host = "localhost" if config.host in EVERYWHERE else config.host
    return f"http://[{host}]:{config.port}" if ":" in host else f"http://{host}:{config.port}"
