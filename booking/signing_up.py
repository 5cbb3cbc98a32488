"""A new provider: everything that one asked for, checked and written at once, or nothing of it.

Chat and site come here with the same `NewProvider`, so both end in the same rows.
"""

from __future__ import annotations

import hashlib
import json
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Uuid
from sqlalchemy.orm import Session

from booking import guards
from booking.errors import NotFound
from booking.guards import Guard
from booking.new_provider import (
    AlreadyProvider,
    HasVisits,
    NewProvider,
    TooMany,
    currency_for,
    faults_of,
    minor_of,
    slugs_for,
)
from booking.places import language_of
from booking.read import load_provider
from booking.records import CLAIM_COMMAND, COMMAND, COMMANDS_KEPT, require_same
from booking.setup import add_provider
from booking.town import MINUTES_A_DAY, TownHours, TownProvider, TownService, wall_of
from booking.types import ProviderCard
from models.base import Instant
from models.sql import typed

MOST_AN_HOUR = 120  # of all that the house takes up: a flood of invented businesses ends here


def sign_up(
    session: Session, wanted: NewProvider, *, identity_id: UUID, command_id: str, now: datetime
) -> ProviderCard:
    """Write the business with its service, hours and entry code, and make the identity its own.

    The same command again gives the first result. Raises BadField, AlreadyProvider, HasVisits, TooMany and
    CommandConflict; then nothing was written.
    """
    for fault in faults_of(wanted):
        raise fault
    connection = session.connection()
    provider_id = uuid4()
    with connection.begin_nested():
        known = _claimed(session, wanted, identity_id, command_id, provider_id, now)
        if known is not None:
            return load_provider(session, provider_id=known)
        _require_free(session, identity_id, now)
        add_provider(session, _town_provider(wanted, now), wanted.country, provider_id, slugs_for(wanted), now=now)
        owned = connection.execute(_OWN, {"provider_id": provider_id, "id": identity_id}).rowcount
        if not owned:
            raise AlreadyProvider
    return load_provider(session, provider_id=provider_id)


def _claimed(
    session: Session, wanted: NewProvider, identity_id: UUID, command_id: str, provider_id: UUID, now: datetime
) -> UUID | None:
    """The provider that this command made before; None when the command is new."""
    if not guards.is_on(Guard.COMMANDS):
        return None
    hashed = hashlib.sha256(repr((identity_id, wanted)).encode()).hexdigest()
    values: dict[str, Any] = {
        "command_id": command_id,
        "payload_hash": hashed,
        "result": json.dumps({"provider_id": str(provider_id)}),
        "now": now,
        "expires_at": now + COMMANDS_KEPT,
    }
    connection = session.connection()
    if connection.execute(CLAIM_COMMAND, values).first() is not None:
        return None
    first = connection.execute(COMMAND, {"command_id": command_id}).one()
    require_same(first.payload_hash, hashed)
    return UUID(first.result["provider_id"])


def _require_free(session: Session, identity_id: UUID, now: datetime) -> None:
    row = session.connection().execute(_WHO, {"id": identity_id, "now": now, "since": now - timedelta(hours=1)}).first()
    if row is None:
        raise NotFound
    if row.provider_id is not None:
        raise AlreadyProvider
    if row.has_visits:
        raise HasVisits
    if row.lately > MOST_AN_HOUR:
        raise TooMany


def _town_provider(wanted: NewProvider, now: datetime) -> TownProvider:
    currency = currency_for(wanted, now)
    service = TownService(
        name=wanted.service.strip(), duration_minutes=wanted.minutes, price_minor=minor_of(wanted, currency) or 0
    )
    hours = tuple(
        TownHours(weekday=day, start=wall_of(start), end=wall_of(end if end <= MINUTES_A_DAY else end - MINUTES_A_DAY))
        for day, start, end in sorted(wanted.hours)
    )
    return TownProvider(
        slug=next(slugs_for(wanted)),
        name=wanted.name.strip(),
        profession=wanted.profession.strip(),
        city=wanted.city.strip(),
        timezone=wanted.time_zone,
        currency=currency,
        language=language_of(wanted.country, wanted.language),
        services=(service,),
        hours=hours,
    )


_WHO = typed(
    """
    SELECT i.provider_id,
        EXISTS (SELECT FROM bookings b WHERE b.identity_id = i.id AND b.end_at > :now
            AND b.status IN ('held', 'pending', 'awaiting_payment', 'confirmed')) AS has_visits,
        (SELECT count(*) FROM commands c WHERE c.id LIKE 'sign_up:%' AND c.created_at > :since) AS lately
    FROM identities i WHERE i.id = :id FOR UPDATE OF i
    """,
    id=Uuid,
    now=Instant(),
    since=Instant(),
)
_OWN = typed(
    "UPDATE identities SET provider_id = :provider_id WHERE id = :id AND provider_id IS NULL", provider_id=Uuid, id=Uuid
)
