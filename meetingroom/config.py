"""The settings of the server, read from the environment; a bad one stops the start with one sentence."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parseaddr
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

ASYNC_MODES = ("eventlet", "gevent", "threading")


class BadSetting(SystemExit):
    """A setting that cannot be used; its sentence names it."""


@dataclass(frozen=True)
class Config:
    """How this server runs. `public_url` and `start_key` may be empty."""

    host: str = "0.0.0.0"
    port: int = 8000
    public_url: str = ""
    data_dir: Path = Path("data")
    database_url: str = ""
    redis_url: str = ""
    async_mode: str = "eventlet"
    start_key: str = ""  # empty: anyone may start a meeting
    metrics_token: str = ""  # empty: there is no such address
    secret_key: str = ""
    pseudo_language: bool = False
    time_zone: str = ""  # empty: the machine's own
    fanout: str = "plain"
    smtp_url: str = ""  # empty: letters are ready messages, to be sent by hand
    mail_from: str = ""
    templates_dir: Path | None = None  # kinds of meetings of one's own

    @property
    def is_https(self) -> bool:
        return self.public_url.startswith("https://")


def from_environment(environ: Mapping[str, str] = os.environ) -> Config:
    """The configuration that the environment asks for.

    Raises: BadSetting, naming the variable and what it expects.
    """
    smtp_url, mail_from = mail(environ)
    data_dir = writable(Path(environ.get("DATA_DIR", "data")))
    mode = one_of("ASYNC_MODE", environ.get("ASYNC_MODE", "eventlet"), ASYNC_MODES)
    return Config(
        host=environ.get("HOST", "0.0.0.0"),
        port=port_number(environ.get("PORT", "8000")),
        public_url=web_address("PUBLIC_URL", environ.get("PUBLIC_URL", "")),
        data_dir=data_dir,
        database_url=database_address(environ.get("DATABASE_URL", ""), data_dir),
        redis_url=redis_address(environ.get("REDIS_URL", "")),
        async_mode=mode,
        start_key=environ.get("START_KEY", ""),
        metrics_token=environ.get("METRICS_TOKEN", ""),
        secret_key=environ.get("SECRET_KEY", "") or kept_secret(data_dir),
        pseudo_language=yes_or_no("PSEUDO_LANGUAGE", environ.get("PSEUDO_LANGUAGE", "no")),
        time_zone=time_zone(environ.get("TIME_ZONE", "")),
        smtp_url=smtp_url,
        mail_from=mail_from,
        templates_dir=readable("TEMPLATES_DIR", environ.get("TEMPLATES_DIR", "")),
    )


def port_number(text: str) -> int:
    if not text.isdigit() or int(text) > 65535:
        raise BadSetting(f"PORT must be a whole number from 0 to 65535, not {text!r}.")
    return int(text)


def one_of(name: str, text: str, choices: tuple[str, ...]) -> str:
    if text not in choices:
        raise BadSetting(f"{name} must be one of {', '.join(choices)}, not {text!r}.")
    return text


def yes_or_no(name: str, text: str) -> bool:
    return one_of(name, text.lower(), ("yes", "no", "1", "0", "true", "false")) in ("yes", "1", "true")


def time_zone(text: str) -> str:
    try:
        return ZoneInfo(text).key if text else ""
    except (ValueError, OSError, LookupError):
        raise BadSetting(f"TIME_ZONE must be a name such as America/Chicago, not {text!r}.") from None


def web_address(name: str, text: str) -> str:
    if text and (urlsplit(text).scheme not in ("http", "https") or not urlsplit(text).netloc):
        raise BadSetting(f"{name} must be an address such as https://meet.example.org, not {text!r}.")
    return text.rstrip("/")


def database_address(text: str, data_dir: Path) -> str:
    if not text:
        return f"sqlite:///{data_dir.resolve() / 'meetingroom.db'}"
    scheme = text.split(":", 1)[0]
    if scheme not in ("sqlite", "postgresql", "postgres", "postgresql+psycopg"):
        raise BadSetting(f"DATABASE_URL must begin with sqlite:// or postgresql://, not {scheme!r}.")
    return "postgresql+psycopg" + text[len(scheme) :] if scheme.startswith("postgres") else text


def mail(environ: Mapping[str, str]) -> tuple[str, str]:
    """How letters go by mail: the server's address and the sender, or neither."""
    url, sender = environ.get("SMTP_URL", ""), environ.get("MAIL_FROM", "")
    if not url and not sender:
        return "", ""
    try:
        parts = urlsplit(url)
        is_whole = parts.scheme in ("smtp", "smtps") and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        is_whole = False
    if not is_whole:  # never what it says: a password may stand in it
        raise BadSetting("SMTP_URL must be an address such as smtp://user:password@mail.example.org:587.")
    if "\n" in sender or not re.fullmatch(r"[^\s@<>]+@[^\s@<>]+", parseaddr(sender)[1]):
        raise BadSetting(f"MAIL_FROM must be a sender such as Meetings <meetings@example.org>, not {sender!r}.")
    if not environ.get("PUBLIC_URL", ""):
        raise BadSetting("PUBLIC_URL must be set where SMTP_URL is: links in letters begin with it.")
    return url, sender


def redis_address(text: str) -> str:
    if text and not text.startswith(("redis://", "rediss://", "unix://")):
        raise BadSetting(f"REDIS_URL must begin with redis://, not {text!r}.")
    return text


def writable(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".writable"
        probe.touch()
        probe.unlink(missing_ok=True)  # another server that starts now may have been quicker
    except OSError as error:
        why = f"{folder} cannot: {error.strerror}"
        raise BadSetting(f"DATA_DIR must be a folder that can be written to; {why}.") from None
    return folder


def readable(name: str, text: str) -> Path | None:
    folder = Path(text)
    if text and not folder.is_dir():
        raise BadSetting(f"{name} must be a folder that exists, not {text!r}.")
    return folder if text else None


def kept_secret(folder: Path) -> str:
    """The key that signs every link, made once and kept beside the data.

    Raises: BadSetting where the file is empty, as after a crash or on a full disk: nothing may be signed with no key.
    """
    path = folder / "secret.key"
    if not path.exists():
        # Exclusive, so that two servers starting at once agree on one key.
        try:
            with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
                file.write(secrets.token_urlsafe(32))
        except FileExistsError:
            pass
    key = path.read_text().strip()
    if not key:
        why = "links are signed with what it holds. Start again; if it stays empty, put it back or remove it"
        raise BadSetting(f"{path} is empty, and {why}.")
    return key
