"""Where a provider's money goes: the account at the payment service, and whether it can take money now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Uuid, text
from sqlalchemy.orm import Session

from booking.access import Action, authorize
from booking.earnings import Owner
from booking.errors import NotFound
from booking.gateways.port import AccountState
from booking.outbox import Owed, put_all
from booking.types import Actor
from models.sql import typed


@dataclass(frozen=True, slots=True)
class Payouts:
    """A provider's account as it is known here; None before one was opened."""

    provider_id: UUID
    country: str
    account: str | None
    is_ready: bool


def load_payouts(session: Session, *, actor: Actor, provider_id: UUID) -> Payouts:
    """How a provider is paid out. Raises NotFound."""
    authorize(actor, Action.SET_UP_PAYOUTS, Owner(provider_id))
    row = session.connection().execute(FIND, {"provider_id": provider_id}).first()
    if row is None:
        raise NotFound
    return Payouts(provider_id, row.country, row.payout_account, row.is_payout_ready)


def keep_account(session: Session, *, provider_id: UUID, state: AccountState) -> None:
    """The account that was opened for a provider; the first one stays."""
    values = {"provider_id": provider_id, "account": state.account, "is_ready": state.is_ready}
    session.connection().execute(KEEP, values)


def record_account(session: Session, state: AccountState) -> bool:
    """Whether an account can take money, as the service says when it is asked; False for one that is nobody's here."""
    values = {"account": state.account, "is_ready": state.is_ready}
    return session.connection().execute(RECORD, values).rowcount == 1


def owe_account_look_up(session: Session, state: AccountState, *, cause: str, now: datetime) -> bool:
    """Have the service asked about an account that it told of: events come in any order, so none is believed."""
    connection = session.connection()
    if connection.execute(OWNER, {"account": state.account}).scalar() is None:
        return False
    # Nobody's entry: with the provider's name on it, it would hold up notices while the service is away.
    owed = Owed("look_up_account", f"account:{cause}", {"account": state.account})
    put_all(connection, (owed,), now=now)
    return True


FIND = typed("SELECT country, payout_account, is_payout_ready FROM providers WHERE id = :provider_id", provider_id=Uuid)
KEEP = typed(
    """
UPDATE providers SET payout_account = :account, is_payout_ready = :is_ready
WHERE id = :provider_id AND payout_account IS NULL
""",
    provider_id=Uuid,
)
RECORD = text("UPDATE providers SET is_payout_ready = :is_ready WHERE payout_account = :account")
OWNER = text("SELECT id FROM providers WHERE payout_account = :account").columns(id=Uuid)
