"""Telegram updates as messages. Each payload is written as Telegram documents it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.channels.port import InboundMessage, Media, NotGenuine
from bot.channels.telegram import account_of, is_secret, parse_update
from models.enums import Channel

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
SENT = datetime(2026, 11, 21, 8, 59, 58, tzinfo=UTC)
PERSON = {"id": 4201, "is_bot": False, "first_name": "Bo", "last_name": "Li", "language_code": "pt-br"}
CHAT = {"id": 4201, "type": "private", "first_name": "Bo"}
STAMP = int(SENT.timestamp())


def message(**more: Any) -> dict[str, Any]:
    return {"update_id": 900, "message": {"message_id": 7, "date": STAMP, "from": PERSON, "chat": CHAT, **more}}


def parse(raw: dict[str, Any]) -> InboundMessage | None:
    return parse_update(raw, "700100", now=NOW)


def test_text():
    assert parse(message(text="haircut tomorrow at 3?")) == InboundMessage(
        channel=Channel.TELEGRAM,
        account="700100",
        address="4201",
        outside_id="u900",
        sent_at=SENT,
        text="haircut tomorrow at 3?",
        name="Bo Li",
        language="pt-br",
    )


@pytest.mark.parametrize(
    ("text", "code", "shown"),
    [
        ("/start ANA423", "ANA423", "/start"),
        ("/start@ParleyBot ANA423", "ANA423", "/start"),
        ("/start", None, "/start"),
        ("/start with spaces and more", None, "/start with spaces and more"),
        ("/start " + "x" * 65, None, "/start " + "x" * 65),
    ],
)
def test_deep_link(text, code, shown):
    found = parse(message(text=text))
    assert (found.entry_code, found.text) == (code, shown)


def press(**more: Any) -> dict[str, Any]:
    shown = {"message_id": 42, "date": STAMP - 3600, "chat": CHAT, "text": "Which one?"}
    query = {"id": "q1", "from": PERSON, "chat_instance": "c", "data": "o-Zk1", "message": shown}
    return {"update_id": 901, "callback_query": {**query, **more}}


def test_press_counts_from_now_and_not_from_when_the_buttons_were_sent():
    found = parse(press())
    assert (found.option_id, found.callback_id, found.pressed_message_id) == ("o-Zk1", "q1", "4201:42")
    assert (found.sent_at, found.address, found.text) == (NOW, "4201", "")


def test_press_on_a_message_too_old_to_be_shown():
    found = parse(press(message={"message_id": 42, "date": 0, "chat": CHAT}))
    assert (found.option_id, found.pressed_message_id) == ("o-Zk1", "4201:42")


def test_press_without_a_message_is_answered_to_the_person():
    raw = press()
    del raw["callback_query"]["message"]
    assert parse(raw).address == "4201"


def test_own_contact_gives_the_phone_and_anybody_elses_does_not():
    own = {"phone_number": "1 (415) 555-0177", "first_name": "Bo", "user_id": 4201}
    assert parse(message(contact=own)).phone == "+14155550177"
    assert parse(message(contact={**own, "user_id": 5})).phone is None
    forwarded = {"phone_number": "14155550177", "first_name": "Bo"}
    assert parse(message(contact=forwarded)).phone is None


@pytest.mark.parametrize(
    ("more", "media", "text"),
    [
        (
            {"voice": {"file_id": "v1", "file_unique_id": "v", "duration": 3, "mime_type": "audio/ogg"}},
            Media("voice", "v1", "audio/ogg", seconds=3),
            "",
        ),
        (
            {
                "photo": [
                    {"file_id": "small", "file_unique_id": "s", "width": 90, "height": 90},
                    {"file_id": "large", "file_unique_id": "l", "width": 900, "height": 900},
                ],
                "caption": "like this",
            },
            Media("image", "large", ""),
            "like this",
        ),
        ({"location": {"latitude": 1.5, "longitude": 2.5}}, Media("location", "", ""), ""),
        ({"document": {"file_id": "d", "file_unique_id": "d", "mime_type": "application/pdf"}},
         Media("document", "d", "application/pdf"), ""),
        ({"document": {"file_id": "d", "file_unique_id": "d", "mime_type": "image/png", "file_size": 77}},
         Media("image", "d", "image/png", size=77), ""),
        ({"animation": {"file_id": "a", "file_unique_id": "a", "width": 9, "height": 9, "duration": 2},
          "document": {"file_id": "a", "file_unique_id": "a", "mime_type": "video/mp4"}},
         Media("video", "a", "", seconds=2), ""),
        ({"dice": {"value": 3, "emoji": "🎲"}}, Media("other"), ""),
    ],
)  # fmt: skip
def test_media(more, media, text):
    found = parse(message(**more))
    assert (found.media, found.text) == ((media,), text)


def membership(old: str, new: str) -> dict[str, Any]:
    bot = {"id": 700100, "is_bot": True, "first_name": "Parley"}

    def member(status: str) -> dict[str, Any]:
        return {"user": bot, "status": status, **({"until_date": 0} if status == "kicked" else {})}

    change = {"chat": CHAT, "from": PERSON, "date": STAMP, "old_chat_member": member(old)}
    return {"update_id": 902, "my_chat_member": {**change, "new_chat_member": member(new)}}


def test_blocking_is_an_opt_out():
    assert parse(membership("member", "kicked")).opt_out == "STOP"
    assert parse(membership("kicked", "member")).opt_out == "START"
    assert parse(membership("left", "member")) is None


@pytest.mark.parametrize(
    "raw",
    [
        {"update_id": 1, "edited_message": {**message(text="changed")["message"], "edit_date": STAMP}},
        message(text="hi", chat={"id": -5, "type": "group", "title": "A group"}),
        message(text="hi", **{"from": {**PERSON, "is_bot": True}}),
        {"update_id": 2, "poll": {"id": "1", "question": "?", "options": [], "total_voter_count": 0,
         "is_closed": False, "is_anonymous": True, "type": "regular", "allows_multiple_answers": False}},
        {"update_id": 3, "something_new": {"a": 1}},
    ],
    ids=["edit", "group", "bot", "poll", "unheard of"],
)  # fmt: skip
def test_what_is_not_for_us(raw):
    assert parse(raw) is None


@pytest.mark.parametrize("raw", [{}, {"message": {"text": "x"}}, {"update_id": 1, "message": 5}, [], "x", 7], ids=str)
def test_malformed(raw):
    with pytest.raises(NotGenuine):
        parse(raw)


def test_lone_surrogates_are_left_out():
    assert parse(message(text="a\ud800b")).text == "ab"


def test_fields_unknown_to_the_library_do_no_harm():
    assert parse(message(text="hi", newest_thing={"x": 1})).text == "hi"


def test_account_and_secret():
    assert account_of("700100:abc") == "700100"
    assert is_secret("s3cret", "s3cret")
    assert not is_secret("s3cret!", "s3cret")
    assert not is_secret(None, "s3cret")
    assert not is_secret("é", "s3cret")
