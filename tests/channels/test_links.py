"""Entry links: what they carry, and that the code is found again however the text was edited."""

from __future__ import annotations

import re

import pytest

from booking.setup import entry_code
from bot.links import entry_links, entry_text, find_entry_code, qr_png, qr_svg
from bot.settings import read_settings
from models.enums import Channel

ALL = {
    "PUBLIC_BASE_URL": "https://parley.test",
    "TELEGRAM_BOT_TOKEN": "123:abc",
    "TELEGRAM_BOT_NAME": "@ParleyBot",
    "TWILIO_ACCOUNT_SID": "AC1",
    "TWILIO_AUTH_TOKEN": "t",
    "TWILIO_WHATSAPP_FROM": "whatsapp:+1 415 555 0100",
    "TWILIO_SMS_FROM": "+14155550101",
}


def test_every_configured_channel_has_its_link():
    links = entry_links(read_settings(**ALL), slug="ana", code="ANA423", language="es")
    assert {link.channel: link.url for link in links} == {
        Channel.WEB: "https://parley.test/p/ana",
        Channel.TELEGRAM: "https://t.me/ParleyBot?start=ANA423",
        Channel.WHATSAPP: "https://wa.me/14155550100?text=RESERVAR%20ANA423",
        Channel.SMS: "sms:+14155550101?body=RESERVAR%20ANA423",
    }
    assert [(link.number, link.text) for link in links[2:]] == [
        ("+14155550100", "RESERVAR ANA423"),
        ("+14155550101", "RESERVAR ANA423"),
    ]


def test_without_settings_there_is_the_page_alone():
    links = entry_links(read_settings(), slug="ana", code="ANA423", language="en")
    assert [link.channel for link in links] == [Channel.WEB]


@pytest.mark.parametrize("slug", ["ana", "oi-lo-10", "x", "harbour-dental", "42", "ñandú"])
@pytest.mark.parametrize("language", ["en", "es", "pt", "fr", "de", "it"])
@pytest.mark.parametrize("attempt", [0, 9])
def test_every_code_is_found_in_its_own_text(slug, language, attempt):
    code = entry_code(slug, attempt)
    assert find_entry_code(entry_text(code, language)) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("BOOK ANA423", "ANA423"),
        ("book ana423", "ANA423"),
        ("Book: ANA423.", "ANA423"),
        ("Hi! BOOK ANA423 can I come tomorrow at 3?", "ANA423"),
        ("  ana423 ", "ANA423"),
        ("réserver ANA423 demain", "ANA423"),
        ("BOOK\nANA423", "ANA423"),
    ],
)
def test_edited_texts(text, code):
    assert find_entry_code(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "book a haircut",
        "book 10am",
        "tomorrow at 3",
        "BOOK",
        "",
        "room 42",
        "my number is 4155550123",
        "book ANA423456789",
    ],
)
def test_ordinary_texts_have_no_code(text):
    assert find_entry_code(text) is None


def test_texts_offer_no_carrier_word():
    words = {entry_text("ANA423", language).split()[0] for language in ("en", "es", "pt", "fr", "de", "it")}
    assert not words & {"STOP", "CANCEL", "END", "QUIT", "YES", "NO", "START", "HELP", "INFO"}


def test_qr_codes_are_images():
    svg = qr_svg("https://t.me/ParleyBot?start=ANA423")
    assert svg.startswith("<svg ")
    # conventions of QR: version 4 is 33 modules, with a border of 2 on each side.
    assert int(re.search(r'viewBox="0 0 (\d+) \1"', svg)[1]) in {29 + 4, 33 + 4}
    assert qr_png("https://t.me/ParleyBot?start=ANA423").startswith(b"\x89PNG\r\n")
