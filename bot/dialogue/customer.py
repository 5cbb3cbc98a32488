"""A customer's turn: which of the acts comes first, and what it leads to.

Order: the person's rights (stop, erase, a human) before the question on the table, that before new wishes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from booking.types import ProviderCard
from bot.commands import Answer, Book, Cancel, HandBack, HandOff, KeepName, Move, OptIn, OptOut, Relay
from bot.desk import Desk
from bot.dialogue import questions, visits
from bot.dialogue.arranging import advance, repeat, service_of
from bot.dialogue.times import Finder, Hit
from bot.dialogue.wording import (
    NEVER_MIND,
    OTHER_TIMES,
    Decision,
    booking_values,
    counter_options,
    has_moved,
    line,
    option,
    say,
    with_lead,
)
from bot.replies import Line
from bot.state import State, Wish, merge_when
from llm.context import Asked
from llm.intents import Choice, Days, Details, Intent, Topic, Understanding, When
from models.enums import ActorKind

I = Intent  # noqa: E741
CONFIRMING = frozenset({Asked.CONFIRM, Asked.CONFIRM_CANCEL, Asked.CONFIRM_MOVE})
BACK_WORDS = frozenset({"assistant", "bot", "asistente", "assistente", "assistent", "l'assistant"})
LANGUAGES = ("en", "es", "pt", "fr", "de", "it")


def decide(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """One turn of a customer's words."""
    state = _in_language(state, heard)
    if state.is_handed_off and text.strip(" .!").casefold() in BACK_WORDS:
        return _hand_back(state, heard, text, desk)
    if state.is_handed_off and not heard.has(I.HAND_BACK):
        return _to_person(state, heard, text, desk)
    for intent, act in _FIRST.items():
        if heard.has(intent):
            return act(state, heard, text, desk)
    spoken = (I.CONFIRM, I.REJECT, I.WAIT)
    if _binding_options(desk) and (any(map(heard.has, spoken)) or _is_cancel_again(state, heard)):
        return _answered(state, heard, text, desk)
    if heard.has(I.CHOOSE) and heard.details.option is not None and heard.details.option < len(desk.options):
        return _chosen(state, heard, text, desk)
    return _new_wishes(state, heard, text, desk)


def _in_language(state: State, heard: Understanding) -> State:
    asked = heard.details.language if heard.has(I.LANGUAGE) else None
    if asked in LANGUAGES:
        return replace(state, language=asked)
    if heard.language_is_sure and heard.language in LANGUAGES:
        return replace(state, language=heard.language)
    return state


# ------------------------------------------------------------------ rights and people


def _stop(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """One acknowledgement at most: who has opted out already is not written to again."""
    if desk.speaker.is_opted_out:
        return Decision(state.at_rest())
    return Decision(state.at_rest(), command=OptOut())


def _start(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    if desk.speaker.is_opted_out:
        return Decision(state, command=OptIn())
    return _greet(state, desk)


def _human(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    provider = questions.subject(state, desk)
    if provider is None:
        return say(state, line("human.which_provider"))
    handed = replace(state.quiet(), is_handed_off=True)
    words = heard.details.free_text or text
    return Decision(handed, command=HandOff(provider.id, words))


def _to_person(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """While a person answers, everything is passed on unread; only the way back and a stop are ours."""
    if heard.has(I.STOP):
        return _stop(state, heard, text, desk)
    if heard.has(I.START) and desk.speaker.is_opted_out:
        return _start(state, heard, text, desk)
    provider = questions.subject(state, desk)
    if provider is None:
        return decide(replace(state, is_handed_off=False), heard, text, desk)
    return Decision(state, command=Relay(text, provider_id=provider.id))


def _hand_back(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    back = replace(state.quiet(), is_handed_off=False)
    return Decision(back, command=HandBack(desk.speaker.conversation_id))


def _help(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    return say(replace(state, misses=0), line("help.customer"), line("help.human"))


def _erase(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    return _human(state, heard, text, desk) if questions.subject(state, desk) else say(state, line("erase.how"))


def _language(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    said = (line("language.now"),) if heard.details.language in LANGUAGES else (line("answer.languages"),)
    return with_lead(go_on(state, desk), said)


_FIRST: dict[Intent, Callable[[State, Understanding, str, Desk], Decision]] = {
    I.STOP: _stop,
    I.START: _start,
    I.HAND_BACK: _hand_back,
    I.ERASE: _erase,
    I.HUMAN: _human,
    I.LANGUAGE: _language,
    I.HELP: _help,
}


# ------------------------------------------------------------------ the question on the table


def _binding_options(desk: Desk) -> bool:
    return any(action.get("yes") for action in desk.options)


def _answered(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """Words of yes, no or wait to something that a yes would carry out."""
    changed = _changes(state, heard.details, desk)
    if heard.has(I.WAIT) and not heard.has(I.CONFIRM) and not changed:
        return say(state, line("wait.fine"))
    if (heard.is_spoken_yes or _is_cancel_again(state, heard)) and not changed:
        yes = next(action for action in desk.options if action.get("yes"))
        if heard.details.person_name and not state.wish.attendee_name:
            state = state.with_wish(attendee_name=heard.details.person_name)
        after = questions.answer(state, desk, heard.details, text) if heard.has(I.ASK) else ()
        return _then_say(press(state, yes, desk), after)
    if changed:
        return _arrange(state, heard, text, desk)
    if heard.has(I.REJECT):
        return _rejected(state, heard, text, desk)
    if heard.has(I.ASK):
        return _ask(state, heard, text, desk)
    return with_lead(go_on(state, desk), (line("confirm.unclear"),))


def _is_cancel_again(state: State, heard: Understanding) -> bool:
    """ "Cancel it" in answer to whether to cancel is as clear as a yes."""
    plain = heard.acts == (I.CANCEL,) and not heard.unread and heard.details.when is None
    return state.asked is Asked.CONFIRM_CANCEL and plain


def _then_say(decision: Decision, lines: tuple[Line, ...]) -> Decision:
    """Lines to say after whatever the decision leads to; with a command they wait in `before`."""
    if not lines:
        return decision
    if decision.reply is None:
        return replace(decision, before=decision.before + lines)
    return visits.with_tail(decision, *lines)


def _rejected(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    no = next((action for action in desk.options if action.get("no")), None)
    if heard.has(I.CANCEL) or heard.has(I.MOVE) or heard.has(I.HUMAN):
        return _new_wishes(state.quiet(), heard, text, desk)
    if heard.has(I.BYE) or state.asked in (Asked.CONFIRM_CANCEL, Asked.CONFIRM_MOVE):
        return _never_mind(state, {}, desk)
    if heard.has(I.ALTERNATIVES):
        return _alternatives(state, heard, desk)
    if state.asked is not Asked.CONFIRM and no is not None:
        return press(state, no, desk)
    rest = replace(state, asked=Asked.DAY_OR_TIME, proposal=None).with_wish(start_at=None)
    return say(rest, line("reject.what_instead"), options=(OTHER_TIMES, NEVER_MIND))


def _changes(state: State, details: Details, desk: Desk) -> bool:
    """Whether the words name something other than what is on the table."""
    wish = _merged(state, details, desk).wish
    if wish.provider_id != state.wish.provider_id or wish.trade != state.wish.trade or wish.city != state.wish.city:
        return True
    if wish.service_id != state.wish.service_id or wish.attendee_name != state.wish.attendee_name:
        return True
    if details.when is None or (not details.when.choices and not details.when.relative):
        return False
    return _start_meant(state, wish, desk) != (state.proposal.start_at if state.proposal else None)


def _start_meant(state: State, wish: Wish, desk: Desk) -> datetime | None:
    """The one slot that the time words come to, if they do."""
    provider = desk.provider(wish.provider_id) if wish.provider_id else None
    service = service_of(wish, provider) if provider else None
    if provider is None or service is None:
        return None
    moving = state.booking_id if state.flow == "move" else None
    finding = Finder(desk, service.id, provider.time_zone, moving=moving).find(wish.when)
    return finding.slot.start_at if isinstance(finding, Hit) else None


def _chosen(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """Words for one of the choices; for the one that agrees they must be as clear as a yes."""
    action = desk.options[heard.details.option or 0]
    if action.get("yes"):
        if _changes(state, heard.details, desk):
            return _arrange(state, heard, text, desk)
        if heard.unread or heard.has(I.REJECT) or heard.has(I.WAIT):
            return with_lead(go_on(state, desk), (line("confirm.unclear"),))
    lead = questions.answer(state, desk, heard.details, text) if heard.has(I.ASK) else ()
    return with_lead(press(state, action, desk), lead)


# ------------------------------------------------------------------ new wishes


def _new_wishes(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    details = heard.details
    if heard.has(I.CANCEL):
        return visits.choose(state, desk, "cancel", details)
    if heard.has(I.MOVE):
        return visits.choose(state, desk, "move", details)
    if heard.has(I.LIST):
        return visits.tell_all(state, desk)
    if state.asked is Asked.WHICH_BOOKING and (details.when or details.service or details.provider):
        return visits.choose(state, desk, state.flow or "cancel", details)
    if heard.has(I.REPEAT):
        return _same_again(state, heard, text, desk)
    if heard.has(I.ALTERNATIVES):
        return _alternatives(state, heard, desk)
    if details.person_name and "for_someone_else" not in details.flags and not _says_wish(heard):
        asked = Asked.ANYTHING_ELSE if state.asked is Asked.NAME else state.asked
        return Decision(replace(state, asked=asked, misses=0), command=KeepName(details.person_name))
    if _says_wish(heard):
        return _arrange(state, heard, text, desk)
    if heard.has(I.ASK):
        return _ask(state, heard, text, desk)
    return _small_talk(state, heard, text, desk)


def _says_wish(heard: Understanding) -> bool:
    d = heard.details
    if heard.has(I.ASK) and not heard.has(I.BOOK) and not heard.has(I.SEARCH) and Topic.TIMES not in d.topics:
        return bool(d.when and heard.has(I.INFORM))
    if heard.has(I.BOOK) or heard.has(I.SEARCH) or (heard.has(I.ASK) and Topic.TIMES in d.topics):
        return True
    return any((d.when, d.service, d.provider, d.trade, d.city))


def _arrange(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """Take in what was said and go one step on, answering questions on the way."""
    if state.flow == "cancel":
        state = replace(state.quiet(), flow=None)
    state = _about_the_offer(state, desk)
    merged = replace(_merged(state, heard.details, desk), misses=0)
    if merged.flow == "move" and _is_elsewhere(state, merged):
        merged = replace(merged, flow="book", booking_id=None)
    lead: tuple[Line, ...] = ()
    if heard.has(I.ASK):
        lead = questions.answer(merged, desk, heard.details, text)
    if heard.has(I.GREET) and not lead and state.is_introduced:
        lead = (line("greet.short"),)
    return with_lead(advance(merged, desk), lead)


def _about_the_offer(state: State, desk: Desk) -> State:
    """ "Friday at 9 then", after a notice that offered times: that service, when nothing else is being arranged."""
    services = {action["service"] for action in desk.options if action.get("do") == "slot"}
    if state.flow or state.wish.service_id or state.wish.service_name or len(services) != 1:
        return state
    service_id = UUID(services.pop())
    provider = next((p for p in desk.providers() if any(s.id == service_id for s in p.services)), None)
    return state.with_wish(provider_id=provider.id, service_id=service_id) if provider else state


def _is_elsewhere(old: State, new: State) -> bool:
    return new.wish.provider_id != old.wish.provider_id or new.wish.service_id != old.wish.service_id


def _merged(state: State, details: Details, desk: Desk) -> State:
    """The wish with the new details in it. A new city, trade or service elsewhere drops the chosen provider."""
    wish = state.wish
    wish = _merge_place(wish, details, desk)
    wish = _merge_service(wish, details, desk)
    if details.when is not None:
        wish = replace(wish, when=merge_when(wish.when, details.when), start_at=None)
    if details.person_name and "for_someone_else" in details.flags:
        wish = replace(wish, attendee_name=details.person_name)
    if details.price_max_minor is not None or details.rating_min is not None:
        wish = replace(wish, price_max_minor=details.price_max_minor, rating_min=details.rating_min)
    changed = wish.provider_id != state.wish.provider_id
    return replace(state, wish=wish, shown_providers=() if changed else state.shown_providers)


def _merge_place(wish: Wish, details: Details, desk: Desk) -> Wish:
    if details.provider:
        chosen = UUID(details.provider)
        if chosen != wish.provider_id:
            wish = replace(_without_provider(wish, desk), provider_id=chosen)
        return wish
    provider = desk.provider(wish.provider_id) if wish.provider_id else None
    if "provider" in details.denied or "any_provider" in details.flags:
        wish = _without_provider(wish, desk)
        provider = None
    if details.city and not (provider and _same(provider.city, details.city)):
        wish = replace(_without_provider(wish, desk), city=details.city)
    if details.trade and not (provider and _is_trade(provider.profession, details.trade)):
        wish = replace(_without_provider(wish, desk), trade=details.trade)
    return wish


def _is_trade(profession: str, trade: str) -> bool:
    return profession.casefold() in {name.casefold() for name in trade.split("|")}


def _same(a: str | None, b: str | None) -> bool:
    return (a or "").casefold() == (b or "").casefold()


def _without_provider(wish: Wish, desk: Desk) -> Wish:
    """Keep what was wanted when the provider goes: the service by its name, the time as it was said."""
    provider = desk.provider(wish.provider_id) if wish.provider_id else None
    if provider is None:
        return wish
    service = service_of(wish, provider)
    name = wish.service_name or (service.name if service else None)
    return replace(
        wish, provider_id=None, service_id=None, service_name=name, trade=provider.profession, city=provider.city
    )


def _merge_service(wish: Wish, details: Details, desk: Desk) -> Wish:
    if not details.service:
        return wish
    provider = desk.provider(wish.provider_id) if wish.provider_id else None
    name = _name_elsewhere(details.service, provider, desk)
    if name is None:
        return replace(wish, service_id=UUID(details.service), service_name=None, start_at=None)
    names = {one.casefold() for one in name.split("|")}
    if provider and not any(service.name.casefold() in names for service in provider.services):
        return replace(wish, provider_id=None, service_id=None, service_name=name, trade=None, start_at=None)
    return replace(wish, service_id=None, service_name=name, start_at=None)


def _name_elsewhere(service: str, provider: ProviderCard | None, desk: Desk) -> str | None:
    """The name that was said, when the service is not the provider's own: "a haircut at Bob's", said while at Ana's."""
    if service.startswith("name:"):
        return service.removeprefix("name:")
    if provider is None or any(str(own.id) == service for own in provider.services):
        return None
    return next((s.name for other in desk.providers() for s in other.services if str(s.id) == service), None)


def _same_again(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    card = desk.last_booking(state.wish.provider_id)
    if card is None:
        return with_lead(_arrange(state, heard, text, desk), (line("again.none"),))
    wish = replace(state.wish, provider_id=card.provider_id, service_id=card.service_id, when=None, start_at=None)
    again = replace(state.quiet(), flow="book", wish=wish)
    return _arrange(again, heard, text, desk)


def _alternatives(state: State, heard: Understanding, desk: Desk) -> Decision:
    merged = _merged(state, heard.details, desk)
    if merged.asked in (Asked.OPTION, Asked.PROVIDER) and merged.shown_providers and not merged.shown:
        return advance(merged, desk)
    when = merged.wish.when or When(())
    if not when.relative:
        when = replace(when, relative="later")
    return advance(merged.with_wish(when=when, start_at=None), desk)


def _ask(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """Answer, then come back to what was on the table."""
    lead = questions.answer(state, desk, heard.details, text)
    if [said.key for said in lead] == ["answer.which_provider"] and not state.wish.provider_id:
        return say(replace(state, misses=0), *lead)
    if state.flow or state.asked not in (Asked.NOTHING, Asked.ANYTHING_ELSE):
        return with_lead(go_on(state, desk), lead)
    # "How much is a colour?" and then "Thursday at 10": the colour.
    about = _merged(state, replace(heard.details, when=None), desk).wish
    return say(replace(state, wish=about, misses=0), *lead)


def go_on(state: State, desk: Desk) -> Decision:
    """The question on the table again; nothing when there is none."""
    if state.flow == "cancel" and state.booking_id:
        card = desk.booking(state.booking_id)
        return visits.take_up(state, desk, "cancel", card) if card else say(state.at_rest(), line("visit.gone"))
    if state.flow in ("book", "move"):
        return repeat(state, desk)
    return say(state)


def _small_talk(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    if heard.has(I.RUNNING_LATE) or heard.has(I.COMPLAIN) or heard.has(I.REVIEW) or heard.has(I.WAITLIST):
        return _pass_on(state, heard, text, desk)
    if heard.has(I.PAY) or heard.has(I.PAID) or heard.has(I.RECEIPT):
        return with_lead(go_on(state, desk), (line("answer.payment"),))
    if heard.has(I.BYE) or (heard.has(I.REJECT) and state.asked in (Asked.NOTHING, Asked.ANYTHING_ELSE, Asked.NAME)):
        return say(state.at_rest(), line("bye"))
    if heard.has(I.REJECT):
        return _never_mind(state, {}, desk)
    if heard.has(I.WAIT):
        return say(state, line("wait.fine"))
    if heard.has(I.THANK):
        return say(state if state.flow else state.at_rest(), line("thanks"))
    if heard.has(I.GREET):
        return with_lead(go_on(state, desk), (line("greet.short"),)) if state.flow else _greet(state, desk)
    if heard.has(I.CONFIRM):
        return with_lead(go_on(state, desk), ()) if state.flow else say(state, line("confirm.nothing"))
    if heard.has(I.OFF_TOPIC):
        return with_lead(go_on(state, desk), (line("off_topic"),))
    if state.asked in CONFIRMING and not heard.unread:
        return with_lead(go_on(state, desk), (line("confirm.unclear"),))
    return _missed(state, desk)


def _pass_on(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """Something for the provider to know: passed on in the person's words, the talk stays with us."""
    provider = questions.subject(state, desk)
    if provider is None:
        return say(state, line("human.which_provider"))
    return Decision(state, command=Relay(text, provider_id=provider.id))


def _greet(state: State, desk: Desk) -> Decision:
    provider = desk.provider(state.wish.provider_id) if state.wish.provider_id else None
    if provider is None:
        return say(state, line("greet.any"))
    return say(state, line("greet.provider", provider=provider.name))


def _missed(state: State, desk: Desk) -> Decision:
    state = replace(state, misses=state.misses + 1)
    lead = (line("missed") if state.misses < 2 else line("missed.again"),)
    if state.misses < 2 and not state.flow:
        return with_lead(_greet(state, desk), lead)
    options = (option("option.human", {"do": "human"}),) if state.misses > 1 else ()
    again = with_lead(go_on(state, desk), lead)
    if again.reply is None or not options or again.reply.options:
        return again
    return replace(again, reply=replace(again.reply, options=options))


# ------------------------------------------------------------------ buttons and numbers


def press(state: State, action: Any, desk: Desk) -> Decision:
    """A pressed button or typed number: the stored action, whatever was said in between."""
    act = _PRESSED.get(action["do"])
    return act(state, action, desk) if act else say(state, line("stale"))


def _yes(state: State, action: Any, desk: Desk) -> Decision:
    """Agreement to the one stored proposal; an older button only repeats what is current."""
    if action["n"] != state.proposal_number or state.asked not in CONFIRMING:
        return with_lead(go_on(state, desk), (line("stale"),))
    card = desk.booking(state.booking_id) if state.booking_id and state.asked is not Asked.CONFIRM else None
    if card is not None and state.booking_version is not None and card.version != state.booking_version:
        return with_lead(go_on(replace(state, booking_version=card.version), desk), (line("refuse.changed"),))
    if state.asked is Asked.CONFIRM_CANCEL and state.booking_id:
        return Decision(state, command=Cancel(state.booking_id))
    if state.asked is Asked.CONFIRM_MOVE and state.booking_id and state.proposal:
        return Decision(state, command=Move(state.booking_id, state.proposal.start_at))
    if state.asked is Asked.CONFIRM and state.proposal:
        return Decision(state, command=Book(state.proposal, state.wish.attendee_name))
    return with_lead(go_on(state, desk), (line("stale"),))


def _slot(state: State, action: Any, desk: Desk) -> Decision:
    start_at = datetime.fromisoformat(action["at"])
    service_id = UUID(action["service"])
    if state.flow != "move" and state.wish.service_id != service_id:
        provider = next((p for p in desk.providers() if any(s.id == service_id for s in p.services)), None)
        if provider is None:
            return say(state.at_rest(), line("refuse.not_bookable"))
        state = state.with_wish(provider_id=provider.id, service_id=service_id, service_name=None)
    return advance(replace(state, flow=state.flow or "book").with_wish(start_at=start_at), desk)


def _other_times(state: State, action: Any, desk: Desk) -> Decision:
    if state.flow not in ("book", "move"):
        return _never_mind(state, action, desk)
    when = replace(state.wish.when or When(()), relative="later")
    later = advance(replace(state, proposal=None).with_wish(when=when, start_at=None), desk)
    return visits.with_tail(later, line("ask.or_say"))


def _never_mind(state: State, action: Any, desk: Desk) -> Decision:
    key = {"cancel": "keep.cancel", "move": "keep.move"}.get(state.flow or "", "keep.book")
    return say(replace(state.at_rest(), asked=Asked.ANYTHING_ELSE), line(key))


def _to_provider(state: State, action: Any, desk: Desk) -> Decision:
    return advance(_merged(state, Details(provider=action["provider"]), desk), desk)


def _to_service(state: State, action: Any, desk: Desk) -> Decision:
    return advance(_merged(state, Details(service=action["service"]), desk), desk)


def _to_trade(state: State, action: Any, desk: Desk) -> Decision:
    return advance(_merged(state, Details(trade=action["trade"]), desk), desk)


def _to_city(state: State, action: Any, desk: Desk) -> Decision:
    return advance(_merged(state, Details(city=action["city"]), desk), desk)


def _on_day(state: State, action: Any, desk: Desk) -> Decision:
    day = date.fromisoformat(action["on"])
    clock = next((c.clock for c in state.wish.when.choices if c.clock), None) if state.wish.when else None
    when = When(choices=(Choice(Days(day, day, is_explicit_date=True), clock),))
    return advance(state.with_wish(when=when, start_at=None), desk)


def _visit(state: State, action: Any, desk: Desk) -> Decision:
    card = desk.booking(UUID(action["booking"]))
    if card is None:
        return say(state.at_rest(), line("visit.gone"))
    return visits.take_up(state, desk, action["flow"], card)


def _more_providers(state: State, action: Any, desk: Desk) -> Decision:
    return advance(state, desk)


def _accept(state: State, action: Any, desk: Desk) -> Decision:
    """The answer to a counter-offer is to the time that was told: another offer since then is shown first."""
    card = desk.booking(UUID(action["booking"]))
    if card is not None and has_moved(card, action):
        said = line("notice.to_customer.counter_offered", **booking_values(card))
        is_asked = card.waiting_on is ActorKind.CUSTOMER
        return say(
            state, line("stale"), *((said,) if is_asked else ()), options=counter_options(card) if is_asked else ()
        )
    return Decision(state, command=Answer(UUID(action["booking"]), action["do"]))


def _press_human(state: State, action: Any, desk: Desk) -> Decision:
    return _human(state, Understanding((I.HUMAN,)), "", desk)


def _press_bot(state: State, action: Any, desk: Desk) -> Decision:
    return _hand_back(state, Understanding((I.HAND_BACK,)), "", desk)


_PRESSED: dict[str, Callable[[State, Any, Desk], Decision]] = {
    "yes": _yes,
    "slot": _slot,
    "other_times": _other_times,
    "never_mind": _never_mind,
    "provider": _to_provider,
    "service": _to_service,
    "trade": _to_trade,
    "city": _to_city,
    "day": _on_day,
    "visit": _visit,
    "more_providers": _more_providers,
    "accept_counter": _accept,
    "refuse_counter": _accept,
    "human": _press_human,
    "bot": _press_bot,
}
