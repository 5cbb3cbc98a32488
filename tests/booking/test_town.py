"""The town file: loaded and dumped unchanged, and refused with the path of the fault."""

import copy
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from booking import read, setup
from booking.errors import BadTown, NotFound
from booking.town import minute_of, parse_town, plain_town, wall_of
from models.providers import Provider, Service, ServiceResource

NOW = datetime(2026, 6, 1, 8, 0, tzinfo=UTC)

FULL = {
    "providers": [
        {
            "slug": "willow-salon",
            "name": "Willow Salon",
            "profession": "Hairdresser",
            "city": "San José",
            "address": "4 Elm Street",
            "phone": "+14155550101",
            "timezone": "America/Los_Angeles",
            "currency": "USD",
            "language": "en",
            "auto_confirm": True,
            "rating": 4.7,
            "services": [
                {
                    "name": "Haircut",
                    "duration_minutes": 45,
                    "price_minor": 4500,
                    "buffer_before_minutes": 5,
                    "buffer_after_minutes": 10,
                    "lead_time_minutes": 60,
                    "horizon_days": 30,
                    "granularity_minutes": 15,
                    "cancellation_hours": 12,
                    "payment": "deposit",
                    "deposit_minor": 1000,
                    "capacity": 1,
                    "virtual": False,
                },
                {"name": "Beard trim", "duration_minutes": 20, "price_minor": 2000},
            ],
            "hours": [
                {"weekday": 4, "start": "20:00", "end": "02:00"},
                {"weekday": 0, "start": "13:00", "end": "24:00"},
                {"weekday": 0, "start": "09:00", "end": "12:00"},
            ],
            "overrides": [
                {"date": "2026-12-26", "start": "10:00", "end": "14:00"},
                {"date": "2026-12-25", "closed": True},
                {"date": "2026-06-09", "start": "12:00", "end": "15:00", "closed": True},
            ],
            "busy": [{"start": "2026-06-02T09:00", "end": "2026-06-02T10:30"}],
            "facts": [{"topic": "parking", "text": "Behind the house."}, {"topic": "address", "text": "Second floor."}],
        },
        {
            "slug": "ada-yoga",
            "name": "Ada",
            "profession": "Yoga teacher",
            "timezone": "Europe/Berlin",
            "currency": "EUR",
            "services": [{"name": "Class", "duration_minutes": 60, "price_minor": 1500, "capacity": 8}],
        },
    ]
}


@pytest.fixture
def session(engine):
    with Session(engine) as opened:
        yield opened


def test_a_dump_is_the_normal_form_of_what_was_loaded(session):
    setup.load_town(session, FULL, now=NOW)
    dumped = setup.dump_town(session)
    assert dumped == plain_town(parse_town(FULL))
    assert [provider["slug"] for provider in dumped["providers"]] == ["ada-yoga", "willow-salon"]
    assert dumped["providers"][0]["services"][0]["granularity_minutes"] == 15
    assert dumped["providers"][1]["hours"][-1] == {"weekday": 4, "start": "20:00", "end": "02:00"}


def test_loading_a_dump_changes_nothing(session):
    setup.load_town(session, FULL, now=NOW)
    first = setup.dump_town(session)
    cards = read.find_providers(session)
    setup.load_town(session, first, now=NOW)
    assert setup.dump_town(session) == first
    assert read.find_providers(session) == cards  # the same ids, the same policy version
    assert session.execute(select(func.count()).select_from(ServiceResource)).scalar() == 3


def test_the_file_given_is_not_changed(session):
    given_town = copy.deepcopy(FULL)
    setup.load_town(session, given_town, now=NOW)
    assert given_town == FULL


def test_services_left_out_become_inactive_and_come_back_with_the_same_id(session):
    setup.load_town(session, FULL, now=NOW)
    before = {service.name: service.id for service in read.load_provider_by_slug(session, slug="willow-salon").services}
    less = copy.deepcopy(FULL)
    del less["providers"][0]["services"][0]
    setup.load_town(session, less, now=NOW)
    assert [s.name for s in read.load_provider_by_slug(session, slug="willow-salon").services] == ["Beard trim"]
    setup.load_town(session, FULL, now=NOW)
    after = {service.name: service.id for service in read.load_provider_by_slug(session, slug="willow-salon").services}
    assert after == before


def test_the_policy_version_rises_with_a_policy_and_not_with_a_price(session):
    setup.load_town(session, FULL, now=NOW)
    dearer = copy.deepcopy(FULL)
    dearer["providers"][0]["services"][0]["price_minor"] = 5000
    setup.load_town(session, dearer, now=NOW)
    assert read.load_provider_by_slug(session, slug="willow-salon").policy_version == 1
    stricter = copy.deepcopy(dearer)
    stricter["providers"][0]["services"][0]["cancellation_hours"] = 48
    setup.load_town(session, stricter, now=NOW)
    assert read.load_provider_by_slug(session, slug="willow-salon").policy_version == 2
    assert read.load_provider_by_slug(session, slug="ada-yoga").policy_version == 1


def test_a_bad_town_writes_nothing(session):
    with pytest.raises(BadTown):
        setup.load_town(session, {"providers": [FULL["providers"][0], {"slug": "x"}]}, now=NOW)
    assert session.execute(select(func.count()).select_from(Provider)).scalar() == 0
    assert session.execute(select(func.count()).select_from(Service)).scalar() == 0


def test_the_directory_is_new_after_every_load_even_of_an_emptied_house(session):
    setup.load_town(session, FULL, now=NOW)
    first = read.list_directory(session)
    setup.empty_house(session)
    setup.load_town(session, FULL, now=NOW)
    second = read.list_directory(session)
    assert first.version != second.version
    assert [entry.name for entry in second.providers] == ["Ada", "Willow Salon"]
    assert second.trades == ("Hairdresser", "Yoga teacher")
    assert second.cities == ("San José",)


def test_search_is_blind_to_case_and_accents(session):
    setup.load_town(session, FULL, now=NOW)
    assert [card.slug for card in read.find_providers(session, trade="HAIRDRESSER", city="san  jose")] == [
        "willow-salon"
    ]
    assert read.find_providers(session, trade="hairdresser", city="Berlin") == ()
    assert [card.slug for card in read.find_providers(session)] == ["willow-salon", "ada-yoga"]  # rated ones first


def test_every_provider_has_one_lasting_readable_code(session):
    setup.load_town(session, FULL, now=NOW)
    card = read.load_provider_by_slug(session, slug="willow-salon")
    code = read.entry_code_of(session, provider_id=card.id)
    assert code.startswith("W")
    assert not set(code) & set("ILO01")
    assert read.provider_of_code(session, code=f" {code.lower()} ") == card.id
    setup.load_town(session, FULL, now=NOW)
    assert read.entry_code_of(session, provider_id=card.id) == code
    assert read.provider_of_code(session, code="NONE") is None


def test_codes_that_collide_get_other_digits(session, monkeypatch):
    monkeypatch.setattr(setup, "entry_code", lambda slug, attempt=0: f"SAME{attempt}")
    setup.load_town(session, FULL, now=NOW)
    ids = [card.id for card in read.find_providers(session)]
    assert {read.entry_code_of(session, provider_id=provider_id) for provider_id in ids} == {"SAME0", "SAME1"}


def test_a_card_says_whether_approval_is_needed(session):
    setup.load_town(session, FULL, now=NOW)
    assert not read.load_provider_by_slug(session, slug="willow-salon").services[0].needs_approval
    assert read.load_provider_by_slug(session, slug="ada-yoga").services[0].needs_approval
    with pytest.raises(NotFound):
        read.load_provider(session, provider_id=read.find_providers(session)[0].services[0].id)


def test_the_schedule_has_the_town_in_it(session):
    setup.load_town(session, FULL, now=NOW)
    service = read.load_provider_by_slug(session, slug="willow-salon").services[0]
    start, end = datetime(2026, 6, 2, 7, tzinfo=UTC), datetime(2026, 6, 10, 7, tzinfo=UTC)
    schedule, terms = read.load_schedule(session, service_id=service.id, start_at=start, end_at=end)
    busy_from = int(datetime(2026, 6, 2, 16, 0, tzinfo=UTC).timestamp()) // 60  # 09:00 in Los Angeles
    assert schedule.taken == ((busy_from, busy_from + 90),)
    assert [(rule.weekday, rule.start_minute, rule.end_minute) for rule in schedule.rules] == [
        (0, 540, 720),
        (0, 780, 1440),
        (4, 1200, 120),
    ]
    assert [str(override.on) for override in schedule.overrides] == ["2026-06-09"]
    assert (terms.duration_minutes, terms.buffer_before_minutes, terms.lead_time_minutes) == (45, 5, 60)


def test_reading_any_number_of_schedules_is_three_statements(session, engine):
    from sqlalchemy import event

    setup.load_town(session, FULL, now=NOW)
    ids = [service.id for card in read.find_providers(session) for service in card.services]
    seen = []
    event.listen(engine, "before_cursor_execute", lambda *args: seen.append(args[2]))
    found = read.load_schedules(session, service_ids=ids, start_at=NOW, end_at=datetime(2027, 6, 1, tzinfo=UTC))
    assert len(seen) == 3
    assert len(found) == 3
    for service_id in ids:
        one = read.load_schedule(session, service_id=service_id, start_at=NOW, end_at=datetime(2027, 6, 1, tzinfo=UTC))
        assert found[service_id] == one
    assert any(schedule.taken for schedule, _ in found.values())
    assert any(schedule.overrides for schedule, _ in found.values())


@pytest.mark.parametrize(
    ("fields", "country"),
    [
        ({"phone": "+4915112345678"}, "DE"),
        ({"phone": None, "timezone": "America/Mexico_City", "currency": "MXN"}, "MX"),
        ({"phone": None, "timezone": "Asia/Calcutta", "currency": "INR"}, "IN"),
        ({"phone": None, "timezone": "Etc/UTC", "currency": "JPY"}, "JP"),
        ({"phone": None, "timezone": "Etc/UTC", "currency": "EUR"}, "US"),
    ],
)
def test_the_country_is_inferred(session, fields, country):
    town = {"providers": [FULL["providers"][0] | fields]}
    setup.load_town(session, town, now=NOW)
    assert read.find_providers(session)[0].country == country


def _with(**fields):
    return {"providers": [{"slug": "first", **_LEAST}, {"slug": "second", **_LEAST, **fields}]}


def _service(**fields):
    return _with(services=[{"name": "Cut", "duration_minutes": 30, "price_minor": 100, **fields}])


_LEAST = {"name": "N", "profession": "P", "timezone": "Europe/Berlin", "currency": "EUR"}
SECOND = "providers[1]"
FAULTS = [
    ([], "town"),
    ({"provider": []}, "provider"),
    ({"providers": {}}, "providers"),
    (_with(colour="red"), f"{SECOND}.colour"),
    (_with(slug="first"), f"{SECOND}.slug"),
    (_with(slug="Not A Slug"), f"{SECOND}.slug"),
    (_with(slug=7), f"{SECOND}.slug"),
    (_with(name=" "), f"{SECOND}.name"),
    (_with(name="a\x00b"), f"{SECOND}.name"),
    (_with(phone="0151 1234"), f"{SECOND}.phone"),
    (_with(timezone="Mars/Olympus"), f"{SECOND}.timezone"),
    (_with(timezone="../etc"), f"{SECOND}.timezone"),
    (_with(currency="XYZ9"), f"{SECOND}.currency"),
    (_with(language="klingon"), f"{SECOND}.language"),
    (_with(auto_confirm="yes"), f"{SECOND}.auto_confirm"),
    (_with(rating=5.5), f"{SECOND}.rating"),
    (_service(price_minor=-1), f"{SECOND}.services[0].price_minor"),
    (_service(price_minor="10"), f"{SECOND}.services[0].price_minor"),
    (_service(price_minor=9.99), f"{SECOND}.services[0].price_minor"),
    (_service(duration_minutes=0), f"{SECOND}.services[0].duration_minutes"),
    (_service(duration_minutes=True), f"{SECOND}.services[0].duration_minutes"),
    (_service(granularity_minutes=0), f"{SECOND}.services[0].granularity_minutes"),
    (_service(capacity=0), f"{SECOND}.services[0].capacity"),
    (_service(payment="later"), f"{SECOND}.services[0].payment"),
    (_service(payment="full", deposit_minor=101), f"{SECOND}.services[0].deposit_minor"),
    (_service(payment="deposit"), f"{SECOND}.services[0].deposit_minor"),
    (_service(tip=1), f"{SECOND}.services[0].tip"),
    (_with(services=[{"name": "Cut", "price_minor": 1}]), f"{SECOND}.services[0].duration_minutes"),
    (
        _with(services=[{"name": name, "duration_minutes": 5, "price_minor": 1} for name in ("Cut", "cut")]),
        f"{SECOND}.services[1].name",
    ),
    (_with(hours=[{"weekday": 7, "start": "09:00", "end": "10:00"}]), f"{SECOND}.hours[0].weekday"),
    (_with(hours=[{"weekday": 0, "start": "9:00", "end": "10:00"}]), f"{SECOND}.hours[0].start"),
    (_with(hours=[{"weekday": 0, "start": "24:00", "end": "10:00"}]), f"{SECOND}.hours[0].start"),
    (_with(hours=[{"weekday": 0, "start": "09:00", "end": "25:00"}]), f"{SECOND}.hours[0].end"),
    (_with(overrides=[{"date": "2026-02-30", "closed": True}]), f"{SECOND}.overrides[0].date"),
    (_with(overrides=[{"date": "2026-W01-1", "closed": True}]), f"{SECOND}.overrides[0].date"),
    (_with(overrides=[{"date": "2026-02-03"}]), f"{SECOND}.overrides[0]"),
    (_with(overrides=[{"date": "2026-02-03", "start": "09:00"}]), f"{SECOND}.overrides[0]"),
    (_with(busy=[{"start": "2026-02-03", "end": "2026-02-02T10:00"}]), f"{SECOND}.busy[0].end"),
    (_with(busy=[{"start": "2026-02-03T10:00", "end": "2026-02-03T10:00"}]), f"{SECOND}.busy[0].end"),
    (_with(busy=[{"start": "2026-02-03T10:00Z", "end": "2026-02-03T11:00"}]), f"{SECOND}.busy[0].start"),
    (_with(busy=[{"start": "2026-02-03T10:00:30", "end": "2026-02-03T11:00"}]), f"{SECOND}.busy[0].start"),
    (_with(facts=[{"topic": "parking", "text": ""}]), f"{SECOND}.facts[0].text"),
]


@pytest.mark.parametrize(("town", "path"), FAULTS, ids=[f"{path}-{index}" for index, (_, path) in enumerate(FAULTS)])
def test_each_fault_is_refused_with_its_path(town, path):
    with pytest.raises(BadTown) as refused:
        parse_town(town)
    assert refused.value.path == path
    assert str(refused.value).startswith(path)


@given(st.integers(0, 1440))
def test_wall_times_are_read_as_they_are_written(minute):
    assert minute_of(wall_of(minute)) == minute


def test_busy_times_around_a_change_of_the_clock_take_the_longest_reading(session):
    """In Berlin 02:30 comes twice on 2026-10-25 and does not come on 2026-03-29."""
    busy = [
        {"start": "2026-03-29T02:30", "end": "2026-03-29T04:00"},
        {"start": "2026-10-25T02:15", "end": "2026-10-25T02:30"},
    ]
    setup.load_town(session, {"providers": [{"slug": "s", **_LEAST, "busy": busy}]}, now=NOW)
    first = setup.dump_town(session)
    assert first["providers"][0]["busy"] == [{"start": "2026-03-29T01:30", "end": "2026-03-29T04:00"}, busy[1]]
    setup.load_town(session, first, now=NOW)
    assert setup.dump_town(session) == first
