"""Discounts: what holds, what is best, what it comes to, and that only the rules decide when it is asked for."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from booking import discounts, service, setup
from booking.errors import BadTown, Changed
from booking.gateways.port import Till
from booking.policy import quote
from booking.types import Actor, CodeIs, Discount, Person, Proposal, ServiceCard
from models.enums import BookingStatus, DiscountKind
from tests.booking.houses import HOUR, NOW, TEN, load_house, provider

ON = date(2026, 6, 1)
DAY = timedelta(days=1)
COUPON = {"name": "Summer", "kind": "coupon", "code": "SUMMER10", "percent": 10}


def cut(price=4000, currency="EUR"):
    return ServiceCard(uuid4(), uuid4(), "Cut", 60, price, currency, "none", 0, 24, 1, False, False)


def coupon(code="SUMMER10", **fields):
    return Discount(uuid4(), fields.pop("name", code), DiscountKind.COUPON, code=code, **fields)


def price(discount, *, visits=0, code="SUMMER10", on=ON, of=None):
    return quote(of or cut(), [discount], visits, code, on).price_minor


@pytest.mark.parametrize(
    ("fields", "left"),
    [
        ({"percent": 10}, 3600),
        ({"amount_off_minor": 500}, 3500),
        ({"percent": 50, "amount_off_minor": 500}, 1500),  # the amount after the percentage
        ({"amount_off_minor": 9999}, 0),  # never below nothing
        ({"percent": 10, "valid_from": ON}, 3600),
        ({"percent": 10, "valid_from": ON + DAY}, 4000),
        ({"percent": 10, "valid_until": ON}, 3600),
        ({"percent": 10, "valid_until": ON - DAY}, 4000),
        ({"percent": 10, "max_uses": 3, "uses": 2}, 3600),
        ({"percent": 10, "max_uses": 3, "uses": 3}, 4000),
        ({"percent": 10, "max_uses_per_customer": 1, "own_uses": 1, "uses": 1}, 4000),
        ({"percent": 10, "max_uses_per_customer": 1, "own_uses": 0, "uses": 7}, 3600),
        ({"percent": 10, "service_id": uuid4()}, 4000),  # another service
    ],
)
def test_a_coupon(fields, left):
    assert price(coupon(**fields)) == left


def test_a_percentage_is_rounded_for_the_house_and_to_what_can_be_charged():
    assert price(coupon(percent=10), of=cut(999)) == 900  # 99.9 off is 99 off
    assert price(coupon(percent=10), of=cut(155500, "ISK")) == 139900  # 139,950 cannot be charged
    assert price(coupon(percent=25), of=cut(4500, "KWD")) == 3370


def test_a_code_is_needed_and_its_case_does_not_matter():
    assert price(coupon(percent=10), code=None) == 4000
    assert price(coupon(percent=10), code="summer10") == 3600
    assert price(coupon(percent=10), code="WINTER") == 4000


@pytest.mark.parametrize(("visits", "left"), [(0, 4000), (3, 4000), (4, 2000), (5, 4000), (9, 2000)])
def test_each_fifth_visit(visits, left):
    assert price(Discount(uuid4(), "Fifth", DiscountKind.NTH_VISIT, percent=50, nth=5), visits=visits) == left


def test_visits_booked_ahead_are_not_all_the_fifth():
    assert (
        price(Discount(uuid4(), "Fifth", DiscountKind.NTH_VISIT, percent=50, nth=5, own_live_uses=1), visits=4) == 4000
    )


@pytest.mark.parametrize(("nth", "visits", "left"), [(0, 0, 4000), (0, 1, 3600), (3, 2, 4000), (3, 3, 3600)])
def test_for_whoever_was_here_before(nth, visits, left):
    assert price(Discount(uuid4(), "Back", DiscountKind.RETURNING, percent=10, nth=nth), visits=visits) == left


def test_only_the_best_counts_and_what_became_of_the_code_is_known():
    small, big = coupon(percent=10), Discount(uuid4(), "Back", DiscountKind.RETURNING, percent=20)
    found = quote(cut(), [small, big], 3, "SUMMER10", ON)
    assert (found.price_minor, found.discount_id, found.code_is) == (3200, big.id, CodeIs.BEATEN)
    assert quote(cut(), [small, big], 0, "SUMMER10", ON).code_is is CodeIs.USED
    assert quote(cut(), [small, big], 3, "NOPE", ON).code_is is CodeIs.REFUSED
    assert quote(cut(), [small, big], 3, None, ON).code_is is None


# ------------------------------------------------------------------ at the time of asking


@pytest.fixture
def sale(engine):
    return lambda *some, **fields: load_house(engine, provider(discounts=list(some), **fields), provider("other"))


def quoted(house, identity_id, code=None, now=NOW):
    with Session(house.engine) as session:
        return discounts.load_quote(
            session.connection(),
            house.service,
            provider_id=house.provider.id,
            identity_id=identity_id,
            code=code,
            time_zone="Etc/UTC",
            now=now,
        )


def proposed(house, identity_id, code=None, start_at=TEN, now=NOW):
    found = quoted(house, identity_id, code, now)
    plain = house.proposal(start_at)
    return replace(
        plain,
        price_minor=found.price_minor,
        list_price_minor=found.list_price_minor if found.discount_id else None,
        discount_id=found.discount_id,
        code=code,
    )


def ask(house, identity_id, proposal: Proposal, now=NOW, till=None):
    with Session(house.engine) as session:
        outcome = service.request(
            session,
            actor=Actor.customer(identity_id),
            command_id=uuid4().hex,
            cause="test",
            now=now,
            proposal=proposal,
            person=Person(identity_id),
            till=till,
        )
        session.commit()
    return outcome.booking


def test_what_was_proposed_is_pinned_in_the_booking(sale):
    house = sale(COUPON)
    guest = house.identity()
    card = ask(house, guest, proposed(house, guest, "SUMMER10"))
    assert (card.price_minor, card.list_price_minor) == (3600, 4000)
    ((stored, listed, name),) = house.rows(
        "SELECT b.price_minor, b.list_price_minor, d.name FROM bookings b JOIN discounts d ON d.id = b.discount_id"
    )
    assert (stored, listed, name) == (3600, 4000, "Summer")


@pytest.mark.parametrize(
    "forged",
    [
        {"price_minor": 1},
        {"price_minor": 3600},
        {"price_minor": 3600, "list_price_minor": 4000},
        {"price_minor": 3600, "list_price_minor": 4000, "code": "SUMMER10"},
        {"price_minor": 3600, "list_price_minor": 4000, "code": "SUMMER10", "discount_id": uuid4()},
        {"price_minor": 4000, "list_price_minor": 5000},
    ],
)
def test_a_price_is_never_taken_from_a_request(sale, forged):
    house = sale(COUPON)
    guest = house.identity()
    with pytest.raises(Changed):
        ask(house, guest, replace(house.proposal(), **forged))
    assert house.rows("SELECT 1 FROM bookings") == []


def test_another_providers_code_means_nothing(engine):
    house = load_house(engine, provider(), provider("other", discounts=[COUPON]))
    guest = house.identity()
    assert quoted(house, guest, "SUMMER10").price_minor == 4000


def test_a_discount_that_ends_before_the_yes_makes_a_new_proposal_necessary(sale):
    house = sale(COUPON | {"valid_until": "2026-06-01"})
    guest = house.identity()
    agreed = proposed(house, guest, "SUMMER10")
    with pytest.raises(Changed):
        ask(house, guest, agreed, now=NOW + DAY)
    assert ask(house, guest, agreed, now=NOW).price_minor == 3600


def test_a_day_is_the_providers_day(sale):
    """22:30 in Berlin is 20:30 UTC; half past midnight there is still the day before in UTC."""
    house = sale(COUPON | {"valid_until": "2026-06-01"}, timezone="Europe/Berlin")
    with Session(house.engine) as session:
        at = {
            "provider_id": house.provider.id,
            "identity_id": None,
            "code": "SUMMER10",
            "time_zone": "Europe/Berlin",
        }
        load = lambda now: discounts.load_quote(session.connection(), house.service, now=now, **at).price_minor  # noqa: E731
        assert load(datetime(2026, 6, 1, 21, 59, tzinfo=UTC)) == 3600
        assert load(datetime(2026, 6, 1, 22, 0, tzinfo=UTC)) == 4000


def test_a_use_comes_back_when_its_booking_is_given_up(sale):
    house = sale(COUPON | {"max_uses": 1})
    first, second = house.identity(), house.identity()
    card = ask(house, first, proposed(house, first, "SUMMER10"))
    assert quoted(house, second, "SUMMER10").code_is is CodeIs.REFUSED
    house.do("cancel", Actor.customer(first), card.id)
    assert quoted(house, second, "SUMMER10").code_is is CodeIs.USED


def test_the_fifth_visit_is_counted_from_visits_that_took_place(sale):
    house = sale({"name": "Second", "kind": "nth_visit", "nth": 2, "percent": 50})
    guest = house.identity()
    ask(house, guest, proposed(house, guest))
    assert quoted(house, guest).price_minor == 4000
    with Session(house.engine) as session:
        service.close_past(session, now=TEN + 2 * HOUR)
        session.commit()
    later = TEN + 2 * HOUR
    assert quoted(house, guest, now=later).price_minor == 2000
    ask(house, guest, proposed(house, guest, start_at=TEN + DAY, now=later), now=later)
    assert quoted(house, guest, now=later).price_minor == 4000  # the one booked ahead is the second
    assert quoted(house, house.identity(), now=later).price_minor == 4000


def test_a_deposit_is_never_more_than_the_price_and_nothing_asks_for_nothing(sale):
    paid = {"name": "Cut", "duration_minutes": 60, "price_minor": 4000, "payment": "deposit", "deposit_minor": 3000}
    house = sale(
        COUPON | {"percent": 50}, {"name": "Gift", "kind": "coupon", "code": "GIFT", "percent": 100}, services=[paid]
    )
    half, free = house.identity(), house.identity()
    card = ask(house, half, proposed(house, half, "SUMMER10"), till=Till("sandbox"))
    assert (card.status, card.due_minor, card.deposit_minor) == (BookingStatus.AWAITING_PAYMENT, 2000, 2000)
    gift = ask(house, free, proposed(house, free, "GIFT", TEN + HOUR), till=Till("sandbox"))
    assert (gift.status, gift.due_minor, gift.price_minor) == (BookingStatus.CONFIRMED, 0, 0)


def statements(house, act):
    seen = []

    def note(conn, cursor, statement, parameters, context, executemany):
        seen.append(statement)

    event.listen(house.engine, "before_cursor_execute", note)
    try:
        act()
    finally:
        event.remove(house.engine, "before_cursor_execute", note)
    return len([one for one in seen if not one.startswith("PREPARE")])


def test_who_has_no_discounts_pays_nothing_for_them(engine):
    """Two statements for a person who was here before, as without discounts."""
    house = load_house(engine, provider())
    guest = house.identity()
    house.book(guest, TEN)
    assert statements(house, lambda: house.book(guest, TEN + HOUR)) == 2


# ------------------------------------------------------------------ the town file


def test_the_town_file_keeps_discounts_with_their_ids(sale):
    town = [COUPON | {"service": "Cut", "max_uses": 5}, {"name": "Back", "kind": "returning", "percent": 5}]
    house = sale(*town)
    ids = house.rows("SELECT id FROM discounts ORDER BY name")
    with Session(house.engine) as session:
        dumped = setup.dump_town(session)
        setup.load_town(session, dumped, now=NOW)
        assert setup.dump_town(session) == dumped
        session.commit()
    willow = next(one for one in dumped["providers"] if one["slug"] == "willow")
    assert [(one["name"], one["service"], one["max_uses"]) for one in willow["discounts"]] == [
        ("Back", None, None),
        ("Summer", "Cut", 5),
    ]
    assert house.rows("SELECT id FROM discounts ORDER BY name") == ids


@pytest.mark.parametrize(
    ("wrong", "path"),
    [
        ({"code": None}, "discounts[0].code"),
        ({"code": "lower"}, "discounts[0].code"),
        ({"percent": 0}, "discounts[0].percent"),
        ({"percent": 101}, "discounts[0].percent"),
        ({"service": "Dye"}, "discounts[0].service"),
        ({"valid_until": "tomorrow"}, "discounts[0].valid_until"),
        ({"kind": "nth_visit", "code": None}, "discounts[0].nth"),
    ],
)
def test_a_faulty_discount_is_refused_with_its_path(session_of, wrong, path):
    with pytest.raises(BadTown) as refused:
        setup.load_town(session_of, {"providers": [provider(discounts=[COUPON | wrong])]}, now=NOW)
    assert refused.value.path == f"providers[0].{path}"


@pytest.fixture
def session_of(engine):
    with Session(engine) as session:
        yield session
