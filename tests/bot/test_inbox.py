"""What comes in is stored once, whole and harmless."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from bot import inbox
from bot.channels.port import Media, StatusChange
from bot.masking import mask_cards
from models.enums import Channel
from tests.bot.stage import I, heard


def stored(stage):
    return stage.rows("SELECT * FROM messages WHERE direction = 'in' ORDER BY seq")


def test_the_same_message_five_times_at_once_is_one_row_one_turn_and_one_reply(stage):
    stage.ear.said["hello"] = heard(I.GREET)
    with ThreadPoolExecutor(5) as pool:
        found = list(pool.map(lambda _: stage.accept("hello", outside_id="m1", signature="s1"), range(5)))
    assert sum(one is not None for one in found) == 1
    assert len(stored(stage)) == 1
    assert stage.turns() == 1
    stage.drain()
    assert len(stage.told()) == 1


def test_first_messages_of_one_person_at_once_make_one_conversation(stage):
    with ThreadPoolExecutor(5) as pool:
        found = list(pool.map(lambda i: stage.accept(f"hi {i}", outside_id=f"m{i}"), range(5)))
    assert len(set(found)) == 1
    assert None not in found
    assert len(stored(stage)) == 5
    assert stage.one("SELECT count(*) FROM identities WHERE address = 'guest'") == 1


def test_a_request_replayed_under_another_id_is_known_by_its_signature(stage):
    assert stage.accept("yes", outside_id="m1", signature="s1") is not None
    assert stage.accept("yes", outside_id="m2", signature="s1") is None
    assert len(stored(stage)) == 1


def test_messages_that_arrive_out_of_order_are_read_in_the_order_they_were_sent(stage):
    now = stage.clock.now()
    stage.ear.said["first\nsecond"] = heard(I.GREET)
    stage.accept("second", sent_at=now - timedelta(seconds=1))
    stage.accept("first", sent_at=now - timedelta(seconds=2))
    assert stage.turns() == 1
    assert stage.spoken()[0][-1] == "greet.any"


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("a\x00b", "ab"),
        ("x" * 10_000, "x" * 10_000),
        ("x" * 20_000, "x" * 10_000),
        ("👩‍👩‍👧 ok", "👩‍👩‍👧 ok"),
        ("موعد غدا الساعة ٣", "موعد غدا الساعة ٣"),
        ("half a \ud83d smile", "half a  smile"),
        ("", ""),
    ],
)
def test_any_text_is_stored(stage, said, kept):
    stage.accept(said)
    assert stored(stage)[0].text == kept
    assert stage.turns() == 1
    stage.drain()
    assert len(stage.told()) == 1


def test_what_a_stranger_can_put_in_any_field_is_stored_too(stage):
    odd = "\x00\ud800" + "y" * 50
    stage.accept(
        "hi",
        name=odd,
        option_id=odd,
        language=odd,
        entry_code=odd,
        pressed_message_id=odd,
        callback_id=odd,
        media=(Media("image", odd, odd),),
    )
    assert stage.turns() == 1
    stage.drain()
    assert len(stage.told()) == 1


@pytest.mark.parametrize(
    "said",
    [
        "4111111111111111",
        "my card is 4111 1111 1111 1111.",
        "4111-1111-1111-1111",
        "378282246310005",  # American Express: 15 digits
        "3782 822463 10005",
        "5555555555554444 exp 12/27",
        "4111 1111 1111 1111 12/27 123",
        "visa 4111.1111.1111.1111",
        "4111 1111 1111 1111 4111 1111 1111 1111",
        "4222222222222",  # 13 digits
        "it is 2 4111 1111 1111 1111",
        "4111\u00a01111\u00a01111\u00a01111",
        "6011111111111117",
        "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
        "2223003122003222",
    ],
)
def test_card_numbers_are_masked(said):
    kept = mask_cards(said)
    digits = "".join(char for char in kept if char.isdigit())
    assert "••••" in kept
    for number in ("4111111111111", "3782822463100", "5555555555554", "4222222222222", "60111111111", "22230031220"):
        assert number not in digits


@pytest.mark.parametrize(
    "said",
    [
        "+14085550101",
        "+1 408 555 0101",
        "call me at 408-555-0101 or 408-555-0102",
        "0049 1512 3456789",
        "+44 20 7946 0958 10-11-2026",
        "2026-06-02 14:30 to 2026-06-02 15:30",
        "02.06.2026 14.30 - 15.30",
        "4111111111111112",  # fails the check
        "at 3, 4, 5 or 6 on the 7th, 8th, 9th, 10th, 11th, 12th",
        "1 2 3 4 5 6 7 8 9 10 11 12 13",
    ],
)
def test_phones_dates_and_other_numbers_are_left_alone(said):
    assert mask_cards(said) == said


def test_masking_comes_before_storing(stage):
    stage.accept("my card is 4111 1111 1111 1111, call +1 408 555 0101")
    assert stored(stage)[0].text == "my card is •••• 1111, call +1 408 555 0101"


def test_a_status_never_moves_down(stage):
    stage.say("hello", heard(I.GREET), channel=Channel.TELEGRAM, who="77")

    def becomes(status, code=None):
        with stage.runtime.transaction() as session:
            change = StatusChange(Channel.TELEGRAM, "telegram-1", status, code)
            moved = inbox.record_status(session, change, now=stage.clock.now())
        return moved, stage.one("SELECT delivery FROM messages WHERE outside_id = 'telegram-1'")

    assert becomes("queued") == (False, "sent")
    assert becomes("delivered") == (True, "delivered")
    assert becomes("sent") == (False, "delivered")
    assert becomes("read") == (True, "read")
    assert becomes("delivered") == (False, "read")
    assert becomes("nonsense") == (False, "read")
    assert becomes("failed", "30008") == (True, "failed")
    assert becomes("read") == (False, "failed")
    assert stage.one("SELECT error_code FROM messages WHERE outside_id = 'telegram-1'") == "30008"


def test_a_status_of_another_channel_or_of_nothing_changes_nothing(stage):
    stage.say("hello", heard(I.GREET), channel=Channel.TELEGRAM, who="77")
    for change in (StatusChange(Channel.SMS, "telegram-1", "read"), StatusChange(Channel.TELEGRAM, "in-1", "read")):
        with stage.runtime.transaction() as session:
            assert inbox.record_status(session, change, now=stage.clock.now()) is False
