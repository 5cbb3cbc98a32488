"""Writes providers, services, resources, hours, busy times, facts and entry codes: whole, from town files.

With `booking/editing.py`, which writes single edits of theirs, it is the only writer of these.

Every edit first takes the exclusive locks that bookings share, so that no booking is judged by half of it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ARRAY, Connection, String, Table, Uuid, bindparam, delete, func, select, text, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from booking.slugs import by_present_slugs, lock_slugs, owner_of
from booking.town import (
    Town,
    TownProvider,
    parse_town,
    plain_town,
)
from booking.town_rows import (
    TOWN_SOURCE,
    Row,
    busy_rows,
    discount_row,
    fact_row,
    override_row,
    provider_row,
    rule_row,
    service_row,
    town_provider,
)
from models.enums import ResourceKind
from models.providers import (
    AvailabilityOverride,
    AvailabilityRule,
    BusyBlock,
    DirectoryVersion,
    Discount,
    EntryCode,
    Provider,
    ProviderFact,
    Resource,
    Service,
    ServiceResource,
)
from models.tables import metadata

TOWN_LOCK = 7_236_513
CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ"
CODE_DIGITS = "23456789"
PERSON = "Main"
POLICY_FIELDS = ("payment", "deposit_minor", "cancellation_hours", "late_refund_percent")

PROVIDERS: Table = Provider.__table__
SERVICES: Table = Service.__table__
RESOURCES: Table = Resource.__table__
RULES: Table = AvailabilityRule.__table__
OVERRIDES: Table = AvailabilityOverride.__table__
BUSY: Table = BusyBlock.__table__
FACTS: Table = ProviderFact.__table__
CODES: Table = EntryCode.__table__
DISCOUNTS: Table = Discount.__table__


def load_town(session: Session, town: dict[str, Any], *, now: datetime) -> None:
    """Bring providers and services to what the town file says; the same file again changes nothing.

    Providers are known by slug, also by a former one, services by name; services that the file leaves out become
    inactive, and bookings are never touched. Raises BadTown, and then nothing was written.
    """
    parsed = parse_town(town)
    connection = session.connection()
    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": TOWN_LOCK})
    parsed = by_present_slugs(connection, parsed)
    ids = _provider_ids(connection, parsed)
    lock_for_edit(session, provider_ids=ids.values())
    changed_policy = _write_services_after_providers(connection, parsed, ids, now)
    _write_resources(connection, parsed, ids)
    _write_discounts(connection, parsed, ids, now)
    _replace_times_and_facts(connection, parsed, ids)
    _write_codes(connection, ids, now)
    _raise_policy_versions(connection, changed_policy)
    renew_directory(connection)


def add_provider(
    session: Session, provider: TownProvider, country: str, provider_id: UUID, slugs: Iterator[str], *, now: datetime
) -> None:
    """Write a new provider with all that is its own, under the first of the slugs that nobody has."""
    connection = session.connection()
    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": TOWN_LOCK})
    lock_slugs(connection)
    slug = next(one for one in slugs if owner_of(connection, one) is None)
    new = provider.model_copy(update={"slug": slug})
    town, ids = Town(providers=(new,)), {slug: provider_id}
    connection.execute(insert(PROVIDERS), provider_row(new, provider_id, now) | {"country": country})
    services = [service_row(one, provider_id, place, now) for place, one in enumerate(new.services)]
    connection.execute(insert(SERVICES), services)
    _write_resources(connection, town, ids)
    connection.execute(insert(RULES), [rule_row(provider_id, hours) for hours in new.hours])
    _write_codes(connection, ids, now)
    renew_directory(connection)


def dump_town(session: Session) -> dict[str, Any]:
    """The town file of everything that is active: loading it again changes nothing."""
    connection = session.connection()
    parts = {
        "services": _by_provider(connection, SERVICES, SERVICES.c.position, where=SERVICES.c.is_active),
        "hours": _by_provider(connection, RULES, RULES.c.weekday),
        "overrides": _by_provider(connection, OVERRIDES, OVERRIDES.c.on_date),
        "busy": _by_provider(connection, BUSY, BUSY.c.during, where=BUSY.c.source == TOWN_SOURCE),
        "facts": _by_provider(connection, FACTS, FACTS.c.position),
        "discounts": _by_provider(connection, DISCOUNTS, DISCOUNTS.c.name, where=DISCOUNTS.c.is_active),
    }
    rows = connection.execute(select(PROVIDERS).where(PROVIDERS.c.is_active)).mappings()
    providers = tuple(
        town_provider(row, {name: part.get(row["id"], []) for name, part in parts.items()}) for row in rows
    )
    return plain_town(Town(providers=providers))


def empty_house(session: Session) -> None:
    """Delete every row of every table: for replays and demonstrations in a database of their own."""
    names = ", ".join(f'"{table.name}"' for table in metadata.sorted_tables)
    session.connection().execute(text(f"TRUNCATE {names} RESTART IDENTITY"))


def lock_for_edit(session: Session, *, provider_ids: Iterable[UUID]) -> None:
    """Take the exclusive locks on services and resources, in the order in which bookings share them."""
    ids = list(provider_ids)
    for statement in (LOCK_SERVICES, LOCK_RESOURCES):
        session.connection().execute(statement, {"provider_ids": ids})


def _lock(table: Table) -> Any:
    owned = table.c.provider_id == func.any(bindparam("provider_ids", type_=ARRAY(Uuid)))
    return select(table.c.id).where(owned).order_by(table.c.id).with_for_update()


LOCK_SERVICES = _lock(SERVICES)
LOCK_RESOURCES = _lock(RESOURCES)


def _provider_ids(connection: Connection, town: Town) -> dict[str, UUID]:
    slugs = [provider.slug for provider in town.providers]
    wanted = PROVIDERS.c.slug == func.any(bindparam("slugs", slugs, ARRAY(String)))
    known = dict(tuple(row) for row in connection.execute(select(PROVIDERS.c.slug, PROVIDERS.c.id).where(wanted)))
    return {slug: known.get(slug) or uuid4() for slug in slugs}


def _write_services_after_providers(
    connection: Connection, town: Town, ids: dict[str, UUID], now: datetime
) -> set[UUID]:
    """Upsert both and put services that are not in the file out of service; the providers whose policy changed."""
    _upsert(connection, PROVIDERS, [provider_row(p, ids[p.slug], now) for p in town.providers], ("slug",))
    rows = [
        service_row(service, ids[provider.slug], position, now)
        for provider in town.providers
        for position, service in enumerate(provider.services)
    ]
    before = _policies(connection, ids.values())
    gone = update(SERVICES).where(_owned(SERVICES, ids.values())).values(is_active=False)
    connection.execute(gone)
    _upsert(connection, SERVICES, rows, ("provider_id", "name"))
    return {
        row["provider_id"] for row in rows if before.get((row["provider_id"], row["name"])) not in (None, _policy(row))
    }


def _policies(connection: Connection, provider_ids: Iterable[UUID]) -> dict[tuple[UUID, str], tuple[Any, ...]]:
    rows = connection.execute(select(SERVICES).where(_owned(SERVICES, provider_ids))).mappings()
    return {(row["provider_id"], row["name"]): _policy(row) for row in rows}


def _policy(row: Any) -> tuple[Any, ...]:
    return tuple(row[field] for field in POLICY_FIELDS)


def _write_resources(connection: Connection, town: Town, ids: dict[str, UUID]) -> None:
    """One person for each provider, who gives every one of its services."""
    if not ids:
        return
    people = [
        {"id": uuid4(), "provider_id": ids[p.slug], "kind": ResourceKind.PERSON.value, "name": PERSON}
        for p in town.providers
    ]
    connection.execute(insert(RESOURCES).on_conflict_do_nothing(), people)
    pairs = select(SERVICES.c.id, RESOURCES.c.id).where(
        _owned(SERVICES, ids.values()), RESOURCES.c.provider_id == SERVICES.c.provider_id, RESOURCES.c.name == PERSON
    )
    columns = ["service_id", "resource_id"]
    connection.execute(insert(ServiceResource.__table__).from_select(columns, pairs).on_conflict_do_nothing())


def _write_discounts(connection: Connection, town: Town, ids: dict[str, UUID], now: datetime) -> None:
    """Discounts are known by name: bookings made with one that is left out keep pointing at it."""
    connection.execute(update(DISCOUNTS).where(_owned(DISCOUNTS, ids.values())).values(is_active=False))
    known = select(SERVICES.c.provider_id, SERVICES.c.name, SERVICES.c.id).where(_owned(SERVICES, ids.values()))
    services = {(owner, name): service_id for owner, name, service_id in connection.execute(known)}
    owned = [(ids[provider.slug], discount) for provider in town.providers for discount in provider.discounts]
    rows = [discount_row(one, owner, services.get((owner, one.service)), now) for owner, one in owned]
    _upsert(connection, DISCOUNTS, rows, ("provider_id", "name"))


def _replace_times_and_facts(connection: Connection, town: Town, ids: dict[str, UUID]) -> None:
    owners = [(ids[provider.slug], provider) for provider in town.providers]
    _replace(connection, RULES, ids, [rule_row(o, hours) for o, p in owners for hours in p.hours])
    _replace(connection, OVERRIDES, ids, [override_row(o, override) for o, p in owners for override in p.overrides])
    _replace(connection, BUSY, ids, list(busy_rows(owners)), where=BUSY.c.source == TOWN_SOURCE)
    facts = [fact_row(o, fact, place) for o, p in owners for place, fact in enumerate(p.facts)]
    _replace(connection, FACTS, ids, facts)


def _replace(connection: Connection, table: Table, ids: dict[str, UUID], rows: list[Row], where: Any = True) -> None:
    connection.execute(delete(table).where(_owned(table, ids.values()), where))
    if rows:
        connection.execute(insert(table), rows)


def _upsert(connection: Connection, table: Table, rows: list[Row], key: tuple[str, ...]) -> None:
    if not rows:
        return
    statement = insert(table)
    fresh = {name: statement.excluded[name] for name in rows[0] if name not in (*key, "id", "created_at")}
    connection.execute(statement.on_conflict_do_update(index_elements=key, set_=fresh), rows)


def _owned(table: Table, provider_ids: Iterable[UUID]) -> Any:
    return table.c.provider_id == func.any(bindparam(None, list(provider_ids), ARRAY(Uuid), unique=True))


def _write_codes(connection: Connection, ids: dict[str, UUID], now: datetime) -> None:
    """Give every provider without an entry code one; a code that is taken is tried again with other digits."""
    have = set(connection.execute(select(CODES.c.provider_id).where(_owned(CODES, ids.values()))).scalars())
    wanting = {slug: provider_id for slug, provider_id in ids.items() if provider_id not in have}
    attempt = 0
    while wanting:
        rows = [
            {"code": entry_code(slug, attempt), "provider_id": wanting[slug], "created_at": now} for slug in wanting
        ]
        statement = insert(CODES).values(rows).on_conflict_do_nothing().returning(CODES.c.provider_id)
        given = set(connection.execute(statement).scalars())
        wanting = {slug: provider_id for slug, provider_id in wanting.items() if provider_id not in given}
        attempt += 1


def entry_code(slug: str, attempt: int = 0) -> str:
    """A short public code that can be read aloud: letters of the slug and digits, none easily taken for another."""
    letters = "".join(letter for letter in slug.upper() if letter in CODE_LETTERS)[:4]
    number = int.from_bytes(hashlib.sha256(f"{slug}/{attempt}".encode()).digest()[:8])
    digits = ""
    for _ in range(6 - len(letters) + attempt // 8):
        number, digit = divmod(number, len(CODE_DIGITS))
        digits += CODE_DIGITS[digit]
    return letters + digits


def _raise_policy_versions(connection: Connection, provider_ids: set[UUID]) -> None:
    if provider_ids:
        owners = PROVIDERS.c.id == func.any(bindparam("ids", list(provider_ids), ARRAY(Uuid)))
        connection.execute(update(PROVIDERS).where(owners).values(policy_version=PROVIDERS.c.policy_version + 1))


def renew_directory(connection: Connection) -> None:
    """Tell every cache of names and facts that something in it changed."""
    table = DirectoryVersion.__table__
    renewed = {"version": func.gen_random_uuid()}
    connection.execute(insert(table).values(id=1).on_conflict_do_update(index_elements=("id",), set_=renewed))


def _by_provider(connection: Connection, table: Table, order: Any, where: Any = True) -> dict[UUID, list[Any]]:
    grouped: dict[UUID, list[Any]] = {}
    for row in connection.execute(select(table).where(where).order_by(table.c.provider_id, order)).mappings():
        grouped.setdefault(row["provider_id"], []).append(row)
    return grouped
