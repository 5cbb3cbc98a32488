"""Pictures at the web's doors: what is taken, what is refused, and who may see them."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from flask.testing import FlaskClient
from PIL import Image
from sqlalchemy import text

from bot import pictures
from tests.web.site import Site
from webhooks import posting

HEADERS = {"X-Parley": "1"}


def photo(size: tuple[int, int] = (50, 40)) -> bytes:
    out = BytesIO()
    Image.new("RGB", size, "red").save(out, "JPEG", comment=b"SecretComment")
    return out.getvalue()


def upload(client: FlaskClient, content: bytes | None = None, **fields: Any) -> Any:
    form = {"client_id": "abcdefgh-1", "picture": (BytesIO(photo() if content is None else content), "me.jpg")}
    return client.post("/chat/pictures", data=form | fields, headers=HEADERS)


def rows(site: Site, statement: str) -> list[Any]:
    with site.runtime.transaction() as session:
        return list(session.execute(text(statement)).mappings())


def picture_id(site: Site) -> Any:
    return rows(site, "SELECT id FROM pictures")[0]["id"]


def test_a_picture_is_stored_with_its_message(site: Site) -> None:
    client = site.visitor()
    answer = upload(client, text="like this", to="ana-hair")
    assert (answer.status_code, answer.json) == (202, {"accepted": True, "is_repeat": False})
    [message] = rows(site, "SELECT * FROM messages")
    assert message["text"] == "like this"
    assert message["payload"]["media"] == [{"kind": "image", "content_type": "image/jpeg"}]
    [kept] = rows(site, "SELECT * FROM pictures")
    assert kept["message_id"] == message["id"]
    assert b"Secret" not in bytes(kept["content"])


def test_a_picture_sent_again_is_stored_once(site: Site) -> None:
    client = site.visitor()
    assert [upload(client).json["is_repeat"] for _ in range(3)] == [False, True, True]
    assert len(rows(site, "SELECT FROM pictures")) == 1


def test_the_page_shows_it_and_only_to_who_sent_it(site: Site) -> None:
    client = site.visitor()
    upload(client)
    [message] = client.get("/chat/history").json["messages"]
    assert message["pictures"] == [str(picture_id(site))]
    shown = client.get(f"/chat/pictures/{message['pictures'][0]}")
    assert (shown.status_code, shown.mimetype) == (200, "image/jpeg")
    assert shown.data.startswith(b"\xff\xd8")
    assert shown.headers["X-Content-Type-Options"] == "nosniff"
    assert shown.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert "no-store" in shown.headers["Cache-Control"]
    for other in (site.visitor(), site.visitor_without_page()):
        assert other.get(f"/chat/pictures/{message['pictures'][0]}").status_code == 404


def test_who_was_sent_it_sees_it(site: Site) -> None:
    client, other = site.visitor(), site.visitor()
    upload(client)
    shown = str(picture_id(site))
    post = other.post("/chat/messages", json={"client_id": "abcdefgh-9", "text": "hi"}, headers=HEADERS)
    assert post.status_code == 202
    assert other.get(f"/chat/pictures/{shown}").status_code == 404
    site.say(site.address_of(other), "Picture from somebody", {"picture": shown})
    assert other.get(f"/chat/pictures/{shown}").status_code == 200
    assert other.get("/chat/history").json["messages"][-1]["pictures"] == [shown]


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", 415, "picture_unreadable"),
        (b"", 415, "picture_unreadable"),
        (photo()[:100], 415, "picture_unreadable"),
        (photo() + b"\x00" * 11_000_000, 413, "picture_too_large"),
        (b"x" * 50_000_000, 413, "picture_too_large"),
    ],
)
def test_what_is_no_picture_is_refused_and_not_stored(site: Site, content: bytes, status: int, code: str) -> None:
    answer = upload(site.visitor(), content)
    assert (answer.status_code, answer.json) == (status, {"error": code})
    assert rows(site, "SELECT FROM messages") == []


@pytest.mark.parametrize("fields", [{"client_id": "x"}, {"to": "../x"}, {"option": "abc"}, {"picture": "words"}])
def test_malformed_forms_are_refused(site: Site, fields: dict[str, str]) -> None:
    assert upload(site.visitor(), **fields).status_code == 400
    assert rows(site, "SELECT FROM messages") == []


def test_foreign_pages_and_strangers_cannot_send(site: Site) -> None:
    assert upload(site.visitor_without_page()).status_code == 403
    form = {"client_id": "abcdefgh-1", "picture": (BytesIO(photo()), "me.jpg")}
    assert site.visitor().post("/chat/pictures", data=form).status_code == 403


def test_a_link_shows_it_without_a_cookie_until_it_runs_out(site: Site) -> None:
    upload(site.visitor())
    sent = picture_id(site)
    with site.runtime.transaction() as session:
        path = pictures.make_link(session, sent, now=site.runtime.now())
    stranger = site.visitor_without_page()
    shown = stranger.get(path)
    assert (shown.status_code, shown.mimetype) == (200, "image/jpeg")
    assert shown.headers["X-Robots-Tag"] == "noindex"
    assert stranger.get(path[:-1] + ("a" if path[-1] != "a" else "b")).status_code == 404
    assert stranger.get("/pictures/" + "x" * 5000).status_code == 404
    site.runtime.clock.advance(24 * 3600 + 1)
    assert stranger.get(path).status_code == 404


def test_who_sends_many_is_asked_to_slow_down(make_site: Any, redis_url: str) -> None:
    client = make_site(redis_url).visitor()
    most = posting.PER_VISITOR // 5
    answers = [upload(client, client_id=f"abcdefgh-{n}").status_code for n in range(most + 1)]
    assert answers == [202] * most + [429]
