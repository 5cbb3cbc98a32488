"""The log blots out people and secrets, whoever writes and however it is written."""

import io
import json
import logging

import pytest

from bot.logs import about, redact, set_up_log

TOKEN = "123456789:AAF-1234567890abcdefghijklmnopqrstuv"


@pytest.fixture
def lines():
    root = logging.getLogger()
    before = root.handlers[:], root.level
    stream = io.StringIO()
    set_up_log("INFO", stream)
    yield lambda: [json.loads(line) for line in stream.getvalue().splitlines()]
    root.handlers[:], level = before
    root.setLevel(level)
    logging.captureWarnings(False)


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        (f"POST https://api.telegram.org/bot{TOKEN}/sendMessage", "AAF-1234567890"),
        ("from +1 (415) 555-0123 to whatsapp:+447700900123", "555-0123"),
        ("from +1 (415) 555-0123 to whatsapp:+447700900123", "447700900123"),
        ("call 415-555-0123 now", "555-0123"),
        ("chat 5123456789 blocked us", "5123456789"),
        ("mail ana.lopez+x@example.co.uk bounced", "ana.lopez"),
        ("{'Authorization': 'Basic QUNhYmM6ZGVm'}", "QUNhYmM6ZGVm"),
        ("Authorization: Bearer abcdef123456", "abcdef123456"),
        ("postgresql://parley:hunter2@db.example/parley", "hunter2"),
        ("key sk-proj-abcdefgh12345 refused", "abcdefgh12345"),
        ("whsec_0123456789abc", "0123456789abc"),
        ("token 0123456789abcdef0123456789abcdef", "0123456789abcdef0123456789abcdef"),
        ("GET /pay?token=abc.def&x=1", "abc.def"),
    ],
)
def test_personal_numbers_and_secrets_are_blotted(text, secret):
    assert secret in text
    assert secret not in redact(text)


@pytest.mark.parametrize(
    "text",
    [
        "took 12 turns in 0.25 s on port 8000",
        "2026-06-01T08:00:00.123+00:00",
        "booking 6f1c1f4e-3f0e-4a53-9d43-0d6c8a1c5b11 confirmed",
        "bot/engine.py:120 take_turn",
    ],
)
def test_what_names_nobody_stays(text):
    assert redact(text) == text


def test_a_line_is_json_with_the_fields_of_what_it_is_about(lines):
    with about(conversation="c1"), about(entry=7):
        logging.getLogger("bot.x").info("sent to %s", "+14155550123")
    logging.getLogger("bot.x").info("after")
    first, second = lines()
    assert (first["message"], first["conversation"], first["entry"]) == ("sent to [phone]", "c1", "7")
    assert first["level"] == "info"
    assert "conversation" not in second


def test_an_error_is_told_by_its_first_line_only(lines):
    try:
        raise ValueError("duplicate key +14155550123\nDETAIL: Key (text)=(my private words)")
    except ValueError:
        logging.getLogger("bot.x").exception("a turn failed")
    (line,) = lines()
    assert line["error"]["message"] == "duplicate key [phone]"
    assert line["error"]["type"] == "builtins.ValueError"
    assert "private" not in json.dumps(line)


@pytest.mark.parametrize("name", ["httpx", "telegram.Bot", "twilio.http_client"])
def test_libraries_that_log_their_requests_are_quiet(lines, name):
    logging.getLogger(name).info("POST with a token")
    assert lines() == []
