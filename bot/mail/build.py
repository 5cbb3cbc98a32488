"""The mailer that the settings ask for."""

from __future__ import annotations

from pathlib import Path

from bot.channels.port import ChannelPort
from bot.mail.port import Mailer
from bot.settings import Settings
from models.enums import Channel


def mail_channel(settings: Settings, mailer: Mailer) -> dict[Channel, ChannelPort]:
    """The channel for notices; none without a mail server, where a folder would be taken for somebody reached."""
    if settings.smtp_host is None:
        return {}
    from bot.mail.channel import MailChannel

    return {Channel.MAIL: MailChannel(mailer)}


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
