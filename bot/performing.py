"""Carries out what a turn asked for: bookings through the core, words through the outbox."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import bindparam, text
from sqlalchemy.orm import Session

from booking import money, pix_payments, read, service
from booking.gateways.port import Till
from booking.payment_cards import payments_of
from booking.plans import UNLIMITED, Limits
from booking.types import Person
from bot import (
    account_offer,
    filing,
    performing_absence,
    performing_data,
    performing_day,
    performing_set_up,
    performing_sign_up,
    performing_talks,
)
from bot.commands import (
    Answer,
    Book,
    Cancel,
    Command,
    Counter,
    Done,
    EraseData,
    KeepPictures,
    LookUp,
    Move,
    OptIn,
    OptOut,
)
from bot.desk import Speaker
from bot.doing import Doing, tell_provider, visits
from bot.facts import actor_of
from models.base import Instant
from models.enums import BookingStatus

_OPT_OUT = text("UPDATE identities SET opted_out_at = coalesce(opted_out_at, :now) WHERE id = :id").bindparams(
    bindparam("now", type_=Instant())
)
_OPT_IN = text("UPDATE identities SET opted_out_at = NULL WHERE id = :id")


def perform(
    session: Session,
    command: Command,
    speaker: Speaker,
    *,
    language: str | None,
    command_id: str,
    cause: str,
    now: datetime,
    till: Till | None = None,
    limits: Limits = UNLIMITED,
) -> Done:
    """Carry out one command in the turn's transaction. Raises BookingError when the core refuses."""
    doing = Doing(session, speaker, language, command_id, cause, now, till, limits)
    return _PERFORM[type(command)](doing, command)


# ------------------------------------------------------------------ bookings


def _book(doing: Doing, command: Book) -> Done:
    person = Person(
        identity_id=doing.speaker.identity_id,
        name=doing.speaker.name,
        phone=doing.speaker.phone,
        attendee_name=command.attendee_name,
        language=doing.language,
    )
    outcome = service.request(
        doing.session, proposal=command.proposal, person=person, till=doing.till, limits=doing.limits, **doing.change()
    )
    if doing.speaker.own_provider_id is None:
        account_offer.owe(doing.session, outcome.booking, now=doing.now)
    return Done(outcome.booking, outcome.is_repeat)


def _move(doing: Doing, command: Move) -> Done:
    outcome = service.reschedule(
        doing.session,
        booking_id=command.booking_id,
        start_at=command.start_at,
        service_id=command.service_id,
        agreed=command.agreed,
        told_refund_minor=command.told_refund_minor,
        till=doing.till,
        is_any_time=command.is_any_time,
        **doing.change(),
    )
    return Done(outcome.booking, outcome.is_repeat)


def _cancel(doing: Doing, command: Cancel) -> Done:
    outcome = service.cancel(
        doing.session,
        booking_id=command.booking_id,
        reason=command.reason,
        told_refund_minor=command.told_refund_minor,
        **doing.change(),
    )
    return Done(outcome.booking, outcome.is_repeat)


def _answer(doing: Doing, command: Answer) -> Done:
    if command.word == "decline":
        outcome = service.decline(doing.session, booking_id=command.booking_id, reason=command.reason, **doing.change())
    elif command.word == "pix_paid":
        given = {name: value for name, value in doing.change().items() if name != "command_id"}
        outcome = pix_payments.mark_paid(doing.session, booking_id=command.booking_id, **given)
    elif command.word == "pix_returned":
        who = {"actor": actor_of(doing.speaker), "now": doing.now}
        outcome = pix_payments.mark_returned(doing.session, booking_id=command.booking_id, **who)
    else:
        change: Callable[..., Any] = {
            "approve": partial(service.approve, till=doing.till),
            "accept_counter": partial(service.accept_counter, till=doing.till),
            "refuse_counter": service.refuse_counter,
            "waive": service.waive,
        }[command.word]
        outcome = change(doing.session, booking_id=command.booking_id, **doing.change())
    return Done(outcome.booking, outcome.is_repeat)


def _counter(doing: Doing, command: Counter) -> Done:
    outcome = service.counter(doing.session, booking_id=command.booking_id, start_at=command.start_at, **doing.change())
    return Done(outcome.booking, outcome.is_repeat)


def _look_up(doing: Doing, command: LookUp) -> Done:
    """Have the payment service asked, or who is paid by Pix, so that an answer follows when there is news."""
    card = read.load_booking(doing.session, booking_id=command.booking_id, actor=actor_of(doing.speaker))
    if card.takes_pix and card.status is BookingStatus.AWAITING_PAYMENT:
        tell_provider(doing, card, "pix_said", once=f"{doing.now:%Y%m%d%H}")  # however often it is said
    for payment in payments_of(doing.session, booking_id=card.id):
        if payment.may_be_paid:
            money.owe_look_up(doing.session.connection(), payment.id, card.id, now=doing.now)
    return Done(card)


# ------------------------------------------------------------------ consent


def _opt_out(doing: Doing, command: OptOut) -> Done:
    """Recorded for good; visits stay. Providers with a visit ahead learn that it may have been meant."""
    doing.session.connection().execute(_OPT_OUT, {"id": doing.speaker.identity_id, "now": doing.now})
    for card in visits(doing):
        # A carrier's word on SMS may have been meant for the visit.
        tell_provider(doing, card, "customer_opted_out" if doing.speaker.channel == "sms" else "customer_muted")
    return Done()


def _opt_in(doing: Doing, command: OptIn) -> Done:
    doing.session.connection().execute(_OPT_IN, {"id": doing.speaker.identity_id})
    return Done()


# ------------------------------------------------------------------ pictures


def _keep_pictures(doing: Doing, command: KeepPictures) -> Done:
    card = read.load_booking(doing.session, booking_id=command.booking_id, actor=actor_of(doing.speaker))
    given = filing.give(doing.session, doing.speaker.conversation_id, card, now=doing.now)
    return Done(card if given else None)


_PERFORM: dict[type, Callable[[Doing, Any], Done]] = {
    Book: _book,
    Move: _move,
    Cancel: _cancel,
    LookUp: _look_up,
    Answer: _answer,
    Counter: _counter,
    OptOut: _opt_out,
    OptIn: _opt_in,
    KeepPictures: _keep_pictures,
    EraseData: performing_data.erase_data,
    **performing_absence.PERFORM,
    **performing_set_up.PERFORM,
    **performing_talks.PERFORM,
    **performing_sign_up.PERFORM,
    **performing_day.PERFORM,
}
