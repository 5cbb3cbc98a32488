"""Who books by the form hears by mail what happens: once, in his language, and nobody can be mailed at will."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any
from uuid import UUID

import pytest
from flask.testing import FlaskClient

from booking import service
from booking.guards import Guard, switched_off
from bot import by_mail, inbox, notices
from bot.catalogue import catalogue, languages
from models.enums import Channel, OutboxState
from tests.conformance.test_mail import Server, running
from tests.web.site import Site
from tests.web.test_booking_form import BOOK, ELEVEN, ORIGIN, TEN, confirm, words_of
from tests.web.test_calendars import change
from tests.web.test_me import form
from workers import relay

BO = "bo@example.org"
HOST = "http://127.0.0.1:8000"


class Post:
    """A site with a mail server, and what has arrived there."""

    def __init__(self, site: Site, server: Server) -> None:
        self.site, self.server = site, server

    def sent(self) -> list[EmailMessage]:
        """All mail so far, when everything that is due was tried."""
        while relay.drain(self.site.runtime):
            pass
        return [message_from_bytes(one, policy=default) for one in self.server.taken]  # type: ignore[misc]

    def book(self, at: str = TEN, client: FlaskClient | None = None, **typed: str) -> UUID:
        """A request by the form; the booking."""
        assert confirm(client or self.site.app.test_client(), at, **typed).status_code == 303
        return UUID(str(self.site.scalar("SELECT id FROM bookings ORDER BY created_at DESC, start_at DESC LIMIT 1")))

    def notices(self) -> list[tuple[str, str]]:
        """What is owed or was sent to customers so far: template and state."""
        found = self.site.scalar(
            "SELECT json_agg(json_build_array(payload->>'template', state) ORDER BY seq) FROM outbox"
            " WHERE kind = 'notice' AND identity_id IS NOT NULL AND (due_at <= :now OR state <> 'pending')",
            now=self.site.runtime.now(),
        )
        return [tuple(one) for one in found or []]

    def in_chat(self) -> list[str]:
        """What was put into chats on the web."""
        return self.site.scalar("SELECT coalesce(array_agg(text), '{}') FROM messages WHERE channel = 'web'")

    def watch(self) -> None:
        """Whoever booked has the chat open from now on."""
        with self.site.runtime.transaction() as session:
            row = session.connection().exec_driver_sql("SELECT id FROM conversations ORDER BY created_at DESC").first()
            inbox.note_watched(session, row.id, now=self.site.runtime.now())

    def pass_time(self, **length: float) -> None:
        self.site.runtime.clock.advance(timedelta(**length).total_seconds())  # type: ignore[attr-defined]


@pytest.fixture
def post(make_site: Callable[..., Site], monkeypatch: pytest.MonkeyPatch) -> Iterator[Post]:
    monkeypatch.setenv("PARLEY_TESTING", "1")
    server = Server()
    controller = running(server)
    settings = {"SMTP_HOST": "127.0.0.1", "SMTP_PORT": controller.port, "SMTP_SECURITY": "none"}
    yield Post(make_site(MAIL_FROM="parley@parley.example", **settings), server)
    controller.stop()


def body(mail: EmailMessage) -> str:
    return re.sub(r"[\u202f\u00a0]", " ", mail.get_content().replace("\r\n", "\n"))


def links(mail: EmailMessage) -> dict[str, str]:
    """Paths under their labels."""
    return dict(re.findall(rf"^(.+):\n{HOST}(\S+)$", body(mail), re.M))


# ------------------------------------------------------------------ what is said


def test_each_step_is_mailed_once_with_what_can_be_done(post: Post) -> None:
    client = post.site.app.test_client()
    booking_id = post.book(client=client)
    [asked] = post.sent()
    assert asked["To"] == BO
    assert asked["Subject"] == "Request sent: Haircut with Ana's Hair <Studio>, Tue, Jun 2, 10:00 AM"
    change(post.site, service.approve, booking_id, 1)
    approved = post.sent()[1]
    assert body(approved).startswith(
        "Good news, you're booked: Haircut with Ana's Hair <Studio>, Tuesday, June 2 at 10:00 AM (EDT), $45.00."
    )
    there = links(approved)
    assert set(there) == {"Move or cancel", "Calendar file", "No more e-mails of this kind"}
    reader = post.site.app.test_client()
    assert "You’re booked" in reader.get(there["Move or cancel"]).text
    assert b"BEGIN:VEVENT" in reader.get(there["Calendar file"]).data
    assert f'href="/me/b/{booking_id}"' in client.get(there["Move or cancel"]).text
    change(post.site, service.cancel, booking_id, 2)
    assert [mail["Subject"].partition(":")[0] for mail in post.sent()] == ["Request sent", "Booked", "Cancelled"]
    assert post.notices() == [("requested", "sent"), ("confirmed", "sent"), ("cancelled_by_provider", "sent")]
    assert post.in_chat() == []


def test_other_times_and_the_pay_link_and_the_reminder_come_along(post: Post) -> None:
    booking_id = post.book()
    change(post.site, service.decline, booking_id, 1)
    [declined] = post.sent()
    assert re.search(r"nearest free time.*\n+Tue, Jun 2, 10:00 AM|nearest free times", body(declined))
    assert links(declined)["Choose another time"].startswith(f"{BOOK}?service=")
    post.site.scalar("UPDATE providers SET auto_confirm = true WHERE slug = 'ana-hair' RETURNING 1")
    colour = str(post.site.scalar("SELECT id FROM services WHERE name = 'Colour'"))
    post.book("2026-06-09T14:00:00Z", service=colour)
    to_pay = post.sent()[-1]
    assert to_pay["Subject"].startswith("Please pay: Colour")
    assert "$30.00" in post.site.app.test_client().get(links(to_pay)["Pay now"]).text
    post.book("2026-06-09T20:00:00Z")
    post.pass_time(days=7, hours=12, minutes=5)
    assert [mail for mail in post.sent() if mail["Subject"].startswith("Reminder: Haircut")]


@pytest.mark.parametrize("language", languages())
def test_every_notice_has_a_subject_in_every_language(language: str) -> None:
    """All that a customer may be told; those of the other side have no wording for him."""
    own = catalogue(language).forms
    for template in notices.STILL_TRUE:
        if f"notice.to_customer.{template}" in catalogue("en").forms:
            assert f"mail.subject.{by_mail.SUBJECTS[template]}" in own, template


def test_it_is_in_the_language_of_the_form(post: Post) -> None:
    post.site.scalar("UPDATE providers SET language = 'de' WHERE slug = 'ana-hair' RETURNING 1")
    post.book()
    [mail] = post.sent()
    assert mail["Subject"].startswith("Anfrage gesendet: Haircut bei Ana's Hair")
    assert "Verschieben oder absagen:" in body(mail)
    assert catalogue("de").wording("notice.to_customer.requested").partition(":")[0] in body(mail)


def test_hostile_names_are_inert(post: Post) -> None:
    evil = "Cut\r\nBcc: eve@example.com\r\n\r\n<script>alert(1)</script>\u2028{price}"
    post.site.scalar("UPDATE services SET name = :evil WHERE name = 'Haircut' RETURNING 1", evil=evil)
    post.book(name="Bo <b>{0}</b> Bcc: eve@example.com")
    [mail] = post.sent()
    assert mail["Bcc"] is None
    assert post.server.envelopes[0][1] == [BO]
    assert mail["Subject"].startswith("Request sent: Cut Bcc: eve@example.com <script>alert(1)</script> {price} with")
    assert (mail.get_content_type(), mail.is_multipart()) == ("text/plain", False)
    assert "eve@example.com" not in " ".join(f"{key}: {value}" for key, value in mail.items() if key != "Subject")


def test_to_a_typed_address_goes_nothing_that_was_written_or_typed(post: Post) -> None:
    """Bo, his phone and the words of the provider are for Bo; his page has them."""
    client = post.site.app.test_client()
    booking_id = post.book(client=client)
    change(post.site, service.decline, booking_id, 1, reason="your biopsy is back")
    whole = "".join(f"{mail}" for mail in post.sent())
    for secret in ("biopsy", "Bo Berg", "2125550177", "me/in"):
        assert secret not in whole
    assert "wrote something about Haircut" in body(post.sent()[-1])
    page, own = links(post.sent()[-1])["How it stands"], f"/me/b/{booking_id}"
    assert f'href="{own}"' in client.get(page).text
    assert "your biopsy is back" in words_of(client.get(own).text)
    elsewhere = post.site.app.test_client()
    assert "biopsy" not in elsewhere.get(page).text
    elsewhere.post(f"{page}/open", data={"phone": "212 555 0177"}, headers=ORIGIN)
    assert "your biopsy is back" in words_of(elsewhere.get(own).text)
    assert BO not in "".join(path for mail in post.sent() for path in links(mail).values())
    stranger = post.site.app.test_client()
    assert stranger.get(f"/me/b/{booking_id}").status_code == 403


def test_elsewhere_it_is_moved_and_cancelled_by_who_knows_the_phone_number(post: Post) -> None:
    booking_id = post.book()
    page = links(post.sent()[0])["Move or cancel"]
    post.book(ELEVEN)
    own = f"/me/b/{booking_id}"
    other = f"/me/b/{post.site.scalar('SELECT id FROM bookings WHERE id <> :id', id=booking_id)}"
    reader = post.site.app.test_client()
    assert reader.get(own).status_code == 403
    for typed in ("", "(212) 555-0178", "x"):
        assert reader.post(f"{page}/open", data={"phone": typed}, headers=ORIGIN).status_code == 422
        assert reader.get(own).status_code == 403
    opened = reader.post(f"{page}/open", data={"phone": "212 555 0177"}, headers=ORIGIN)
    assert (opened.status_code, opened.location) == (303, own)
    assert reader.get(own).status_code == 200
    assert reader.get(other).status_code == reader.get("/me").status_code == 403
    told = form(reader, f"{own}/cancel", f"{own}/cancel")
    assert reader.post(f"{own}/cancel", data=told, headers=ORIGIN).status_code == 303
    assert post.site.scalar("SELECT status FROM bookings WHERE id = :id", id=booking_id) == "cancelled"
    post.pass_time(hours=13)
    assert reader.get(own).status_code == 403


def test_the_number_cannot_be_guessed(post: Post) -> None:
    post.book()
    page = links(post.sent()[0])["Move or cancel"]
    reader = post.site.app.test_client()
    tried = [
        reader.post(f"{page}/open", data={"phone": f"212 555 01{n}"}, headers=ORIGIN).status_code
        for n in (10, 11, 12, 13, 14, 77)
    ]
    assert tried == [422] * 5 + [429]
    post.pass_time(hours=1, seconds=1)
    assert reader.post(f"{page}/open", data={"phone": "212 555 0177"}, headers=ORIGIN).status_code == 303


# ------------------------------------------------------------------ once, and not against anybody's will


def test_who_has_the_chat_open_is_told_there_and_nowhere_else(post: Post) -> None:
    booking_id = post.book()
    assert len(post.sent()) == 1
    post.watch()
    change(post.site, service.approve, booking_id, 1)
    assert len(post.sent()) == 1
    assert [text[:9] for text in post.in_chat()] == ["Good news"]
    post.pass_time(minutes=2)
    change(post.site, service.cancel, booking_id, 2)
    assert len(post.sent()) == 2
    assert len(post.in_chat()) == 1


@pytest.mark.parametrize("is_guarded", [True, False])
def test_what_may_have_been_mailed_is_not_told_again_in_the_chat(post: Post, is_guarded: bool) -> None:
    post.server.after_data = "hang up"
    post.book()
    assert len(post.sent()) == 1
    assert post.notices() == [("requested", OutboxState.UNKNOWN)]
    post.server.after_data = "250 OK"
    post.watch()
    post.pass_time(seconds=3)
    if is_guarded:
        first, again = post.sent()
        assert first["Message-ID"] == again["Message-ID"]
        assert post.in_chat() == []
        return
    with switched_off(Guard.ONE_WAY):
        assert len(post.sent()) == 1
    assert len(post.in_chat()) == 1


def test_two_relays_send_one_mail(post: Post) -> None:
    post.book()
    made = relay._claim(post.site.runtime, 10)
    assert relay.drain(post.site.runtime) == 0
    relay._settle(post.site.runtime, relay._send_all(post.site.runtime, made, post.site.runtime.now() + timedelta(9)))
    assert len(post.sent()) == 1


def test_one_press_ends_it_for_the_address_whoever_types_it(post: Post) -> None:
    booking_id = post.book()
    [mail] = post.sent()
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    path = str(mail["List-Unsubscribe"]).strip("<>").removeprefix(HOST)
    assert path == links(mail)["No more e-mails of this kind"]
    reader = post.site.app.test_client()
    assert reader.get(path).status_code == 200
    change(post.site, service.approve, booking_id, 1)
    assert len(post.sent()) == 2  # reading changed nothing
    assert reader.post(path, data={"List-Unsubscribe": "One-Click"}).status_code == 200
    post.book(ELEVEN, email=BO.upper())
    assert len(post.sent()) == 2
    assert len(post.in_chat()) == 1
    assert reader.post(path, data={"again": "1"}, headers=ORIGIN).status_code == 200
    change(post.site, service.cancel, booking_id, 2)
    assert len(post.sent()) == 3
    assert reader.get(f"{path}x").status_code == reader.post(f"{path}x").status_code == 404


@pytest.mark.parametrize("is_guarded", [True, False])
def test_nobody_can_have_a_stranger_mailed_many_times(post: Post, is_guarded: bool) -> None:
    def write_often() -> int:
        booking_id = post.book()
        for n in range(by_mail.PER_DAY + 3):
            post.site.scalar(
                "INSERT INTO outbox (id, kind, dedupe_key, payload, identity_id, booking_id, created_at, due_at)"
                " SELECT gen_random_uuid(), kind, dedupe_key || :n, payload, identity_id, booking_id, :now, :now"
                " FROM outbox WHERE booking_id = :id AND payload->>'template' = 'requested' LIMIT 1 RETURNING 1",
                n=str(n),
                id=booking_id,
                now=post.site.runtime.now(),
            )
        return len(post.sent())

    if is_guarded:
        assert write_often() == by_mail.PER_DAY
        assert len(post.in_chat()) == 4
        post.book(ELEVEN)  # another browser
        assert len(post.sent()) == by_mail.PER_DAY
        post.pass_time(hours=25)
        post.book("2026-06-09T14:00:00Z", post.site.app.test_client())
        assert len(post.sent()) == by_mail.PER_DAY + 1
        return
    with switched_off(Guard.MAIL_CAP):
        assert write_often() == by_mail.PER_DAY + 4


@pytest.mark.parametrize(
    ("answer", "state"), [("450 busy", OutboxState.PENDING), ("550 nobody here", OutboxState.DEAD)]
)
def test_a_mail_that_is_not_taken(post: Post, answer: str, state: OutboxState) -> None:
    post.server.answer = answer
    booking_id = post.book()
    assert post.sent() == []
    kept = "SELECT state FROM outbox WHERE payload->>'template' = 'requested'"
    assert post.site.scalar(kept) == state
    assert post.site.scalar("SELECT unreachable_at FROM identities WHERE channel = 'web'") is None
    post.server.answer = "250 OK"
    post.pass_time(seconds=5)
    change(post.site, service.approve, booking_id, 1)
    if state is OutboxState.DEAD:  # what comes after goes where it can be read
        assert post.sent() == []
        assert len(post.in_chat()) == 1
    else:
        assert len(post.sent()) >= 1


def test_a_mail_that_waits_holds_up_no_answer_in_the_chat(post: Post) -> None:
    client = post.site.visitor()
    post.server.answer = "450 busy"
    post.book(client=client)
    assert post.sent() == []
    post.site.say(post.site.address_of(client), "hello")
    identity_id = post.site.scalar("SELECT identity_id FROM bookings")
    with post.site.runtime.transaction() as session:
        from booking import outbox

        lines = [{"key": "greet.hello", "values": {}, "n": None}]
        payload: dict[str, Any] = {"lines": lines, "options": [], "links": []}
        outbox.put(
            session,
            kind="reply",
            dedupe_key="r1",
            payload=payload,
            identity_id=identity_id,
            now=post.site.runtime.now(),
        )
    post.sent()
    assert post.site.scalar("SELECT state FROM outbox WHERE dedupe_key = 'r1'") in ("sent", "dead")


def test_a_folder_is_nobody_reached(site: Site) -> None:
    """Without a mail server the notices wait in the chat of the browser, as they always did."""
    assert Channel.MAIL not in site.runtime.channels
    confirm(site.app.test_client())
    while relay.drain(site.runtime):
        pass
    assert site.scalar("SELECT array_agg(DISTINCT channel) FROM messages") == ["web"]


def test_no_address_stands_in_a_log(post: Post, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    for answer in ("250 OK", "550 nobody here"):
        post.server.answer = answer
        post.book(TEN if answer.startswith("250") else ELEVEN)
        post.sent()
    ours = [record for record in caplog.records if record.name.startswith("parley")]
    assert "bo@" not in "".join(f"{record.getMessage()} {record.__dict__}" for record in ours)
