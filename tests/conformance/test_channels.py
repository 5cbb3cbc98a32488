"""One suite over every channel adapter: what they deliver, and what each kind of failure means."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from typing import Any

import pytest
from aiosmtpd.controller import Controller

from bot.channels.console import ConsoleChannel
from bot.channels.port import ChannelPort, OutboundMessage, SendError, SendErrorKind, ShownLink, ShownOption
from bot.channels.telegram import TelegramChannel
from bot.channels.twilio import TwilioChannel
from bot.channels.web import WebChannel
from bot.mail.channel import MailChannel
from bot.mail.smtp import SmtpMailer
from models.enums import Channel
from tests.conformance.test_mail import Server, running
from tests.conformance.vendors import Answer, Vendor, json_answer, running_vendor

ACCOUNT = "AC" + "0" * 32
TOKEN = "700100:test-token"
SLOW, PATIENCE = 3.0, 1.0
K = SendErrorKind
AT = datetime(2026, 6, 1, 8, 0, tzinfo=UTC)
OPTIONS = (ShownOption("o-Zk1", "Fri 4 Dec, 15:00"), ShownOption("o-Zk2", "Sat 5 Dec, 10:30"))
NUMBERED = "Which one?\n\n1) Fri 4 Dec, 15:00\n2) Sat 5 Dec, 10:30"


@dataclass
class Subject:
    """An adapter under test, its stand-in (None: nothing is outside), and how to see what was delivered."""

    channel: ChannelPort
    address: str
    vendor: Vendor | None
    delivered: Callable[[], list[str]]

    def message(self, text: str = "Hello", **more: Any) -> OutboundMessage:
        return OutboundMessage(address=self.address, text=text, at=AT, **more)


def make_telegram(vendor: Vendor) -> ChannelPort:
    return TelegramChannel(TOKEN, base_url=f"{vendor.url}/bot", answer_seconds=PATIENCE)


def make_twilio(channel: Channel) -> Callable[[Vendor], ChannelPort]:
    def make(vendor: Vendor, **more: Any) -> ChannelPort:
        return TwilioChannel(
            channel,
            "+14155550100",
            account_sid=ACCOUNT,
            auth_token="secret",
            base_url=vendor.url,
            public_base_url="https://parley.test",
            answer_seconds=PATIENCE,
            **more,
        )

    return make


OUTSIDE = {
    "telegram": (make_telegram, "4201"),
    "whatsapp": (make_twilio(Channel.WHATSAPP), "+5215550001111"),
    "sms": (make_twilio(Channel.SMS), "+14155550177"),
}


@pytest.fixture
def vendor() -> Iterator[Vendor]:
    with running_vendor() as server:
        yield server


def texts_of(vendor: Vendor) -> list[str]:
    return [call.form.get("text") or call.form.get("Body") or "" for call in vendor.calls]


def bodies_of(post: Server) -> list[str]:
    mails = [message_from_bytes(one, policy=default) for one in post.taken]
    return [mail.get_content().replace("\r\n", "\n").removesuffix("\n") for mail in mails]  # type: ignore[attr-defined]


@pytest.fixture
def make_subject(vendor: Vendor) -> Iterator[Callable[[str], Subject]]:
    made: list[ChannelPort] = []
    servers: list[Controller] = []

    def make(name: str) -> Subject:
        if name in OUTSIDE:
            factory, address = OUTSIDE[name]
            made.append(factory(vendor))
            return Subject(made[-1], address, vendor, lambda: texts_of(vendor))
        written: list[OutboundMessage] = []
        if name == "console":
            return Subject(ConsoleChannel(written.append), "me", None, lambda: [m.text for m in written])
        if name == "mail":
            post = Server()
            servers.append(running(post))
            mailer = SmtpMailer("127.0.0.1", servers[-1].port, "parley@parley.test", security="none", seconds=5)
            return Subject(MailChannel(mailer), "bo@example.org", None, lambda: bodies_of(post))
        return Subject(WebChannel(), "visitor-1", None, list)

    yield make
    for server in servers:
        server.stop()
    for channel in made:
        if isinstance(channel, TelegramChannel):
            channel.close()


@pytest.fixture(params=["telegram", "whatsapp", "sms", "console", "web", "mail"])
def any_subject(request: pytest.FixtureRequest, make_subject: Callable[[str], Subject]) -> Subject:
    return make_subject(request.param)


@pytest.fixture(params=list(OUTSIDE))
def outside(request: pytest.FixtureRequest, make_subject: Callable[[str], Subject]) -> Subject:
    return make_subject(request.param)


# ------------------------------------------------------------------ every adapter


def test_each_message_gets_an_id_of_its_own(any_subject):
    ids = [any_subject.channel.send(any_subject.message()) for _ in range(3)]
    assert len(set(ids)) == 3
    assert all(0 < len(one) <= 255 for one in ids)


@pytest.mark.parametrize("name", [*OUTSIDE, "console", "mail"])  # the web chat's message is its row
@pytest.mark.parametrize("text", ["José, ¿mañana a las 3? 💈 <b>&amp;</b> *_~` 山田", "line one\nline two", "x" * 1600])
def test_text_arrives_as_it_is(make_subject, name, text):
    subject = make_subject(name)
    subject.channel.send(subject.message(text))
    assert subject.delivered() == [text]


def test_what_an_adapter_says_of_itself(any_subject):
    channel = any_subject.channel
    assert isinstance(channel.channel, Channel)
    assert len(channel.account) <= 64
    assert channel.capabilities.max_text >= 1000
    assert channel.capabilities.max_buttons <= 100


def test_acknowledge_and_mark_used_are_harmless(any_subject):
    outside_id = any_subject.channel.send(any_subject.message())
    any_subject.channel.acknowledge("callback-1")
    any_subject.channel.mark_used(any_subject.address, outside_id, "Hello\n\nFri 4 Dec, 15:00")


def test_acknowledge_never_raises(outside):
    outside.vendor.answers.extend([Answer(500, b"oops"), Answer(400, b"{}"), Answer(is_dropped=True)])
    for _ in range(3):
        outside.channel.acknowledge("callback-1", "Thanks")


# ------------------------------------------------------------------ failures of those with a vendor

TELEGRAM_SAYS = {
    "429": (
        429,
        {"ok": False, "error_code": 429, "description": "Too Many Requests", "parameters": {"retry_after": 7}},
    ),
    "401": (401, {"ok": False, "error_code": 401, "description": "Unauthorized"}),
    "404": (404, {"ok": False, "error_code": 404, "description": "Not Found"}),
    "409": (409, {"ok": False, "error_code": 409, "description": "Conflict: terminated by other getUpdates request"}),
    "blocked": (403, {"ok": False, "error_code": 403, "description": "Forbidden: bot was blocked by the user"}),
    "no chat": (400, {"ok": False, "error_code": 400, "description": "Bad Request: chat not found"}),
    "bad": (400, {"ok": False, "error_code": 400, "description": "Bad Request: BUTTON_DATA_INVALID"}),
    "500": (500, {"ok": False, "error_code": 500, "description": "Internal Server Error"}),
    "502": (502, {"ok": False, "error_code": 502, "description": "Bad Gateway"}),
    "503": (503, {"ok": False, "error_code": 503, "description": "Service Unavailable"}),
}


def twilio_says(status: int, code: int) -> tuple[int, dict[str, Any]]:
    return status, {"code": code, "message": "no", "more_info": "-", "status": status}


TWILIO_SAYS = {
    "429": twilio_says(429, 20429),
    "queue full": twilio_says(429, 63017),
    "daily": twilio_says(400, 63018),
    "401": twilio_says(401, 20003),
    "404": twilio_says(404, 20404),
    "sender": twilio_says(400, 21606),
    "blocked": twilio_says(400, 63024),
    "no number": twilio_says(400, 21211),
    "opted out": twilio_says(400, 21610),
    "window": twilio_says(400, 63016),
    "bad": twilio_says(400, 21617),
    "unheard of": twilio_says(400, 99999),
    "500": twilio_says(500, 20500),
    "503": twilio_says(503, 20503),
}

FAILURES = [
    *[("telegram", said, kind) for said, kind in {
        "429": K.RETRY, "401": K.CONFIG, "404": K.CONFIG, "409": K.CONFIG, "blocked": K.UNREACHABLE,
        "no chat": K.UNREACHABLE, "bad": K.PERMANENT, "500": K.UNKNOWN, "502": K.UNKNOWN, "503": K.RETRY}.items()],
    *[("sms", said, kind) for said, kind in {
        "429": K.RETRY, "queue full": K.RETRY, "daily": K.RETRY, "401": K.CONFIG, "404": K.CONFIG, "sender": K.CONFIG,
        "blocked": K.UNREACHABLE, "no number": K.UNREACHABLE, "opted out": K.OPTED_OUT, "window": K.WINDOW,
        "bad": K.PERMANENT, "unheard of": K.PERMANENT, "500": K.UNKNOWN, "503": K.RETRY}.items()],
    ("whatsapp", "window", K.WINDOW),
]  # fmt: skip


def failing(subject: Subject) -> SendError:
    with pytest.raises(SendError) as caught:
        subject.channel.send(subject.message())
    return caught.value


@pytest.mark.parametrize(("name", "said", "kind"), FAILURES, ids=lambda value: str(value))
def test_refusals_mean_what_they_mean(make_subject, name, said, kind):
    subject = make_subject(name)
    status, body = (TELEGRAM_SAYS if name == "telegram" else TWILIO_SAYS)[said]
    subject.vendor.answers.append(json_answer(status, body))
    error = failing(subject)
    assert error.kind is kind
    assert error.code
    assert len(subject.vendor.calls) == 1, "adapters do not repeat by themselves"
    assert subject.channel.send(subject.message()), "the next message goes out"


def test_telegrams_waiting_time_is_passed_on(make_subject):
    subject = make_subject("telegram")
    subject.vendor.answers.append(json_answer(*TELEGRAM_SAYS["429"]))
    assert failing(subject).retry_after == 7.0


def test_silence_leaves_it_unknown(outside):
    outside.vendor.answers.append(Answer(200, b"{}", after=SLOW))
    assert failing(outside).kind is K.UNKNOWN


@pytest.mark.parametrize(
    "answer",
    [Answer(200, b"<html>proxy</html>"), Answer(200, b""), Answer(200, b"null"), Answer(200, b"[]"), Answer(200, b"{}"),
     Answer(502, b"<html>"), Answer(is_dropped=True)],
    ids=["html", "empty", "null", "list", "object", "gateway", "dropped"],
)  # fmt: skip
def test_an_answer_that_cannot_be_read_leaves_it_unknown(outside, answer):
    outside.vendor.answers.append(answer)
    assert failing(outside).kind is K.UNKNOWN
    assert outside.channel.send(outside.message())


def test_no_connection_means_nothing_was_sent():
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        nowhere = Vendor(f"http://127.0.0.1:{reserved.getsockname()[1]}")
        for factory, address in OUTSIDE.values():
            channel = factory(nowhere)
            with pytest.raises(SendError) as caught:
                channel.send(OutboundMessage(address=address, text="Hello"))
            assert caught.value.kind is K.RETRY
            channel.acknowledge("callback-1")


# ------------------------------------------------------------------ Telegram's own


def test_telegram_buttons_carry_ids_only(make_subject):
    subject = make_subject("telegram")
    links = (ShownLink("https://parley.test/pay/1", "Pay"), ShownLink("http://127.0.0.1:8000/pay/1", "Pay here"))
    subject.channel.send(subject.message("Which one?", options=OPTIONS, links=links))
    form = subject.vendor.calls[0].form
    keyboard = json.loads(form["reply_markup"])["inline_keyboard"]
    assert keyboard == [
        [{"text": "Fri 4 Dec, 15:00", "callback_data": "o-Zk1"}],
        [{"text": "Sat 5 Dec, 10:30", "callback_data": "o-Zk2"}],
        [{"text": "Pay", "url": "https://parley.test/pay/1"}],
    ]
    assert form["text"] == "Which one?\n\nPay here: http://127.0.0.1:8000/pay/1"
    assert "parse_mode" not in form


def test_telegram_short_buttons_share_a_row(make_subject):
    subject = make_subject("telegram")
    options = tuple(ShownOption(f"o{n}", label) for n, label in enumerate(["Approve", "Decline", "Other time"]))
    subject.channel.send(subject.message("A request", options=options))
    rows = json.loads(subject.vendor.calls[0].form["reply_markup"])["inline_keyboard"]
    assert [[button["text"] for button in row] for row in rows] == [["Approve", "Decline"], ["Other time"]]


def test_telegram_refuses_an_id_of_65_bytes_before_sending(make_subject):
    subject = make_subject("telegram")
    subject.channel.send(subject.message(options=(ShownOption("x" * 64, "a"),)))
    with pytest.raises(SendError) as caught:
        subject.channel.send(subject.message(options=(ShownOption("x" * 65, "a"),)))
    assert caught.value.kind is K.PERMANENT
    assert len(subject.vendor.calls) == 1


def test_telegram_edits_take_the_buttons_away(make_subject):
    subject = make_subject("telegram")
    outside_id = subject.channel.send(subject.message(options=OPTIONS))
    subject.channel.mark_used(subject.address, outside_id, "Which one?\n\nFri 4 Dec, 15:00")
    subject.channel.mark_used(subject.address, outside_id, "")
    edits = subject.vendor.calls[1:]
    assert [call.path.rpartition("/")[2] for call in edits] == ["editMessageText", "editMessageReplyMarkup"]
    assert {call.form["message_id"] for call in edits} == {outside_id.partition(":")[2]}
    assert all("inline_keyboard" not in call.form.get("reply_markup", "") for call in edits)


def test_telegram_not_modified_is_success(make_subject):
    subject = make_subject("telegram")
    text = "Bad Request: message is not modified: specified new message content is exactly the same"
    subject.vendor.answers.append(json_answer(400, {"ok": False, "error_code": 400, "description": text}))
    subject.channel.mark_used(subject.address, "4201:9", "same")
    subject.vendor.answers.append(json_answer(*TELEGRAM_SAYS["bad"]))
    with pytest.raises(SendError):
        subject.channel.mark_used(subject.address, "4201:9", "same")


def test_telegram_follows_a_chat_that_moved(make_subject):
    subject = make_subject("telegram")
    moved = {"ok": False, "error_code": 400, "description": "moved", "parameters": {"migrate_to_chat_id": -100777}}
    subject.vendor.answers.append(json_answer(400, moved))
    assert subject.channel.send(subject.message()).startswith("-100777:")
    assert [call.form["chat_id"] for call in subject.vendor.calls] == ["4201", "-100777"]


def test_telegram_works_from_several_threads_and_again_after_closing(make_subject):
    from concurrent.futures import ThreadPoolExecutor

    subject = make_subject("telegram")
    with ThreadPoolExecutor(4) as pool:
        ids = list(pool.map(lambda _: subject.channel.send(subject.message()), range(12)))
    assert len(set(ids)) == 12
    subject.channel.close()
    assert subject.channel.send(subject.message())


# ------------------------------------------------------------------ Twilio's own


def test_whatsapp_sends_to_the_raw_address_with_a_status_address(make_subject):
    subject = make_subject("whatsapp")
    subject.channel.send(subject.message(NUMBERED, options=OPTIONS))
    call = subject.vendor.calls[0]
    assert call.path == f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    assert call.authorization.startswith("Basic ")
    assert call.form == {
        "To": "whatsapp:+5215550001111",
        "From": "whatsapp:+14155550100",
        "Body": NUMBERED,
        "StatusCallback": "https://parley.test/webhooks/twilio/status",
    }


def test_whatsapp_answers_a_hidden_number_by_its_scoped_id(make_subject):
    subject = make_subject("whatsapp")
    subject.channel.send(replace(subject.message(), address="US.13491208655302741918"))
    assert subject.vendor.calls[0].form["To"] == "whatsapp:US.13491208655302741918"


def test_sms_goes_by_the_messaging_service_when_there_is_one(vendor):
    channel = make_twilio(Channel.SMS)(vendor, messaging_service_sid="MG" + "1" * 32)
    channel.send(OutboundMessage(address="+14155550177", text="Hello"))
    form = vendor.calls[0].form
    assert form["MessagingServiceSid"] == "MG" + "1" * 32
    assert "From" not in form


CONTENT = {"choice_2": "HXc2", "slots_2": "HXs2", "slots_4": "HXs4", "reminder_es": "HXres", "reminder": "HXr"}


def test_whatsapp_uses_quick_replies_and_lists_that_exist(vendor):
    channel = make_twilio(Channel.WHATSAPP)(vendor, content=CONTENT)
    channel.send(OutboundMessage(address="+14155550177", text=NUMBERED, options=OPTIONS))
    long_label = ShownOption("o3", "Cut and colour with Ana, 1 hr 30 min")
    channel.send(OutboundMessage(address="+14155550177", text="four", options=(*OPTIONS, long_label, long_label)))
    channel.send(OutboundMessage(address="+14155550177", text="three", options=(*OPTIONS, long_label)))
    quick, rows, plain = (call.form for call in vendor.calls)
    assert quick["ContentSid"] == "HXc2"
    assert "Body" not in quick
    assert json.loads(quick["ContentVariables"]) == {
        "1": NUMBERED, "2": "Fri 4 Dec, 15:00", "3": "o-Zk1", "4": "Sat 5 Dec, 10:30", "5": "o-Zk2",
    }  # fmt: skip
    assert rows["ContentSid"] == "HXs4"
    assert json.loads(rows["ContentVariables"])["6"] == "Cut and colour with Ana"
    assert plain["Body"] == "three"
    assert "ContentSid" not in plain


def test_whatsapp_closed_window_needs_a_template_in_the_language(vendor):
    channel = make_twilio(Channel.WHATSAPP)(vendor, content=CONTENT)
    closed = OutboundMessage(address="+14155550177", text="x", is_window_open=False, template_values=("Ana", "15:00"))
    for language, sid in (("es", "HXres"), ("fr", "HXr")):
        channel.send(replace(closed, template="reminder", language=language))
        form = vendor.calls[-1].form
        assert (form["ContentSid"], json.loads(form["ContentVariables"])) == (sid, {"1": "Ana", "2": "15:00"})
    with pytest.raises(SendError) as caught:
        channel.send(replace(closed, template="receipt"))
    assert caught.value.kind is K.WINDOW
    assert len(vendor.calls) == 2


def test_unknown_outcome_is_looked_up(vendor):
    from datetime import UTC, datetime

    channel = make_twilio(Channel.SMS)(vendor)
    sent = {"sid": "SM" + "a" * 32, "body": "Hello  there", "direction": "outbound-api", "status": "sent"}
    heard = {**sent, "sid": "SM" + "b" * 32, "direction": "inbound"}
    page = {"messages": [heard, sent], "page": 0, "page_size": 50, "next_page_uri": None, "end": 1, "start": 0}
    message = OutboundMessage(address="+14155550177", text="Hello there")
    since = datetime(2026, 11, 21, 9, tzinfo=UTC)
    vendor.answers.append(json_answer(200, page))
    assert channel.find_sent(message, since=since) == "SM" + "a" * 32
    assert channel.find_sent(message, since=since) is None
    assert vendor.calls[0].query["To"] == "+14155550177"
    assert vendor.calls[0].query["DateSent>"].startswith("2026-11-21T08:59")
