"""The mail server: letters are handed to it over SMTP, and it says of each whether it takes it on."""

from __future__ import annotations

import contextlib
import smtplib
import ssl
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email.message import EmailMessage

from meetingroom.core.letters import Trouble

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

    def deliver(self, letters: Sequence[EmailMessage]) -> list[Trouble | None]:
        """Hand them over, one after the other on one line; of each, why the server has it not, or None where it has.

        Waits for the network: call it where that holds nobody up.
        """
        went: list[Trouble | None] = []
        why = None
        try:
            with self._line() as line:
                for letter in letters:
                    went.append(handed_over(line, letter))  # noqa: PERF401  (what went before the line broke counts)
        except (OSError, smtplib.SMTPException) as trouble:
            why = meaning(trouble)
        # Those that it has are known; the others did not go.
        return went + [why] * (len(letters) - len(went))

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
                raise ssl.SSLError("no password over an open line")
            if self.user:
                line.login(self.user, self.password)
            yield line
        finally:
            with contextlib.suppress(OSError, smtplib.SMTPException):
                line.quit()


def handed_over(line: smtplib.SMTP, letter: EmailMessage) -> Trouble | None:
    """Why the server has not taken it on, if so. One that it refuses says nothing about the next."""
    try:
        return Trouble.REFUSED if line.send_message(letter) else None
    except (smtplib.SMTPResponseException, smtplib.SMTPRecipientsRefused, smtplib.SMTPNotSupportedError):
        return Trouble.REFUSED


def meaning(trouble: Exception) -> Trouble:
    """What went wrong before or between letters."""
    if isinstance(trouble, smtplib.SMTPAuthenticationError | smtplib.SMTPNotSupportedError):
        return Trouble.LOGIN
    return Trouble.INSECURE if isinstance(trouble, ssl.SSLError) else Trouble.UNREACHABLE
