"""The ledger as CSV: dates of the provider's zone, decimals by currency, nothing that a spreadsheet calculates."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from booking.earnings import LedgerLine, ledger_lines
from bot.settings import settings
from tests.booking.houses import load_house, provider
from tests.booking.test_earnings import move_ledger, service
from tests.booking.test_ledger import give_back, paid, ready
from workers.__main__ import main
from workers.ledger import COLUMNS, write_csv


def line(**fields) -> LedgerLine:
    given = {
        "id": 7,
        "at": datetime(2026, 6, 3, 3, 30, tzinfo=UTC),
        "provider": "willow",
        "time_zone": "America/New_York",
        "booking_id": UUID(int=1),
        "payment_id": UUID(int=2),
        "kind": "payment",
        "amount_minor": 4000,
        "currency": "USD",
        "service": "Cut",
    }
    return LedgerLine(**given | fields)


def written(*lines: LedgerLine) -> list[dict[str, str]]:
    out = io.StringIO(newline="")
    assert write_csv(lines, out) == len(lines)
    return list(csv.DictReader(io.StringIO(out.getvalue(), newline="")))


def test_a_line_in_the_providers_own_time():
    (row,) = written(line())
    assert row == {
        "id": "7",
        "date": "2026-06-02",
        "time": "2026-06-02T23:30:00-04:00",
        "provider": "willow",
        "kind": "payment",
        "amount": "40.00",
        "currency": "USD",
        "amount_minor": "4000",
        "service": "Cut",
        "booking": str(UUID(int=1)),
        "payment": str(UUID(int=2)),
    }
    assert tuple(row) == COLUMNS


@pytest.mark.parametrize(
    ("currency", "minor", "told"),
    [
        ("JPY", 5000, "5000"),
        ("KWD", 12500, "12.500"),
        ("ISK", 450000, "4500.00"),
        ("USD", 5, "0.05"),
        ("BHD", 10, "0.010"),
    ]
    + [("JPY", 0, "0"), ("USD", 123456789012345, "1234567890123.45"), ("CLP", 10**12, "1000000000000")],
)
def test_decimals_are_those_of_the_currency_where_it_is_charged(currency, minor, told):
    (row,) = written(line(currency=currency, amount_minor=minor))
    assert (row["amount"], row["amount_minor"]) == (told, str(minor))


@pytest.mark.parametrize(
    ("kind", "told"),
    [("payment", "1.00"), ("refund", "-1.00"), ("refund_back", "1.00"), ("fee", "-1.00"), ("fee_back", "1.00")],
)
def test_what_went_out_is_below_zero_so_that_the_sum_is_the_providers(kind, told):
    assert written(line(kind=kind, amount_minor=100))[0]["amount"] == told


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", '=HYPERLINK("x")', "\uff1d1"])
def test_names_are_never_formulas(name):
    assert written(line(service=name))[0]["service"] == f"'{name}"


@pytest.mark.parametrize("name", ["Cut", "Cut, wash & go", 'A "big" cut', "Corte\nlargo", "剪发", "2 = 1"])
def test_other_names_stay_as_they_are(name):
    assert written(line(service=name))[0]["service"] == name


@pytest.fixture
def house(engine):
    made = load_house(
        engine,
        provider(services=[service(payment="full")], timezone="America/New_York"),
        provider("oak", services=[service(payment="full")]),
    )
    ready(engine, "willow")
    return made


def kinds(house, **wanted) -> list[str]:
    with Session(house.engine) as session:
        return [one.kind for one in ledger_lines(session, **wanted)]


def test_days_are_counted_where_the_provider_is(house):
    booking_id, _ = paid(house, datetime(2026, 6, 2, 15, tzinfo=UTC))
    give_back(house, booking_id, 4000)
    move_ledger(house, datetime(2026, 6, 3, 3, 30, tzinfo=UTC))  # still the second in New York
    second, third = date(2026, 6, 2), date(2026, 6, 3)
    all_of_it = ["payment", "fee", "refund", "fee_back"]
    assert kinds(house) == kinds(house, slug="willow") == kinds(house, first=second, last=second) == all_of_it
    assert kinds(house, first=third) == kinds(house, last=date(2026, 6, 1)) == kinds(house, slug="oak") == []


def test_the_command_prints_it(database_url, house, monkeypatch, capsys, redis_url):
    booking_id, _ = paid(house, datetime(2026, 6, 2, 15, tzinfo=UTC))
    give_back(house, booking_id, 1000)
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.setenv("REDIS_URL", redis_url)
    settings.cache_clear()
    try:
        assert main(["ledger", "--csv", "--provider", "willow", "--from", "2026-06-01"]) == 0
        printed = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
        assert [(row["kind"], row["amount"]) for row in printed] == [
            ("payment", "40.00"),
            ("fee", "-3.00"),
            ("refund", "-10.00"),
            ("fee_back", "0.75"),
        ]
        assert main(["ledger", "--csv", "--provider", "nobody"]) == 1
        for wrong in (["ledger"], ["ledger", "--csv", "--from", "yesterday"]):
            with pytest.raises(SystemExit):
                main(wrong)
    finally:
        settings.cache_clear()
