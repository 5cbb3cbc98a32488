"""What a conversation remembers comes back as it was; what cannot be read starts afresh."""

import json
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from booking.types import Proposal
from bot.state import State, Wish, merge_when, state_from_json, state_to_json
from llm.context import Asked
from llm.intents import Choice, Clock, Days, Doubt, Repeat, When
from tests.bot.stage import I, heard

INSTANTS = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))
MINUTES = st.none() | st.integers(0, 2000)
DAYS = st.builds(
    Days,
    st.none() | st.dates(),
    st.none() | st.dates(),
    st.none() | st.frozensets(st.integers(0, 6)),
    grain=st.sampled_from(["day", "week", "open"]),
    is_explicit_date=st.booleans(),
)
CLOCKS = st.builds(Clock, MINUTES, MINUTES, st.booleans(), st.booleans(), st.sampled_from([None, "morning"]))
CHOICES = st.lists(st.builds(Choice, st.none() | DAYS, st.none() | CLOCKS), max_size=3).map(tuple)
WHENS = st.builds(
    When,
    CHOICES,
    CHOICES,
    st.sampled_from([None, "earliest"]),
    st.sampled_from([None, "later"]),
    st.none() | st.builds(Repeat, st.integers(0, 9), until=st.none() | st.dates()),
    st.frozensets(st.sampled_from(Doubt)),
    st.text(max_size=20),
)
WISHES = st.builds(
    Wish,
    provider_id=st.none() | st.uuids(),
    service_id=st.none() | st.uuids(),
    service_name=st.none() | st.text(max_size=9),
    rating_min=st.none() | st.floats(0, 5),
    price_max_minor=st.none() | st.integers(),
    when=st.none() | WHENS,
    start_at=st.none() | INSTANTS,
)
PROPOSALS = st.builds(
    Proposal, st.uuids(), st.uuids(), INSTANTS, st.integers(0, 10**9), st.just("EUR"), st.integers(1, 99)
)
STATES = st.builds(
    State,
    language=st.sampled_from([None, "en", "es"]),
    is_introduced=st.booleans(),
    flow=st.sampled_from([None, "book", "move", "cancel"]),
    wish=WISHES,
    booking_id=st.none() | st.uuids(),
    booking_version=st.none() | st.integers(1, 9),
    asked=st.sampled_from(Asked),
    proposal=st.none() | PROPOSALS,
    proposal_number=st.integers(0, 99),
    shown=st.lists(INSTANTS, max_size=3).map(tuple),
    shown_providers=st.lists(st.uuids(), max_size=3).map(tuple),
    relay_to=st.none() | st.uuids(),
    draft_id=st.none() | st.uuids(),
    misses=st.integers(0, 9),
)


@given(STATES)
def test_a_state_comes_back_as_it_was(state):
    assert state_from_json(json.loads(json.dumps(state_to_json(state)))) == state


def test_only_what_differs_is_stored():
    assert state_to_json(State()) == {}
    assert state_to_json(State(misses=2)) == {"misses": 2}


def test_fields_of_a_later_version_are_passed_over():
    raw = {"language": "es", "mood": "fine", "wish": {"trade": "dentist", "colour": "red"}}
    assert state_from_json(raw) == State(language="es", wish=Wish(trade="dentist"))


@pytest.mark.parametrize(
    "raw",
    [[], None, "x", 3, {"wish": 3}, {"asked": "the moon"}, {"shown": ["soon"]}, {"proposal": {"provider_id": "x"}}],
)
def test_what_cannot_be_read_starts_afresh(raw):
    assert state_from_json(raw) == State()


@pytest.mark.parametrize("raw", ["[]", "3", '"x"', '{"asked": "the moon"}'])
def test_a_talk_with_an_unreadable_state_goes_on(stage, raw):
    stage.say("hello", heard(I.GREET))
    stage.change("UPDATE conversations SET state = CAST(:raw AS jsonb)", raw=raw)
    stage.say("hello again", heard(I.GREET))
    assert stage.spoken()[-1][-1] == "greet.any"


MON, TUE = date(2026, 6, 1), date(2026, 6, 2)
THREE, FOUR = Clock(900, 900), Clock(960, 960)


def one(day=None, clock=None):
    return When((Choice(Days(day, day) if day else None, clock),))


@pytest.mark.parametrize(
    ("old", "new", "merged"),
    [
        (None, one(MON), one(MON)),
        (one(MON, THREE), one(TUE), one(TUE, THREE)),
        (one(MON, THREE), one(None, FOUR), one(MON, FOUR)),
        (one(MON, THREE), one(TUE, FOUR), one(TUE, FOUR)),
        (one(MON), one(None, THREE), one(MON, THREE)),
        (one(MON), When((), prefer="earliest"), When(one(MON).choices, prefer="earliest")),
        (one(MON, THREE), When((), prefer="earliest"), When((), prefer="earliest")),  # after a time that cannot be had
    ],
)
def test_a_later_word_replaces_what_it_speaks_of(old, new, merged):
    assert merge_when(old, new) == merged


def test_rest_forgets_the_wish_and_keeps_whom_the_talk_is_with():
    home = UUID(int=1)
    busy = State(flow="book", wish=Wish(service_id=UUID(int=2)), home_provider_id=home, asked=Asked.CONFIRM, misses=2)
    assert busy.at_rest() == State(wish=Wish(provider_id=home), home_provider_id=home)
