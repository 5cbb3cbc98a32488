"""A provider is away: hours close and every visit in them gives up its time, in one transaction; or they open again.

A confirmed visit becomes displaced: it holds no time, and its customer may choose another (`service.reschedule`), or
call it off for all that was paid, until `displaced_until`. Then the clock calls it off for the provider. A request is
declined, a time that is held or unpaid is cancelled. Every function takes the caller's session and never commits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, bindparam, text
from sqlalchemy.orm import Session

from booking import away, editing, guards, read, service
from booking.access import Action, authorize
from booking.changing import change, next_status
from booking.earnings import Owner
from booking.edits import Change, ClearOverride, SetOverride
from booking.errors import Changed, SlotRefused, WrongState
from booking.guards import Guard
from booking.policy import displaced_deadline
from booking.records import Order, Step
from booking.request import local_start
from booking.schedule import Override
from booking.types import CLOCK, Actor, BookingCard
from models.base import Instant
from models.enums import ActorKind, BookingStatus


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asked for it, under which command, because of what, when."""

    actor: Actor
    provider_id: UUID
    command_id: str
    cause: str
    now: datetime


@dataclass(frozen=True, slots=True)
class Result:
    """What the edits came to, and the visits that gave their time up or got it back, as they are now."""

    changes: tuple[Change, ...]
    visits: tuple[BookingCard, ...] = ()


def close(
    session: Session,
    asked: Asked,
    closures: Sequence[SetOverride],
    *,
    is_displacing: bool,
    seen: str | None = None,
) -> Result:
    """Close hours; with `is_displacing` the visits in them give up their time and their customers are told.

    `seen` is the word for the visits that were shown (`away.seen_of`): Changed when there are others by now.
    Raises NotFound, BadEdit, CommandConflict.
    """
    authorize(asked.actor, Action.SET_UP, Owner(asked.provider_id))
    if is_displacing:
        _lock(session, _affected(session, asked, closures))
    changes = _edited(session, asked, closures)
    if not is_displacing:
        return Result(changes)
    cards = _affected(session, asked, closures)
    if cards and seen is not None and seen != away.seen_of(cards) and guards.is_on(Guard.SEEN_VISITS):
        raise Changed
    return Result(changes, tuple(_given_up(session, asked, card) for card in cards))


def reopen(
    session: Session, asked: Asked, edits: Sequence[SetOverride | ClearOverride], *, seen: str | None = None
) -> Result:
    """Open hours again: visits of these days that nobody has moved yet get their time back where it is still free.

    `seen` is the word for the visits that were shown (`coming_back`): Changed when there are others by now.
    Raises NotFound, BadEdit, CommandConflict.
    """
    authorize(asked.actor, Action.SET_UP, Owner(asked.provider_id))
    _lock(session, _displaced(session, asked, edits))
    changes = _edited(session, asked, edits)
    back = (_restored(session, asked, card) for card in _displaced(session, asked, edits))
    visits = tuple(card for card in back if card is not None)
    if visits and seen is not None and seen != away.seen_of(visits):
        raise Changed
    return Result(changes, visits)


def coming_back(
    session: Session, asked: Asked, edits: Sequence[SetOverride | ClearOverride]
) -> tuple[BookingCard, ...]:
    """The visits that `reopen` would give their time back, as they would be then; nothing is changed."""
    with session.begin_nested() as tried:
        visits = reopen(session, asked, edits).visits
        tried.rollback()
    return visits


def let_go(session: Session, *, now: datetime, limit: int = 200) -> tuple[UUID, ...]:
    """Call off displaced visits for which nobody chose another time, all that was paid goes back; their ids."""
    due = session.connection().execute(DUE, {"now": now, "limit": limit}).all()
    for row in due:
        command_id = f"{Action.LET_GO}:{row.id}:{row.version + 1}"
        order = Order(CLOCK, Action.LET_GO, command_id, "clock", now)
        change(session, order, row.id, lambda card, order=order: _let_go(order, card))  # type: ignore[misc]
    return tuple(row.id for row in due)


def load_overrides(session: Session, *, provider_id: UUID, first: date, last: date) -> tuple[Override, ...]:
    """The exceptions to a provider's weekly hours on these days, by day."""
    found = session.connection().execute(OVERRIDES, {"provider_id": provider_id, "first": first, "last": last})
    return tuple(Override(*row) for row in found)


def _affected(session: Session, asked: Asked, closures: Sequence[SetOverride]) -> tuple[BookingCard, ...]:
    return away.affected(_cards(session, asked, closures), closures, asked.now)


def _displaced(session: Session, asked: Asked, edits: Sequence[SetOverride | ClearOverride]) -> tuple[BookingCard, ...]:
    days = [(edit.first, edit.last or edit.first) for edit in edits]
    return tuple(
        card
        for card in _cards(session, asked, edits)
        if card.displaced_until is not None and card.start_at > asked.now
        if any(first.isoformat() <= card.local_start[:10] <= last.isoformat() for first, last in days)
    )


def _cards(session: Session, asked: Asked, edits: Sequence[SetOverride | ClearOverride]) -> tuple[BookingCard, ...]:
    """Every booking around the days of the edits, once."""
    zone = read.load_provider(session, provider_id=asked.provider_id).time_zone
    found: dict[UUID, BookingCard] = {}
    for edit in edits:
        start_at, end_at = away.span_of(SetOverride(edit.first, edit.last), zone)
        cards = read.agenda(session, provider_id=asked.provider_id, start_at=start_at, end_at=end_at)
        found |= {card.id: card for card in cards}
    return tuple(found.values())


def _lock(session: Session, cards: Sequence[BookingCard]) -> None:
    """Rows of bookings before those of services: the order in which a move takes them."""
    session.connection().execute(LOCK, {"ids": [card.id for card in cards]})


def _edited(session: Session, asked: Asked, edits: Sequence[SetOverride | ClearOverride]) -> tuple[Change, ...]:
    return tuple(
        editing.apply(
            session,
            asked.actor,
            asked.provider_id,
            edit,
            command_id=asked.command_id if number == 0 else f"{asked.command_id}:{number}",
            cause=asked.cause,
            now=asked.now,
        )
        for number, edit in enumerate(edits)
    )


def _given_up(session: Session, asked: Asked, card: BookingCard) -> BookingCard:
    """What becomes of one visit in a closure."""
    values = {"actor": asked.actor, "command_id": f"{asked.command_id}:{card.id}", "cause": asked.cause}
    if away.can_choose(card):
        order = Order(**values, action=Action.DISPLACE, now=asked.now)
        return change(session, order, card.id, lambda found: _displaced_step(order, found)).booking
    ends = service.decline if away.is_request(card) else service.cancel
    return ends(session, booking_id=card.id, now=asked.now, **values).booking


def _displaced_step(order: Order, card: BookingCard) -> Step:
    status = next_status(order, card)
    if card.displaced_until is not None:
        raise WrongState(status.value, order.action.value)
    until = displaced_deadline(order.now, card.start_at)
    return Step(status, deadline_at=card.deadline_at, displaced_until=until)


def _restored(session: Session, asked: Asked, card: BookingCard) -> BookingCard | None:
    """The visit at its own time again; None when somebody else has it by now, or the hours are still closed."""
    command_id = f"{asked.command_id}:{card.id}"
    order = Order(asked.actor, Action.RESTORE, command_id, asked.cause, asked.now)
    try:
        return change(session, order, card.id, lambda found: _restored_step(order, found)).booking
    except SlotRefused:
        return None


def _restored_step(order: Order, card: BookingCard) -> Step:
    status = next_status(order, card)
    if card.displaced_until is None:
        raise WrongState(status.value, order.action.value)
    start = local_start(card.start_at, card.time_zone)
    return Step(status, deadline_at=card.deadline_at, start_at=card.start_at, end_at=card.end_at, local_start=start)


def _let_go(order: Order, card: BookingCard) -> Step:
    status = next_status(order, card)
    if card.displaced_until is None or card.displaced_until > order.now:
        raise WrongState(card.status.value, order.action.value)
    back = away.back_minor(card)
    details = {"refund_minor": back} if back else {}
    return Step(status, cancelled_by=ActorKind.PROVIDER, refund_minor=back, details=details)


OVERRIDES = text(
    """
SELECT on_date, start_minute, end_minute, is_closed FROM availability_overrides
WHERE provider_id = :provider_id AND on_date BETWEEN :first AND :last ORDER BY on_date, start_minute NULLS FIRST
"""
).bindparams(bindparam("provider_id", type_=Uuid))
LOCK = text("SELECT id FROM bookings WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE").bindparams(
    bindparam("ids", type_=ARRAY(Uuid))
)
DUE = (
    text(
        f"""
SELECT id, version FROM bookings WHERE status = '{BookingStatus.CONFIRMED}' AND displaced_until <= :now
ORDER BY displaced_until, id LIMIT :limit FOR NO KEY UPDATE SKIP LOCKED
"""
    )
    .bindparams(bindparam("now", type_=Instant()))
    .columns(id=Uuid)
)
