"""Which addresses this machine has on the local network, for the QR code and the start message."""

from __future__ import annotations

import socket


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
