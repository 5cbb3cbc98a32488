"""Voice notes and photos on the wire: Telegram's files in, a transcription server asked, a provider shown."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pytest
import requests
from PIL import Image

from models.enums import Channel
from tests.wire.ears import Ears, running_ears
from tests.wire.house import BOB, House, open_house
from tests.wire.telegram_stub import Person, TelegramStub, running_telegram

TOKEN, SECRET = "700100:test-token", "s3cret_for-updates"


@pytest.fixture
def ears() -> Iterator[Ears]:
    with running_ears() as running:
        yield running


@pytest.fixture
def telegram() -> Iterator[TelegramStub]:
    with running_telegram(TOKEN) as stub:
        yield stub


@pytest.fixture
def house(telegram: TelegramStub, ears: Ears, make_settings, database_url, clock) -> Iterator[House]:
    configured = {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_WEBHOOK_SECRET": SECRET,
        "TELEGRAM_BASE_URL": telegram.url,
        "TRANSCRIPTION_MODEL": "ears",
        "TRANSCRIPTION_BASE_URL": ears.url,
        "OPENAI_API_KEY": "sk-of-the-model",
        "OPENAI_BASE_URL": "http://127.0.0.1:9/v1",
    }
    with open_house(make_settings, database_url, clock, **configured) as opened:
        channel = opened.runtime.channels[Channel.TELEGRAM]
        channel.set_webhook(f"{opened.url}/webhooks/telegram/{channel.account}", SECRET)
        yield opened


@pytest.fixture
def bo(house: House, telegram: TelegramStub) -> Person:
    person = Person(4201, "Bo")
    telegram.start(person, BOB)
    house.work()
    return person


@pytest.fixture
def bob(house: House, telegram: TelegramStub) -> Person:
    """The provider, who writes on Telegram."""
    telegram.people[7700] = Person(7700, "Bob")
    with house.runtime.engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO identities (channel, account, address, provider_id, last_inbound_at)"
            " SELECT 'telegram', '700100', '7700', id, now() FROM providers WHERE slug = 'bob-cuts'"
        )
    return telegram.people[7700]


def photo() -> bytes:
    out = BytesIO()
    Image.new("RGB", (900, 600), "red").save(out, "JPEG", comment=b"SecretComment")
    return out.getvalue()


def test_a_spoken_wish_and_a_spoken_yes_become_a_booking(house, telegram, ears, bo):
    ears.says += ["Haircut tomorrow at 3pm.", "Yes."]
    telegram.send_voice(bo, b"OggS first")
    house.work()
    assert 'I heard: "Haircut tomorrow at 3pm."' in telegram.last_text(bo)
    assert "3:00" in telegram.last_text(bo)
    assert house.bookings() == []
    telegram.send_voice(bo, b"OggS second")
    house.work()
    assert house.bookings() == [("bob-cuts", "confirmed", "2026-06-02 15:00")]
    assert [form["file"] for form in ears.forms] == [b"OggS first", b"OggS second"]
    assert {form["model"] for form in ears.forms} == {"ears"}
    assert ears.keys == ["Bearer none"] * 2, "the model's key is for the model's server alone"


def test_a_server_that_fails_is_answered(house, telegram, ears, bo):
    ears.says.append(500)
    telegram.send_voice(bo, b"OggS")
    house.work()
    assert "could not listen" in telegram.last_text(bo)
    assert len(ears.forms) == 1, "asked once"


def test_a_long_note_is_not_even_fetched(house, telegram, ears, bo):
    before = len(telegram.calls)
    telegram.send_voice(bo, b"OggS", seconds=121)
    house.work()
    assert "at most two minutes" in telegram.last_text(bo)
    assert "getFile" not in telegram.calls[before:]
    assert ears.forms == []


def test_a_photo_reaches_the_provider_with_the_booking(house, telegram, bo, bob):
    telegram.say(bo, "haircut tomorrow at 3pm")
    house.work()
    telegram.send_photo(bo, photo())
    house.work()
    assert "kept the picture" in telegram.last_text(bo)
    telegram.say(bo, "yes")
    house.work()
    assert house.bookings() == [("bob-cuts", "confirmed", "2026-06-02 15:00")]
    assert "Your picture goes with it." in telegram.last_text(bo)
    notice, shown = telegram.of(bob)[-2:]
    assert "With 1 picture" in notice["text"]
    assert shown["caption"].startswith("Picture from Bo for Haircut, ")
    content = telegram.files[shown["photo"][0]["file_id"]]
    assert content.startswith(b"\xff\xd8")
    assert b"Secret" not in content


def test_a_photo_that_telegram_no_longer_has_is_asked_for_again(house, telegram, bo):
    update = telegram.send_photo(bo, photo())
    telegram.files.clear()
    house.work()
    assert update
    assert "send it once more" in telegram.last_text(bo)


def test_a_picture_sent_on_the_web_reaches_telegram(house, telegram, bob):
    with requests.Session() as page:
        page.get(f"{house.url}/chat", timeout=20)
        form = {"client_id": "abcdefgh-1", "text": "haircut tomorrow at 3pm", "to": "bob-cuts"}
        files = {"picture": ("me.jpg", photo())}
        sent = page.post(f"{house.url}/chat/pictures", data=form, files=files, headers={"X-Parley": "1"}, timeout=20)
        assert sent.status_code == 202
        house.work()
        said = {"client_id": "abcdefgh-2", "text": "yes"}
        page.post(f"{house.url}/chat/messages", json=said, headers={"X-Parley": "1"}, timeout=20)
        house.work()
    assert house.bookings() == [("bob-cuts", "confirmed", "2026-06-02 15:00")]
    assert telegram.of(bob)[-1]["photo"]
