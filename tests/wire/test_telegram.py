"""Telegram through a stand-in of our own: by webhook and by polling, buttons, presses, edits, a blocked bot."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.channels.port import OutboundMessage, SendError, SendErrorKind, ShownOption
from bot.channels.telegram import TelegramChannel
from models.enums import Channel
from tests.wire.house import ANA, BOB, House, open_house
from tests.wire.telegram_stub import Person, Refused, TelegramStub, buttons, running_telegram
from workers import poller

TOKEN, SECRET = "700100:test-token", "s3cret_for-updates"


@pytest.fixture
def telegram() -> Iterator[TelegramStub]:
    with running_telegram(TOKEN) as stub:
        yield stub


@pytest.fixture
def house(telegram: TelegramStub, make_settings, database_url, clock) -> Iterator[House]:
    configured = {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_WEBHOOK_SECRET": SECRET,
        "TELEGRAM_BASE_URL": telegram.url,
    }
    with open_house(make_settings, database_url, clock, **configured) as house:
        yield house


@pytest.fixture
def channel(house: House) -> TelegramChannel:
    return house.runtime.channels[Channel.TELEGRAM]


@pytest.fixture
def bo() -> Person:
    return Person(4201, "Bo")


@pytest.fixture
def by_webhook(house: House, channel: TelegramChannel) -> House:
    """The house with its webhook set."""
    channel.set_webhook(f"{house.url}/webhooks/telegram/{channel.account}", SECRET)
    return house


def labels(telegram: TelegramStub, person: Person) -> list[str]:
    return [button["text"] for button in buttons(telegram.of(person)[-1])]


def test_talk_by_webhook_becomes_a_booking(by_webhook, telegram, bo):
    telegram.start(bo, BOB)
    by_webhook.work()
    assert "Bob's Cuts" in telegram.last_text(bo)
    telegram.say(bo, "haircut tomorrow at 3pm")
    by_webhook.work()
    assert "Tuesday, June 2 at 3:00 PM (EDT)" in telegram.last_text(bo)
    offered = telegram.of(bo)[-1]
    telegram.press(bo, labels(telegram, bo)[0])
    by_webhook.work()
    assert by_webhook.bookings() == [("bob-cuts", "confirmed", "2026-06-02 15:00")]
    assert "Tuesday, June 2 at 3:00 PM (EDT)" in telegram.last_text(bo)
    assert telegram.answered, "the press was acknowledged"
    assert not telegram.open_presses
    assert not buttons(offered), "a used message has no buttons"
    assert set(telegram.deliveries) == {200}


def test_pressing_twice_books_once(by_webhook, telegram, bo):
    telegram.start(bo, BOB)
    telegram.say(bo, "haircut tomorrow at 3pm")
    by_webhook.work()
    first = labels(telegram, bo)[0]
    telegram.press(bo, first)
    telegram.press(bo, first)
    by_webhook.work()
    assert len(by_webhook.bookings()) == 1


def test_the_same_update_again_does_nothing(by_webhook, telegram, bo):
    telegram.start(bo, ANA)
    update = telegram.say(bo, "what does a haircut cost?")
    by_webhook.work()
    said = len(telegram.of(bo))
    for _ in range(3):
        telegram.deliver(update)
    by_webhook.work()
    assert len(telegram.of(bo)) == said


def test_talk_by_polling_becomes_a_booking(house, channel, telegram, bo):
    channel.set_webhook("https://elsewhere.test/", SECRET)
    with pytest.raises(SendError) as caught:
        channel.get_updates(None, seconds=0)
    assert caught.value.kind is SendErrorKind.CONFIG
    channel.delete_webhook()
    telegram.start(bo, BOB)
    offset = poll(house, channel, None)
    telegram.say(bo, "haircut tomorrow at 3pm")
    offset = poll(house, channel, offset)
    telegram.press(bo, labels(telegram, bo)[0])
    poll(house, channel, offset)
    assert house.bookings() == [("bob-cuts", "confirmed", "2026-06-02 15:00")]


def poll(house: House, channel: TelegramChannel, offset: int | None) -> int | None:
    """One round of polling, and what is due."""
    offset = poller.poll_once(house.runtime, channel, None, offset)
    house.work()
    return offset


def test_updates_are_not_lost_when_the_poller_starts_again(house, channel, telegram, bo):
    telegram.start(bo, BOB)
    telegram.say(bo, "hello")
    assert [u["update_id"] for u in channel.get_updates(None, seconds=0)] == [5001, 5002]
    poll(house, channel, None)
    poll(house, channel, None)  # a poller that forgot its offset gets the same again
    assert [row.text for row in house.rows("SELECT text FROM messages WHERE direction = 'in' ORDER BY seq")] == [
        "/start",
        "hello",
    ]


def test_blocked_bot_is_known_as_such(by_webhook, telegram, channel, bo):
    telegram.start(bo, BOB)
    by_webhook.work()
    said = len(telegram.of(bo))
    telegram.block(bo)
    by_webhook.work()
    assert len(telegram.of(bo)) == said
    with pytest.raises(SendError) as caught:
        channel.send(OutboundMessage(address="4201", text="Hello"))
    assert caught.value.kind is SendErrorKind.UNREACHABLE
    (row,) = by_webhook.rows("SELECT opted_out_at FROM identities WHERE address = '4201'")
    assert row.opted_out_at is not None
    telegram.block(bo, is_blocked=False)
    telegram.say(bo, "hello again")
    by_webhook.work()
    assert len(telegram.of(bo)) > said


def test_a_stranger_cannot_be_written_to(channel):
    with pytest.raises(SendError) as caught:
        channel.send(OutboundMessage(address="999", text="Hello"))
    assert caught.value.kind is SendErrorKind.UNREACHABLE


def test_flood_control_is_obeyed_by_waiting(by_webhook, telegram, clock, bo):
    telegram.start(bo, BOB)
    telegram.failures.append(Refused(429, "Too Many Requests: retry after 9", retry_after=9))
    by_webhook.work()
    assert telegram.of(bo) == []
    clock.advance(8)
    by_webhook.work()
    assert telegram.of(bo) == []
    clock.advance(2)
    by_webhook.work()
    assert len(telegram.of(bo)) == 1


def test_edits_after_use(channel, telegram, bo):
    telegram.start(bo)
    outside_id = channel.send(
        OutboundMessage(address="4201", text="Which one?", options=(ShownOption("o1", "A"), ShownOption("o2", "B")))
    )
    for _ in range(2):  # a repeat is no fault: the message is as it should be
        channel.mark_used("4201", outside_id, "Which one?\n\n✓ A")
    assert telegram.last_text(bo) == "Which one?\n\n✓ A"
    assert not buttons(telegram.of(bo)[-1])
    channel.acknowledge("long-gone")


def test_wrong_secret_is_refused_and_telegram_tries_again(by_webhook, telegram, bo):
    telegram.webhook_secret = "another"
    telegram.start(bo, BOB)
    assert telegram.deliveries == [403, 403, 403]
    assert by_webhook.rows("SELECT * FROM messages") == []
    assert telegram.last_update == 5001
