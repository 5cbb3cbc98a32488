"""A person's own pages: bookings, moving and cancelling with an explicit yes, ways in and out, data out and erased."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from flask.testing import FlaskClient
from icalendar import Calendar

from booking import service
from booking.read import find_booking
from booking.types import Actor
from bot import accounts
from bot.mail.folder import FolderMailer
from tests.web.site import Site
from tests.web.test_booking_form import ELEVEN, ORIGIN, TEN, confirm, words_of
from tests.web.test_calendars import change
from tests.web.till import Shop
from workers import relay


@pytest.fixture
def site(make_site: Callable[..., Site], tmp_path: Path) -> Site:
    """A site whose mail comes into a folder of its own."""
    return make_site(PARLEY_HOME=str(tmp_path))


def booked(site: Site, at: str = TEN, **typed: str) -> tuple[FlaskClient, str]:
    """A browser that booked by the form, and the path of the booking in its own pages."""
    client = site.app.test_client()
    assert confirm(client, at, **typed).status_code == 303
    newest = site.scalar("SELECT id FROM bookings ORDER BY created_at DESC, start_at DESC LIMIT 1")
    return client, f"/me/b/{newest}"


def form(client: FlaskClient, page: str, action: str) -> dict[str, str]:
    """The fields of one form of a page."""
    shown = client.get(page).text
    [inside] = re.findall(rf'<form method="post" action="{re.escape(action)}"[^>]*>(.*?)</form>', shown, re.S)[:1]
    return {
        name: html.unescape(value) for name, value in re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', inside)
    }


def press(client: FlaskClient, page: str, action: str, **more: str) -> Any:
    return client.post(action, data=form(client, page, action) | more, headers=ORIGIN)


def status(site: Site) -> str:
    return str(site.scalar("SELECT status FROM bookings"))


class TestMyBookings:
    def test_what_is_to_come_and_what_was(self, site: Site) -> None:
        client, path = booked(site)
        text = words_of(client.get("/me").text)
        assert "To come Tuesday, June 2 at 10:00 AM (EDT) Haircut · Ana's Hair <Studio> Waiting for an answer" in text
        assert "Before" not in text
        site.runtime.clock.advance(3 * 24 * 3600)  # type: ignore[attr-defined]
        assert "Before Tuesday, June 2" in words_of(client.get("/me").text)
        assert client.get(path).status_code == 200

    def test_a_stranger_is_asked_who_he_is(self, site: Site) -> None:
        booked(site)
        answer = site.app.test_client().get("/me")
        assert answer.status_code == 403
        assert "Haircut" not in answer.text

    @pytest.mark.parametrize("rest", ["", ".ics", "/cancel", "/move"])
    def test_anothers_booking_is_like_none(self, site: Site, rest: str) -> None:
        _, path = booked(site)
        other, _ = booked(site, ELEVEN, phone="+12125550188")
        assert other.get(path + rest).status_code == 404
        assert other.get(f"/me/b/{uuid4()}{rest}").status_code == 404

    @pytest.mark.parametrize("what", ["cancel", "move", "answer", "pay"])
    def test_nor_can_anything_be_done_to_it(self, site: Site, what: str) -> None:
        _, path = booked(site)
        other, own = booked(site, ELEVEN, phone="+12125550188")
        fields = form(other, f"{own}/cancel", f"{own}/cancel")
        assert other.post(f"{path}/{what}", data=fields, headers=ORIGIN).status_code == 404
        assert site.scalar("SELECT count(*) FROM bookings WHERE status = 'pending'") == 2

    def test_its_calendar_file(self, site: Site) -> None:
        client, path = booked(site)
        [event] = Calendar.from_ical(client.get(f"{path}.ics").data).walk("VEVENT")
        assert event["SUMMARY"] == "Haircut · Ana's Hair <Studio>"


class TestCancelling:
    def paid(self, site: Site, hours: int) -> tuple[FlaskClient, str]:
        """A confirmed visit, paid 45 dollars, so many hours ahead."""
        client, path = booked(site, "2026-06-09T14:00:00Z")
        site.scalar(
            "UPDATE bookings SET status = 'confirmed', waiting_on = NULL, deadline_at = NULL, paid_minor = 4500,"
            " version = version + 1 RETURNING 1"
        )
        site.runtime.clock.advance((9 - 1) * 24 * 3600 + 6 * 3600 - hours * 3600)  # type: ignore[attr-defined]
        return client, path

    def test_it_tells_what_comes_back_before_the_yes_and_asking_does_nothing(self, site: Site) -> None:
        client, path = self.paid(site, 48)
        assert "You get back the $45.00 you paid." in words_of(client.get(f"{path}/cancel").text)
        assert status(site) == "confirmed"
        assert press(client, f"{path}/cancel", f"{path}/cancel").status_code == 303
        assert (status(site), site.scalar("SELECT refunded_minor FROM bookings")) == ("cancelled", 4500)

    def test_too_late_nothing_comes_back_and_it_says_so(self, site: Site) -> None:
        client, path = self.paid(site, 10)
        text = words_of(client.get(f"{path}/cancel").text)
        assert "you won't get back the $45.00 you paid." in text
        press(client, f"{path}/cancel", f"{path}/cancel")
        assert (status(site), site.scalar("SELECT refunded_minor FROM bookings")) == ("cancelled", 0)

    def test_what_was_told_is_given_or_nothing_happens(self, site: Site) -> None:
        client, path = self.paid(site, 25)
        fields = form(client, f"{path}/cancel", f"{path}/cancel")
        site.runtime.clock.advance(2 * 3600)  # type: ignore[attr-defined]
        answer = client.post(f"{path}/cancel", data=fields, headers=ORIGIN)
        assert answer.status_code == 409
        assert "get back the $45.00 you paid." in words_of(answer.text)
        assert "You get back" not in words_of(answer.text)
        assert status(site) == "confirmed"

    def test_pressing_twice_is_once(self, site: Site) -> None:
        client, path = booked(site)
        fields = form(client, f"{path}/cancel", f"{path}/cancel")
        codes = [client.post(f"{path}/cancel", data=fields, headers=ORIGIN).status_code for _ in range(2)]
        assert codes == [303, 303]
        assert site.scalar("SELECT count(*) FROM changes WHERE action = 'cancel'") == 1

    def test_a_form_that_is_not_ours_does_nothing(self, site: Site) -> None:
        client, path = booked(site)
        fields = form(client, f"{path}/cancel", f"{path}/cancel")
        for given in (fields | {"form_token": "0" * 64}, {"told": "0"}):
            assert client.post(f"{path}/cancel", data=given, headers=ORIGIN).status_code == 403
        foreign = client.post(f"{path}/cancel", data=fields, headers={"Origin": "https://evil.example"})
        assert (foreign.status_code, status(site)) == (403, "pending")


class TestMoving:
    def test_to_a_free_time_after_it_was_shown(self, site: Site) -> None:
        client, path = booked(site)
        times = client.get(f"{path}/move").text
        assert f"{path}/move?at={ELEVEN}" in html.unescape(times)
        asked = words_of(client.get(f"{path}/move?at={ELEVEN}").text)
        assert "From Tuesday, June 2 at 10:00 AM (EDT) To Tuesday, June 2 at 11:00 AM (EDT)" in asked
        assert site.scalar("SELECT local_start FROM bookings") == "2026-06-02T10:00"
        assert press(client, f"{path}/move?at={ELEVEN}", f"{path}/move").status_code == 303
        assert site.scalar("SELECT local_start FROM bookings") == "2026-06-02T11:00"

    def test_a_taken_time_is_refused_and_the_old_one_stays(self, site: Site) -> None:
        client, path = booked(site)
        fields = form(client, f"{path}/move?at={ELEVEN}", f"{path}/move")
        booked(site, ELEVEN, phone="+12125550188")
        answer = client.post(f"{path}/move", data=fields, headers=ORIGIN)
        assert answer.status_code == 409
        assert "This time has just been taken." in answer.text
        assert sorted(site.scalar("SELECT array_agg(local_start) FROM bookings")) == [
            "2026-06-02T10:00",
            "2026-06-02T11:00",
        ]

    def test_a_cancelled_visit_moves_nowhere(self, site: Site) -> None:
        client, path = booked(site)
        fields = form(client, f"{path}/move?at={ELEVEN}", f"{path}/move")
        press(client, f"{path}/cancel", f"{path}/cancel")
        answer = client.post(f"{path}/move", data=fields, headers=ORIGIN)
        assert (answer.status_code, status(site)) == (409, "cancelled")
        assert "no longer possible" in answer.text


class TestAnotherTimeIsOffered:
    def countered(self, site: Site) -> tuple[FlaskClient, str]:
        client, path = booked(site)
        booking_id = UUID(path.rpartition("/")[2])
        change(site, service.counter, booking_id, 1, start_at=site.runtime.now() + timedelta(hours=31))
        return client, path

    def test_it_is_shown_and_taken(self, site: Site) -> None:
        client, path = self.countered(site)
        assert "offers you this time instead" in client.get(path).text
        assert press(client, path, f"{path}/answer").status_code == 303
        assert (status(site), site.scalar("SELECT local_start FROM bookings")) == ("confirmed", "2026-06-02T11:00")

    def test_or_refused(self, site: Site) -> None:
        client, path = self.countered(site)
        press(client, path, f"{path}/answer", word="refuse")
        assert status(site) == "cancelled"

    def test_a_yes_to_an_older_offer_is_no_yes(self, site: Site) -> None:
        client, path = self.countered(site)
        fields = form(client, path, f"{path}/answer")
        at = site.runtime.now() + timedelta(hours=32)
        change(site, service.counter, UUID(path.rpartition("/")[2]), 2, start_at=at)
        answer = client.post(f"{path}/answer", data=fields, headers=ORIGIN)
        assert (answer.status_code, status(site)) == (409, "pending")


class TestComingInAndOut:
    def mails(self, site: Site) -> list[str]:
        """The texts of all mail, sent by the relay."""
        while relay.drain(site.runtime):
            pass
        assert isinstance(site.runtime.mailer, FolderMailer)
        return [path.read_text() for path in sorted(site.runtime.mailer.folder.glob("new/*"))]

    def link(self, site: Site, identity_id: UUID) -> str:
        with site.runtime.transaction() as session:
            return accounts.make_link(session, identity_id, now=site.runtime.now())

    def identity(self, site: Site) -> UUID:
        return UUID(str(site.scalar("SELECT identity_id FROM bookings")))

    def test_a_link_leads_in_once_and_a_preview_uses_nothing_up(self, site: Site) -> None:
        booked(site)
        path, other = self.link(site, self.identity(site)), site.app.test_client()
        assert [other.get(path).status_code for _ in range(2)] == [200, 200]
        assert other.get("/me").status_code == 403
        answer = other.post(path, headers=ORIGIN)
        assert (answer.status_code, answer.location) == (303, "/me")
        cookie = answer.headers["Set-Cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=Lax" in cookie
        assert "Haircut" in other.get("/me").text
        assert site.app.test_client().post(path, headers=ORIGIN).status_code == 410

    def test_an_old_or_unknown_link_leads_nowhere(self, site: Site) -> None:
        booked(site)
        path = self.link(site, self.identity(site))
        site.runtime.clock.advance(30 * 60)  # type: ignore[attr-defined]
        for one in (path, "/me/in/x", "/me/in/" + "a" * 500):
            assert site.app.test_client().post(one, headers=ORIGIN).status_code == 410

    def test_signing_out_ends_the_session(self, site: Site) -> None:
        booked(site)
        here, there = site.app.test_client(), site.app.test_client()
        for client in (here, there):
            client.post(self.link(site, self.identity(site)), headers=ORIGIN)
        kept = here.get_cookie("parley-me")
        press(here, "/me", "/me/out")
        assert here.get("/me").status_code == 403
        here.set_cookie("parley-me", kept.value)
        assert here.get("/me").status_code == 403
        assert there.get("/me").status_code == 200
        press(there, "/me", "/me/out", everywhere="1")
        assert site.scalar("SELECT count(*) FROM account_sessions") == 0

    def test_a_forged_cookie_is_nobodys(self, site: Site) -> None:
        booked(site)
        client = site.app.test_client()
        client.set_cookie("parley-me", "x.y")
        assert client.get("/me").status_code == 403

    def test_after_the_first_booking_an_account_is_offered_once(self, site: Site) -> None:
        client = site.app.test_client()
        first = confirm(client).location
        assert "Keep my bookings" in client.get(first).text
        fields = form(client, first, "/me/keep")
        second = confirm(client, ELEVEN).location
        assert "Keep my bookings" not in client.get(second).text
        kept = client.post("/me/keep", data=fields, headers=ORIGIN)
        assert (kept.status_code, kept.location) == (303, "/me")
        assert client.get_cookie("parley-me") is not None

    def test_after_the_first_payment_it_is_offered_to_the_browser_that_booked(self, site: Site) -> None:
        site.scalar("UPDATE providers SET auto_confirm = true WHERE slug = 'ana-hair' RETURNING 1")
        colour = str(site.scalar("SELECT id FROM services WHERE name = 'Colour'"))
        client = site.app.test_client()
        path = confirm(client, "2026-06-09T14:00:00Z", service=colour).location
        assert path.startswith("/pay/")
        assert "Keep my bookings" not in client.get(path).text
        booking_id = site.scalar("SELECT id FROM bookings")
        with site.runtime.transaction() as session:
            booking = find_booking(session, booking_id=booking_id)
        assert booking
        payment_id = Shop(site, None).pay(booking)  # type: ignore[arg-type]
        paid = f"/paid/{payment_id}"
        for page in (path, paid):
            assert "Keep my bookings" in client.get(page).text
            assert "Keep my bookings" not in site.app.test_client().get(page).text
        assert press(client, paid, "/me/keep").location == "/me"
        assert "Colour" in client.get("/me").text
        assert "Keep my bookings" not in client.get(paid).text
        assert 'href="/me"' in client.get(paid).text

    def test_an_account_is_kept_by_a_form_of_ours_only(self, site: Site) -> None:
        client, _ = booked(site)
        assert client.post("/me/keep", headers=ORIGIN).status_code == 403
        assert site.app.test_client().post("/me/keep", headers=ORIGIN).status_code == 403
        assert site.scalar("SELECT count(*) FROM account_sessions") == 0

    def test_an_address_is_proven_by_mail_in_the_same_browser_only(self, site: Site) -> None:
        client, _ = booked(site)
        assert press(client, "/me", "/me/email", email="bo@example.org").location == "/me?mail=sent"
        [mail] = self.mails(site)
        assert "To: bo@example.org" in mail
        [path] = re.findall(r"(/me/in/\S+)", mail.replace("=\n", ""))
        assert site.app.test_client().post(path, headers=ORIGIN).status_code == 410
        assert site.scalar("SELECT email_proven_at FROM accounts") is None
        assert client.post(path, headers=ORIGIN).status_code == 303
        assert "A link to bo@example.org signs you in." in client.get("/me").text

    def test_a_proven_address_gets_a_way_in_and_others_the_same_answer_and_nothing(self, site: Site) -> None:
        self.test_an_address_is_proven_by_mail_in_the_same_browser_only(site)
        new = site.app.test_client()
        answers = [
            new.post("/me/in", data={"email": email}, headers=ORIGIN).text
            for email in ("BO@example.org", "nobody@example.org")
        ]
        assert answers[0] == answers[1]
        mails = self.mails(site)
        assert len(mails) == 2
        assert not any("nobody@" in mail for mail in mails)
        [path] = [
            found
            for mail in mails
            for found in re.findall(r"(/me/in/\S+)", mail)
            if new.post(found, headers=ORIGIN).status_code == 303
        ]
        assert path
        assert "Haircut" in new.get("/me").text

    def test_a_typed_address_that_is_not_proven_lets_nobody_in(self, site: Site) -> None:
        booked(site)  # typed bo@example.org
        site.app.test_client().post("/me/in", data={"email": "bo@example.org"}, headers=ORIGIN)
        assert self.mails(site) == []

    def test_too_many_mails_are_not_sent(self, make_site: Any, redis_url: str) -> None:
        site = make_site(redis_url)
        client = site.app.test_client()
        codes = [client.post("/me/in", data={"email": "a@b.org"}, headers=ORIGIN).status_code for _ in range(4)]
        assert codes == [200, 200, 200, 429]


class TestMyData:
    def test_everything_is_given_out(self, site: Site) -> None:
        client, _ = booked(site)
        answer = client.get("/me/data.json")
        assert answer.headers["Content-Disposition"] == 'attachment; filename="my-data.json"'
        data = json.loads(answer.text)["data"]
        assert data["accounts"][0]["email"] == "bo@example.org"
        assert data["customers"][0]["phone"] == "+12125550177"
        assert data["bookings"][0]["local_start"] == "2026-06-02T10:00"
        assert "token_hash" not in answer.text

    def test_a_stranger_gets_nothing(self, site: Site) -> None:
        booked(site)
        assert site.app.test_client().get("/me/data.json").status_code == 403

    def test_erasing_tells_asks_and_does(self, site: Site) -> None:
        client, path = booked(site)
        text = words_of(client.get("/me/erase").text)
        assert "With it your visits to come are cancelled: 1." in text
        assert "What stays, without your name" in text
        unsure = press(client, "/me/erase", "/me/erase")
        assert (unsure.status_code, status(site)) == (422, "pending")
        done = press(client, "/me/erase", "/me/erase", sure="1")
        assert (done.status_code, status(site)) == (200, "cancelled")
        assert "Your data is erased." in done.text
        assert client.get("/me").status_code == 403
        assert client.get(path).status_code == 403
        assert site.scalar("SELECT count(*) FROM customers WHERE name IS NOT NULL") == 0
        assert site.scalar("SELECT count(*) FROM accounts") == 0

    def test_a_booking_made_since_is_told_first(self, site: Site) -> None:
        client, _ = booked(site)
        fields = form(client, "/me/erase", "/me/erase") | {"sure": "1"}
        confirm(client, ELEVEN)
        answer = client.post("/me/erase", data=fields, headers=ORIGIN)
        assert answer.status_code == 409
        assert "cancelled: 2." in answer.text
        assert site.scalar("SELECT count(*) FROM bookings WHERE status = 'pending'") == 2

    @pytest.mark.parametrize("told", ["x", "1=2=3", f"{UUID(int=7)}=0", f"{UUID(int=7)}"])
    def test_forged_words_of_what_was_told_do_nothing(self, site: Site, told: str) -> None:
        client, _ = booked(site)
        assert press(client, "/me/erase", "/me/erase", sure="1", told=told).status_code in (409, 422)
        assert status(site) == "pending"


def test_the_actor_of_these_pages_is_a_customer(site: Site) -> None:
    booked(site)
    own = UUID(str(site.scalar("SELECT identity_id FROM bookings")))
    with site.runtime.transaction() as session:
        me = accounts.load_me(session, own)
    assert me is not None
    assert me.actor == Actor.customer(own)
