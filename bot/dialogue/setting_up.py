"""A provider sets the business up by a sentence: shown before and after, saved on a yes, a missing piece asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from booking.currencies import exponent_of
from booking.edits import (
    AddFact,
    AddService,
    BadEdit,
    Edit,
    EditService,
    Fault,
    SetFact,
    SetPolicy,
    SetWeek,
    Stale,
    StopService,
)
from booking.errors import BookingError
from booking.types import BookingCard, ProviderCard, ServiceCard
from bot.commands import Command, Done, SaveSetUp
from bot.desk import Desk
from bot.dialogue.meaning import own_provider
from bot.dialogue.set_up_lines import changed_lines
from bot.dialogue.wording import Decision, line, option, say, with_lead
from bot.edit_json import edit_from_json, edit_to_json
from bot.replies import Line
from bot.state import State
from llm.hours import HoursRead, is_habit, read_hours
from llm.intents import Intent, Understanding, When
from llm.set_up import Setting, SetUpSaid, read_set_up, service_named

I = Intent  # noqa: E741
DAY = 1440
AHEAD = timedelta(days=120)
MOST_WORDS = 400
_OTHERS = (
    I.APPROVE, I.DECLINE, I.COUNTER, I.ILL, I.NO_SHOW, I.DONE, I.NUMBERS, I.ASSISTANT, I.LANGUAGE, I.SETTINGS,
    I.HAND_BACK, I.CHOOSE, I.CONFIRM, I.HELP, I.LIST, I.RUNNING_LATE,
)  # fmt: skip
_ABOUT_SOMEBODY = (I.BOOK, I.MOVE, I.CANCEL)
_SET = (I.SET_PRICE, I.SET_SERVICE, I.SET_HOURS)


def decide(state: State, heard: Understanding, text: str, desk: Desk) -> Decision | None:
    """What a sentence sets up; None when it is about something else."""
    provider = own_provider(desk)
    if provider is None or _is_other(heard, text):
        return None
    if heard.has(I.WRITE) or (heard.details.people and any(map(heard.has, _ABOUT_SOMEBODY))):
        return None  # "tell her that the door is open" is no fact about a door
    week = _week(heard, text, provider)
    if week is not None:
        return _preview(_calm(state), week, provider, desk)
    words = f"{state.set_up} {text}" if state.set_up else text
    acts = (*heard.acts, *((I.SET_PRICE,) if state.set_up else ()))
    return _read(state, words, heard.language, acts, provider, desk, heard.details.service)


def _is_other(heard: Understanding, text: str) -> bool:
    """Whether an order of another kind was heard. "Parking is behind the house" is nobody who runs behind."""
    others = [intent for intent in _OTHERS if heard.has(intent)]
    if not others or any(map(heard.has, _SET)):
        return False
    said = read_set_up(text, heard.language, heard.acts, ()) if others == [I.RUNNING_LATE] else None
    return said is None or said.setting is not Setting.FACT


def _read(
    state: State,
    words: str,
    language: str,
    acts: tuple[Intent, ...],
    provider: ProviderCard,
    desk: Desk,
    service_id: str | None = None,
) -> Decision | None:
    said = read_set_up(words, language, acts, [one.name for one in provider.services])
    if said is None:
        return None
    service = _service(words, service_id, provider)
    if said.currency not in (None, provider.currency):
        return say(_calm(state), line("setup.currency", currency=provider.currency))
    lacking = _lacking(said, service, provider)
    if lacking is not None:
        return _ask(state, words, lacking, provider)
    edit = _edit(said, service, provider, desk)
    if edit is None:
        return say(_calm(state), line("setup.bad"))
    return _preview(_calm(state), edit, provider, desk)


def _service(words: str, token: str | None, provider: ProviderCard) -> ServiceCard | None:
    """The service that is meant: named whole, else what the interpreter took it for."""
    name = service_named(words, [one.name for one in provider.services])
    found = next((one for one in provider.services if str(one.id) == token), None)
    return next((one for one in provider.services if one.name == name), found)


def _lacking(said: SetUpSaid, service: ServiceCard | None, provider: ProviderCard) -> Line | None:
    """The question that has to be asked first."""
    if said.setting is Setting.SERVICE and service is None:
        return line("setup.which_service")
    if said.setting is Setting.SERVICE and service and said.amount is None and said.minutes is None:
        return line("setup.which_price", service=service.name)
    if said.setting is Setting.DEPOSIT and said.amount is None and not said.is_none:
        return line("setup.which_deposit")
    if said.setting is not Setting.ADD:
        return None
    if not said.name:
        return line("setup.which_name")
    missing = {(True, True): "both", (True, False): "price", (False, True): "length"}
    lack = missing.get((said.amount is None, said.minutes is None))
    return line(f"setup.new_{lack}", service=said.name) if lack else None


def _ask(state: State, words: str, lacking: Line, provider: ProviderCard) -> Decision:
    asked = replace(_calm(state), set_up=words[:MOST_WORDS])
    names = provider.services[:8] if lacking.key == "setup.which_service" else ()
    options = tuple(
        option("option.plain", {"do": "setup_service", "service": str(one.id)}, text=one.name) for one in names
    )
    return say(asked, lacking, options=options)


def _edit(said: SetUpSaid, service: ServiceCard | None, provider: ProviderCard, desk: Desk) -> Edit | None:
    """The edit that was meant; None for an amount that the currency does not have."""
    minor = _minor(said, provider.currency)
    if said.amount is not None and minor is None:
        return None
    if said.setting is Setting.FACT:
        known = next((one for one in desk.own_facts() if one.topic == said.topic), None)
        return SetFact(known.id, text=said.text) if known else AddFact(said.topic, said.text)
    if said.setting is Setting.NOTICE:
        return SetPolicy(service_id=service.id if service else None, cancellation_hours=said.hours)
    if said.setting is Setting.DEPOSIT:
        terms = ("none", 0) if said.is_none else ("deposit", minor)
        return SetPolicy(service_id=service.id if service else None, payment=terms[0], deposit_minor=terms[1])
    if said.setting is Setting.STOP:
        return StopService(service.id) if service else None
    if said.setting is Setting.ADD:
        same = next((one for one in provider.services if one.name.casefold() == said.name.casefold()), None)
        if same is None:
            return AddService(name=said.name, duration_minutes=said.minutes, price_minor=minor)
        service = same
    return EditService(service_id=service.id, duration_minutes=said.minutes, price_minor=minor) if service else None


def _minor(said: SetUpSaid, currency: str) -> int | None:
    if said.amount is None:
        return None
    minor = said.amount.scaleb(exponent_of(currency))
    return int(minor) if minor == int(minor) else None


# ------------------------------------------------------------------ hours


def _week(heard: Understanding, text: str, provider: ProviderCard) -> Edit | None:
    """Weekly hours: "Mondays 10-7 from now on", "closed on Wednesdays", "my hours are ..."."""
    is_weekly = heard.has(I.SET_HOURS) or _recurs(heard.details.when) or is_habit(text, heard.language)
    if not is_weekly or text.rstrip().endswith("?"):
        return None
    read = read_hours(text, heard.language)
    return _set_week(read, provider) if read.clauses and not read.unread else None


def _set_week(read: HoursRead, provider: ProviderCard) -> SetWeek:
    after = read.weekly(provider.hours)
    days = read.days or frozenset(day for day, _, _ in after)
    week = tuple((day, start, end if end <= DAY else end - DAY) for day, start, end in after if day in days)
    return SetWeek(week, tuple(sorted(days)))


def _recurs(when: When | None) -> bool:
    """Days of the week without an end: every one of them from now on."""
    choices = (when.choices or when.excluded) if when else ()
    return any(choice.days and choice.days.weekdays is not None and choice.days.last is None for choice in choices)


# ------------------------------------------------------------------ shown, saved


def _calm(state: State) -> State:
    return replace(state.quiet(), set_up=None)


def _preview(state: State, edit: Edit, provider: ProviderCard, desk: Desk) -> Decision:
    """Before and after, and what of it touches visits that stand: nothing."""
    change = desk.change_of(edit)
    if isinstance(change, BadEdit):
        return say(state, _fault(change))
    if not change.fields:
        return say(state, line("setup.same"))
    told = _standing(edit, desk)
    action = {"do": "setup_yes", "edit": edit_to_json(edit), "seen": change.seen, "yes": True}
    options = (option("option.save", action), option("option.leave_it", {"do": "setup_no", "no": True}))
    return say(state, *changed_lines(change, provider), *told, line("setup.ask"), options=options)


def _standing(edit: Edit, desk: Desk) -> list[Line]:
    """Visits to come that keep the terms and times they were booked with."""
    cards = desk.agenda(desk.now, desk.now + AHEAD)
    key, standing = "setup.standing", 0
    if isinstance(edit, EditService | StopService | SetPolicy):
        standing = sum(card.service_id == edit.service_id or edit.service_id is None for card in cards)
    if isinstance(edit, SetWeek):
        key, standing = "setup.outside", sum(_is_outside(card, edit) for card in cards)
    return [line(key, n=standing, count=standing)] if standing else []


def _is_outside(card: BookingCard, edit: SetWeek) -> bool:
    """Whether a visit begins or ends when the new week of its day is closed."""
    start = datetime.fromisoformat(card.local_start)
    minute, minutes = start.hour * 60 + start.minute, (card.end_at - card.start_at) // timedelta(minutes=1)
    spans = ((first, last if last > first else last + DAY) for day, first, last in edit.week if day == start.weekday())
    is_inside = any(first <= minute and minute + minutes <= last for first, last in spans)
    return start.weekday() in edit.weekdays and not is_inside


def _fault(error: BadEdit) -> Line:
    key = {Fault.TAKEN: "setup.taken", Fault.OVER_PRICE: "setup.over_price", Fault.OVERLAP: "setup.overlap"}
    return line(key.get(error.fault, "setup.bad"))


def _press_service(state: State, action: Any, desk: Desk) -> Decision:
    provider = own_provider(desk)
    service = next((one for one in provider.services if str(one.id) == action["service"]), None) if provider else None
    if provider is None or service is None or not state.set_up:
        return say(state, line("stale"))
    words, language = f"{state.set_up} {service.name}", state.language or provider.language
    return _read(state, words, language, (I.SET_PRICE,), provider, desk) or say(_calm(state), line("setup.bad"))


def _press_yes(state: State, action: Any, desk: Desk) -> Decision:
    return Decision(state, command=SaveSetUp(edit_from_json(action["edit"]), action["seen"]))


def _press_no(state: State, action: Any, desk: Desk) -> Decision:
    return say(_calm(state), line("away.left"))


def concluded(state: State, command: Command, result: Done | BookingError, desk: Desk) -> Decision:
    """What was saved; what somebody else changed in between is shown anew."""
    assert isinstance(command, SaveSetUp)
    provider = own_provider(desk)
    if provider is None:
        return say(_calm(state), line("help.provider"))
    if isinstance(result, Stale):
        return with_lead(_preview(_calm(state), command.edit, provider, desk), (line("refuse.changed"),))
    if isinstance(result, BadEdit):
        return say(_calm(state), _fault(result))
    if isinstance(result, BookingError) or result.change is None:
        return say(_calm(state), line("setup.bad"))
    if not result.change.fields:
        return say(_calm(state), line("setup.same"))
    return say(_calm(state), line("setup.saved"), *changed_lines(result.change, provider))


PRESSED: dict[str, Callable[[State, Any, Desk], Decision]] = {
    "setup_yes": _press_yes,
    "setup_no": _press_no,
    "setup_service": _press_service,
}
CONCLUDED: dict[type, Callable[[State, Command, Done | BookingError, Desk], Decision]] = {SaveSetUp: concluded}
