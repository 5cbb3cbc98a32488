"""One suite over every channel adapter: fetching what came with a message, and showing a picture."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import pytest

from bot.channels.console import ConsoleChannel
from bot.channels.port import FetchError, FetchFault, OutboundMessage, ShownPicture
from bot.channels.telegram import TelegramChannel
from bot.channels.twilio import TwilioChannel
from bot.channels.web import WebChannel
from models.enums import Channel
from tests.conformance.vendors import Answer, Vendor, json_answer, running_vendor

SID, AUTH = "AC" + "0" * 32, "secret"
MEDIA = f"/2010-04-01/Accounts/{SID}/Messages/MM{'1' * 32}/Media/ME{'2' * 32}"
CONTENT = b"OggS" + bytes(range(256)) * 40
JPEG = b"\xff\xd8\xff\xe0 a picture \xff\xd9"
FILE = {"ok": True, "result": {"file_id": "v1", "file_unique_id": "v", "file_path": "voice/file_1.oga"}}


@pytest.fixture
def vendor() -> Iterator[Vendor]:
    with running_vendor() as server:
        yield server


class Telegram:
    """The adapter, what it calls a file, and the answers before the file itself."""

    def __init__(self, vendor: Vendor) -> None:
        self.channel = TelegramChannel("700100:test-token", base_url=f"{vendor.url}/bot", answer_seconds=2)
        self.reference = "v1"
        self.before = [json_answer(200, FILE)]
        self.path = "/file/bot700100:test-token/voice/file_1.oga"
        self.authorization = ""


class Twilio:
    def __init__(self, vendor: Vendor, channel: Channel = Channel.WHATSAPP) -> None:
        self.channel = TwilioChannel(
            channel,
            "+14155550100",
            account_sid=SID,
            auth_token=AUTH,
            base_url=vendor.url,
            public_base_url="https://parley.test",
        )
        self.reference = vendor.url + MEDIA
        self.before: list[Answer] = []
        self.path = MEDIA
        self.authorization = "Basic "


@pytest.fixture(params=[Telegram, Twilio], ids=["telegram", "twilio"])
def outside(request: pytest.FixtureRequest, vendor: Vendor) -> Iterator[Any]:
    made = request.param(vendor)
    yield made
    if isinstance(made.channel, TelegramChannel):
        made.channel.close()


def fetch(subject: Any, vendor: Vendor, *answers: Answer, most: int = 100_000, seconds: float = 10.0) -> bytes:
    vendor.answers.extend([*subject.before, *answers])
    return subject.channel.fetch(subject.reference, most_bytes=most, seconds=seconds)


def fault_of(call: Callable[[], object]) -> FetchFault:
    with pytest.raises(FetchError) as caught:
        call()
    assert "token" not in str(caught.value)
    return caught.value.fault


def test_the_bytes_arrive_as_they_are(outside, vendor):
    assert fetch(outside, vendor, Answer(200, CONTENT)) == CONTENT
    assert vendor.calls[-1].path == outside.path
    assert vendor.calls[-1].authorization.startswith(outside.authorization)
    assert len(vendor.calls) == len(outside.before) + 1


def test_what_is_longer_than_allowed_is_given_up(outside, vendor):
    assert len(fetch(outside, vendor, Answer(200, b"x" * 1000), most=1000)) == 1000
    assert fault_of(lambda: fetch(outside, vendor, Answer(200, b"x" * 1001), most=1000)) is FetchFault.TOO_LARGE


def test_50_megabytes_are_not_read_to_their_end(outside, vendor):
    answer = Answer(200, b"x" * (50 * 1024 * 1024), pause=0.01)
    began = time.monotonic()
    assert fault_of(lambda: fetch(outside, vendor, answer, most=1_000_000)) is FetchFault.TOO_LARGE
    assert time.monotonic() - began < 5, "800 pieces with pauses would take longer"


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        (Answer(404, b"gone"), FetchFault.GONE),
        (Answer(410, b"gone"), FetchFault.GONE),
        (Answer(500, b"oops"), FetchFault.FAILED),
        (Answer(403, b"no"), FetchFault.FAILED),
        (Answer(is_dropped=True), FetchFault.FAILED),
        (Answer(200, b"x" * 500_000, pause=0.4), FetchFault.FAILED),
        (Answer(200, b"x", after=3.0), FetchFault.FAILED),
        (Answer(302, location="http://127.0.0.1:9/elsewhere"), FetchFault.FAILED),
        (Answer(302, location="https://evil.example/x"), FetchFault.FAILED),
        (Answer(302, location="https://twiliocdn.com.evil.example/x"), FetchFault.FAILED),
        (Answer(302, location="https://me@mms.twiliocdn.com/x"), FetchFault.FAILED),
        (Answer(302, location="file:///etc/passwd"), FetchFault.FAILED),
    ],
)
def test_every_fault_has_a_name(outside, vendor, answer, fault):
    assert fault_of(lambda: fetch(outside, vendor, answer, most=1_000_000, seconds=1.0)) is fault


def test_a_redirect_on_the_same_host_is_followed(outside, vendor):
    assert fetch(outside, vendor, Answer(307, location="/stored/1"), Answer(200, CONTENT)) == CONTENT
    assert vendor.calls[-1].path == "/stored/1"


def test_a_circle_of_redirects_ends(outside, vendor):
    answers = [Answer(307, location="/round") for _ in range(9)]
    assert fault_of(lambda: fetch(outside, vendor, *answers)) is FetchFault.FAILED


@pytest.mark.parametrize("channel", [WebChannel(), ConsoleChannel(lambda message: None)])
def test_what_has_no_vendor_has_no_files(channel):
    assert fault_of(lambda: channel.fetch("anything", most_bytes=10, seconds=1)) is FetchFault.GONE


@pytest.mark.parametrize(
    "foreign",
    [
        "https://evil.example" + MEDIA,
        "http://127.0.0.1:9" + MEDIA,
        "{url}@evil.example" + MEDIA,
        "{url}/2010-04-01/Accounts/AC" + "9" * 32 + "/Messages/MM" + "1" * 32 + "/Media/ME" + "2" * 32,
        "{url}/2010-04-01/Accounts/" + SID + ".json",
        "{url}" + MEDIA + "/../../../../Messages.json",
        "{url}" + MEDIA + "?x=1",
        "",
        "nonsense",
    ],
)
def test_twilios_credentials_go_to_media_of_our_account_only(vendor, foreign):
    channel = Twilio(vendor).channel
    reference = foreign.replace("{url}", vendor.url)
    assert fault_of(lambda: channel.fetch(reference, most_bytes=10, seconds=1)) is FetchFault.GONE
    assert vendor.calls == []


def test_telegram_says_the_size_before_the_file(vendor):
    subject = Telegram(vendor)
    subject.before = [json_answer(200, {"ok": True, "result": FILE["result"] | {"file_size": 10**7}})]
    assert fault_of(lambda: fetch(subject, vendor)) is FetchFault.TOO_LARGE
    assert len(vendor.calls) == 1
    subject.channel.close()


@pytest.mark.parametrize("said", [(400, "Bad Request: file is too big"), (400, "Bad Request: wrong file_id")])
def test_telegram_refuses_a_file(vendor, said):
    subject = Telegram(vendor)
    subject.before = [json_answer(said[0], {"ok": False, "error_code": said[0], "description": said[1]})]
    assert fault_of(lambda: fetch(subject, vendor)) is FetchFault.GONE
    subject.channel.close()


# ------------------------------------------------------------------ showing


def with_picture(address: str, url: str = "https://parley.test/pictures/abc") -> OutboundMessage:
    return OutboundMessage(address, "Picture from Bo", picture=ShownPicture(uuid4(), JPEG, url))


def test_telegram_sends_the_bytes(vendor):
    subject = Telegram(vendor)
    assert subject.channel.send(with_picture("4201")).startswith("4201:")
    (call,) = vendor.calls
    assert call.path.endswith("/sendPhoto")
    assert (call.form["chat_id"], call.form["caption"]) == ("4201", "Picture from Bo")
    assert JPEG in call.body
    assert b"parley.test" not in call.body
    subject.channel.close()


def test_whatsapp_sends_the_address(vendor):
    Twilio(vendor).channel.send(with_picture("+5215550001111"))
    (call,) = vendor.calls
    assert call.form["MediaUrl"] == "https://parley.test/pictures/abc"
    assert call.form["Body"] == "Picture from Bo"


def test_sms_sends_words_alone(vendor):
    Twilio(vendor, Channel.SMS).channel.send(with_picture("+14155550177"))
    assert "MediaUrl" not in vendor.calls[0].form
