"""A provider's plan: what counts now and is used of it, and the subscription as the payment service says when asked."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Uuid
from sqlalchemy.orm import Session

from booking.access import Action, authorize
from booking.earnings import Owner
from booking.errors import NotFound
from booking.gateways.port import SubscriptionState
from booking.outbox import Owed, put_all
from booking.plan_limits import used
from booking.plans import Limits, PlanCard, effective_plan, is_trial
from booking.types import Actor
from models.base import Instant
from models.enums import Plan
from models.sql import typed


def load_plan(session: Session, *, actor: Actor, provider_id: UUID, limits: Limits, now: datetime) -> PlanCard:
    """The plan, and what is used of it. Raises NotFound."""
    authorize(actor, Action.SEE_MONEY, Owner(provider_id))
    connection = session.connection()
    row = connection.execute(FIND, {"provider_id": provider_id}).first()
    if row is None:
        raise NotFound
    on_trial = is_trial(row.trial_ends_at, now)
    return PlanCard(
        provider_id,
        effective_plan(row.plan, row.trial_ends_at, row.subscription_ends_at, now),
        on_trial,
        row.trial_ends_at if on_trial else row.subscription_ends_at,
        row.time_zone,
        used(connection, provider_id, row.time_zone, now=now)[0],
        limits,
        row.subscription_id,
        row.subscription_customer,
        # Apart from the trial, which one may subscribe in.
        row.subscription_id is not None and effective_plan(row.plan, None, row.subscription_ends_at, now) is Plan.PRO,
        row.subscription_checkout,
    )


def attach_plan_checkout(
    session: Session, *, actor: Actor, provider_id: UUID, checkout_id: str, instead_of: str | None
) -> bool:
    """Remember the checkout that was opened for a plan; False when another was in the meantime. Raises NotFound."""
    authorize(actor, Action.SEE_MONEY, Owner(provider_id))
    values = {"provider_id": provider_id, "checkout_id": checkout_id, "last": instead_of}
    return session.connection().execute(ATTACH, values).rowcount == 1


def record_subscription(session: Session, state: SubscriptionState, *, asked_at: datetime) -> bool:
    """A subscription as the service says when it is asked; False for a stranger's or an earlier one's end."""
    values = {
        "provider_id": state.provider_id,
        "id": state.id,
        "customer": state.customer,
        "plan": (Plan.PRO if state.is_active else Plan.FREE).value,
        "ends_at": state.ends_at,
        "is_active": state.is_active,
        "asked_at": asked_at,
    }
    return session.connection().execute(RECORD, values).rowcount == 1


def owe_subscription_look_up(session: Session, state: SubscriptionState, *, cause: str, now: datetime) -> bool:
    """Have the service asked about a subscription that it told of: events come in any order, so none is believed."""
    connection = session.connection()
    if connection.execute(OWNER, {"provider_id": state.provider_id, "id": state.id}).first() is None:
        return False
    # Nobody's in the outbox: while the service is away, the provider's notices go on.
    put_all(connection, (Owed("look_up_plan", f"plan:{cause}", {"subscription": state.id}),), now=now)
    return True


def begin_trials(session: Session, *, days: int, now: datetime) -> None:
    """Pro for some days, for the providers that are new at this instant."""
    if days:
        session.connection().execute(BEGIN_TRIALS, {"now": now, "until": now + timedelta(days=days)})


FIND = typed(
    """
SELECT plan, trial_ends_at, time_zone, subscription_id, subscription_customer, subscription_ends_at,
    subscription_checkout
FROM providers WHERE id = :provider_id
""",
    provider_id=Uuid,
).columns(trial_ends_at=Instant(), subscription_ends_at=Instant())
# One that is over does not end another that was begun since, and a slow answer does not undo one asked for later.
RECORD = typed(
    """
UPDATE providers SET plan = :plan, subscription_id = :id, subscription_customer = :customer,
    subscription_ends_at = :ends_at, subscription_asked_at = :asked_at
WHERE (subscription_id = :id OR (id = :provider_id AND (subscription_id IS NULL OR :is_active)))
    AND (subscription_asked_at IS NULL OR subscription_asked_at <= :asked_at)
""",
    provider_id=Uuid,
    ends_at=Instant(),
    asked_at=Instant(),
)
ATTACH = typed(
    """
UPDATE providers SET subscription_checkout = :checkout_id
WHERE id = :provider_id AND (subscription_checkout IS NOT DISTINCT FROM :last OR subscription_checkout = :checkout_id)
""",
    provider_id=Uuid,
)
OWNER = typed("SELECT id FROM providers WHERE subscription_id = :id OR id = :provider_id", provider_id=Uuid)
BEGIN_TRIALS = typed(
    "UPDATE providers SET trial_ends_at = :until WHERE created_at = :now AND trial_ends_at IS NULL",
    now=Instant(),
    until=Instant(),
)
