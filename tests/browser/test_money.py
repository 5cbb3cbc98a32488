"""The money page in a browser: signed in from the chat, easy to use for everybody, and the way to Stripe and back."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from bot import signin
from bot.replies import Line, Link, Reply
from tests.browser.conftest import AXE, MORNING, every_view
from tests.browser.house import House, PassingClock, open_house
from tests.browser.test_accessibility import violations
from tests.wire.stripe_stub import StripeStub, running_stripe

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not AXE.exists(), reason="axe-core is missing: `npm ci` in tests/wire"),
]

# A month of visits of 45 dollars at Ana's, every second one paid by link with a fee of 3.37; one refund that failed.
EARNED = """
WITH ana AS (SELECT * FROM providers WHERE slug = 'ana-lopez-hair'),
cut AS (SELECT s.* FROM services s JOIN ana ON ana.id = s.provider_id ORDER BY s.price_minor DESC LIMIT 1),
who AS (INSERT INTO customers (provider_id, name) SELECT id, 'Maria Fernanda' FROM ana RETURNING id),
visits AS (
    INSERT INTO bookings (provider_id, service_id, customer_id, status, start_at, end_at, time_zone, local_start,
        price_minor, currency, paid_minor)
    SELECT ana.id, cut.id, who.id, 'completed', at, at + interval '1 hour', ana.time_zone, '2026-05-31T10:00', 4500,
        'USD', CASE WHEN number % 2 = 0 THEN 4500 ELSE 0 END
    FROM ana, cut, who, generate_series(0, 20) AS number,
        LATERAL (SELECT CAST(:now AS timestamptz) - make_interval(days => number * number / 14) AS at) AS moment
    RETURNING id, provider_id, start_at, paid_minor
), paid AS (
    INSERT INTO payments (provider_id, booking_id, kind, amount_minor, currency, status, gateway, fee_minor, account,
        created_at, updated_at)
    SELECT provider_id, id, 'payment', 4500, 'USD', 'paid', 'stripe', 337, 'acct_1', start_at, start_at
    FROM visits WHERE paid_minor > 0 RETURNING *
), lost AS (
    INSERT INTO payments (provider_id, booking_id, kind, amount_minor, currency, status, gateway, refund_of,
        created_at, updated_at)
    SELECT provider_id, booking_id, 'refund', 1000, 'USD', 'failed', 'stripe', id, created_at, created_at
    FROM paid ORDER BY created_at DESC LIMIT 1
)
INSERT INTO ledger (at, provider_id, booking_id, payment_id, kind, amount_minor, currency)
SELECT p.created_at, p.provider_id, p.booking_id, p.id, k.kind, k.amount, 'USD'
FROM paid p, (VALUES ('payment', 4500), ('fee', 337)) AS k (kind, amount)
"""


@pytest.fixture
def stub() -> Iterator[StripeStub]:
    clock = PassingClock(MORNING)
    with running_stripe("sk_test_1", "whsec_1", now=clock.now) as running:
        yield running
        assert running.problems == []


@pytest.fixture
def shop(database_url: str, redis_url: str, tmp_path: Path, stub: StripeStub) -> Iterator[House]:
    """A house with accounts of the providers' own, and a month of earnings."""
    settings = {
        "STRIPE_SECRET_KEY": "sk_test_1",
        "STRIPE_WEBHOOK_SECRET": "whsec_1",
        "STRIPE_BASE_URL": stub.url,
        "STRIPE_CONNECT": True,
        "PARLEY_HOME": str(tmp_path),
    }
    with open_house(database_url, redis_url, clock=PassingClock(MORNING), has_worker=False, **settings) as opened:
        with opened.runtime.transaction() as session:
            session.execute(text(EARNED), {"now": opened.runtime.now()})
        yield opened


def link(shop: House) -> str:
    """A sign-in link as Ana's chat would be sent."""
    reply = Reply((Line("page.provider"),), links=(Link("link.money", "in:money"),))
    with shop.runtime.transaction() as session:
        chat = session.execute(
            text("SELECT i.id FROM identities i JOIN providers p ON p.id = i.provider_id WHERE slug = 'ana-lopez-hair'")
        ).scalars()
        sent = signin.with_addresses(session, reply, identity_id=next(iter(chat)), now=shop.runtime.now())
    return shop.url + sent.links[0].path


def picture(page: Any, name: str) -> None:
    """Kept where somebody wants to look at it."""
    folder = os.environ.get("PARLEY_PICTURES")
    if folder:
        page.screenshot(path=f"{folder}/{name}.png", full_page=True)


@every_view
def test_the_way_in_and_the_page_are_for_everybody(shop: House, open_page: Callable[..., Any], scheme, width) -> None:
    page = open_page(link(shop), color_scheme=scheme, reduced_motion="reduce", width=width)
    assert violations(page) == []
    picture(page, f"door-{width}-{scheme}")
    page.get_by_role("button", name="Sign in").press("Enter")
    page.get_by_role("heading", name="Your earnings").wait_for()
    page.get_by_role("link", name="This month").click()
    page.get_by_role("link", name="Last month").press("Enter")
    page.wait_for_url("**/money?period=last-month")
    page.locator("summary").first.press("Enter")
    assert page.locator("tbody tr").count() == 31
    assert page.locator("svg g").count() == 2 * 31  # of money and of visits
    assert page.get_by_text("failed: please give it back yourself").is_visible()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    picture(page, f"money-{width}-{scheme}")


def test_the_button_leads_to_stripe_and_signing_out_ends_it(shop: House, stub, open_page: Callable[..., Any]) -> None:
    page = open_page(link(shop))
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("button", name="Connect payouts").click()
    page.wait_for_url(f"{stub.url}/setup/*")
    page.goto(f"{shop.url}/money/payouts/back")
    page.get_by_text("Your account is not ready yet").wait_for()
    with shop.runtime.transaction() as session:
        account = session.execute(text("SELECT payout_account FROM providers WHERE payout_account <> ''")).scalar_one()
    stub.finish_onboarding(account)
    page.goto(f"{shop.url}/money/payouts/back")
    page.get_by_text("Your account is connected").wait_for()
    page.get_by_role("button", name="Sign out", exact=True).click()
    page.get_by_role("heading", name="You are signed out").wait_for()
    page.goto(f"{shop.url}/money")
    page.get_by_role("heading", name="Please sign in").wait_for()
