"""Signing up on the site: without a script, with field errors, once for each press, and with the rows of a chat."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from typing import Any
from uuid import UUID

import pytest
from flask.testing import FlaskClient
from sqlalchemy import text

from bot import engine
from models.tables import metadata
from tests.codes import read_qr
from tests.web.site import Site, post
from workers import relay

ORIGIN = {"Origin": "http://127.0.0.1:8000"}
RITA = {
    "name": "Rita",
    "trade": "barber",
    "city": "Lisbon",
    "service": "Cut",
    "price": "15 euros",
    "minutes": "30",
    "hours": "Mon-Fri 9-6, Sat 10-2, closed Wed afternoon",
}
IN_CHAT = f"I want to offer my services. I'm Rita, barber in Lisbon, cut 15 euros 30 min, {RITA['hours']}"
# What is said and sent, and who came in from which browser: of the way, not of the business.
OF_THE_WAY = {
    "messages",
    "conversations",
    "outbox",
    "options",
    "web_sessions",
    "commands",
    "heartbeats",
    "directory_version",
}

WHO_CAME = ("created_at", "last_inbound_at", "language")  # of the browser's own chat


def fields_of(page: str) -> dict[str, str]:
    """The hidden fields of the first form of a page."""
    form = page[page.index("<form") : page.index("</form>")]
    found = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', form)
    return {name: unescape(value) for name, value in found}


def key_of(client: FlaskClient) -> str:
    return fields_of(client.get("/start").text)["key"]


def checked(client: FlaskClient, **changes: str) -> Any:
    return client.post("/start", data=RITA | {"key": key_of(client)} | changes, headers=ORIGIN)


def signed_up(client: FlaskClient, **changes: str) -> Any:
    """Through both pages, as a browser without a script."""
    shown = checked(client, **changes)
    assert shown.status_code == 200, shown.text
    return client.post("/start/confirm", data=fields_of(shown.text), headers=ORIGIN)


def talk(site: Site, client: FlaskClient, *words: str) -> None:
    """Words written on the chat page, and their turns."""
    for number, said in enumerate(words):
        assert post(client, {"client_id": f"client-{number:04}-{len(said)}", "text": said}).status_code == 202
        with site.runtime.transaction() as session:
            waiting = engine.waiting_conversations(session, now=site.runtime.now())
        for conversation_id in waiting:
            engine.take_turn(site.runtime, conversation_id)
        while relay.drain(site.runtime):
            pass


def rows(site: Site, slug: str) -> dict[str, list[Any]]:
    """Every row of every table but the town's own, without ids and moments; ids of the business as its slug."""
    found: dict[str, list[Any]] = {}
    with site.runtime.transaction() as session:
        own = session.execute(text("SELECT id FROM providers WHERE slug = :slug"), {"slug": slug}).scalar_one()
        for table in metadata.sorted_tables:
            if table.name in OF_THE_WAY:
                continue
            kept = []
            for row in session.execute(table.select()).mappings():
                owner = row.get("provider_id", row["id"] if table.name == "providers" else None)
                if owner is not None and owner != own:
                    continue
                left = WHO_CAME if table.name == "identities" else ()
                kept.append({name: _plain(name, value, own) for name, value in row.items() if name not in left})
            found[table.name] = sorted(kept, key=str)
    return {name: kept for name, kept in found.items() if kept}


def _plain(name: str, value: Any, own: UUID) -> Any:
    if value == own:
        return "the business"
    is_random = isinstance(value, UUID) or name == "address" or name.endswith("_hash")
    return "some" if is_random and value is not None else value


def test_the_site_and_the_chat_end_in_the_same_rows(make_site: Callable[..., Site]) -> None:
    site = make_site()
    assert signed_up(site.visitor()).status_code == 303
    on_site = rows(site, "rita")
    with site.runtime.transaction() as session:
        session.execute(text("DELETE FROM providers WHERE slug = 'rita'"))
        session.execute(text("DELETE FROM identities WHERE address LIKE 'v-%'"))
    talk(site, site.visitor(), IN_CHAT, "yes")
    in_chat = rows(site, "rita")
    assert set(on_site) == set(in_chat)
    assert {"providers", "services", "resources", "availability_rules", "entry_codes", "identities"} <= set(on_site)
    for name, kept in on_site.items():
        assert kept == in_chat[name], name


def test_the_comparison_sees_a_difference(make_site: Callable[..., Site]) -> None:
    site = make_site()
    signed_up(site.visitor())
    before = rows(site, "rita")
    site.scalar("UPDATE services SET price_minor = 1 WHERE name = 'Cut' RETURNING 1")
    assert rows(site, "rita") != before


def test_from_nothing_to_link_code_and_a_first_approved_booking(site: Site) -> None:
    client = site.visitor()
    assert "/start" in client.get("/chat").text
    answer = signed_up(client)
    assert (answer.status_code, answer.headers["Location"]) == (303, "/start/done")
    done = client.get("/start/done").text
    assert "http://127.0.0.1:8000/p/rita" in done
    assert "<svg" in done
    assert read_qr(client.get("/p/rita/qr/web.png").data) == ["http://127.0.0.1:8000/p/rita"]
    assert site.visitor_without_page().get("/p/rita").status_code == 200
    assert client.get("/settings").status_code == 200  # signed in at once
    talk(site, client, "test")
    history = client.get("/chat/history").json["messages"]
    approve = next(o["id"] for m in reversed(history) for o in m["options"] if o["label"] == "Approve")
    assert post(client, {"client_id": "press-0000001", "option": approve}).status_code == 202
    talk(site, client)
    with site.runtime.transaction() as session:
        for conversation_id in engine.waiting_conversations(session, now=site.runtime.now()):
            site_turn = conversation_id
    engine.take_turn(site.runtime, site_turn)
    assert site.scalar("SELECT status FROM bookings") == "confirmed"


def test_the_chat_of_the_browser_has_the_link_the_code_and_the_way_to_try(site: Site) -> None:
    client = site.visitor()
    signed_up(client)
    while relay.drain(site.runtime):
        pass
    (message,) = client.get("/chat/history").json["messages"]
    assert message["pictures"] == ["/p/rita/qr/web.png"]
    assert [link["url"] for link in message["links"]] == ["http://127.0.0.1:8000/p/rita"]
    assert [option["label"] for option in message["options"]] == ["Try a test request"]


def test_nothing_is_made_before_the_second_page_is_agreed_to(site: Site) -> None:
    client = site.visitor()
    page = checked(client)
    assert page.status_code == 200
    for words in ("Rita", "Lisbon, Portugal", "€15.00", "30 min", "Monday, Tuesday, Thursday, Friday", "09:00 - 12:00"):
        assert words in page.text
    assert site.scalar("SELECT count(*) FROM providers WHERE name = 'Rita'") == 0
    back = client.post("/start", data=fields_of(page.text) | {"back": "1"}, headers=ORIGIN)
    assert 'value="15 euros"' in back.text


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("name", "", "This is missing."),
        ("name", "x" * 121, "This is too long."),
        ("name", "a\x00b", "There are signs in it that cannot be kept."),
        ("trade", "a\nb", "There are signs in it that cannot be kept."),
        ("city", "", "This is missing."),
        ("city", "Atlantis", "We do not know this city."),
        ("service", " ", "This is missing."),
        ("price", "a lot", "Write a price such as"),
        ("price", "999999999", "Write a price such as"),
        ("minutes", "0", "Write a length between"),
        ("minutes", "soon", "Write a length between"),
        ("hours", "", "This is missing."),
        ("hours", "whenever", "Days with hours are needed"),
        ("hours", "9 to 5", "of which days?"),
        ("hours", "Mon-Fri", "from when to when?"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(site: Site, field: str, value: str, said: str) -> None:
    client = site.visitor()
    page = checked(client, **{field: value})
    assert page.status_code == 422
    name = "country" if said.startswith("We do not know") else field
    fault = re.search(rf'id="{name}-fault">([^<]*)<', page.text)
    assert fault, "no fault at the field"
    assert said in unescape(fault[1])
    assert page.text.count('id="') == len(set(re.findall(r'id="([^"]*)"', page.text)))
    confirmed = client.post("/start/confirm", data=RITA | {"key": "k" * 20, field: value}, headers=ORIGIN)
    assert confirmed.status_code == 422
    assert site.scalar("SELECT count(*) FROM providers WHERE slug NOT IN ('ana-hair', 'sol-dental')") == 0


def test_an_unknown_city_needs_its_country_and_perhaps_its_clock(site: Site) -> None:
    client = site.visitor()
    page = checked(client, city="Springfield", country="US")
    assert page.status_code == 422
    assert "America/Chicago" in page.text
    assert signed_up(client, city="Springfield", country="US", time_zone="America/Chicago").status_code == 303
    assert (
        site.scalar("SELECT time_zone || country || currency FROM providers WHERE slug = 'rita'")
        == "America/ChicagoUSEUR"
    )


def test_a_country_that_was_chosen_wins_over_a_namesake_of_the_city(site: Site) -> None:
    signed_up(site.visitor(), city="San José", country="CR", price="10")
    assert site.scalar("SELECT time_zone || currency FROM providers WHERE slug = 'rita'") == "America/Costa_RicaCRC"


@pytest.mark.parametrize("zone", ["Europe/Berlin", "../etc/passwd", "x"])
def test_a_zone_of_elsewhere_is_not_taken(site: Site, zone: str) -> None:
    page = checked(site.visitor(), city="Springfield", country="US", time_zone=zone)
    assert page.status_code == 422


def test_the_same_form_twice_makes_one_business(site: Site) -> None:
    client = site.visitor()
    fields = fields_of(checked(client).text)
    first = client.post("/start/confirm", data=fields, headers=ORIGIN)
    again = client.post("/start/confirm", data=fields, headers=ORIGIN)
    assert (first.status_code, again.status_code) == (303, 303)
    assert site.scalar("SELECT count(*) FROM providers WHERE name = 'Rita'") == 1


def test_a_browser_whose_chat_speaks_for_a_business_gets_no_second_one(site: Site) -> None:
    client = site.visitor()
    signed_up(client)
    client.delete_cookie("parley-in")
    refused = signed_up(client, name="Another")
    assert refused.status_code == 409
    assert "already speaks for a business" in refused.text
    assert site.scalar("SELECT count(*) FROM providers") == 3
    assert client.get("/start").status_code == 200


def test_who_is_signed_in_sees_the_link_again(site: Site) -> None:
    client = site.visitor()
    signed_up(client)
    assert client.get("/start").headers["Location"] == "/start/done"
    assert site.visitor().get("/start/done").status_code == 403


def test_a_chat_with_visits_ahead_stays_the_customers(site: Site) -> None:
    client = site.visitor()
    talk(site, client, "haircut at Ana's Hair on Tuesday at 10", "yes")
    address = site.address_of(client)
    assert site.scalar("SELECT count(*) FROM bookings") == 1
    assert signed_up(client).status_code == 303
    assert site.address_of(client) == address
    assert site.scalar("SELECT provider_id FROM identities WHERE address = :address", address=address) is None
    assert (
        site.scalar("SELECT count(*) FROM identities i JOIN providers p ON p.id = i.provider_id AND slug = 'rita'") == 1
    )
    done = client.get("/start/done").text
    assert "stays yours" in done
    talk(site, client, "what do I have booked?")
    assert "Haircut" in client.get("/chat/history").json["messages"][-1]["text"]


@pytest.mark.parametrize(
    "words",
    ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "{{7*7}}", "'; DROP TABLE x; --", "\\u202eevil"],
)
def test_hostile_words_are_kept_and_inert(site: Site, words: str) -> None:
    client = site.visitor()
    page = checked(client, name=words, trade=words, service=words)
    assert words not in page.text or "<" not in words
    assert words in unescape(page.text)
    assert client.post("/start/confirm", data=fields_of(page.text), headers=ORIGIN).status_code == 303
    assert site.scalar("SELECT name FROM providers WHERE name = :words", words=words) == words
    done = client.get("/start/done").text
    assert "<script>alert" not in done
    assert "<img src=x" not in done


@pytest.mark.parametrize("path", ["/start", "/start/confirm"])
def test_foreign_pages_cannot_post(site: Site, path: str) -> None:
    client = site.visitor()
    data = RITA | {"key": "k" * 20}
    assert client.post(path, data=data, headers={"Origin": "https://evil.example"}).status_code == 403
    assert client.post(path, data=data).status_code == 403
    assert site.scalar("SELECT count(*) FROM providers") == 2


def test_the_unseen_field_makes_nothing(site: Site) -> None:
    client = site.visitor()
    assert signed_up(client, website="http://spam.example").status_code == 303
    assert site.scalar("SELECT count(*) FROM providers") == 2


def test_an_oversized_form_is_refused(site: Site) -> None:
    client = site.visitor()
    assert client.post("/start", data=RITA | {"hours": "x" * 300_000}, headers=ORIGIN).status_code == 413


def test_five_businesses_from_one_address_in_ten_minutes(make_site: Callable[..., Site], redis_url: str) -> None:
    site = make_site(redis_url=redis_url)
    answers = [signed_up(site.visitor(), name=f"Rita {number}") for number in range(6)]
    assert [answer.status_code for answer in answers] == [303] * 5 + [429]
    assert 0 < int(answers[-1].headers["Retry-After"]) <= 600
    assert site.scalar("SELECT count(*) FROM providers") == 7


@pytest.mark.parametrize("language", ["en", "es", "pt", "fr", "de", "it"])
def test_the_pages_speak_six_languages(site: Site, language: str) -> None:
    client = site.visitor()
    for page in (client.get("/start", headers={"Accept-Language": language}),):
        assert f'lang="{language}"' in page.text
        assert "start." not in re.sub(r"start\.css|/start", "", page.text)
