"""Pressed buttons and typed numbers of a customer: the stored action, whatever was said in between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from bot.commands import Answer, Book, Cancel, Move
from bot.desk import Desk
from bot.dialogue import displaced, erasing, lateness, pictures, signing_up, visits, whose
from bot.dialogue.arranging import advance
from bot.dialogue.talk import ask_person, go_on, hand_back, never_mind
from bot.dialogue.wishes import with_details
from bot.dialogue.wording import Decision, booking_values, counter_options, has_moved, line, say, with_lead, with_tail
from bot.state import State
from llm.context import Asked
from llm.intents import Choice, Days, Details, Intent, Understanding, When
from models.enums import ActorKind

I = Intent  # noqa: E741
CONFIRMING = frozenset({Asked.CONFIRM, Asked.CONFIRM_CANCEL, Asked.CONFIRM_MOVE})


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
        return Decision(state, command=Cancel(state.booking_id, told_refund_minor=state.told_refund_minor))
    if state.asked is Asked.CONFIRM_MOVE and state.booking_id and state.proposal:
        is_other = card is not None and state.agreed is not None and state.proposal.service_id != card.service_id
        other = (state.proposal.service_id, state.agreed) if is_other else (None, None)
        told = {"told_refund_minor": state.told_refund_minor}
        return Decision(state, command=Move(state.booking_id, state.proposal.start_at, *other, **told))
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
        return never_mind(state, action, desk)
    when = replace(state.wish.when or When(()), relative="later")
    later = advance(replace(state, proposal=None).with_wish(when=when, start_at=None), desk)
    return with_tail(later, line("ask.or_say"))


def _to_provider(state: State, action: Any, desk: Desk) -> Decision:
    return advance(with_details(state, Details(provider=action["provider"]), desk), desk)


def _to_service(state: State, action: Any, desk: Desk) -> Decision:
    return advance(with_details(state, Details(service=action["service"]), desk), desk)


def _to_trade(state: State, action: Any, desk: Desk) -> Decision:
    return advance(with_details(state, Details(trade=action["trade"]), desk), desk)


def _to_city(state: State, action: Any, desk: Desk) -> Decision:
    return advance(with_details(state, Details(city=action["city"]), desk), desk)


def _on_day(state: State, action: Any, desk: Desk) -> Decision:
    day = date.fromisoformat(action["on"])
    clock = next((c.clock for c in state.wish.when.choices if c.clock), None) if state.wish.when else None
    when = When(choices=(Choice(Days(day, day, is_explicit_date=True), clock),))
    return advance(state.with_wish(when=when, start_at=None), desk)


def _visit(state: State, action: Any, desk: Desk) -> Decision:
    card = desk.booking(UUID(action["booking"]))
    if card is None:
        return say(state.at_rest(), line("visit.gone"))
    other = UUID(action["service"]) if "service" in action else None
    return visits.take_up(state, desk, action["flow"], card, service_id=other)


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
    return ask_person(state, Understanding((I.HUMAN,)), "", desk)


def _press_bot(state: State, action: Any, desk: Desk) -> Decision:
    return hand_back(state, Understanding((I.HAND_BACK,)), "", desk)


_PRESSED: dict[str, Callable[[State, Any, Desk], Decision]] = {
    "yes": _yes,
    "slot": _slot,
    "other_times": _other_times,
    "never_mind": never_mind,
    "provider": _to_provider,
    "service": _to_service,
    "trade": _to_trade,
    "city": _to_city,
    "day": _on_day,
    "visit": _visit,
    "picture": pictures.press,
    "more_providers": _more_providers,
    "own_name": whose.own_name,
    "erase_data": erasing.press,
    "keep_data": erasing.keep,
    "accept_counter": _accept,
    "refuse_counter": _accept,
    **displaced.PRESSED,
    "late_ok": lateness.press_ok,
    "human": _press_human,
    "bot": _press_bot,
    **signing_up.PRESSED,
}
