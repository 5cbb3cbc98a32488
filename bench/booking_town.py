"""The town that bookings are made in by the bench: a thousand providers, and people who have been there before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import insert, text
from sqlalchemy.orm import Session

from booking import setup
from models.migrate import migrate
from models.people import Customer, CustomerIdentity, Identity
from models.session import open_engine

PROVIDERS = 1_000
PEOPLE = 200
NOW = datetime(2026, 6, 1, tzinfo=UTC)
PRICE = 3_000
SERVICES = """
SELECT s.provider_id, s.id FROM services s JOIN providers p ON p.id = s.provider_id ORDER BY p.slug <> 'p0', p.slug
"""


@dataclass
class World:
    """What the clients know: services of all providers, and people who have been there before."""

    services: list[tuple[UUID, UUID]]
    people: list[UUID]


def town() -> dict[str, Any]:
    """Providers that are open day and night and confirm at once; the first is the hot one."""
    cut = {
        "name": "Cut",
        "duration_minutes": 30,
        "price_minor": PRICE,
        "granularity_minutes": 30,
        "horizon_days": 1_100,
    }
    return {
        "providers": [
            {
                "slug": f"p{number}",
                "name": f"Provider {number}",
                "profession": "Hairdresser",
                "timezone": "America/New_York",
                "currency": "USD",
                "auto_confirm": True,
                "services": [cut | {"horizon_days": 1_100}],
                "hours": [{"weekday": day, "start": "00:00", "end": "24:00"} for day in range(7)],
            }
            for number in range(PROVIDERS)
        ]
    }


def build(address: str) -> World:
    """Fill an empty database: the town, its people, and each person as a customer of each provider that they go to."""
    engine = open_engine(address)
    migrate(engine)
    with Session(engine) as session:
        setup.load_town(session, town(), now=NOW)
        services = [tuple(row) for row in session.execute(text(SERVICES))]
        people = [{"id": UUID(int=n + 1), "channel": "web", "address": f"person-{n}"} for n in range(PEOPLE)]
        session.execute(insert(Identity), people)
        pairs = [(services[0][0], person["id"]) for person in people]
        pairs += [(owner, people[number % PEOPLE]["id"]) for number, (owner, _) in enumerate(services) if number]
        rows = [
            {"id": UUID(int=(1 << 64) + number), "provider_id": owner, "name": "Ana", "language": "en"}
            for number, (owner, _) in enumerate(pairs)
        ]
        session.execute(insert(Customer), rows)
        links = [
            {"provider_id": owner, "identity_id": person, "customer_id": row["id"]}
            for (owner, person), row in zip(pairs, rows, strict=True)
        ]
        session.execute(insert(CustomerIdentity), links)
        session.commit()
    with engine.connect() as connection:
        connection.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql("VACUUM ANALYZE")
    engine.dispose()
    return World(services, [person["id"] for person in people])
