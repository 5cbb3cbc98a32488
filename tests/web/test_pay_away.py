"""The pay page while the payment service cannot be reached, and when it is there again."""

from __future__ import annotations

from booking.gateways.port import GatewayError, GatewayErrorKind
from tests.web.site import Site
from tests.web.test_pay_pages import waiting

__all__ = ["waiting"]


def press(site: Site, path: str):
    return site.app.test_client().post(path, headers={"Origin": site.runtime.settings.public_base_url})


def test_who_cannot_be_sent_to_the_service_is_told_so_and_can_press_again(site, waiting, monkeypatch):
    _, path = waiting
    kept = site.runtime.gateway.start_checkout

    def away(order):
        raise GatewayError(GatewayErrorKind.RETRY, "connection")

    monkeypatch.setattr(site.runtime.gateway, "start_checkout", away)
    answer = press(site, path)
    assert (answer.status_code, answer.location) == (303, f"{path}?again=1")
    visitor = site.app.test_client()
    plain, told = visitor.get(path).text, visitor.get(answer.location).text
    assert 'role="alert"' in told
    assert 'role="alert"' not in plain
    assert f'action="{path}"' in told
    monkeypatch.setattr(site.runtime.gateway, "start_checkout", kept)
    assert "/sandbox/checkout/" in press(site, path).location
