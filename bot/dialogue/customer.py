"""A customer's turn: which of the acts comes first, and what it leads to.

Order: the person's rights (stop, erase, a human) before the question on the table, that before new wishes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

from bot.commands import KeepName, OptIn, OptOut, Relay
from bot.desk import Desk
from bot.dialogue import displaced, erasing, nearby, paying, questions, seeking, several, signing_up, visits, whose
from bot.dialogue.arranging import advance
from bot.dialogue.meaning import begins
from bot.dialogue.own_times import on_day
from bot.dialogue.presses import CONFIRMING, press
from bot.dialogue.talk import ask_person, go_on, greet, hand_back, missed, never_mind, pass_on
from bot.dialogue.wishes import (
    RANKING,
    about_the_offer,
    changes,
    goes_on_about_hours,
    is_elsewhere,
    is_news,
    with_details,
)
from bot.dialogue.wording import (
    NEVER_MIND,
    OTHER_TIMES,
    Decision,
    line,
    say,
    with_lead,
    with_tail,
)
from bot.replies import Line
from bot.state import State
from llm.context import Asked
from llm.intents import Details, Intent, Topic, Understanding, When
from models.enums import ActorKind

I = Intent  # noqa: E741
BACK_WORDS = frozenset({"assistant", "bot", "asistente", "assistente", "assistent", "l'assistant"})
INSTEAD = re.compile(
    r"\b(instead|rather|mejor|en (?:vez|lugar)|em vez|no lugar|prefiro|prefiero|mude|troque|plut[oô]t|à la place"
    r"|au lieu|lieber|statt|stattdessen|piuttosto|invece|al posto)\b",
    re.IGNORECASE,
)
_TO_PASS_ON = (I.RUNNING_LATE, I.COMPLAIN, I.REVIEW, I.WAITLIST)
LANGUAGES = ("en", "es", "pt", "fr", "de", "it")


def decide(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """One turn of a customer's words."""
    if state.flow == signing_up.FLOW and not state.is_handed_off and not _is_right(heard):
        return signing_up.decide(state, heard, text, desk)
    decision = _decide(_in_language(state, heard), heard, text, desk)
    told_hours = heard.has(I.ASK) and Topic.HOURS in heard.details.topics
    is_on = state.told_hours and goes_on_about_hours(heard, text)
    return replace(decision, state=replace(decision.state, told_hours=told_hours or is_on))


def _decide(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    if state.is_handed_off and text.strip(" .!").casefold() in BACK_WORDS:
        return hand_back(state, heard, text, desk)
    if state.is_handed_off and not heard.has(I.HAND_BACK):
        return _to_person(state, heard, text, desk)
    for intent, act in _FIRST.items():
        if heard.has(intent):
            return act(state, heard, text, desk)
    answered = displaced.spoken(state, heard, desk) or whose.spoken(state, heard, desk)
    if answered is not None:
        return answered
    bargained = _bargain(state, heard, desk)
    if bargained is not None:
        return bargained
    spoken = (I.CONFIRM, I.REJECT, I.WAIT)
    if _binding_options(desk) and (any(map(heard.has, spoken)) or _is_cancel_again(state, heard)):
        return _answered(state, heard, text, desk)
    if heard.has(I.CHOOSE) and heard.details.option is not None and heard.details.option < len(desk.options):
        return _chosen(state, heard, text, desk)
    return _new_wishes(state, heard, text, desk)


def _is_right(heard: Understanding) -> bool:
    """Words that count whatever is being asked: a stop, a person, another language. A name may hold them by chance."""
    return not heard.unread and any(heard.has(intent) for intent in _FIRST if intent is not I.SIGN_UP)


def is_ours(heard: Understanding, text: str) -> bool:
    """Words that are for the assistant even while a person answers: the way back, a stop and a start."""
    is_way_back = heard.has(I.HAND_BACK) or text.strip(" .!").casefold() in BACK_WORDS
    return is_way_back or heard.has(I.STOP) or heard.has(I.START)


def _in_language(state: State, heard: Understanding) -> State:
    asked = heard.details.language if heard.has(I.LANGUAGE) else None
    if asked in LANGUAGES:
        return replace(state, language=asked)
    is_first = state.language is None and heard.language != "en"
    if (heard.language_is_sure or is_first) and heard.language in LANGUAGES:
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
    return greet(state, desk)


def _to_person(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """While a person answers, everything is passed on unread; only the way back and a stop are ours."""
    if heard.has(I.STOP):
        return _stop(state, heard, text, desk)
    if heard.has(I.START) and desk.speaker.is_opted_out:
        return _start(state, heard, text, desk)
    answering = desk.speaker.answered_by
    if answering is None:
        return decide(replace(state, is_handed_off=False), heard, text, desk)
    return Decision(state, command=Relay(text, provider_id=answering))


def _help(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    return say(replace(state, misses=0), line("help.customer"), line("help.human"))


def _language(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    said = (line("language.now"),) if heard.details.language in LANGUAGES else (line("answer.languages"),)
    if heard.has(I.ASK):
        said += questions.answer(state, desk, heard.details, text)
    return with_lead(go_on(state, desk), said)


_FIRST: dict[Intent, Callable[[State, Understanding, str, Desk], Decision]] = {
    I.STOP: _stop,
    I.START: _start,
    I.HAND_BACK: hand_back,
    I.ERASE: erasing.propose,
    I.SIGN_UP: signing_up.begin,
    I.HUMAN: ask_person,
    I.LANGUAGE: _language,
    I.HELP: _help,
}


# ------------------------------------------------------------------ the question on the table


def _binding_options(desk: Desk) -> bool:
    return any(action.get("yes") for action in desk.options)


def _bargain(state: State, heard: Understanding, desk: Desk) -> Decision | None:
    """Another time in answer to another time: the request is moved there, if the customer agrees, and asked anew."""
    action = next((one for one in desk.options if one.get("do") == "accept_counter"), None)
    when = heard.details.when
    card = desk.booking(UUID(action["booking"])) if action and when and when.choices else None
    if card is None or when is None or card.waiting_on is not ActorKind.CUSTOMER or heard.has(I.CHOOSE):
        return None
    if any(begins(card, choice) for choice in when.choices):
        return None
    return visits.take_up(state, desk, "move", card, on_day(when, date.fromisoformat(card.local_start[:10])))


def _answered(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """Words of yes, no or wait to something that a yes would carry out."""
    changed = changes(state, heard.details, desk)
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
    return with_tail(decision, *lines)


def _rejected(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    no = next((action for action in desk.options if action.get("no")), None)
    if heard.has(I.CANCEL) or heard.has(I.MOVE) or heard.has(I.HUMAN):
        return _new_wishes(state.quiet(), heard, text, desk)
    if heard.has(I.BYE) or state.asked in (Asked.CONFIRM_CANCEL, Asked.CONFIRM_MOVE):
        return never_mind(state, {}, desk)
    if heard.has(I.ALTERNATIVES):
        return _alternatives(state, heard, desk)
    if state.asked is not Asked.CONFIRM and no is not None:
        return press(state, no, desk)
    rest = replace(state, asked=Asked.DAY_OR_TIME, proposal=None).with_wish(start_at=None)
    return say(rest, line("reject.what_instead"), options=(OTHER_TIMES, NEVER_MIND))


def _chosen(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """Words for one of the choices; for the one that agrees they must be as clear as a yes."""
    action = desk.options[heard.details.option or 0]
    if action.get("yes"):
        if changes(state, heard.details, desk):
            return _arrange(state, heard, text, desk)
        if heard.unread or heard.has(I.REJECT) or heard.has(I.WAIT):
            return with_lead(go_on(state, desk), (line("confirm.unclear"),))
    lead = questions.answer(state, desk, heard.details, text) if heard.has(I.ASK) else ()
    if heard.details.when and action["do"] in ("service", "provider", "trade", "city"):  # "a check-up, tomorrow at 9"
        state = with_details(state, Details(when=heard.details.when), desk)
    return with_lead(press(state, action, desk), lead)


# ------------------------------------------------------------------ new wishes


def _new_wishes(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    details = heard.details
    if heard.has(I.CANCEL):
        return visits.choose(state, desk, "cancel", heard)
    if heard.has(I.MOVE):
        return visits.choose(state, desk, "move", heard)
    instead = _instead(state, heard, text, desk)
    if instead is not None:
        return instead
    if heard.has(I.LIST):
        return visits.tell_all(state, desk)
    if state.asked is Asked.WHICH_BOOKING and visits.points_at_one(heard, desk):
        return visits.choose(state, desk, state.flow or "cancel", heard)
    if heard.has(I.REPEAT):
        return _same_again(state, heard, text, desk)
    if details.flags & RANKING and seeking.is_sought(state.wish):
        return _arrange(state, heard, text, desk)
    if heard.has(I.ALTERNATIVES) and "cheap" in details.flags:
        return _ask(state, replace(heard, details=replace(details, topics=(Topic.PRICE,))), text, desk)
    if heard.has(I.ALTERNATIVES):
        return _alternatives(state, heard, desk)
    if details.person_name and "for_someone_else" not in details.flags and not _says_wish(heard):
        asked = Asked.ANYTHING_ELSE if state.asked is Asked.NAME else state.asked
        return Decision(replace(state, asked=asked, misses=0), command=KeepName(details.person_name))
    if is_news(heard, desk) and questions.subject(state, desk):
        return pass_on(state, heard, text, desk)
    if state.told_hours and goes_on_about_hours(heard, text):
        about = replace(heard, acts=(I.ASK,), details=replace(details, topics=(Topic.HOURS,)))
        return _ask(state, about, text, desk)
    if _says_wish(heard):
        return _arrange(state, heard, text, desk)
    if heard.has(I.ASK):
        return _ask(state, heard, text, desk)
    return _small_talk(state, heard, text, desk)


def _instead(state: State, heard: Understanding, text: str, desk: Desk) -> Decision | None:
    """ "A colour instead, please", about the visit that was just booked."""
    details = heard.details
    if state.flow or state.booking_id is None or details.when or not INSTEAD.search(text):
        return None
    card = desk.booking(state.booking_id)
    other = visits.other_service(card, details, desk) if card and card in desk.my_bookings() else None
    return visits.take_up(state, desk, "move", card, service_id=other) if card and other else None


def _says_wish(heard: Understanding) -> bool:
    d = heard.details
    is_for_people = d.party_size or (several.OTHERS in d.flags and (d.person_name or heard.has(I.INFORM)))
    if d.code or d.place or is_for_people:
        return True
    if any(map(heard.has, _TO_PASS_ON)) and not heard.has(I.BOOK) and not heard.has(I.SEARCH):
        return False
    if heard.has(I.ASK) and not heard.has(I.BOOK) and not heard.has(I.SEARCH) and Topic.TIMES not in d.topics:
        return bool(d.when and heard.has(I.INFORM))
    if heard.has(I.BOOK) or heard.has(I.SEARCH) or (heard.has(I.ASK) and Topic.TIMES in d.topics):
        return True
    return any((d.when, d.service, d.provider, d.trade, d.city))


def _arrange(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """Take in what was said and go one step on, answering questions on the way."""
    if state.flow == "cancel":
        state = replace(state.quiet(), flow=None)
    state = whose.like_the_last(about_the_offer(state, desk), heard.details, desk)
    merged = replace(with_details(state, heard.details, desk), misses=0)
    if merged.flow == "move" and is_elsewhere(state, merged, desk):
        merged = replace(merged, flow="book", booking_id=None)
    lead: tuple[Line, ...] = ()
    is_about_code = bool(heard.details.code) and set(heard.details.topics) <= {Topic.OTHER}
    if heard.has(I.ASK) and not is_about_code:
        lead = seeking.without_which(questions.answer(merged, desk, heard.details, text))
    if lead and not (merged.flow or merged.wish.provider_id or seeking.is_sought(merged.wish) or heard.has(I.BOOK)):
        return say(replace(state, misses=0), *lead)  # "until when are you open on Saturday?" books nothing
    if heard.has(I.GREET) and not lead and state.is_introduced:
        lead = (line("greet.short"),)
    if "unknown_name" in heard.details.flags:
        lead = (line("search.unknown_name"), *lead)
    if nearby.asks_where(merged, heard.details):
        return with_lead(nearby.ask_city(replace(merged, flow=merged.flow or "book"), heard.details, desk), lead)
    return with_lead(advance(merged, desk), lead)


def _same_again(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    card = desk.last_booking(state.wish.provider_id)
    if card is None:
        return with_lead(_arrange(state, heard, text, desk), (line("again.none"),))
    wish = replace(state.wish, provider_id=card.provider_id, service_id=card.service_id, when=None, start_at=None)
    again = replace(state.quiet(), flow="book", wish=wish)
    return _arrange(again, heard, text, desk)


def _alternatives(state: State, heard: Understanding, desk: Desk) -> Decision:
    merged = with_details(state, heard.details, desk)
    if merged.asked in (Asked.OPTION, Asked.PROVIDER) and merged.shown_providers and not merged.shown:
        return advance(merged, desk)
    when = merged.wish.when or When(())
    if not when.relative:
        when = replace(when, relative="later")
    return advance(merged.with_wish(when=when, start_at=None), desk)


def _ask(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    """Answer, then come back to what was on the table."""
    if Topic.PAYMENT in heard.details.topics and not state.flow and paying.waits_for_payment(desk):
        told = paying.how_to_pay(state, desk)
        return with_lead(told, questions.facts_of(state, desk, Topic.PAYMENT))
    lead = questions.answer(state, desk, heard.details, text)
    if lead and not seeking.without_which(lead):
        return seeking.found(state, heard.details, text, desk) or say(replace(state, misses=0), lead[0])
    if state.flow or state.asked not in (Asked.NOTHING, Asked.ANYTHING_ELSE):
        return with_lead(go_on(state, desk), lead)
    # "How much is a colour?" and then "Thursday at 10": the colour.
    asked = replace(heard.details, when=None)
    if len(asked.services) > 1:  # "what do a cut and a colour take" chooses neither
        asked = replace(asked, service=None)
    about = with_details(state, asked, desk).wish
    return say(replace(state, wish=about, misses=0), *lead)


def _small_talk(state: State, heard: Understanding, text: str, desk: Desk) -> Decision:
    if any(map(heard.has, _TO_PASS_ON)):
        return pass_on(state, heard, text, desk)
    money = next((intent for intent in (I.PAID, I.PAY, I.RECEIPT) if heard.has(intent)), None)
    if money is not None:
        return _money(state, heard, text, desk, money)
    if heard.has(I.BYE) or (heard.has(I.REJECT) and state.asked in (Asked.NOTHING, Asked.ANYTHING_ELSE, Asked.NAME)):
        return say(state.at_rest(), line("bye"))
    if heard.has(I.REJECT):
        return never_mind(state, {}, desk)
    if heard.has(I.WAIT):
        return say(state, line("wait.fine"))
    if heard.has(I.THANK):
        return say(state if state.flow else state.at_rest(), line("thanks"))
    if heard.has(I.GREET):
        return with_lead(go_on(state, desk), (line("greet.short"),)) if state.flow else greet(state, desk)
    if heard.has(I.CONFIRM):
        return with_lead(go_on(state, desk), ()) if state.flow else say(state, line("confirm.nothing"))
    if heard.has(I.OFF_TOPIC):
        return with_lead(go_on(state, desk), (line("off_topic"),))
    if state.asked in CONFIRMING and not heard.unread:
        return with_lead(go_on(state, desk), (line("confirm.unclear"),))
    return missed(state, desk)


def _money(state: State, heard: Understanding, text: str, desk: Desk, said: Intent) -> Decision:
    """About paying: what waits or was paid; else how it is paid, and on with what was being arranged."""
    found = paying.pay(state, desk, said)
    if found is not None:
        return found
    asked = replace(heard.details, topics=(Topic.PAYMENT,))
    lead = questions.answer(state, desk, asked, text) if said is I.PAY and questions.subject(state, desk) else ()
    return with_lead(go_on(state, desk), lead or (line("pay.nothing"),))
