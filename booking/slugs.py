"""The names in providers' public addresses. One that was given up leads on to its provider, and nobody else gets it.

Posters and QR codes are printed once: an address that somebody can have on a wall must not become somebody else's.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ARRAY, Connection, String, Table, Uuid, delete, func, select
from sqlalchemy.dialects.postgresql import insert

from booking.edits import BadEdit, Fault
from booking.errors import BadTown
from booking.town import Town
from models.providers import FormerSlug
from models.sql import typed

FORMER: Table = FormerSlug.__table__
MOST_FORMER = 10  # that one provider holds: nobody collects addresses
SLUG_LOCK = 7_265_112_094  # whoever takes a name looks and writes under it

_OWNER = typed(
    """
    SELECT id FROM providers WHERE slug = :slug
    UNION ALL SELECT provider_id FROM former_slugs WHERE slug = :slug LIMIT 1
    """,
    slug=String,
).columns(id=Uuid)
_PRESENT = typed(
    "SELECT f.slug, p.slug AS present FROM former_slugs f JOIN providers p ON p.id = f.provider_id"
    " WHERE f.slug = ANY(:slugs)",
    slugs=ARRAY(String),
)
_HELD = typed(
    "SELECT count(*) FROM former_slugs WHERE provider_id = :provider_id AND slug <> :slug",
    provider_id=Uuid,
    slug=String,
)


def owner_of(connection: Connection, slug: str) -> UUID | None:
    """The provider whose address this is or was; None for a free one."""
    return connection.execute(_OWNER, {"slug": slug}).scalar()


def by_present_slugs(connection: Connection, town: Town) -> Town:
    """The town with every provider under the slug it has by now. Raises BadTown for one that is there twice."""
    rows = connection.execute(_PRESENT, {"slugs": [provider.slug for provider in town.providers]})
    present: dict[str, str] = dict(tuple(row) for row in rows)
    slugs = [present.get(provider.slug, provider.slug) for provider in town.providers]
    for index, slug in enumerate(slugs):
        if slug in slugs[:index]:
            raise BadTown(f"providers[{index}].slug", f"{slug} is there twice, once by a former slug")
    pairs = zip(town.providers, slugs, strict=True)
    return town.model_copy(update={"providers": tuple(one.model_copy(update={"slug": slug}) for one, slug in pairs)})


def lock_slugs(connection: Connection) -> None:
    """Let nobody else take a name until the end of the transaction."""
    connection.execute(select(func.pg_advisory_xact_lock(SLUG_LOCK)))


def require_own_or_free(connection: Connection, provider_id: UUID, slug: str) -> None:
    """Raises BadEdit TAKEN for another's address, present or former, and TOO_MANY for one who gave up too many."""
    if owner_of(connection, slug) not in (None, provider_id):
        raise BadEdit("slug", Fault.TAKEN)
    if connection.execute(_HELD, {"provider_id": provider_id, "slug": slug}).scalar_one() >= MOST_FORMER:
        raise BadEdit("slug", Fault.TOO_MANY)


def give_up(connection: Connection, provider_id: UUID, old: str, new: str, now: datetime) -> None:
    """Keep the old address as a former one; the new one is no former one any more."""
    connection.execute(delete(FORMER).where(FORMER.c.slug == new, FORMER.c.provider_id == provider_id))
    connection.execute(insert(FORMER).values(slug=old, provider_id=provider_id, left_at=now))
