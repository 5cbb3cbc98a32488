"""The live stream: catching up, waiting without a connection, and living without Redis."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from flask.testing import FlaskClient

from tests.web.site import ANA_PHONE, Site, post
from webhooks import hub, stream
from webhooks.nudges import Nudges


class Reading:
    """A stream being read in a thread of its own."""

    def __init__(self, client: FlaskClient, path: str = "/chat/stream", **headers: str) -> None:
        self.answer = client.get(path, headers=headers, buffered=False)
        self.events: list[tuple[str, Any, str | None]] = []
        self.changed = threading.Condition()
        self.is_over = False
        self.thread = threading.Thread(target=self._read, daemon=True)
        self.thread.start()

    def _read(self) -> None:
        for raw in self.answer.response:
            chunk = raw.decode() if isinstance(raw, bytes) else raw
            fields = dict(line.split(": ", 1) for line in chunk.strip().splitlines() if ": " in line and line[0] != ":")
            with self.changed:
                if "event" in fields:
                    self.events.append((fields["event"], json.loads(fields["data"]), fields.get("id")))
                self.changed.notify_all()
        with self.changed:
            self.is_over = True
            self.changed.notify_all()

    def wait(self, condition: Callable[[], bool], seconds: float = 10) -> None:
        with self.changed:
            assert self.changed.wait_for(condition, seconds), self.events

    def texts(self) -> list[str]:
        return [fields["text"] for name, fields, _ in self.events if name == "message"]


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Reading]:
    monkeypatch.setattr(stream, "ALONE_SECONDS", 0.05)
    return Reading


def test_it_catches_up_and_then_tells_what_is_new(site: Site, reading: Callable[..., Reading]) -> None:
    client = site.visitor()
    address = site.address_of(client)
    first = site.say(address, "one")
    read = reading(client)
    read.wait(lambda: read.texts() == ["one"])
    second = site.say(address, "two", {"links": [{"url": "https://x.example/p", "label": "Pay"}]})
    read.wait(lambda: read.texts() == ["one", "two"])
    assert [event_id for _, _, event_id in read.events] == [str(first), str(second)]
    assert read.events[1][1]["links"] == [{"url": "https://x.example/p", "label": "Pay"}]
    assert read.answer.mimetype == "text/event-stream"
    assert read.answer.headers["Cache-Control"] == "no-store"


def test_a_stream_opened_before_the_first_message_finds_the_conversation(
    site: Site, reading: Callable[..., Reading]
) -> None:
    client = site.visitor()
    read = reading(client)
    post(client, {"client_id": "abcdefgh-1", "text": "hello"})
    read.wait(lambda: read.texts() == ["hello"])


def test_a_reconnect_goes_on_after_the_last_event(site: Site, reading: Callable[..., Reading]) -> None:
    client = site.visitor()
    address = site.address_of(client)
    seqs = [site.say(address, str(n)) for n in range(3)]
    site.runtime.clock.advance(60)  # type: ignore[attr-defined]
    read = reading(client, "/chat/stream?after=0", **{"Last-Event-ID": str(seqs[1])})
    read.wait(lambda: read.texts() == ["2"])


def test_a_message_that_was_overtaken_is_still_told(site: Site, reading: Callable[..., Reading]) -> None:
    client = site.visitor()
    late = site.say(site.address_of(client), "late")
    read = reading(client, f"/chat/stream?after={late + 5}")
    read.wait(lambda: read.texts() == ["late"])


def test_nobody_hears_another(site: Site, reading: Callable[..., Reading]) -> None:
    one, other = site.visitor(), site.visitor()
    read = reading(other)
    site.say(site.address_of(one), "secret")
    site.say(site.address_of(other), "for you")
    read.wait(lambda: bool(read.texts()))
    assert read.texts() == ["for you"]


def test_without_a_cookie_there_is_no_stream(site: Site) -> None:
    assert site.app.test_client().get("/chat/stream").status_code == 204


def test_no_connection_is_held_while_waiting(site: Site, reading: Callable[..., Reading]) -> None:
    clients = [site.visitor() for _ in range(5)]
    for client in clients:
        site.say(site.address_of(client), "hello")
        read = reading(client)
        read.wait(lambda read=read: bool(read.texts()))  # type: ignore[misc]
    site.app.extensions["parley"].hub.close()
    deadline = time.monotonic() + 10
    while site.runtime.engine.pool.checkedout() and time.monotonic() < deadline:  # type: ignore[attr-defined]
        time.sleep(0.01)
    assert site.runtime.engine.pool.checkedout() == 0  # type: ignore[attr-defined]


def test_a_used_option_and_the_provider_are_told(site: Site, reading: Callable[..., Reading]) -> None:
    client = site.visitor()
    conversation = site.conversation(site.address_of(client))
    outbox_id = site.scalar(
        "INSERT INTO outbox (kind, dedupe_key, payload, created_at, due_at) VALUES ('reply', 'k', '{}', now(), now())"
        " RETURNING id"
    )
    site.scalar(
        "INSERT INTO options (id, conversation_id, outbox_id, position, label, action, created_at)"
        " VALUES ('opt1', :c, :o, 0, 'Yes', '{}', now()) RETURNING id",
        c=conversation,
        o=outbox_id,
    )
    site.say(site.address_of(client), "Shall I?", {"options": [{"id": "opt1", "label": "Yes"}]})
    read = reading(client)
    read.wait(lambda: bool(read.texts()))
    site.scalar("UPDATE options SET used_at = now() RETURNING 1")
    read.wait(lambda: ("used", {"ids": ["opt1"]}, None) in read.events)
    site.scalar(
        "UPDATE conversations SET provider_id = (SELECT id FROM providers WHERE slug = 'sol-dental') RETURNING 1"
    )
    read.wait(lambda: ("provider", {"slug": "sol-dental", "name": "Clínica Sol"}, None) in read.events)


def test_redis_wakes_a_stream_at_once(
    make_site: Callable[..., Site], redis_url: str, reading: Callable[..., Reading], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream, "HEARTBEAT_SECONDS", 300.0)  # only a ring can bring the second message
    site = make_site(redis_url)
    client = site.visitor()
    address = site.address_of(client)
    site.say(address, "one")
    read = reading(client)
    read.wait(lambda: read.texts() == ["one"])
    bells = site.app.extensions["parley"].hub
    deadline = time.monotonic() + 20
    while not bells.is_listening and time.monotonic() < deadline:
        time.sleep(0.01)
    site.say(address, "two")
    Nudges(redis_url).announce(str(site.conversation(address)))  # as another process does
    read.wait(lambda: read.texts() == ["one", "two"])


def test_too_many_streams_become_polling(
    site: Site, reading: Callable[..., Reading], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hub, "MAX_STREAMS", 1)
    client = site.visitor()
    site.say(site.address_of(client), "hello")
    first = reading(client)
    first.wait(lambda: first.texts() == ["hello"])
    second = client.get("/chat/stream")
    assert second.text.startswith(f"retry: {stream.POLL_MS}\n")
    assert "hello" in second.text


def test_a_closing_process_ends_its_streams(site: Site, reading: Callable[..., Reading]) -> None:
    read = reading(site.visitor())
    site.app.extensions["parley"].hub.close()
    read.wait(lambda: read.is_over)


def test_the_providers_phone_is_live_too(site: Site, reading: Callable[..., Reading]) -> None:
    read = reading(site.visitor(), "/demo/provider/ana-hair/stream")
    site.say(ANA_PHONE, "A request")
    read.wait(lambda: read.texts() == ["A request"])
