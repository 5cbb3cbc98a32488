"""Signing in from the site: a code goes to the provider's own chat or mail, and nobody learns who is a provider."""

from __future__ import annotations

import json
import mailbox
import re
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from flask.testing import FlaskClient
from sqlalchemy import event

from tests.conformance.vendors import running_vendor
from tests.web.site import ANA_PHONE, Site
from tests.web.test_signing_in import ORIGIN, chat_of, come_in, form_tokens
from workers import relay


def own_chat(site: Site, slug: str = "ana-hair", address: str = ANA_PHONE) -> UUID:
    """A chat of a provider on a channel that is set up in this house."""
    chat = chat_of(site, slug, address)
    site.scalar("UPDATE identities SET channel = 'web' WHERE id = :id RETURNING 1", id=chat)
    return chat


def ask(site: Site, who: str, client: FlaskClient | None = None) -> FlaskClient:
    """A browser that asked for a code."""
    client = client or site.app.test_client()
    answer = client.post("/in", data={"who": who}, headers=ORIGIN)
    assert (answer.status_code, answer.location) == (303, "/in/code")
    return client


def sent(site: Site) -> list[str]:
    """What the worker sends to chats, oldest first."""
    while relay.drain(site.runtime):
        pass
    said = site.scalar("SELECT coalesce(json_agg(text ORDER BY seq), '[]') FROM messages WHERE direction = 'out'")
    return list(said)


def code_in(text: str) -> str:
    return re.search(r"\b\d{6}\b", text)[0]


def enter(client: FlaskClient, code: str):
    return client.post("/in/code", data={"code": code}, headers=ORIGIN)


@pytest.mark.parametrize(
    "who", [ANA_PHONE, "+1 (212) 555-0101", "ana-hair", "http://127.0.0.1:8000/p/ana-hair", " ANA-HAIR "]
)
def test_a_code_from_the_chat_signs_in(site: Site, who: str) -> None:
    own_chat(site)
    client = ask(site, who)
    (message,) = sent(site)
    answer = enter(client, code_in(message))
    assert (answer.status_code, answer.location) == (303, "/desk")
    assert client.get("/money").status_code == 200
    assert client.get_cookie("parley-asked") is None


def test_the_message_has_a_link_that_signs_in_as_well(site: Site) -> None:
    own_chat(site)
    ask(site, "ana-hair")
    sent(site)
    link = site.scalar("SELECT payload->'links'->0->>'url' FROM messages")
    answer = site.app.test_client().post(link.removeprefix("http://127.0.0.1:8000"), headers=ORIGIN)
    assert (answer.status_code, answer.location) == (303, "/desk")


def test_the_code_is_typed_with_blanks(site: Site) -> None:
    own_chat(site)
    client = ask(site, "ana-hair")
    code = code_in(sent(site)[0])
    assert enter(client, f" {code[:3]} {code[3:]} ").status_code == 303


def statements(site: Site, do) -> list[str]:
    """The statements that a request makes."""
    made: list[str] = []

    def note(connection, cursor, statement, *rest) -> None:
        made.append(statement)

    event.listen(site.runtime.engine, "before_cursor_execute", note)
    try:
        do()
    finally:
        event.remove(site.runtime.engine, "before_cursor_execute", note)
    return made


def test_everybody_gets_the_same_answer_by_the_same_work(site: Site) -> None:
    """What the site does is the same statements; whether there is such a provider is found out later, elsewhere."""
    own_chat(site)
    answers, work = set(), set()
    for who in (ANA_PHONE, "ana-hair", "+12125550199", "nobody-here", "ana@example.com", "' OR 1=1 --", "x" * 5000):
        client = site.app.test_client()

        def go(client: FlaskClient = client, who: str = who) -> None:
            answer = client.post("/in", data={"who": who}, headers=ORIGIN)
            shown = client.get("/in/code")
            answers.add((answer.status_code, answer.get_data(), shown.status_code, shown.get_data()))

        work.add(tuple(statements(site, go)))
    assert len(answers) == 1
    assert len(work) == 1
    assert len(work.pop()) >= 3


def test_a_wrong_code_costs_the_same_work_for_everybody(site: Site) -> None:
    own_chat(site)
    known, unknown = ask(site, "ana-hair"), ask(site, "nobody-here")
    right = code_in(sent(site)[0])
    wrong = f"{(int(right) + 1) % 10**6:06}"
    work = [tuple(statements(site, lambda client=client: enter(client, wrong))) for client in (known, unknown)]
    assert work[0] == work[1]
    pages = {enter(client, wrong).get_data() for client in (known, unknown)}
    assert len(pages) == 1
    assert site.scalar("SELECT array_agg(attempts) FROM sign_in_requests") == [2, 2]


def test_a_code_works_once_and_only_where_it_was_asked_for(site: Site) -> None:
    own_chat(site)
    client, thief = ask(site, "ana-hair"), ask(site, "ana-hair")
    first, _ = sent(site)
    code = code_in(first)
    kept = client.get_cookie("parley-asked").value
    other = code_in(sent(site)[1])
    if code != other:
        assert enter(thief, code).status_code == 422
    assert enter(site.app.test_client(), code).status_code == 422
    assert enter(client, code).status_code == 303
    again = site.app.test_client()
    again.set_cookie("parley-asked", kept)
    assert enter(again, code).status_code == 422


def test_a_code_is_good_for_ten_minutes(site: Site, clock) -> None:
    own_chat(site)
    early, late = ask(site, "ana-hair"), ask(site, "ana-hair")
    codes = [code_in(text) for text in sent(site)]
    clock.advance(10 * 60 - 1)
    assert enter(early, codes[0]).status_code == 303
    clock.advance(1)
    assert enter(late, codes[1]).status_code == 422


def test_after_five_wrong_codes_the_right_one_is_wrong(site: Site) -> None:
    own_chat(site)
    client = ask(site, "ana-hair")
    code = code_in(sent(site)[0])
    wrong = f"{(int(code) + 1) % 10**6:06}"
    assert [enter(client, wrong).status_code for _ in range(5)] == [422] * 5
    assert enter(client, code).status_code == 422


def test_four_wrong_codes_are_forgiven(site: Site) -> None:
    """The control of the test before."""
    own_chat(site)
    client = ask(site, "ana-hair")
    code = code_in(sent(site)[0])
    wrong = f"{(int(code) + 1) % 10**6:06}"
    assert [enter(client, wrong).status_code for _ in range(4)] == [422] * 4
    assert enter(client, code).status_code == 303


@pytest.mark.parametrize("code", ["", "0", "abcdef", "\x00", "٠٠٠٠٠٠", "1" * 5000])
def test_whatever_is_typed_is_a_wrong_code(site: Site, code: str) -> None:
    own_chat(site)
    assert enter(ask(site, "nobody-here"), code).status_code == 422
    assert enter(ask(site, "ana-hair"), code).status_code == 422  # before the worker has made the code


def test_a_provider_is_not_flooded(site: Site, clock) -> None:
    own_chat(site)
    for _ in range(6):
        ask(site, "ana-hair")
    assert len(sent(site)) == 3
    clock.advance(10 * 60)
    ask(site, "ana-hair")
    assert len(sent(site)) == 4
    assert site.scalar("SELECT count(*) FROM outbox WHERE note = 'too often'") == 3


def test_one_address_does_not_ask_all_day(make_site, redis_url: str) -> None:
    site = make_site(redis_url)
    for number in range(10):
        ask(site, f"nobody-{number}")
    answer = site.app.test_client().post("/in", data={"who": "nobody"}, headers=ORIGIN)
    assert answer.status_code == 429
    assert "Too many tries" in answer.get_data(as_text=True)


def test_nobody_is_written_to_who_is_no_provider(site: Site) -> None:
    own_chat(site)
    site.scalar("INSERT INTO identities (channel, address) VALUES ('web', '+12125550199') RETURNING 1")
    for who in ("+12125550199", "nobody-here", "ana@example.com", "", "@", "\u202e"):
        site.app.test_client().post("/in", data={"who": who}, headers=ORIGIN)
    assert sent(site) == []


def test_a_chat_that_is_the_providers_no_more_brings_nobody_in(site: Site) -> None:
    chat = own_chat(site)
    client = ask(site, "ana-hair")
    code = code_in(sent(site)[0])
    site.scalar("UPDATE identities SET provider_id = NULL WHERE id = :id RETURNING 1", id=chat)
    assert enter(client, code).status_code == 422


def test_a_phone_that_was_only_typed_into_a_profile_finds_nobody(site: Site) -> None:
    own_chat(site, address="some-web-visitor")
    site.scalar("UPDATE providers SET is_phone_proven = false WHERE slug = 'ana-hair' RETURNING 1")
    ask(site, ANA_PHONE)
    assert sent(site) == []


def test_only_hashes_of_codes_are_kept_beside_the_message(site: Site) -> None:
    own_chat(site)
    client = ask(site, "ana-hair")
    code = code_in(sent(site)[0])
    rows = site.scalar("SELECT string_agg(r::text, ' ') FROM sign_in_requests r")
    owed = site.scalar("SELECT string_agg(o::text, ' ') FROM outbox o")
    assert code not in rows
    assert client.get_cookie("parley-asked").value not in rows + owed
    assert not re.search(rf"\b{code}\b", owed)


def test_a_form_of_somebody_else_asks_for_nothing(site: Site) -> None:
    for path in ("/in", "/in/code"):
        foreign = {"Origin": "https://evil.example"}
        assert (
            site.app.test_client().post(path, data={"who": "ana-hair", "code": "1"}, headers=foreign).status_code == 403
        )
        assert site.app.test_client().post(path, data={"who": "ana-hair", "code": "1"}).status_code == 403
    assert site.scalar("SELECT count(*) FROM sign_in_requests") == 0


def test_getting_the_pages_changes_nothing(site: Site) -> None:
    client = site.app.test_client()
    for path in ("/in", "/in/code"):
        for method in ("get", "head"):
            assert getattr(client, method)(path).status_code in (200, 303)
    assert site.scalar("SELECT count(*) FROM sign_in_requests") == 0


def test_the_pages_are_kept_by_nobody(site: Site) -> None:
    answer = site.app.test_client().get("/in")
    assert (answer.headers["Cache-Control"], answer.headers["X-Robots-Tag"]) == ("no-store", "noindex")


# ------------------------------------------------------------------ by mail


def mails(site: Site) -> list[str]:
    """What lies in the folder after the worker was there."""
    while relay.drain(site.runtime):
        pass
    folder = Path(site.runtime.settings.home) / "mail"
    found = (
        [message.get_payload(decode=True).decode() for message in mailbox.Maildir(folder)] if folder.exists() else []
    )
    return sorted(found)


@pytest.fixture
def mail_site(make_site, tmp_path: Path) -> Site:
    """A site whose Ana can be reached by mail."""
    site = make_site(PARLEY_HOME=str(tmp_path))
    site.scalar("UPDATE providers SET email = 'Ana@example.com' WHERE slug = 'ana-hair' RETURNING 1")
    return site


def test_a_code_by_mail_signs_in(mail_site: Site) -> None:
    client = ask(mail_site, "ana@EXAMPLE.com ")
    (mail,) = mails(mail_site)
    assert "Ana's Hair <Studio>" in mail
    assert enter(client, code_in(mail)).status_code == 303
    assert client.get("/money").status_code == 200


def test_the_link_in_a_mail_signs_in_once(mail_site: Site) -> None:
    ask(mail_site, "ana@example.com")
    (mail,) = mails(mail_site)
    path = re.search(r"http://127.0.0.1:8000(/in/\S+)", mail)[1]
    client = mail_site.app.test_client()
    assert client.post(path, headers=ORIGIN).status_code == 303
    assert client.get("/money").status_code == 200
    assert mail_site.app.test_client().post(path, headers=ORIGIN).status_code == 410


def test_an_address_that_is_no_longer_the_providers_ends_what_it_opened(mail_site: Site) -> None:
    client = ask(mail_site, "ana@example.com")
    (mail,) = mails(mail_site)
    enter(client, code_in(mail))
    late = ask(mail_site, "ana@example.com")
    second = next(one for one in mails(mail_site) if one != mail)
    mail_site.scalar("UPDATE providers SET email = 'new@example.com' WHERE slug = 'ana-hair' RETURNING 1")
    assert client.get("/money").status_code == 403
    assert enter(late, code_in(second)).status_code == 422


def test_an_address_that_is_only_wanted_is_no_way_in(mail_site: Site) -> None:
    mail_site.scalar(
        "UPDATE providers SET email = NULL, email_wanted = 'ana@example.com' WHERE slug = 'ana-hair' RETURNING 1"
    )
    ask(mail_site, "ana@example.com")
    assert mails(mail_site) == []


def test_a_session_by_mail_signs_out_like_any_other(mail_site: Site) -> None:
    client = ask(mail_site, "ana@example.com")
    enter(client, code_in(mails(mail_site)[0]))
    token = form_tokens(client)["/out"]
    assert client.post("/out", data={"form_token": token}, headers=ORIGIN).status_code == 200
    assert client.get("/money").status_code == 403


def test_the_browser_is_named_in_the_list(site: Site) -> None:
    client = come_in(site, chat_of(site))
    assert client.get("/money").status_code == 200
    assert site.scalar("SELECT device FROM web_sessions") == ""
    from webhooks.signing_in import device_of

    known = {
        "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0": "Firefox, Linux",
        "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36": (
            "Chrome, Android"
        ),
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Safari/604.1": (
            "Safari, iPhone"
        ),
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0": "Edge, Windows",
        "<script>": "",
    }
    assert {agent: device_of(agent) for agent in known} == known


# ------------------------------------------------------------------ outside of the reply window

SID = "HX" + "1" * 32


@pytest.fixture
def whatsapp(make_site, tmp_path: Path):
    """A function that opens a site on WhatsApp alone, where Ana wrote two days ago; and what Twilio was asked for."""
    with running_vendor() as vendor:

        def make(content: str = "", email: str | None = None) -> Site:
            site = make_site(
                PARLEY_HOME=str(tmp_path),
                TWILIO_ACCOUNT_SID="AC" + "0" * 32,
                TWILIO_AUTH_TOKEN="secret",
                TWILIO_WHATSAPP_FROM="+14155550100",
                TWILIO_BASE_URL=vendor.url,
                TWILIO_CONTENT=content,
            )
            chat_of(site)
            site.scalar(
                "UPDATE identities SET channel = 'whatsapp', account = '+14155550100', last_inbound_at = :at"
                " WHERE provider_id IS NOT NULL RETURNING 1",
                at=site.runtime.now() - timedelta(days=2),
            )
            site.scalar("UPDATE providers SET email = :email WHERE slug = 'ana-hair' RETURNING 1", email=email)
            return site

        make.vendor = vendor  # type: ignore[attr-defined]
        yield make


def test_outside_of_the_window_the_code_goes_by_its_template(whatsapp) -> None:
    site = whatsapp(content=f"sign_in={SID}", email="ana@example.com")
    client = ask(site, "ana-hair")
    assert mails(site) == []
    (call,) = whatsapp.vendor.calls
    assert call.form["ContentSid"] == SID
    assert "Body" not in call.form
    assert enter(client, json.loads(call.form["ContentVariables"])["1"]).status_code == 303


def test_without_a_template_the_code_goes_by_mail_and_the_page_says_the_same(whatsapp) -> None:
    site = whatsapp(content=f"reminder={SID}", email="ana@example.com")
    client = ask(site, "ana-hair")
    (mail,) = mails(site)
    assert whatsapp.vendor.calls == []
    assert enter(client, code_in(mail)).status_code == 303
