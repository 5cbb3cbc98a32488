"""The money page: sums and bars of the chosen days, and every payment, in the language of whoever looks."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from booking.earned import Earnings
from booking.earnings import PaymentLine
from booking.read import load_provider_by_slug
from booking.types import ProviderCard
from bot.periods import Period
from models.tables import metadata
from tests.conftest import MONDAY
from tests.web.site import Site
from tests.web.test_signing_in import chat_of, come_in
from webhooks.earning_views import HEIGHT, MoneyView, money_view, period_of

FIRST = date(2026, 6, 1)
WEEK = Period(FIRST, date(2026, 6, 7))


@pytest.fixture
def ana(site: Site) -> ProviderCard:
    with site.runtime.transaction() as session:
        card = load_provider_by_slug(session, slug="ana-hair")
    assert card
    return card


def shown(ana: ProviderCard, *earned: Earnings, language: str = "en", lines=(), period: Period = WEEK) -> MoneyView:
    return money_view(ana, "week", period, earned, lines, language=language)


def test_bars_are_as_high_as_their_part_of_the_best_day(ana) -> None:
    view = shown(
        ana,
        Earnings(FIRST, "USD", paid_minor=6000, returned_minor=500, fees_minor=500, on_site_minor=5000),
        Earnings(date(2026, 6, 3), "USD", on_site_minor=2500),
    )
    (sums,) = view.sums
    assert len(sums.bars) == 7
    monday, tuesday, wednesday = sums.bars[:3]
    assert (monday.link_height, monday.site_height) == (HEIGHT / 2, HEIGHT / 2)
    assert (monday.link_y, monday.site_y) == (HEIGHT / 2, 0)
    assert (tuesday.link_height, tuesday.site_height) == (0, 0)
    assert (wednesday.link_height, wednesday.site_height) == (0, HEIGHT / 4)
    assert (monday.link, monday.site) == ("$50.00", "$50.00")


def test_a_day_on_which_more_was_given_back_has_no_bar_and_tells_its_amount(ana) -> None:
    view = shown(ana, Earnings(FIRST, "USD", paid_minor=1000, returned_minor=3000))
    assert view.sums[0].bars[0].link_height == 0
    assert "20.00" in view.sums[0].bars[0].link
    assert view.sums[0].bars[0].link.startswith("-")


@pytest.mark.parametrize(
    ("currency", "minor", "told"), [("JPY", 5000, "¥5,000"), ("KWD", 12500, "KWD 12.500"), ("ISK", 450000, "ISK 4,500")]
)
def test_every_currency_has_its_own_sums_and_decimals(ana, currency, minor, told) -> None:
    view = shown(ana, Earnings(FIRST, "USD", paid_minor=100), Earnings(FIRST, currency, paid_minor=minor))
    by_currency = {sums.currency: dict(sums.parts) for sums in view.sums}
    assert by_currency["USD"] == {"money.online": "$1.00"}
    assert by_currency[currency]["money.online"].replace("\u00a0", " ") == told


def test_periods_are_whole_weeks_and_months() -> None:
    today = date(2026, 3, 4)
    assert period_of("week", today, "en", "US") == Period(date(2026, 3, 1), date(2026, 3, 7))
    assert period_of("last-week", today, "de", "DE") == Period(date(2026, 2, 23), date(2026, 3, 1))
    assert period_of("month", today, "en", "US") == Period(date(2026, 3, 1), date(2026, 3, 31))
    assert period_of("last-month", today, "en", "US") == Period(date(2026, 2, 1), date(2026, 2, 28))


def payment(kind: str, status: str, at: datetime = MONDAY) -> PaymentLine:
    return PaymentLine(uuid4(), at, kind, status, 4500, "USD", 337, "Haircut", at + timedelta(days=1), "Bo")


def test_only_a_refund_that_failed_stands_out_and_only_a_paid_payment_tells_its_fee(ana) -> None:
    lines = [payment("payment", status) for status in ("pending", "paid", "failed", "expired")]
    lines += [payment("refund", status) for status in ("pending", "done", "failed")]
    rows = shown(ana, lines=lines).rows
    assert [(row.kind, row.status) for row in rows if row.is_bad] == [("refund", "failed")]
    assert [(row.kind, row.status) for row in rows if row.fee] == [("payment", "paid")]


def earn(site: Site, slug: str, customer: str) -> UUID:
    """A completed visit today that was paid by link."""
    return site.scalar(
        """
        WITH p AS (SELECT * FROM providers WHERE slug = :slug),
        s AS (SELECT s.* FROM services s JOIN p ON p.id = s.provider_id LIMIT 1),
        c AS (INSERT INTO customers (provider_id, name) SELECT id, :customer FROM p RETURNING id),
        b AS (INSERT INTO bookings (provider_id, service_id, customer_id, status, start_at, end_at, time_zone,
                local_start, price_minor, currency, paid_minor)
            SELECT p.id, s.id, c.id, 'completed', :now, CAST(:now AS timestamptz) + interval '1 hour', p.time_zone,
                '2026-06-01T10:00', 4500, p.currency, 4500 FROM p, s, c RETURNING *),
        m AS (INSERT INTO payments (provider_id, booking_id, kind, amount_minor, currency, status, gateway)
            SELECT provider_id, id, 'payment', 4500, currency, 'paid', 'sandbox' FROM b RETURNING *)
        INSERT INTO ledger (at, provider_id, booking_id, payment_id, kind, amount_minor, currency)
        SELECT :now, provider_id, booking_id, id, 'payment', 4500, currency FROM m RETURNING payment_id
        """,
        slug=slug,
        customer=customer,
        now=site.runtime.now(),
    )


def test_each_provider_sees_its_own(site: Site) -> None:
    earn(site, "ana-hair", "Bo <b>")
    ana, sol = come_in(site, chat_of(site)), come_in(site, chat_of(site, "sol-dental", "+34600555102"))
    page = ana.get("/money").text
    assert "$45.00" in page
    assert "Bo &lt;b&gt;" in page
    other = sol.get("/money").text
    assert "$45.00" not in other
    assert "Bo &lt;b&gt;" not in other


def test_the_page_speaks_the_browsers_language_else_the_providers(site: Site) -> None:
    ana, sol = come_in(site, chat_of(site)), come_in(site, chat_of(site, "sol-dental", "+34600555102"))
    assert '<html lang="en">' in ana.get("/money").text
    assert "Sus ingresos" in sol.get("/money").text
    assert "Ihre Einnahmen" in sol.get("/money", headers={"Accept-Language": "de-CH"}).text


@pytest.mark.parametrize("period", ["", "year", "week'--", "\u202e", "last-month" * 500])
def test_a_period_that_is_none_is_this_week(site: Site, period: str) -> None:
    page = come_in(site, chat_of(site)).get("/money", query_string={"period": period})
    assert page.status_code == 200
    assert 'href="/money?period=week" aria-current="page"' in page.text


def everything(site: Site) -> dict[str, str | None]:
    """Every row of every table as text."""
    rows = "SELECT md5(string_agg(t::text, ' ' ORDER BY t::text)) FROM {} t"
    return {table.name: site.scalar(rows.format(table.name)) for table in metadata.sorted_tables}


def test_looking_changes_nothing(site: Site) -> None:
    earn(site, "ana-hair", "Bo")
    client = come_in(site, chat_of(site))
    before = everything(site)
    for path in ("/money", "/money?period=last-month", "/money/payouts/again", "/in/abc"):
        client.get(path)
        client.head(path)
    assert everything(site) == before


def test_the_page_is_for_nobody_elses_cache_or_index(site: Site) -> None:
    answer = come_in(site, chat_of(site)).get("/money")
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert "form-action 'self'" in answer.headers["Content-Security-Policy"]
