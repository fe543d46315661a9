"""The mail server: letters are handed to it over SMTP, and it says of each whether it takes it on."""

from __future__ import annotations

import contextlib
import smtplib
import ssl
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email.message import EmailMessage

PATIENCE_S = 20.0
HERE = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True)
class Post:
    """How to reach it. With `is_tls` the line is encrypted from the start, else as soon as the server offers it."""

    host: str
    port: int
    user: str = ""
    password: str = ""
    is_tls: bool = False

    def deliver(self, letters: Sequence[EmailMessage]) -> list[bool]:
        """Hand them over, one after the other on one line; of each, whether the server has it.

        Waits for the network: call it where that holds nobody up.
        """
        went: list[bool] = []
        try:
            with self._line() as line:
                for letter in letters:
                    went.append(handed_over(line, letter))  # noqa: PERF401  (what went before the line broke counts)
        except (OSError, smtplib.SMTPException):
            pass  # those that it has are known; the others are said not to have gone
        return went + [False] * (len(letters) - len(went))

    @contextlib.contextmanager
    def _line(self) -> Iterator[smtplib.SMTP]:
        secure = ssl.create_default_context()
        if self.is_tls:
            line: smtplib.SMTP = smtplib.SMTP_SSL(self.host, self.port, timeout=PATIENCE_S, context=secure)
        else:
            line = smtplib.SMTP(self.host, self.port, timeout=PATIENCE_S)
        try:
            line.ehlo_or_helo_if_needed()
            encrypted = self.is_tls
            if not encrypted and line.has_extn("starttls"):
                line.starttls(context=secure)
                encrypted = True
            if self.user and not encrypted and self.host not in HERE:
                raise smtplib.SMTPException("no password over an open line")
            if self.user:
                line.login(self.user, self.password)
            yield line
        finally:
            with contextlib.suppress(OSError, smtplib.SMTPException):
                line.quit()


def handed_over(line: smtplib.SMTP, letter: EmailMessage) -> bool:
    """Has the server taken it on? One that it refuses says nothing about the next."""
    try:
        return not line.send_message(letter)
    except (smtplib.SMTPResponseException, smtplib.SMTPRecipientsRefused, smtplib.SMTPNotSupportedError):
        return False
