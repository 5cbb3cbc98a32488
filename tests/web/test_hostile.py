"""What strangers can put into an address or a header: never a fault of ours."""

from __future__ import annotations

from typing import Any

import pytest

from tests.web.site import Site, post

PATHS = [
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


@pytest.mark.parametrize("path", PATHS, ids=range(len(PATHS)))
def test_nothing_is_found_at_a_hostile_address(site: Site, path: str) -> None:
    assert site.visitor().get(path).status_code == 404


@pytest.mark.parametrize(
    "value", ["\x00", "%00", "\u202e<b>", "9" * 400, "-1", "\ud800".encode("utf-8", "replace").decode()]
)
@pytest.mark.parametrize("name", ["to", "say", "lang", "q", "before", "after", "service"])
def test_any_parameter_is_answered(site: Site, name: str, value: str) -> None:
    client = site.visitor()
    for path in ("/chat", "/chat/providers", "/chat/history", "/p/ana-hair"):
        assert client.get(path, query_string={name: value}).status_code == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "TRACE", "WORDS"])
@pytest.mark.parametrize("path", ["/", "/chat", "/chat/history", "/chat/stream", "/p/ana-hair", "/healthz", "/readyz"])
def test_other_methods_change_nothing(site: Site, path: str, method: str) -> None:
    answer = site.visitor().open(path, method=method, headers={"X-Parley": "1"})
    assert answer.status_code == 405


BODIES: list[Any] = [None, [], "text", 7, {"text": ["a"]}, {"text": "a", "client_id": {}}, {"text": "a" * 9, "to": 5}]


@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
def test_a_body_of_another_shape_is_refused(site: Site, body: Any) -> None:
    assert post(site.visitor(), body).status_code == 400
    assert site.scalar("SELECT count(*) FROM messages") == 0
