"""A mail server of the tests' own, on a real socket: it keeps what it takes on, and may be slow or refuse people.

It encrypts, where asked to, from the start (`smtps`) or as soon as it is told (STARTTLS), and may ask for a password.
"""

from __future__ import annotations

import base64
import contextlib
import socketserver
import ssl
import threading
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

PATIENCE_S = 60
CERTIFICATE = Path(__file__).parent / "data" / "mail_server.pem"  # for 127.0.0.1, by nobody: its key lies open


class MailServer(socketserver.ThreadingTCPServer):
    """Speaks enough SMTP (RFC 5321) for letters."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, encrypts: str = "", password: str = "") -> None:
        super().__init__(("127.0.0.1", 0), Talk)
        self.encrypts = encrypts  # "at once", "when told", or "" for never
        self.password = password  # of the user `room`
        self.taken: list[tuple[str, EmailMessage]] = []  # to whom, and the letter
        self.refuses: set[str] = set()  # addresses
        self.hangs_up = False  # in the middle of the next letter
        self.called, self.may_greet, self.took = threading.Event(), threading.Event(), threading.Event()
        self.may_greet.set()

    @property
    def url(self) -> str:
        return self.url_for("")

    def url_for(self, user: str) -> str:
        """The setting for somebody such as `room:secret`."""
        scheme = "smtps" if self.encrypts == "at once" else "smtp"
        return f"{scheme}://{user + '@' if user else ''}127.0.0.1:{self.server_address[1]}"

    def letters(self, address: str) -> list[EmailMessage]:
        return [letter for to, letter in self.taken if to == address]


class Talk(socketserver.StreamRequestHandler):
    server: MailServer

    def setup(self) -> None:
        super().setup()
        self.is_secret = self.is_known = False
        self.to = ""

    def handle(self) -> None:
        self.server.called.set()
        self.server.may_greet.wait(PATIENCE_S)
        with contextlib.suppress(OSError):  # a client that does not believe us hangs up
            if self.server.encrypts == "at once":
                self.encrypt()
            self.says("220 here")
            self.listens()

    def finish(self) -> None:
        with contextlib.suppress(OSError):
            super().finish()
        self.request.close()

    def listens(self) -> None:
        while line := self.rfile.readline():
            verb, _, rest = line.decode("utf-8").strip().partition(" ")
            answer = getattr(self, f"on_{verb.lower()}", None)
            if answer is None:
                self.says("250 ok")
            elif answer(rest):
                return

    def on_ehlo(self, _: str) -> None:
        self.says("250-here")
        if self.server.encrypts == "when told" and not self.is_secret:
            self.says("250-STARTTLS")
        if self.server.password:
            self.says("250-AUTH PLAIN")
        self.says("250 SIZE 10000000")

    def on_starttls(self, _: str) -> None:
        self.says("220 go on")
        self.encrypt()

    def on_auth(self, rest: str) -> None:
        _, user, password = base64.b64decode(rest.partition(" ")[2]).decode().split("\0")
        self.is_known = (user, password) == ("room", self.server.password)
        self.says("235 welcome" if self.is_known else "535 who are you")

    def on_mail(self, _: str) -> None:
        self.says("530 who are you" if self.server.password and not self.is_known else "250 ok")

    def on_rcpt(self, rest: str) -> None:
        self.to = rest.partition("<")[2].partition(">")[0]
        self.says("550 nobody" if self.to in self.server.refuses else "250 ok")

    def on_data(self, _: str) -> bool:
        self.says("354 go on")
        if self.server.hangs_up:
            return True
        self.server.taken.append((self.to, self.letter()))
        self.server.took.set()
        self.says("250 taken")
        return False

    def on_quit(self, _: str) -> bool:
        self.says("221 bye")
        return True

    def letter(self) -> EmailMessage:
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
        found: Any = message_from_bytes(b"".join(lines), policy=policy.default)
        return found

    def encrypt(self) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATE)
        self.request = context.wrap_socket(self.request, server_side=True)
        self.is_secret = True
        self.rfile, self.wfile = self.request.makefile("rb"), self.request.makefile("wb", 0)

    def says(self, words: str) -> None:
        self.wfile.write(f"{words}\r\n".encode())


@contextlib.contextmanager
def mail_server(encrypts: str = "", password: str = "") -> Iterator[MailServer]:
    server = MailServer(encrypts, password)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
