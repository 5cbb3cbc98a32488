"""What holds for every text: nothing raises, places lie inside the text, and a date written out is read back."""

import time
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llm.when import Frame, find
from llm.when.lexicon import LANGUAGES, lexicon

NOW = datetime(2026, 11, 18, 10, 0)
WORDS = {
    language: sorted({" ".join(entry.words) for row in lexicon(language).entries.values() for entry in row})
    for language in LANGUAGES
}
SIGNS = ["5.6.", "3/4", "9:30", "2-4", ",", ".", "?", "!", "7th"]
AHEAD = {
    "en": "in {} days",
    "es": "en {} días",
    "pt": "em {} dias",
    "fr": "dans {} jours",
    "de": "in {} Tagen",
    "it": "tra {} giorni",
}
HOSTILE = [
    "1" * 10_000,
    "at " * 3_000,
    "- " * 5_000,
    "monday or " * 1_000,
    "not friday, " * 900,
    "5 to 7 and " * 900,
    "a.b/c:d" * 1_400,
    "\n" * 10_000,
    "12:30" * 2_000,
    "tomorow wensdya febuary " * 400,
]
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
}
LAYOUT = {
    "en": "{month} {day}, {year} at {hour:02d}:{minute:02d}",
    "es": "el {day} de {month} de {year} a las {hour:02d}:{minute:02d}",
    "pt": "{day} de {month} de {year} às {hour:02d}:{minute:02d}",
    "fr": "le {day} {month} {year} à {hour:02d}h{minute:02d}",
    "de": "am {day}. {month} {year} um {hour:02d}:{minute:02d} Uhr",
    "it": "il {day} {month} {year} alle {hour:02d}:{minute:02d}",
}
languages = st.sampled_from(LANGUAGES)
days = st.dates(date(2026, 11, 18), date(2028, 12, 31))


def _sound(text: str, language: str) -> None:
    found = find(text, Frame(NOW, language))
    if found is None:
        return
    last = 0
    for start, end in found.spans:
        assert last <= start < end <= len(text)
        last = end
    when = found.when
    assert when.choices or when.excluded or when.prefer or when.relative or when.repeat
    for choice in when.choices + when.excluded:
        assert choice.days is not None or choice.clock is not None
        if choice.clock is not None:
            bounds = (choice.clock.start_minute, choice.clock.end_minute)
            assert bounds != (None, None)
            assert all(bound is None or 0 <= bound <= 3600 for bound in bounds)


@given(st.text(max_size=200), languages)
def test_any_text_is_read_without_raising(text, language):
    _sound(text, language)


@given(st.data(), languages)
def test_any_heap_of_words_of_time_is_read_without_raising(data, language):
    word = st.one_of(st.sampled_from(WORDS[language]), st.integers(0, 2100).map(str), st.sampled_from(SIGNS))
    _sound(" ".join(data.draw(st.lists(word, max_size=14))), language)


@given(days, st.integers(0, 23), st.integers(0, 59), languages)
def test_a_date_and_time_written_out_are_read_back(day, hour, minute, language):
    month = MONTHS[language].split()[day.month - 1]
    text = LAYOUT[language].format(day=day.day, month=month, year=day.year, hour=hour, minute=minute)
    found = find(text, Frame(NOW, language, "DE"))
    assert found is not None, text
    choice = found.when.choices[0]
    assert choice.days is not None, text
    assert choice.days.first == choice.days.last == day, text
    assert choice.clock is not None, text
    said = choice.clock.start_minute
    assert said % 720 == (hour * 60 + minute) % 720, text
    assert choice.clock.is_meridiem_open or said == hour * 60 + minute, text


@given(days, languages)
def test_an_iso_date_means_the_same_everywhere(day, language):
    found = find(day.isoformat(), Frame(NOW, language))
    assert found is not None
    assert found.when.choices[0].days.first == day


@given(st.integers(1, 300), languages)
def test_days_ahead_are_counted_from_today(count, language):
    number = min(count, 99)
    found = find(AHEAD[language].format(number), Frame(NOW, language))
    assert found is not None
    assert found.when.choices[0].days.first == NOW.date() + timedelta(days=number)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:8])
def test_a_hostile_text_is_bounded_work(text):
    for language in LANGUAGES:
        find("warm up at 5", Frame(NOW, language))
        start = time.perf_counter()
        find(text, Frame(NOW, language))
        assert time.perf_counter() - start < 5  # a hang, not a figure: the bench measures
