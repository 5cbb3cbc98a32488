"""Every wording of the product as an SMS: it fits two segments with values as long as they come, without being cut."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot import gsm
from bot.catalogue import catalogue, languages, placeholders
from bot.channels.twilio import SMS
from bot.render import render
from bot.replies import Day, Length, Line, Moment, Money, Option, Reply, Span, Value, Weekday

LONG = Moment(datetime(2026, 9, 23, 20, 30, tzinfo=UTC), "America/Sao_Paulo")  # Wednesday, September: long in all
SHORT = Moment(LONG.at, LONG.zone, "short")
SAMPLES: dict[str, Value] = {
    "when": LONG,
    "until": LONG,
    "old": LONG,
    "new": LONG,
    "service": "Women's haircut and styling",
    "provider": "Estúdio Marie-Claire",
    "customer": "Maria Fernanda",
    "name": "Maria Fernanda",
    "what": "physiotherapist",
    "trade": "physiotherapist",
    "city": "San Francisco",
    "address": "1250 Old Harbour Road, Suite 14, San Francisco",
    "phone": "+14155550123",
    "price": Money(123450, "BRL"),
    "amount": Money(123450, "BRL"),
    "paid": Money(123450, "BRL"),
    "rest": Money(123450, "BRL"),
    "used": "1200",
    "limit": "1200",
    "list": Money(123450, "BRL"),
    "code": "BIENVENUE2026",
    "deadline": SHORT,
    "length": Length(150),
    "day": Day(date(2026, 9, 23)),
    "weekday": Weekday(2),
    "first": Weekday(2),
    "last": Weekday(3),
    "spans": (Span(540, 780), Span(870, 1170)),
    "status": "awaiting payment",
    "rating": "4.9",
    "count": "12",
    "n": "12",
    "text": "I am ten minutes late, sorry",
    "expected": "10:15 PM",
    "start": "10:15 AM",
    "end": "10:45 PM",
    "after": LONG,
    "booked": Length(615),
    "open": Length(615),
    "percent": 100,
    "country": "United Kingdom",
    "cost": Money(123450, "BRL"),
    "long": Length(150),
    "times": (Span(540, 780), Span(870, 1170)),
    "days": 14,
    "word": "wednesdays",
    "zone": "America/Sao_Paulo",
    "link": "https://parley.test/in/3vYk2n8Qx7Lw5Zt9Rb4Mc6",
    "place": "San Francisco",
    "by": "by a secure link",
    "before": "24 hours",
    "mode": "I show you an answer first.",
    "span": Span(540, 1170),
    "names": ("Maria Fernanda", "Tomás"),
    "hours": (Span(540, 780), Span(870, 1170)),
    "currency": "BRL",
}


def line_of(language: str, key: str) -> Line:
    names = placeholders("".join(catalogue(language).forms[key]))
    unknown = names - set(SAMPLES)
    assert not unknown, f"{key}: how long can {unknown} be?"
    return Line(key, {name: SAMPLES[name] for name in names}, n=12)


def sms(language: str, *lines: Line, labels: tuple[Line, ...] = ()) -> str:
    reply = Reply(lines, tuple(Option(label, {}) for label in labels))
    ids = [f"o{n}" for n in range(len(labels))]
    return render(reply, language=language, capabilities=SMS, option_ids=ids, base_url="https://parley.test").text


@pytest.mark.parametrize("language", languages())
def test_every_wording_fits_whole(language):
    cut = {}
    for key in catalogue(language).forms:
        text = sms(language, line_of(language, key))
        assert gsm.ALPHABET.issuperset(text), key
        if gsm.segments(text) > 2 or text.endswith("...") != catalogue(language).forms[key][-1].endswith("..."):
            cut[key] = text
    assert not cut


@pytest.mark.parametrize("language", languages())
def test_every_wording_fits_beside_five_choices(language):
    """Times and choices stay whole whatever line stands above them."""
    slots = tuple(Line("option.slot", {"when": SHORT}) for _ in range(5))
    for key in catalogue(language).forms:
        text = sms(language, line_of(language, key), labels=slots)
        shown = text.splitlines()[-5:]
        assert gsm.segments(text) <= 2, key
        assert [line[:3] for line in shown] == ["1) ", "2) ", "3) ", "4) ", "5) "], key
        assert len({line[3:] for line in shown}) == 1, key
        assert shown[0].endswith("17:30") or "5:30" in shown[0], key
