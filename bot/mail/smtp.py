"""Mail by SMTP, with TLS unless the settings say otherwise. The only file that knows smtplib."""

from __future__ import annotations

import smtplib
import ssl
from dataclasses import dataclass

from bot.channels.port import SendError, SendErrorKind
from bot.mail.port import Mail, written

SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class SmtpMailer:
    """One server. `security` is starttls, tls or none."""

    host: str
    port: int
    sender: str
    login: str = ""
    password: str = ""
    security: str = "starttls"
    seconds: float = SECONDS

    def send(self, mail: Mail) -> None:
        """Hand one message over. Raises SendError."""
        message = written(mail, sender=self.sender)
        is_handed = False
        try:
            with self._connected() as server:
                is_handed = True
                server.send_message(message, from_addr=self.sender, to_addrs=[mail.to])
                is_handed = False  # it was taken: what goes wrong in saying goodbye is no fault
        except smtplib.SMTPResponseException as refused:
            raise SendError(_kind_of(refused), str(refused.smtp_code)) from None
        except smtplib.SMTPRecipientsRefused as refused:
            code = next(iter(refused.recipients.values()))[0]
            kind = SendErrorKind.RETRY if 400 <= code < 500 else SendErrorKind.UNREACHABLE
            raise SendError(kind, str(code)) from None
        except (smtplib.SMTPNotSupportedError, ssl.SSLCertVerificationError) as unfit:
            raise SendError(SendErrorKind.CONFIG, type(unfit).__name__) from None
        except (smtplib.SMTPException, OSError) as broken:
            kind = SendErrorKind.UNKNOWN if is_handed else SendErrorKind.RETRY
            raise SendError(kind, type(broken).__name__) from None

    def _connected(self) -> smtplib.SMTP:
        secured = ssl.create_default_context()
        if self.security == "tls":
            server: smtplib.SMTP = smtplib.SMTP_SSL(self.host, self.port, timeout=self.seconds, context=secured)
        else:
            server = smtplib.SMTP(self.host, self.port, timeout=self.seconds)
        try:
            if self.security == "starttls":
                server.starttls(context=secured)
            if self.login:
                server.login(self.login, self.password)
        except BaseException:
            server.close()
            raise
        return server


def _kind_of(refused: smtplib.SMTPResponseException) -> SendErrorKind:
    if isinstance(refused, smtplib.SMTPAuthenticationError):
        return SendErrorKind.CONFIG
    return SendErrorKind.RETRY if 400 <= refused.smtp_code < 500 else SendErrorKind.PERMANENT
