"""A mail server of the tests' own, on a real socket: it keeps what it takes on, and may be slow or refuse people."""

from __future__ import annotations

import contextlib
import socketserver
import threading
import time
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any


class MailServer(socketserver.ThreadingTCPServer):
    """Speaks enough SMTP (RFC 5321) for letters."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Talk)
        self.taken: list[tuple[str, EmailMessage]] = []  # to whom, and the letter
        self.refuses: set[str] = set()  # addresses
        self.hangs_up = False  # in the middle of the next letter
        self.greets_after_s = 0.0

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.server_address[1]}"

    def letters(self, address: str) -> list[EmailMessage]:
        return [letter for to, letter in self.taken if to == address]


class Talk(socketserver.StreamRequestHandler):
    server: MailServer

    def handle(self) -> None:
        time.sleep(self.server.greets_after_s)
        self.says("220 here")
        to = ""
        for line in self.rfile:
            verb, _, rest = line.decode("utf-8").strip().partition(" ")
            if verb.upper() == "RCPT":
                to = rest.partition("<")[2].partition(">")[0]
                self.says("550 nobody" if to in self.server.refuses else "250 ok")
            elif verb.upper() == "DATA":
                self.says("354 go on")
                if self.server.hangs_up:
                    return None
                self.server.taken.append((to, self.letter()))
                self.says("250 taken")
            elif verb.upper() == "QUIT":
                return self.says("221 bye")
            else:
                self.says("250 ok")
        return None

    def letter(self) -> EmailMessage:
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
        found: Any = message_from_bytes(b"".join(lines), policy=policy.default)
        return found

    def says(self, words: str) -> None:
        self.wfile.write(f"{words}\r\n".encode())


@contextlib.contextmanager
def mail_server() -> Iterator[MailServer]:
    server = MailServer()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
