"""A new provider is written whole or not at all, once for each command, under an address of its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from booking import places
from booking.errors import CommandConflict, NotFound
from booking.guards import Guard, switched_off
from booking.new_provider import (
    RESERVED,
    AlreadyProvider,
    BadField,
    HasVisits,
    NewProvider,
    TooMany,
    price_minor,
    slug_of,
)
from booking.setup import dump_town, load_town
from booking.signing_up import MOST_AN_HOUR, sign_up
from booking.types import ProviderCard
from tests.booking.houses import NOW, House
from tests.race.racing import together

ANA = NewProvider(
    name="Ana's Salão",
    profession="hairdresser",
    city="Lisbon",
    country="PT",
    time_zone="Europe/Lisbon",
    service="Cut",
    price="15.50",
    minutes=30,
    hours=((0, 540, 1080), (5, 1200, 1560)),
    language="en",
)
TABLES = (
    "providers", "services", "resources", "service_resources", "availability_rules", "entry_codes", "commands"
)  # fmt: skip


def signed_up(
    house: House, identity_id: UUID, wanted: NewProvider = ANA, *, command: str | None = None, now: datetime = NOW
) -> ProviderCard:
    with Session(house.engine) as session:
        made = sign_up(session, wanted, identity_id=identity_id, command_id=command or f"sign_up:{uuid4()}", now=now)
        session.commit()
    return made


def counts(house: House) -> dict[str, int]:
    return {name: house.rows(f"SELECT count(*) FROM {name}")[0][0] for name in TABLES}


def own(house: House, table: str, provider_id: UUID) -> list[Any]:
    return house.rows(f"SELECT * FROM {table} WHERE provider_id = :id", id=provider_id)


def test_everything_that_is_needed_to_be_booked_is_written(house: House) -> None:
    owner = house.identity()
    made = signed_up(house, owner)
    (row,) = house.rows("SELECT * FROM providers WHERE id = :id", id=made.id)
    assert (row.slug, row.name, row.profession, row.city) == ("anas-salao", "Ana's Salão", "hairdresser", "Lisbon")
    assert (row.country, row.time_zone, row.currency, row.language) == ("PT", "Europe/Lisbon", "EUR", "pt")
    assert row.is_active
    assert not row.auto_confirm
    (service,) = own(house, "services", made.id)
    assert (service.name, service.duration_minutes, service.price_minor) == ("Cut", 30, 1550)
    assert len(own(house, "resources", made.id)) == 1
    rules = {(rule.weekday, rule.start_minute, rule.end_minute) for rule in own(house, "availability_rules", made.id)}
    assert rules == {(0, 540, 1080), (5, 1200, 120)}  # Saturday from 20:00 until 2:00 of Sunday
    (code,) = own(house, "entry_codes", made.id)
    assert code.code.startswith("ANAS")
    assert house.rows("SELECT provider_id FROM identities WHERE id = :id", id=owner) == [(made.id,)]


def test_it_can_be_booked_and_dumped_like_any_other(house: House) -> None:
    made = signed_up(house, house.identity())
    mine = replace(house, provider=made)
    card = mine.book(house.identity(), datetime(2026, 6, 8, 9, 0, tzinfo=UTC))
    assert card.provider_slug == "anas-salao"
    with Session(house.engine) as session:
        town = dump_town(session)
        load_town(session, town, now=NOW)
        assert dump_town(session) == town


def test_the_directory_learns_of_it(house: House) -> None:
    before = house.rows("SELECT version FROM directory_version")
    signed_up(house, house.identity())
    assert house.rows("SELECT version FROM directory_version") != before


@pytest.mark.parametrize(
    ("name", "city", "slugs"),
    [
        ("Ana", "Porto", ["ana", "ana-porto", "ana-porto-2", "ana-porto-3"]),
        ("Willow", "", ["willow-2", "willow-3"]),  # the town has a Willow
        ("Admin", "Porto", ["admin-porto", "admin-porto-2"]),
        ("Parley", "", ["parley-2"]),
        ("花店", "Porto", ["hairdresser", "hairdresser-porto"]),
        ("<script>alert(1)</script>", "", ["script-alert-1-script"]),
        ("../../etc/passwd", "", ["etc-passwd"]),
        ("x" * 120, "Porto", ["x" * 40, "x" * 40 + "-2"]),
    ],
)
def test_addresses_are_unique_and_never_the_houses_own(house: House, name: str, city: str, slugs: list[str]) -> None:
    wanted = replace(ANA, name=name, city=city or "東京")
    assert [signed_up(house, house.identity(), wanted).slug for _ in slugs] == slugs


def test_reserved_words_are_addresses_that_could_be_had() -> None:
    assert {word for word in RESERVED if slug_of(word) != word} == set()
    assert {"admin", "parley", "start", "support", "api"} <= RESERVED


def test_the_same_command_makes_it_once(house: House) -> None:
    owner = house.identity()
    first = signed_up(house, owner, command="sign_up:1")
    before = counts(house)
    assert signed_up(house, owner, command="sign_up:1").id == first.id
    assert counts(house) == before
    with pytest.raises(CommandConflict):
        signed_up(house, owner, replace(ANA, price="20"), command="sign_up:1")


def test_without_its_guard_the_command_would_be_new(house: House) -> None:
    owner = house.identity()
    signed_up(house, owner, command="sign_up:1")
    with switched_off(Guard.COMMANDS), pytest.raises(AlreadyProvider):
        signed_up(house, owner, command="sign_up:1")


def test_one_identity_speaks_for_one_business(house: House) -> None:
    owner = house.identity()
    signed_up(house, owner)
    before = counts(house)
    with pytest.raises(AlreadyProvider):
        signed_up(house, owner, replace(ANA, name="Another"))
    with pytest.raises(NotFound):
        signed_up(house, uuid4())
    assert counts(house) == before


def test_twenty_yeses_at_once_make_one_business(house: House) -> None:
    owner = house.identity()
    results = together(*[lambda: signed_up(house, owner) for _ in range(6)])
    assert sum(isinstance(result, ProviderCard) for result in results) == 1
    assert sum(isinstance(result, AlreadyProvider) for result in results) == 5


def test_namesakes_at_once_get_addresses_of_their_own(house: House) -> None:
    owners = [house.identity() for _ in range(6)]
    results = together(*[lambda owner=owner: signed_up(house, owner) for owner in owners])
    assert len({card.slug for card in results}) == 6


def test_who_has_a_visit_ahead_is_not_turned_into_a_business(house: House) -> None:
    guest = house.identity()
    card = house.book(guest)
    before = counts(house)
    with pytest.raises(HasVisits):
        signed_up(house, guest)
    assert counts(house) == before
    signed_up(house, guest, now=card.end_at)  # a visit that is over holds nobody back
    assert house.rows("SELECT identity_id FROM bookings") == [(guest,)]


def test_a_flood_ends_and_the_next_hour_is_open_again(house: House) -> None:
    with Session(house.engine) as session:
        session.execute(
            text(
                "INSERT INTO commands (id, payload_hash, result, created_at)"
                " SELECT 'sign_up:x' || n, '', '{}', :now FROM generate_series(1, :most) AS n"
            ),
            {"now": NOW, "most": MOST_AN_HOUR - 1},
        )
        session.commit()
    signed_up(house, house.identity())
    with pytest.raises(TooMany):
        signed_up(house, house.identity())
    signed_up(house, house.identity(), now=NOW + timedelta(hours=1, seconds=1))


@pytest.mark.parametrize(
    ("field", "value", "fault"),
    [
        ("name", " ", "missing"),
        ("name", "x" * 121, "too_long"),
        ("name", "a\x00b", "unwritable"),
        ("name", "a\nb", "unwritable"),
        ("name", "\ud800", "unwritable"),
        ("profession", "x" * 81, "too_long"),
        ("city", "", "missing"),
        ("service", "\x1b[2J", "unwritable"),
        ("price", "-1", "out_of_range"),
        ("price", "1e400", "out_of_range"),
        ("price", "NaN", "out_of_range"),
        ("price", "a lot", "out_of_range"),
        ("price", "99999999", "out_of_range"),
        ("minutes", 0, "out_of_range"),
        ("minutes", 100_000, "out_of_range"),
        ("hours", (), "missing"),
    ],
)
def test_a_field_that_cannot_be_kept_is_refused(house: House, field: str, value: Any, fault: str) -> None:
    before = counts(house)
    with pytest.raises(BadField) as refused:
        signed_up(house, house.identity(), replace(ANA, **{field: value}))
    assert (refused.value.field, refused.value.fault) == (field, fault)
    assert counts(house) == before


@pytest.mark.parametrize(
    "words", ["<script>alert(1)</script>", "'; DROP TABLE providers; --", "{{7*7}}", "\u202eevil", "%s %(x)s {0}"]
)
def test_hostile_words_are_kept_byte_for_byte(house: House, words: str) -> None:
    made = signed_up(house, house.identity(), replace(ANA, name=words, profession=words, city=words, service=words))
    (row,) = house.rows("SELECT name, profession, city FROM providers WHERE id = :id", id=made.id)
    assert set(row) == {words}
    assert made.services[0].name == words


@pytest.mark.parametrize(
    ("country", "price", "currency", "minor"),
    [("PT", "15.5", "", 1550), ("JP", "3000", "", 3000), ("US", "0", "", 0), ("PT", "20", "USD", 2000)],
)
def test_a_price_is_in_the_currencys_smallest_unit(
    house: House, country: str, price: str, currency: str, minor: int
) -> None:
    wanted = replace(ANA, country=country, price=price, currency=currency)
    service = signed_up(house, house.identity(), wanted).services[0]
    expected = currency or {"PT": "EUR", "JP": "JPY", "US": "USD"}[country]
    assert (service.price_minor, service.currency) == (minor, expected)
    assert price_minor(price, expected) == minor


# ------------------------------------------------------------------ places


@pytest.mark.parametrize(
    ("city", "country", "zone"),
    [
        ("Lissabon", "PT", "Europe/Lisbon"),
        ("são paulo", "BR", "America/Sao_Paulo"),
        ("MÜNCHEN", "DE", "Europe/Berlin"),
        ("Ginevra", "CH", "Europe/Zurich"),
        ("Chicago", "US", "America/Chicago"),
        ("Tenerife", "ES", "Atlantic/Canary"),
    ],
)
def test_cities_are_known_in_any_language(city: str, country: str, zone: str) -> None:
    assert places.find_city(city) == places.Place(country, zone)


def test_a_name_of_two_cities_is_the_one_of_the_country() -> None:
    assert places.find_city("San José") == places.Place("US", "America/Los_Angeles")
    assert places.find_city("San José", country="CR") == places.Place("CR", "America/Costa_Rica")


def test_every_city_of_the_list_has_a_zone_of_a_country() -> None:
    found = [places.find_city(name) for name in ("Porto", "Graz", "Quito", "Cork", "Perth", "Honolulu")]
    assert [place.country for place in found if place] == ["PT", "AT", "EC", "IE", "AU", "US"]
    assert all(place.country and place.time_zone for options in places._cities().values() for place in options)


def test_clocks_of_a_country_are_told_once_each() -> None:
    zones = places.zones_of("US", now=NOW)
    assert zones[:3] == ("America/New_York", "America/Chicago", "America/Denver")
    assert "America/Detroit" not in zones  # the same clock as New York
    assert places.zones_of("PT", now=NOW) == ("Europe/Lisbon",)
    assert places.zones_of("XX", now=NOW) == ()


def test_languages_and_money_follow_the_country() -> None:
    assert places.language_of("CH", "fr") == "fr"
    assert places.language_of("CH", "en") == "de"
    assert places.language_of("JP", "es") == "es"
    assert [places.currency_of(code, on=NOW.date()) for code in ("PT", "CH", "BR")] == ["EUR", "CHF", "BRL"]
    assert (places.country_of_phone("+351910000001"), places.country_of_phone("12")) == ("PT", None)
