"""What strangers can put into an address or a body: never a fault of ours."""

from __future__ import annotations

from itertools import product

from booking.setup import dump_town, load_town
from tests.web.site import Site, post

NOWHERE = [
    "/p/%00",
    "/p/ana-hair%00/theme.css",
    "/p/ana-hair/qr/%00.svg",
    "/demo/provider/%00/history",
    "/demo/provider/%00/stream",
    "/static/%00",
    "/%00",
    "/p/" + "a" * 3000,
    "/p/%ff%fe",
    "/p/%F0%9F%92%87",
    "/p/' OR 1=1 --",
    "/static/../app.py",
    "/static/%2e%2e/app.py",
]
PAGES = ["/", "/chat", "/chat/history", "/chat/stream", "/p/ana-hair", "/healthz", "/readyz"]


def test_nothing_is_found_at_a_hostile_address(site: Site) -> None:
    client = site.visitor()
    assert {path: client.get(path).status_code for path in NOWHERE} == dict.fromkeys(NOWHERE, 404)


def test_any_parameter_is_answered(site: Site) -> None:
    client = site.visitor()
    names = ("to", "say", "lang", "q", "before", "after", "service")
    for name, value in product(names, ("\x00", "%00", "\u202e<b>", "9" * 400, "-1", "{{7*7}}")):
        for path in ("/chat", "/chat/providers", "/chat/history", "/p/ana-hair"):
            assert client.get(path, query_string={name: value}).status_code == 200, (path, name, value)


def test_other_methods_change_nothing(site: Site) -> None:
    client = site.visitor()
    for path, method in product(PAGES, ("POST", "PUT", "DELETE", "PATCH", "TRACE", "WORDS")):
        assert client.open(path, method=method, headers={"X-Parley": "1"}).status_code == 405, (path, method)


def test_a_body_of_another_shape_is_refused(site: Site) -> None:
    client = site.visitor()
    for body in (None, [], "text", 7, {"text": ["a"]}, {"text": "a", "client_id": {}}, {"text": "a" * 9, "to": 5}):
        assert post(client, body).status_code == 400
    assert site.scalar("SELECT count(*) FROM messages") == 0


def test_hostile_names_and_facts_are_inert_on_pages_and_whole_in_a_dump(site: Site) -> None:
    nasty = '<script>alert(1)</script> {{7*7}} {when} %s "onload=\u202ex'
    service = {"name": nasty, "duration_minutes": 30, "price_minor": 1000}
    provider = {"slug": "nasty", "name": nasty, "profession": nasty, "city": nasty, "address": nasty}
    facts = [{"topic": "parking", "text": nasty}]
    town = {"providers": [provider | {"timezone": "Etc/UTC", "currency": "EUR", "services": [service], "facts": facts}]}
    with site.runtime.transaction() as session:
        load_town(session, town, now=site.runtime.now())
        dumped = next(one for one in dump_town(session)["providers"] if one["slug"] == "nasty")
    assert (dumped["name"], dumped["services"][0]["name"], dumped["facts"][0]["text"]) == (nasty, nasty, nasty)
    for path in ("/p/nasty", "/chat?to=nasty"):
        shown = site.visitor().get(path).get_data(as_text=True)
        assert "&lt;script&gt;alert(1)&lt;/script&gt; {{7*7}} {when} %s &#34;onload=x" in shown
        assert "<script>alert" not in shown
