"""Tokens on the settings page: shown once, listed without the secret, ended; only one's own."""

from __future__ import annotations

import re
from typing import Any

import pytest
from flask.testing import FlaskClient

from booking.tokens import MOST
from tests.web.pressing import ORIGIN, send
from tests.web.programs import program, token_for
from tests.web.site import Site
from tests.web.test_signing_in import chat_of, come_in

PAGE = "/settings/programs"
ALL = {"bookings:read": "1", "bookings:write": "1", "services:read": "1"}


@pytest.fixture
def ana(site: Site) -> FlaskClient:
    return come_in(site, chat_of(site))


def made(answer: Any) -> str:
    return str(re.search(r">(parley_[A-Za-z0-9_-]{43})<", answer.text)[1])  # type: ignore[index]


def works(site: Site, token: str) -> bool:
    return bool(site.app.test_client().get("/api/services", headers=program(token)).status_code == 200)


def test_a_token_is_shown_once_and_works(site: Site, ana: FlaskClient) -> None:
    token = made(send(ana, PAGE, name="Diary <b>", **ALL))
    assert works(site, token)
    listed = ana.get(PAGE).text
    assert token not in listed
    assert "Diary &lt;b&gt;" in listed


def test_it_does_what_was_ticked(site: Site, ana: FlaskClient) -> None:
    token = made(send(ana, PAGE, name="Diary", **{"bookings:read": "1"}))
    assert not works(site, token)
    assert site.scalar("SELECT scopes FROM api_tokens") == "bookings:read"


def test_it_lasts_as_long_as_was_chosen(site: Site, ana: FlaskClient, clock: Any) -> None:
    token = made(send(ana, PAGE, name="Diary", days="30", **ALL))
    clock.advance(30 * 86400 - 1)
    assert works(site, token)
    clock.advance(1)
    assert not works(site, token)


def test_it_ends_when_it_is_ended(site: Site, ana: FlaskClient) -> None:
    token, other = made(send(ana, PAGE, name="Diary", **ALL)), made(send(ana, PAGE, name="Other", **ALL))
    token_id = site.scalar("SELECT id FROM api_tokens WHERE name = 'Diary'")
    assert send(ana, PAGE, f"{PAGE}/{token_id}").status_code == 303
    assert (works(site, token), works(site, other)) == (False, True)
    assert "Diary" not in ana.get(PAGE).text


def test_nobody_ends_or_sees_a_foreign_one(site: Site, ana: FlaskClient) -> None:
    foreign = token_for(site, "sol-dental")
    token_id = site.scalar("SELECT id FROM api_tokens")
    made(send(ana, PAGE, name="Mine", **ALL))
    mine = site.scalar("SELECT id FROM api_tokens WHERE name = 'Mine'")
    assert "diary" not in ana.get(PAGE).text
    token = re.search(
        rf'action="{PAGE}/{mine}"><input type="hidden" name="form_token" value="([0-9a-f]+)"', ana.get(PAGE).text
    )
    assert token
    answer = ana.post(f"{PAGE}/{token_id}", data={"form_token": token[1]}, headers=ORIGIN)
    assert answer.status_code == 403  # a form of another path
    assert works(site, foreign)


@pytest.mark.parametrize(
    "typed",
    [
        {"name": ""} | ALL,
        {"name": "x" * 61} | ALL,
        {"name": "a\x00b"} | ALL,
        {"name": "no scope"},
        {"name": "for ever", "days": "9999"} | ALL,
    ],
)
def test_what_makes_no_token_is_said_beside_the_field(site: Site, ana: FlaskClient, typed: dict[str, str]) -> None:
    answer = send(ana, PAGE, **typed)
    assert answer.status_code == 422
    assert 'class="fault"' in answer.text
    assert site.scalar("SELECT count(*) FROM api_tokens") == 0


def test_nobody_needs_more_than_a_handful(site: Site, ana: FlaskClient) -> None:
    for number in range(MOST):
        made(send(ana, PAGE, name=f"Diary {number}", **ALL))
    assert send(ana, PAGE, name="One more", **ALL).status_code == 422
    assert site.scalar("SELECT count(*) FROM api_tokens") == MOST


@pytest.mark.parametrize(("language", "word"), [("es", "Crear una clave"), ("de", "Schlüssel erstellen")])
def test_the_page_is_in_the_language_of_the_browser(ana: FlaskClient, language: str, word: str) -> None:
    assert word in ana.get(PAGE, headers={"Accept-Language": language}).text


def test_until_when_it_works_is_told_with_the_year(site: Site, ana: FlaskClient) -> None:
    made(send(ana, PAGE, name="Diary", days="365", **ALL))
    assert "until Jun 1, 2027" in ana.get(PAGE).text
