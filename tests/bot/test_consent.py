"""No booking changes without a yes, a press or a number bound to what was told; whatever an interpreter returns."""

from datetime import date
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llm.intents import Choice, Clock, Days, Details, Doubt, Intent, Topic, Understanding, When
from models.enums import Channel
from tests.bot.stage import I, at, heard, when

ODD_DAYS = st.sampled_from([date.min, date(1970, 1, 1), date(2026, 5, 1), date(2026, 6, 2), date(2026, 6, 9), date.max])
MINUTES = st.sampled_from([None, 0, 540, 600, 1439, 1440, 1800])


def whens():
    days = st.builds(
        Days, st.none() | ODD_DAYS, st.none() | ODD_DAYS, st.none() | st.frozensets(st.integers(0, 6), max_size=3)
    )
    clocks = st.builds(Clock, MINUTES, MINUTES, st.booleans(), st.booleans())
    choices = st.lists(st.builds(Choice, st.none() | days, st.none() | clocks), max_size=3).map(tuple)
    return st.builds(
        When,
        choices,
        excluded=choices,
        prefer=st.sampled_from([None, "earliest", "latest", "odd"]),
        relative=st.sampled_from([None, "later", "earlier", "other_day", "again", "odd"]),
        doubts=st.frozensets(st.sampled_from(Doubt), max_size=2),
    )


def details(cards):
    services = [str(card.services[0].id) for card in cards] + ["name:Cut", "name:", "x", str(uuid4())]
    return st.builds(
        Details,
        when=st.none() | whens(),
        service=st.none() | st.sampled_from(services),
        provider=st.none() | st.sampled_from([*(str(card.id) for card in cards), "ana'; --", str(uuid4())]),
        trade=st.sampled_from([None, "hairdresser", "\x00"]),
        city=st.sampled_from([None, "Lisbon", "Atlantis"]),
        option=st.sampled_from([None, 0, 1, 5, -1]),
        topics=st.lists(st.sampled_from(Topic), max_size=2).map(tuple),
        language=st.sampled_from([None, "es", "xx"]),
        person_name=st.sampled_from([None, "Maria", "M" * 5000, "\x00"]),
        rating_min=st.sampled_from([None, 4.0, float("nan")]),
        price_max_minor=st.sampled_from([None, 0, -1, 10**30]),
        flags=st.frozensets(st.sampled_from(["for_someone_else", "any_provider", "odd"]), max_size=2),
        denied=st.frozensets(st.sampled_from(["provider", "odd"]), max_size=1),
    )


def understandings(cards):
    """Anything but a spoken yes, and but a plain choice: these two may act."""
    acts = st.lists(st.sampled_from(Intent), min_size=1, max_size=4).map(tuple)
    made = st.builds(
        Understanding, acts, details(cards), unread=st.sampled_from([(), ("hmm",)]), language=st.just("en")
    )
    return made.filter(
        lambda u: not u.is_spoken_yes and not ((u.has(I.CHOOSE) or u.acts == (I.CANCEL,)) and not u.unread)
    )


def forget_failures(stage):
    broken = stage.rows("SELECT failures FROM conversations WHERE failures > 0")
    stage.change("UPDATE conversations SET failures = 0, lease_until = NULL")
    stage.change("UPDATE messages SET turn_at = sent_at WHERE direction = 'in'")
    assert not broken, "a turn broke"


@pytest.mark.parametrize("asked", ["book", "cancel", "move"])
def test_nothing_that_an_interpreter_returns_changes_a_booking_without_a_yes(stage, asked):
    cards = [stage.card("willow"), stage.card("oak")]
    numbers = iter(range(10_000))
    stage.booked(at(3, 10))
    before = stage.bookings()

    @settings(max_examples=40, suppress_health_check=list(HealthCheck))
    @given(understandings(cards))
    def check(understood):
        stage.change("UPDATE conversations SET handed_off_at = NULL")
        stage.change("UPDATE identities SET opted_out_at = NULL")
        stage.change("UPDATE options SET is_open = false")  # "cancel" said to an open question would be a yes
        open_question(stage, asked)
        number = next(numbers)
        stage.say(f"words {number}", understood)
        forget_failures(stage)
        assert stage.bookings() == before

    check()


def open_question(stage, asked):
    """A proposal on the table: to book, to cancel or to move."""
    if asked == "book":
        stage.offer(at(2, 10))
    elif asked == "cancel":
        stage.say("cancel", heard(I.CANCEL))
    else:
        stage.say("move", heard(I.MOVE, when=when(at(4, 11))))


@pytest.mark.parametrize("asked", ["book", "cancel", "move"])
def test_control_a_spoken_yes_does(stage, asked):
    stage.booked(at(3, 10))
    before = stage.bookings()
    open_question(stage, asked)
    stage.say("yes", heard(I.CONFIRM))
    assert stage.bookings() != before


@pytest.mark.parametrize("asked", ["book", "cancel", "move"])
@pytest.mark.parametrize(
    "said", [heard(I.CONFIRM, unread=("maybe",)), heard(I.CONFIRM, I.REJECT), heard(I.CHOOSE, I.REJECT, option=0),
             heard(I.CHOOSE, option=0, unread=("not",)), heard(I.GREET), heard(I.ASK),
             heard(I.INFORM, person_name="Ana")]
)  # fmt: skip
def test_what_is_no_yes_changes_nothing(stage, asked, said):
    stage.booked(at(3, 10))
    before = stage.bookings()
    open_question(stage, asked)
    stage.say("words", said)
    assert stage.bookings() == before


def test_a_number_that_is_typed_is_a_yes(stage):
    stage.offer(at(2, 10))
    stage.say("1")
    assert stage.bookings() == [("confirmed", at(2, 10))]


@pytest.mark.parametrize("said", ["yes", "1"])
def test_a_yes_before_the_offer_was_sent_binds_to_nothing(stage, said):
    card = stage.card()
    stage.ear.said |= {
        "cut": heard(I.BOOK, provider=str(card.id), service=str(card.services[0].id), when=when(at(2, 10))),
        "yes": heard(I.CONFIRM),
        "1": heard(I.UNKNOWN, unread=("1",)),
    }
    stage.accept("cut")
    stage.turns()
    stage.accept(said)
    stage.turns()
    assert stage.bookings() == []


@pytest.mark.parametrize("said", ["yes", "1"])
def test_nor_one_that_was_written_before_and_read_after(stage, said):
    card = stage.card()
    stage.ear.said |= {
        "cut": heard(I.BOOK, provider=str(card.id), service=str(card.services[0].id), when=when(at(2, 10))),
        "yes": heard(I.CONFIRM),
        "1": heard(I.UNKNOWN, unread=("1",)),
    }
    stage.accept("cut")
    stage.turns()
    stage.accept(said)
    stage.clock.advance(5)
    stage.drain()
    stage.turns()
    assert stage.bookings() == []
    stage.drain()
    stage.say("yes", heard(I.CONFIRM))
    assert stage.bookings() == [("confirmed", at(2, 10))], "the offer made again can be agreed to"


def test_a_number_means_what_was_shown_last(stage):
    stage.booked(at(2, 10))
    stage.clock.put(at(1, 9))
    stage.offer(at(5, 15))
    stage.clock.put(at(1, 10, 1))
    stage.settle()  # the reminder, with choices of its own
    stage.say("2")
    assert stage.bookings() == [("confirmed", at(2, 10))]
    assert stage.spoken()[-1] == ["cancel.proposal", "cancel.late"] or stage.spoken()[-1] == ["cancel.proposal"]


def test_an_old_button_only_repeats(stage):
    stage.offer(at(2, 10))
    old = stage.option("yes")
    stage.offer(at(2, 12))
    stage.press(old)
    assert stage.bookings() == []
    assert stage.spoken()[-1][0] == "stale"
    stage.press(stage.option("yes"))
    assert stage.bookings() == [("confirmed", at(2, 12))]
    stage.press(old)
    assert len(stage.bookings()) == 1


def test_a_forged_button_does_nothing(stage):
    stage.offer(at(2, 10))
    forgeries = ["0", "x", "yes", "../..", "'; DROP TABLE bookings; --", "ک" * 40]
    for number, forged in enumerate(forgeries, start=2):
        stage.press(forged)
        assert stage.spoken()[1:] == [["stale"]] * (number - 1)
    assert stage.bookings() == []


def test_another_persons_button_does_nothing(stage):
    stage.offer(at(2, 10), who="anna")
    stage.offer(at(2, 12), who="ben")
    stage.press(stage.option("yes", "anna"), who="ben")
    assert stage.bookings() == []
    assert stage.spoken("ben")[-1] == ["stale"]


def request_at_oak(stage):
    """A request, and the provider's phone with where it was asked."""
    stage.booked(at(2, 10), slug="oak")
    phone = "+351210000002"
    channel = next(channel for channel, line in stage.lines.items() if any(m.address == phone for m in line.sent))
    return phone, channel


def test_a_providers_button_does_nothing_for_a_customer(stage):
    phone, channel = request_at_oak(stage)
    approve = stage.option("approve", phone, channel)
    stage.press(approve)
    assert stage.bookings()[0][0] == "pending"
    stage.change(
        """UPDATE options SET conversation_id = (SELECT c.id FROM conversations c JOIN identities i
        ON i.id = c.identity_id WHERE i.address = 'guest') WHERE id = :id""",
        id=approve,
    )
    stage.press(approve)
    assert stage.bookings()[0][0] == "pending"
    assert stage.spoken()[-1] == ["stale"]


def test_another_providers_booking_looks_like_none(stage):
    phone, channel = request_at_oak(stage)
    approve = stage.option("approve", phone, channel)
    willow = "+351210000001"
    stage.say("hi", heard(I.GREET), who=willow)
    stage.change(
        """UPDATE options SET conversation_id = (SELECT c.id FROM conversations c JOIN identities i
        ON i.id = c.identity_id WHERE i.address = :who AND i.channel = 'web') WHERE id = :id""",
        id=approve,
        who=willow,
    )
    stage.press(approve, who=willow)
    foreign = stage.spoken(willow)[-1]
    stage.change("UPDATE options SET action = jsonb_set(action, '{booking}', to_jsonb(gen_random_uuid()))")
    stage.press(approve, who=willow)
    assert stage.spoken(willow)[-1] == foreign == ["visit.gone"]
    assert stage.bookings()[0][0] == "pending"


@pytest.mark.parametrize(
    ("said", "status"),
    [
        (heard(I.APPROVE), "confirmed"),
        (heard(I.CONFIRM), "confirmed"),
        (heard(I.DECLINE), "declined"),
        (heard(I.APPROVE, unread=("don't", "yet")), "pending"),
        (heard(I.APPROVE, I.DECLINE), "pending"),
        (heard(I.REJECT, unread=("idea", "who", "that", "is")), "pending"),
        (heard(I.CONFIRM, I.ASK, unread=("but",)), "pending"),
        (heard(I.CHOOSE, I.REJECT, option=0), "pending"),
    ],
)
def test_a_providers_words_act_only_when_all_was_read(stage, said, status):
    phone, channel = request_at_oak(stage)
    stage.say("words", said, who=phone, channel=channel)
    assert stage.bookings() == [(status, at(2, 10))]


def test_a_button_of_a_request_that_was_moved_does_not_approve_the_new_time(stage):
    phone, channel = request_at_oak(stage)
    old = stage.option("approve", phone, channel)
    stage.say("move", heard(I.MOVE, when=when(at(4, 11))))
    stage.say("yes", heard(I.CONFIRM))
    assert stage.bookings() == [("pending", at(4, 11))]
    stage.press(old, who=phone, channel=channel)
    assert stage.bookings() == [("pending", at(4, 11))]
    stage.press(stage.option("approve", phone, channel), who=phone, channel=channel)
    assert stage.bookings() == [("confirmed", at(4, 11))]


def test_a_cancel_agreed_to_before_the_visit_was_moved_asks_again(stage):
    from booking.service import reschedule
    from booking.types import Actor

    stage.booked(at(3, 10))
    stage.say("cancel", heard(I.CANCEL))
    row = stage.rows("SELECT id, provider_id FROM bookings")[0]
    with stage.runtime.transaction() as session:
        reschedule(session, actor=Actor.provider(row.provider_id), command_id="m", cause="test",
                   now=stage.clock.now(), booking_id=row.id, start_at=at(5, 10))  # fmt: skip
    stage.accept("yes")
    stage.ear.said["yes"] = heard(I.CONFIRM)
    stage.turns()
    assert stage.bookings() == [("confirmed", at(5, 10))]
    assert stage.spoken()[-1][0] == "refuse.changed"


def test_a_price_that_changed_is_proposed_anew(stage):
    stage.offer(at(2, 10))
    stage.change("UPDATE services SET price_minor = 5500")
    stage.change("UPDATE providers SET policy_version = policy_version + 1")
    stage.change("UPDATE directory_version SET version = gen_random_uuid()")
    stage.press(stage.option("yes"))
    assert stage.bookings() == []
    assert stage.spoken()[-1][0] == "refuse.changed"
    assert "55" in stage.told()[-1].text
    stage.press(stage.option("yes"))
    assert stage.one("SELECT price_minor FROM bookings") == 5500


def test_a_price_that_changes_while_a_turn_thinks_is_proposed_as_it_is(stage):
    stage.offer(at(2, 10))
    stage.ear.said["yes"] = heard(I.CONFIRM)

    def changes(text):
        stage.ear.before = lambda text: None
        stage.change("UPDATE services SET price_minor = 5500")
        stage.change("UPDATE directory_version SET version = gen_random_uuid()")

    stage.ear.before = changes
    stage.say("yes")
    assert stage.bookings() == []
    assert "55" in stage.told()[-1].text


def test_a_moved_visit_may_overlap_its_own_old_time(stage):
    stage.booked(at(3, 10))
    stage.say("move", heard(I.MOVE, when=when(at(3, 10, 30))))
    stage.say("yes", heard(I.CONFIRM))
    assert stage.bookings() == [("confirmed", at(3, 10, 30))]
    stage.booked(at(3, 12), who="other", channel=Channel.TELEGRAM)
    stage.say("move", heard(I.MOVE, when=when(at(3, 12, 30))))
    assert stage.spoken()[-1][0] == "refuse.taken"
