"""The doors for messages: only what is proven genuine is stored, once, and a worker is woken."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import text

from bot.runtime import Runtime
from webhooks.app import create_app
from webhooks.registry import MAX_BODY, VERIFIERS

SID, TOKEN, SECRET = "AC" + "0" * 32, "twilio-secret", "telegram-secret"
PUBLIC = "https://parley.test"
MESSAGES, STATUS, TELEGRAM = "/webhooks/twilio/messages", "/webhooks/twilio/status", "/webhooks/telegram/700100"
CONFIGURED = {
    "PUBLIC_BASE_URL": PUBLIC,
    "TELEGRAM_BOT_TOKEN": "700100:abc",
    "TELEGRAM_WEBHOOK_SECRET": SECRET,
    "TWILIO_ACCOUNT_SID": SID,
    "TWILIO_AUTH_TOKEN": TOKEN,
    "TWILIO_WHATSAPP_FROM": "+14155550100",
    "TWILIO_SMS_FROM": "+14155550101",
}
FORM = {
    "AccountSid": SID,
    "MessageSid": "SM" + "1a" * 16,
    "From": "whatsapp:+14155550177",
    "To": "whatsapp:+14155550100",
    "Body": "  haircut tomorrow? ",
    "NumMedia": "0",
    "Empty": "",
}
UPDATE = {
    "update_id": 900,
    "message": {
        "message_id": 7,
        "date": 1_780_300_000,
        "text": "hi",
        "from": {"id": 4201, "is_bot": False, "first_name": "Bo"},
        "chat": {"id": 4201, "type": "private", "first_name": "Bo"},
    },
}


@dataclass
class House:
    """The application with its doors, and how often workers were woken."""

    app: Flask
    runtime: Runtime
    wakes: list[int] = field(default_factory=list)

    @property
    def client(self) -> FlaskClient:
        return self.app.test_client()

    def rows(self, statement: str = "SELECT * FROM messages ORDER BY seq") -> list[Any]:
        with self.runtime.engine.connect() as connection:
            return list(connection.execute(text(statement)))

    def post_form(self, path: str, form: dict[str, str], **headers: str) -> Any:
        signed = {"X-Twilio-Signature": sign(PUBLIC + path, form), **headers}
        return self.client.post(path, data=form, headers=signed, base_url=PUBLIC)

    def post_update(self, update: Any, path: str = TELEGRAM, secret: str | None = SECRET) -> Any:
        headers = {} if secret is None else {"X-Telegram-Bot-Api-Secret-Token": secret}
        return self.client.post(path, json=update, headers=headers, base_url=PUBLIC)


def sign(url: str, form: dict[str, str], token: str = TOKEN) -> str:
    """Twilio's signature by its description: the URL, then every field's name and value in order of names."""
    signed = url + "".join(name + form[name] for name in sorted(form))
    return base64.b64encode(hmac.new(token.encode(), signed.encode(), hashlib.sha1).digest()).decode()


@pytest.fixture
def open_house(
    database_url: str, clock, make_settings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., House]]:
    made: list[House] = []

    def make(**values: str) -> House:
        runtime = Runtime(make_settings(**values), database_url=database_url, clock=clock)
        house = House(create_app(runtime, None), runtime)
        monkeypatch.setattr(type(house.app.extensions["parley"]), "wake", lambda self: house.wakes.append(1))
        made.append(house)
        return house

    yield make
    for house in made:
        house.app.extensions["parley"].hub.close()
        house.runtime.close()


@pytest.fixture
def house(open_house) -> House:
    return open_house(**CONFIGURED)


# ------------------------------------------------------------------ Twilio


def test_signed_message_is_stored_once_and_wakes_a_worker(house):
    for _ in range(3):
        response = house.post_form(MESSAGES, FORM)
        assert (response.status_code, response.mimetype) == (200, "text/xml")
        assert response.get_data(as_text=True).endswith("<Response/>")
    (row,) = house.rows()
    assert (row.channel, row.account, row.text) == ("whatsapp", "+14155550100", "  haircut tomorrow? ")
    assert row.signature == sign(PUBLIC + MESSAGES, FORM)
    assert house.wakes
    assert [r.address for r in house.rows("SELECT * FROM identities")] == ["+14155550177"]


def test_the_request_cannot_choose_the_address_that_is_signed(house):
    elsewhere = "https://evil.test"
    headers = {"X-Twilio-Signature": sign(elsewhere + MESSAGES, FORM), "X-Forwarded-Host": "evil.test"}
    assert house.client.post(MESSAGES, data=FORM, headers=headers, base_url=PUBLIC).status_code == 403
    assert not house.rows()


@pytest.mark.parametrize(
    "headers",
    [{}, {"X-Twilio-Signature": ""}, {"X-Twilio-Signature": sign(PUBLIC + MESSAGES, FORM, "other")},
     {"X-Twilio-Signature": sign(PUBLIC + STATUS, FORM)}],
    ids=["none", "empty", "other token", "other path"],
)  # fmt: skip
def test_unsigned_and_wrongly_signed_are_refused(house, headers):
    assert house.client.post(MESSAGES, data=FORM, headers=headers, base_url=PUBLIC).status_code == 403
    assert not house.rows()
    assert not house.wakes


def test_one_more_field_breaks_the_signature(house):
    signature = {"X-Twilio-Signature": sign(PUBLIC + MESSAGES, FORM)}
    form = {**FORM, "OptOutType": "STOP"}
    assert house.client.post(MESSAGES, data=form, headers=signature, base_url=PUBLIC).status_code == 403


def test_one_signature_stores_one_message_however_its_text_is_cut_up(house):
    """The signed text has no separators: the end of one value can become a field of its own."""
    original = {**FORM, "Body": "hello", "From": "whatsapp:+14155550177"}
    assert house.post_form(MESSAGES, original).status_code == 200
    again = {name: value for name, value in original.items() if name != "NumMedia"}
    again["MessageSid"] = original["MessageSid"] + "NumMedia0"
    signature = sign(PUBLIC + MESSAGES, original)
    assert sign(PUBLIC + MESSAGES, again) == signature, "the trick must be a real one"
    headers = {"X-Twilio-Signature": signature}
    assert house.client.post(MESSAGES, data=again, headers=headers, base_url=PUBLIC).status_code == 403
    assert len(house.rows()) == 1


def test_a_signed_form_of_another_account_is_refused(house):
    assert house.post_form(MESSAGES, {**FORM, "AccountSid": "AC" + "1" * 32}).status_code == 403


def test_status_moves_a_sent_message_up_and_never_down(house):
    house.post_form(MESSAGES, FORM)
    sid = "SM" + "2b" * 16
    with house.runtime.transaction() as session:
        session.execute(
            text(
                "INSERT INTO messages (conversation_id, direction, channel, account, outside_id, sent_at, delivery)"
                " SELECT id, 'out', 'whatsapp', '+14155550100', :sid, now(), 'sent' FROM conversations"
            ),
            {"sid": sid},
        )
    status = {"AccountSid": SID, "MessageSid": sid, "From": FORM["To"], "To": FORM["From"]}
    for word in ("delivered", "sent", "queued"):
        assert house.post_form(STATUS, {**status, "MessageStatus": word}).status_code == 200
    assert house.rows("SELECT delivery FROM messages WHERE direction = 'out'")[0].delivery == "delivered"


def test_doors_of_channels_that_are_not_set_up_are_shut(open_house):
    house = open_house(PUBLIC_BASE_URL=PUBLIC)
    assert house.post_form(MESSAGES, FORM).status_code == 403
    assert house.post_update(UPDATE).status_code == 403
    assert not house.rows()


def test_what_cannot_be_stored_is_asked_for_again(house, monkeypatch):
    from sqlalchemy.exc import OperationalError

    from bot import inbox

    def no_database(*args: object, **kwargs: object) -> None:
        raise OperationalError("INSERT", {}, Exception("gone"))

    monkeypatch.setattr(inbox, "accept", no_database)
    for response in (house.post_form(MESSAGES, FORM), house.post_update(UPDATE)):
        assert response.status_code == 503
        assert int(response.headers["Retry-After"]) > 0


# ------------------------------------------------------------------ Telegram


def test_update_with_our_secret_is_stored_once(house):
    assert [house.post_update(UPDATE).status_code for _ in range(3)] == [200, 200, 200]
    (row,) = house.rows()
    assert (row.channel, row.account, row.outside_id, row.text) == ("telegram", "700100", "u900", "hi")
    assert house.wakes


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", SECRET[:-1]])
def test_update_without_our_secret_is_refused(house, secret):
    assert house.post_update(UPDATE, secret=secret).status_code == 403
    assert not house.rows()


def test_update_for_another_bot_is_refused(house):
    assert house.post_update(UPDATE, path="/webhooks/telegram/700101").status_code == 403


def test_update_that_is_not_for_us_is_passed_over(house):
    assert house.post_update({"update_id": 1, "edited_message": UPDATE["message"]}).status_code == 200
    assert not house.rows()
    assert not house.wakes


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"7", b'"x"', b"\xff\xfe", b'{"update_id": "x"}'], ids=repr)
def test_unreadable_updates_are_refused(house, body):
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET, "Content-Type": "application/json"}
    response = house.client.post(TELEGRAM, data=body, headers=headers, base_url=PUBLIC)
    assert 400 <= response.status_code < 500


# ------------------------------------------------------------------ the registry


def webhook_rules(app: Flask) -> list[Any]:
    return [rule for rule in app.url_map.iter_rules() if rule.rule.startswith("/webhooks")]


def test_no_door_without_a_verifier(house):
    rules = webhook_rules(house.app)
    assert {MESSAGES, STATUS, "/webhooks/telegram/<bot>"} <= {rule.rule for rule in rules}
    assert {rule.endpoint for rule in rules} == set(VERIFIERS)
    assert all(rule.methods == {"POST", "OPTIONS"} for rule in rules)


def test_a_door_that_went_round_the_registry_would_be_found(house):
    house.app.add_url_rule("/webhooks/open", "open", lambda: "")
    assert {rule.endpoint for rule in webhook_rules(house.app)} != set(VERIFIERS)


def paths(app: Flask) -> Iterator[str]:
    for rule in webhook_rules(app):
        yield rule.rule.replace("<bot>", "700100")


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"", None),
        (b"{}", "application/json"),
        (b"{", "application/json"),
        (b"\x00\xff" * 50, "application/octet-stream"),
        (b"a=b&a=c&%ff=%00", "application/x-www-form-urlencoded"),
        (b"--x\r\n", "multipart/form-data; boundary=x"),
        (b"--x\r\n", "multipart/form-data"),
        (b"x=" + b"y" * (MAX_BODY + 1), "application/x-www-form-urlencoded"),
        (b'"' + b"y" * (MAX_BODY + 1) + b'"', "application/json"),
    ],
    ids=["empty", "object", "broken", "bytes", "form", "multipart", "no boundary", "big form", "big json"],
)
def test_every_door_refuses_what_is_not_proven(house, body, content_type):
    for path in paths(house.app):
        response = house.client.post(path, data=body, content_type=content_type, base_url=PUBLIC)
        assert 400 <= response.status_code < 500, path
        assert house.client.get(path, base_url=PUBLIC).status_code == 405
    assert not house.rows()


def test_a_body_too_big_is_refused_even_when_signed(house):
    form = {**FORM, "Filler": "x" * MAX_BODY}
    assert house.post_form(MESSAGES, form).status_code == 413
    assert not house.rows()
