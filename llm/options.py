"""Which of the offered options a message means, if exactly one."""

from __future__ import annotations

from llm.context import Context, Named, Offered
from llm.intents import Choice, Clock, Days, When
from llm.match import plain_words, without_titles

_HALF_DAY = 720
_DAY = 1440
_PARTS = {
    "morning": (0, 720),
    "noon": (690, 810),
    "afternoon": (720, 1080),
    "evening": (1020, 1440),
    "night": (1080, 1440),
}


def fits(when: When, offered: Offered) -> bool:
    """Whether the start of an option is one of the times that were said."""
    return any(_fits_choice(choice, offered) for choice in when.choices) and not any(
        _fits_choice(choice, offered) for choice in when.excluded
    )


def offers(options: tuple[Offered, ...]) -> list[int]:
    """The places of what is offered, without the buttons for something else ("Other times"); of plain ones all."""
    places = [place for place, one in enumerate(options) if one.starts_at or one.provider or one.service]
    return places or list(range(len(options)))


def by_time(when: When, options: tuple[Offered, ...]) -> int | None:
    """The place of the only option at the time that was said."""
    places = [
        place for place, option in enumerate(options) if option.starts_at and not option.is_yes and fits(when, option)
    ]
    return places[0] if len(places) == 1 else None


def by_order(options: tuple[Offered, ...], is_latest: bool) -> int | None:
    """The place of the latest or earliest of at least two timed options."""
    timed = [
        (option.starts_at, place) for place, option in enumerate(options) if option.starts_at and not option.is_yes
    ]
    if len(timed) < 2:
        return None
    return max(timed)[1] if is_latest else min(timed)[1]


def by_name(token: str, named: tuple[Named, ...], options: tuple[Offered, ...]) -> int | None:
    """The place of the only option with a provider or service."""
    own = {token} | {one.name for one in named if one.token == token}
    places = [place for place, one in enumerate(options) if own & {one.provider, one.service} and not one.is_yes]
    return places[0] if len(places) == 1 else None


def by_label(text: str, context: Context) -> int | None:
    """The place of the option whose whole label was written, or the whole name of its provider."""
    words = plain_words(text)
    said = without_titles(words[:-1] if words[-1:] == ("please",) and len(words) > 1 else words)
    offered = {option.provider for option in context.options}
    names = {one.token: without_titles(plain_words(one.name)) for one in context.providers if one.token in offered}
    labels = [without_titles(plain_words(option.label)) for option in context.options]
    places = [place for place, label in enumerate(labels) if label and label == said]
    if not places:
        called = [names.get(option.provider or "") for option in context.options]
        places = [place for place, name in enumerate(called) if name and name == said]
    return places[0] if len(places) == 1 else None


def by_words(words: tuple[str, ...], options: tuple[Offered, ...]) -> int | None:
    """The place of the only option of a provider whose label has all these words ("Smile" for "Smile Dental")."""
    said = {word for word in words if len(word) > 2 and not word.isdigit()}
    places = [
        place
        for place, one in enumerate(options)
        if one.provider and not one.is_yes and not one.starts_at and said and said <= set(plain_words(one.label))
    ]
    return places[0] if len(places) == 1 else None


def _fits_choice(choice: Choice, offered: Offered) -> bool:
    if offered.starts_at is None or (choice.days is None and choice.clock is None):
        return False
    minute = offered.starts_at.hour * 60 + offered.starts_at.minute
    return _fits_days(choice.days, offered) and _fits_clock(choice.clock, minute)


def _fits_days(days: Days | None, offered: Offered) -> bool:
    if days is None or offered.starts_at is None:
        return True
    on = offered.starts_at.date()
    if days.weekdays is not None and on.weekday() not in days.weekdays:
        return False
    return (days.first is None or days.first <= on) and (days.last is None or on <= days.last)


def _fits_clock(clock: Clock | None, minute: int) -> bool:
    if clock is None:
        return True
    start, end = clock.start_minute, clock.end_minute
    if start is None and end is None:
        start, end = _PARTS.get(clock.part or "", (0, _DAY))
    shifts = (0, _HALF_DAY) if clock.is_meridiem_open else (0,)
    return any(_inside(minute, start, end, shift) for shift in shifts)


def _inside(minute: int, start: int | None, end: int | None, shift: int) -> bool:
    first = 0 if start is None else start + shift
    last = 2 * _DAY if end is None else end + shift
    return first <= minute <= last if first == last else first <= minute < last + 1
