"""Free times for anybody: grouped by part of the day, and nothing that the public page does not show."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.web.site import ANA_PHONE, Site

TUESDAY = "2026-06-02"  # the clock stands on Monday, 1 June 2026, 08:00 UTC
TIME = {"startsAt", "endsAt"}
SERVICE = {"id", "name", "durationMinutes", "priceMinor", "currency"}
SHOWN = {
    "": {"provider", "services", "service", "date", "slots"},
    "provider": {"slug", "name", "profession", "city", "timeZone"},
    "services[]": SERVICE,
    "service": SERVICE,
    "slots": {"morning", "afternoon", "evening"},
    "slots.morning[]": TIME,
    "slots.afternoon[]": TIME,
    "slots.evening[]": TIME,
}


def keys_of(told: Any, at: str = "") -> Iterator[tuple[str, str]]:
    """Every key with the place it stands at."""
    if isinstance(told, dict):
        for name, value in told.items():
            yield at, name
            yield from keys_of(value, f"{at}.{name}".strip("."))
    elif isinstance(told, list):
        for value in told:
            yield from keys_of(value, f"{at}[]")


def ask(site: Site, **query: str) -> Any:
    return site.app.test_client().get("/api/booking", query_string=query)


def test_free_times_stand_in_the_part_of_the_local_day_they_begin_in(site: Site) -> None:
    told = ask(site, slug="ana-hair", date=TUESDAY).json
    # Tuesdays 10 to 13 and 16 to 19, an hour each on the hour; New York is four hours behind UTC in June.
    assert told["slots"] == {
        "morning": [
            {"startsAt": f"2026-06-02T{hour}:00:00-04:00", "endsAt": f"2026-06-02T{hour + 1}:00:00-04:00"}
            for hour in (10, 11)
        ],
        "afternoon": [
            {"startsAt": f"2026-06-02T{hour}:00:00-04:00", "endsAt": f"2026-06-02T{hour + 1}:00:00-04:00"}
            for hour in (12, 16)
        ],
        "evening": [
            {"startsAt": f"2026-06-02T{hour}:00:00-04:00", "endsAt": f"2026-06-02T{hour + 1}:00:00-04:00"}
            for hour in (17, 18)
        ],
    }
    assert told["service"]["name"] == "Haircut"
    assert told["date"] == TUESDAY


def test_nothing_is_told_that_the_page_does_not_show(site: Site) -> None:
    planted = "email = 'ana@example.com', subscription_id = 'sub_1', plan = 'pro'"
    site.scalar(f"UPDATE providers SET {planted} WHERE slug = 'ana-hair' RETURNING 1")
    answer = ask(site, slug="ana-hair", date=TUESDAY)
    found: dict[str, set[str]] = {}
    for at, name in keys_of(answer.json):
        found.setdefault(at, set()).add(name)
    assert found == SHOWN
    words = answer.get_data(as_text=True)
    provider_id = str(site.scalar("SELECT id FROM providers WHERE slug = 'ana-hair'"))
    assert not any(secret in words for secret in (ANA_PHONE, "ana@example.com", "sub_1", 'pro"', provider_id))


def test_a_service_is_named_by_its_id_and_the_day_is_today_when_it_is_not_said(site: Site) -> None:
    colour = str(site.scalar("SELECT id FROM services WHERE name = 'Colour'"))
    told = ask(site, slug="ana-hair", service=colour, date=TUESDAY).json
    assert told["service"]["name"] == "Colour"
    assert [time["startsAt"][11:16] for time in told["slots"]["morning"]][0] == "10:00"
    assert ask(site, slug="ana-hair").json["date"] == "2026-06-01"


@pytest.mark.parametrize("far", ["0001-01-01", "9999-12-31", "2020-01-01"])
def test_there_is_nothing_free_in_the_past_and_beyond_all_time(site: Site, far: str) -> None:
    assert ask(site, slug="ana-hair", date=far).json["slots"] == {"morning": [], "afternoon": [], "evening": []}


def test_what_is_not_there_and_what_takes_no_bookings_answer_alike(site: Site) -> None:
    other = str(site.scalar("SELECT id FROM services WHERE name = 'Limpieza'"))
    site.scalar("UPDATE providers SET is_active = false WHERE slug = 'sol-dental' RETURNING 1")
    answers = [
        ask(site, slug="nobody"),
        ask(site, slug="sol-dental"),
        ask(site, slug="ana-hair", service=other),
        ask(site, slug="ana-hair", service="00000000-0000-4000-8000-000000000000"),
    ]
    assert {(answer.status_code, answer.get_data()) for answer in answers} == {(404, b'{"error":"NOT_FOUND"}\n')}


@pytest.mark.parametrize(
    ("query", "status", "fields"),
    [
        ({}, 400, {"slug": "missing"}),
        ({"slug": "Ana"}, 400, {"slug": "string_pattern_mismatch"}),
        ({"slug": "ana-hair", "plan": "pro"}, 400, {"plan": "extra_forbidden"}),
        ({"slug": "ana-hair", "date": "2026-02-30"}, 422, {"date": "not_a_date"}),
        ({"slug": "ana-hair", "service": "1"}, 422, {"service": "not_an_id"}),
        ({"slug": ["a", "b"]}, 400, {"slug": "string_type"}),
        ({"slug": "a\x00b"}, 400, {"slug": "string_pattern_mismatch"}),
    ],
)
def test_each_field_that_is_wrong_is_named(site: Site, query: Any, status: int, fields: dict[str, str]) -> None:
    answer = ask(site, **query)
    assert answer.status_code == status
    assert answer.json == {"error": "INVALID", "fields": fields}


def test_faults_of_the_house_are_told_as_json_too(site: Site) -> None:
    client = site.app.test_client()
    assert client.get("/api/nothing").json == {"error": "NOT_FOUND"}
    answer = client.delete("/api/booking", headers={"X-Parley": "1"})
    assert (answer.status_code, answer.json) == (405, {"error": "METHOD"})
