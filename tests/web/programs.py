"""Those who use the API in tests: a program with a token, a provider's page, and people of the web chat."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from flask.testing import FlaskClient

from booking import service
from booking.tokens import make_token
from booking.types import Actor, BookingCard
from bot.booking_form import WebRequest, request_from_web
from bot.contact import Contact
from models.enums import Scope
from tests.web.site import Site
from tests.web.test_signing_in import ORIGIN, chat_of, come_in
from webhooks.api.whom import FORMS
from webhooks.signing_in import form_token, signed_in


def provider_id(site: Site, slug: str = "ana-hair") -> UUID:
    return site.scalar("SELECT id FROM providers WHERE slug = :slug", slug=slug)


def token_for(site: Site, slug: str = "ana-hair", *scopes: Scope, days: float = 30) -> str:
    """A token of a provider, by default for everything."""
    own = provider_id(site, slug)
    with site.runtime.transaction() as session:
        return make_token(
            session,
            actor=Actor.provider(own),
            provider_id=own,
            name="diary",
            scopes=scopes or tuple(Scope),
            lasts=timedelta(days=days),
            now=site.runtime.now(),
        )


def program(token: str) -> dict[str, str]:
    """The header that a program sends."""
    return {"Authorization": f"Bearer {token}"}


def page_of(site: Site, slug: str = "ana-hair") -> tuple[FlaskClient, dict[str, str]]:
    """A signed-in browser, and the headers of its own pages."""
    address = f"+1212555{len(slug):04}"
    client = come_in(site, chat_of(site, slug, address))
    cookie = client.get_cookie("parley-in")
    with site.app.test_request_context(headers={"Cookie": f"parley-in={cookie.value}"}):
        here = signed_in()
        made = form_token(here, FORMS)
    return client, ORIGIN | {"X-CSRF-Token": made}


def book(
    site: Site, client: FlaskClient, at: Any, service_name: str = "Haircut", slug: str = "ana-hair"
) -> BookingCard:
    """A visit of the person behind a browser."""
    made = request_from_web(
        site.runtime,
        WebRequest(
            slug=slug,
            service_id=site.scalar("SELECT id FROM services WHERE name = :name", name=service_name),
            start_at=at,
            contact=Contact("Bo Berg", "+12125550177"),
            key=f"{site.address_of(client)}{at}",
            language="en",
            visitor=site.address_of(client),
        ),
    )
    return made.booking


def approve(site: Site, card: BookingCard) -> None:
    """The provider agrees."""
    with site.runtime.transaction() as session:
        service.approve(
            session,
            actor=Actor.provider(card.provider_id),
            command_id=f"approve:{card.id}",
            cause="test",
            now=site.runtime.now(),
            booking_id=card.id,
        )
