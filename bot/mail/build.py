"""The mailer that the settings ask for."""

from __future__ import annotations

from pathlib import Path

from bot.mail.port import Mailer
from bot.settings import Settings


def make_mailer(settings: Settings) -> Mailer:
    """An SMTP server where one is named, else a folder under the house's own."""
    if settings.smtp_host is None:
        from bot.mail.folder import FolderMailer

        return FolderMailer(Path(settings.home) / "mail", settings.mail_from)
    from bot.mail.smtp import SmtpMailer

    password = settings.smtp_password.get_secret_value() if settings.smtp_password else ""
    return SmtpMailer(
        settings.smtp_host,
        settings.smtp_port,
        settings.mail_from,
        settings.smtp_login,
        password,
        settings.smtp_security,
    )
