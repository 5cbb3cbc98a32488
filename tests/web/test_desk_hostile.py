"""What is done to the desk by mistake, by two browsers at once and by strangers' words."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from flask.testing import FlaskClient

from tests.web.programs import approve, book
from tests.web.site import Site
from tests.web.test_desk import TUESDAY, asked, forms, send, status, text_of
from tests.web.test_signing_in import ORIGIN, chat_of, come_in

NASTY = "<script>alert(1)</script> {{7*7}} {0.__class__} %s '; DROP TABLE bookings; -- \u202eabc \"onload=x"


@pytest.fixture
def ana(site: Site) -> FlaskClient:
    return come_in(site, chat_of(site))


@pytest.fixture
def visitor(site: Site) -> FlaskClient:
    return site.visitor()


@pytest.fixture
def request_(site: Site, visitor: FlaskClient) -> Any:
    return book(site, visitor, TUESDAY)


# ------------------------------------------------------------------ wrong input


@pytest.mark.parametrize("told", ["", "-1", "²", "٣", "1" * 13, "x"])
def test_a_sum_that_is_none_is_refused(site: Site, ana: FlaskClient, request_: Any, told: str) -> None:
    approve(site, request_)
    own = f"/desk/bookings/{request_.id}"
    fields = forms(ana, f"{own}?do=cancel")[f"{own}/cancel"]
    assert ana.post(f"{own}/cancel", data=fields | {"told": told}, headers=ORIGIN).status_code == 400
    assert status(site, request_) == "confirmed"


@pytest.mark.parametrize("nonce", ["", "\x00", "a\x00b", "x" * 37, "é", "a\nb"])
def test_a_form_without_its_own_mark_is_refused(site: Site, ana: FlaskClient, request_: Any, nonce: str) -> None:
    path = f"/desk/bookings/{request_.id}/approve"
    fields = forms(ana, "/desk")[path] | {"nonce": nonce}
    assert ana.post(path, data=fields, headers=ORIGIN).status_code == 400
    assert status(site, request_) == "pending"


@pytest.mark.parametrize("at", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "\x00", "x", "2026-06-02T20:00:00"])
def test_a_time_out_of_the_world_breaks_nothing(site: Site, ana: FlaskClient, request_: Any, at: str) -> None:
    own = f"/desk/bookings/{request_.id}"
    assert ana.get(own, query_string={"do": "counter", "at": at}).status_code == 200
    good = forms(ana, f"{own}?do=counter&at=2026-06-02T20:00:00Z")[f"{own}/counter"]
    answer = ana.post(f"{own}/counter", data=good | {"at": at}, headers=ORIGIN)
    assert answer.status_code in (303, 400)
    assert site.scalar("SELECT start_at FROM bookings") == TUESDAY
    until = forms(ana, "/desk/news")["/desk/news"] | {"until": at}
    assert ana.post("/desk/news", data=until, headers=ORIGIN).status_code == 303


@pytest.mark.parametrize("value", ["\x00", "\u202e<b>", "9" * 400, "-1", "{{7*7}}", "' OR 1=1 --", "%00", "٢٠٢٦-٠٦-٠٢"])
def test_any_parameter_of_the_desk_is_answered(site: Site, ana: FlaskClient, request_: Any, value: str) -> None:
    own = f"/desk/bookings/{request_.id}"
    for path in ("/desk", "/desk/talks", "/desk/customers", "/desk/news", own):
        given = dict.fromkeys(("view", "day", "q", "said", "do", "at", "lang"), value)
        assert ana.get(path, query_string=given).status_code == 200, path
    for tail in ("bookings", "talks", "customers"):
        assert ana.get(f"/desk/{tail}/{value.replace('%', '%25')}").status_code == 404


# ------------------------------------------------------------------ two at once


def test_words_that_are_sent_twice_arrive_once(site: Site, ana: FlaskClient, request_: Any, visitor: Any) -> None:
    talk, _ = asked(site, request_, visitor)
    own = f"/desk/talks/{talk}"
    fields = forms(ana, own)[f"{own}/write"] | {"words": "At four then"}
    answers = [ana.post(f"{own}/write", data=fields, headers=ORIGIN).headers["Location"] for _ in range(2)]
    assert answers == [f"{own}?said=written"] * 2
    assert site.scalar("SELECT count(*) FROM thread_words WHERE author = 'provider'") == 1
    assert site.scalar("SELECT count(*) FROM outbox WHERE dedupe_key LIKE :key", key="%:relay") == 1


def test_a_form_that_comes_again_after_hand_back_does_not_take_over(
    site: Site, ana: FlaskClient, request_: Any, visitor: Any
) -> None:
    talk, _ = asked(site, request_, visitor)
    own = f"/desk/talks/{talk}"
    fields = forms(ana, own)[f"{own}/write"] | {"words": "At four then"}
    ana.post(f"{own}/write", data=fields, headers=ORIGIN)
    send(ana, own, f"{own}/back")
    ana.post(f"{own}/write", data=fields, headers=ORIGIN)
    assert "The assistant answers here." in text_of(ana, own)


def test_two_browsers_decide_and_one_is_told_that_it_was_late(site: Site, ana: FlaskClient, request_: Any) -> None:
    second = come_in(site, chat_of(site, "ana-hair", "+12125550909"))
    own = f"/desk/bookings/{request_.id}"
    first, other = forms(ana, "/desk")[f"{own}/approve"], forms(second, f"{own}?do=decline")[f"{own}/decline"]
    assert ana.post(f"{own}/approve", data=first, headers=ORIGIN).headers["Location"].endswith("approved")
    assert second.post(f"{own}/decline", data=other, headers=ORIGIN).headers["Location"].endswith("late")
    again = forms(second, own)
    assert f"{own}/decline" not in again
    assert site.scalar("SELECT count(*) FROM changes WHERE to_status IN ('confirmed', 'declined')") == 1


def test_a_question_that_was_answered_elsewhere_says_so(
    site: Site, ana: FlaskClient, request_: Any, visitor: Any
) -> None:
    _, draft = asked(site, request_, visitor)
    path = f"/desk/questions/{draft}"
    page = forms(ana, "/desk/talks")
    ana.post(f"{path}/ignore", data=page[f"{path}/ignore"], headers=ORIGIN)
    answer = ana.post(f"{path}/answer", data=page[f"{path}/answer"] | {"words": "Yes"}, headers=ORIGIN)
    assert answer.headers["Location"].endswith("said=late")
    assert site.scalar("SELECT count(*) FROM outbox WHERE dedupe_key = :key", key=f"reply:draft:{draft}:answer") == 0


def test_a_question_of_another_business_cannot_be_settled(
    site: Site, ana: FlaskClient, request_: Any, visitor: Any
) -> None:
    _, draft = asked(site, request_, visitor)
    other = come_in(site, chat_of(site, "sol-dental", "+34600555102"))
    cookie = other.get_cookie("parley-in").value
    from webhooks.signing_in import form_token, signed_in

    for which in (draft, uuid4()):
        path = f"/desk/questions/{which}/ignore"
        with site.app.test_request_context(headers={"Cookie": f"parley-in={cookie}"}):
            token = form_token(signed_in(), path)
        assert other.post(path, data={"form_token": token, "nonce": "n"}, headers=ORIGIN).status_code == 404
    assert site.scalar("SELECT state FROM drafts") == "open"


# ------------------------------------------------------------------ strangers' words


def test_hostile_names_and_words_are_inert_everywhere_on_the_desk(
    site: Site, ana: FlaskClient, request_: Any, visitor: Any
) -> None:
    site.scalar("UPDATE customers SET name = :name RETURNING 1", name=NASTY[:100])
    site.scalar("UPDATE bookings SET attendee_name = :name RETURNING 1", name=NASTY[:100])
    talk, _ = asked(site, request_, visitor, NASTY + "x" * 10_000)
    own = [f"/desk/bookings/{request_.id}", f"/desk/customers/{request_.customer_id}", f"/desk/talks/{talk}"]
    send(ana, own[2], f"{own[2]}/write", words=NASTY)
    for path in ("/desk", "/desk?view=week&day=2026-06-02", "/desk/talks", "/desk/customers", "/desk/news", *own):
        answer = ana.get(path)
        shown = answer.get_data(as_text=True)
        assert answer.status_code == 200, path
        assert "&lt;script&gt;alert(1)&lt;/script&gt; {{7*7}} {0.__class__}" in shown, path
        assert "<script>alert" not in shown, path
        assert '"onload' not in shown, path
    assert site.scalar("SELECT text FROM thread_words WHERE author = 'provider'") == NASTY


# ------------------------------------------------------------------ the week


def week(ana: FlaskClient, day: str) -> tuple[int, list[list[tuple[int, int]]]]:
    """How many rows the grid has, and of every day the first row and the rows of each visit."""
    html = ana.get(f"/desk?view=week&day={day}").get_data(as_text=True)
    days = re.findall(r'<section class="week-day.*?</section>', html, re.S)
    blocks = [[(int(a), int(b)) for a, b in re.findall(r"block is-\w+ at-(\d+) for-(\d+)", one)] for one in days]
    return int(re.search(r"week rows-(\d+)", html)[1]), blocks  # type: ignore[index]


def put(site: Site, booking: Any, start_at: datetime, minutes: int) -> None:
    """The visit as it would be at another time; its claim does not matter to a page."""
    end_at = start_at + timedelta(minutes=minutes)
    values = {"start": start_at, "end": end_at, "id": booking.id}
    site.scalar("UPDATE bookings SET start_at = :start, end_at = :end WHERE id = :id RETURNING 1", **values)


def test_a_visit_over_midnight_stands_on_both_days(site: Site, ana: FlaskClient, request_: Any) -> None:
    """From 23:30 to 0:30 in New York: the last two rows of Tuesday and the first two of Wednesday."""
    put(site, request_, datetime(2026, 6, 3, 3, 30, tzinfo=UTC), 60)
    rows, days = week(ana, "2026-06-02")
    assert rows == 96
    assert days == [[], [(95, 2)], [(1, 2)], [], [], [], []]
    wednesday = " ".join(text_of(ana, "/desk?day=2026-06-03").replace("\u202f", " ").split())
    assert "11:30 PM 12:30 AM Bo Berg Haircut · Tue, Jun 2" in wednesday
    put(site, request_, datetime(2026, 6, 3, 3, 0, tzinfo=UTC), 60)  # ends at midnight
    assert week(ana, "2026-06-02")[1] == [[], [(53, 4)], [], [], [], [], []]


@pytest.mark.parametrize(
    ("start_at", "day", "weekday"),
    [
        (datetime(2026, 3, 8, 14, tzinfo=UTC), "2026-03-08", 6),  # ten in New York, the clock went forward at two
        (datetime(2026, 11, 1, 15, tzinfo=UTC), "2026-11-01", 6),  # ten in New York, the clock went back at two
    ],
)
def test_a_visit_on_the_day_of_a_clock_change_stands_at_its_hour(
    site: Site, ana: FlaskClient, request_: Any, clock: Any, start_at: datetime, day: str, weekday: int
) -> None:
    put(site, request_, start_at, 60)
    rows, days = week(ana, day)
    assert days[weekday] == [(1, 4)]  # the shop opens at ten: the first row
    assert rows == 36  # from ten to seven


def test_the_hour_that_comes_twice_keeps_its_visit_in_the_grid(site: Site, ana: FlaskClient, request_: Any) -> None:
    """Half past one to half past one an hour later: it is four rows long, and nothing goes to midnight for it."""
    put(site, request_, datetime(2026, 11, 1, 5, 30, tzinfo=UTC), 60)
    rows, days = week(ana, "2026-11-01")
    assert days[6] == [(3, 4)]
    assert rows == (19 - 1) * 4
