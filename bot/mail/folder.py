"""Mail into a maildir on this machine, where any mail program can read it: what happens without an SMTP server."""

from __future__ import annotations

import mailbox
from dataclasses import dataclass
from pathlib import Path

from bot.channels.port import SendError, SendErrorKind
from bot.mail.port import Mail, written


@dataclass(frozen=True, slots=True)
class FolderMailer:
    """A maildir, made when it is first needed."""

    folder: Path
    sender: str

    def send(self, mail: Mail) -> None:
        """Put one message into the folder. Raises SendError."""
        message = written(mail, sender=self.sender)
        try:
            self.folder.parent.mkdir(parents=True, exist_ok=True)
            mailbox.Maildir(self.folder, create=True).add(message.as_bytes())
        except OSError as broken:
            raise SendError(SendErrorKind.RETRY, type(broken).__name__) from None
