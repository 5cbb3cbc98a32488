"""A day that was closed for an illness opens on the settings page as it does in the chat: its visits come back."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from flask.testing import FlaskClient

from booking import absence
from booking.edits import SetOverride
from booking.types import Actor
from tests.web.pressing import ORIGIN, fields_of, send
from tests.web.programs import approve, book, provider_id
from tests.web.site import Site
from tests.web.test_signing_in import chat_of, come_in

TUESDAY = datetime(2026, 6, 2, 14, tzinfo=UTC)  # ten in New York
PAGE, CLEAR = "/settings/days", "/settings/days/clear"
DAY_OFF = {"first": "2026-06-02", "last": "2026-06-02", "kind": "closed", "start": "", "end": ""}


@pytest.fixture
def ana(site: Site) -> FlaskClient:
    return come_in(site, chat_of(site))


@pytest.fixture
def displaced(site: Site) -> Any:
    """A visit whose provider is ill on its day."""
    card = book(site, site.visitor(), TUESDAY)
    approve(site, card)
    own = provider_id(site)
    asked = absence.Asked(Actor.provider(own), own, "ill", "chat", site.runtime.now())
    with site.runtime.transaction() as session:
        closed = absence.close(session, asked, (SetOverride(date(2026, 6, 2)),), is_displacing=True)
    assert [one.id for one in closed.visits] == [card.id]
    return card


def held(site: Site) -> tuple[bool, int, int]:
    """Whether the visit has a time, how many claims there are, and how many days differ."""
    return (
        site.scalar("SELECT displaced_until IS NULL FROM bookings"),
        site.scalar("SELECT count(*) FROM claims"),
        site.scalar("SELECT count(*) FROM availability_overrides"),
    )


def test_what_comes_back_is_shown_and_comes_back_on_one_press(site: Site, ana: FlaskClient, displaced: Any) -> None:
    shown = send(ana, PAGE, CLEAR, **DAY_OFF)
    text = shown.get_data(as_text=True)
    assert shown.status_code == 200
    assert "Tue, Jun 2, 10:00" in text.replace("\u202f", " ")
    assert "Haircut" in text
    assert held(site) == (False, 0, 1)  # nothing yet
    assert site.scalar("SELECT count(*) FROM outbox WHERE payload->>'template' = 'restored'") == 0
    agreed = fields_of(text, CLEAR)
    for _ in range(2):
        answer = ana.post(CLEAR, data=agreed, headers=ORIGIN)
        assert answer.location == f"{PAGE}?saved=1"
    assert held(site) == (True, 1, 0)
    assert site.scalar("SELECT count(*) FROM outbox WHERE payload->>'template' = 'restored'") == 1


def test_hours_opened_in_addition_bring_back_what_fits_into_them(site: Site, ana: FlaskClient, displaced: Any) -> None:
    opened = {"first": "2026-06-02", "kind": "open", "start_minute": "09:00", "end_minute": "12:00"}
    text = send(ana, PAGE, **opened).get_data(as_text=True)
    assert ana.post(PAGE, data=fields_of(text, PAGE), headers=ORIGIN).status_code == 303
    assert held(site) == (True, 1, 2)


@pytest.mark.parametrize("day", ["", "0001-01-01", "9999-12-31"])
def test_a_day_that_no_calendar_has_opens_nothing(site: Site, ana: FlaskClient, displaced: Any, day: str) -> None:
    for path, typed in ((CLEAR, DAY_OFF), (PAGE, {"kind": "open", "start_minute": "09:00", "end_minute": "12:00"})):
        assert send(ana, PAGE, path, **typed | {"first": day, "last": day}).status_code in (303, 422)
    assert held(site)[:2] == (False, 0)


def test_another_visit_than_was_shown_is_shown_first(site: Site, ana: FlaskClient, displaced: Any) -> None:
    agreed = fields_of(send(ana, PAGE, CLEAR, **DAY_OFF).get_data(as_text=True), CLEAR)
    with site.runtime.transaction() as session:
        session.connection().exec_driver_sql("UPDATE bookings SET version = version + 1")
    answer = ana.post(CLEAR, data=agreed, headers=ORIGIN)
    assert answer.status_code == 409
    assert held(site) == (False, 0, 1)
    again = fields_of(answer.get_data(as_text=True), CLEAR)
    assert ana.post(CLEAR, data=again, headers=ORIGIN).status_code == 303
    assert held(site) == (True, 1, 0)
