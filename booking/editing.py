"""Shows and carries out the edits of `booking/edits.py`: with `booking/setup.py` the one writer of a provider's set-up.

    change = preview(session, provider_id, edit)            # what it would come to; nothing is written
    apply(session, actor, provider_id, edit, command_id=..., cause=..., now=..., seen=change.seen)

`apply` asks who may, takes the locks that bookings share, looks again, writes, raises the policy version where terms
changed (offers made before are made anew), renews the directory and appends an audit line. It never commits.
The same command again writes nothing and gives the first change.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, Table, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from booking import edits
from booking.access import Action, authorize
from booking.earnings import Owner
from booking.edit_business import plan_business, plan_image, write_business, write_image
from booking.edit_facts import (
    plan_discount,
    plan_fact,
    plan_stop_discount,
    write_discount,
    write_fact,
    write_stop_discount,
)
from booking.edit_place import plan_currency, plan_zone, write_currency, write_zone
from booking.edit_services import (
    changes_terms,
    plan_order,
    plan_policy,
    plan_service,
    plan_stop,
    write_order,
    write_policy,
    write_service,
    write_stop,
)
from booking.edit_times import plan_override, plan_week, write_override, write_week
from booking.edits import BadEdit, Change, Edit, Fault, Stale
from booking.errors import NotFound
from booking.records import COMMANDS_KEPT, payload_hash, require_same
from booking.setup import lock_for_edit, renew_directory
from booking.types import Actor
from models.bookings import Command
from models.providers import Provider, SetupChange

PROVIDERS: Table = Provider.__table__
COMMANDS: Table = Command.__table__
LINES: Table = SetupChange.__table__


def preview(session: Session, provider_id: UUID, edit: Edit) -> Change:
    """What an edit would come to now. Raises BadEdit, and NotFound for what is not this provider's."""
    plan, _ = _SUBJECTS[type(edit)]
    return plan(session.connection(), provider_id, edit)


def apply(
    session: Session,
    actor: Actor,
    provider_id: UUID,
    edit: Edit,
    *,
    command_id: str,
    cause: str,
    now: datetime,
    seen: str | None = None,
) -> Change:
    """Carry an edit out; `seen` is that of the change that was shown. An edit that changes nothing writes nothing.

    Raises BadEdit, Stale, CommandConflict, and NotFound for who may not and for what is not there.
    """
    authorize(actor, Action.SET_UP, Owner(provider_id))
    connection = session.connection()
    earlier = _claimed(connection, actor, provider_id, edit, command_id, now)
    if earlier is not None:
        return earlier
    lock_for_edit(session, provider_ids=[provider_id])
    if connection.execute(LOCK.where(PROVIDERS.c.id == provider_id)).first() is None:
        raise NotFound
    plan, write = _SUBJECTS[type(edit)]
    change: Change = plan(connection, provider_id, edit)
    if seen is not None and seen != change.seen:
        raise Stale(change)
    if change.fields:
        _write(connection, write, provider_id, edit, change, now)
        if changes_terms(change):
            raised = {"policy_version": PROVIDERS.c.policy_version + 1}
            connection.execute(update(PROVIDERS).where(PROVIDERS.c.id == provider_id).values(**raised))
        renew_directory(connection)
    _append(connection, actor, provider_id, change, command_id, cause, now)
    return change


def _write(
    connection: Connection, write: Callable[..., None], provider_id: UUID, edit: Edit, change: Change, now: datetime
) -> None:
    """Two businesses may want one slug in the same moment: the database decides."""
    try:
        with connection.begin_nested():
            write(connection, provider_id, edit, change, now)
    except IntegrityError:
        if "slug" in change.fields:
            raise BadEdit("slug", Fault.TAKEN) from None
        raise


def _claimed(
    connection: Connection, actor: Actor, provider_id: UUID, edit: Edit, command_id: str, now: datetime
) -> Change | None:
    """None for a new command, else what it changed when it was carried out."""
    hashed = payload_hash(Action.SET_UP, actor, provider_id, edit)
    row = {"id": command_id, "payload_hash": hashed, "result": {}, "created_at": now, "expires_at": now + COMMANDS_KEPT}
    claim = insert(COMMANDS).values(**row).on_conflict_do_nothing().returning(COMMANDS.c.id)
    if connection.execute(claim).first() is not None:
        return None
    known = connection.execute(select(COMMANDS.c.payload_hash).where(COMMANDS.c.id == command_id)).scalar_one()
    require_same(known, hashed)
    line = connection.execute(select(LINES).where(LINES.c.command_id == command_id)).mappings().one()
    return Change(line["subject"], line["before"], line["after"])


def _append(
    connection: Connection,
    actor: Actor,
    provider_id: UUID,
    change: Change,
    command_id: str,
    cause: str,
    now: datetime,
) -> None:
    row = {
        "at": now,
        "provider_id": provider_id,
        "actor_kind": actor.kind.value,
        "actor_id": actor.id,
        "subject": change.subject,
        "before": dict(change.before),
        "after": dict(change.after),
        "command_id": command_id,
        "cause": cause[:80],
    }
    connection.execute(insert(LINES).values(**row))


# Not FOR UPDATE: that would wait for every open transaction that has only referred to the provider.
LOCK = select(PROVIDERS.c.id).with_for_update(key_share=True)

_SUBJECTS: dict[type, tuple[Callable[..., Change], Callable[..., None]]] = {
    **dict.fromkeys(
        (edits.EditProfile, edits.SetLanguage, edits.SetColours, edits.SetAssistant, edits.SetActive),
        (plan_business, write_business),
    ),
    edits.SetTimeZone: (plan_zone, write_zone),
    edits.SetCurrency: (plan_currency, write_currency),
    edits.SetImage: (plan_image, write_image),
    **dict.fromkeys((edits.AddService, edits.EditService), (plan_service, write_service)),
    edits.StopService: (plan_stop, write_stop),
    edits.OrderServices: (plan_order, write_order),
    edits.SetPolicy: (plan_policy, write_policy),
    edits.SetWeek: (plan_week, write_week),
    **dict.fromkeys((edits.SetOverride, edits.ClearOverride), (plan_override, write_override)),
    **dict.fromkeys((edits.AddFact, edits.SetFact, edits.DropFact), (plan_fact, write_fact)),
    edits.AddDiscount: (plan_discount, write_discount),
    edits.StopDiscount: (plan_stop_discount, write_stop_discount),
}
