"""WhatsApp and SMS through a stand-in for Twilio: its signed webhooks come in, the real client sends back to it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from typing import Any

import pytest
import requests

from tests.wire.house import ANA, ANA_PHONE, BOB, House, open_house
from tests.wire.programs import free_port, running, script_of

pytestmark = pytest.mark.wire

SID, TOKEN = "AC" + "0" * 32, "twilio_test_auth_token"
WHATSAPP, SMS = "+14155550100", "+14155550101"
ME = "+14155550177"
_numbers = count(1000)


@dataclass
class Emulator:
    """A running stand-in, asked and told by HTTP."""

    url: str

    def simulate(self, what: str, **fields: str) -> Any:
        """Have something happen outside."""
        response = requests.post(f"{self.url}/_twilio/simulate/{what}", data=fields, auth=(SID, TOKEN), timeout=30)
        assert response.status_code < 300, response.text
        return response.json()

    def point_to(self, house: House) -> None:
        """Have inbound messages of our numbers posted to a house."""
        base = f"{self.url}/2010-04-01/Accounts/{SID}/IncomingPhoneNumbers"
        numbers = requests.get(f"{base}.json", auth=(SID, TOKEN), timeout=30).json()["incoming_phone_numbers"]
        for number in numbers:
            change = {"SmsUrl": f"{house.url}/webhooks/twilio/messages"}
            requests.post(f"{base}/{number['sid']}.json", data=change, auth=(SID, TOKEN), timeout=30).raise_for_status()

    def sent(self, to: str) -> list[dict[str, Any]]:
        """What we sent to an address, oldest first."""
        address = f"{self.url}/2010-04-01/Accounts/{SID}/Messages.json"
        listed = requests.get(address, params={"To": to, "PageSize": "1000"}, auth=(SID, TOKEN), timeout=30).json()
        return [message for message in reversed(listed["messages"]) if message["direction"] != "inbound"]


@dataclass
class Phone:
    """Somebody who writes to one of our numbers."""

    emulator: Emulator
    house: House
    address: str
    our_number: str

    def say(self, words: str) -> str:
        """Write, and read the newest answer."""
        self.emulator.simulate("inbound-message", From=self.address, To=self.our_number, Body=words)
        self.house.work()
        return self.newest()

    def newest(self) -> str:
        """The newest message on this phone."""
        messages = self.emulator.sent(self.address)
        return messages[-1]["body"] if messages else ""


@pytest.fixture(scope="module")
def emulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    script = script_of("emulate")
    folder = tmp_path_factory.mktemp("emulate")
    numbers = [{"phone_number": f"whatsapp:{WHATSAPP}"}, {"phone_number": SMS}]
    seed = {"twilio": {"account": {"sid": SID, "auth_token": TOKEN}, "phone_numbers": numbers}}
    (folder / "seed.json").write_text(json.dumps(seed))
    port = free_port()
    arguments = ["start", "--service", "twilio", "--port", str(port), "--seed", str(folder / "seed.json")]
    url = f"http://127.0.0.1:{port}"
    with running(script, arguments, ready_url=url, folder=folder):
        yield Emulator(url)


@pytest.fixture
def house(emulator: Emulator, make_settings, database_url, clock) -> Iterator[House]:
    configured = {
        "TWILIO_ACCOUNT_SID": SID,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "TWILIO_WHATSAPP_FROM": WHATSAPP,
        "TWILIO_SMS_FROM": SMS,
        "TWILIO_BASE_URL": emulator.url,
    }
    with open_house(make_settings, database_url, clock, **configured) as house:
        emulator.point_to(house)
        yield house


@pytest.fixture
def me(emulator: Emulator, house: House) -> Phone:
    """A customer with a number of their own in every test, because the stand-in remembers all messages."""
    return Phone(emulator, house, f"whatsapp:+1415556{next(_numbers)}", f"whatsapp:{WHATSAPP}")


def numbered(text: str) -> list[str]:
    """The choices in a text, in order."""
    return [line.partition(") ")[2] for line in text.splitlines() if line[:1].isdigit() and line[1:3] == ") "]


def test_signed_whatsapp_message_becomes_a_booking_and_a_reply(me, house):
    offer = me.say(f"BOOK {BOB} haircut tomorrow at 3pm please")
    assert "Tuesday, June 2 at 3:00 PM (EDT)" in offer
    assert "$45.00" in offer
    assert house.bookings() == []
    booked = me.say("1")
    assert "Tuesday, June 2 at 3:00 PM (EDT)" in booked
    assert house.bookings() == [("bob-cuts", "confirmed", "2026-06-02 15:00")]


def test_provider_approves_on_whatsapp_and_the_customer_is_told(me, house, emulator):
    ana = Phone(emulator, house, f"whatsapp:{ANA_PHONE}", f"whatsapp:{WHATSAPP}")
    ana.say("hello")  # opens the reply window: without a template nothing else may be written to her
    me.say(f"BOOK {ANA} haircut on Wednesday at 10am")
    me.say("1")
    assert house.bookings() == [("ana-hair", "pending", "2026-06-03 10:00")]
    request = ana.newest()
    assert "Wednesday, June 3 at 10:00 AM (EDT)" in request
    assert len(numbered(request)) == 3
    ana.say("1")
    assert house.bookings() == [("ana-hair", "confirmed", "2026-06-03 10:00")]
    assert "Wednesday, June 3 at 10:00 AM (EDT)" in me.newest()


def test_provider_whose_reply_window_is_closed_is_asked_by_sms(me, house, emulator):
    before = len(emulator.sent(ANA_PHONE))
    me.say(f"BOOK {ANA} haircut on Thursday at 10am")
    me.say("1")
    (request,) = emulator.sent(ANA_PHONE)[before:]
    assert "Thursday, June 4 at 10:00 AM (EDT)" in request["body"]
    Phone(emulator, house, ANA_PHONE, SMS).say("1")
    assert house.bookings() == [("ana-hair", "confirmed", "2026-06-04 10:00")]


def test_sms_books_in_plain_short_texts(emulator, house):
    phone = Phone(emulator, house, "+14155567001", SMS)
    offer = phone.say(f"BOOK {BOB} haircut tomorrow at 4pm")
    assert offer.isascii()
    phone.say("1")
    assert house.bookings() == [("bob-cuts", "confirmed", "2026-06-02 16:00")]
    assert all(len(message["body"]) <= 306 for message in emulator.sent("+14155567001"))


def test_delivery_is_recorded(me, house, emulator):
    me.say("hello")
    sent = emulator.sent(me.address)[-1]
    for status in ("delivered", "sent"):
        emulator.simulate("message-status", MessageSid=sent["sid"], Status=status)
    found = house.rows(f"SELECT delivery FROM messages WHERE outside_id = '{sent['sid']}'")
    assert [row.delivery for row in found] == ["delivered"]


def test_a_form_signed_with_another_token_is_refused(house):
    from twilio.request_validator import RequestValidator

    url = f"{house.url}/webhooks/twilio/messages"
    form = {"AccountSid": SID, "MessageSid": "SM" + "a" * 32, "From": ME, "To": SMS, "Body": "hi", "NumMedia": "0"}
    for token, status in (("stolen", 403), (TOKEN, 200)):
        headers = {"X-Twilio-Signature": RequestValidator(token).compute_signature(url, form)}
        assert requests.post(url, data=form, headers=headers, timeout=30).status_code == status
    assert [row.text for row in house.rows("SELECT text FROM messages WHERE direction = 'in'")] == ["hi"]
