"""A public address that was changed: what is printed goes on leading there, and nobody else gets it."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient

from tests.web.pressing import ORIGIN, send
from tests.web.site import Site
from tests.web.test_settings import kept
from tests.web.test_signing_in import chat_of, come_in


@pytest.fixture
def ana(site: Site) -> FlaskClient:
    """A browser in which Ana is signed in."""
    return come_in(site, chat_of(site))


def call(client: FlaskClient, slug: str) -> None:
    kept(send(client, "/settings/share", slug=slug), "/settings/share")


@pytest.mark.parametrize(
    "rest", ["", "?service=x&lang=es", "/qr/web.svg", "/qr/web.png", "/theme.css", "/book", "/book?service=a%20b"]
)
def test_what_is_printed_leads_to_the_new_address(site: Site, ana: FlaskClient, rest: str) -> None:
    call(ana, "ana-2")
    call(ana, "ana-3")
    for old in ("ana-hair", "ana-2"):
        answer = site.app.test_client().get(f"/p/{old}{rest}")
        assert (answer.status_code, answer.location) == (301, f"/p/ana-3{rest}")
        assert answer.headers["Cache-Control"] == "public, max-age=300"
    there = site.app.test_client().get(f"/p/ana-3{rest}")
    assert there.status_code == 200


def test_the_old_name_still_opens_the_chat_the_api_and_a_form_that_was_open(site: Site, ana: FlaskClient) -> None:
    call(ana, "ana-2")
    assert 'data-to="ana-2"' in site.app.test_client().get("/chat?to=ana-hair").get_data(as_text=True)
    times = site.app.test_client().get("/api/booking?slug=ana-hair").get_json()
    assert times["provider"]["slug"] == "ana-2"
    open_before = site.app.test_client().post("/p/ana-hair/book", data={"service": "x"}, headers=ORIGIN)
    assert open_before.status_code == 422


def test_who_takes_no_bookings_answers_alike_under_both_names(site: Site, ana: FlaskClient) -> None:
    call(ana, "ana-2")
    send(ana, "/settings/profile", "/settings/active")
    answer = site.app.test_client().get("/p/ana-hair")
    assert (answer.status_code, answer.location) == (301, "/p/ana-2")
    assert 'data-to="ana-2"' not in site.app.test_client().get("/chat?to=ana-hair").get_data(as_text=True)


def test_an_own_former_name_comes_back_and_leads_in_no_circle(site: Site, ana: FlaskClient) -> None:
    call(ana, "ana-2")
    call(ana, "ana-hair")
    assert site.app.test_client().get("/p/ana-hair").status_code == 200
    assert site.app.test_client().get("/p/ana-2").location == "/p/ana-hair"


def test_the_eleventh_name_is_refused_and_says_what_helps(site: Site, ana: FlaskClient) -> None:
    for number in range(10):
        call(ana, f"ana-{number}")
    refused = send(ana, "/settings/share", slug="ana-more")
    assert refused.status_code == 422
    assert "take back one that you had" in refused.get_data(as_text=True)
    call(ana, "ana-hair")
