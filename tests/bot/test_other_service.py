"""A booked visit is made another service in chat: the difference is told before the yes, and is what happens."""

import pytest

from booking.gateways.port import Till
from llm.grammar import OfflineInterpreter
from tests.bot.stage import I, at, heard, provider, when

SERVICES = [
    {"name": "Haircut", "duration_minutes": 60, "price_minor": 4000, "granularity_minutes": 30, "payment": "full"},
    {"name": "Colour", "duration_minutes": 120, "price_minor": 9000, "granularity_minutes": 30, "payment": "full"},
    {"name": "Beard trim", "duration_minutes": 30, "price_minor": 1500, "granularity_minutes": 30, "payment": "full"},
]
PAID = "UPDATE bookings SET paid_minor = 4000, due_minor = 4000, status = 'confirmed', deadline_at = NULL"


@pytest.fixture
def salon(stage, monkeypatch):
    stage.load({"providers": [provider("willow", phone="+351210000001", services=SERVICES)]})
    monkeypatch.setattr(type(stage.runtime), "till", Till("sandbox"))
    cut(stage, at(2, 10))
    stage.change("UPDATE payments SET status = 'paid', payment_ref = 'pi'")
    stage.change(PAID)
    return stage


def cut(stage, start_at, who="guest"):
    stage.offer(start_at, who=who)
    stage.press(stage.option("service", who=who), who=who)
    stage.press(stage.option("yes", who=who), who=who)


def last(stage):
    return stage.told()[-1].text


def visit(stage):
    return tuple(
        stage.rows(
            """SELECT s.name, b.price_minor, b.due_minor, b.refunded_minor, b.status
            FROM bookings b JOIN services s ON s.id = b.service_id"""
        )[0]
    )


def test_dearer_is_told_and_asked_for_by_link(salon):
    colour = "name:Colour"
    salon.say("make it a colour instead", heard(I.INFORM, service=colour, services=(colour,)))
    assert "Change Haircut to Colour with Willow?" in last(salon)
    assert "€90.00" in last(salon)
    assert "You can pay the other €50.00 through a secure link." in last(salon)
    assert visit(salon)[0] == "Haircut"
    salon.press(salon.option("yes"))
    assert visit(salon) == ("Colour", 9000, 9000, 0, "confirmed")
    assert "Please pay the difference of €50.00" in last(salon)
    assert any("/pay/" in link.url for link in salon.told()[-1].links)
    salon.say("send me the link again", heard(I.PAY))
    assert "Please pay the difference of €50.00" in last(salon)


def test_cheaper_is_told_and_goes_back(salon):
    trim = "name:Beard trim"
    salon.say("change my haircut to a beard trim", heard(I.MOVE, service=trim, services=(trim,)))
    assert "You get back €25.00 of what you paid." in last(salon)
    salon.press(salon.option("yes"))
    assert visit(salon)[:3] == ("Beard trim", 1500, 1500)
    assert salon.one("SELECT amount_minor FROM payments WHERE kind = 'refund'") == 2500
    assert any("€25.00 is on its way back to where you paid from" in message.text for message in salon.told())


def test_a_difference_that_changed_since_it_was_told_is_told_anew(salon):
    colour = "name:Colour"
    salon.say("switch to colour", heard(I.MOVE, service=colour, services=(colour,)))
    salon.change("UPDATE services SET price_minor = 9500 WHERE name = 'Colour'")
    salon.change("UPDATE directory_version SET version = gen_random_uuid()")
    salon.press(salon.option("yes"))
    assert visit(salon)[0] == "Haircut"
    assert "You can pay the other €55.00" in last(salon)
    salon.press(salon.option("yes"))
    assert visit(salon)[:3] == ("Colour", 9500, 9500)


def test_a_service_that_does_not_fit_is_offered_at_other_times(salon):
    cut(salon, at(2, 11), who="other")
    colour = "name:Colour"
    salon.say("make it colour instead", heard(I.MOVE, service=colour, services=(colour,)))
    assert visit(salon)[0] == "Haircut"
    salon.press(salon.option("slot"))
    assert "Change Haircut to Colour with Willow?" in last(salon)
    salon.press(salon.option("yes"))
    assert ("Colour",) in [
        tuple(row) for row in salon.rows("SELECT s.name FROM bookings b JOIN services s ON s.id = b.service_id")
    ]


@pytest.mark.parametrize(
    "words",
    [
        "make it a beard trim instead",
        "change my haircut to a beard trim",
        "switch to a beard trim",
        "mejor un beard trim",
        "em vez disso, beard trim",
        "lieber Beard trim statt Haircut",
        "plutôt Beard trim à la place",
        "piuttosto Beard trim",
    ],
)
def test_said_in_one_s_own_words(salon, words, monkeypatch):
    monkeypatch.setattr(salon.ear, "interpret", OfflineInterpreter().interpret)
    salon.say(words)
    keys = salon.spoken()[-1]
    assert "change.proposal" in keys, keys


@pytest.mark.parametrize(("booked", "wanted"), [("Haircut", "Yoga"), ("Yoga", "Haircut")])
def test_a_visit_alone_becomes_a_seat_in_a_class_and_a_seat_a_visit_alone(stage, booked, wanted, monkeypatch):
    services = [SERVICES[0] | {"payment": "none"}, SERVICES[2] | {"name": "Yoga", "payment": "none", "capacity": 4}]
    stage.load({"providers": [provider("willow", phone="+351210000001", services=services)]})
    monkeypatch.setattr(stage.ear, "interpret", OfflineInterpreter().interpret)
    stage.say(f"a {booked} at Willow tomorrow at 10am")
    stage.press(stage.option("yes"))
    stage.say(f"make it a {wanted} instead")
    assert f"Change {booked} to {wanted} with Willow?" in last(stage)
    stage.press(stage.option("yes"))
    assert visit(stage)[0] == wanted
    assert stage.one("SELECT start_at FROM bookings") == at(2, 10)
    seats = stage.rows("SELECT seats_taken FROM class_sessions")
    assert seats == ([(1,)] if wanted == "Yoga" else [])


def test_a_seat_in_a_full_class_is_offered_at_another_time(stage, monkeypatch):
    services = [SERVICES[0] | {"payment": "none"}, SERVICES[2] | {"name": "Yoga", "payment": "none", "capacity": 2}]
    stage.load({"providers": [provider("willow", phone="+351210000001", services=services)]})
    cut(stage, at(2, 11))
    for who in ("other", "third"):
        stage.say("yoga", heard(I.BOOK, service="name:Yoga", services=("name:Yoga",), when=when(at(2, 10))), who=who)
        stage.press(stage.option("yes", who=who), who=who)
    stage.say("yoga at ten instead", heard(I.MOVE, service="name:Yoga", services=("name:Yoga",), when=when(at(2, 10))))
    assert visit(stage)[0] == "Haircut"
    stage.press(stage.option("slot"))
    stage.press(stage.option("yes"))
    assert stage.rows("SELECT seats_taken FROM class_sessions ORDER BY 1") == [(1,), (2,)]


# ------------------------------------------------------------------ a move that comes too late


@pytest.fixture
def notice(salon):
    """24 hours' notice is asked for, and the visit is tomorrow at ten."""
    salon.change("UPDATE bookings SET cancellation_hours = 24, late_refund_percent = 50")
    return salon


def move(stage, start_at):
    stage.say(f"move it to {start_at:%d %H:%M}", heard(I.MOVE, when=when(start_at)))


@pytest.mark.parametrize(
    ("percent", "told"),
    [
        (50, "if you call it off after moving it, you get back €20.00 of the €40.00 you paid"),
        (0, "if you call it off after moving it, you won't get back the €40.00 you paid"),
        (100, None),
    ],
)
def test_a_late_move_is_told_before_the_yes_where_it_matters(notice, percent, told):
    notice.change(f"UPDATE bookings SET late_refund_percent = {percent}")
    notice.runtime.clock.put(at(1, 12))
    move(notice, at(20, 10))
    assert "call it off" not in last(notice) if told is None else told in last(notice)
    notice.press(notice.option("yes"))
    assert notice.one("SELECT start_at FROM bookings") == at(20, 10)
    notice.say("cancel it", heard(I.CANCEL))
    back = {50: "You get back €20.00 of the €40.00", 0: "you won't get back", 100: "You get back the €40.00"}[percent]
    assert back in last(notice)
    assert "It was moved less than 24" in last(notice)
    notice.press(notice.option("yes"))
    owed = "SELECT coalesce(sum(amount_minor), 0) FROM payments WHERE kind = 'refund'"
    assert notice.one(owed) == 40 * percent


def test_in_time_nothing_is_told_and_nothing_lost(notice):
    move(notice, at(20, 10))
    assert "call it off" not in last(notice)
    notice.press(notice.option("yes"))
    notice.runtime.clock.put(at(10, 10))
    notice.say("cancel it", heard(I.CANCEL))
    assert "You get back the €40.00" in last(notice)
    assert "moved less than" not in last(notice)


def test_a_yes_that_comes_when_the_time_to_cancel_is_over_is_asked_for_again(notice):
    notice.runtime.clock.put(at(1, 9, 59))
    move(notice, at(20, 10))
    assert "call it off" not in last(notice)
    notice.runtime.clock.put(at(1, 10, 1))
    notice.press(notice.option("yes"))
    assert "you get back €20.00 of the €40.00" in last(notice)
    assert notice.one("SELECT start_at FROM bookings") == at(2, 10)
    notice.press(notice.option("yes"))
    assert notice.one("SELECT start_at FROM bookings") == at(20, 10)


def test_a_late_change_of_the_service_is_told_with_what_stays(notice):
    """Of the 25 euros above the price of a beard trim half goes back; of the rest half would."""
    notice.runtime.clock.put(at(1, 12))
    trim = "name:Beard trim"
    notice.say("a beard trim instead", heard(I.MOVE, service=trim, services=(trim,)))
    assert "You get back €12.50 of what you paid." in last(notice)
    assert "you get back €13.75 of the €27.50 you paid" in last(notice)
