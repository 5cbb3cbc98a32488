"""The booking form: choose, type, see the exact proposal, and only then one press that books."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from typing import Any

import pytest
from flask.testing import FlaskClient

from bot.formats import plain
from tests.web.site import Site

BOOK = "/p/ana-hair/book"
ORIGIN = {"Origin": "http://127.0.0.1:8000"}
TEN, ELEVEN = "2026-06-02T14:00:00Z", "2026-06-02T15:00:00Z"  # Tuesday in New York
BO = {"name": "Bo Berg", "phone": "(212) 555-0177", "email": "bo@example.org", "website": ""}


def words_of(raw: str) -> str:
    return html.unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", raw)))


def fields_of(raw: str, action: str) -> dict[str, str]:
    """What a form on the page would send."""
    [form] = re.findall(rf'<form method="post" action="{action}[^"]*"[^>]*>(.*?)</form>', raw, re.S)
    inputs = [dict(re.findall(r'(\w+)="([^"]*)"', one)) for one in re.findall(r"<input[^>]*>", form)]
    return {one["name"]: html.unescape(one.get("value", "")) for one in inputs}


def post(client: FlaskClient, path: str, fields: dict[str, str]) -> Any:
    return client.post(path, data=fields, headers=ORIGIN)


def checked(client: FlaskClient, at: str = TEN, **typed: str) -> Any:
    """The page with the proposal, reached as a person without JavaScript reaches it."""
    shown = client.get(BOOK, query_string={"at": at})
    fields = fields_of(shown.text, BOOK)
    return post(client, BOOK, fields | BO | {"at": at} | typed)


def confirm(client: FlaskClient, at: str = TEN, **typed: str) -> Any:
    page = checked(client, at, **typed)
    assert page.status_code == 200, page.text
    return post(client, f"{BOOK}/confirm", fields_of(page.text, f"{BOOK}/confirm"))


def count(site: Site, table: str = "bookings") -> int:
    return int(site.scalar(f"SELECT count(*) FROM {table}"))


class TestChoosing:
    def test_days_and_times_can_be_chosen_by_links_alone(self, site: Site) -> None:
        client = site.app.test_client()
        shown = client.get(BOOK).text
        assert re.findall(r'<a class="day-choice"[^>]*>([^<]+)<', shown)[:2] == ["Tuesday, June 2", "Tuesday, June 9"]
        assert [plain(time) for time in re.findall(r'<a class="time"[^>]*>([^<]+)<', shown)] == [
            "10:00 AM",
            "11:00 AM",
            "12:00 PM",
            "4:00 PM",
            "5:00 PM",
            "6:00 PM",
        ]
        assert "Times in Eastern Daylight Time (New York)" in words_of(shown)
        assert 'id="details"' not in shown
        link = html.unescape(re.findall(r'<a class="time" href="([^"]+)"', shown)[1])
        assert f"at={ELEVEN}" in link
        chosen = client.get(link.split("#")[0]).text
        assert fields_of(chosen, BOOK)["at"] == ELEVEN
        [time] = re.findall(r'<a class="time"[^>]*aria-current="true">([^<]+)<', chosen)
        assert plain(time) == "11:00 AM"

    def test_a_later_day(self, site: Site) -> None:
        shown = site.app.test_client().get(f"{BOOK}?day=2026-06-09").text
        assert re.findall(r'aria-current="date">([^<]+)<', shown) == ["Tuesday, June 9"]

    @pytest.mark.parametrize(
        "query", ["at=x", "day=x", "service=x", "at=2026-06-02", "at=9999-99-99T00:00:00Z", "day="]
    )
    def test_what_cannot_be_read_is_not_chosen(self, site: Site, query: str) -> None:
        shown = site.app.test_client().get(f"{BOOK}?{query}")
        assert shown.status_code == 200
        assert 'id="details"' not in shown.text

    def test_choosing_writes_nothing(self, site: Site) -> None:
        client = site.app.test_client()
        client.get(BOOK)
        checked(client)
        assert [count(site, table) for table in ("bookings", "identities", "customers", "accounts", "outbox")] == [
            0
        ] * 5


class TestTheProposal:
    def test_it_shows_everything_that_is_agreed_to(self, site: Site) -> None:
        text = words_of(checked(site.app.test_client()).text)
        for part in (
            "Haircut",
            "Tuesday, June 2 at 10:00 AM (EDT)",
            "1 hr",
            "$45.00",
            "Bo Berg",
            "+12125550177",
            "bo@example.org",
            "12 Bleecker Street",
            "Ana's Hair <Studio> still has to agree. Until then the time is kept for you.",
            "If you cannot come, please say so by Monday, June 1 at 10:00 AM (EDT).",
            "Nothing is booked until you press the button.",
            "Send the request",
        ):
            assert part in text, (part, text)

    def test_what_is_paid_and_what_goes_back_are_part_of_it(self, site: Site) -> None:
        colour = str(site.scalar("SELECT id FROM services WHERE name = 'Colour'"))
        site.scalar("UPDATE services SET late_refund_percent = 40 WHERE name = 'Colour' RETURNING 1")
        text = words_of(checked(site.app.test_client(), "2026-06-09T14:00:00Z", service=colour).text)
        assert "you pay a deposit of $30.00 through a secure link. The other $90.00 are paid there." in text
        assert "Called off by Monday, June 8 at 10:00 AM (EDT), everything that was paid goes back." in text
        assert "After that 40 % of it goes back." in text

    def test_seeing_it_books_nothing_and_one_press_books(self, site: Site) -> None:
        client = site.app.test_client()
        checked(client)
        assert count(site) == 0
        answer = confirm(client)
        assert answer.status_code == 303
        assert count(site) == 1
        shown = client.get(answer.location)
        assert "Request sent" in shown.text
        assert "Tuesday, June 2 at 10:00 AM (EDT)" in words_of(shown.text)

    def test_pressing_twice_books_once(self, site: Site) -> None:
        client = site.app.test_client()
        fields = fields_of(checked(client).text, f"{BOOK}/confirm")
        answers = [post(client, f"{BOOK}/confirm", fields) for _ in range(2)]
        assert [answer.status_code for answer in answers] == [303, 303]
        assert count(site) == 1

    @pytest.mark.parametrize(
        "forged", [{"price": "1"}, {"policy": "9"}, {"currency": "EUR"}, {"list": "4500", "price": "4000"}]
    )
    def test_a_forged_price_books_nothing_and_the_true_one_is_shown(self, site: Site, forged: dict[str, str]) -> None:
        client = site.app.test_client()
        fields = fields_of(checked(client).text, f"{BOOK}/confirm")
        answer = post(client, f"{BOOK}/confirm", fields | forged)
        assert answer.status_code == 409
        assert "Something has changed in the meantime" in answer.text
        assert "$45.00" in answer.text
        assert count(site) == 0

    def test_a_price_that_changed_is_proposed_anew(self, site: Site) -> None:
        client = site.app.test_client()
        fields = fields_of(checked(client).text, f"{BOOK}/confirm")
        site.scalar("UPDATE services SET price_minor = 5000 WHERE name = 'Haircut' RETURNING 1")
        answer = post(client, f"{BOOK}/confirm", fields)
        assert (answer.status_code, count(site)) == (409, 0)
        again = post(client, f"{BOOK}/confirm", fields_of(answer.text, f"{BOOK}/confirm"))
        assert (again.status_code, count(site)) == (303, 1)
        assert site.scalar("SELECT price_minor FROM bookings") == 5000

    def test_money_that_is_due_leads_to_the_pay_page(self, site: Site) -> None:
        site.scalar("UPDATE providers SET auto_confirm = true WHERE slug = 'ana-hair' RETURNING 1")
        colour = str(site.scalar("SELECT id FROM services WHERE name = 'Colour'"))
        client = site.app.test_client()
        page = checked(client, service=colour)
        assert "Go to the payment" in page.text
        answer = post(client, f"{BOOK}/confirm", fields_of(page.text, f"{BOOK}/confirm"))
        assert answer.location.startswith("/pay/")
        assert "$30.00" in client.get(answer.location).text

    def test_a_foreign_page_cannot_press(self, site: Site) -> None:
        client = site.app.test_client()
        fields = fields_of(checked(client).text, f"{BOOK}/confirm")
        foreign = client.post(f"{BOOK}/confirm", data=fields, headers={"Origin": "https://evil.example"})
        assert (foreign.status_code, count(site)) == (403, 0)


class TestWhatGoesWrong:
    def test_fields_are_marked_and_what_was_typed_stays(self, site: Site) -> None:
        answer = checked(site.app.test_client(), name="", phone="12", email="<b>x")
        assert answer.status_code == 422
        text = words_of(answer.text)
        assert "Please write a name." in text
        assert "This does not look like a phone number." in text
        assert "This does not look like an e-mail address." in text
        assert answer.text.count('aria-invalid="true"') == 3
        kept = fields_of(answer.text, BOOK)
        assert (kept["at"], kept["phone"], kept["email"]) == (TEN, "12", "<b>x")
        assert "<b>x" not in answer.text

    def test_a_taken_time_shows_others_and_keeps_what_was_typed(self, site: Site) -> None:
        first, second = site.app.test_client(), site.app.test_client()
        late = fields_of(checked(second, name="Cy", phone="+12125550188").text, f"{BOOK}/confirm")
        confirm(first)
        answer = post(second, f"{BOOK}/confirm", late)
        assert (answer.status_code, count(site)) == (409, 1)
        text = words_of(answer.text)
        assert "This time has just been taken. These times are free:" in text
        assert "Tuesday, June 2 at 11:00 AM (EDT)" in text
        kept = fields_of(answer.text, BOOK)
        assert (kept["name"], kept["phone"], kept["email"]) == ("Cy", "+12125550188", "bo@example.org")
        page = post(second, BOOK, kept | {"at": ELEVEN})
        assert post(second, f"{BOOK}/confirm", fields_of(page.text, f"{BOOK}/confirm")).status_code == 303
        assert count(site) == 2

    def test_a_taken_time_is_seen_before_the_proposal_too(self, site: Site) -> None:
        confirm(site.app.test_client())
        assert checked(site.app.test_client()).status_code == 409

    def test_going_back_keeps_what_was_typed(self, site: Site) -> None:
        client = site.app.test_client()
        [_, back] = re.findall(r"<form.*?</form>", checked(client).text, re.S)
        inputs = {k: html.unescape(v) for k, v in re.findall(r'name="(\w+)" value="([^"]*)"', back)}
        kept = fields_of(post(client, BOOK, inputs).text, BOOK)
        assert (kept["name"], kept["at"]) == ("Bo Berg", TEN)

    def test_a_filled_hidden_field_reads_like_success_and_writes_nothing(self, site: Site) -> None:
        answer = confirm(site.app.test_client(), website="https://spam.example")
        assert answer.status_code == 200
        assert "Request sent" in answer.text
        assert [count(site, table) for table in ("bookings", "identities", "outbox", "accounts")] == [0] * 4

    def test_the_hidden_field_is_seen_by_nobody(self, site: Site) -> None:
        shown = site.app.test_client().get(BOOK, query_string={"at": TEN}).text
        assert '<div class="unseen" aria-hidden="true">' in shown
        assert 'name="website" type="text" tabindex="-1" autocomplete="off"' in shown

    def test_five_tries_in_ten_minutes(self, make_site: Callable[..., Site], redis_url: str) -> None:
        site = make_site(redis_url)
        client = site.app.test_client()
        fields = fields_of(checked(client).text, f"{BOOK}/confirm") | {"price": "1"}
        codes = [post(client, f"{BOOK}/confirm", fields).status_code for _ in range(5)]
        answer = post(client, f"{BOOK}/confirm", fields)
        assert codes == [409] * 5
        assert answer.status_code == 429
        assert 0 < int(answer.headers["Retry-After"]) <= 600
        assert fields_of(answer.text, BOOK)["name"] == "Bo Berg"
        assert count(site) == 0

    def test_a_full_plan_takes_nobody(self, make_site: Callable[..., Site]) -> None:
        site = make_site(FREE_BOOKINGS=1)
        assert confirm(site.app.test_client()).status_code == 303
        answer = confirm(site.app.test_client(), ELEVEN, phone="+12125550188", email="")
        assert (answer.status_code, count(site)) == (409, 1)
        assert "No bookings can be made here at the moment." in answer.text

    HOSTILE = ("<script>alert(1)</script>", "{{ 7 * 7 }}", "'; DROP TABLE bookings;--", "\u202eevil", '" onfocus="x')

    @pytest.mark.parametrize("name", HOSTILE)
    def test_hostile_names_are_kept_and_inert(self, site: Site, name: str) -> None:
        client = site.app.test_client()
        page = checked(client, name=name)
        assert "<script>alert" not in page.text
        assert not re.search(r'\sonfocus="', page.text)
        assert post(client, f"{BOOK}/confirm", fields_of(page.text, f"{BOOK}/confirm")).status_code == 303
        kept = site.scalar("SELECT name FROM customers")
        assert kept.replace("\u202e", "") == name.replace("\u202e", "")

    @pytest.mark.parametrize("name", ["a\x00b", "x" * 10_000, "a\r\nb"])
    def test_or_refused(self, site: Site, name: str) -> None:
        assert checked(site.app.test_client(), name=name).status_code == 422
        assert count(site) == 0


class TestWhoIsKnown:
    def test_ones_own_words_are_filled_in_for_oneself_only(self, site: Site) -> None:
        mine, other = site.app.test_client(), site.app.test_client()
        confirm(mine)
        again = fields_of(mine.get(BOOK, query_string={"at": ELEVEN}).text, BOOK)
        assert (again["name"], again["phone"], again["email"]) == ("Bo Berg", "+12125550177", "bo@example.org")
        strange = fields_of(other.get(BOOK, query_string={"at": ELEVEN}).text, BOOK)
        assert (strange["name"], strange["phone"], strange["email"]) == ("", "", "")

    def test_the_phone_of_another_fills_in_nothing_of_his(self, site: Site) -> None:
        confirm(site.app.test_client())
        eve = site.app.test_client()
        answer = confirm(eve, ELEVEN, name="Eve", email="")
        assert "Bo Berg" not in eve.get(answer.location).text
        again = fields_of(eve.get(BOOK, query_string={"at": "2026-06-02T20:00:00Z"}).text, BOOK)
        assert (again["name"], again["email"]) == ("Eve", "")

    def test_the_page_of_a_booking_needs_its_secret_address(self, site: Site) -> None:
        mine = site.app.test_client()
        path = confirm(mine).location
        assert site.app.test_client().get(path).status_code == 200
        assert mine.get(f"{path[:-1]}{'a' if path[-1] != 'a' else 'b'}").status_code == 404
        assert "/me/keep" in mine.get(path).text
        assert "/me/keep" not in site.app.test_client().get(path).text


def test_who_reads_the_form_in_another_language_is_written_to_in_it(site: Site) -> None:
    client = site.app.test_client()
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "fr-CH"
    assert confirm(client).status_code == 303
    assert site.scalar("SELECT language FROM identities WHERE id = (SELECT identity_id FROM bookings)") == "fr"
    assert site.scalar("SELECT language FROM providers WHERE slug = 'ana-hair'") == "en"
