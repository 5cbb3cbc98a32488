"""The edits of a set-up: what each changes and nothing else, who may, what is refused, what stands still meanwhile."""

from __future__ import annotations

import threading
from datetime import date, timedelta
from itertools import count
from uuid import uuid4

import pytest
from sqlalchemy.orm import Session

from booking import editing, read, setup
from booking.colours import contrast
from booking.edits import (
    AddDiscount,
    AddFact,
    AddService,
    BadEdit,
    ClearOverride,
    DropFact,
    EditProfile,
    EditService,
    Fault,
    OrderServices,
    SetActive,
    SetAssistant,
    SetColours,
    SetFact,
    SetImage,
    SetLanguage,
    SetOverride,
    SetPolicy,
    SetWeek,
    Stale,
    StopDiscount,
    StopService,
)
from booking.errors import BadTown, Changed, CommandConflict, NotBookable, NotFound, SlotRefused
from booking.images import load_image
from booking.types import CLOCK, OPERATOR, Actor
from tests.booking.houses import HOUR, NOW, TEN, House, load_house, provider

_numbers = count(1)
HOSTILE = "<script>alert(1)</script> {{7*7}} '; DROP TABLE services; -- \u202egnol \U0001f487"


def edit(house: House, wanted, *, actor=None, command_id=None, of=None, **options):
    """Carry an edit out in a transaction of its own."""
    owner = of or house.provider
    with Session(house.engine) as session:
        change = editing.apply(
            session,
            actor or Actor.provider(owner.id),
            owner.id,
            wanted,
            command_id=command_id or f"e{next(_numbers)}",
            cause="test",
            now=NOW,
            **options,
        )
        session.commit()
    return change


def card(house: House, of=None):
    with Session(house.engine) as session:
        return read.load_provider(session, provider_id=(of or house.provider).id)


def refused(house: House, wanted) -> tuple[str, Fault]:
    """Why an edit is not made; it is checked that nothing was written."""
    before = dump(house)
    with pytest.raises(BadEdit) as bad:
        edit(house, wanted)
    assert dump(house) == before
    assert house.rows("SELECT count(*) FROM setup_changes")[0][0] == 0
    return bad.value.field, bad.value.fault


def dump(house: House):
    with Session(house.engine) as session:
        return setup.dump_town(session)


# ------------------------------------------------------------------ what each edit does


def test_a_preview_writes_nothing_and_tells_before_and_after(house):
    before = dump(house)
    with Session(house.engine) as session:
        change = editing.preview(
            session, house.provider.id, EditService(service_id=house.service.id, duration_minutes=30)
        )
        session.commit()
    assert change.fields == ("duration_minutes",)
    assert (change.before["duration_minutes"], change.after["duration_minutes"]) == (60, 30)
    assert (change.before["name"], change.after["name"]) == ("Cut", "Cut")
    assert dump(house) == before
    assert house.rows("SELECT count(*) FROM commands")[0][0] == 0


def test_a_profile_keeps_what_is_not_named(house):
    change = edit(house, EditProfile(name="Willow & Söhne", city="Gent", phone="+3292223344", bio="One\n\tTwo"))
    assert change.fields == ("name", "city", "bio", "phone")
    now = card(house)
    assert (now.name, now.city, now.phone, now.bio) == ("Willow & Söhne", "Gent", "+3292223344", "One\n\tTwo")
    assert (now.profession, now.slug) == ("Hairdresser", "willow")
    assert house.rows("SELECT city_key FROM providers WHERE slug = 'willow'")[0][0] == "gent"
    edit(house, EditProfile(phone="", city=""))
    assert (card(house).phone, card(house).city) == (None, "")
    assert card(house, house.others[0]) == house.others[0]


@pytest.mark.parametrize(
    ("wanted", "field", "value"),
    [
        (SetLanguage("pt-BR"), "language", "pt-BR"),
        (SetAssistant("automatic"), "assistant", "automatic"),
        (SetActive(False), "is_active", False),
        (SetColours("#0F6B57", "#F2A65A"), "colour_primary", "#0f6b57"),
        (EditProfile(slug="willow-2"), "slug", "willow-2"),
    ],
)
def test_a_setting_of_the_business(house, wanted, field, value):
    assert edit(house, wanted).after[field] == value
    assert getattr(card(house), field) == value


def test_a_new_service_takes_the_terms_of_the_first(engine):
    terms = {"cancellation_hours": 48, "lead_time_minutes": 90, "horizon_days": 30, "late_refund_percent": 20}
    services = [{"name": "Cut", "duration_minutes": 60, "price_minor": 4000, "granularity_minutes": 30, **terms}]
    house = load_house(engine, provider(services=services))
    edit(house, AddService(name="Beard trim", duration_minutes=20, price_minor=1500))
    made = dump(house)["providers"][0]["services"][1]
    assert {name: made[name] for name in terms} == terms
    assert (made["name"], made["duration_minutes"], made["price_minor"]) == ("Beard trim", 20, 1500)
    assert made["granularity_minutes"] == 30
    booked = house.book(house.identity(), of=card(house).services[1])
    assert booked.end_at - booked.start_at == timedelta(minutes=20)


def test_the_first_service_of_all_can_be_booked(engine):
    house = load_house(engine, provider(services=[]))
    edit(house, AddService(name="Cut", duration_minutes=30, price_minor=0))
    assert house.book(house.identity(), of=card(house).services[0]).service_name == "Cut"


def test_a_stopped_service_is_not_offered_and_its_bookings_stand(house):
    booked = house.book(house.identity())
    edit(house, StopService(house.service.id))
    assert card(house).services == ()
    with pytest.raises(NotBookable):
        house.book(house.identity(), TEN + 2 * HOUR)
    with Session(house.engine) as session:
        assert read.load_booking(session, booking_id=booked.id, actor=house.owner).status == "confirmed"
    edit(house, AddService(name="Cut", duration_minutes=45, price_minor=5000))
    assert [(one.id, one.duration_minutes) for one in card(house).services] == [(house.service.id, 45)]


def test_a_service_can_take_the_name_of_a_stopped_one(house):
    edit(house, AddService(name="Trim", duration_minutes=20, price_minor=1500))
    edit(house, StopService(house.service.id))
    trim = card(house).services[0]
    edit(house, EditService(service_id=trim.id, name="Cut"))
    assert [one.name for one in card(house).services] == ["Cut"]
    assert house.rows("SELECT count(*) FROM services WHERE name LIKE 'Cut #______'")[0][0] == 1


def test_services_are_shown_in_the_order_that_was_set(house):
    for name in ("A", "B"):
        edit(house, AddService(name=name, duration_minutes=20, price_minor=0))
    ids = {one.name: one.id for one in card(house).services}
    change = edit(house, OrderServices((ids["B"], ids["Cut"], ids["A"])))
    assert change.before["services"] == ["Cut", "A", "B"]
    assert [one.name for one in card(house).services] == ["B", "Cut", "A"]


def test_the_week_is_replaced_whole_or_by_days(house):
    edit(house, SetWeek(((0, 540, 720), (0, 780, 1080), (5, 1320, 120))))
    assert card(house).hours == ((0, 540, 720), (0, 780, 1080), (5, 1320, 120))
    edit(house, SetWeek(((1, 600, 660),), weekdays=(0, 1)))
    assert card(house).hours == ((1, 600, 660), (5, 1320, 120))
    edit(house, SetWeek(()))
    assert card(house).hours == ()


def test_days_off_close_and_can_be_taken_back(house):
    change = edit(house, SetOverride(date(2026, 6, 2), date(2026, 6, 4)))
    assert change.after["overrides"] == [[f"2026-06-0{day}", True, None, None] for day in (2, 3, 4)]
    edit(house, SetOverride(date(2026, 6, 4)))  # once more is once
    with pytest.raises(SlotRefused):
        house.book(house.identity())
    edit(house, SetOverride(date(2026, 6, 3), is_closed=False, start_minute=540, end_minute=600))
    edit(house, ClearOverride(date(2026, 6, 2), date(2026, 6, 4), only=(True, None, None)))
    assert house.rows("SELECT on_date, is_closed, start_minute, end_minute FROM availability_overrides") == [
        (date(2026, 6, 3), False, 540, 600)
    ]
    house.book(house.identity())
    edit(house, ClearOverride(date(2026, 6, 3)))
    assert house.rows("SELECT count(*) FROM availability_overrides")[0][0] == 0


def test_a_policy_is_for_all_services_or_for_one(house):
    edit(house, AddService(name="Trim", duration_minutes=20, price_minor=1500))
    edit(house, SetPolicy(cancellation_hours=12, lead_time_minutes=60, auto_confirm=False))
    trim = card(house).services[1]
    edit(house, SetPolicy(service_id=trim.id, payment="deposit", deposit_minor=500))
    services = dump(house)["providers"][1]["services"]
    assert [one["cancellation_hours"] for one in services] == [12, 12]
    assert [(one["payment"], one["deposit_minor"]) for one in services] == [("none", 0), ("deposit", 500)]
    assert card(house).auto_confirm is False


def test_facts_come_change_and_go(house):
    edit(house, AddFact("parking", "Behind the house."))
    edit(house, AddFact("insurance", HOSTILE))
    ids = [row.id for row in house.rows("SELECT id FROM provider_facts ORDER BY position")]
    edit(house, SetFact(ids[0], text="In front.\nFree."))
    assert [(one.topic, one.text) for one in card(house).facts] == [
        ("parking", "In front.\nFree."),
        ("insurance", HOSTILE),
    ]
    edit(house, DropFact(ids[0]))
    assert [one.topic for one in card(house).facts] == ["insurance"]


def test_discounts_come_and_go_and_bookings_keep_theirs(house):
    summer = AddDiscount(name="Summer", kind="coupon", code="SUN10", percent=10)
    edit(house, summer)
    first = house.rows("SELECT id FROM discounts WHERE is_active")[0].id
    edit(house, StopDiscount(first))
    edit(house, summer)
    rows = house.rows("SELECT id, name, is_active FROM discounts ORDER BY created_at, is_active DESC")
    assert [(row.name, row.is_active) for row in rows if row.id != first] == [("Summer", True)]
    assert [row.is_active for row in rows if row.id == first] == [False]


def test_a_picture_has_a_new_random_address_each_time(house):
    first = edit(house, SetImage("logo", b"one", 1, 1)).after["logo"]
    second = edit(house, SetImage("logo", b"two", 1, 1)).after["logo"]
    assert first != second
    assert card(house).logo == second
    with Session(house.engine) as session:
        found = [load_image(session, image_id=one) for one in (first, second)]
    assert found == [None, b"two"]
    edit(house, SetImage("logo"))
    assert card(house).logo is None
    assert house.rows("SELECT count(*) FROM provider_images")[0][0] == 0


# ------------------------------------------------------------------ what is refused


@pytest.mark.parametrize(
    ("wanted", "field", "fault"),
    [
        (EditProfile(name=""), "name", Fault.MISSING),
        (EditProfile(name=" \u2003"), "name", Fault.MISSING),
        (EditProfile(name="a\x00b"), "name", Fault.UNWRITABLE),
        (EditProfile(name="a\nb"), "name", Fault.UNWRITABLE),
        (EditProfile(bio="a\x1bb"), "bio", Fault.UNWRITABLE),
        (EditProfile(name="a\ud800b"), "name", Fault.UNWRITABLE),
        (EditProfile(name="n" * 121), "name", Fault.TOO_LONG),
        (EditProfile(bio="n" * 10_000), "bio", Fault.TOO_LONG),
        (EditProfile(phone="0123"), "phone", Fault.MALFORMED),
        (EditProfile(slug="Willow"), "slug", Fault.MALFORMED),
        (EditProfile(slug="a/b"), "slug", Fault.MALFORMED),
        (EditProfile(slug="a" * 65), "slug", Fault.TOO_LONG),
        (EditProfile(slug="other"), "slug", Fault.TAKEN),
        (SetLanguage("xx"), "language", Fault.UNKNOWN),
        (SetAssistant("always"), "assistant", Fault.UNKNOWN),
        (SetColours("red", "#ffffff"), "colour_primary", Fault.MALFORMED),
        (SetColours("#777777", "#787878"), "colour_accent", Fault.HARD_TO_READ),
        (SetImage("banner", b"x", 1, 1), "kind", Fault.UNKNOWN),
        (SetImage("logo", b"x" * (1024 * 1024 + 1), 1, 1), "content", Fault.TOO_LONG),
        (AddService(duration_minutes=30, price_minor=0), "name", Fault.MISSING),
        (AddService(name="X", price_minor=0), "duration_minutes", Fault.MISSING),
        (AddService(name="X", duration_minutes=30), "price_minor", Fault.MISSING),
        (AddService(name="CUT", duration_minutes=30, price_minor=0), "name", Fault.TAKEN),
        (AddService(name="X", duration_minutes=0, price_minor=0), "duration_minutes", Fault.OUT_OF_RANGE),
        (AddService(name="X", duration_minutes=30, price_minor=-1), "price_minor", Fault.OUT_OF_RANGE),
        (AddService(name="X", duration_minutes=30, price_minor=2**31), "price_minor", Fault.OUT_OF_RANGE),
        (
            AddService(name="X", duration_minutes=30, price_minor=9, payment="deposit"),
            "deposit_minor",
            Fault.NO_DEPOSIT,
        ),
        (AddService(name="X", duration_minutes=30, price_minor=9, deposit_minor=10), "deposit_minor", Fault.OVER_PRICE),
        (AddService(name="X", duration_minutes=30, price_minor=9, payment="later"), "payment", Fault.UNKNOWN),
        (AddService(name="X", duration_minutes=30, price_minor=9, approval="maybe"), "approval", Fault.UNKNOWN),
        (SetPolicy(payment="deposit"), "deposit_minor", Fault.NO_DEPOSIT),
        (SetPolicy(payment="deposit", deposit_minor=4001), "deposit_minor", Fault.OVER_PRICE),
        (SetPolicy(cancellation_hours=8761), "cancellation_hours", Fault.OUT_OF_RANGE),
        (OrderServices(()), "service_ids", Fault.UNKNOWN),
        (SetWeek(((7, 0, 60),)), "week", Fault.OUT_OF_RANGE),
        (SetWeek(((0, 0, 60),), weekdays=(1,)), "week", Fault.OUT_OF_RANGE),
        (SetWeek(((0, 1440, 60),)), "week", Fault.OUT_OF_RANGE),
        (SetWeek(((0, 60, 60),)), "week", Fault.MALFORMED),
        (SetWeek(((0, 540, 720), (0, 700, 800))), "week", Fault.OVERLAP),
        (SetWeek(((0, 1320, 120), (1, 60, 300))), "week", Fault.OVERLAP),
        (SetWeek(((6, 1320, 120), (0, 60, 300))), "week", Fault.OVERLAP),
        (SetWeek(tuple((0, 60 * n, 60 * n + 30) for n in range(9))), "week", Fault.TOO_MANY),
        (SetOverride(date(2026, 6, 2), date(2026, 6, 1)), "last", Fault.OUT_OF_RANGE),
        (SetOverride(date(2026, 6, 2), date(2027, 6, 3)), "last", Fault.TOO_MANY),
        (SetOverride(date(2026, 6, 2), is_closed=False), "start_minute", Fault.MISSING),
        (SetOverride(date(2026, 6, 2), start_minute=60), "end_minute", Fault.MISSING),
        (SetOverride(date(2026, 6, 2), start_minute=60, end_minute=60), "end_minute", Fault.MALFORMED),
        (SetOverride(date(1, 1, 1)), "first", Fault.OUT_OF_RANGE),
        (AddFact("", "x"), "topic", Fault.MISSING),
        (AddFact("t" * 41, "x"), "topic", Fault.TOO_LONG),
        (AddFact("t", "\x00"), "text", Fault.UNWRITABLE),
        (AddDiscount(name="D", kind="coupon", percent=5), "code", Fault.MISSING),
        (AddDiscount(name="D", kind="coupon", percent=5, code="ab"), "code", Fault.MALFORMED),
        (AddDiscount(name="D", kind="returning"), "percent", Fault.MISSING),
        (AddDiscount(name="D", kind="returning", percent=101), "percent", Fault.OUT_OF_RANGE),
        (AddDiscount(name="D", kind="nth_visit", percent=5), "nth", Fault.OUT_OF_RANGE),
        (AddDiscount(name="D", kind="always", percent=5), "kind", Fault.UNKNOWN),
        (AddDiscount(name="D", kind="returning", percent=5, service_id=uuid4()), "service_id", Fault.UNKNOWN),
        (
            AddDiscount(
                name="D", kind="returning", percent=5, valid_from=date(2026, 6, 2), valid_until=date(2026, 6, 1)
            ),
            "valid_until",
            Fault.OUT_OF_RANGE,
        ),
    ],
    ids=lambda value: str(value)[:70],
)
def test_a_bad_value_is_refused_by_its_field(house, wanted, field, fault):
    assert refused(house, wanted) == (field, fault)


@pytest.mark.parametrize(
    ("primary", "accent"), [("#777777", "#787878"), ("#ffffff", "#ffff00"), ("#000000", "#111111")]
)
def test_colours_that_cannot_be_told_apart_come_back_with_the_nearest_that_can(house, primary, accent):
    with pytest.raises(BadEdit) as bad:
        edit(house, SetColours(primary, accent))
    assert contrast(bad.value.better, primary) >= 3 > contrast(accent, primary)
    edit(house, SetColours(primary, bad.value.better))


def test_every_text_is_kept_letter_for_letter(house):
    long = (HOSTILE + "é")[:80]
    edit(house, EditProfile(name=long, profession=long, city=long, address=HOSTILE, bio=HOSTILE + "\n" + "x" * 1800))
    edit(house, AddService(name=HOSTILE, description=HOSTILE, duration_minutes=5, price_minor=1))
    edit(house, AddFact(HOSTILE[:40], HOSTILE))
    now = card(house)
    assert (now.name, now.profession, now.city, now.address) == (long, long, long, HOSTILE)
    assert now.bio == HOSTILE + "\n" + "x" * 1800
    assert (now.services[1].name, now.facts[0].topic, now.facts[0].text) == (HOSTILE, HOSTILE[:40], HOSTILE)


# ------------------------------------------------------------------ who may, once, and as it was seen


EDITS = [
    EditProfile(name="Mine"),
    SetWeek(()),
    SetPolicy(cancellation_hours=1),
    AddFact("t", "x"),
    SetImage("logo", b"x", 1, 1),
]


@pytest.mark.parametrize("wanted", EDITS, ids=lambda one: type(one).__name__)
def test_nobody_else_changes_a_set_up(house, wanted):
    before = dump(house)
    strangers = [Actor.provider(house.others[0].id), Actor.customer(house.provider.id), OPERATOR, CLOCK]
    for actor in strangers:
        with pytest.raises(NotFound):
            edit(house, wanted, actor=actor)
    assert dump(house) == before


def test_what_is_another_providers_is_not_there(house):
    other = house.others[0]
    edit(house, AddFact("t", "x"), of=other)
    edit(house, AddDiscount(name="D", kind="returning", percent=5), of=other)
    fact, discount = (house.rows(f"SELECT id FROM {table}")[0].id for table in ("provider_facts", "discounts"))
    foreign = other.services[0].id
    for wanted in (
        EditService(service_id=foreign, price_minor=1),
        StopService(foreign),
        SetPolicy(service_id=foreign, cancellation_hours=1),
        SetFact(fact, text="y"),
        DropFact(fact),
        StopDiscount(discount),
    ):
        answers = set()
        for made in (wanted, type(wanted)(**{**_fields(wanted), _id_field(wanted): uuid4()})):
            with pytest.raises(NotFound) as absent:
                edit(house, made)
            answers.add(str(absent.value))
        assert len(answers) == 1
    assert card(house, other).services[0].price_minor == 4000
    assert card(house, other).facts[0].text == "x"


def _fields(wanted):
    return {name: getattr(wanted, name) for name in type(wanted).__dataclass_fields__ if name != "subject"}


def _id_field(wanted):
    return next(name for name in _fields(wanted) if name.endswith("_id"))


def test_a_command_is_carried_out_once(house):
    wanted = AddFact("parking", "Behind the house.")
    first, again = (edit(house, wanted, command_id="once") for _ in range(2))
    assert first == again
    assert len(card(house).facts) == 1
    with pytest.raises(CommandConflict):
        edit(house, AddFact("parking", "Elsewhere."), command_id="once")


def test_what_changed_in_between_is_not_overwritten_unseen(house):
    wanted = EditProfile(name="Willow II")
    with Session(house.engine) as session:
        seen = editing.preview(session, house.provider.id, wanted).seen
    edit(house, EditProfile(bio="Since 1990."))
    with pytest.raises(Stale) as stale:
        edit(house, wanted, seen=seen)
    assert stale.value.change.before["bio"] == "Since 1990."
    assert card(house).name == "Willow"
    edit(house, wanted, seen=stale.value.change.seen)
    assert (card(house).name, card(house).bio) == ("Willow II", "Since 1990.")


def test_every_change_has_a_line_with_who_and_why(house):
    edit(house, EditService(service_id=house.service.id, price_minor=4500), command_id="c-1")
    row = house.rows("SELECT * FROM setup_changes")[0]
    assert (row.provider_id, row.actor_kind, row.actor_id) == (house.provider.id, "provider", house.provider.id)
    assert (row.subject, row.command_id, row.cause, row.at) == ("service", "c-1", "test", NOW)
    assert (row.before["price_minor"], row.after["price_minor"]) == (4000, 4500)


def test_the_directory_is_renewed_by_what_changes_something_alone(house):
    def version():
        return house.rows("SELECT version FROM directory_version")[0][0]

    first = version()
    edit(house, EditProfile(name="Willow"))
    assert version() == first
    edit(house, EditProfile(name="Elm"))
    assert version() != first


# ------------------------------------------------------------------ offers and bookings


@pytest.mark.parametrize(
    "wanted",
    [
        lambda house: EditService(service_id=house.service.id, duration_minutes=30),
        lambda house: SetPolicy(cancellation_hours=48),
        lambda house: SetPolicy(auto_confirm=False),
        lambda house: EditService(service_id=house.service.id, price_minor=1),
    ],
)
def test_an_offer_on_other_terms_is_no_longer_agreed_to(house, wanted):
    customer = house.identity()
    edit(house, wanted(house))
    with pytest.raises(Changed):
        house.book(customer)


def test_an_offer_stands_when_something_else_changes(house):
    for wanted in (EditProfile(name="Elm"), AddFact("t", "x"), EditService(service_id=house.service.id, name="Snip")):
        edit(house, wanted)
    house.book(house.identity())


def test_an_edit_waits_for_the_booking_that_is_being_judged(house):
    """Without the locks the hours would change under a booking that was judged by the old ones."""
    done = threading.Event()

    def close() -> None:
        edit(house, SetOverride(TEN.date()))
        done.set()

    with Session(house.engine) as session:
        from tests.booking.houses import request_by

        request_by(session, house, house.identity())
        closing = threading.Thread(target=close)
        closing.start()
        assert not done.wait(0.5)
        session.commit()
    closing.join(10)
    assert done.is_set()
    assert house.rows("SELECT count(*) FROM claims")[0][0] == 1


def test_two_businesses_cannot_have_one_address(house):
    """The second waits for the first and is told that the address is taken."""
    answers = []

    def take(of):
        try:
            edit(house, EditProfile(slug="elm"), of=of)
            answers.append("mine")
        except BadEdit as bad:
            answers.append(bad.fault)

    both = [threading.Thread(target=take, args=(one,)) for one in (house.provider, house.others[0])]
    for one in both:
        one.start()
    for one in both:
        one.join(10)
    assert sorted(answers) == ["mine", Fault.TAKEN]


def test_an_address_that_was_given_up_is_its_providers(house):
    """Nobody else takes it: not by an edit, not by signing up, and a town file that still has it means its provider."""
    old = card(house).slug
    edit(house, EditProfile(slug="elm"))
    with pytest.raises(BadEdit) as bad:
        edit(house, EditProfile(slug=old), of=house.others[0])
    assert (bad.value.field, bad.value.fault) == ("slug", Fault.TAKEN)
    with Session(house.engine) as session:
        assert read.load_provider_by_slug(session, slug=old).id == house.provider.id
        setup.load_town(session, {"providers": [provider(old)]}, now=NOW)
        assert read.load_provider_by_slug(session, slug=old).slug == "elm"
        session.rollback()
        with pytest.raises(BadTown) as twice:
            setup.load_town(session, {"providers": [provider("elm"), provider(old)]}, now=NOW)
        assert twice.value.path == "providers[1].slug"
    edit(house, EditProfile(slug=old))
    assert house.rows("SELECT slug FROM former_slugs") == [("elm",)]


def test_a_phone_that_was_typed_gives_nobody_access(house):
    """Else a provider could take over the chat of whoever has that number."""
    from bot.provider_identities import ensure_provider_identities
    from models.enums import Channel

    victim = house.identity(channel="sms", address="+3292223344")
    edit(house, EditProfile(phone="+3292223344"))
    with Session(house.engine) as session:
        ensure_provider_identities(session, accounts={Channel.SMS: ""}, is_demo=True)
        session.commit()
    assert house.rows("SELECT provider_id FROM identities WHERE id = :id", id=victim)[0][0] is None
