"""The provider's way in: a link that works once and soon runs out, a session that ends, and forms that are ours."""

from __future__ import annotations

import re
from datetime import timedelta
from uuid import UUID

import pytest
from flask.testing import FlaskClient

from bot import signin
from bot.replies import Line, Link, Reply
from tests.web.site import ANA_PHONE, Site

ORIGIN = {"Origin": "http://127.0.0.1:8000"}


def chat_of(site: Site, slug: str = "ana-hair", address: str = ANA_PHONE) -> UUID:
    """A chat that speaks for a provider."""
    return site.scalar(
        """
        INSERT INTO identities (channel, address, provider_id) SELECT 'telegram', :address, id FROM providers
        WHERE slug = :slug RETURNING id
        """,
        slug=slug,
        address=address,
    )


def link_for(site: Site, identity_id: UUID) -> str | None:
    """The path of a sign-in link, as it would be sent to that chat now."""
    reply = Reply((Line("page.provider"),), links=(Link("link.money", "in:money"),))
    with site.runtime.transaction() as session:
        sent = signin.with_addresses(session, reply, identity_id=identity_id, now=site.runtime.now())
    return sent.links[0].path if sent.links else None


def come_in(site: Site, identity_id: UUID) -> FlaskClient:
    """A browser that is signed in."""
    client = site.app.test_client()
    answer = client.post(link_for(site, identity_id), headers=ORIGIN)
    assert (answer.status_code, answer.location) == (303, "/money")
    return client


def form_tokens(client: FlaskClient, page: str = "/money") -> dict[str, str]:
    """The token in each form of a page, by where the form goes."""
    shown = client.get(page).get_data(as_text=True)
    form = (
        r'<form method="post" action="([^"]+)"[^>]*>\s*<input type="hidden" name="form_token" value="([0-9a-f]{64})">'
    )
    return dict(re.findall(form, shown))


def test_a_link_leads_in_once(site: Site) -> None:
    chat = chat_of(site)
    path = link_for(site, chat)
    client = site.app.test_client()
    for _ in range(2):  # a preview fetches it
        assert client.get(path).status_code == 200
        assert client.head(path).status_code == 200
    assert site.scalar("SELECT count(*) FROM links WHERE used_at IS NOT NULL") == 0
    assert client.get("/money").status_code == 403
    answer = client.post(path, headers=ORIGIN)
    assert (answer.status_code, answer.location) == (303, "/money")
    cookie = answer.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "Max-Age=604800" in cookie
    assert client.get("/money").status_code == 200
    assert site.app.test_client().post(path, headers=ORIGIN).status_code == 410
    assert site.app.test_client().get("/money").status_code == 403


def test_unknown_used_and_old_links_get_one_answer(site: Site, clock) -> None:
    chat = chat_of(site)
    used, old = link_for(site, chat), link_for(site, chat)
    site.app.test_client().post(used, headers=ORIGIN)
    clock.advance(15 * 60)
    answers = {
        (answer.status_code, answer.get_data(), answer.headers.get("Set-Cookie"))
        for answer in (
            site.app.test_client().post(path, headers=ORIGIN)
            for path in (used, old, "/in/" + "x" * 32, "/in/" + "y" * 3000, "/in/%ff", "/in/' OR 1=1 --")
        )
    }
    assert len(answers) == 1
    assert answers.pop()[0] == 410
    doors = {re.sub(rb"/in/[^\"]+", b"", site.app.test_client().get(path).get_data()) for path in (used, old, "/in/x")}
    assert len(doors) == 1


def test_a_link_is_good_until_its_last_second(site: Site, clock) -> None:
    path = link_for(site, chat_of(site))
    clock.advance(15 * 60 - 1)
    assert site.app.test_client().post(path, headers=ORIGIN).status_code == 303


def test_only_hashes_are_kept(site: Site) -> None:
    path = link_for(site, chat_of(site))
    client = site.app.test_client()
    cookie = client.post(path, headers=ORIGIN).headers["Set-Cookie"]
    secret = re.search(r"parley-in=([^.;]+)\.", cookie)[1]
    kept = site.scalar(
        "SELECT string_agg(l::text, ' ') || (SELECT string_agg(w::text, ' ') FROM web_sessions w) FROM links l"
    )
    assert path.removeprefix("/in/") not in kept
    assert secret not in kept


def test_who_speaks_for_nobody_gets_no_link(site: Site) -> None:
    stranger = site.scalar("INSERT INTO identities (channel, address) VALUES ('sms', '+12125550199') RETURNING id")
    assert link_for(site, stranger) is None
    assert site.scalar("SELECT count(*) FROM links") == 0


def test_a_pay_link_is_no_way_in(site: Site) -> None:
    path = link_for(site, chat_of(site))
    site.scalar("UPDATE links SET action = 'pay' RETURNING 1")
    assert site.app.test_client().post(path, headers=ORIGIN).status_code == 410


@pytest.mark.parametrize(
    "cookie", ["", "x", "x.y", "\udcff".encode("utf-8", "surrogateescape").decode("latin-1"), "a" * 4000]
)
def test_a_forged_cookie_is_nobody(site: Site, cookie: str) -> None:
    client = site.app.test_client()
    client.set_cookie("parley-in", cookie)
    assert client.get("/money").status_code == 403


def test_a_cookie_signed_by_another_key_is_nobody(site: Site) -> None:
    client = come_in(site, chat_of(site))
    kept = client.get_cookie("parley-in").value
    secret = kept.rpartition(".")[0]
    stranger = site.app.test_client()
    stranger.set_cookie("parley-in", f"{secret}.{'A' * 43}")
    assert stranger.get("/money").status_code == 403
    stranger.set_cookie("parley-in", kept)
    assert stranger.get("/money").status_code == 200


def test_a_session_ends_after_a_week(site: Site, clock) -> None:
    client = come_in(site, chat_of(site))
    clock.advance(7 * 86400 - 1)
    assert client.get("/money").status_code == 200
    clock.advance(1)
    assert client.get("/money").status_code == 403


def test_signing_out_ends_this_session_and_no_other(site: Site) -> None:
    chat = chat_of(site)
    here, there = come_in(site, chat), come_in(site, chat)
    stolen = here.get_cookie("parley-in").value
    token = form_tokens(here)["/out"]
    assert here.post("/out", data={"form_token": token}, headers=ORIGIN).status_code == 200
    assert here.get_cookie("parley-in") is None
    here.set_cookie("parley-in", stolen)
    assert here.get("/money").status_code == 403
    assert there.get("/money").status_code == 200


def test_signing_out_everywhere_ends_all_of_this_provider_only(site: Site) -> None:
    chat, other = chat_of(site), chat_of(site, "sol-dental", "+34600555102")
    here, there, elsewhere = come_in(site, chat), come_in(site, chat), come_in(site, other)
    token = form_tokens(here)["/out"]
    here.post("/out", data={"form_token": token, "everywhere": "1"}, headers=ORIGIN)
    assert [one.get("/money").status_code for one in (there, elsewhere)] == [403, 200]


def test_a_chat_that_speaks_for_the_provider_no_more_takes_its_sessions_and_links_along(site: Site) -> None:
    chat = chat_of(site)
    client, path = come_in(site, chat), link_for(site, chat)
    site.scalar("UPDATE identities SET provider_id = NULL WHERE id = :id RETURNING 1", id=chat)
    assert client.get("/money").status_code == 403
    assert site.app.test_client().post(path, headers=ORIGIN).status_code == 410


def test_a_form_that_is_not_ours_changes_nothing(site: Site) -> None:
    chat = chat_of(site)
    client, other = come_in(site, chat), come_in(site, chat)
    token = form_tokens(client)["/out"]
    wrong = ["", "x", "é", form_tokens(other)["/out"], token[:-1], token.upper()]
    assert {client.post("/out", data={"form_token": one}, headers=ORIGIN).status_code for one in wrong} == {403}
    foreign = {"Origin": "https://evil.example"}
    assert client.post("/out", data={"form_token": token}, headers=foreign).status_code == 403
    assert client.post("/out", data={"form_token": token}).status_code == 403
    assert client.get("/money").status_code == 200
    path = link_for(site, chat)
    assert client.post(path, headers=foreign).status_code == 403
    assert site.app.test_client().post(path, headers=ORIGIN).status_code == 303


def test_with_https_the_cookie_is_of_this_host_alone(make_site) -> None:
    site = make_site(PUBLIC_BASE_URL="https://parley.example")
    client = site.app.test_client()
    path = link_for(site, chat_of(site))
    base = {"base_url": "https://parley.example"}
    answer = client.post(path, headers={"Origin": "https://parley.example"}, **base)
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("__Host-parley-in=")
    assert "Secure" in cookie
    assert "Path=/" in cookie
    assert "Domain" not in cookie
    assert client.get("/money", **base).status_code == 200


def test_pages_of_the_door_are_kept_by_nobody(site: Site) -> None:
    for answer in (site.app.test_client().get("/in/x"), site.app.test_client().get("/money")):
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["X-Robots-Tag"] == "noindex"
    assert site.app.test_client().get("/in/x").headers["Referrer-Policy"] == "same-origin"


def test_old_sessions_are_forgotten(site: Site, clock) -> None:
    chat = chat_of(site)
    come_in(site, chat)
    clock.advance(timedelta(days=8).total_seconds())
    come_in(site, chat)
    assert site.scalar("SELECT count(*) FROM web_sessions") == 1
