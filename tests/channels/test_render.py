"""Rendering: what each kind of reply looks like per channel, and that an SMS stays an SMS."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import gsm
from bot.channels.port import Capabilities
from bot.render import Rendered, render
from bot.replies import Day, Length, Line, Link, Moment, Money, Option, Phrase, Reply

BUTTONS = Capabilities(max_buttons=6)
PLAIN = Capabilities(max_buttons=0, has_links=False, max_text=1600)
SMS = Capabilities(max_buttons=0, has_links=False, is_gsm=True, max_text=306)
AT = datetime(2026, 12, 4, 14, 0, tzinfo=UTC)
SLOT = Moment(AT, "Europe/Berlin")
SHORT = Moment(AT, "Europe/Berlin", "short")

pytestmark = pytest.mark.usefixtures("words")


def show(reply: Reply, capabilities: Capabilities, language: str = "en") -> Rendered:
    ids = [f"opt{n}" for n in range(len(reply.options))]
    return render(
        reply,
        language=language,
        capabilities=capabilities,
        option_ids=ids,
        base_url="https://parley.test",
        at=datetime(2026, 11, 21, tzinfo=UTC),
    )


def offer(**values) -> Line:
    defaults = {
        "provider": "Ana's Hair Studio",
        "service": "Haircut",
        "at": SLOT,
        "length": Length(90),
        "price": Money(3500, "EUR"),
    }
    return Line("offer", {**defaults, **values})


def choices(*labels: Line) -> tuple[Option, ...]:
    return tuple(Option(label, {"do": "pick"}) for label in labels)


def test_full_offer_tells_weekday_date_time_zone_length_and_price():
    text = show(Reply((offer(),)), BUTTONS).text
    assert text == (
        "Ana's Hair Studio can see you for Haircut on Friday, 4 December at 15:00 (CET)."
        " It takes 1 hr 30 min and costs €35.00."
    )


def test_buttons_are_not_repeated_in_the_text():
    shown = show(
        Reply((Line("found", n=2),), choices(Line("slot", {"at": SHORT}), Line("slot", {"at": SHORT}))), BUTTONS
    )
    assert shown.text == "2 free times:"
    assert [(o.id, o.label) for o in shown.options] == [("opt0", "Fri 4 Dec, 15:00"), ("opt1", "Fri 4 Dec, 15:00")]


def test_choices_are_numbered_by_position_where_there_are_no_buttons():
    labels = [Line("said", {"text": f"choice {letter}"}) for letter in "abc"]
    shown = show(Reply((Line("found", n=3),), choices(*labels)), PLAIN)
    assert shown.text == "3 free times:\n\n1) choice a\n2) choice b\n3) choice c"
    assert [o.label for o in shown.options] == ["choice a", "choice b", "choice c"]


def test_more_choices_than_buttons_are_numbered():
    labels = [Line("said", {"text": f"choice {n}"}) for n in range(7)]
    assert "7) choice 6" in show(Reply((Line("found", n=7),), choices(*labels)), BUTTONS).text


def test_long_lines_stand_apart_where_room_costs_nothing():
    lines = (Line("greet", {"name": "Bo"}), Line("greet", {"name": "Al"}), offer(), Line("greet", {"name": "Cy"}))
    shown = show(Reply(lines), BUTTONS).text
    assert [len(block.splitlines()) for block in shown.split("\n\n")] == [2, 1, 1]
    assert "\n\n" not in show(Reply(lines), SMS).text


def test_plural_form_follows_n():
    assert show(Reply((Line("found", n=1),)), BUTTONS).text == "One free time:"


def test_link_is_a_line_where_it_cannot_be_a_button():
    reply = Reply((Line("greet", {"name": "Bo"}),), links=(Link("link.pay", "/pay/x1"),))
    assert show(reply, PLAIN).text == "Hello Bo!\n\nPay now: https://parley.test/pay/x1"
    shown = show(reply, BUTTONS)
    assert shown.text == "Hello Bo!"
    assert [(x.url, x.label) for x in shown.links] == [("https://parley.test/pay/x1", "Pay now")]


def test_value_with_braces_is_not_a_placeholder():
    assert show(Reply((Line("greet", {"name": "{price}"}),)), BUTTONS).text == "Hello {price}!"


def test_phrase_is_looked_up_in_the_language():
    assert show(Reply((Line("status", {"status": Phrase("status.confirmed")}),)), BUTTONS).text == (
        "Your visit is confirmed."
    )


def test_a_date_or_phrase_that_begins_a_line_is_capitalized():
    values = {"status": Phrase("status.confirmed"), "at": SHORT, "day": Day(date(2026, 12, 4))}
    shown = show(Reply((Line("state", values),)), BUTTONS, "es").text
    assert shown == "Confirmed: vie 4 dic, 15:00\nVie 4 dic, 15:00 (viernes, 4 de diciembre)"


def test_a_name_that_begins_a_line_stays_as_its_owner_writes_it():
    assert show(Reply((Line("said", {"text": "iris nails"}),)), BUTTONS).text == "iris nails"


def test_missing_translation_falls_back_to_english_and_missing_key_is_an_error():
    assert show(Reply((Line("greet", {"name": "Bo"}),)), BUTTONS, "es-MX").text == "¡Hola, Bo!"
    assert show(Reply((Line("found", n=1),)), BUTTONS, "es").text == "One free time:"
    assert show(Reply((Line("found", n=1),)), BUTTONS, "zz").text == "One free time:"
    with pytest.raises(KeyError):
        show(Reply((Line("no.such.key"),)), BUTTONS)


def test_ids_must_match_the_options():
    with pytest.raises(ValueError, match="id"):
        render(
            Reply((Line("found", n=1),), choices(Line("said", {"text": "a"}))),
            language="en",
            capabilities=SMS,
            option_ids=[],
            base_url="https://parley.test",
        )


def test_sms_is_folded():
    text = show(Reply((Line("greet", {"name": "José “Pepe” Muñoz 💈"}),)), SMS).text
    assert text == 'Hello José "Pepe" Muñoz!'


def test_sms_drops_extras_before_anything_else():
    lines = (
        offer(provider="A" * 20, service="B" * 20),
        Line("offer.extra"),
        offer(provider="C" * 20, service="D" * 20),
    )
    text = show(Reply(lines), SMS).text
    assert "another day" not in text
    assert text.count("€35.00") == 2
    assert "..." not in text


def test_sms_cuts_prose_between_words_and_keeps_every_choice():
    prose = "Parking is behind the house and the door is on the left side of the yard. " * 9
    labels = [Line("slot", {"at": SHORT})] * 5
    text = show(Reply((Line("said", {"text": prose}), offer()), choices(*labels)), SMS).text
    assert gsm.segments(text) <= 2
    assert "..." in text
    assert re.findall(r"^(\d)\) Fri 4 Dec, 15:00$", text, re.M) == list("12345")
    assert "Friday, 4 December at 15:00 (CET)" in text
    assert "€35.00" in text
    cut = text.split("...")[0]
    assert (prose + " ").startswith(cut + " ")


def test_sms_shortens_labels_without_breaking_a_price():
    label = Line("choice", {"service": "Cut and colour", "length": Length(90), "price": Money(123450, "EUR")})
    text = show(Reply((offer(),), choices(*[label] * 8)), SMS).text
    assert gsm.segments(text) <= 2
    numbered = re.findall(r"^\d\) (.*)$", text, re.M)
    assert len(numbered) == 8
    for shown in numbered:
        assert re.fullmatch(r"Cut and colour(, 1 hr 30 min(, €1,234\.50)?)?", shown)


TEXTS = st.text(max_size=400)
NAMES = st.text(min_size=1, max_size=60).filter(str.strip)
LINES = st.one_of(
    st.builds(lambda t: Line("said", {"text": t}), TEXTS),
    st.builds(lambda p, s: offer(provider=p, service=s), NAMES, NAMES),
    st.just(Line("offer.extra")),
    st.builds(lambda n: Line("found", n=n), st.integers(0, 9)),
)
LABELS = st.one_of(
    st.just(Line("slot", {"at": SHORT})),
    st.builds(lambda s: Line("choice", {"service": s, "length": Length(45), "price": Money(4500, "USD")}), NAMES),
)


@given(st.lists(LINES, min_size=1, max_size=6), st.lists(LABELS, max_size=9), st.booleans())
def test_every_sms_fits_two_segments_and_keeps_its_choices(lines, labels, has_link):
    reply = Reply(tuple(lines), choices(*labels), (Link("link.pay", "/pay/abcdef"),) if has_link else ())
    shown = show(reply, SMS)
    assert gsm.ALPHABET.issuperset(shown.text)
    assert gsm.segments(shown.text) <= 2
    for number, option in enumerate(shown.options, 1):
        assert f"{number}) {option.label}" in shown.text
    for label, option in zip(labels, shown.options, strict=True):
        if label.key == "slot":
            assert option.label == "Fri 4 Dec, 15:00"
    if has_link:
        assert shown.text.endswith("Pay now: https://parley.test/pay/abcdef")
    assert "\ue000" not in shown.text
    assert "\ue001" not in shown.text


@given(st.lists(LINES, min_size=1, max_size=30))
def test_other_channels_stay_under_their_limit(lines):
    assert len(show(Reply(tuple(lines)), PLAIN).text) <= 1600


@pytest.mark.parametrize("capabilities", [BUTTONS, PLAIN, SMS])
def test_what_people_are_called_is_never_read_as_a_pattern(capabilities):
    names = {"provider": "{when} {0.__class__} {provider}", "service": "{price!r:>99999} %s {"}
    shown = show(Reply((offer(**names),)), capabilities).text
    assert re.sub(r"\s", " ", names["provider"]) in shown
    assert re.sub(r"\s", " ", names["service"]) in shown


def test_a_name_cannot_turn_the_rest_of_a_sentence_round():
    shown = show(Reply((offer(provider="Ana\u202eriaH\u2066", service="\u200fקצר"),)), BUTTONS).text
    assert "AnariaH" in shown
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", shown)
    assert "קצר" in shown


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (datetime(2026, 11, 21, 22, 59, tzinfo=UTC), "23:59"),  # the last minute of today in Berlin
        (datetime(2026, 11, 21, 23, 0, tzinfo=UTC), "Sun 22 Nov, 00:00"),
        (datetime(2026, 11, 20, 22, 59, tzinfo=UTC), "Fri 20 Nov, 23:59"),
    ],
)
def test_until_when_tells_the_day_only_when_it_is_not_today(at, expected):
    shown = show(Reply((offer(at=Moment(at, "Europe/Berlin", "until")),)), PLAIN).text
    assert expected in shown
    assert ("Nov" in shown) == ("Nov" in expected)
