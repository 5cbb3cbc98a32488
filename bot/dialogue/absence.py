"""A provider closes hours of single days, is ill or away, and opens again: shown first, done on a yes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from booking import away
from booking.edits import ClearOverride, SetOverride
from booking.errors import BookingError, Changed
from booking.types import BookingCard, ProviderCard
from bot.commands import CloseHours, Command, Done, OpenHours
from bot.desk import Desk
from bot.dialogue import away_days
from bot.dialogue.away_days import Meant
from bot.dialogue.meaning import is_plain, own_provider
from bot.dialogue.wording import Decision, customer_name, line, moment, option, say, status_of, with_lead
from bot.replies import Day, Line, Money, Option, Phrase, Span, Value
from bot.state import State, merge_when
from llm.context import Asked
from llm.intents import Choice, Days, Intent, Understanding, When
from llm.lengths_said import days_said

MAX_LISTED = 8
FAR = timedelta(days=92)
NO = option("option.leave_it", {"do": "away_no", "no": True})
Plain = list[Any]  # first, last, start, end of a closure


def block(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """ "Block tomorrow afternoon": visits that stand then stay, unless the provider says otherwise."""
    return _close(state, heard, text, desk, is_ill=False)


def ill(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """ "I'm ill tomorrow": whoever is booked then is told, after one confirmation."""
    return _close(state, heard, text, desk, is_ill=True)


def _close(state: State, heard: Understanding, text: str, desk: Desk, *, is_ill: bool) -> Decision:
    provider = own_provider(desk)
    if provider is None:
        return say(state, line("help.provider"))
    length = days_said(text, heard.language)
    closing = _closing(provider, heard.details.when)
    found = away_days.meant(
        heard.details.when, _today(provider, desk), days_said=length, has_default=is_ill, closing=closing
    )
    if found.closures:
        return _preview(state, found, provider, desk, is_ill=is_ill)
    return _ask_more(state, heard.details.when, found, "away.ill" if is_ill else "away.block")


def _ask_more(state: State, when: When | None, found: Meant, flow: str) -> Decision:
    """What is missing is asked for, and what was said is kept."""
    if found.is_over:
        return say(_calm(state), line("away.over"))
    asked = replace(_calm(state), flow=flow, asked=Asked.DAY_OR_TIME).with_wish(when=when)
    return say(asked, line({"day": "away.which_day", "until": "away.until", "end": "away.which_hours"}[found.lacks]))


def go_on(state: State, heard: Understanding, text: str, desk: Desk) -> Decision | None:
    """The missing piece of something that was said before; None when this is about something else."""
    said = heard.details.when
    shown = next((action for action in desk.options if action.get("yes") and action["do"] in _YES_WORDS), None)
    if shown is not None and said is None and _YES_WORDS[shown["do"]] in heard.acts and is_plain(heard):
        return PRESSED[shown["do"]](state, shown, desk)  # "go ahead and open"
    if shown is not None and said is not None and _has_days(said) and set(heard.acts) <= _CORRECTS:
        return _CORRECTED[shown["do"]](_calm(state), heard, text, desk)  # "no, from the 12th to the 18th"
    act = _FLOWS.get(state.flow or "")
    if act is None or said is None or any(map(heard.has, _OTHERWISE)):
        return None
    when = _joined(state.wish.when, said)
    return act(_calm(state), replace(heard, details=replace(heard.details, when=when)), text, desk)


def _has_days(when: When) -> bool:
    return any(choice.days for choice in when.choices)


def _joined(old: When | None, new: When) -> When:
    """ "From the 3rd" and then "until the 14th"."""
    before = next((choice.days for choice in old.choices if choice.days), None) if old else None
    later = next((choice.days for choice in new.choices if choice.days), None)
    if before is not None and later is not None and before.last is None:
        return When((Choice(Days(before.first, later.last or later.first)),))
    return merge_when(old, new)


def _calm(state: State) -> State:
    return replace(state.quiet(), flow=None).with_wish(when=None)


def _preview(state: State, found: Meant, provider: ProviderCard, desk: Desk, *, is_ill: bool) -> Decision:
    """The hours before and after, every visit that stands then, and what would become of it."""
    cards = standing(found.closures, provider, desk)
    lines = [_asked_of(found, provider, desk, "away.ask"), *_hours(found, provider, desk)]
    if not cards:
        lines.append(line("away.nobody"))
    else:
        lines += [line("away.stand", n=len(cards), count=len(cards)), *_listed(cards), *_consequences(cards, is_ill)]
    return say(_calm(state), *lines, options=_choices(found.closures, cards, is_ill))


def standing(closures: tuple[SetOverride, ...], provider: ProviderCard, desk: Desk) -> tuple[BookingCard, ...]:
    """The visits to come in these hours."""
    spans = [away.span_of(one, provider.time_zone) for one in closures]
    cards = desk.agenda(min(start for start, _ in spans), max(end for _, end in spans))
    return away.affected(cards, closures, desk.now)


def _choices(closures: tuple[SetOverride, ...], cards: tuple[BookingCard, ...], is_ill: bool) -> tuple[Option, ...]:
    """A spoken yes tells the customers when somebody is ill, and else leaves visits as they are."""
    plain: dict[str, Any] = {"closures": [_plain(one) for one in closures]}
    told: dict[str, Any] = {"do": "away_tell", **plain, "seen": away.seen_of(cards)}
    kept: dict[str, Any] = {"do": "away_keep", **plain}
    if not cards:
        return option("option.close", kept | {"yes": True}), NO
    if is_ill:
        return option("option.close_tell", told | {"yes": True}), NO
    return option("option.close_keep", kept | {"yes": True}), option("option.close_tell", told), NO


def _consequences(cards: tuple[BookingCard, ...], is_ill: bool) -> list[Line]:
    lines = []
    paid = sum(map(away.back_minor, cards))
    if paid:
        lines.append(line("away.money", amount=Money(paid, cards[0].currency)))
    unreachable = tuple(customer_name(card) for card in cards if card.identity_id is None)
    if unreachable:
        lines.append(line("away.no_chat", names=unreachable))
    return [*lines, line("away.will_tell" if is_ill else "away.will_stay")]


def _listed(cards: tuple[BookingCard, ...]) -> list[Line]:
    lines = [
        line(
            "agenda.item",
            when=moment(card.start_at, card.time_zone, "short"),
            service=card.service_name,
            customer=customer_name(card),
            status=status_of(card),
        )
        for card in cards[:MAX_LISTED]
    ]
    left = len(cards) - MAX_LISTED
    return [*lines, line("away.more", n=left, count=left)] if left > 0 else lines


# ------------------------------------------------------------------ what is told of days and hours


def _asked_of(found: Meant, provider: ProviderCard, desk: Desk, stem: str) -> Line:
    """ "Close Tuesday, 1:00 PM - 6:00 PM?" """
    day = Day(found.first)
    if len(found.closures) > 1:
        return line(f"{stem}_days", days=tuple(Day(one.first) for one in found.closures[:MAX_LISTED]))
    if found.last > found.first:
        return line(f"{stem}_range", day=day, until=Day(found.last))
    if found.span is None:
        return line(f"{stem}_day", day=day)
    hours = [away.hours_of_day(provider.hours, one, found.first) for one in (_exceptions(found, desk), ())]
    return line(f"{stem}_span", day=day, span=_within(found.span, *hours))


def _within(span: tuple[int, int], *hours: tuple[tuple[int, int], ...]) -> Span:
    """The span as far as it is open now, or was before it was closed, so that nobody reads of midnight."""
    for one in hours:
        if one and span[1] > one[0][0] and span[0] < one[-1][1]:
            return Span(max(span[0], one[0][0]), min(span[1], one[-1][1]))
    return Span(*span)


def _hours(found: Meant, provider: ProviderCard, desk: Desk) -> list[Line]:
    if len(found.closures) > 1 or found.last > found.first:
        return []
    return [_before_and_after(found.first, found.closures, provider, desk)]


def _before_and_after(
    day: date, edits: Iterable[SetOverride | ClearOverride], provider: ProviderCard, desk: Desk
) -> Line:
    now = desk.overrides(day, day)
    then = away_days.after(now, edits)
    told = (_told(away.hours_of_day(provider.hours, one, day)) for one in (now, then))
    return line("away.hours", before=next(told), after=next(told))


def _told(hours: tuple[tuple[int, int], ...]) -> Value:
    return tuple(Span(start, end) for start, end in hours) if hours else Phrase("away.closed")


def _exceptions(found: Meant, desk: Desk) -> Any:
    return desk.overrides(found.first, found.first)


def _today(provider: ProviderCard, desk: Desk) -> date:
    return desk.now.astimezone(ZoneInfo(provider.time_zone)).date()


def _closing(provider: ProviderCard, when: When | None) -> int:
    """When the day that is meant usually ends."""
    days = next((c.days for c in when.choices if c.days and c.days.first), None) if when else None
    weekday = days.first.weekday() if days and days.first else None
    return max((end for day, _, end in provider.hours if weekday in (None, day)), default=0)


# ------------------------------------------------------------------ buttons


def _plain(closure: SetOverride) -> Plain:
    last = closure.last.isoformat() if closure.last else None
    return [closure.first.isoformat(), last, closure.start_minute, closure.end_minute]


def _closures(action: Any) -> tuple[SetOverride, ...]:
    return tuple(
        SetOverride(date.fromisoformat(first), date.fromisoformat(last) if last else None, True, start, end)
        for first, last, start, end in action["closures"]
    )


def _press_tell(state: State, action: Any, desk: Desk) -> Decision:
    return Decision(state, command=CloseHours(_closures(action), is_displacing=True, seen=action["seen"]))


def _press_keep(state: State, action: Any, desk: Desk) -> Decision:
    return Decision(state, command=CloseHours(_closures(action)))


def _press_no(state: State, action: Any, desk: Desk) -> Decision:
    return say(_calm(state), line("away.left"))


def concluded(state: State, command: Command, result: Done | BookingError, desk: Desk) -> Decision:
    """What was closed, who is told, who stays; or the same question anew when other visits stand there by now."""
    assert isinstance(command, CloseHours)
    provider = own_provider(desk)
    found = Meant(command.closures)
    if provider is None:
        return say(_calm(state), line("help.provider"))
    if isinstance(result, Changed):
        return with_lead(_preview(state, found, provider, desk, is_ill=True), (line("refuse.changed"),))
    if isinstance(result, BookingError):
        return say(_calm(state), line("away.failed"))
    lines = [_asked_of(found, provider, desk, "away.done")]
    displaced = [card for card in result.visits if card.displaced_until]
    groups = {
        "away.told": [card for card in displaced if card.identity_id],
        "away.ended": [card for card in result.visits if not card.displaced_until],
        "away.stay": [] if command.is_displacing else list(standing(command.closures, provider, desk)),
    }
    lines += [line(key, n=len(cards), count=len(cards)) for key, cards in groups.items() if cards]
    names = tuple(customer_name(card) for card in displaced if card.identity_id is None)
    if names:
        lines.append(line("away.no_chat", names=names))
    undo = option("option.reopen", {"do": "reopen", "closures": [_plain(one) for one in command.closures]})
    return say(_calm(state), *lines, options=(undo,))


# ------------------------------------------------------------------ opening


def reopen(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """ "Open Saturday 9-1", "open tomorrow again": more hours, or hours that were closed."""
    provider = own_provider(desk)
    if provider is None:
        return say(state, line("help.provider"))
    undo = next((action for action in desk.options if action.get("do") == "reopen"), None)
    today = _today(provider, desk)
    found = away_days.meant(heard.details.when, today, days_said=None, has_default=False, closing=0)
    if found.lacks == "day" and undo is not None:
        return _press_reopen(state, undo, desk)
    if found.lacks == "day":
        return _which(state, provider, desk)
    if not found.closures:
        return _ask_more(state, heard.details.when, found, "away.open")
    return _preview_open(state, heard, found, provider, desk)


def _preview_open(state: State, heard: Understanding, found: Meant, provider: ProviderCard, desk: Desk) -> Decision:
    span, days = found.span, list(_days(found))
    there = desk.overrides(found.first, found.last)
    edits: list[SetOverride | ClearOverride] = []
    for day in days:
        own = [one for one in there if one.on == day]
        edits += _opening_edits(day, span, own, provider)
    if edits:
        told = _before_and_after(days[0], edits, provider, desk)
        lines = [_asked_of(found, provider, desk, "open.ask"), *([told] if len(days) == 1 else [])]
        yes = option("option.open", {"do": "open_yes", "edits": [_edit(one) for one in edits], "yes": True})
        return say(_calm(state), *lines, options=(yes, NO))
    hours = away.hours_of_day(provider.hours, there, days[0])
    if hours:
        return say(_calm(state), line("open.already", day=Day(days[0]), hours=_told(hours)))
    asked = replace(_calm(state), flow="away.open", asked=Asked.DAY_OR_TIME).with_wish(when=heard.details.when)
    return say(asked, line("open.which_hours", day=Day(days[0])))


def _opening_edits(
    day: date, span: tuple[int, int] | None, there: list[Any], provider: ProviderCard
) -> list[SetOverride | ClearOverride]:
    if span is None:
        return list(away_days.closed_by(there))
    edits = away_days.opening(day, span, there)
    hours = away.hours_of_day(provider.hours, away_days.after(there, edits), day)
    is_open = any(start <= span[0] and span[1] <= end for start, end in hours)
    return edits if is_open else [*edits, SetOverride(day, None, False, *span)]


def _days(found: Meant) -> Iterable[date]:
    for one in found.closures:
        for n in range(((one.last or one.first) - one.first).days + 1):
            yield one.first + timedelta(days=n)


def _which(state: State, provider: ProviderCard, desk: Desk) -> Decision:
    """Open what? The days that were closed by hand."""
    today = _today(provider, desk)
    closed = away_days.runs(desk.overrides(today, today + FAR))
    if not closed:
        asked = replace(_calm(state), flow="away.open", asked=Asked.DAY_OR_TIME)
        return say(asked, line("open.nothing"))
    options = tuple(_closed_option(one, provider) for one in closed[:MAX_LISTED])
    return say(_calm(state), line("open.which"), options=options)


def _closed_option(one: SetOverride, provider: ProviderCard) -> Option:
    action, day = {"do": "reopen", "closures": [_plain(one)]}, Day(one.first)
    if one.last is not None:
        return option("option.closed_range", action, day=day, until=Day(one.last))
    if one.start_minute is None or one.end_minute is None:
        return option("option.closed_day", action, day=day)
    span = _within((one.start_minute, one.end_minute), away.hours_of_day(provider.hours, (), one.first))
    return option("option.closed_span", action, day=day, span=span)


def _press_reopen(state: State, action: Any, desk: Desk) -> Decision:
    edits = tuple(ClearOverride(c.first, c.last, (True, c.start_minute, c.end_minute)) for c in _closures(action))
    return Decision(state, command=OpenHours(edits))


def _edit(edit: SetOverride | ClearOverride) -> list[Any]:
    if isinstance(edit, ClearOverride):
        return ["clear", edit.first.isoformat(), *(edit.only or (True, None, None))]
    return ["set", edit.first.isoformat(), edit.is_closed, edit.start_minute, edit.end_minute]


def _press_open(state: State, action: Any, desk: Desk) -> Decision:
    edits: list[SetOverride | ClearOverride] = []
    for kind, day, is_closed, start, end in action["edits"]:
        on = date.fromisoformat(day)
        cleared = ClearOverride(on, only=(is_closed, start, end))
        edits.append(cleared if kind == "clear" else SetOverride(on, None, is_closed, start, end))
    return Decision(state, command=OpenHours(tuple(edits)))


def opened(state: State, command: Command, result: Done | BookingError, desk: Desk) -> Decision:
    """The hours as they are now, and how many visits stand again."""
    assert isinstance(command, OpenHours)
    provider = own_provider(desk)
    if provider is None or isinstance(result, BookingError):
        return say(_calm(state), line("away.failed"))
    first = min(edit.first for edit in command.edits)
    last = max(edit.last or edit.first for edit in command.edits)
    lines = [line("open.done_range", day=Day(first), until=Day(last))]
    if first == last:
        hours = _told(away.hours_of_day(provider.hours, desk.overrides(first, first), first))
        lines = [line("open.done", day=Day(first), hours=hours)]
    n = len(result.visits)
    return say(_calm(state), *lines, *([line("open.restored", n=n, count=n)] if n else []))


_OTHERWISE = (
    Intent.APPROVE, Intent.DECLINE, Intent.LIST, Intent.NUMBERS, Intent.HELP, Intent.CANCEL, Intent.PAID, Intent.BOOK,
    Intent.WRITE, Intent.NO_SHOW, Intent.RUNNING_LATE, Intent.SET_PRICE, Intent.SET_SERVICE, Intent.SETTINGS,
)  # fmt: skip
_YES_WORDS = {"open_yes": Intent.OPEN, "away_keep": Intent.BLOCK, "away_tell": Intent.BLOCK}
_CORRECTS = {Intent.REJECT, Intent.INFORM}
_CORRECTED = {"open_yes": reopen, "away_keep": block, "away_tell": ill}
_FLOWS = {"away.block": block, "away.ill": ill, "away.open": reopen}
ACTS: dict[Intent, Callable[[State, Understanding, str, Desk], Decision]] = {
    Intent.ILL: ill,
    Intent.BLOCK: block,
    Intent.OPEN: reopen,
}
PRESSED: dict[str, Callable[[State, Any, Desk], Decision]] = {
    "away_tell": _press_tell,
    "away_keep": _press_keep,
    "away_no": _press_no,
    "reopen": _press_reopen,
    "open_yes": _press_open,
}
CONCLUDED: dict[type, Callable[[State, Command, Done | BookingError, Desk], Decision]] = {
    CloseHours: concluded,
    OpenHours: opened,
}
