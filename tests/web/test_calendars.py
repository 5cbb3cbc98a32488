"""The calendar feed: every booking within the minute, moved and gone with it; its secret, its readers, its page."""

from __future__ import annotations

import html
import re
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from flask.testing import FlaskClient
from icalendar import Calendar

from booking import service
from booking.errors import NotFound
from booking.feeds import make_feed, revoke_feed
from booking.types import Actor
from tests.web.site import Site
from tests.web.test_signing_in import ORIGIN, chat_of, come_in, form_tokens
from tests.web.test_web_requests import BO, TUESDAY_TEN, ask

PAGE = "/settings/calendar"


def provider_of(site: Site, slug: str = "ana-hair") -> UUID:
    return UUID(str(site.scalar("SELECT id FROM providers WHERE slug = :slug", slug=slug)))


def feed_of(site: Site, slug: str = "ana-hair") -> str:
    provider_id = provider_of(site, slug)
    with site.runtime.transaction() as session:
        secret = make_feed(session, actor=Actor.provider(provider_id), provider_id=provider_id, now=site.runtime.now())
    return f"/calendar/{secret}.ics"


def events(site: Site, path: str):
    answer = site.app.test_client().get(path)
    assert answer.status_code == 200
    assert answer.content_type == "text/calendar; charset=utf-8"
    return Calendar.from_ical(answer.data).walk("VEVENT")


def change(site: Site, doing, booking_id: UUID, number: int, **more):
    provider_id = provider_of(site)
    with site.runtime.transaction() as session:
        return doing(
            session,
            actor=Actor.provider(provider_id),
            command_id=f"c{number}",
            cause="test",
            now=site.runtime.now(),
            booking_id=booking_id,
            **more,
        )


class TestWhatItShows:
    def test_every_booking_as_soon_as_it_is_made(self, site: Site) -> None:
        path = feed_of(site)
        assert events(site, path) == []
        made = ask(site)
        [event] = events(site, path)
        assert (event.start, event.end) == (TUESDAY_TEN, TUESDAY_TEN + timedelta(hours=1))
        assert event["UID"] == f"{made.booking.id}@parley"
        assert (event["SUMMARY"], event["STATUS"]) == ("Haircut · Bo Berg", "TENTATIVE")
        assert "Tuesday, June 2 at 10:00 AM (EDT)" in event["DESCRIPTION"].replace("\u202f", " ")
        assert "Not confirmed yet" in event["DESCRIPTION"]

    def test_it_moves_under_the_same_name_with_a_higher_number(self, site: Site) -> None:
        path = feed_of(site)
        made = ask(site)
        change(site, service.approve, made.booking.id, 1)
        [before] = events(site, path)
        site.runtime.clock.advance(60)  # type: ignore[attr-defined]
        change(site, service.reschedule, made.booking.id, 2, start_at=TUESDAY_TEN + timedelta(hours=2))
        [after] = events(site, path)
        assert before["STATUS"] == after["STATUS"] == "CONFIRMED"
        assert before["UID"] == after["UID"]
        assert after["SEQUENCE"] > before["SEQUENCE"]
        assert after["LAST-MODIFIED"].dt - before["LAST-MODIFIED"].dt == timedelta(seconds=60)
        assert after.start == TUESDAY_TEN + timedelta(hours=2)

    def test_it_goes_with_a_cancelled_or_declined_booking(self, site: Site) -> None:
        path = feed_of(site)
        first, second = ask(site), ask(site, key="k2", start_at=TUESDAY_TEN + timedelta(hours=1))
        change(site, service.cancel, first.booking.id, 1)
        assert [event["UID"] for event in events(site, path)] == [f"{second.booking.id}@parley"]
        change(site, service.decline, second.booking.id, 2)
        assert events(site, path) == []

    def test_a_visit_that_needs_a_new_time_stands_nowhere(self, site: Site) -> None:
        path = feed_of(site)
        made = ask(site)
        change(site, service.approve, made.booking.id, 1)
        site.scalar("UPDATE bookings SET displaced_until = :at RETURNING 1", at=site.runtime.now() + timedelta(hours=1))
        assert events(site, path) == []

    def test_no_booking_of_another_and_no_phone_or_mail(self, site: Site) -> None:
        ask(site)
        assert events(site, feed_of(site, "sol-dental")) == []
        raw = site.app.test_client().get(feed_of(site)).text
        assert "555" not in raw
        assert "example.org" not in raw

    def test_a_hostile_name_is_text(self, site: Site) -> None:
        made = ask(site)
        evil = "Bo\r\nEND:VEVENT\r\nBEGIN:VEVENT"
        site.scalar(
            "UPDATE bookings SET attendee_name = :name WHERE id = :id RETURNING 1", name=evil, id=made.booking.id
        )
        [event] = events(site, feed_of(site))
        assert event["SUMMARY"] == "Haircut · Bo\nEND:VEVENT\nBEGIN:VEVENT"

    def test_a_visit_in_the_hour_that_comes_twice_is_told_apart(self, site: Site) -> None:
        made = ask(site)
        at = datetime(2026, 11, 1, 6, 30, tzinfo=UTC)  # 1:30 in New York, for the second time
        site.scalar(
            "UPDATE bookings SET start_at = :at, end_at = :until WHERE id = :id RETURNING 1",
            at=at,
            until=at + timedelta(hours=1),
            id=made.booking.id,
        )
        [event] = events(site, feed_of(site))
        assert event.start == at
        assert "1:30 AM (EST)" in event["DESCRIPTION"].replace("\u202f", " ")


class TestItsAddress:
    def test_an_unknown_or_foreign_one_is_not_there(self, site: Site) -> None:
        client = site.app.test_client()
        path = feed_of(site)
        other = f"{path[:-5]}{'A' if path[-5] != 'A' else 'B'}.ics"
        assert [client.get(one).status_code for one in (other, "/calendar/x.ics", "/calendar/%00.ics")] == [404] * 3

    def test_a_new_one_ends_the_old_and_revoking_ends_all(self, site: Site) -> None:
        client, old = site.app.test_client(), feed_of(site)
        new, own = feed_of(site), provider_of(site)
        assert (client.get(old).status_code, client.get(new).status_code) == (404, 200)
        with site.runtime.transaction() as session:
            revoke_feed(session, actor=Actor.provider(own), provider_id=own)
        assert client.get(new).status_code == 404

    def test_only_a_hash_of_it_is_kept(self, site: Site) -> None:
        secret = feed_of(site).removeprefix("/calendar/").removesuffix(".ics")
        assert secret not in str(site.scalar("SELECT token_hash FROM calendar_feeds"))
        assert len(secret) >= 40

    @pytest.mark.parametrize("who", ["another", "customer"])
    def test_nobody_else_makes_or_ends_it(self, site: Site, who: str) -> None:
        own, other = provider_of(site), provider_of(site, "sol-dental")
        actor = Actor.provider(other) if who == "another" else Actor.customer(other)
        with pytest.raises(NotFound), site.runtime.transaction() as session:
            make_feed(session, actor=actor, provider_id=own, now=site.runtime.now())
        with pytest.raises(NotFound), site.runtime.transaction() as session:
            revoke_feed(session, actor=actor, provider_id=own)

    def test_a_reader_that_asks_again_gets_nothing_until_something_changes(self, site: Site) -> None:
        client, path = site.app.test_client(), feed_of(site)
        first = client.get(path)
        site.runtime.clock.advance(3600)  # type: ignore[attr-defined]
        again = client.get(path, headers={"If-None-Match": first.headers["ETag"]})
        assert (again.status_code, again.data) == (304, b"")
        ask(site)
        after = client.get(path, headers={"If-None-Match": first.headers["ETag"]})
        assert (after.status_code, after.headers["ETag"] != first.headers["ETag"]) == (200, True)
        assert "no-cache" in after.headers["Cache-Control"]
        assert after.headers["X-Robots-Tag"] == "noindex"


class TestItsPage:
    def signed_in(self, site: Site) -> FlaskClient:
        return come_in(site, chat_of(site))

    def press(self, client: FlaskClient, what: str):
        path = f"{PAGE}/{what}"
        return client.post(path, data={"form_token": form_tokens(client, PAGE)[path]}, headers=ORIGIN)

    def test_an_address_is_made_shown_once_and_ended(self, site: Site) -> None:
        client = self.signed_in(site)
        assert "Make an address" in client.get(PAGE).text
        made = self.press(client, "make")
        [url] = re.findall(r"<textarea[^>]*>(.*?)</textarea>", made.text)
        path = html.unescape(url).removeprefix(site.runtime.settings.public_base_url)
        assert client.get(path).status_code == 200
        shown = client.get(PAGE).text
        assert url not in shown
        assert "An address works since Monday, June 1 at 4:00 AM (EDT)." in shown.replace("\u202f", " ")
        assert "The address no longer works." in self.press(client, "revoke").text
        assert client.get(path).status_code == 404

    def test_strangers_and_forged_forms_are_kept_out(self, site: Site) -> None:
        assert site.app.test_client().get(PAGE).status_code == 403
        client = self.signed_in(site)
        assert client.post(f"{PAGE}/make", data={"form_token": "0" * 64}, headers=ORIGIN).status_code == 403
        assert site.scalar("SELECT count(*) FROM calendar_feeds") == 0


class TestTheCustomersFile:
    def test_it_is_the_visit_without_the_phone(self, site: Site) -> None:
        made = ask(site)
        [event] = events(site, f"{made.page_path}.ics")
        assert (event["SUMMARY"], event["LOCATION"]) == ("Haircut · Ana's Hair <Studio>", "12 Bleecker Street")
        assert event.start == TUESDAY_TEN
        assert BO.phone not in site.app.test_client().get(f"{made.page_path}.ics").text

    def test_of_a_cancelled_visit_it_takes_the_entry_away(self, site: Site) -> None:
        made = ask(site)
        [before] = events(site, f"{made.page_path}.ics")
        change(site, service.cancel, made.booking.id, 1)
        [after] = events(site, f"{made.page_path}.ics")
        assert (after["UID"], after["STATUS"]) == (before["UID"], "CANCELLED")
        assert after["SEQUENCE"] > before["SEQUENCE"]
