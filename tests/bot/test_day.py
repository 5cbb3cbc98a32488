"""A provider's day in chat: what a question settles, what a button shows, who is told, and what stands afterwards."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.dialogue.asking import days_away
from bot.dialogue.lateness import delayed
from llm.grammar import OfflineInterpreter
from models.enums import Channel
from tests.bot.stage import Stage, at, provider

PHONE = "+351210000001"
WILLOW = {"who": PHONE, "channel": Channel.WHATSAPP}


@pytest.fixture
def house(stage: Stage) -> Stage:
    """Willow confirms at once, Oak approves; with the interpreter that people meet."""
    stage.runtime._interpreter = OfflineInterpreter()
    stage.empty()
    cut = {"name": "Cut", "duration_minutes": 60, "price_minor": 4000, "granularity_minutes": 30}
    stage.load(
        {
            "providers": [
                provider("willow", phone=PHONE, services=[cut, cut | {"name": "Colour", "price_minor": 9000}]),
                provider("oak", phone="+351210000002", auto_confirm=False),
            ]
        }
    )
    return stage


def ask(stage: Stage, words: str, **more) -> str:
    """The answer to the provider, on WhatsApp."""
    stage.say(words, **(WILLOW | more))
    return stage.told(PHONE, Channel.WHATSAPP)[-1].text.replace("\u00a0", " ")


def press(stage: Stage, do: str) -> str:
    stage.press(stage.option(do, **WILLOW), **WILLOW)
    return stage.told(PHONE, Channel.WHATSAPP)[-1].text.replace("\u00a0", " ")


def visit(stage: Stage, who: str, when: str) -> None:
    """Somebody with that name and a visit at Willow."""
    stage.say(f"cut at Willow {when}", who=who, name=who.title())
    stage.press(stage.option("yes", who=who), who=who)


def statuses(stage: Stage) -> list[str]:
    return [status for status, _ in stage.bookings()]


# ------------------------------------------------------------------ running late, as a pure rule


class Card:
    def __init__(self, start, minutes=60):
        self.start_at, self.end_at = start, start + timedelta(minutes=minutes)


def expected(now, minutes, *cards):
    return [one.expected_at.strftime("%H:%M") for one in delayed(cards, now, minutes)]


@pytest.mark.parametrize(
    ("now", "minutes", "cards", "told"),
    [
        (at(1, 9), 15, [Card(at(1, 10)), Card(at(1, 11))], ["10:15", "11:15"]),  # back to back: both
        (at(1, 9), 15, [Card(at(1, 10)), Card(at(1, 11, 10))], ["10:15", "11:15"]),  # ten minutes absorb ten
        (at(1, 9), 15, [Card(at(1, 10)), Card(at(1, 11, 30)), Card(at(1, 12, 30))], ["10:15"]),  # absorbed
        (at(1, 10, 30), 15, [Card(at(1, 10)), Card(at(1, 11))], ["11:15"]),  # the one that is on ends later
        (at(1, 10, 30), 15, [Card(at(1, 10)), Card(at(1, 11, 30))], []),
        (at(1, 10, 5), 15, [Card(at(1, 10)), Card(at(1, 11))], ["10:15", "11:15"]),  # it has not begun yet
        (at(1, 9), 20, [Card(at(1, 10)), Card(at(1, 10)), Card(at(1, 11))], ["10:20", "10:20", "11:20"]),  # a class
        (at(1, 12), 15, [Card(at(1, 10))], []),
    ],
)
def test_a_delay_reaches_as_far_as_no_gap_absorbs_it(now, minutes, cards, told):
    assert expected(now, minutes, *cards) == told


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("who hasn't been here for two months", 60),
        ("who hasn't come in 3 weeks", 21),
        ("¿quién no viene desde hace dos meses?", 60),
        ("¿quién no ha venido en un año?", 365),
        ("quem não vem há três meses", 90),
        ("qui n'est pas venu depuis six semaines", 42),
        ("wer war seit zwei Monaten nicht hier", 60),
        ("chi non viene da due mesi", 60),
        ("who hasn't been here", 60),
    ],
)
def test_how_long_somebody_stays_away_is_read(words, days):
    assert days_away(words) == days


# ------------------------------------------------------------------ one consent rule


@pytest.mark.parametrize(
    "words",
    [
        "should I cancel Bo?",
        "cancel Bo",
        "move Bo to 5",
        "Bo didn't show up",
        "is Bo done?",
        "running 15 minutes late",
        "put Zoe in at 4 for a cut",
        "can you move my 10am to 11?",
    ],
)
def test_nothing_is_settled_by_words_that_need_a_yes(house, words):
    visit(house, "bo", "today at 10am")
    house.clock.put(at(1, 10, 1))
    before = house.rows("SELECT status, start_at, version, expected_at FROM bookings")
    sent = len(house.told("bo"))
    ask(house, words)
    assert house.rows("SELECT status, start_at, version, expected_at FROM bookings") == before
    assert len(house.told("bo")) == sent


def test_an_old_yes_says_that_it_is_stale_and_moves_nothing(house):
    visit(house, "bo", "tomorrow at 10am")
    ask(house, "move Bo to 5pm")
    button = house.option("shift_yes", **WILLOW)
    house.change("UPDATE bookings SET start_at = start_at + interval '1 hour', end_at = end_at + interval '1 hour'")
    house.press(button, **WILLOW)
    assert [start for _, start in house.bookings()] == [at(2, 11)]
    assert "shift_yes" in [row[0] for row in house.rows("SELECT action->>'do' FROM options WHERE is_open")]


def test_a_yes_pressed_twice_tells_nobody_twice(house):
    visit(house, "bo", "today at 10am")
    ask(house, "running 20 minutes late")
    button = house.option("late_yes", **WILLOW)
    house.press(button, **WILLOW)
    told = len(house.told("bo"))
    house.press(button, **WILLOW)
    assert len(house.told("bo")) == told
    assert house.one("SELECT count(*) FROM outbox WHERE payload->>'template' = 'delayed'") == 1


def test_a_walk_in_of_an_older_proposal_is_not_entered(house):
    ask(house, "put Zoe in at 4pm for a cut")
    old = house.option("walk_yes", **WILLOW)
    ask(house, "no, at 5pm")
    house.press(old, **WILLOW)
    assert house.bookings() == []
    press(house, "walk_yes")
    assert house.bookings() == [("confirmed", at(1, 17))]


def test_a_walk_in_is_offered_the_next_free_time_and_a_caller_is_asked(house):
    visit(house, "bo", "today at 9am")
    house.clock.put(at(1, 9, 10))
    assert "10:00 AM" in ask(house, "walk-in, a cut")
    press(house, "walk_yes")
    assert house.bookings()[-1] == ("confirmed", at(1, 10))
    assert "time" in ask(house, "put Zoe in for a cut")
    assert "4:10 PM" in ask(house, "4:10pm")  # between two of the usual times: it is the provider's word
    press(house, "walk_yes")
    assert house.bookings()[-1] == ("confirmed", at(1, 16, 10))


@pytest.mark.parametrize(
    ("words", "before", "after"),
    [
        ("move Bo to 5pm", "10:00 AM", "5:00 PM"),
        ("move my 10am to 11:30am", "10:00 AM", "11:30 AM"),
        ("move Bo from 10am to 5pm", "10:00 AM", "5:00 PM"),
        ("move Bo's visit to Friday", "Tuesday, June 2", "Friday, June 5"),
        ("move the 10am one to Thursday at 2pm", "Tuesday, June 2", "Thursday, June 4"),
        ("reschedule Bo to Friday at 3pm", "10:00 AM", "3:00 PM"),
        ("move Bo from tomorrow to Friday at 3pm", "Tuesday, June 2", "Friday, June 5"),
    ],
)
def test_a_move_is_read_as_it_is_said(house, words, before, after):
    visit(house, "bo", "tomorrow at 10am")
    said = ask(house, words)
    assert said.startswith("Move Bo"), said
    assert said.index(before) < said.index(after), said


def test_what_ended_while_its_move_was_talked_about_is_not_proposed_again(house):
    visit(house, "bo", "tomorrow at 10am")
    house.say("move my cut to Thursday at 2pm", who="bo")
    house.change("UPDATE bookings SET status = 'cancelled'; DELETE FROM claims")
    house.say("ok", who="bo")
    said = house.told("bo")[-1].text
    assert "cancelled" in said, said
    assert "Thursday" not in said


# ------------------------------------------------------------------ what is told, and to whom


def test_who_cannot_be_written_to_is_named_and_not_said_to_be_told(house):
    ask(house, "put Zoe in tomorrow at 4pm for a cut")
    press(house, "walk_yes")
    ask(house, "move Zoe to 5pm")
    said = press(house, "shift_yes")
    assert "I cannot write to Zoe" in said
    assert "told them" not in said
    ask(house, "cancel Zoe")
    said = press(house, "provider_cancel_yes")
    assert "I cannot write to Zoe" in said
    assert "told them" not in said
    assert statuses(house) == ["cancelled"]


def test_the_next_customer_comes_with_phone_notes_and_what_was_missed(house):
    visit(house, "bo", "today at 2pm")
    house.change("UPDATE customers SET phone = '+351910000009', notes = 'Allergic to ammonia', no_show_count = 2")
    said = ask(house, "who's next?")
    for part in ("Bo", "Cut", "2:00 PM", "+351910000009", "Allergic to ammonia", "2 times"):
        assert part in said, said


def test_a_customer_asking_for_the_next_one_is_told_nothing_of_it(house):
    visit(house, "bo", "today at 2pm")
    for words in ("who's next?", "who didn't show up this month", "how full is tomorrow", "let Bo book again"):
        house.say(words, who="cy")
        assert "Bo" not in house.told("cy")[-1].text


def test_another_provider_sees_none_of_it(house):
    visit(house, "bo", "today at 2pm")
    house.change("UPDATE identities SET provider_id = (SELECT id FROM providers WHERE slug = 'oak') WHERE address = :p",
                 p=PHONE)  # fmt: skip
    for words in ("who's next?", "how many bookings this week", "cancel Bo", "today", "move Bo to 5pm"):
        assert "Bo," not in ask(house, words)
    assert statuses(house) == ["confirmed"]


def test_gaps_are_the_hours_without_visits_and_time_off(house):
    visit(house, "bo", "tomorrow at 10am")
    house.change(
        """INSERT INTO availability_overrides (id, provider_id, on_date, start_minute, end_minute, is_closed)
        SELECT gen_random_uuid(), id, '2026-06-02', 960, 1200, true FROM providers WHERE slug = 'willow'"""
    )
    said = ask(house, "any gaps tomorrow?")
    assert "8:00 AM to 10:00 AM" in said
    assert "11:00 AM to 4:00 PM" in said
    assert "8:00 PM" not in said


def test_how_full_counts_booked_minutes_of_open_ones(house):
    visit(house, "bo", "tomorrow at 10am")
    visit(house, "cy", "tomorrow at 2pm")
    said = ask(house, "how full is tomorrow")
    assert "2 h" in said, said
    assert "12 h" in said
    assert "17%" in said  # two hours of twelve


def test_who_stays_away_is_named_longest_first_and_not_who_is_booked(house):
    for who, hour, days_ago in (("bo", "10am", 103), ("cy", "12pm", 101), ("di", "2pm", 102)):
        visit(house, who, f"tomorrow at {hour}")
        house.change(
            """UPDATE bookings SET status = 'completed', start_at = start_at - make_interval(days => :ago),
                end_at = end_at - make_interval(days => :ago) WHERE status = 'confirmed'""",
            ago=days_ago,
        )
    visit(house, "di", "tomorrow at 4pm")
    said = ask(house, "who hasn't been here for two months")
    assert said.index("Bo") < said.index("Cy")
    assert "Di" not in said


def test_who_did_not_show_up_is_this_months(house):
    visit(house, "bo", "today at 9am")
    house.clock.put(at(1, 11))
    ask(house, "Bo didn't show up")
    press(house, "no_show_yes")
    assert "Bo" in ask(house, "who didn't show up")
    house.clock.put(at(30, 11) + timedelta(days=5))
    assert "Bo" not in ask(house, "who didn't show up")


def test_a_no_show_is_lifted_from_the_answer_itself(house):
    visit(house, "bo", "today at 9am")
    house.clock.put(at(1, 11))
    ask(house, "no show")
    press(house, "no_show_yes")
    assert house.one("SELECT locked_out_at IS NOT NULL FROM customers")
    assert "Bo" in press(house, "lift")
    assert house.one("SELECT locked_out_at IS NULL FROM customers")
    assert "as everybody else" in press(house, "lift")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("tomorrow", "Mon, Jun 1, 11:30 PM until 12:30 AM: Cut, Bo"),
        ("today", "11:30 PM: Cut, Bo"),
        ("this week", "Mon, Jun 1, 11:30 PM: Cut, Bo"),
        ("what do I have on Wednesday", "You have no visits"),
    ],
)
def test_a_visit_past_midnight_is_on_both_its_days(house, words, told):
    visit(house, "bo", "today at 10am")
    house.change(
        "UPDATE bookings SET local_start = '2026-06-01T23:30', start_at = start_at + interval '13:30',"
        " end_at = end_at + interval '13:30'"
    )
    assert told in ask(house, words)
