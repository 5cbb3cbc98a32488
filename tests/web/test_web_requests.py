"""Bookings by people who do not chat: what the page's form and the JSON door both go through."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from booking import guards
from booking.errors import Changed, CommandConflict, NotBookable, NotFound, SlotRefused
from booking.guards import Guard
from bot.booking_form import Requested, WebRequest, propose, request_from_web
from bot.contact import BadField, Contact, read_email, read_name, read_phone
from tests.web.site import Site

TUESDAY_TEN = datetime(2026, 6, 2, 14, 0, tzinfo=UTC)  # 10:00 in New York
BO = Contact("Bo Berg", "+12125550177", "bo@example.org")
EVE = Contact("Eve", BO.phone)


def service_of(site: Site, name: str = "Haircut") -> UUID:
    return UUID(str(site.scalar("SELECT id FROM services WHERE name = :name", name=name)))


def ask(site: Site, contact: Contact = BO, key: str = "k1", **wish: Any) -> Requested:
    wanted = {"slug": "ana-hair", "service_id": service_of(site), "start_at": TUESDAY_TEN, "language": "en"} | wish
    return request_from_web(site.runtime, WebRequest(contact=contact, key=key, **wanted))


class TestOneWayIn:
    def test_a_request_waits_for_the_provider_and_both_are_told(self, site: Site) -> None:
        made = ask(site)
        assert (made.booking.status.value, made.booking.customer_name) == ("pending", "Bo Berg")
        assert site.scalar("SELECT phone || ' ' || email FROM customers") == "+12125550177 bo@example.org"
        told = "SELECT array_agg(payload->>'template') FROM outbox WHERE due_at {} created_at"
        assert set(site.scalar(told.format("<="))) == {"request_received", "requested"}
        assert site.scalar(told.format(">")) == ["request_reminder"]

    def test_the_same_key_books_once_and_tells_the_first_booking(self, site: Site) -> None:
        first, again = ask(site), ask(site)
        assert (first.is_repeat, again.is_repeat) == (False, True)
        assert first.booking.id == again.booking.id
        assert site.scalar("SELECT count(*) FROM bookings") == 1

    def test_the_same_key_tells_the_first_booking_when_the_business_has_closed_since(self, site: Site) -> None:
        first = ask(site)
        site.scalar("UPDATE providers SET is_active = false WHERE slug = 'ana-hair' RETURNING 1")
        assert ask(site).booking.id == first.booking.id

    def test_the_same_key_for_another_time_is_refused(self, site: Site) -> None:
        ask(site)
        with pytest.raises(CommandConflict):
            ask(site, start_at=TUESDAY_TEN + timedelta(hours=1))

    def test_a_taken_time_is_refused_with_what_is_free(self, site: Site) -> None:
        ask(site)
        with pytest.raises(SlotRefused) as refused:
            ask(site, EVE, "k2")
        assert [slot.start_at.hour for slot in refused.value.alternatives][:2] == [15, 16]
        assert site.scalar("SELECT count(*) FROM bookings") == 1
        assert site.scalar("SELECT count(*) FROM identities WHERE channel = 'web' AND provider_id IS NULL") == 1

    def test_who_is_unknown_or_closed(self, site: Site) -> None:
        with pytest.raises(NotFound):
            ask(site, slug="nobody")
        with pytest.raises(NotFound):
            ask(site, service_id=service_of(site, "Limpieza"))
        site.scalar("UPDATE providers SET is_active = false WHERE slug = 'ana-hair' RETURNING 1")
        with pytest.raises(NotBookable):
            ask(site)

    def test_what_was_agreed_to_must_still_be_true(self, site: Site) -> None:
        wish = {"slug": "ana-hair", "service_id": service_of(site), "start_at": TUESDAY_TEN}
        with site.runtime.transaction() as session:
            agreed = propose(session, site.runtime, identity_id=None, **wish).proposal  # type: ignore[arg-type]
        site.scalar("UPDATE services SET price_minor = 9900 WHERE name = 'Haircut' RETURNING 1")
        with pytest.raises(Changed):
            ask(site, agreed=agreed)
        assert site.scalar("SELECT count(*) FROM bookings") == 0

    def test_a_deposit_makes_a_way_to_pay(self, site: Site) -> None:
        site.scalar("UPDATE providers SET auto_confirm = true WHERE slug = 'ana-hair' RETURNING 1")
        made = ask(site, service_id=service_of(site, "Colour"))
        assert made.booking.status.value == "awaiting_payment"
        assert made.pay_path is not None

        assert "$30.00" in site.app.test_client().get(made.pay_path).text

    def test_a_full_plan_takes_nobody(self, make_site: Any) -> None:
        site = make_site(FREE_BOOKINGS=1)
        ask(site)
        with pytest.raises(NotBookable):
            ask(site, EVE, "k2", start_at=TUESDAY_TEN + timedelta(hours=1))

    def test_a_business_does_not_book_itself(self, site: Site) -> None:
        site.conversation("v-owner")
        site.scalar(
            "UPDATE identities SET provider_id = (SELECT id FROM providers WHERE slug = 'ana-hair')"
            " WHERE address = 'v-owner' RETURNING 1"
        )
        with pytest.raises(NotBookable):
            ask(site, visitor="v-owner")


class TestWhatIsTypedOpensNothing:
    def known(self, site: Site) -> UUID:
        """Bo, whom the provider knows by his phone; the e-mail is his secret."""
        return ask(site).identity_id

    def test_a_stranger_with_his_phone_gets_no_name_of_his(self, site: Site) -> None:
        self.known(site)
        made = ask(site, EVE, "k2", start_at=TUESDAY_TEN + timedelta(hours=1))
        assert made.booking.attendee_name == "Eve"
        assert site.scalar("SELECT count(*) FROM customers") == 1
        assert site.scalar("SELECT count(*) FROM customer_identities WHERE identity_id = :id", id=made.identity_id) == 0

    def test_nor_can_an_address_be_added_to_his_record(self, site: Site) -> None:
        ask(site, Contact("Bo Berg", BO.phone))
        ask(site, Contact("Eve", BO.phone, "eve@evil.example"), "k2", start_at=TUESDAY_TEN + timedelta(hours=1))
        assert site.scalar("SELECT email FROM customers") is None

    def test_without_the_guard_the_stranger_is_taken_for_him(self, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PARLEY_TESTING", "1")
        self.known(site)
        with guards.switched_off(Guard.PROVEN):
            made = ask(site, EVE, "k2", start_at=TUESDAY_TEN + timedelta(hours=1))
        assert site.scalar("SELECT count(*) FROM customer_identities WHERE identity_id = :id", id=made.identity_id) == 1


class TestFields:
    @pytest.mark.parametrize(
        "name", ["<script>alert(1)</script>", "{{ 7*7 }}", "'; DROP TABLE x;--", "مها", "A\u202eB"]
    )
    def test_a_name_is_kept_as_it_is(self, name: str) -> None:
        assert read_name(name) == name

    @pytest.mark.parametrize(
        ("name", "code"),
        [("", "missing"), ("  ", "missing"), ("x" * 121, "too_long"), ("a\x00b", "unreadable"), ("a\nb", "unreadable")],
    )
    def test_or_refused(self, name: str, code: str) -> None:
        with pytest.raises(BadField) as bad:
            read_name(name)
        assert bad.value.code == code

    def test_phones_are_of_the_country_unless_they_say(self) -> None:
        assert read_phone("(212) 555-0177", "US") == "+12125550177"
        assert read_phone("+34 600 555 102", "US") == "+34600555102"

    @pytest.mark.parametrize("phone", ["12", "call me", "+1 212 555 0177 ext. 5", "9" * 41, "0044\x00", "٠"])
    def test_what_is_no_phone(self, phone: str) -> None:
        with pytest.raises(BadField):
            read_phone(phone, "US")

    def test_addresses(self) -> None:
        assert read_email("") is None
        assert read_email(" bo@example.org ") == "bo@example.org"

    @pytest.mark.parametrize(
        "address", ["bo", "bo@x", "a b@x.org", "a@b..org", "<a@b.org>", "a@b.org\nBcc: c@d.org", "a@-b.org"]
    )
    def test_what_is_no_address(self, address: str) -> None:
        with pytest.raises(BadField):
            read_email(address)
