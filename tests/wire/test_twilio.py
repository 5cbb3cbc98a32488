"""WhatsApp and SMS through a stand-in for Twilio: its signed webhooks come in, the real client sends back to it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest
import requests

from tests.wire.house import ANA, ANA_PHONE, BOB, House, open_house
from tests.wire.twilio_shop import SID, SMS, TOKEN, WHATSAPP, Emulator, Phone, running_emulator

pytestmark = pytest.mark.wire

ME = "+14155550177"
_numbers = count(1000)


@pytest.fixture(scope="module")
def emulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    with running_emulator(tmp_path_factory.mktemp("emulate")) as started:
        yield started


@pytest.fixture
def house(emulator: Emulator, make_settings, database_url, clock) -> Iterator[House]:
    with open_house(make_settings, database_url, clock, **emulator.settings) as house:
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
