"""A site over a small town, with hands for what the relay would do, and what the page's script sends."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID, uuid4

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import text

from bot import inbox
from bot.channels.port import InboundMessage
from bot.runtime import Runtime
from models.enums import Channel

ANA_PHONE = "+12125550101"
TOWN: dict[str, Any] = {
    "providers": [
        {
            "slug": "ana-hair",
            "name": "Ana's Hair <Studio>",
            "profession": "hairdresser",
            "city": "New York",
            "address": "12 Bleecker Street",
            "phone": ANA_PHONE,
            "timezone": "America/New_York",
            "currency": "USD",
            "language": "en",
            "auto_confirm": False,
            "rating": 4.8,
            "services": [
                {"name": "Haircut", "duration_minutes": 60, "price_minor": 4500, "granularity_minutes": 60},
                {
                    "name": "Colour",
                    "duration_minutes": 120,
                    "price_minor": 12000,
                    "payment": "deposit",
                    "deposit_minor": 3000,
                },
            ],
            "hours": [
                {"weekday": 1, "start": "10:00", "end": "13:00"},
                {"weekday": 1, "start": "16:00", "end": "19:00"},
            ],
            "facts": [{"topic": "parking", "text": "There is a car park two doors down."}],
        },
        {
            "slug": "sol-dental",
            "name": "Clínica Sol",
            "profession": "dentista",
            "city": "Málaga",
            "phone": "+34600555102",
            "timezone": "Europe/Madrid",
            "currency": "EUR",
            "language": "es",
            "auto_confirm": True,
            "services": [{"name": "Limpieza", "duration_minutes": 30, "price_minor": 0}],
            "hours": [{"weekday": 0, "start": "09:00", "end": "10:00"}],
        },
    ]
}

_SAY = text(
    """
    INSERT INTO messages (id, conversation_id, direction, channel, text, payload, sent_at, received_at)
    VALUES (:id, :conversation_id, 'out', 'web', :text, :payload, :now, :now) RETURNING seq
    """
)


class Site:
    """The application, and hands for what the relay would do."""

    def __init__(self, app: Flask, runtime: Runtime) -> None:
        self.app = app
        self.runtime = runtime

    def visitor(self) -> FlaskClient:
        """Somebody with the chat page open."""
        client = self.app.test_client()
        assert client.get("/chat").status_code == 200
        return client

    def visitor_without_page(self) -> FlaskClient:
        """Somebody who asks a door by its address."""
        return self.app.test_client()

    def address_of(self, client: FlaskClient) -> str:
        """The address behind a client's cookie."""
        with client.session_transaction() as session:
            return str(session["visitor"])

    def conversation(self, address: str) -> UUID:
        """The web conversation of an address."""
        message = InboundMessage(Channel.WEB, "", address, "", self.runtime.now())
        with self.runtime.transaction() as session:
            return inbox.ensure_conversation(session, message)

    def say(self, address: str, words: str, payload: dict[str, Any] | None = None) -> int:
        """An outbound message, as the relay stores it; its seq."""
        values = {
            "id": uuid4(),
            "conversation_id": self.conversation(address),
            "text": words,
            "payload": json.dumps(payload or {}),
            "now": self.runtime.now(),
        }
        return int(self.scalar(_SAY, **values))

    def scalar(self, statement: Any, **values: Any) -> Any:
        """One value of a statement, which is committed."""
        with self.runtime.transaction() as session:
            return session.execute(text(statement) if isinstance(statement, str) else statement, values).scalar()


def post(client: FlaskClient, body: Any, *, path: str = "/chat/messages", **headers: str) -> Any:
    """What the page's script sends."""
    return client.post(path, json=body, headers={"X-Parley": "1"} | headers)
