"""The chat's doors: what is stored, what is refused, and that nobody sees another's conversation."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from tests.web.site import ANA_PHONE, Site, post
from webhooks import posting

HELLO = {"client_id": "abcdefgh-1", "text": "Can I get a haircut tomorrow at 3?"}


def stored(site: Site) -> list[Any]:
    with site.runtime.transaction() as session:
        return list(session.execute(text("SELECT * FROM messages ORDER BY seq")).mappings())


def test_a_message_is_stored_before_the_answer(site: Site) -> None:
    client = site.visitor()
    answer = post(client, HELLO | {"to": "ana-hair"}, **{"Accept-Language": "es-MX,en;q=0.5"})
    assert (answer.status_code, answer.json) == (202, {"accepted": True, "is_repeat": False})
    [row] = stored(site)
    assert row["text"] == HELLO["text"]
    assert row["outside_id"] == f"{site.address_of(client)}:abcdefgh-1"
    assert row["payload"] == {"language": "es", "entry_code": "slug:ana-hair"}
    assert row["turn_at"] is None


def test_a_message_sent_again_is_stored_once(site: Site) -> None:
    client = site.visitor()
    answers = [post(client, HELLO).json["is_repeat"] for _ in range(3)]
    assert answers == [False, True, True]
    assert len(stored(site)) == 1


def test_the_same_client_id_of_two_visitors_is_two_messages(site: Site) -> None:
    post(site.visitor(), HELLO)
    post(site.visitor(), HELLO)
    assert len(stored(site)) == 2


def test_what_waited_offline_counts_from_when_it_was_written(site: Site) -> None:
    client = site.visitor()
    post(client, HELLO | {"age_seconds": 3600})
    post(client, HELLO | {"client_id": "abcdefgh-2", "age_seconds": 10**9})
    post(client, HELLO | {"client_id": "abcdefgh-3", "age_seconds": -50})
    now = site.runtime.now()
    assert [now - row["sent_at"] for row in stored(site)] == [timedelta(hours=1), timedelta(days=1), timedelta(0)]


def test_a_pressed_option_is_shown_with_its_label(site: Site) -> None:
    client = site.visitor()
    address = site.address_of(client)
    seq = site.say(address, "Shall I book it?", {"options": [{"id": "opt1", "label": "Yes"}]})
    outbox_id = site.scalar(
        "INSERT INTO outbox (kind, dedupe_key, payload, created_at, due_at) VALUES ('reply', 'k', '{}', now(), now())"
        " RETURNING id"
    )
    site.scalar(
        "INSERT INTO options (id, conversation_id, outbox_id, position, label, action, created_at, used_at)"
        " VALUES ('opt1', :c, :o, 0, 'Yes', '{}', now(), now()) RETURNING id",
        c=site.conversation(address),
        o=outbox_id,
    )
    assert post(client, {"client_id": "abcdefgh-9", "option": "opt1"}).status_code == 202
    shown, pressed = client.get("/chat/history").json["messages"]
    assert shown["seq"] == seq
    assert shown["options"] == [{"id": "opt1", "label": "Yes", "used": True}]
    assert (pressed["text"], pressed["option_id"], pressed["client_id"]) == ("Yes", "opt1", "abcdefgh-9")


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        "text",
        {},
        {"text": "no id"},
        {"client_id": "abcdefgh-1"},
        {"client_id": "abcdefgh-1", "text": "   "},
        {"client_id": "abcdefgh-1", "text": 5},
        {"client_id": "short", "text": "x"},
        {"client_id": "abcdefgh'; --", "text": "x"},
        {"client_id": "abcdefgh-1", "text": "x", "option": "o1"},
        {"client_id": "abcdefgh-1", "option": "o" * 65},
        {"client_id": "abcdefgh-1", "text": "x", "to": "../etc"},
        {"client_id": "abcdefgh-1", "text": "x", "age_seconds": "soon"},
        {"client_id": "abcdefgh-1", "text": "x", "age_seconds": True},
    ],
)
def test_malformed_messages_are_refused_and_not_stored(site: Site, body: Any) -> None:
    answer = post(site.visitor(), body)
    assert (answer.status_code, answer.json) == (400, {"error": "malformed"})
    assert stored(site) == []


def test_a_body_that_is_no_json_is_refused(site: Site) -> None:
    client = site.visitor()
    assert client.post("/chat/messages", data="{", headers={"X-Parley": "1"}).status_code == 400
    bad = client.post("/chat/messages", data="{", content_type="application/json", headers={"X-Parley": "1"})
    assert bad.status_code == 400


@pytest.mark.parametrize(("letters", "status"), [(10_000, 202), (10_001, 413)])
def test_the_limit_is_ten_thousand_bytes(site: Site, letters: int, status: int) -> None:
    answer = post(site.visitor(), HELLO | {"text": "x" * letters})
    assert answer.status_code == status
    assert len(stored(site)) == (status == 202)


def test_the_limit_counts_bytes_not_letters(site: Site) -> None:
    assert post(site.visitor(), HELLO | {"text": "ñ" * 5_001}).json == {"error": "too_long"}


def test_a_huge_body_is_refused(site: Site) -> None:
    assert post(site.visitor(), HELLO | {"text": "x" * 100_000}).status_code == 413


def test_odd_characters_do_not_break_anything(site: Site) -> None:
    assert post(site.visitor(), HELLO | {"text": "a\x00b \ud83d \N{GRINNING FACE}"}).status_code == 202
    assert stored(site)[0]["text"] == "ab  \N{GRINNING FACE}"


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "https://evil.example"},
        {"Origin": "null", "X-Parley": "1"},
        {"Origin": "https://evil.example", "X-Parley": "1"},
        {"X-Parley": "1", "Sec-Fetch-Site": "cross-site"},
        {"X-Parley": "1", "Sec-Fetch-Site": "same-site"},
    ],
)
def test_other_sites_cannot_write(site: Site, headers: dict[str, str]) -> None:
    client = site.visitor()
    assert client.post("/chat/messages", json=HELLO, headers=headers).status_code == 403
    assert stored(site) == []


def test_our_own_page_can_write_by_its_origin(site: Site) -> None:
    answer = site.visitor().post("/chat/messages", json=HELLO, headers={"Origin": "http://127.0.0.1:8000"})
    assert answer.status_code == 202


def test_without_a_cookie_nothing_is_stored(site: Site) -> None:
    answer = post(site.app.test_client(), HELLO)
    assert (answer.status_code, answer.json) == (403, {"error": "no_cookie"})


def test_a_forged_cookie_is_nobody(site: Site) -> None:
    owner = site.visitor()
    post(owner, HELLO)
    cookie = owner.get_cookie("parley")
    assert cookie is not None
    thief = site.app.test_client()
    thief.set_cookie("parley", cookie.value[:-3] + "AAA")
    assert thief.get("/chat/history").json == {"messages": [], "provider": None}
    assert thief.get_cookie("parley").value != cookie.value  # type: ignore[union-attr]


def test_visitors_do_not_see_each_other(site: Site) -> None:
    one, other = site.visitor(), site.visitor()
    post(one, HELLO)
    site.say(site.address_of(one), "for one")
    assert [m["text"] for m in one.get("/chat/history").json["messages"]] == [HELLO["text"], "for one"]
    assert other.get("/chat/history").json["messages"] == []


def test_the_cookie_is_signed_lax_and_out_of_reach_of_scripts(site: Site) -> None:
    cookie = site.app.test_client().get("/chat").headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "Secure" not in cookie


def test_over_https_the_cookie_is_secure(make_site: Callable[..., Site]) -> None:
    site = make_site(PUBLIC_BASE_URL="https://parley.example")
    cookie = site.app.test_client().get("/chat", base_url="https://parley.example").headers["Set-Cookie"]
    assert "Secure" in cookie


def test_history_comes_in_pages(site: Site) -> None:
    client = site.visitor()
    seqs = [site.say(site.address_of(client), str(n)) for n in range(70)]
    latest = client.get("/chat/history").json["messages"]
    assert [m["seq"] for m in latest] == seqs[-60:]
    earlier = client.get(f"/chat/history?before={seqs[-60]}").json["messages"]
    assert [m["seq"] for m in earlier] == seqs[:10]


@pytest.mark.parametrize("before", ["", "x", "-1", "9" * 40, "١"])
def test_a_nonsense_page_is_the_latest(site: Site, before: str) -> None:
    client = site.visitor()
    site.say(site.address_of(client), "hello")
    assert len(client.get("/chat/history", query_string={"before": before}).json["messages"]) == 1


def test_history_names_the_provider_of_the_conversation(site: Site) -> None:
    client = site.visitor()
    conversation = site.conversation(site.address_of(client))
    site.scalar(
        "UPDATE conversations SET provider_id = (SELECT id FROM providers WHERE slug = 'sol-dental')"
        " WHERE id = :id RETURNING 1",
        id=conversation,
    )
    assert client.get("/chat/history").json["provider"] == {"slug": "sol-dental", "name": "Clínica Sol"}


def test_reading_changes_nothing(site: Site) -> None:
    client = site.visitor()
    for path in ("/chat", "/chat?to=ana-hair", "/chat/history", "/chat/providers", "/p/ana-hair", "/readyz"):
        client.get(path)
        client.head(path)
    for table in ("identities", "conversations", "messages", "outbox"):
        assert site.scalar(f"SELECT count(*) FROM {table}") == 0


class TestLimit:
    def test_who_writes_too_fast_is_told_to_wait(self, make_site: Callable[..., Site], redis_url: str) -> None:
        site = make_site(redis_url)
        client = site.visitor()
        answers = [post(client, HELLO | {"client_id": f"abcdefgh-{n}"}) for n in range(42)]
        assert [a.status_code for a in answers] == [202] * 40 + [429] * 2
        assert answers[-1].json == {"error": "slow_down"}
        assert 1 <= int(answers[-1].headers["Retry-After"]) <= 60
        assert len(stored(site)) == 40
        assert post(site.visitor(), HELLO).status_code == 202

    def test_who_reads_without_end_is_told_to_wait(
        self, make_site: Callable[..., Site], redis_url: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(posting, "READS_PER_ADDRESS", 4)
        client = make_site(redis_url).visitor()
        paths = ("/chat/history", "/p/ana-hair", "/p/ana-hair/theme.css", "/p/ana-hair/qr/web.svg")
        assert [client.get(path).status_code for path in paths] == [200] * 4
        again = [client.get(path) for path in (*paths, "/chat/stream")]
        assert [answer.status_code for answer in again] == [429] * 5
        assert all(1 <= int(answer.headers["Retry-After"]) <= 60 for answer in again)
        assert client.get("/chat").status_code == 200

    def test_without_redis_nobody_who_reads_is_refused(
        self, make_site: Callable[..., Site], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(posting, "READS_PER_ADDRESS", 0)
        client = make_site("redis://127.0.0.1:1/0").visitor()
        assert [client.get(path).status_code for path in ("/chat/history", "/p/ana-hair")] == [200, 200]

    def test_without_redis_nobody_is_refused(self, make_site: Callable[..., Site]) -> None:
        site = make_site("redis://127.0.0.1:1/0")
        client = site.visitor()
        answers = {post(client, HELLO | {"client_id": f"abcdefgh-{n}"}).status_code for n in range(42)}
        assert answers == {202}


def test_a_message_wakes_the_workers(make_site: Callable[..., Site], redis_url: str) -> None:
    import redis

    post(make_site(redis_url).visitor(), HELLO)
    until = time.monotonic() + 10
    with redis.Redis.from_url(redis_url) as connection:
        while not connection.llen("rq:queue:parley") and time.monotonic() < until:
            time.sleep(0.01)  # the request does not wait for the call
        assert connection.llen("rq:queue:parley") == 1


def test_when_it_cannot_be_stored_it_is_not_accepted(site: Site) -> None:
    client = site.visitor()
    site.scalar("ALTER TABLE messages RENAME TO gone; SELECT 1")
    answer = post(client, HELLO)
    assert (answer.status_code, answer.json) == (503, {"error": "try_again"})
    assert answer.headers["Retry-After"] == "3"


class TestProvidersPhone:
    PATH = "/demo/provider/ana-hair"

    def test_the_provider_writes_and_reads(self, site: Site) -> None:
        client = site.visitor()
        assert post(client, HELLO, path=f"{self.PATH}/messages").status_code == 202
        site.say(ANA_PHONE, "A request", {"options": [{"id": "o1", "label": "Approve"}]})
        messages = client.get(f"{self.PATH}/history").json["messages"]
        assert [(m["direction"], m["text"]) for m in messages] == [("in", HELLO["text"]), ("out", "A request")]
        assert client.get("/chat/history").json["messages"] == []

    def test_an_unknown_provider_has_no_phone(self, site: Site) -> None:
        client = site.visitor()
        assert client.get("/demo/provider/nobody/history").status_code == 404
        assert post(client, HELLO, path="/demo/provider/nobody/messages").status_code == 404

    def test_other_sites_cannot_write_as_the_provider(self, site: Site) -> None:
        assert site.visitor().post(f"{self.PATH}/messages", json=HELLO).status_code == 403

    @pytest.mark.parametrize(
        "values",
        [
            {"PARLEY_DEMO": "false"},
            {
                "PARLEY_ENV": "production",
                "PUBLIC_BASE_URL": "https://parley.example",
                "DATABASE_URL": "postgresql://x",
                "REDIS_URL": "redis://x",
            },
        ],
    )
    def test_outside_a_demo_it_does_not_exist(self, make_site: Callable[..., Site], values: dict[str, str]) -> None:
        site = make_site(**values)
        base_url = site.runtime.settings.public_base_url
        client = site.app.test_client()
        page = client.get("/chat", base_url=base_url).text
        assert 'id="provider"' not in page
        assert "/demo/" not in page
        for method, door in (("GET", "history"), ("GET", "stream"), ("POST", "messages")):
            answer = client.open(f"{self.PATH}/{door}", method=method, base_url=base_url, headers={"X-Parley": "1"})
            assert answer.status_code == 404
        assert not [rule for rule in site.app.url_map.iter_rules() if rule.rule.startswith("/demo")]
