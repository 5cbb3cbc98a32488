"""Carries out what a turn asked for: bookings through the core, words through the outbox."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import Uuid, bindparam, text
from sqlalchemy.orm import Session

from booking import money, outbox, pix_payments, read, service
from booking.gateways.port import Till
from booking.payment_cards import payments_of
from booking.plans import UNLIMITED, Limits
from booking.types import BookingCard, Person
from bot import filing
from bot.commands import (
    Answer,
    Book,
    Cancel,
    Command,
    Counter,
    Done,
    HandBack,
    HandOff,
    KeepName,
    KeepPictures,
    LookUp,
    Move,
    OptIn,
    OptOut,
    Relay,
)
from bot.desk import Speaker
from bot.dialogue.wording import line, option
from bot.facts import actor_of
from bot.replies import Phrase, Reply, reply_to_json
from models.base import Instant

_OPT_OUT = text("UPDATE identities SET opted_out_at = coalesce(opted_out_at, :now) WHERE id = :id").bindparams(
    bindparam("now", type_=Instant())
)
_OPT_IN = text("UPDATE identities SET opted_out_at = NULL WHERE id = :id")
_HAND_OFF = text("UPDATE conversations SET handed_off_at = :now, provider_id = :provider_id WHERE id = :id").bindparams(
    bindparam("now", type_=Instant()), bindparam("provider_id", type_=Uuid)
)
_HAND_BACK = text(
    """
    UPDATE conversations SET handed_off_at = NULL
    WHERE id = :id AND (:own = '' OR provider_id = CAST(nullif(:own, '') AS uuid)) AND handed_off_at IS NOT NULL
    RETURNING identity_id
    """
)
_TALK = text(
    """
    SELECT c.identity_id, p.name FROM conversations c JOIN providers p ON p.id = c.provider_id
    WHERE c.id = :id AND c.provider_id = :own AND c.handed_off_at IS NOT NULL
    """
).bindparams(bindparam("own", type_=Uuid))
_NAME_IDENTITY = text("UPDATE identities SET name = :name WHERE id = :id")
_NAME_CUSTOMERS = text(
    """
    UPDATE customers SET name = :name FROM customer_identities ci
    WHERE ci.identity_id = :id AND ci.customer_id = customers.id AND customers.name IS NULL
    """
)


@dataclass(frozen=True, slots=True)
class _Doing:
    """What every command is carried out with."""

    session: Session
    speaker: Speaker
    language: str | None
    command_id: str
    cause: str
    now: datetime
    till: Till | None
    limits: Limits

    def change(self) -> dict[str, Any]:
        """The arguments that every writer of the core takes."""
        return {
            "actor": actor_of(self.speaker),
            "command_id": self.command_id,
            "cause": self.cause,
            "now": self.now,
        }


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
    doing = _Doing(session, speaker, language, command_id, cause, now, till, limits)
    return _PERFORM[type(command)](doing, command)


def owe_reply(
    session: Session,
    reply: Reply,
    *,
    key: str,
    now: datetime,
    identity_id: UUID | None = None,
    provider_id: UUID | None = None,
) -> None:
    """Put a reply in the outbox, once per key."""
    outbox.put(
        session,
        kind="reply",
        dedupe_key=f"reply:{key}",
        payload=reply_to_json(reply),
        identity_id=identity_id,
        provider_id=provider_id,
        now=now,
    )


# ------------------------------------------------------------------ bookings


def _book(doing: _Doing, command: Book) -> Done:
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
    return Done(outcome.booking, outcome.is_repeat)


def _move(doing: _Doing, command: Move) -> Done:
    outcome = service.reschedule(
        doing.session,
        booking_id=command.booking_id,
        start_at=command.start_at,
        service_id=command.service_id,
        agreed=command.agreed,
        till=doing.till,
        **doing.change(),
    )
    return Done(outcome.booking, outcome.is_repeat)


def _cancel(doing: _Doing, command: Cancel) -> Done:
    outcome = service.cancel(
        doing.session,
        booking_id=command.booking_id,
        reason=command.reason,
        told_refund_minor=command.told_refund_minor,
        **doing.change(),
    )
    return Done(outcome.booking, outcome.is_repeat)


def _answer(doing: _Doing, command: Answer) -> Done:
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


def _counter(doing: _Doing, command: Counter) -> Done:
    outcome = service.counter(doing.session, booking_id=command.booking_id, start_at=command.start_at, **doing.change())
    return Done(outcome.booking, outcome.is_repeat)


def _look_up(doing: _Doing, command: LookUp) -> Done:
    """Have the payment service asked, so that an answer follows when there is news."""
    card = read.load_booking(doing.session, booking_id=command.booking_id, actor=actor_of(doing.speaker))
    for payment in payments_of(doing.session, booking_id=card.id):
        if payment.may_be_paid:
            money.owe_look_up(doing.session.connection(), payment.id, card.id, now=doing.now)
    return Done(card)


# ------------------------------------------------------------------ consent


def _opt_out(doing: _Doing, command: OptOut) -> Done:
    """Recorded for good; visits stay. Providers with a visit ahead learn that it may have been meant."""
    doing.session.connection().execute(_OPT_OUT, {"id": doing.speaker.identity_id, "now": doing.now})
    for card in _visits(doing):
        # A carrier's word on SMS may have been meant for the visit.
        _tell_provider(doing, card, "customer_opted_out" if doing.speaker.channel == "sms" else "customer_muted")
    return Done()


def _visits(doing: _Doing) -> tuple[BookingCard, ...]:
    return read.bookings_of_identity(doing.session, identity_id=doing.speaker.identity_id, now=doing.now)


def _tell_provider(doing: _Doing, card: BookingCard, template: str) -> None:
    outbox.put(
        doing.session,
        kind="notice",
        dedupe_key=f"{doing.command_id}:{template}:{card.id}",
        payload={"template": template},
        provider_id=card.provider_id,
        booking_id=card.id,
        now=doing.now,
    )


def _opt_in(doing: _Doing, command: OptIn) -> Done:
    doing.session.connection().execute(_OPT_IN, {"id": doing.speaker.identity_id})
    return Done()


# ------------------------------------------------------------------ people


def _hand_off(doing: _Doing, command: HandOff) -> Done:
    doing.session.connection().execute(
        _HAND_OFF, {"id": doing.speaker.conversation_id, "now": doing.now, "provider_id": command.provider_id}
    )
    _to_provider(doing, command.provider_id, command.text, "relay.wants_person")
    return Done()


def _relay(doing: _Doing, command: Relay) -> Done:
    if command.provider_id is not None:
        _to_provider(doing, command.provider_id, command.text, "relay.from_customer")
        return Done()
    own = doing.speaker.own_provider_id
    found = doing.session.connection().execute(_TALK, {"id": command.conversation_id, "own": own}).one_or_none()
    if found is not None:
        reply = Reply((line("relay.from_provider", provider=found.name, text=command.text),), is_notice=True)
        owe_reply(doing.session, reply, key=doing.command_id + ":relay", identity_id=found.identity_id, now=doing.now)
    return Done()


def _to_provider(doing: _Doing, provider_id: UUID, words: str, key: str) -> None:
    talk = str(doing.speaker.conversation_id)
    options = (
        option("option.answer", {"do": "talk", "conversation": talk}),
        option("option.hand_back", {"do": "back", "conversation": talk}),
    )
    name = doing.speaker.name or Phrase("word.customer")
    reply = Reply((line(key, name=name, text=words or "…"),), options, is_notice=True)
    owe_reply(doing.session, reply, key=doing.command_id + ":relay", provider_id=provider_id, now=doing.now)


def _hand_back(doing: _Doing, command: HandBack) -> Done:
    own = doing.speaker.own_provider_id
    if own is None and command.conversation_id != doing.speaker.conversation_id:
        return Done()
    values = {"id": command.conversation_id, "own": str(own or "")}
    identity_id = doing.session.connection().execute(_HAND_BACK, values).scalar()
    if identity_id is not None and own is not None:
        told = Reply((line("human.back"),))
        owe_reply(doing.session, told, key=doing.command_id + ":back", identity_id=identity_id, now=doing.now)
    return Done()


def _keep_name(doing: _Doing, command: KeepName) -> Done:
    """Providers who expect somebody without a name learn it."""
    nameless = [card for card in _visits(doing) if not card.customer_name and not card.attendee_name]
    values = {"id": doing.speaker.identity_id, "name": command.name[:120]}
    doing.session.connection().execute(_NAME_IDENTITY, values)
    doing.session.connection().execute(_NAME_CUSTOMERS, values)
    for card in nameless:
        _tell_provider(doing, card, "customer_named")
    return Done()


def _keep_pictures(doing: _Doing, command: KeepPictures) -> Done:
    card = read.load_booking(doing.session, booking_id=command.booking_id, actor=actor_of(doing.speaker))
    given = filing.give(doing.session, doing.speaker.conversation_id, card, now=doing.now)
    return Done(card if given else None)


_PERFORM: dict[type, Callable[[_Doing, Any], Done]] = {
    Book: _book,
    Move: _move,
    Cancel: _cancel,
    LookUp: _look_up,
    Answer: _answer,
    Counter: _counter,
    OptOut: _opt_out,
    OptIn: _opt_in,
    HandOff: _hand_off,
    Relay: _relay,
    HandBack: _hand_back,
    KeepName: _keep_name,
    KeepPictures: _keep_pictures,
}
