"""Booking through the JSON door: strict, quiet about what it knows, once for each key, and never in a hurry."""

from __future__ import annotations

import threading
from collections import Counter
from typing import Any

import pytest

from booking import guards
from booking.guards import Guard
from tests.web.site import Site
from webhooks.attempts import PER_ADDRESS

TEN = "2026-06-02T10:00:00-04:00"  # a Tuesday; the clock stands on Monday, 1 June 2026, 08:00 UTC
SUCCESS = {"success": True}


@pytest.fixture
def slept(site: Site) -> list[float]:
    """How long each answer was held back; nobody really waits."""
    return stand_still(site)


def stand_still(site: Site) -> list[float]:
    pauses: list[float] = []
    site.runtime.sleep = pauses.append  # type: ignore[method-assign]
    return pauses


def wish(site: Site, **changes: Any) -> dict[str, Any]:
    """A request that is taken."""
    service = str(site.scalar("SELECT id FROM services WHERE name = 'Haircut'"))
    asked = {
        "slug": "ana-hair",
        "service": service,
        "startsAt": TEN,
        "firstName": "Bo",
        "lastName": "Berg",
        "clientPhone": "(212) 555-0177",
        "clientEmail": "bo@example.org",
        "website": "",
        "idempotencyKey": "key-of-bo-and-nobody-else",
    }
    return {name: value for name, value in (asked | changes).items() if value is not ...}


def ask(site: Site, **changes: Any) -> Any:
    return site.app.test_client().post("/api/booking", json=wish(site, **changes))


def bookings(site: Site) -> int:
    return int(site.scalar("SELECT count(*) FROM bookings"))


def test_a_request_is_a_booking_and_says_only_success(site: Site, slept: list[float]) -> None:
    answer = ask(site)
    assert (answer.status_code, answer.json) == (200, SUCCESS)
    found = site.scalar(
        "SELECT json_build_array(b.status, b.local_start, c.name, c.phone, c.email) FROM bookings b"
        " JOIN customers c ON c.id = b.customer_id"
    )
    assert found == ["pending", "2026-06-02T10:00", "Bo Berg", "+12125550177", "bo@example.org"]


def test_the_provider_is_told(site: Site, slept: list[float]) -> None:
    ask(site)
    told = "SELECT count(*) FROM outbox WHERE provider_id IS NOT NULL AND payload->>'template' = 'request_received'"
    assert site.scalar(told) == 1


FAULTS = [
    ({"plan": "pro"}, 400, {"plan": "extra_forbidden"}),
    ({"website": ...}, 400, {"website": "missing"}),
    ({"firstName": ...}, 400, {"firstName": "missing"}),
    ({"firstName": 7}, 400, {"firstName": "string_type"}),
    ({"firstName": ""}, 400, {"firstName": "string_too_short"}),
    ({"firstName": "x" * 60}, 400, {"firstName": "string_too_long"}),
    ({"firstName": "  "}, 422, {"firstName": "missing"}),
    ({"firstName": "a\x00b", "lastName": "a\nb"}, 422, {"firstName": "unreadable", "lastName": "unreadable"}),
    ({"clientPhone": "123"}, 422, {"clientPhone": "malformed"}),
    ({"clientPhone": "call me"}, 422, {"clientPhone": "malformed"}),
    ({"clientPhone": 12125550177}, 400, {"clientPhone": "string_type"}),
    ({"clientEmail": "bo"}, 422, {"clientEmail": "malformed"}),
    ({"clientEmail": "x" * 255}, 400, {"clientEmail": "string_too_long"}),
    ({"service": "1"}, 400, {"service": "uuid_parsing"}),
    ({"idempotencyKey": "short"}, 400, {"idempotencyKey": "string_pattern_mismatch"}),
    ({"startsAt": "2026-06-02T10:00:00"}, 422, {"startsAt": "not_an_instant"}),
    ({"startsAt": "tomorrow"}, 422, {"startsAt": "not_an_instant"}),
    ({"startsAt": 1780000000}, 400, {"startsAt": "string_type"}),
    ({"startsAt": "0001-01-01T00:00:00+14:00"}, 422, {"startsAt": "not_an_instant"}),
    ({"startsAt": "9999-12-31T00:00:00Z"}, 422, {"startsAt": "horizon"}),
    ({"startsAt": "2026-06-01T07:00:00Z"}, 422, {"startsAt": "past"}),
    ({"startsAt": "2026-06-02T10:07:00-04:00"}, 422, {"startsAt": "off_grid"}),
    ({"startsAt": "2026-06-03T10:00:00-04:00"}, 422, {"startsAt": "closed"}),
]


@pytest.mark.parametrize(("changes", "status", "fields"), FAULTS)
def test_each_field_that_is_wrong_is_named_and_nothing_is_written(
    site: Site, slept: list[float], changes: Any, status: int, fields: dict[str, str]
) -> None:
    answer = ask(site, **changes)
    assert (answer.status_code, answer.json) == (status, {"error": "INVALID", "fields": fields})
    assert bookings(site) == site.scalar("SELECT count(*) FROM identities WHERE channel = 'web'") == 0


@pytest.mark.parametrize("body", ["", "{", "[]", "7", '{"slug": "\\ud800"}', "null"])
def test_what_is_no_object_is_refused(site: Site, slept: list[float], body: str) -> None:
    answer = site.app.test_client().post("/api/booking", data=body, content_type="application/json")
    assert answer.status_code == 400
    assert answer.json["error"] == "INVALID"


def test_another_kind_of_body_and_a_long_one_are_refused(site: Site, slept: list[float]) -> None:
    client = site.app.test_client()
    assert client.post("/api/booking", data=wish(site)).json == {"error": "UNSUPPORTED"}
    long = client.post("/api/booking", json=wish(site, lastName="x" * 20_000))
    assert (long.status_code, long.json) == (413, {"error": "TOO_LONG"})


def test_who_fills_in_the_hidden_field_hears_the_same_and_nothing_is_written(site: Site, slept: list[float]) -> None:
    real = ask(site)
    rows = "SELECT (SELECT count(*) FROM bookings), (SELECT count(*) FROM customers), (SELECT count(*) FROM identities)"
    before = site.scalar(rows), site.scalar("SELECT count(*) FROM commands")
    baited = ask(site, website="https://spam.example", idempotencyKey="another-key-1234", lastName="Spam")
    assert baited.get_data() == real.get_data()
    assert (baited.status_code, dict(baited.headers)) == (real.status_code, dict(real.headers))
    assert (site.scalar(rows), site.scalar("SELECT count(*) FROM commands")) == before
    assert "Spam" not in site.scalar("SELECT string_agg(name, ' ') FROM customers")


def test_five_attempts_of_one_address_in_ten_minutes(make_site: Any, redis_url: str) -> None:
    site = make_site(redis_url)
    stand_still(site)
    answers = [ask(site, idempotencyKey=f"attempt-number-{n:04}") for n in range(PER_ADDRESS + 1)]
    assert [answer.status_code for answer in answers] == [200, 409, 409, 409, 409, 429]
    assert answers[-1].json == {"error": "SLOW_DOWN"}
    assert 0 < int(answers[-1].headers["Retry-After"]) <= 600
    elsewhere = site.app.test_client().post(
        "/api/booking", json=wish(site, idempotencyKey="from-somewhere-else"), environ_base={"REMOTE_ADDR": "127.0.0.9"}
    )
    assert elsewhere.status_code == 409


class Watch:
    """A stopwatch on which each look costs as much as the work between is said to."""

    def __init__(self, *looks: float) -> None:
        self.looks = list(looks)

    def __call__(self) -> float:
        return self.looks.pop(0)


@pytest.mark.parametrize(("work", "pause"), [(0.01, 0.24), (0.2, 0.05), (0.3, 0.2), (0.0, 0.25)])
def test_every_answer_takes_a_whole_number_of_quarter_seconds(
    site: Site, slept: list[float], work: float, pause: float
) -> None:
    shapes = [{}, {"firstName": 7}, {"clientPhone": "1"}, {"slug": "nobody"}, {"website": "x"}, {"startsAt": TEN}]
    for number, changes in enumerate(shapes):
        site.runtime.stopwatch = Watch(100.0, 100.0 + work)  # type: ignore[method-assign]
        ask(site, idempotencyKey=f"a-key-for-each-{number}", **changes)
    assert slept == pytest.approx([pause] * len(shapes))


def test_a_known_customer_and_a_stranger_hear_the_same(site: Site, slept: list[float]) -> None:
    site.scalar(
        "INSERT INTO customers (provider_id, name, phone, email, created_at) SELECT id, 'Known', '+12125550177',"
        " 'bo@example.org', now() FROM providers WHERE slug = 'ana-hair' RETURNING 1"
    )
    known = ask(site)
    stranger = ask(
        site,
        startsAt="2026-06-02T11:00:00-04:00",
        clientPhone="+12125550178",
        clientEmail="eve@example.org",
        idempotencyKey="key-of-somebody-else",
    )
    assert known.get_data() == stranger.get_data()
    assert dict(known.headers) == dict(stranger.headers)
    assert len(slept) == 2


def test_a_time_that_is_gone_comes_with_others(site: Site, slept: list[float]) -> None:
    ask(site)
    answer = ask(site, idempotencyKey="key-of-somebody-else")
    assert answer.status_code == 409
    assert answer.json["error"] == "SLOT_TAKEN"
    assert [time["startsAt"] for time in answer.json["alternatives"]] == [
        "2026-06-02T11:00:00-04:00",
        "2026-06-02T12:00:00-04:00",
        "2026-06-02T16:00:00-04:00",
    ]
    assert bookings(site) == 1


def test_a_full_plan_is_no_reason_that_is_told(make_site: Any) -> None:
    site = make_site(FREE_BOOKINGS=1)
    stand_still(site)
    ask(site)
    answer = ask(site, startsAt="2026-06-02T11:00:00-04:00", idempotencyKey="key-of-somebody-else")
    assert (answer.status_code, answer.json) == (409, {"error": "NOT_BOOKABLE"})


def test_who_is_not_there_and_who_takes_no_bookings_answer_alike(site: Site, slept: list[float]) -> None:
    foreign = str(site.scalar("SELECT id FROM services WHERE name = 'Limpieza'"))
    answers = [ask(site, slug="nobody"), ask(site, service=foreign, idempotencyKey="key-for-a-foreign-one")]
    site.scalar("UPDATE providers SET is_active = false RETURNING 1")
    answers.append(ask(site))
    assert {(one.status_code, one.get_data()) for one in answers} == {(404, b'{"error":"NOT_FOUND"}\n')}


class TestTheSameKey:
    def test_gets_the_first_answer_again(self, site: Site, slept: list[float]) -> None:
        assert [ask(site).json for _ in range(3)] == [SUCCESS] * 3
        assert bookings(site) == 1

    def test_also_when_that_was_no_and_would_now_be_yes(self, site: Site, slept: list[float]) -> None:
        ask(site)
        first = ask(site, idempotencyKey="key-of-somebody-else")
        site.scalar("DELETE FROM bookings RETURNING 1")
        again = ask(site, idempotencyKey="key-of-somebody-else")
        assert (again.status_code, again.get_data()) == (409, first.get_data())
        assert bookings(site) == 0

    def test_is_refused_with_anything_else(self, site: Site, slept: list[float]) -> None:
        ask(site)
        others = [{"lastName": "Bergman"}, {"clientPhone": "+12125550178"}, {"startsAt": "2026-06-02T11:00:00-04:00"}]
        for changes in others:
            answer = ask(site, **changes)
            assert (answer.status_code, answer.json) == (409, {"error": "KEY_REUSED"})
        assert bookings(site) == 1

    def test_twice_at_once_makes_one_booking_and_one_answer(self, site: Site, slept: list[float]) -> None:
        body, gate, told = wish(site), threading.Barrier(4), Counter[bytes]()

        def knock() -> None:
            gate.wait()
            told[site.app.test_client().post("/api/booking", json=body).get_data()] += 1

        knocking = [threading.Thread(target=knock) for _ in range(4)]
        for one in knocking:
            one.start()
        for one in knocking:
            one.join()
        assert told == {b'{"success":true}\n': 4}
        assert bookings(site) == 1

    def test_is_nothing_without_its_guard(
        self, site: Site, slept: list[float], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("PARLEY_TESTING", "1")
        with guards.switched_off(Guard.COMMANDS):
            assert [ask(site).status_code for _ in range(2)] == [200, 409]

    def test_keeps_nothing_of_who_asked(self, site: Site, slept: list[float]) -> None:
        ask(site)
        kept = site.scalar("SELECT string_agg(c::text, ' ') FROM commands c")
        assert not any(word in kept for word in ("Berg", "2125550177", "bo@example.org", "key-of-bo"))
