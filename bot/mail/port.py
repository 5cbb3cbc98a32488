"""The port of mail: plain text to one address, and how a message of ours is written.

A fault is a SendError of the channels' port (`bot/channels/port.py`): RETRY, UNKNOWN, UNREACHABLE, PERMANENT, CONFIG.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Protocol

from bot.channels.port import SendError, SendErrorKind


@dataclass(frozen=True, slots=True)
class Mail:
    """One message. `key` is the same for each attempt to send it, so that receivers can tell a second copy."""

    to: str
    subject: str
    text: str
    key: str
    at: datetime
    stop_url: str = ""  # where its reader can have no more of the kind


class Mailer(Protocol):
    """Something that takes mail."""

    def send(self, mail: Mail) -> None:
        """Hand one message over. Raises SendError."""
        ...


def written(mail: Mail, *, sender: str) -> EmailMessage:
    """The message as RFC 5322 wants it. Raises SendError for an address that cannot be one."""
    local, _, domain = mail.to.rpartition("@")
    if not local or not domain or any(letter.isspace() or not letter.isprintable() for letter in mail.to):
        raise SendError(SendErrorKind.PERMANENT, "address")
    message = EmailMessage(policy=SMTP)
    try:
        message["From"] = sender
        message["To"] = Address(username=local, domain=domain)
        message["Subject"] = mail.subject
        message["Date"] = format_datetime(mail.at)
        message["Message-ID"] = f"<{mail.key}@{sender.rpartition('@')[2]}>"
        message["Auto-Submitted"] = "auto-generated"
        if mail.stop_url:  # RFC 8058: the mail program shows a button of its own
            message["List-Unsubscribe"] = f"<{mail.stop_url}>"
            message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
        message.set_content(mail.text)
    except (ValueError, IndexError):
        raise SendError(SendErrorKind.PERMANENT, "header") from None
    return message
