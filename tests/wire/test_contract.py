"""Every request we make of Telegram and Twilio, checked against their published descriptions by Prism.

For each operation one wrong request must be refused, or the check would prove nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest
import requests

from bot.channels.port import FetchError, OutboundMessage, ShownLink, ShownOption, ShownPicture
from bot.channels.telegram import TelegramChannel
from bot.channels.twilio import TwilioChannel
from models.enums import Channel
from tests.wire.programs import CONTRACT, free_port, running, script_of

pytestmark = pytest.mark.wire

TOKEN = "123456:AAF-contract_test"
SID = "AC" + "0" * 32
OPTIONS = (ShownOption("o-Zk1", "Fri 4 Dec, 15:00"), ShownOption("o-Zk2", "Sat 5 Dec, 10:30"))
LINKS = (ShownLink("https://parley.test/pay/1", "Pay"),)


@dataclass(frozen=True)
class Prism:
    """A running checker."""

    url: str

    def post(self, path: str, form: dict[str, str]) -> int:
        auth = (SID, "secret") if path.startswith("/2010") else None
        return requests.post(self.url + path, data=form, auth=auth, timeout=30).status_code

    def get(self, path: str) -> int:
        return requests.get(self.url + path, auth=(SID, "secret"), timeout=30).status_code


@pytest.fixture(scope="module")
def prism(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Prism]:
    script = script_of("@stoplight/prism-cli", name="prism")
    if not CONTRACT.exists():
        pytest.skip(f"the vendors' descriptions are not here: {CONTRACT.name}")
    port = free_port()
    arguments = ["mock", str(CONTRACT), "--port", str(port), "--verboseLevel", "error"]
    url = f"http://127.0.0.1:{port}"
    with running(script, arguments, ready_url=url, folder=tmp_path_factory.mktemp("prism")):
        yield Prism(url)


@pytest.fixture(scope="module")
def telegram(prism: Prism) -> Iterator[TelegramChannel]:
    channel = TelegramChannel(TOKEN, base_url=f"{prism.url}/bot", answer_seconds=30)
    yield channel
    channel.close()


@pytest.fixture(scope="module")
def make_twilio(prism: Prism) -> Callable[..., TwilioChannel]:
    def make(channel: Channel, **more: Any) -> TwilioChannel:
        return TwilioChannel(
            channel,
            "+14155550100",
            account_sid=SID,
            auth_token="secret",
            base_url=prism.url,
            public_base_url="https://parley.test",
            answer_seconds=30,
            **more,
        )

    return make


def message(**more: Any) -> OutboundMessage:
    return OutboundMessage(**{"address": "4201", "text": "¿Mañana a las 3? 💈", **more})


# ------------------------------------------------------------------ Telegram


def test_telegram_messages(telegram):
    assert telegram.send(message())
    assert telegram.send(message(options=OPTIONS))
    assert telegram.send(message(options=OPTIONS, links=LINKS))
    assert telegram.send(message(text="x" * 4096, options=(ShownOption("x" * 64, "a"),)))


def test_telegram_files(telegram):
    assert telegram.send(message(picture=ShownPicture(uuid4(), b"\xff\xd8 a picture \xff\xd9")))
    with pytest.raises(FetchError) as gone:  # the request for it was well; the example's file is not there
        telegram.fetch("AwACAgIAAx", most_bytes=10**9, seconds=30)
    assert gone.value.code == "404"


def test_telegram_edits(telegram):
    telegram.mark_used("4201", "4201:7", "Which one?\n\n✓ Fri 4 Dec, 15:00")
    telegram.mark_used("4201", "4201:7", "")


def test_telegram_acknowledges(prism):
    """`acknowledge` hides failures, so its request is looked at below it."""
    channel = TelegramChannel(TOKEN, base_url=f"{prism.url}/bot", answer_seconds=30)
    for text in ("", "Thanks", "x" * 300):
        assert channel._call(lambda bot, text=text: bot.answer_callback_query("q1", text=text[:200] or None)) is True
    channel.close()


def test_telegram_administration(telegram):
    telegram.set_webhook("https://parley.test/webhooks/telegram/123456", "s3cret_-")
    telegram.delete_webhook()
    assert telegram.bot_name()
    assert isinstance(telegram.webhook_url(), str)
    assert isinstance(telegram.get_updates(None, seconds=0), tuple)
    telegram.get_updates(77, seconds=1)


@pytest.mark.parametrize(
    ("method", "form"),
    [
        ("sendMessage", {"chat_id": "1"}),
        ("sendMessage", {"chat_id": "1", "text": "x" * 4097}),
        ("editMessageText", {"chat_id": "1", "message_id": "7", "text": ""}),
        ("editMessageReplyMarkup", {"chat_id": "1", "message_id": "seven"}),
        ("answerCallbackQuery", {"text": "no id"}),
        ("answerCallbackQuery", {"callback_query_id": "q", "text": "x" * 201}),
        ("setWebhook", {"secret_token": "no url"}),
        ("getUpdates", {"limit": "many"}),
        ("getFile", {"file": "no id"}),
        ("sendPhoto", {"chat_id": "1"}),
        ("sendPhoto", {"chat_id": "1", "photo": "x", "caption": "x" * 1025}),
        ("deleteWebhook", {"drop_pending_updates": "perhaps"}),
    ],
)
def test_telegram_wrong_requests_are_refused(prism, method, form):
    assert prism.post(f"/bot{TOKEN}/{method}", form) in (400, 422)


@pytest.mark.parametrize("method", ["getMe", "getWebhookInfo"])
def test_telegram_operations_without_fields_refuse_another_way(prism, method):
    """They take nothing that could be wrong: what can be wrong is their name and how they are called."""
    assert prism.post(f"/bot{TOKEN}/{method}", {}) == 200
    assert prism.post(f"/bot{TOKEN}/{method}X", {}) == 404
    assert requests.put(f"{prism.url}/bot{TOKEN}/{method}", timeout=30).status_code in (404, 405)


# ------------------------------------------------------------------ Twilio


def test_twilio_messages(make_twilio):
    sms = make_twilio(Channel.SMS)
    service = make_twilio(Channel.SMS, messaging_service_sid="MG" + "1" * 32)
    whatsapp = make_twilio(Channel.WHATSAPP, content={"choice_2": "HX" + "a" * 32, "reminder": "HX" + "b" * 32})
    for channel in (sms, service, whatsapp):
        assert channel.send(message(address="+14155550177"))
    assert whatsapp.send(message(address="+14155550177", options=OPTIONS))
    assert whatsapp.send(message(address="US.13491208655302741918"))
    assert whatsapp.send(message(address="+14155550177", picture=ShownPicture(uuid4(), b"", "https://parley.test/p/1")))
    closed = message(address="+14155550177", is_window_open=False, template="reminder", template_values=("Ana", "3"))
    assert whatsapp.send(closed)


def test_twilio_look_up_and_account(make_twilio):
    sms = make_twilio(Channel.SMS)
    sms.find_sent(message(address="+14155550177"), since=datetime(2026, 11, 21, tzinfo=UTC))
    assert sms.account_status()


MESSAGES = f"/2010-04-01/Accounts/{SID}/Messages.json"


def test_twilio_wrong_requests_are_refused(prism):
    good = {"To": "+14155550177", "From": "+14155550100", "Body": "x"}
    assert prism.post(MESSAGES, good) == 201
    assert prism.post(MESSAGES, {name: good[name] for name in ("From", "Body")}) in (400, 422)
    assert prism.post(MESSAGES, {**good, "ContentSid": "HX1"}) in (400, 422)
    assert prism.post("/2010-04-01/Accounts/AC1/Messages.json", good) in (400, 422)
    assert requests.post(prism.url + MESSAGES, data=good, timeout=30).status_code == 401
    assert prism.get(f"{MESSAGES}?PageSize=many") in (400, 422)
    assert prism.get("/2010-04-01/Accounts/AC1.json") in (400, 422)
