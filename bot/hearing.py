"""From words to an understanding: the context an interpreter is given, and what needs no interpreter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from booking.types import ProviderCard
from bot import codes
from bot.directory import Directory
from bot.state import State, day_in_focus
from bot.whereabouts import differs
from llm.context import Asked, Context, Interpreter, Named, Offered, Sender
from llm.intents import Details, Intent, Understanding
from llm.match import is_trade_word, plain_words
from llm.offering import language_of, wants_to_sign_up

# https://help.twilio.com: whole messages that US carriers treat as commands.
OPT_OUT_WORDS = frozenset({"stop", "cancel", "end", "quit", "unsubscribe", "revoke", "optout", "stopall"})
MAX_NAME, MAX_WORDS = 120, 8000
OPT_IN_WORDS = frozenset({"start", "unstop"})
_NO_ANSWER = frozenset({"try"})  # buttons that stand alone under what asks nothing
_SET_UP = (Intent.SET_PRICE, Intent.SET_SERVICE, Intent.SET_HOURS, Intent.SETTINGS)
ARTICLES = frozenset(
    {"a", "an", "the", "un", "una", "uno", "um", "uma", "une", "le", "la", "el", "il", "lo", "o"}
    | {"ein", "eine", "einen", "die", "der", "das", "den"}
)


def ordered_word(text: str, payload: Mapping[str, Any], channel: str) -> Understanding | None:
    """A command that the carrier obeyed, or will: a stop or start, whatever it may have meant.

    On SMS any whole message that is one of its words; elsewhere what the vendor says it dealt with itself.
    """
    word = text.strip().strip(".!").casefold()
    done = payload.get("opt_out")
    if done == "STOP" or (channel == "sms" and word in OPT_OUT_WORDS):
        return Understanding((Intent.STOP,))
    if done == "START" or (channel == "sms" and word in OPT_IN_WORDS):
        return Understanding((Intent.START,))
    return Understanding((Intent.HELP,)) if done == "HELP" else None


def typed_number(text: str, count: int) -> int | None:
    """The 0-based choice when a message is nothing but its number ("2", "2)", "#2")."""
    digits = text.strip().strip("#().").strip()
    if not digits.isdecimal() or len(digits) > 2:
        return None
    return int(digits) - 1 if 1 <= int(digits) <= count else None


def typed_labels(options: Iterable[Any]) -> list[str]:
    """The labels that typed words may stand for. "Approve" is a word for any request, not for the one told last."""
    return ["" if option.action.get("do") in _ANY_REQUEST else option.label for option in options]


_ANY_REQUEST = frozenset({"approve", "decline", "other_time"})


def typed_label(text: str, labels: Sequence[str]) -> int | None:
    """The 0-based choice when a message is nothing but the words on one button, with or without its number."""
    said = plain_words(text)
    bare = said[1:] if said[:1] and said[0] in ARTICLES else said
    numbered = [(str(place), *plain_words(label)) for place, label in enumerate(labels, 1)]
    fits = [place for place, words in enumerate(numbered) if len(words) > 1 and said in (words, words[1:])]
    fits = fits or [place for place, label in enumerate(labels) if bare and plain_words(_without_price(label)) == bare]
    return fits[0] if len(fits) == 1 else None


def _without_price(label: str) -> str:
    """ "Check-up ($80.00)" is asked for as a check-up."""
    name, bracket, rest = label.rpartition(" (")
    return name if bracket and rest.endswith(")") else ""


def hear(
    interpreter: Interpreter,
    text: str,
    *,
    state: State,
    options: tuple[tuple[Mapping[str, Any], str], ...],
    directory: Directory,
    sent_at: datetime,
    channel: str,
    country: str | None,
    own: ProviderCard | None,
    has_booking: bool,
    sender: Sender = Sender(),
    sender_zone: str | None = None,
) -> Understanding:
    """Interpret one turn of text, in the time zone of the place it is about; days count where the sender is."""
    provider = own or (directory.by_id.get(state.wish.provider_id) if state.wish.provider_id else None)
    zone = provider.time_zone if provider else _zone_of_city(directory, state.wish.city) or directory.usual_zone
    sent = _Sent(sent_at, sender_zone)
    context = Context(
        **sent.seen_from(zone),
        country=(provider.country if provider else None) or country or _country_of_city(directory, state.wish.city),
        language=state.language or (provider.language if provider else "en"),
        is_provider=own is not None,
        asked=state.asked,
        options=tuple(_offered(action, label, zone) for action, label in options if action["do"] not in _NO_ANSWER),
        proposal=_proposal(state, zone),
        focus_on=day_in_focus(state.wish.when),
        focus_minute=_focus_minute(state),
        providers=directory.providers,
        services=_services(provider, directory),
        trades=directory.trades,
        cities=directory.cities,
        open_minutes=_open_minutes(provider),
        has_booking=has_booking,
        channel=channel,
        sender=sender,
    )
    if context.is_provider:
        said = _read(interpreter, text, context, sent, directory)
        is_set_up = any(said.has(act) for act in _SET_UP)
        return said if is_set_up or not wants_to_sign_up(text) else _sign_up(text, context)
    if wants_to_sign_up(text) and state.flow != "sign_up":
        return _sign_up(text, context)
    live = directory.codes.get(provider.id, frozenset()) if provider else frozenset[str]()
    elsewhere = frozenset[str]() if provider else frozenset[str]().union(*directory.codes.values())
    rest, code = codes.taken_out(text, live, elsewhere)
    if code is None:
        return _read(interpreter, text, context, sent, directory)
    if not rest.strip(" .!?,;:\n"):
        return Understanding((Intent.INFORM,), Details(code=code), context.language)
    said = _read(interpreter, rest, context, sent, directory)
    return replace(said, details=replace(said.details, code=code))


def _sign_up(text: str, context: Context) -> Understanding:
    """Somebody offers services; no model is asked, for it would be told who."""
    language, is_sure = language_of(text, context.language)
    return Understanding((Intent.SIGN_UP,), language=language, language_is_sure=is_sure)


@dataclass(frozen=True, slots=True)
class _Sent:
    """When a message was sent, and the zone of who sent it where that is known."""

    at: datetime
    sender_zone: str | None

    def seen_from(self, zone: str) -> dict[str, Any]:
        """The clock of a place in the terms of `Context`, and the sender's own where it shows another time."""
        own = self.sender_zone
        sender_now = _local(self.at, own) if own and differs(own, zone, self.at) else None
        return {"now": _local(self.at, zone), "time_zone": zone, "sender_now": sender_now}


def _read(interpreter: Interpreter, text: str, context: Context, sent: _Sent, directory: Directory) -> Understanding:
    heard = _trusted(interpreter.interpret(text, context), context, text)
    return _trusted(_in_its_place(interpreter, text, context, heard, sent, directory), context, text)


def _trusted(heard: Understanding, context: Context, text: str) -> Understanding:
    """Only tokens that the interpreter was given, and texts of a length that can be kept, come back from it.

    Words for another person are passed on, so they must stand in the message: nobody else puts words into a mouth.
    """
    said = heard.details
    services = tuple(token for token in said.services if _is_given(token, context.services))
    option = said.option if said.option is not None and 0 <= said.option < len(context.options) else None
    details = replace(
        said,
        provider=said.provider if _is_given(said.provider, context.providers) else None,
        service=said.service if _is_given(said.service, context.services) else None,
        services=services,
        trade=said.trade if _is_given(said.trade, context.trades) or is_trade_word(said.trade or "") else None,
        city=said.city if _is_given(said.city, context.cities) else None,
        place=_kept(said.place, MAX_NAME),
        option=option,
        rating_min=said.rating_min if said.rating_min is not None and 0 <= said.rating_min <= 5 else None,
        person_name=_kept(said.person_name, MAX_NAME),
        free_text=_kept(said.free_text, MAX_WORDS) if said.free_text and said.free_text in text else None,
    )
    return replace(heard, details=details)


def _is_given(token: str | None, named: tuple[Named, ...]) -> bool:
    return token is None or any(one.token == token for one in named)


def _kept(words: str | None, limit: int) -> str | None:
    return (words or "").replace("\x00", "").strip()[:limit] or None


def _in_its_place(
    interpreter: Interpreter, text: str, context: Context, heard: Understanding, sent: _Sent, directory: Directory
) -> Understanding:
    """Read again by the clock and the calendar of the place that the message names, where they are others.

    "Today at 11" and "in two hours" are told there, "03/04" is written as there.
    """
    if heard.details.when is None or context.is_provider:
        return heard
    card = next((card for card in directory.cards if str(card.id) == heard.details.provider), None)
    card = card or _first_in(directory, heard.details.city)
    if card is None or (_local(sent.at, card.time_zone) == context.now and card.country == context.country):
        return heard
    return interpreter.interpret(text, replace(context, **sent.seen_from(card.time_zone), country=card.country))


def _local(at: datetime, zone: str) -> datetime:
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def _zone_of_city(directory: Directory, city: str | None) -> str | None:
    card = _first_in(directory, city)
    return card.time_zone if card else None


def _first_in(directory: Directory, city: str | None) -> ProviderCard | None:
    return next((card for card in directory.cards if city and card.city == city), None)


def _country_of_city(directory: Directory, city: str | None) -> str:
    card = _first_in(directory, city)
    return card.country if card else (directory.cards[0].country if directory.cards else "US")


def _services(provider: ProviderCard | None, directory: Directory) -> tuple[Named, ...]:
    """The provider's own services, and other names of the town for those who want something else."""
    if provider is None:
        return directory.services
    own = tuple(Named(str(service.id), service.name) for service in provider.services)
    names = {service.name.casefold() for service in provider.services}
    others = (named for named in directory.services if not names & {n.casefold() for n in (named.name, *named.also)})
    return own + tuple(others)


def _open_minutes(provider: ProviderCard | None) -> tuple[int, int] | None:
    if provider is None or not provider.hours:
        return None
    return min(start for _, start, _ in provider.hours), max(end for _, start, end in provider.hours)


_OF_REQUESTS = frozenset({"approve", "decline", "other_time"})


def _offered(action: Mapping[str, Any], label: str, zone: str) -> Offered:
    starts_at = _local(datetime.fromisoformat(action["at"]), zone) if "at" in action else None
    return Offered(
        label,
        starts_at=starts_at,
        provider=action.get("provider"),
        service=action.get("service"),
        is_yes=bool(action.get("yes")),
        is_no=bool(action.get("no")),
        takes_time="at" in action or action.get("do") in _OF_REQUESTS,
    )


def _proposal(state: State, zone: str) -> Offered | None:
    if state.proposal is None or state.asked not in (Asked.CONFIRM, Asked.CONFIRM_MOVE):
        return None
    chosen = state.proposal
    return Offered("", _local(chosen.start_at, zone), str(chosen.provider_id), str(chosen.service_id))


def _focus_minute(state: State) -> int | None:
    clocks = [choice.clock for choice in state.wish.when.choices if choice.clock] if state.wish.when else []
    return clocks[0].start_minute if clocks and clocks[0].is_exact else None
