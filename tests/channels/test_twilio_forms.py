"""Twilio's forms: what is read from them, and that anything odd is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.channels.port import InboundMessage, Media, NotGenuine
from bot.channels.twilio import content_sids, error_of_code, status_callback, verify
from bot.channels.twilio_forms import TwilioAccount, canonical, parse_message, parse_status
from models.enums import Channel

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
SID = "AC" + "0" * 32
MESSAGE = "SM" + "1a" * 16
OURS = TwilioAccount(SID, {Channel.WHATSAPP: "+14155550100", Channel.SMS: "+14155550101"})
SMS = {
    "AccountSid": SID,
    "MessageSid": MESSAGE,
    "From": "+14155550177",
    "To": "+14155550101",
    "Body": "haircut tomorrow at 3?",
    "NumMedia": "0",
}
WHATSAPP = {
    **SMS,
    "From": "whatsapp:+5215550001111",
    "To": "whatsapp:+14155550100",
    "ProfileName": "Bo 💈",
    "WaId": "5215550001111",
    "SomethingNew": "1",
}


def parse(form, account=OURS) -> InboundMessage:
    return parse_message(form, account, signature="sig", now=NOW)


def test_sms():
    assert parse(SMS) == InboundMessage(
        channel=Channel.SMS,
        account="+14155550101",
        address="+14155550177",
        outside_id=MESSAGE,
        sent_at=NOW,
        text="haircut tomorrow at 3?",
        phone="+14155550177",
        signature="sig",
    )


def test_whatsapp():
    found = parse(WHATSAPP)
    assert (found.channel, found.account, found.address) == (Channel.WHATSAPP, "+14155550100", "+5215550001111")
    assert found.name == "Bo 💈"


@pytest.mark.parametrize("scoped", ["US.13491208655302741918", "BR.ENT.13491208655302741918", "ID.4566546130240823"])
@pytest.mark.parametrize("prefix", ["whatsapp:", ""])
def test_hidden_number_is_its_scoped_id_and_no_phone(scoped, prefix):
    found = parse({**WHATSAPP, "From": prefix + scoped})
    assert (found.channel, found.address, found.phone) == (Channel.WHATSAPP, scoped, None)


def test_button_list_and_swiped_reply():
    pressed = parse({**WHATSAPP, "ButtonPayload": "o-Zk1", "Body": "Fri 15:00", "OriginalRepliedMessageSid": MESSAGE})
    assert (pressed.option_id, pressed.text, pressed.pressed_message_id) == ("o-Zk1", "Fri 15:00", MESSAGE)
    assert parse({**WHATSAPP, "ListId": "o-Zk2"}).option_id == "o-Zk2"
    assert parse(WHATSAPP).option_id is None


def test_media_and_location():
    form = {**WHATSAPP, "NumMedia": "2", "MediaUrl0": "https://m/0", "MediaContentType0": "audio/ogg"}
    form |= {"MediaUrl1": "https://m/1", "MediaContentType1": "image/jpeg", "Latitude": "1.5", "Longitude": "2"}
    assert parse(form).media == (
        Media("voice", "https://m/0", "audio/ogg"),
        Media("image", "https://m/1", "image/jpeg"),
        Media("location"),
    )


@pytest.mark.parametrize(
    ("content_type", "more", "kind"),
    [
        ("audio/ogg; codecs=opus", {}, "voice"),
        ("image/webp", {"MessageType": "sticker"}, "sticker"),
        ("text/x-vcard", {}, "contact"),
        ("text/vcard; charset=utf-8", {}, "contact"),
        ("application/pdf", {}, "document"),
        ("video/mp4", {}, "video"),
        ("", {}, "document"),
    ],
)
def test_kinds_of_media(content_type, more, kind):
    form = {**WHATSAPP, "NumMedia": "1", "MediaUrl0": "https://m/0", "MediaContentType0": content_type, **more}
    assert [item.kind for item in parse(form).media] == [kind]


@pytest.mark.parametrize(("word", "read"), [("STOP", "STOP"), ("start", "START"), ("HELP", "HELP"), ("X", None)])
def test_opt_out_that_twilio_dealt_with(word, read):
    assert parse({**SMS, "OptOutType": word}).opt_out == read


@pytest.mark.parametrize(
    "change",
    [
        {"AccountSid": "AC" + "9" * 32},
        {"AccountSid": None},
        {"MessageSid": None},
        {"MessageSid": "SM1"},
        {"MessageSid": MESSAGE + "0"},
        {"MessageSid": MESSAGE.upper()},
        {"From": None},
        {"From": "+1415555017x"},
        {"From": "alice"},
        {"To": None},
        {"To": "+14155550999"},
        {"To": "whatsapp:+14155550101"},
        {"NumMedia": "many"},
        {"Body": "x" * 10_001},
    ],
    ids=str,
)
def test_odd_forms_are_refused(change):
    form = {name: value for name, value in {**SMS, **change}.items() if value is not None}
    with pytest.raises(NotGenuine):
        parse(form)


def test_a_channel_without_a_number_takes_nothing():
    with pytest.raises(NotGenuine):
        parse(SMS, replace(OURS, numbers={Channel.WHATSAPP: "+14155550100"}))


def test_service_receives_on_further_numbers_as_the_same_account():
    found = parse({**SMS, "To": "+14155550999"}, replace(OURS, has_service=True))
    assert found.account == "+14155550101"


@pytest.mark.parametrize(
    ("status", "read"),
    [("queued", "queued"), ("sent", "sent"), ("delivered", "delivered"), ("read", "read"), ("undelivered", "failed")],
)
def test_status(status, read):
    form = {"AccountSid": SID, "MessageSid": MESSAGE, "MessageStatus": status, "From": "+14155550101", "To": "+1415"}
    assert parse_status(form, OURS).status == read


def test_status_with_error_code_and_without_meaning():
    form = {"AccountSid": SID, "MessageSid": MESSAGE, "To": "whatsapp:+14155550177", "From": "whatsapp:+14155550100"}
    found = parse_status({**form, "MessageStatus": "failed", "ErrorCode": "63016"}, OURS)
    assert (found.channel, found.outside_id, found.error_code) == (Channel.WHATSAPP, MESSAGE, "63016")
    assert parse_status({**form, "MessageStatus": "receiving"}, OURS) is None
    with pytest.raises(NotGenuine):
        parse_status({**form, "MessageStatus": "failed", "AccountSid": "AC1"}, OURS)


# The example that the vendor's own library is tested with.
EXAMPLE_URL = "https://mycompany.com/myapp.php?foo=1&bar=2"
EXAMPLE = {
    "CallSid": "CA1234567890ABCDE",
    "Caller": "+14158675309",
    "Digits": "1234",
    "From": "+14158675309",
    "To": "+18005551212",
}


def test_signature_by_the_vendors_own_example():
    signature = "RSOYDt4T1cUTdK1PDd93/VVr8B8="
    assert verify(EXAMPLE_URL, EXAMPLE, signature, auth_token="12345") == signature
    for url, form, token in (
        (EXAMPLE_URL + "3", EXAMPLE, "12345"),
        (EXAMPLE_URL, {**EXAMPLE, "Digits": "1235"}, "12345"),
        (EXAMPLE_URL, EXAMPLE, "12346"),
    ):
        with pytest.raises(NotGenuine):
            verify(url, form, signature, auth_token=token)


@pytest.mark.parametrize("signature", [None, "", "x", "é" * 28, "A" * 65])
def test_missing_and_odd_signatures(signature):
    with pytest.raises(NotGenuine):
        verify(EXAMPLE_URL, EXAMPLE, signature, auth_token="12345")


def test_settings_of_numbers_and_content():
    assert canonical("whatsapp:+1 (415) 555-0100") == "+14155550100"
    assert content_sids("choice_2=HX1, slots_3 = HX2,,bad,worse=XX") == {"choice_2": "HX1", "slots_3": "HX2"}


def test_status_address_is_left_out_where_twilio_would_refuse_it():
    real = "https://api.twilio.com"
    assert status_callback("https://parley.test", real) == "https://parley.test/webhooks/twilio/status"
    assert status_callback("http://127.0.0.1:8000", real) is None
    assert status_callback("http://127.0.0.1:8000", "http://127.0.0.1:4000") is not None


def test_daily_limit_waits_longer_than_a_burst():
    assert error_of_code(63018, 400).retry_after > error_of_code(63017, 429).retry_after
