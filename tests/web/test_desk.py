"""The provider's desk: requests, days, talks, customers and news, for the provider alone."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from html import unescape
from typing import Any
from uuid import UUID, uuid4

import pytest
from flask.testing import FlaskClient
from sqlalchemy import event

from bot import threads
from models.enums import Author
from tests.web.programs import approve, book
from tests.web.site import Site
from tests.web.test_signing_in import ORIGIN, chat_of, come_in

TUESDAY = datetime(2026, 6, 2, 14, tzinfo=UTC)  # ten in New York
PAGES = ("/desk", "/desk?view=week", "/desk/talks", "/desk/customers", "/desk/news")


@pytest.fixture
def ana(site: Site) -> FlaskClient:
    """Ana's browser."""
    return come_in(site, chat_of(site))


@pytest.fixture
def visitor(site: Site) -> FlaskClient:
    return site.visitor()


@pytest.fixture
def request_(site: Site, visitor: FlaskClient) -> Any:
    """A request for Tuesday at ten."""
    return book(site, visitor, TUESDAY)


def forms(client: FlaskClient, page: str) -> dict[str, dict[str, str]]:
    """The hidden fields of every form of a page, by where it goes."""
    html = client.get(page).get_data(as_text=True)
    found = {}
    for path, inside in re.findall(r'<form[^>]*action="([^"]+)"[^>]*>(.*?)</form>', html, re.S):
        found[unescape(path)] = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', inside))
    return found


def send(client: FlaskClient, page: str, path: str, **fields: str) -> Any:
    """Fill a form of a page in, and send it."""
    return client.post(path, data=forms(client, page)[path] | fields, headers=ORIGIN)


def text_of(client: FlaskClient, page: str) -> str:
    html = client.get(page).get_data(as_text=True)
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def status(site: Site, card: Any) -> str:
    return str(site.scalar("SELECT status FROM bookings WHERE id = :id", id=card.id))


# ------------------------------------------------------------------ who is there


@pytest.mark.parametrize("path", PAGES)
def test_the_desk_is_for_those_who_signed_in(site: Site, path: str) -> None:
    assert site.app.test_client().get(path).status_code == 403


def test_what_is_not_ones_own_is_not_there(site: Site, ana: FlaskClient, request_: Any) -> None:
    other = come_in(site, chat_of(site, "sol-dental", "+34600555102"))
    talk = site.conversation("somebody")
    foreign = [
        f"/desk/bookings/{request_.id}",
        f"/desk/customers/{request_.customer_id}",
        f"/desk/talks/{talk}",
    ]
    for path in foreign:
        missing = path.rpartition("/")[0] + f"/{uuid4()}"
        answers = [other.get(path), other.get(missing)]
        assert [answer.status_code for answer in answers] == [404, 404]
        assert answers[0].data == answers[1].data
    assert "Bo Berg" not in text_of(other, "/desk/customers") + text_of(other, "/desk") + text_of(other, "/desk/news")


@pytest.mark.parametrize("deed", ["approve", "decline", "cancel", "done", "no_show", "undo", "came", "lift", "waive"])
def test_nobody_else_decides(site: Site, request_: Any, deed: str) -> None:
    other = come_in(site, chat_of(site, "sol-dental", "+34600555102"))
    path = f"/desk/bookings/{request_.id}/{deed}"
    forged = {"form_token": "x", "nonce": "n", "told": "0"}
    assert other.post(path, data=forged, headers=ORIGIN).status_code == 403
    assert site.app.test_client().post(path, data=forged, headers=ORIGIN).status_code == 403
    assert status(site, request_) == "pending"


def test_a_token_of_ones_own_does_not_reach_into_another_business(site: Site, request_: Any) -> None:
    """The form's token is right: the core refuses."""
    other = come_in(site, chat_of(site, "sol-dental", "+34600555102"))
    path = f"/desk/bookings/{request_.id}/approve"
    cookie = other.get_cookie("parley-in").value
    from webhooks.signing_in import form_token, signed_in

    with site.app.test_request_context(headers={"Cookie": f"parley-in={cookie}"}):
        token = form_token(signed_in(), path)
    assert other.post(path, data={"form_token": token, "nonce": "n"}, headers=ORIGIN).status_code == 404
    assert status(site, request_) == "pending"


# ------------------------------------------------------------------ requests and the day


def test_a_request_is_shown_and_approved(site: Site, ana: FlaskClient, request_: Any) -> None:
    assert "Requests 1" in text_of(ana, "/desk")
    assert "Tuesday, June 2 at 10:00 AM" in text_of(ana, "/desk")
    answer = send(ana, "/desk", f"/desk/bookings/{request_.id}/approve")
    assert answer.headers["Location"] == "/desk?said=approved"
    assert "Approved. The customer is told." in text_of(ana, "/desk?said=approved")
    assert status(site, request_) == "confirmed"
    assert "Requests" not in text_of(ana, "/desk?day=2026-06-02")


def test_the_same_form_twice_is_one_deed(site: Site, ana: FlaskClient, request_: Any) -> None:
    path = f"/desk/bookings/{request_.id}/approve"
    fields = forms(ana, "/desk")[path]
    answers = [ana.post(path, data=fields, headers=ORIGIN).headers["Location"] for _ in range(2)]
    assert answers == ["/desk?said=approved"] * 2
    assert site.scalar("SELECT count(*) FROM changes WHERE action = 'approve'") == 1


def test_a_decision_that_comes_too_late_says_so(site: Site, ana: FlaskClient, request_: Any) -> None:
    fields = forms(ana, f"/desk/bookings/{request_.id}?do=decline")[f"/desk/bookings/{request_.id}/decline"]
    approve(site, request_)
    answer = ana.post(f"/desk/bookings/{request_.id}/decline", data=fields | {"reason": "no"}, headers=ORIGIN)
    assert answer.headers["Location"].endswith("said=late")
    assert status(site, request_) == "confirmed"


def test_a_request_is_declined_with_a_reason(site: Site, ana: FlaskClient, request_: Any) -> None:
    page = f"/desk/bookings/{request_.id}?do=decline"
    send(ana, page, f"/desk/bookings/{request_.id}/decline", reason="On holiday\x00 <b>")
    assert status(site, request_) == "declined"
    assert site.scalar("SELECT cancellation_reason FROM bookings") == "On holiday <b>"


def test_another_time_is_offered_from_the_free_ones(site: Site, ana: FlaskClient, request_: Any) -> None:
    page = f"/desk/bookings/{request_.id}?do=counter&at=2026-06-02T20:00:00Z"
    assert "Tuesday, June 2 at 4:00 PM" in text_of(ana, page)
    send(ana, page, f"/desk/bookings/{request_.id}/counter")
    assert "Waits for the customer." in text_of(ana, f"/desk/bookings/{request_.id}")
    assert site.scalar("SELECT start_at FROM bookings") == datetime(2026, 6, 2, 20, tzinfo=UTC)


@pytest.mark.parametrize("at", ["2026-06-02T03:00:00Z", "2026-06-03T14:00:00Z"])
def test_a_time_that_is_not_open_changes_nothing(site: Site, ana: FlaskClient, request_: Any, at: str) -> None:
    page = f"/desk/bookings/{request_.id}?do=counter&at=2026-06-02T20:00:00Z"
    answer = send(ana, page, f"/desk/bookings/{request_.id}/counter", at=at)
    assert answer.headers["Location"].endswith("said=taken")
    assert "is taken or not open" in text_of(ana, answer.headers["Location"])
    assert site.scalar("SELECT start_at FROM bookings") == TUESDAY


def test_a_visit_is_moved_and_cancelled_with_what_was_told(site: Site, ana: FlaskClient, request_: Any) -> None:
    approve(site, request_)
    own = f"/desk/bookings/{request_.id}"
    send(ana, f"{own}?do=move&at=2026-06-02T20:00:00Z", f"{own}/move")
    assert site.scalar("SELECT start_at FROM bookings") == datetime(2026, 6, 2, 20, tzinfo=UTC)
    fields = forms(ana, f"{own}?do=cancel")[f"{own}/cancel"]
    answer = ana.post(f"{own}/cancel", data=fields | {"told": "999"}, headers=ORIGIN)
    assert answer.headers["Location"].endswith("said=changed")
    assert status(site, request_) == "confirmed"
    send(ana, f"{own}?do=cancel", f"{own}/cancel")
    assert status(site, request_) == "cancelled"


def test_a_visit_that_is_on_is_not_done_after_all(site: Site, ana: FlaskClient, request_: Any, clock: Any) -> None:
    approve(site, request_)
    own = f"/desk/bookings/{request_.id}"
    clock.advance((TUESDAY - clock.now() + timedelta(minutes=1)).total_seconds())
    send(ana, own, f"{own}/done")
    assert send(ana, own, f"{own}/undo").headers["Location"].endswith("said=undone")
    assert status(site, request_) == "confirmed"


def test_a_visit_that_is_over_is_done_or_was_missed(site: Site, ana: FlaskClient, request_: Any, clock: Any) -> None:
    approve(site, request_)
    own = f"/desk/bookings/{request_.id}"
    assert f"{own}/done" not in forms(ana, own)
    clock.advance((TUESDAY - clock.now() + timedelta(minutes=90)).total_seconds())
    send(ana, own, f"{own}/done")
    assert status(site, request_) == "completed"
    assert f"{own}/undo" not in forms(ana, own)  # it is over
    send(ana, f"{own}?do=no_show", f"{own}/no_show")
    assert status(site, request_) == "no_show"
    customer = f"/desk/customers/{request_.customer_id}"
    assert "Books no visits of the same day" in text_of(ana, customer)
    assert send(ana, own, f"{own}/came").headers["Location"].endswith("said=came")
    assert status(site, request_) == "completed"
    assert "Books no visits of the same day" not in text_of(ana, customer)
    send(ana, f"{own}?do=no_show", f"{own}/no_show")
    send(ana, own, f"{own}/lift")
    assert "Books no visits of the same day" not in text_of(ana, customer)


def test_the_week_shows_each_visit_on_its_day(site: Site, ana: FlaskClient, request_: Any) -> None:
    html = ana.get("/desk?view=week&day=2026-06-03").get_data(as_text=True)
    days = re.findall(r'<section class="week-day.*?</section>', html, re.S)
    assert len(days) == 7
    assert [("Bo Berg" in day) for day in days] == [False, True, False, False, False, False, False]
    # The grid begins with the earliest opening, ten: the visit stands in its first row and is an hour long.
    assert "at-1 for-4" in days[1]


@pytest.mark.parametrize("day", ["", "x", "2026-13-01", "0001-01-01", "9999-12-31"])
def test_a_day_that_is_none_is_today(ana: FlaskClient, day: str) -> None:
    assert "Monday, June 1" in text_of(ana, f"/desk?day={day}")


# ------------------------------------------------------------------ talks


def asked(site: Site, request_: Any, visitor: FlaskClient, words: str = "do you have plants?") -> tuple[UUID, UUID]:
    """A question of the customer that waits; the conversation and the draft."""
    talk = site.conversation(site.address_of(visitor))
    with site.runtime.transaction() as session:
        whose = {"provider_id": request_.provider_id, "conversation_id": talk}
        made = threads.put_draft(session, **whose, question=words, answer="No plants.", now=site.runtime.now())
    return talk, made


def test_a_question_is_answered_from_the_desk(site: Site, ana: FlaskClient, request_: Any, visitor: Any) -> None:
    _, draft = asked(site, request_, visitor)
    assert "do you have plants?" in text_of(ana, "/desk/talks")
    send(ana, "/desk/talks", f"/desk/questions/{draft}/answer", words="Yes, <b>two</b>")
    assert site.scalar("SELECT state FROM drafts") == "sent"
    assert "Questions for you" not in text_of(ana, "/desk/talks")
    assert site.scalar("SELECT count(*) FROM outbox WHERE dedupe_key = :key", key=f"reply:draft:{draft}:answer") == 1


def test_a_draft_is_sent_as_it_is_with_a_form_of_the_page(
    site: Site, ana: FlaskClient, request_: Any, visitor: Any
) -> None:
    talk, draft = asked(site, request_, visitor)
    page = text_of(ana, f"/desk/talks/{talk}")
    assert "No plants." in page
    assert "Send as it is" in page
    send(ana, f"/desk/talks/{talk}", f"/desk/questions/{draft}/send")
    said = "SELECT author || ': ' || text FROM thread_words ORDER BY seq DESC LIMIT 1"
    assert site.scalar(said) == "assistant: No plants."
    with site.runtime.transaction() as session:
        whose = {"provider_id": request_.provider_id, "conversation_id": talk}
        threads.put_draft(session, **whose, question="And cats?", answer="", now=site.runtime.now())
    assert "Send as it is" not in text_of(ana, f"/desk/talks/{talk}")  # there is nothing to send as it is


def test_looking_at_the_desk_only_reads(site: Site, ana: FlaskClient, request_: Any, visitor: Any) -> None:
    talk, _ = asked(site, request_, visitor)
    ran: list[str] = []
    event.listen(site.runtime.engine, "before_cursor_execute", lambda *args: ran.append(args[2]))
    customer = site.scalar("SELECT id FROM customers")
    one = (f"/desk/talks/{talk}", f"/desk/bookings/{request_.id}", f"/desk/customers/{customer}")
    for path in ("/desk", "/desk?view=week", "/desk/talks", "/desk/customers", "/desk/news", *one):
        assert ana.get(path).status_code == 200
    assert [sql for sql in ran if re.search(r"\bFOR (NO KEY )?(UPDATE|SHARE)|^\s*(INSERT|UPDATE|DELETE)", sql)] == []


def test_writing_takes_the_talk_over_and_gives_it_back(
    site: Site, ana: FlaskClient, request_: Any, visitor: Any
) -> None:
    talk, _ = asked(site, request_, visitor)
    own = f"/desk/talks/{talk}"
    assert "The assistant answers here." in text_of(ana, own)
    send(ana, own, f"{own}/write", words="See you at the <back> door")
    assert "You answer here; the assistant is silent." in text_of(ana, own)
    assert "See you at the <back> door" in text_of(ana, own)
    assert site.scalar("SELECT handed_off_at IS NOT NULL FROM conversations WHERE id = :id", id=talk)
    send(ana, own, f"{own}/back")
    assert "The assistant answers here." in text_of(ana, own)


@pytest.mark.parametrize(("words", "said"), [("", "empty"), (" \n\x00", "empty"), ("x" * 4001, "long")])
def test_words_that_cannot_be_sent_are_not(
    site: Site, ana: FlaskClient, request_: Any, visitor: Any, words: str, said: str
) -> None:
    talk, _ = asked(site, request_, visitor)
    answer = send(ana, f"/desk/talks/{talk}", f"/desk/talks/{talk}/write", words=words)
    assert answer.headers["Location"].endswith(f"said={said}")
    assert site.scalar("SELECT count(*) FROM thread_words") == 0


def test_who_answers_is_chosen_for_one_thread(site: Site, ana: FlaskClient, request_: Any, visitor: Any) -> None:
    talk, _ = asked(site, request_, visitor)
    own = f"/desk/talks/{talk}"
    send(ana, own, f"{own}/mode", mode="off")
    assert site.scalar("SELECT assistant FROM thread_modes") == "off"
    assert send(ana, own, f"{own}/mode", mode="x").status_code == 400


# ------------------------------------------------------------------ customers


def test_customers_are_listed_found_and_noted(site: Site, ana: FlaskClient, request_: Any) -> None:
    assert "Bo Berg" in text_of(ana, "/desk/customers")
    assert "Bo Berg" in text_of(ana, "/desk/customers?q=BERG")
    assert "No customer found." in text_of(ana, "/desk/customers?q=nobody")
    own = f"/desk/customers/{request_.customer_id}"
    notes = "Likes tea\n</textarea><script>alert(1)</script> {{ 7 * 7 }} \u202e"
    send(ana, own, f"{own}/notes", notes=notes.replace("\n", "\r\n"))
    assert site.scalar("SELECT notes FROM customers WHERE id = :id", id=request_.customer_id) == notes
    html = ana.get(own).get_data(as_text=True)
    assert "<script>alert" not in html
    assert "{{ 7 * 7 }}" in html
    assert send(ana, own, f"{own}/notes", notes="x" * 2001).headers["Location"].endswith("said=long")
    assert "Haircut" in text_of(ana, own)


# ------------------------------------------------------------------ news


def test_news_are_counted_until_they_are_seen(
    site: Site, ana: FlaskClient, request_: Any, visitor: Any, clock: Any
) -> None:
    site.scalar("UPDATE providers SET created_at = :at RETURNING 1", at=clock.now() - timedelta(days=1))
    talk, _ = asked(site, request_, visitor)
    with site.runtime.transaction() as session:
        whose = {"provider_id": request_.provider_id, "conversation_id": talk}
        threads.note(session, **whose, author=Author.CUSTOMER, words="hello", now=clock.now())
    assert ana.get("/desk").get_data(as_text=True).count("data-count>3<") == 1
    shown = text_of(ana, "/desk/news")
    assert "Bo Berg asked for Haircut, Tue, Jun 2, 10:00 AM." in shown
    clock.advance(60)
    send(ana, "/desk/news", "/desk/news")
    assert "data-count hidden" in ana.get("/desk").get_data(as_text=True)
    clock.advance(60)
    book(site, visitor, TUESDAY + timedelta(hours=1))
    assert "data-count>1<" in ana.get("/desk").get_data(as_text=True)


def test_looking_at_news_changes_nothing(site: Site, ana: FlaskClient, request_: Any) -> None:
    ana.get("/desk/news")
    assert site.scalar("SELECT count(*) FROM providers WHERE news_seen_at IS NOT NULL") == 0


def test_an_open_page_hears_of_what_happens(site: Site, ana: FlaskClient, request_: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr("webhooks.desk.live.LOOK_SECONDS", 0.01)
    stream = ana.get("/desk/stream", buffered=False)
    chunks = stream.iter_encoded()
    assert b"retry" in next(chunks)
    first = next(chunks)
    assert b"event: pulse" in first
    approve(site, request_)
    changed = next(chunk for chunk in chunks if b"pulse" in chunk)
    assert changed != first
    send(ana, "/money", "/out")
    assert list(chunks) == []  # who signed out is told no more
