"""Opens and sets up a provider's account at the payment service; calls are made outside any transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from booking import payouts
from booking.gateways.port import AccountState, GatewayError, GatewayErrorKind
from booking.payouts import Payouts
from bot.runtime import Runtime, no_network_in_transaction
from bot.signin import SignedIn

if TYPE_CHECKING:
    from booking.gateways.stripe import StripeGateway

PAGE = "/money"
BACK = "/money/payouts/back"
AGAIN = "/money/payouts/again"


def has_accounts(runtime: Runtime) -> bool:
    """Whether money goes to accounts of the providers' own here."""
    return runtime.till is not None and runtime.till.needs_account


def set_up(runtime: Runtime, here: SignedIn) -> str:
    """The address where the provider sets the account up, opened now if there is none. Raises GatewayError.

    The address works once and soon: it is made for a click and goes into no message.
    """
    no_network_in_transaction()
    known = _load(runtime, here)
    account = known.account or _opened(runtime, known)
    base = runtime.settings.public_base_url
    return _stripe(runtime).account_link(account, base + BACK, base + AGAIN)


def look(runtime: Runtime, here: SignedIn) -> None:
    """Ask whether the provider's account can take money now. Raises GatewayError."""
    account = _load(runtime, here).account
    if account is not None:
        look_up(runtime, account)


def look_up(runtime: Runtime, account: str) -> bool:
    """Ask about an account and write down what is said; False for one that is nobody's here. Raises GatewayError."""
    state = _stripe(runtime).find_account(account)
    with runtime.transaction() as session:
        return payouts.record_account(session, state)


def _opened(runtime: Runtime, known: Payouts) -> str:
    """The same order gives the same account, so two clicks at once, or an answer that was lost, make one."""
    order = f"provider:{known.provider_id}:account:{known.country}"
    state: AccountState = _stripe(runtime).create_account(known.provider_id, known.country, None, order)
    with runtime.transaction() as session:
        payouts.keep_account(session, provider_id=known.provider_id, state=state)
    return state.account


def _load(runtime: Runtime, here: SignedIn) -> Payouts:
    with runtime.transaction() as session:
        return payouts.load_payouts(session, actor=here.actor, provider_id=here.provider_id)


def _stripe(runtime: Runtime) -> StripeGateway:
    if not has_accounts(runtime):
        raise GatewayError(GatewayErrorKind.CONFIG, "no_accounts")
    return cast("StripeGateway", runtime.gateway)
