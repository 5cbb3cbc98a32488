"""Every kind of button by everybody: a forged one and one of a foreign talk are stale, and change nothing.

A button that names a foreign thing, had one ever been made, does nothing either: the second half plays that, too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import pytest

from bot.dialogue import presses, provider
from bot.settings import read_settings
from tests.bot.stage import Stage, at
from tests.bot.walk import ADDRESSES, NOWHERE, PEOPLE, Cast

Action = dict[str, Any]
BOOKING, TALK, DRAFT = "booking", "conversation", "draft"


def names(do: str, *things: str, **more: Any) -> Callable[[Cast, bool], Action]:
    """A button's action on Bo's and Oak's things, or on things that are not there."""

    def made(cast: Cast, is_there: bool) -> Action:
        found = {BOOKING: cast.booking.id, TALK: cast.talk, DRAFT: cast.draft}
        told = {thing: str(found[thing] if is_there else NOWHERE) for thing in things}
        start_at = {"start_at": cast.booking.start_at.isoformat()} if BOOKING in things else {}
        return {"do": do} | told | start_at | more

    return made


def _id(cast: Cast, is_there: bool) -> str:
    return str(cast.booking.id if is_there else NOWHERE)


def erasing(booking_id: Any) -> Action:
    return {"do": "erase_data", "yes": True, "told": {str(booking_id): 0}}


CLOSED = [["2026-06-09", None, None, None]]
LATER = at(2, 15).isoformat()
# Whose talk such a button stands in, and the button.
BUTTONS: dict[str, tuple[str, Callable[[Cast, bool], Action]]] = {
    "yes": ("bo", names("yes", n=1, yes=True)),
    "never_mind": ("bo", names("never_mind", no=True)),
    "keep_data": ("bo", names("keep_data", no=True)),
    "other_times": ("bo", names("other_times", no=True)),
    "more_providers": ("bo", names("more_providers")),
    "own_name": ("bo", names("own_name")),
    "human": ("bo", names("human")),
    "sign_up_yes": ("bo", names("sign_up_yes", n=1, yes=True)),
    "sign_up_change": ("bo", names("sign_up_change", no=True)),
    "sign_up_field": ("bo", names("sign_up_field", field="price")),
    "sign_up_zone": ("bo", names("sign_up_zone", zone="Europe/Lisbon")),
    "sign_up_leave": ("bo", names("sign_up_leave")),
    "try": ("oak", names("try")),
    "bot": ("bo", names("bot")),
    "trade": ("bo", names("trade", trade="hairdresser")),
    "city": ("bo", names("city", city="Lisbon")),
    "day": ("bo", names("day", on="2026-06-03")),
    "provider": (
        "bo",
        lambda cast, is_there: {"do": "provider", "provider": str(cast.oak.id if is_there else NOWHERE)},
    ),
    "service": (
        "bo",
        lambda cast, is_there: {"do": "service", "service": str(cast.oak.services[0].id if is_there else NOWHERE)},
    ),
    "slot": (
        "bo",
        lambda cast, is_there: {
            "do": "slot",
            "service": str(cast.oak.services[0].id if is_there else NOWHERE),
            "at": LATER,
        },
    ),
    "visit": ("bo", names("visit", BOOKING, flow="cancel")),
    "picture": ("bo", names("picture", BOOKING)),
    "accept_counter": ("bo", names("accept_counter", BOOKING)),
    "refuse_counter": ("bo", names("refuse_counter", BOOKING)),
    "approve": ("oak", names("approve", BOOKING, yes=True)),
    "decline": ("oak", names("decline", BOOKING, no=True)),
    "other_time": ("oak", names("other_time", BOOKING)),
    "counter_at": ("oak", names("counter_at", BOOKING, at=LATER)),
    "waive": ("oak", names("waive", BOOKING)),
    "pix_paid": ("oak", names("pix_paid", BOOKING)),
    "pix_returned": ("oak", names("pix_returned", BOOKING)),
    "provider_cancel": ("oak", names("provider_cancel", BOOKING)),
    "provider_cancel_yes": ("oak", names("provider_cancel_yes", BOOKING, yes=True)),
    "provider_keep": ("oak", names("provider_keep", no=True)),
    "talk": ("oak", names("talk", TALK)),
    "back": ("oak", names("back", TALK)),
    "modes_of": ("oak", names("modes_of", TALK)),
    "set_mode": ("oak", names("set_mode", TALK, mode="off")),
    "draft_send": ("oak", names("draft_send", DRAFT)),
    "draft_edit": ("oak", names("draft_edit", DRAFT)),
    "draft_say": ("oak", names("draft_say", DRAFT, yes=True)),
    "keep_words": ("oak", names("keep_words", no=True)),
    "draft_ignore": ("oak", names("draft_ignore", DRAFT)),
    "new_time": ("bo", names("new_time", BOOKING, at=LATER)),
    "new_time_other": ("bo", names("new_time_other", BOOKING)),
    "displaced_off": ("bo", names("displaced_off", BOOKING)),
    "late_ok": ("bo", names("late_ok", BOOKING)),
    "away_tell": ("oak", names("away_tell", closures=CLOSED, seen="x")),
    "away_keep": ("oak", names("away_keep", closures=CLOSED)),
    "away_no": ("oak", names("away_no", no=True)),
    "reopen": ("oak", names("reopen", closures=CLOSED)),
    "open_yes": ("oak", names("open_yes", edits=[["set", "2026-06-09", False, 1250, 1400]], yes=True)),
    "erase_data": ("bo", lambda cast, is_there: erasing(cast.booking.id if is_there else NOWHERE)),
    "setup_yes": ("oak", names("setup_yes", edit={"is": "SetLanguage", "language": "es"}, seen="x", yes=True)),
    "setup_no": ("oak", names("setup_no", no=True)),
    "setup_service": (
        "oak",
        lambda cast, is_there: {
            "do": "setup_service",
            "service": str(cast.oak.services[0].id if is_there else NOWHERE),
        },
    ),
    "linked": ("oak", names("linked")),
    "decline_some": ("oak", lambda cast, is_there: {"do": "decline_some", "requests": [[_id(cast, is_there), LATER]]}),
    "tell_why": ("oak", names("tell_why", BOOKING)),
    "no_reason": ("oak", names("no_reason")),
    "complete": ("oak", names("complete", BOOKING)),
    "no_show": ("oak", names("no_show", BOOKING)),
    "no_show_yes": ("oak", names("no_show_yes", BOOKING, yes=True)),
    "lift": ("oak", names("lift", BOOKING)),
    "take_back": ("oak", names("take_back", BOOKING)),
    "leave": ("oak", names("leave", no=True)),
    "late": ("oak", names("late", minutes=15)),
    "late_yes": (
        "oak",
        lambda cast, is_there: {
            "do": "late_yes",
            "visits": [[_id(cast, is_there), cast.booking.start_at.isoformat(), LATER]],
        },
    ),
    "shift": ("oak", names("shift", BOOKING)),
    "shift_at": ("oak", names("shift_at", BOOKING, at=LATER)),
    "shift_yes": ("oak", names("shift_yes", BOOKING, at=LATER, any=True)),
    "walk_service": (
        "oak",
        lambda cast, is_there: {
            "do": "walk_service",
            "service": str(cast.oak.services[0].id if is_there else NOWHERE),
        },
    ),
    "walk_at": ("oak", names("walk_at", at=LATER)),
    "walk_known": (
        "oak",
        lambda cast, is_there: {
            "do": "walk_known",
            "customer": str(cast.booking.customer_id if is_there else NOWHERE),
        },
    ),
    "walk_new": ("oak", names("walk_new")),
    "walk_yes": ("oak", names("walk_yes", n=1, any=True)),
}
PUBLIC = {"provider", "service", "slot", "trade", "city", "day"}  # names what anybody may ask for
OWN_HOURS = {"away_tell", "away_keep", "reopen", "open_yes", "try"}  # of whichever business presses it


@pytest.fixture(scope="module")
def cast(make_database: Callable[[], str]) -> Iterator[Cast]:
    stage = Stage(make_database(), read_settings(PARLEY_ENV="test", SECRET_KEY="test-" * 8))
    stage.load()
    yield Cast(stage)
    stage.runtime.close()


def test_every_kind_of_button_is_in_the_table() -> None:
    assert set(presses._PRESSED) | set(provider._PRESSED) == set(BUTTONS)


def world(cast: Cast) -> list[Any]:
    """What buttons are about: bookings, money, who answers where, questions, what providers set up."""
    digest = "SELECT coalesce(md5(string_agg(x::text, '|' ORDER BY x::text)), '') FROM {} x"
    kept = ("bookings", "payments", "ledger", "changes", "customers", "drafts", "threads", "setup_changes", "providers")
    tables = [row[0] for row in cast.stage.rows("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")]
    found = [cast.stage.one(digest.format(table)) for table in kept if table in tables]
    return [*found, cast.stage.rows("SELECT id, provider_id, handed_off_at FROM conversations ORDER BY id")]


def pressed(cast: Cast, name: str, option_id: str) -> list[Any]:
    """What somebody is told on a press, as it was owed."""
    who = ADDRESSES[name]
    before = len(told(cast, who))
    cast.stage.press(option_id, who=who)
    return told(cast, who)[before:]


def told(cast: Cast, who: str) -> list[Any]:
    rows = cast.stage.rows(
        """SELECT o.payload->'lines' AS lines FROM outbox o JOIN identities i ON i.id = o.identity_id
        WHERE o.kind = 'reply' AND i.address = :who ORDER BY o.seq""",
        who=who,
    )
    return [row.lines for row in rows]


STALE = [[{"key": "stale", "values": {}}]]


@pytest.mark.parametrize("do", BUTTONS)
def test_a_foreign_button_is_like_a_forged_one(cast: Cast, do: str) -> None:
    owner, made = BUTTONS[do]
    button = cast.offer(owner, made(cast, True))
    before = world(cast)
    for name in PEOPLE:
        if name != owner:
            foreign, forged = pressed(cast, name, button), pressed(cast, name, uuid4().hex)
            assert [[one["key"] for one in lines] for lines in foreign] == [["stale"]], (name, foreign)
            assert foreign == forged, name
    assert world(cast) == before


@pytest.mark.parametrize("do", BUTTONS)
@pytest.mark.parametrize("name", PEOPLE)
def test_a_button_on_a_foreign_thing_does_nothing(cast: Cast, do: str, name: str) -> None:
    owner, made = BUTTONS[do]
    if name == owner or do in PUBLIC or (do in OWN_HOURS and name == "willow"):
        return
    before = world(cast)
    there, absent = (pressed(cast, name, cast.offer(name, made(cast, is_there))) for is_there in (True, False))
    assert there == absent
    assert "Bo" not in str(there)
    assert world(cast) == before


def test_the_owner_is_obeyed_so_that_the_rest_means_something(cast: Cast) -> None:
    approve = cast.offer("oak", BUTTONS["approve"][1](cast, True))
    pressed(cast, "oak", approve)
    assert cast.stage.one("SELECT status FROM bookings WHERE id = :id", id=cast.booking.id) == "confirmed"
