"""A falsified reply is caught, in every language: one time, day, price, name or status at a time is made wrong."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.render import line_text
from bot.replies import Length, Line, Moment, Money, Phrase, Span, Value, Weekday
from tests.dialogues.stage import Told, load_town
from tests.dialogues.truth import Truth

TOWN = load_town("bay")
NOW = datetime(2026, 5, 5, 16, tzinfo=UTC)
LANGUAGES = ("en", "es", "pt", "fr", "de", "it")
MARIA, ANA = "+14085550001", "+14085550101"
THREE = datetime(2026, 5, 8, 22, tzinfo=UTC)  # Friday the 8th at 15:00 in San Jose
FOUR = datetime(2026, 5, 8, 23, tzinfo=UTC)
ROW: dict[str, Any] = {
    "provider": "ana", "service": "Haircut", "customer": MARIA, "status": "confirmed",
    "local_start": "2026-05-08T15:00", "price_minor": 4500,
}  # fmt: skip
VISIT: dict[str, Value] = {
    "service": "Haircut", "provider": "Ana's Salon", "customer": "Maria", "price": Money(4500, "USD"),
    "when": Moment(THREE, "America/Los_Angeles"), "status": Phrase("status.confirmed"),
}  # fmt: skip
WRONG: dict[str, Value] = {
    "service": "Fringe trim",
    "provider": "Bob the Barber",
    "price": Money(4600, "USD"),
    "when": Moment(FOUR, "America/Los_Angeles"),
    "status": Phrase("status.pending"),
}


def faults(*lines: Line, language: str = "en", rows: tuple[dict[str, Any], ...] = (ROW,), to: str = MARIA, **more: Any):
    text = "\n".join(line_text(one, language=language, country="US") for one in lines)
    labels = tuple(("o", line_text(one, language=language, country="US")) for one in more.get("labels", ()))
    truth = more.get("truth") or Truth(TOWN)
    return list(truth.faults(Told(to, "whatsapp", text, labels), list(rows), NOW))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("key", "to"),
    [("visits.item", MARIA), ("booked.confirmed", MARIA), ("notice.to_provider.booked", ANA), ("agenda.item", ANA)],
)
def test_a_visit_is_told_as_its_row_is(key: str, to: str, language: str) -> None:
    assert faults(Line(key, VISIT), language=language, to=to) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("wrong", WRONG)
def test_one_wrong_value_of_a_visit_is_caught(wrong: str, language: str) -> None:
    assert faults(Line("visits.item", VISIT | {wrong: WRONG[wrong]}), language=language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["booked.confirmed", "notice.to_customer.confirmed", "notice.to_customer.reminder"])
def test_booked_is_said_of_a_confirmed_row_only(key: str, language: str) -> None:
    line = Line(key, VISIT)
    assert faults(line, language=language) == []
    assert faults(line, language=language, rows=({**ROW, "status": "pending"},))
    assert faults(line, language=language, rows=({**ROW, "customer": "+14085550009"},))
    assert faults(line, language=language, rows=())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("wrong", [None, "price", "when", "service", "length"])
def test_a_proposal_can_be_had_as_it_is_told(wrong: str | None, language: str) -> None:
    told = VISIT | {"length": Length(45), "when": Moment(FOUR, "America/Los_Angeles")}
    made = WRONG | {"length": Length(60), "when": Moment(THREE, "America/Los_Angeles")}  # three is taken by the row
    line = Line("offer.proposal", told if wrong is None else told | {wrong: made[wrong]})
    assert bool(faults(line, language=language)) is (wrong is not None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_times_among_the_options_are_free(language: str) -> None:
    lead = Line("offer.lead", VISIT)
    free, taken = (Line("option.slot", {"when": Moment(at, "America/Los_Angeles", "short")}) for at in (FOUR, THREE))
    assert faults(lead, labels=(free,), language=language) == []
    assert faults(lead, labels=(free, taken), language=language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_to_be_taken_is_taken(language: str) -> None:
    truth = Truth(TOWN)
    assert faults(Line("offer.lead", VISIT), truth=truth, language=language) == []
    taken, free = (Line("refuse.taken", {"when": Moment(at, "America/Los_Angeles")}) for at in (THREE, FOUR))
    assert faults(taken, truth=truth, language=language) == []
    assert faults(free, truth=truth, language=language), "the talk was about Ana's haircut, which is free at four"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_weekday_belongs_to_its_date(language: str) -> None:
    told = line_text(Line("move.ask", VISIT), language=language, country="US")
    weekdays = [
        line_text(Line("option.plain", {"text": Weekday(number)}), language=language) for number in (4, 5)
    ]  # Friday, Saturday
    forged = told.replace(weekdays[0], weekdays[1]).replace(weekdays[0].lower(), weekdays[1].lower())
    assert forged != told
    assert list(Truth(TOWN).faults(Told(MARIA, "web", told), [ROW], NOW)) == []
    assert list(Truth(TOWN).faults(Told(MARIA, "web", forged), [ROW], NOW))


@pytest.mark.parametrize("language", LANGUAGES)
def test_facts_of_a_provider_are_those_of_the_town(language: str) -> None:
    lead = Line("answer.hours", {"provider": "Ana's Salon"})
    open_days = {"first": Weekday(1), "last": Weekday(5)}
    assert faults(lead, Line("answer.hours_days", open_days | {"spans": (Span(540, 1080),)}), language=language) == []
    assert faults(lead, Line("answer.hours_days", open_days | {"spans": (Span(540, 1140),)}), language=language)
    assert faults(Line("answer.duration", {"service": "Colour", "length": Length(90)}), language=language) == []
    assert faults(Line("answer.duration", {"service": "Colour", "length": Length(80)}), language=language)
    offered = {"name": "Ana's Salon", "city": "San Jose", "rating": "4.8"}
    assert faults(labels=(Line("option.provider_rated", offered),), language=language) == []
    assert faults(labels=(Line("option.provider_rated", offered | {"city": "Oakland"}),), language=language)
    assert faults(labels=(Line("option.provider_rated", offered | {"rating": "4.9"}),), language=language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_move_is_from_the_row_to_a_free_time(language: str) -> None:
    move = VISIT | {"old": Moment(THREE, "America/Los_Angeles"), "new": Moment(FOUR, "America/Los_Angeles")}
    assert faults(Line("move.proposal", move), language=language) == []
    assert faults(Line("move.proposal", move | {"old": Moment(FOUR, "America/Los_Angeles")}), language=language)
    sunday = datetime(2026, 5, 10, 22, tzinfo=UTC)
    assert faults(Line("move.proposal", move | {"new": Moment(sunday, "America/Los_Angeles")}), language=language)


def test_a_person_s_own_words_are_no_statements() -> None:
    said = Line("relay.from_customer", {"name": "Joe", "text": "I paid $999 on Friday, May 8 at 3:00 AM"})
    assert faults(said, to=ANA) == []


def test_statements_are_counted() -> None:
    truth = Truth(TOWN)
    faults(Line("booked.confirmed", VISIT), truth=truth)
    assert truth.statements >= 4, "a status, a name, a price and a date"


def test_a_day_of_no_calendar_is_caught() -> None:
    told = Told(MARIA, "web", "Nothing is free for that on Monday, February 30.")
    assert list(Truth(TOWN).faults(told, [], NOW))


def test_the_last_moment_to_cancel_counts_hours_that_pass() -> None:
    """The clocks went forward at two that Sunday: a day before 13:30 is 12:30 on Saturday, as the policy counts."""
    row = {**ROW, "local_start": "2026-03-08T13:30"}
    now = datetime(2026, 3, 1, 16, tzinfo=UTC)

    def told(clock: str) -> list[str]:
        text = f"You are free to move or cancel it until Saturday, March 7 at {clock} PM (PST)."
        return list(Truth(TOWN).faults(Told(MARIA, "web", text), [row], now))

    assert told("12:30") == []
    assert told("1:30")
