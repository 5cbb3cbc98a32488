"""Time zone and currency: what another zone means is shown before, visits keep their instants, agreed money stays."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from flask.testing import FlaskClient

from tests.web.pressing import ORIGIN, fields_of, send
from tests.web.programs import approve, book
from tests.web.site import Site
from tests.web.test_settings import card, kept
from tests.web.test_signing_in import chat_of, come_in

BACK = "/settings/profile"
TUESDAY = datetime(2026, 6, 2, 14, tzinfo=UTC)  # ten in New York, seven in Los Angeles: before ten, when Ana opens


@pytest.fixture
def ana(site: Site) -> FlaskClient:
    """A browser in which Ana is signed in."""
    return come_in(site, chat_of(site))


def look(client: FlaskClient, zone: str):
    """Ask what a zone means: the answer, and the form that agrees to it."""
    answer = send(client, BACK, "/settings/zone", time_zone=zone)
    return answer, fields_of(answer.get_data(as_text=True), "/settings/zone")


def test_a_zone_is_shown_with_what_it_means_and_kept_on_a_yes(site: Site, ana: FlaskClient) -> None:
    visit = book(site, site.visitor(), TUESDAY)
    approve(site, visit)
    answer, form = look(ana, "America/Los_Angeles")
    html = answer.get_data(as_text=True)
    assert answer.status_code == 200
    assert "10:00\u202fAM → Tue, Jun 2, 7:00\u202fAM" in html
    assert html.count("outside your opening hours") == 1
    assert card(site).time_zone == "America/New_York"  # nothing is kept by looking
    kept(ana.post("/settings/zone", data=form | {"agreed": "1"}, headers=ORIGIN), BACK)
    told = site.scalar("SELECT time_zone || ' ' || local_start || ' ' || (start_at = :at) FROM bookings", at=TUESDAY)
    assert told == "America/Los_Angeles 2026-06-02T07:00 true"
    assert card(site).time_zone == "America/Los_Angeles"
    assert "7:00" in ana.get("/desk?day=2026-06-02").get_data(as_text=True)
    free = site.app.test_client().get("/api/booking?slug=ana-hair&date=2026-06-02").get_json()
    assert free["slots"]["morning"][0]["startsAt"] == "2026-06-02T10:00:00-07:00"  # ten on the new clock


def test_visits_that_are_over_stay_as_they_were_told(site: Site, ana: FlaskClient) -> None:
    visit = book(site, site.visitor(), TUESDAY)
    approve(site, visit)
    site.scalar("UPDATE bookings SET start_at = start_at - interval '3 days' RETURNING 1")
    _, form = look(ana, "Europe/Madrid")
    kept(ana.post("/settings/zone", data=form | {"agreed": "1"}, headers=ORIGIN), BACK)
    assert site.scalar("SELECT local_start FROM bookings") == "2026-06-02T10:00"


@pytest.mark.parametrize("zone", ["", "UTC", "Mars/Base", "../etc/passwd", "America/New_York\u202e", "x" * 5000])
def test_a_zone_of_no_place_is_refused(site: Site, ana: FlaskClient, zone: str) -> None:
    answer, _ = look(ana, zone)
    assert answer.status_code == 422
    assert card(site).time_zone == "America/New_York"


def test_a_yes_to_what_changed_meanwhile_is_shown_anew(site: Site, ana: FlaskClient) -> None:
    _, form = look(ana, "Europe/Madrid")
    _, other = look(ana, "Europe/Paris")
    kept(ana.post("/settings/zone", data=other | {"agreed": "1"}, headers=ORIGIN), BACK)
    assert ana.post("/settings/zone", data=form | {"agreed": "1"}, headers=ORIGIN).status_code == 409
    assert card(site).time_zone == "Europe/Paris"


def test_prices_keep_their_figures_in_another_currency(site: Site, ana: FlaskClient) -> None:
    kept(send(ana, BACK, "/settings/currency", currency="JPY"), BACK)
    assert [(one.price_minor, one.deposit_minor) for one in card(site).services] == [(45, 0), (120, 30)]
    kept(send(ana, BACK, "/settings/currency", currency="EUR"), BACK)
    assert [(one.price_minor, one.deposit_minor) for one in card(site).services] == [(4500, 0), (12000, 3000)]
    site.scalar("UPDATE services SET price_minor = 4550 WHERE name = 'Haircut' RETURNING 1")
    uneven = send(ana, BACK, "/settings/currency", currency="JPY")
    assert (uneven.status_code, "Please round them first" in uneven.get_data(as_text=True)) == (422, True)


def test_a_currency_in_which_something_was_booked_stays(site: Site, ana: FlaskClient) -> None:
    visit = book(site, site.visitor(), TUESDAY)
    refused = send(ana, BACK, "/settings/currency", currency="EUR")
    assert refused.status_code == 422
    assert "The currency stays: visits were booked or paid in it" in refused.get_data(as_text=True)
    site.scalar("UPDATE bookings SET status = 'declined' WHERE id = :id RETURNING 1", id=visit.id)
    kept(send(ana, BACK, "/settings/currency", currency="EUR"), BACK)
    assert card(site).currency == "EUR"
