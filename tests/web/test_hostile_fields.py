"""Hostile text in every field of pages and API: stored letter for letter or refused, and inert wherever shown.

Pages are found by their links and fields by their forms, so that a new one is tried, too.
"""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import Any
from uuid import uuid4

import pytest
from flask.testing import FlaskClient
from sqlalchemy import text

from models.tables import metadata
from tests.web.pressing import ORIGIN
from tests.web.programs import program, token_for
from tests.web.walk import World

MIXED = "=<b onx=1>{{7*7}}';--"  # a formula, a tag, a template, SQL
HOSTILE = {
    "mixed": MIXED,
    "script": '"><script>alert(1)</script>',
    "rtl": "\u202eevil\u2069",
    "long": "x" * 10_000,
    "nul": "a\x00b",
}
TYPED = {"text", "search", "email", "tel", "url", ""}
DATA = ("application/ld+json", "application/json")  # scripts that nothing runs
OWNERS = ("/settings", "/desk", "/money")
FEW = 60  # pages; a crawl that finds more goes in circles


class Page(HTMLParser):
    """The forms and links of a page, and whatever on it could run."""

    def __init__(self, shown: str) -> None:
        super().__init__()
        self.forms: list[tuple[str, dict[str, str], list[str]]] = []
        self.links: list[str] = []
        self.alive: list[str] = []
        self.words = ""
        self._area = ""
        self.feed(shown)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.alive += [f"{tag} {name}" for name in given if name.startswith("on") or name in ("srcdoc", "style")]
        self.alive += [f"{tag} {name}" for name in ("href", "src", "action") if given.get(name, "").startswith("java")]
        if tag == "script" and "src" not in given and given.get("type") not in DATA:
            self.alive.append("script")
        if tag == "a":
            self.links.append(given.get("href", ""))
        elif tag == "form" and given.get("method") == "post":
            self.forms.append((given["action"], {}, []))
        elif self.forms and tag in ("input", "textarea", "select") and "name" in given:
            self._field(tag, given)

    def _field(self, tag: str, given: dict[str, str]) -> None:
        _, fields, typed = self.forms[-1]
        kind, name = given.get("type", ""), given["name"]
        if tag == "textarea" or (tag == "input" and kind in TYPED):
            typed.append(name)
        if kind not in ("checkbox", "radio", "file") or "checked" in given:
            fields[name] = given.get("value", "1" if kind == "checkbox" else "")
        self._area = name if tag == "textarea" else ""

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        self._area = "" if tag == "textarea" else self._area

    def handle_data(self, data: str) -> None:
        self.words += data
        if self._area:
            self.forms[-1][1][self._area] += data.removeprefix("\n")


def look(client: FlaskClient, path: str) -> Page | None:
    """A page of ours; None for what is no page."""
    answer = client.get(path)
    assert answer.status_code < 500, path
    return Page(answer.text) if answer.status_code == 200 and answer.mimetype == "text/html" else None


def pages(client: FlaskClient, starts: tuple[str, ...], within: tuple[str, ...]) -> list[str]:
    """All pages that links lead to from these."""
    found: dict[str, str] = {}  # by path: another day of a calendar is no other page
    waiting = list(starts)
    while waiting and len(found) < FEW:
        path = waiting.pop(0).partition("#")[0]
        bare = path.partition("?")[0]
        page = look(client, path) if path.startswith(within) and bare not in found else None
        if page is not None:
            found[bare] = path
            waiting += page.links
    assert len(found) < FEW
    return list(found.values())


def is_stored(world: World, value: str) -> bool:
    """Whether these very letters are in some row."""
    needle = json.dumps(value, ensure_ascii=False)[1:-1]
    anywhere = " OR ".join(
        f"EXISTS (SELECT 1 FROM {table.name} x WHERE position(:needle in to_jsonb(x)::text) > 0)"
        for table in metadata.sorted_tables
    )
    with world.site.runtime.transaction() as session:
        return bool(session.execute(text(f"SELECT {anywhere}"), {"needle": needle}).scalar())


@pytest.fixture
def world(make_site: Any) -> World:
    return World(make_site(PARLEY_DEMO="false"))


def fill(world: World, name: str, starts: tuple[str, ...], within: tuple[str, ...]) -> tuple[int, int]:
    """Every field of every form with every hostile text; how many were taken, and how many refused."""
    client, taken, refused = world.clients[name], 0, 0
    for path in pages(client, starts, within):
        page = look(client, path)
        for number, (action, _, typed) in enumerate(page.forms if page else ()):
            for field in dict.fromkeys(typed):
                for value in HOSTILE.values():
                    is_taken = post(world, client, path, number, action, field, value)
                    taken, refused = taken + is_taken, refused + (not is_taken)
    return taken, refused


def post(world: World, client: FlaskClient, path: str, number: int, action: str, field: str, value: str) -> bool:
    """Send one form of a fresh page with one field filled in; whether it was taken, and then stored as it is."""
    page = look(client, path)
    if page is None or number >= len(page.forms) or page.forms[number][0] != action:
        return False  # what was done before has ended this form
    marked = value if len(value) > 100 else f"{value}{uuid4().hex[:6]}"
    fields = page.forms[number][1] | {field: marked, "once": uuid4().hex}
    answer = client.post(action, data=fields, headers=ORIGIN)
    assert answer.status_code < 500, (action, field, value)
    if answer.mimetype == "text/html" and answer.status_code != 303:
        assert Page(answer.text).alive == [], (action, field, value)
    is_taken = answer.status_code == 303
    if is_taken and "\x00" not in value and is_stored(world, marked):
        return True
    assert "\x00" not in value or not is_taken or not is_stored(world, marked)
    assert not is_taken or not is_shown_changed(client, path, number, field, marked), (action, field, value)
    return False


def is_shown_changed(client: FlaskClient, path: str, number: int, field: str, value: str) -> bool:
    """Whether a form now shows a part of what was sent, and not all of it."""
    page = look(client, path)
    shown = page.forms[number][1].get(field, "") if page and number < len(page.forms) else ""
    return bool(shown) and shown != value and value[:20] in shown


def test_a_provider_s_own_pages(world: World) -> None:
    taken, refused = fill(world, "ana", OWNERS, OWNERS)
    assert taken > 20
    assert refused > 20
    everything_is_inert(world)


def test_a_person_s_own_pages_and_the_booking_form(world: World) -> None:
    fill(
        world,
        "bo",
        ("/me", "/p/ana-hair/book?at=2026-06-02T16:00:00Z", "/in", "/start"),
        ("/me", "/p/", "/in", "/start"),
    )
    everything_is_inert(world)


@pytest.mark.parametrize("kind", HOSTILE)
@pytest.mark.parametrize(
    "field", ["firstName", "lastName", "clientPhone", "clientEmail", "slug", "service", "startsAt"]
)
def test_a_booking_through_the_api(world: World, field: str, kind: str) -> None:
    asked = {
        "slug": "ana-hair",
        "service": str(world.service_id),
        "startsAt": "2026-06-02T16:00:00Z",
        "firstName": "Any",
        "lastName": "Body",
        "clientPhone": "+12125550199",
        "website": "",
        "idempotencyKey": uuid4().hex,
    }
    answer = world.clients["stranger"].post("/api/booking", json=asked | {field: HOSTILE[kind]})
    assert answer.status_code in (200, 400, 413, 422), answer.text
    assert (answer.status_code == 200) == (field in ("firstName", "lastName") and kind in ("mixed", "script", "rtl"))
    if answer.status_code == 200:
        assert is_stored(world, HOSTILE[kind])
        everything_is_inert(world)


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_reason_through_the_api(world: World, kind: str) -> None:
    headers = program(token_for(world.site)) | {"Idempotency-Key": uuid4().hex}
    body = {"action": "reject", "reason": HOSTILE[kind]}
    answer = world.site.app.test_client().patch(f"/api/appointments/{world.booking.id}", json=body, headers=headers)
    assert answer.status_code == {"long": 400, "nul": 422}.get(kind, 200), answer.text
    if answer.status_code == 200:
        assert is_stored(world, HOSTILE[kind])


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_message_in_the_chat(world: World, kind: str) -> None:
    body = {"text": HOSTILE[kind], "client_id": uuid4().hex}
    answer = world.clients["bo"].post("/chat/messages", json=body, headers={"X-Parley": "1"})
    assert answer.status_code == 202
    kept = HOSTILE[kind].replace("\x00", "")
    assert is_stored(world, kept)
    history = world.clients["bo"].get("/chat/history")
    assert (history.mimetype, history.headers["X-Content-Type-Options"]) == ("application/json", "nosniff")
    everything_is_inert(world)


def everything_is_inert(world: World) -> None:
    """No page that shows it runs or calculates it, and no line of a calendar begins with it."""
    seen = [("ana", path) for path in pages(world.clients["ana"], OWNERS, OWNERS)]
    seen += [("bo", path) for path in ("/me", "/p/ana-hair", "/p/ana-hair/book", "/chat?to=ana-hair")]
    for name, path in seen:
        page = look(world.clients[name], path)
        if page is not None:
            assert page.alive == [], (name, path, page.alive)
            assert "=<b onx=1>49" not in page.words, path
    feed = world.clients["stranger"].get(f"/calendar/{world.feed_secret()}.ics").text
    lines = re.sub(r"\r\n[ \t]", "", feed).split("\r\n")
    assert all(re.match(r"[A-Z][A-Z-]*[:;]", line) for line in lines if line)
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == feed.count("BEGIN:VEVENT")
    assert not any(sign in feed for sign in "\x00\u202e\u2069")
