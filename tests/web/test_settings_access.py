"""Who comes in for a business: chats by code, an e-mail address by a link, browsers; and the links it gives away."""

from __future__ import annotations

import re
from pathlib import Path
from uuid import uuid4

import pytest
from flask.testing import FlaskClient

from booking import read
from bot import linking
from bot.provider_identities import ensure_provider_identities
from models.enums import Channel
from tests.codes import read_qr
from tests.web.pressing import ORIGIN, fields_of, send
from tests.web.site import ANA_PHONE, Site
from tests.web.test_signing_in import chat_of, come_in
from tests.web.test_signing_in_by_code import ask, code_in, enter, mails

PAGE = "/settings/access"
CHANNELS = {
    "TELEGRAM_BOT_TOKEN": "700100:test",
    "TELEGRAM_BOT_NAME": "parley_bot",
    "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
    "TWILIO_AUTH_TOKEN": "t" * 32,
    "TWILIO_WHATSAPP_FROM": "+14155550100",
    "TWILIO_SMS_FROM": "+14155550101",
}


@pytest.fixture
def house(make_site, tmp_path: Path) -> Site:
    """A site with every channel."""
    return make_site(PARLEY_HOME=str(tmp_path), **CHANNELS)


@pytest.fixture
def ana(house: Site) -> FlaskClient:
    return come_in(house, chat_of(house))


def shown(client: FlaskClient, page: str = PAGE) -> str:
    answer = client.get(page)
    assert answer.status_code == 200
    return answer.get_data(as_text=True)


# ------------------------------------------------------------------ chats


def test_a_code_connects_a_chat_once(house: Site, ana: FlaskClient) -> None:
    answer = send(ana, PAGE, f"{PAGE}/code")
    page = answer.get_data(as_text=True)
    code = re.search(r"LINK ([A-Z0-9]{10})<", page)[1]
    assert f"https://t.me/parley_bot?start=link_{code}" in page
    assert f"https://wa.me/14155550100?text=LINK%20{code}" in page
    assert f"sms:+14155550101?body=LINK%20{code}" in page
    assert code not in shown(ana)  # only now
    stranger = house.scalar("INSERT INTO identities (channel, address) VALUES ('telegram', '77') RETURNING id")
    with house.runtime.transaction() as session:
        now = house.runtime.now()
        assert linking.find_code(f"LINK {code}") == linking.find_code("", f"link_{code}") == code
        assert linking.redeem(session, code=code, identity_id=stranger, now=now)
        assert linking.redeem(session, code=code, identity_id=stranger, now=now) is None
    assert f"{PAGE}/chats/{stranger}" in shown(ana)


def test_a_chat_is_disconnected_but_not_the_last_way_in(house: Site, ana: FlaskClient) -> None:
    own = house.scalar("SELECT id FROM identities WHERE provider_id IS NOT NULL")
    answer = send(ana, PAGE, f"{PAGE}/chats/{own}")
    assert answer.status_code == 422
    assert "last way in" in answer.get_data(as_text=True)
    other = chat_of(house, address="88")
    second = come_in(house, other)
    answer = send(second, PAGE, f"{PAGE}/chats/{own}")
    assert answer.status_code == 303
    assert ana.get(PAGE).status_code == 403  # who came in from there is out
    assert second.get(PAGE).status_code == 200


def test_a_chat_that_was_let_go_does_not_come_back(house: Site, ana: FlaskClient) -> None:
    """At every start the chats of operators' numbers are connected; this one no more."""

    def at_start() -> None:
        with house.runtime.transaction() as session:
            ensure_provider_identities(session, accounts={Channel.SMS: ""}, is_demo=False)

    at_start()
    sms = house.scalar("SELECT id FROM identities WHERE channel = 'sms' AND address = :address", address=ANA_PHONE)
    assert send(ana, PAGE, f"{PAGE}/chats/{sms}").status_code == 303
    at_start()
    assert house.scalar("SELECT provider_id FROM identities WHERE id = :id", id=sms) is None


def test_another_providers_chat_is_not_there(house: Site, ana: FlaskClient) -> None:
    foreign = chat_of(house, "sol-dental", "+34600555102")
    chat_of(house, address="88")
    page = shown(ana)
    assert str(foreign) not in page
    own = re.search(rf'action="({PAGE}/chats/[0-9a-f-]+)"', page)[1]
    for one in (foreign, uuid4()):
        token = fields_of(page, own)["form_token"]  # of another path: refused before anything is looked up
        assert ana.post(f"{PAGE}/chats/{one}", data={"form_token": token}, headers=ORIGIN).status_code == 403
    with house.runtime.transaction() as session:
        provider_id = read.load_provider_by_slug(session, slug="ana-hair").id
        assert not linking.release(session, provider_id=provider_id, identity_id=foreign)
    assert house.scalar("SELECT provider_id FROM identities WHERE id = :id", id=foreign) is not None


# ------------------------------------------------------------------ e-mail


def prove(house: Site, ana: FlaskClient, email: str) -> str:
    """Want an address and take the path out of the mail."""
    assert send(ana, PAGE, f"{PAGE}/email", email=email).status_code == 303
    return re.search(rf"http://127.0.0.1:8000({PAGE}/email/\S+)", mails(house)[-1])[1]


def test_an_address_counts_once_its_link_was_opened(house: Site, ana: FlaskClient) -> None:
    path = prove(house, ana, "Ana@example.com")
    assert "A link was sent to Ana@example.com." in shown(ana)
    for _ in range(2):  # a mail program looks at it
        assert ana.get(path).status_code == 200
    assert house.scalar("SELECT email FROM providers WHERE slug = 'ana-hair'") is None
    assert house.app.test_client().get(path).status_code == 403
    assert send(ana, path).status_code == 303
    assert "You can sign in with Ana@example.com." in shown(ana)
    assert send(ana, path).status_code == 410  # once
    client = ask(house, "ana@example.com")
    assert enter(client, code_in(next(mail for mail in mails(house) if "/in/" in mail))).status_code == 303


def test_nobody_else_can_open_the_link(house: Site, ana: FlaskClient) -> None:
    path = prove(house, ana, "victim@example.com")
    other = come_in(house, chat_of(house, "sol-dental", "+34600555102"))
    assert send(other, path).status_code == 410
    assert house.scalar("SELECT count(*) FROM providers WHERE email IS NOT NULL") == 0


def test_an_older_link_does_not_prove_a_newer_address(house: Site, ana: FlaskClient) -> None:
    first = prove(house, ana, "mine@example.com")
    prove(house, ana, "victim@example.com")
    assert send(ana, first).status_code == 410
    assert house.scalar("SELECT email FROM providers WHERE slug = 'ana-hair'") is None


def test_a_link_is_good_for_an_hour(house: Site, ana: FlaskClient, clock) -> None:
    path = prove(house, ana, "ana@example.com")
    clock.advance(3600)
    assert send(ana, path).status_code == 410


@pytest.mark.parametrize("email", ["", "ana", "ana@", "a b@c.de", "a@b.c\r\nBcc: x@y.zz", "a" * 300 + "@b.cc"])
def test_what_is_no_address_is_refused(house: Site, ana: FlaskClient, email: str) -> None:
    answer = send(ana, PAGE, f"{PAGE}/email", email=email)
    assert answer.status_code == 422
    assert "no e-mail address" in answer.get_data(as_text=True)
    assert mails(house) == []


def test_links_are_not_sent_all_day(house: Site, ana: FlaskClient) -> None:
    statuses = [send(ana, PAGE, f"{PAGE}/email", email=f"a{n}@example.com").status_code for n in range(6)]
    assert statuses == [303] * 5 + [429]


def test_an_address_can_be_dropped_unless_it_is_the_last_way_in(house: Site, ana: FlaskClient) -> None:
    send(ana, prove(house, ana, "ana@example.com"))
    client = ask(house, "ana@example.com")
    enter(client, code_in(next(mail for mail in mails(house) if "/in/" in mail)))
    house.scalar("UPDATE identities SET provider_id = NULL RETURNING 1")
    assert send(client, PAGE, f"{PAGE}/email", drop="1").location == f"{PAGE}?last=1"
    assert "last way in" in shown(client, f"{PAGE}?last=1")
    chat = chat_of(house, address="99")
    assert send(client, PAGE, f"{PAGE}/email", drop="1").status_code == 303
    assert client.get(PAGE).status_code == 403
    assert come_in(house, chat).get(PAGE).status_code == 200


# ------------------------------------------------------------------ browsers


def test_browsers_are_listed_and_ended_one_by_one(house: Site, ana: FlaskClient) -> None:
    chat = house.scalar("SELECT id FROM identities WHERE provider_id IS NOT NULL")
    second, third = come_in(house, chat), come_in(house, chat)
    foreign = come_in(house, chat_of(house, "sol-dental", "+34600555102"))
    page = shown(ana)
    ends = re.findall(rf'action="({PAGE}/browsers/[0-9a-f-]+)"', page)
    assert len(ends) == 3
    assert page.count("this one") == 1
    assert send(ana, PAGE, ends[0]).status_code == 303
    left = [client.get(PAGE).status_code for client in (ana, second, third)]
    assert sorted(left) == [200, 200, 403]
    assert foreign.get(PAGE).status_code == 200


def test_another_providers_browser_is_not_there(house: Site, ana: FlaskClient) -> None:
    foreign = come_in(house, chat_of(house, "sol-dental", "+34600555102"))
    foreign_id = house.scalar(
        "SELECT s.id FROM web_sessions s JOIN providers p ON p.id = s.provider_id WHERE slug = 'sol-dental'"
    )
    assert str(foreign_id) not in shown(ana)
    from bot import signin

    with house.runtime.transaction() as session:
        here = signin.find(session, ana.get_cookie("parley-in").value.rpartition(".")[0], now=house.runtime.now())
        assert not signin.end_one(session, here, foreign_id, now=house.runtime.now())
        assert not signin.end_one(session, here, uuid4(), now=house.runtime.now())
    assert foreign.get(PAGE).status_code == 200


# ------------------------------------------------------------------ links and codes


def test_every_code_leads_to_exactly_its_link(house: Site, ana: FlaskClient) -> None:
    page = shown(ana, "/settings/share")
    urls = [url.replace("&amp;", "&") for url in re.findall(r'<p class="hint code-url">([^<]+)</p>', page)]
    assert len(urls) == 4
    for channel, url in zip(("web", "telegram", "whatsapp", "sms"), urls, strict=True):
        png = ana.get(f"/settings/share/{channel}.png")
        assert png.mimetype == "image/png"
        assert read_qr(png.data) == [url], channel
        svg = ana.get(f"/settings/share/{channel}.svg")
        assert svg.mimetype == "image/svg+xml"  # read as it is drawn in tests/browser/test_settings.py
        poster = shown(ana, f"/settings/share/{channel}/poster")
        assert f'src="/settings/share/{channel}.svg"' in poster


@pytest.mark.parametrize("channel", ["console", "x", "web%00", "..", "WEB"])
def test_a_channel_that_is_not_set_up_has_no_code(house: Site, ana: FlaskClient, channel: str) -> None:
    for path in (f"{channel}.png", f"{channel}.svg", f"{channel}/poster"):
        assert ana.get(f"/settings/share/{path}").status_code == 404


def test_the_public_link_is_changed_with_care(house: Site, ana: FlaskClient) -> None:
    page = "/settings/share"
    for slug, said in (
        ("sol-dental", "taken"),
        ("Ana Hair", "Small letters"),
        ("", "fill this in"),
        ("a" * 65, "too long"),
    ):
        answer = send(ana, page, slug=slug)
        assert answer.status_code == 422
        assert said in answer.get_data(as_text=True)
    assert send(ana, page, slug="ana-new").status_code == 303
    assert house.app.test_client().get("/p/ana-new").status_code == 200
    assert house.app.test_client().get("/p/ana-hair").location == "/p/ana-new"
    assert read_qr(ana.get("/settings/share/web.png").data) == ["http://127.0.0.1:8000/p/ana-new"]
