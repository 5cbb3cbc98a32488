"""Voice notes at the web's doors: what is taken, what is refused, and that nobody is given one."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import text

from bot import engine, recordings
from llm.context import Sender
from llm.voice import NotHeard, VoiceNote
from tests.web.site import Site
from tests.webm import webm
from webhooks import posting
from webhooks.recordings import MOST_BYTES
from workers.clock import forget_pictures

HEADERS = {"X-Parley": "1"}
EARS = {"TRANSCRIPTION_MODEL": "ears", "TRANSCRIPTION_API_KEY": "sk-none"}
WEBM, OGG, MP4 = b"\x1aE\xdf\xa3sound", b"OggS sound", b"\x00\x00\x00\x0cftypM4A sound"
# Of 1,000 ticks a second: ISO/IEC 14496-12, 8.2.2.
MP4_OF_121 = (
    b"\x00\x00\x00\x0cftypM4A \x00\x00\x00\x24moov\x00\x00\x00\x1cmvhd"
    + bytes(12)
    + (1000).to_bytes(4, "big")
    + (121_000).to_bytes(4, "big")
)


class Hearing:
    """Hears the same in everything, and keeps what it was given."""

    def __init__(self, heard: str | NotHeard) -> None:
        self.heard = heard
        self.notes: list[VoiceNote] = []

    def transcribe(self, note: VoiceNote, sender: Sender, *, seconds: float) -> str | NotHeard:
        self.notes.append(note)
        return self.heard


@pytest.fixture
def site(make_site: Any) -> Site:
    return make_site(**EARS)


def send(client: FlaskClient, content: bytes = WEBM, **fields: Any) -> Any:
    form = {"client_id": "abcdefgh-1", "seconds": "3", "voice": (BytesIO(content), "me.webm", "audio/webm")}
    return client.post("/chat/recordings", data=form | fields, headers=HEADERS)


def rows(site: Site, statement: str) -> list[Any]:
    with site.runtime.transaction() as session:
        return list(session.execute(text(statement)).mappings())


def listens(site: Site, heard: str | NotHeard) -> Hearing:
    """Let a turn take up what was sent."""
    ears = site.runtime.__dict__["transcriber"] = Hearing(heard)
    for conversation_id in rows(site, "SELECT id FROM conversations"):
        engine.take_turn(site.runtime, conversation_id["id"])
    return ears


def owed(site: Site) -> str:
    return str(rows(site, "SELECT payload FROM outbox WHERE kind = 'reply'"))


@pytest.mark.parametrize(("content", "kind"), [(WEBM, "audio/webm"), (OGG, "audio/ogg"), (MP4, "audio/mp4")])
def test_a_recording_is_stored_with_its_message(site: Site, content: bytes, kind: str) -> None:
    answer = send(site.visitor(), content, to="ana-hair")
    assert (answer.status_code, answer.json) == (202, {"accepted": True, "is_repeat": False})
    [message] = rows(site, "SELECT * FROM messages")
    media = {"kind": "voice", "content_type": kind, "size": len(content), "seconds": 3}
    assert (message["text"], message["payload"]["media"]) == ("", [media])
    [kept] = rows(site, "SELECT * FROM recordings")
    assert (kept["message_id"], bytes(kept["content"]), kept["seconds"]) == (message["id"], content, 3)


def test_sent_again_it_is_stored_once_and_heard_once(site: Site) -> None:
    client = site.visitor()
    assert [send(client).json["is_repeat"] for _ in range(3)] == [False, True, True]
    assert len(rows(site, "SELECT FROM recordings")) == 1
    assert len(listens(site, "hello").notes) == 1


def test_a_turn_hears_it_and_the_sound_is_gone(site: Site) -> None:
    client = site.visitor()
    send(client, to="ana-hair")
    [before] = client.get("/chat/history").json["messages"]
    assert (before["is_spoken"], before["text"]) == (True, "")
    ears = listens(site, "How much is a haircut?")
    assert ears.notes == [VoiceNote(WEBM, "audio/webm", 3)]
    assert "voice.heard" in owed(site)
    assert "How much is a haircut?" in owed(site)
    assert "4500" in owed(site)
    [after] = client.get("/chat/history").json["messages"]
    assert (after["is_spoken"], after["text"]) == (True, "How much is a haircut?")
    assert rows(site, "SELECT FROM recordings") == []


@pytest.mark.parametrize("why", NotHeard)
def test_what_is_not_heard_is_answered_and_not_kept(site: Site, why: NotHeard) -> None:
    send(site.visitor())
    listens(site, why)
    assert f"voice.{why.value}" in owed(site)
    assert rows(site, "SELECT FROM recordings") == []


def test_a_turn_that_breaks_can_hear_it_again(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    send(site.visitor())
    with monkeypatch.context() as broken:
        broken.setattr(engine, "_decide", lambda *_: 1 / 0)
        assert len(listens(site, "hello").notes) == 1
    assert len(rows(site, "SELECT FROM recordings")) == 1
    site.runtime.clock.advance(3600)
    assert len(listens(site, "hello").notes) == 1
    assert "voice.heard" in owed(site)


def test_a_recording_that_is_gone_is_answered(site: Site) -> None:
    send(site.visitor())
    site.scalar("DELETE FROM recordings RETURNING 1")
    assert listens(site, "hello").notes == []
    assert "voice.failed" in owed(site)


def test_nobody_is_given_a_recording(site: Site) -> None:
    """There is no door to it: neither for a stranger nor for who sent it, under any id that they may know."""
    client, stranger = site.visitor(), site.visitor()
    send(client)
    [message] = rows(site, "SELECT id FROM messages")
    for path in ("/chat/recordings", f"/chat/recordings/{message['id']}", f"/chat/pictures/{message['id']}"):
        for who in (client, stranger, site.visitor_without_page()):
            answer = who.get(path)
            assert answer.status_code in (404, 405)
            assert b"sound" not in answer.data
    assert b"sound" not in client.get("/chat/history").data
    doors = [rule for rule in site.app.url_map.iter_rules() if "recording" in rule.rule]
    assert [rule.methods & {"GET", "HEAD"} for rule in doors] == [set()]


@pytest.mark.parametrize(
    ("content", "fields", "status", "code"),
    [
        (b"", {}, 415, "voice_empty"),
        (b"\xff\xd8\xff picture", {}, 415, "voice_unreadable"),
        (b"<html>", {}, 415, "voice_unreadable"),
        (WEBM, {"seconds": "121"}, 413, "voice_too_long"),
        (b"OggS\x00\x04" + (48_000 * 121).to_bytes(8, "little"), {"seconds": "0"}, 413, "voice_too_long"),
        (webm(121), {"seconds": "3"}, 413, "voice_too_long"),
        (webm(3, told=121), {"seconds": "0"}, 413, "voice_too_long"),
        (MP4_OF_121, {"seconds": "3"}, 413, "voice_too_long"),
        (WEBM + b"\x00" * MOST_BYTES, {}, 413, "voice_too_long"),
        (b"x" * 20_000_000, {}, 413, "voice_too_long"),
        (WEBM, {"seconds": "-1"}, 400, "malformed"),
        (WEBM, {"seconds": "soon"}, 400, "malformed"),
        (WEBM, {"client_id": "x"}, 400, "malformed"),
        (WEBM, {"to": "../x"}, 400, "malformed"),
        (WEBM, {"option": "abc"}, 400, "malformed"),
        (WEBM, {"voice": "words"}, 400, "malformed"),
    ],
)
def test_what_is_no_recording_is_refused(
    site: Site, content: bytes, fields: dict[str, str], status: int, code: str
) -> None:
    answer = send(site.visitor(), content, **fields)
    assert (answer.status_code, answer.json) == (status, {"error": code})
    assert rows(site, "SELECT FROM messages") == []


def test_the_most_that_is_taken(site: Site) -> None:
    assert send(site.visitor(), WEBM.ljust(MOST_BYTES, b"\x00"), seconds="120").status_code == 202
    assert send(site.visitor(), webm(120), seconds="119").status_code == 202


def test_foreign_pages_and_strangers_cannot_send(site: Site) -> None:
    assert send(site.visitor_without_page()).status_code == 403
    form = {"client_id": "abcdefgh-1", "voice": (BytesIO(WEBM), "me.webm")}
    assert site.visitor().post("/chat/recordings", data=form).status_code == 403


def test_who_sends_many_is_asked_to_slow_down(make_site: Any, redis_url: str) -> None:
    client = make_site(redis_url, **EARS).visitor()
    most = posting.PER_VISITOR // 5
    answers = [send(client, client_id=f"abcdefgh-{n}").status_code for n in range(most + 1)]
    assert answers == [202] * most + [429]


def test_what_no_turn_took_up_is_forgotten_after_a_day(site: Site) -> None:
    send(site.visitor())
    site.runtime.clock.advance((recordings.KEPT - timedelta(seconds=1)).total_seconds())
    forget_pictures(site.runtime)
    assert len(rows(site, "SELECT FROM recordings")) == 1
    site.runtime.clock.advance(1)
    forget_pictures(site.runtime)
    assert rows(site, "SELECT FROM recordings") == []


class TestThePage:
    def test_has_a_microphone_where_somebody_listens(self, site: Site) -> None:
        answer = site.visitor_without_page().get("/chat")
        assert 'class="record"' in answer.text
        assert "microphone=(self)" in answer.headers["Permissions-Policy"]
        assert "camera=()" in answer.headers["Permissions-Policy"]

    @pytest.mark.parametrize("path", ["/p/ana-hair", "/sign-in", "/healthz"])
    def test_is_the_only_one(self, site: Site, path: str) -> None:
        assert "microphone=()" in site.visitor_without_page().get(path).headers["Permissions-Policy"]

    def test_has_none_where_nobody_does(self, make_site: Any) -> None:
        deaf = make_site()
        client = deaf.visitor()
        answer = client.get("/chat")
        assert 'class="record"' not in answer.text
        assert "microphone=()" in answer.headers["Permissions-Policy"]
        refused = send(client)
        assert (refused.status_code, refused.json) == (409, {"error": "voice_off"})
        assert rows(deaf, "SELECT FROM messages") == []
