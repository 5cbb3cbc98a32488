"""One suite over every mailer: what arrives, and what is not taken; and the faults of an SMTP server."""

from __future__ import annotations

import mailbox
import socket
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from bot.channels.port import SendError, SendErrorKind
from bot.mail.build import make_mailer
from bot.mail.folder import FolderMailer
from bot.mail.port import Mail, Mailer
from bot.mail.smtp import SmtpMailer

AT = datetime(2026, 6, 1, 8, 0, tzinfo=UTC)
MAIL = Mail("ana@example.com", "Ihr Anmeldecode für Parley: 123456", "Grüße\n\n.\nhttp://127.0.0.1/in/x\n", "k-1", AT)
SENDER = "bookings@parley.example"


class Server:
    """What an SMTP server took, and what it says to the next recipient."""

    def __init__(self) -> None:
        self.taken: list[bytes] = []
        self.envelopes: list[tuple[str, list[str]]] = []
        self.answer = "250 OK"
        self.after_data = "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options) -> str:
        if self.answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.answer

    async def handle_DATA(self, server, session, envelope) -> str:
        if self.after_data == "hang up":
            server.transport.close()
        self.taken.append(envelope.content)
        self.envelopes.append((envelope.mail_from, envelope.rcpt_tos))
        return self.after_data


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def running(server: Server, **options) -> Controller:
    controller = Controller(server, hostname="127.0.0.1", port=free_port(), **options)
    controller.start()
    return controller


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def smtp(server: Server) -> Iterator[SmtpMailer]:
    controller = running(server)
    yield SmtpMailer("127.0.0.1", controller.port, SENDER, security="none", seconds=5)
    controller.stop()


@pytest.fixture(params=["smtp", "folder"])
def port(request, tmp_path: Path) -> tuple[Mailer, Callable[[], list[EmailMessage]]]:
    """A mailer, and what has arrived."""
    if request.param == "smtp":
        server, mailer = request.getfixturevalue("server"), request.getfixturevalue("smtp")
        return mailer, lambda: [message_from_bytes(one, policy=default) for one in server.taken]
    folder = tmp_path / "house" / "mail"
    return FolderMailer(folder, SENDER), lambda: [
        message_from_bytes(one.as_bytes(), policy=default)
        for one in (mailbox.Maildir(folder) if folder.exists() else ())
    ]


def test_what_was_sent_arrives_whole(port) -> None:
    mailer, arrived = port
    mailer.send(MAIL)
    (message,) = arrived()
    assert (message["From"], message["To"], message["Subject"]) == (SENDER, MAIL.to, MAIL.subject)
    assert message.get_content().replace("\r\n", "\n") == MAIL.text
    assert message["Message-ID"] == "<k-1@parley.example>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Date"].datetime == AT


def test_a_second_attempt_can_be_told_by_its_id(port) -> None:
    mailer, arrived = port
    for _ in range(2):
        mailer.send(MAIL)
    assert {message["Message-ID"] for message in arrived()} == {"<k-1@parley.example>"}


@pytest.mark.parametrize(
    "to", ["", "ana", "ana@", "@b.c", "a\r\nBcc: eve@example.com@b.c", "a b@c.d\nX: y", "a@b\x00.c"]
)
def test_an_address_cannot_carry_a_header(port, to: str) -> None:
    mailer, arrived = port
    with pytest.raises(SendError) as refused:
        mailer.send(replace(MAIL, to=to))
    assert refused.value.kind is SendErrorKind.PERMANENT
    assert arrived() == []


def test_a_subject_cannot_carry_a_header(port) -> None:
    mailer, arrived = port
    with pytest.raises(SendError):
        mailer.send(replace(MAIL, subject="a\r\nBcc: eve@example.com"))
    assert arrived() == []


# ------------------------------------------------------------------ an SMTP server's faults


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("450 busy", SendErrorKind.RETRY),
        ("550 nobody here", SendErrorKind.UNREACHABLE),
        ("553 not an address", SendErrorKind.UNREACHABLE),
    ],
)
def test_a_recipient_that_is_not_taken(server: Server, smtp: SmtpMailer, answer: str, kind: SendErrorKind) -> None:
    server.answer = answer
    with pytest.raises(SendError) as refused:
        smtp.send(MAIL)
    assert (refused.value.kind, refused.value.code) == (kind, answer[:3])


@pytest.mark.parametrize(
    ("after_data", "kind"),
    [
        ("451 later", SendErrorKind.RETRY),
        ("554 spam", SendErrorKind.PERMANENT),
        ("hang up", SendErrorKind.UNKNOWN),
    ],
)
def test_a_message_that_is_not_taken(server: Server, smtp: SmtpMailer, after_data: str, kind: SendErrorKind) -> None:
    server.after_data = after_data
    with pytest.raises(SendError) as refused:
        smtp.send(MAIL)
    assert refused.value.kind is kind


def test_a_server_that_is_away_is_tried_again() -> None:
    with pytest.raises(SendError) as away:
        SmtpMailer("127.0.0.1", free_port(), SENDER, security="none", seconds=2).send(MAIL)
    assert away.value.kind is SendErrorKind.RETRY


def test_without_tls_nothing_is_sent_where_tls_is_wanted(server: Server, smtp: SmtpMailer) -> None:
    with pytest.raises(SendError) as unfit:
        replace(smtp, security="starttls", login="me", password="secret").send(MAIL)
    assert unfit.value.kind is SendErrorKind.CONFIG
    assert server.taken == []


def test_a_wrong_password_is_a_matter_of_settings(server: Server) -> None:
    def authenticate(*rest) -> AuthResult:
        login = rest[-1]
        return AuthResult(success=login.password == b"right", handled=False)

    controller = running(server, authenticator=authenticate, auth_require_tls=False, auth_required=True)
    try:
        mailer = SmtpMailer("127.0.0.1", controller.port, SENDER, "me", "wrong", "none", 5)
        with pytest.raises(SendError) as refused:
            mailer.send(MAIL)
        assert refused.value.kind is SendErrorKind.CONFIG
        replace(mailer, password="right").send(MAIL)
    finally:
        controller.stop()
    assert server.envelopes == [(SENDER, [MAIL.to])]


def test_the_settings_choose(make_settings, tmp_path: Path) -> None:
    assert make_mailer(make_settings(PARLEY_HOME=str(tmp_path))) == FolderMailer(tmp_path / "mail", "parley@localhost")
    chosen = make_mailer(
        make_settings(
            SMTP_HOST="mail.example",
            SMTP_PORT=465,
            SMTP_LOGIN="me",
            SMTP_PASSWORD="secret",
            SMTP_SECURITY="tls",
            MAIL_FROM=SENDER,
        )
    )
    assert chosen == SmtpMailer("mail.example", 465, SENDER, "me", "secret", "tls")
