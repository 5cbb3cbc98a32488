"""English sentences about time, with what the conventions make of them.

The notation is explained in `when_notation`; every sentence is written on Wednesday 18 November 2026 at ten.
"""

from datetime import date, datetime

import pytest

from llm.intents import Doubt
from llm.when import Frame, find
from tests.llm.when_notation import NOW, read

ENGLISH = [
    ("between 2 and 4 tomorrow", "11-19 @2:00-4:00? !meridiem"),
    ("any weekday after five, not Thursday", "11-18..[01234] @5:00-? not 11-19 !meridiem"),
    ("first thing Monday", "11-23 @6:00-9:00"),
    ("Monday or Tuesday afternoon", "11-23 @12:00-18:00 | 11-24 @12:00-18:00"),
    ("next week sometime", "11-23..11-29"),
    ("earliest you have", "earliest"),
    ("every Tuesday at 5 for six weeks", "11-24 @5:00? every 1w 0d 0m x6 !meridiem"),
    ("3ish", "@3:00?~ !meridiem"),
    ("around noon", "@12:00~"),
    ("before 11", "@-11:00? !meridiem"),
    ("the 15th", "12-15"),
    ("the 18th", "11-18"),
    ("a week from Friday", "11-27"),
    ("day after tomorrow", "11-20"),
    ("end of the month", "11-21..11-30"),
    ("tmrw arvo?", "11-19 @12:00-18:00"),
    ("evening 5", "@17:00"),
    ("evening 12", "@24:00"),
    ("any day but Thursday after work", ".. @17:00- not 11-19"),
    ("no make that the 14th", "12-14"),
    ("half nine", "@9:30? !meridiem"),
    ("half past nine at night", "@21:30"),
    ("quarter to one in the afternoon", "@12:45"),
    ("Friday, no, Saturday at 5", "11-21 @5:00? not 11-20 !meridiem"),
    ("at half past 4 not at 5pm", "@4:30? not @17:00 !meridiem"),
    ("Monday at 3 or 4", "11-23 @3:00? | 11-23 @4:00? !meridiem"),
    ("3 or 4 pm on Monday", "11-23 @15:00 | 11-23 @16:00"),
    ("Friday the 13th", "12-13 | 12-11 !weekday_date"),
    ("Friday the 20th", "11-20"),
    ("I can't do Monday", "not 11-23"),
    ("Monday doesn't work, Tuesday is fine", "11-24 not 11-23"),
    ("except mornings", "not @6:00-12:00"),
    ("not Monday morning", "not 11-23 @6:00-12:00"),
    ("could we do 5:30 instead?", "@5:30? !meridiem"),
    ("a bit later please", "later"),
    ("something earlier on Friday", "11-20 earlier"),
    ("2moro 10ish or thurs after 3", "11-19 @10:00?~ | 11-19 @3:00-? !meridiem"),
    ("wensday at half past 2", "11-25 @2:30? !meridiem"),
    ("next Friday at noon", "11-27 @12:00"),
    ("this Friday at noon", "11-20 @12:00"),
    ("the weekend", "11-21..11-22"),
    ("this weekend or next weekend", "11-21..11-22 | 11-28..11-29"),
    ("Mondays at 6", "11-18..[0] @6:00? !meridiem"),
    ("every other Friday at 10 until Christmas", "11-20 @10:00? every 2w 0d 0m until 12-25 !meridiem"),
    ("anything after 4:30pm on weekdays except Friday", "11-18..[01234] @16:30- not 11-20"),
    ("3/4", "03-04"),
    ("13/4", "04-13"),
    ("tonight at 8", "11-18 @20:00"),
    ("late afternoon on the 3rd", "12-03 @15:00-18:00"),
    ("half an hour from now", "11-18 @10:30"),
    ("from 9 to 5", "@9:00-17:00"),
    ("either the 20th at 3pm or the 21st at 4pm", "11-20 @15:00 | 11-21 @16:00"),
    ("no Fridays please", "not 11-18..[4]"),
    ("make it 6 instead of 5", "@6:00? not @5:00? !meridiem"),
    ("7pm not 8pm", "@19:00 not @20:00"),
    ("Not the 5th, the 6th", "12-06 not 12-05"),
    ("sometime in December", "12-01..12-31"),
    ("early next week", "11-23..11-24"),
    ("mid december", "12-11..12-20"),
    ("by Friday", "..11-20"),
    ("from Monday on", "11-23.."),
    ("a 30 minute massage at 3pm", "@15:00"),
    ("for 2 people at 7pm", "@19:00"),
    ("Dec 3rd 2026 at 17h30", "12-03 @17:30"),
    ("today at 9", "11-18 @21:00"),
    ("today at 9am", "11-18 @9:00 !past"),
    ("in 3 days", "11-21"),
    ("in two hours", "11-18 @12:00"),
    ("the second Friday of December", "12-11"),
    ("14:00 on the 25th", "11-25 @14:00"),
    ("noon till 2", "@12:00-14:00"),
    ("from the 24th to the 26th", "11-24..11-26"),
    ("20 to 5 tomorrow", "11-19 @4:40? !meridiem"),
    ("change it to 4 pm please", "@16:00"),
    ("before noon or after 6pm", "@-12:00 | @18:00-"),
    ("tuesday week", "12-01"),
    ("the 30th at 10 to 4", "11-30 @3:50? !meridiem"),
    ("Morning, can I book Friday at 5pm?", "11-20 @17:00"),
    ("Wednesday", "11-25"),
    ("next Wednesday", "11-25"),
    ("the weekend after next", "12-05..12-06"),
    ("last thing on Friday", "11-20 @15:00-18:00"),
    ("can you do sat arvo or sunday morning", "11-21 @12:00-18:00 | 11-22 @6:00-12:00"),
    ("thursday 26th 5.30pm", "11-26 @17:30"),
    ("the wednesday one", "11-25"),
    ("the 3 o'clock one", "@3:00? !meridiem"),
    ("this time tomorrow", "11-19 @10:00"),
    ("a fortnight tomorrow", "12-03"),
    ("a week today", "11-25"),
    ("10 to 3", "@2:50? !meridiem"),
    ("from 10 to 3", "@10:00-15:00"),
    ("2026-12-03T15:00+01:00", "12-03 @15:00"),
    ("in 3 fortnights", "12-30"),
    ("lunchtime tomorrow", "11-19 @11:00-14:00"),
    ("end of day friday", "11-20 @15:00-18:00"),
    ("the week of the 14th", "12-14..12-20"),
    ("every day at 9 for a week", "@9:00? every 0w 1d 0m x7 !meridiem"),
    ("every other week on monday", "11-23 every 2w 0d 0m"),
    ("between 730-930", "@7:30-9:30? !meridiem"),
]


@pytest.mark.parametrize(("text", "expected"), ENGLISH, ids=[text for text, _ in ENGLISH])
def test_sentence_is_read(text, expected):
    assert read(text, "en", "US") == expected


@pytest.mark.parametrize(
    "text",
    [
        "May I ask how much it costs?",
        "that's all for today, thanks",
        "thank you for your help today",
        "sun cream",
        "one more thing",
        "is it you or a bot?",
        "yes, book it now",
        "no, not right now",
        "we are 3 or 4 people",
        "I sat in the sun",
        "the one with the best rating",
        "call me at 5551234",
        "it costs $12.50",
        "at 25:00",
        "just a second",
        "good morning!",
        "I might march on",
        "second opinion please",
        "how about one in the city",
        "my flat is 12, 3rd floor",
        "the one",
        "what are my earnings",
    ],
)
def test_nothing_is_found_where_there_is_nothing(text):
    assert read(text, "en", "US") == "nothing"


@pytest.mark.parametrize(
    ("country", "expected"),
    [("US", "03-04"), ("GB", "04-03"), ("AU", "04-03"), ("CA", "04-03 !day_month")],
)
def test_day_and_month_stand_as_the_country_writes_them(country, expected):
    assert read("on 03/04", "en", country) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at 3", "@15:00"),
        ("at 10", "@10:00"),
        ("half nine", "@9:30"),
        ("at 6", "@18:00"),
        ("from 2 to 4", "@14:00-16:00"),
        ("at 8", "@8:00? !meridiem"),  # neither 8:00 nor 20:00 is open
    ],
)
def test_opening_hours_settle_an_open_half_of_the_day(text, expected):
    assert read(text, "en", "GB", open_minutes=(9 * 60, 19 * 60)) == expected


def test_both_halves_open_stay_open():
    assert read("at 8", "en", "US", open_minutes=(7 * 60, 22 * 60)) == "@8:00? !meridiem"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3", "@3:00? !meridiem"),
        ("14", "12-14"),
        ("25 please", "11-25"),
        ("let's do 3", "@3:00? !meridiem"),
        ("we have 3 kids", "nothing"),
        ("evening 5", "@17:00"),
        ("730", "@7:30? !meridiem"),
        ("Friday", "11-20"),
    ],
)
def test_bare_numbers_are_times_when_a_time_was_asked_for(text, expected):
    assert read(text, "en", "US", expects_time=True) == expected


def test_a_bare_number_above_twelve_is_an_hour_where_hours_are_counted_to_24():
    assert read("14", "en", "GB", expects_time=True) == "@14:00"
    assert read("30", "en", "GB", expects_time=True) == "11-30"


def test_later_is_later_than_what_is_under_discussion():
    talk = {"focus_on": date(2026, 11, 20), "focus_minute": 15 * 60}
    assert read("an hour later", "en", "US", **talk) == "@16:00"
    assert read("30 minutes earlier", "en", "US", **talk) == "@14:30"
    assert read("2 days later", "en", "US", **talk) == "11-22"
    assert read("an hour later", "en", "US") == "11-18 @11:00"


def test_a_bare_number_says_nothing_unasked():
    assert read("3", "en", "US") == "nothing"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("no make that the 14th", "01-14"), ("the 9th", "01-09"), ("in two weeks, same time", "12-02 @15:00")],
)
def test_the_day_under_discussion_holds_its_month(text, expected):
    assert read(text, "en", "US", focus_on=date(2027, 1, 7), focus_minute=15 * 60) == expected


def test_a_past_day_of_the_month_under_discussion_moves_on():
    assert read("the 9th", "en", "US", focus_on=date(2026, 11, 20)) == "12-09"


def test_todays_own_date_never_rolls_a_year():
    assert read("November 18", "en", "US") == "11-18"
    yesterday = find("Nov 17", Frame(NOW))
    assert yesterday is not None
    assert yesterday.when.choices[0].days.first == date(2027, 11, 17)


def test_a_weekday_that_disagrees_with_its_date_is_doubted():
    found = find("Monday, November 24", Frame(NOW))
    assert found is not None
    assert found.when.doubts == {Doubt.WEEKDAY_DATE}
    assert found.when.choices[0].days.first == date(2026, 11, 24)


def test_relative_words_count_from_when_the_message_was_sent():
    late = Frame(datetime(2026, 12, 31, 23, 30))
    found = find("in an hour", late)
    assert found is not None
    choice = found.when.choices[0]
    assert (choice.days.first, choice.clock.start_minute) == (date(2027, 1, 1), 30)
    tomorrow = find("tomorrow", late)
    assert tomorrow is not None
    assert tomorrow.when.choices[0].days.first == date(2027, 1, 1)


def test_a_number_of_the_day_is_marked_as_such():
    dated, named = find("the 20th", Frame(NOW)), find("Friday", Frame(NOW))
    assert dated is not None
    assert named is not None
    assert dated.when.choices[0].days.is_explicit_date
    assert not named.when.choices[0].days.is_explicit_date


def test_the_words_that_were_read_can_be_struck_out():
    text = "Book me with Ana next Friday at 5 please"
    found = find(text, Frame(NOW))
    assert found is not None
    left = "".join(char for place, char in enumerate(text) if not any(a <= place < b for a, b in found.spans))
    assert left.split() == ["Book", "me", "with", "Ana", "please"]
