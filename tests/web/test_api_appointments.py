"""What each side may do to a booking through the API, and how it proves who it is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from models.enums import Scope
from tests.web.programs import approve, book, page_of, program, provider_id, token_for
from tests.web.site import Site
from tests.web.test_signing_in import ORIGIN

TEN = datetime(2026, 6, 2, 14, tzinfo=UTC)  # 10:00 in New York, a Tuesday; the clock stands on Monday, 08:00 UTC
HOUR = timedelta(hours=1)
ELEVEN = "2026-06-02T11:00:00-04:00"
ABSENT = (404, b'{"error":"NOT_FOUND"}\n')
VISITOR = {"X-Parley": "1"}


def change(client: Any, booking_id: Any, action: str, headers: dict[str, str], key: str = "", **fields: Any) -> Any:
    key = key or f"key-{uuid4().hex}"
    return client.patch(
        f"/api/appointments/{booking_id}", json={"action": action} | fields, headers=headers | {"Idempotency-Key": key}
    )


@pytest.fixture
def bo(site: Site) -> Any:
    return site.visitor()


@pytest.fixture
def ana(site: Site) -> dict[str, str]:
    return program(token_for(site))


def status(site: Site) -> str:
    return str(site.scalar("SELECT status FROM bookings"))


class TestAProvider:
    @pytest.mark.parametrize(("action", "after"), [("confirm", "confirmed"), ("reject", "declined")])
    def test_answers_a_request(self, site: Site, bo: Any, ana: dict[str, str], action: str, after: str) -> None:
        card = book(site, bo, TEN)
        answer = change(site.app.test_client(), card.id, action, ana, reason="no time")
        assert (answer.status_code, answer.json["status"], status(site)) == (200, after, after)

    def test_offers_another_time_for_a_request_and_the_customer_takes_it(
        self, site: Site, bo: Any, ana: dict[str, str]
    ) -> None:
        card = book(site, bo, TEN)
        offered = change(site.app.test_client(), card.id, "reschedule", ana, startsAt=ELEVEN)
        assert (offered.json["status"], offered.json["waitingOn"]) == ("pending", "customer")
        assert change(bo, card.id, "confirm", VISITOR).json["status"] == "confirmed"

    def test_moves_and_cancels_a_visit(self, site: Site, bo: Any, ana: dict[str, str]) -> None:
        card = book(site, bo, TEN)
        approve(site, card)
        moved = change(site.app.test_client(), card.id, "reschedule", ana, startsAt=ELEVEN)
        assert moved.json["startsAt"] == ELEVEN
        assert change(site.app.test_client(), card.id, "cancel", ana).json["status"] == "cancelled"

    @pytest.mark.parametrize("action", ["completed", "no_show"])
    def test_says_how_it_ended_once_it_began(
        self, site: Site, clock: Any, bo: Any, ana: dict[str, str], action: str
    ) -> None:
        card = book(site, bo, TEN)
        approve(site, card)
        early = change(site.app.test_client(), card.id, action, ana)
        assert (early.status_code, early.json) == (409, {"error": "WRONG_STATE"})
        clock.put(TEN)
        assert change(site.app.test_client(), card.id, action, ana).json["status"] == action

    def test_has_no_word_on_money_that_comes_another_way(self, site: Site, bo: Any, ana: dict[str, str]) -> None:
        card = book(site, bo, TEN)
        assert change(site.app.test_client(), card.id, "paid", ana).json == {"error": "WRONG_STATE"}

    def test_records_money_that_came_by_pix(self, site: Site, bo: Any, ana: dict[str, str]) -> None:
        site.scalar(
            "UPDATE providers SET currency = 'BRL', pix_key = 'ana@example.com', auto_confirm = true"
            " WHERE slug = 'ana-hair' RETURNING 1"
        )
        card = book(site, bo, TEN, "Colour")
        assert status(site) == "awaiting_payment"
        answer = change(site.app.test_client(), card.id, "paid", ana)
        assert (answer.json["status"], answer.json["paidMinor"]) == ("confirmed", 3000)

    def test_on_his_own_page_needs_the_token_of_the_page(self, site: Site, bo: Any) -> None:
        card = book(site, bo, TEN)
        client, headers = page_of(site)
        for wrong in (ORIGIN, ORIGIN | {"X-CSRF-Token": "x"}, ORIGIN | {"X-CSRF-Token": "é"}):
            answer = change(client, card.id, "confirm", wrong)
            assert (answer.status_code, answer.json) == (403, {"error": "FOREIGN"})
        foreign = change(client, card.id, "confirm", headers | {"Origin": "https://evil.example"})
        assert (foreign.status_code, foreign.json) == (403, {"error": "FOREIGN"})
        assert status(site) == "pending"
        assert change(client, card.id, "confirm", headers).json["status"] == "confirmed"

    def test_with_a_token_needs_none_and_his_cookies_count_for_nothing(self, site: Site, bo: Any) -> None:
        card = book(site, bo, TEN)
        client, _ = page_of(site)
        other = program(token_for(site, "sol-dental"))
        assert change(client, card.id, "confirm", other | {"Origin": "https://evil.example"}).status_code == 404


class TestACustomer:
    def test_cancels_and_moves_what_is_his(self, site: Site, bo: Any) -> None:
        card = book(site, bo, TEN)
        assert change(bo, card.id, "reschedule", VISITOR, startsAt=ELEVEN).json["startsAt"] == ELEVEN
        assert change(bo, card.id, "cancel", VISITOR).json["status"] == "cancelled"

    @pytest.mark.parametrize("action", ["completed", "no_show", "paid"])
    def test_is_told_of_what_only_a_provider_does_as_if_it_were_not_there(
        self, site: Site, bo: Any, action: str
    ) -> None:
        card = book(site, bo, TEN)
        answer = change(bo, card.id, action, VISITOR)
        assert (answer.status_code, answer.get_data()) == ABSENT

    def test_does_not_hear_the_name_on_record(self, site: Site, bo: Any, ana: dict[str, str]) -> None:
        book(site, bo, TEN)
        eve = site.visitor()
        card = book(site, eve, TEN + HOUR)  # with a phone that belongs to Bo
        assert change(site.app.test_client(), card.id, "confirm", ana).json["customerName"] == "Bo Berg"
        assert "Berg" not in change(eve, card.id, "cancel", VISITOR).text

    def test_of_a_foreign_page_is_refused(self, site: Site, bo: Any) -> None:
        card = book(site, bo, TEN)
        assert change(bo, card.id, "cancel", {}).status_code == 403
        assert change(bo, card.id, "cancel", {"Origin": "https://evil.example"}).status_code == 403
        assert status(site) == "pending"


class TestWhoIsNobody:
    def test_is_asked_to_sign_in(self, site: Site, bo: Any) -> None:
        card = book(site, bo, TEN)
        headers = [VISITOR, program("parley_x"), {"Authorization": "Basic YTpi"}, {"Authorization": "Bearer"}]
        for one in headers:
            for booking_id in (card.id, uuid4()):
                answer = change(site.app.test_client(), booking_id, "cancel", one)
                assert (answer.status_code, answer.json) == (401, {"error": "SIGN_IN"})
                assert answer.headers["WWW-Authenticate"] == "Bearer"
        assert status(site) == "pending"

    def test_foreign_and_guessed_ids_answer_alike(self, site: Site, bo: Any) -> None:
        card = book(site, bo, TEN)
        stranger, sol = site.visitor(), program(token_for(site, "sol-dental"))
        site.conversation(site.address_of(stranger))
        answers = {
            (answer.status_code, answer.get_data())
            for booking_id in (card.id, uuid4())
            for answer in (
                change(stranger, booking_id, "cancel", VISITOR),
                change(site.visitor(), booking_id, "cancel", VISITOR),
                change(site.app.test_client(), booking_id, "cancel", sol),
            )
        }
        assert answers == {ABSENT}


class TestAKey:
    def test_is_needed(self, site: Site, bo: Any, ana: dict[str, str]) -> None:
        card = book(site, bo, TEN)
        for key in (None, "short", "x" * 65, "with spaces in between it"):
            headers = ana | ({"Idempotency-Key": key} if key else {})
            answer = site.app.test_client().patch(
                f"/api/appointments/{card.id}", json={"action": "confirm"}, headers=headers
            )
            assert answer.status_code == 400
            assert list(answer.json["fields"]) == ["Idempotency-Key"]

    def test_gets_the_first_answer_again(self, site: Site, bo: Any, ana: dict[str, str]) -> None:
        card = book(site, bo, TEN)
        key = "the-very-same-key"
        first = change(site.app.test_client(), card.id, "confirm", ana, key)
        change(site.app.test_client(), card.id, "cancel", ana)
        again = change(site.app.test_client(), card.id, "confirm", ana, key)
        assert (again.status_code, again.get_data()) == (200, first.get_data())
        assert status(site) == "cancelled"

    def test_is_refused_with_something_else(self, site: Site, bo: Any, ana: dict[str, str]) -> None:
        card, key = book(site, bo, TEN), "the-very-same-key"
        change(site.app.test_client(), card.id, "confirm", ana, key)
        answer = change(site.app.test_client(), card.id, "cancel", ana, key)
        assert (answer.status_code, answer.json) == (409, {"error": "KEY_REUSED"})

    def test_is_ones_own(self, site: Site, bo: Any, ana: dict[str, str]) -> None:
        card, key = book(site, bo, TEN), "the-very-same-key"
        change(site.app.test_client(), card.id, "confirm", ana, key)
        assert change(bo, card.id, "cancel", VISITOR, key).json["status"] == "cancelled"


@pytest.mark.parametrize(
    ("body", "code", "fields"),
    [
        ({}, 400, {"action": "missing"}),
        ({"action": "delete"}, 400, {"action": "enum"}),
        ({"action": "reschedule"}, 422, {"startsAt": "missing"}),
        ({"action": "reschedule", "startsAt": "9999-12-31T00:00:00Z"}, 422, {"startsAt": "horizon"}),
        ({"action": "reschedule", "startsAt": "2026-06-02T10:07:00-04:00"}, 422, {"startsAt": "off_grid"}),
        ({"action": "cancel", "refundMinor": -1}, 400, {"refundMinor": "greater_than_equal"}),
        ({"action": "cancel", "status": "paid"}, 400, {"status": "extra_forbidden"}),
    ],
)
def test_each_field_that_is_wrong_is_named(
    site: Site, bo: Any, ana: dict[str, str], body: Any, code: int, fields: Any
) -> None:
    card = book(site, bo, TEN)
    answer = site.app.test_client().patch(
        f"/api/appointments/{card.id}", json=body, headers=ana | {"Idempotency-Key": "a-key-of-some-length"}
    )
    assert (answer.status_code, answer.json) == (code, {"error": "INVALID", "fields": fields})


def test_a_refund_that_is_another_by_now_stops_a_cancel(site: Site, bo: Any, ana: dict[str, str]) -> None:
    card = book(site, bo, TEN)
    answer = change(site.app.test_client(), card.id, "cancel", ana, refundMinor=100)
    assert (answer.status_code, answer.json) == (409, {"error": "CHANGED"})
    assert status(site) == "pending"


def test_a_time_that_is_gone_comes_with_others(site: Site, bo: Any, ana: dict[str, str]) -> None:
    card = book(site, bo, TEN)
    book(site, site.visitor(), TEN + HOUR)
    approve(site, card)
    answer = change(site.app.test_client(), card.id, "reschedule", ana, startsAt=ELEVEN)
    assert (answer.status_code, answer.json["error"]) == (409, "SLOT_TAKEN")
    assert len(answer.json["alternatives"]) == 3


class TestTokens:
    def listed(self, site: Site, token: str) -> Any:
        query = {"from": "2026-06-01T00:00:00Z", "until": "2026-07-01T00:00:00Z"}
        return site.app.test_client().get("/api/appointments", query_string=query, headers=program(token))

    def test_do_what_their_scope_says_and_no_more(self, site: Site, bo: Any) -> None:
        card = book(site, bo, TEN)
        client = site.app.test_client()
        reading = token_for(site, "ana-hair", Scope.BOOKINGS_READ)
        assert self.listed(site, reading).status_code == 200
        for booking_id in (card.id, uuid4()):
            refused = change(client, booking_id, "confirm", program(reading))
            assert (refused.status_code, refused.json) == (403, {"error": "SCOPE"})
        assert client.get("/api/services", headers=program(reading)).status_code == 403
        writing = token_for(site, "ana-hair", Scope.BOOKINGS_WRITE)
        assert self.listed(site, writing).status_code == 403
        assert client.get("/api/services", headers=program(token_for(site))).status_code == 200

    def test_run_out(self, site: Site, clock: Any) -> None:
        token = token_for(site, days=1)
        clock.advance(86400 - 1)
        assert self.listed(site, token).status_code == 200
        clock.advance(1)
        assert self.listed(site, token).status_code == 401

    def test_of_which_only_the_hash_is_kept(self, site: Site) -> None:
        token = token_for(site)
        kept = site.scalar("SELECT string_agg(t::text, ' ') FROM api_tokens t")
        assert token.removeprefix("parley_") not in kept

    def test_name_their_own_services(self, site: Site) -> None:
        told = site.app.test_client().get("/api/services", headers=program(token_for(site))).json["services"]
        assert {(one["name"], one["payment"], one["depositMinor"]) for one in told} == {
            ("Colour", "deposit", 3000),
            ("Haircut", "none", 0),
        }


def test_a_providers_bookings_come_a_page_at_a_time_and_only_his(site: Site, bo: Any) -> None:
    starts = [TEN + n * HOUR for n in range(3)]
    cards = [book(site, bo, at) for at in starts]
    book(site, bo, datetime(2026, 6, 8, 7, tzinfo=UTC), "Limpieza", "sol-dental")
    headers, found, after = program(token_for(site)), [], None
    for _ in range(3):
        query = {"from": "2026-06-01T00:00:00Z", "until": "2026-07-01T00:00:00Z", "limit": "2"}
        query |= {"after": after} if after else {}
        told = site.app.test_client().get("/api/appointments", query_string=query, headers=headers).json
        found += [one["id"] for one in told["appointments"]]
        after = told.get("after")
        if after is None:
            break
    assert found == [str(card.id) for card in cards]
    assert set(told["appointments"][0]) == {
        "id",
        "status",
        "waitingOn",
        "startsAt",
        "endsAt",
        "timeZone",
        "provider",
        "service",
        "customerName",
        "priceMinor",
        "paidMinor",
        "refundedMinor",
        "currency",
        "version",
    }
    assert str(provider_id(site)) not in str(told)
