"""The shared turn scorer's callable: its state becomes a `Context`, the interpreter's answer is mapped back.

The conventions of the scored labels (what counts as an agreement or an alternative there) live here alone.
"""

from __future__ import annotations

from datetime import datetime, time
from functools import lru_cache
from typing import Any

from llm.city_names import also_called
from llm.context import Asked, Context, Interpreter, Named, Offered
from llm.grammar import OfflineInterpreter
from llm.intents import Details, Intent, Topic, Understanding

_INTERPRETER: Interpreter = OfflineInterpreter()
_TRADES = {
    "hair stylist": ("Hair salon", ("salon", "hair stylist", "barber", "hairdresser")),
    "dentist": ("Dentist", ("dental", "dentist")),
    "doctor": ("Doctor", ("doctor",)),
    "therapist": ("Therapist", ("therapists",)),
}
_EXTRAS = {
    "is_unisex": (
        "unisex",
        (
            "uni sex",
            "for both men and women",
            "both genders",
            "men and women",
            "male and female",
            "men or women",
            "both sexes",
            "males and females",
        ),
    ),
    "offers_cosmetic_services": (
        "cosmetic services",
        ("cosmetic", "cosmetics", "cosmetic service", "cosmetic dentistry", "cosmetic work", "cosmetic procedures"),
    ),
}
_TYPES = {
    "General Practitioner": ("gp", "general practitioner", "general practitioners", "family doctor"),
    "ENT Specialist": ("ent", "ear nose and throat", "ent doctor"),
    "Ophthalmologist": ("eye doctor", "eye specialist", "ophthalmologists"),
    "Gynecologist": ("gyno", "gynaecologist", "gynecologists", "obgyn"),
    "Dermatologist": ("skin doctor", "skin specialist", "dermatologists"),
    "Psychologist": ("psychologists",),
    "Family Counselor": ("family counselors", "counselor", "family counsellor", "family therapist"),
    "Psychiatrist": ("psychiatrists",),
}
_TOPICS = {Topic.ADDRESS: "address", Topic.PHONE: "phone_number", Topic.RATING: "rating"}
_ASKED = {
    "provider_name": Asked.PROVIDER,
    "city": Asked.CITY,
    "type": Asked.TRADE,
    "date": Asked.DAY,
    "time": Asked.TIME,
}
_TELLING = (Intent.INFORM, Intent.BOOK, Intent.SEARCH, Intent.MOVE, Intent.ALTERNATIVES, Intent.CHOOSE, Intent.COUNTER)
_SOME = {Asked.DAY, Asked.TIME}


def interpret(text: str, system_text: str, state: dict, schema: dict, reference_date: Any) -> dict:
    """The callable of the shared scorer; its form is told there."""
    del system_text
    context = _context(state, schema, reference_date)
    understood = _INTERPRETER.interpret(text, context)
    return _answer(understood, context, state, schema)


def _context(state: dict, schema: dict, on: Any) -> Context:
    asked = _asked(state)
    offered = _offered(state)
    return Context(
        now=datetime.combine(on, time(8, 0)),
        asked=asked,
        options=(offered,) if offered and asked != Asked.CONFIRM else (),
        proposal=offered if asked == Asked.CONFIRM and offered else None,
        open_minutes=(9 * 60, 19 * 60),
        providers=_providers(tuple(schema["provider_names"])),
        cities=_cities(tuple(schema["cities"])),
        services=_extras(tuple(schema["slots"])),
        trades=_trades(schema["trade"], tuple(schema["slots"].get("type", {}).get("values", ()))),
    )


def _asked(state: dict) -> Asked:
    last = state["last"]
    acts = set(last["acts"])
    wanted = {_ASKED[slot] for slot in last["asked"] or () if slot in _ASKED}
    if acts & {"CONFIRM", "OFFER_INTENT"} or {"OFFER", "NOTIFY_FAILURE"} <= acts:
        return Asked.CONFIRM
    if wanted:
        return Asked.DAY_OR_TIME if wanted >= _SOME else min(wanted, key=list(_ASKED.values()).index)
    if "OFFER" in acts:
        return Asked.OPTION
    return Asked.ANYTHING_ELSE if "REQ_MORE" in acts else Asked.NOTHING


def _offered(state: dict) -> Offered | None:
    last = state["last"]
    if "NOTIFY_SUCCESS" in last["acts"] or (state["intent"] == "book" and set(last["acts"]) == {"INFORM"}):
        return None
    held = last["confirming"] or state["on_table"]
    if not held:
        return None
    starts_at = None
    if held.get("date") and held.get("time"):
        starts_at = datetime.fromisoformat(f"{held['date']}T{held['time']}")
    return Offered(held.get("provider_name", "this"), starts_at, held.get("provider_name"))


@lru_cache(maxsize=16)
def _providers(names: tuple[str, ...]) -> tuple[Named, ...]:
    return tuple(Named(name, name) for name in names)


@lru_cache(maxsize=16)
def _cities(names: tuple[str, ...]) -> tuple[Named, ...]:
    return tuple(Named(name, name, also_called(name)) for name in names)


@lru_cache(maxsize=16)
def _extras(slots: tuple[str, ...]) -> tuple[Named, ...]:
    return tuple(Named(slot, *_EXTRAS[slot]) for slot in slots if slot in _EXTRAS)


@lru_cache(maxsize=16)
def _trades(trade: str, types: tuple[str, ...]) -> tuple[Named, ...]:
    name, also = _TRADES.get(trade, (trade, ()))
    return (Named("", name, also), *(Named(kind, kind, _TYPES.get(kind, ())) for kind in types))


def _answer(understood: Understanding, context: Context, state: dict, schema: dict) -> dict:
    slots = _slots(understood.details, schema)
    if understood.has(Intent.ASK) and not any(understood.has(act) for act in _TELLING):
        slots = {slot: value for slot, value in slots.items() if slot in _EXTRAS}
    requested = [_TOPICS[topic] for topic in understood.details.topics if topic in _TOPICS]
    if understood.details.service and Topic.SERVICES in understood.details.topics:
        requested.append(slots.pop(understood.details.service, None) and understood.details.service)
    requested = [slot for slot in requested if slot]
    acts = _acts(understood, slots, requested, context, state)
    return {"intent": _intent(understood, acts, slots, state), "acts": acts, "slots": slots, "requested": requested}


def _slots(details: Details, schema: dict) -> dict[str, Any]:
    slots: dict[str, Any] = {"provider_name": details.provider, "city": details.city}
    if details.trade in schema["slots"].get("type", {}).get("values", ()):
        slots["type"] = details.trade  # "a doctor" is what all of them are, no kind of one
    if details.service:
        slots[details.service] = "True"
    if details.when and details.when.text.lower() in ("now", "right now"):
        return {slot: value for slot, value in slots.items() if value and slot in schema["slots"]}
    choice = details.when.choices[-1] if details.when and details.when.choices else None
    if choice and choice.days:
        slots["date"] = choice.days.first or choice.days.last  # the labels write "by Tuesday" as Tuesday
    if choice and choice.clock:
        bounds = {choice.clock.start_minute, choice.clock.end_minute} - {None}
        if len(bounds) == 1:
            minute = bounds.pop()
            minute += 720 if choice.clock.is_meridiem_open and minute < 9 * 60 else 0
            slots["time"] = f"{minute // 60:02d}:{minute % 60:02d}"
    return {slot: value for slot, value in slots.items() if value and slot in schema["slots"]}


def _acts(understood: Understanding, slots: dict, requested: list, context: Context, state: dict) -> list[str]:
    last = set(state["last"]["acts"])
    acts = set()
    if understood.has(Intent.CONFIRM) or understood.has(Intent.CHOOSE):
        acts.add("affirm")
    if understood.has(Intent.REJECT) or (context.asked == Asked.ANYTHING_ELSE and understood.has(Intent.BYE)):
        acts.add("negate")
    is_told = bool(slots) or "unknown_name" in understood.details.flags
    if is_told and any(understood.has(act) for act in _TELLING):
        acts.add("inform")
    if requested:
        acts.add("request")
    if understood.has(Intent.ALTERNATIVES):
        acts.add("request_alts")
    if understood.has(Intent.THANK):
        acts.add("thank")
    if understood.has(Intent.BYE) and context.asked != Asked.ANYTHING_ELSE:
        acts.add("goodbye")
    return sorted(_by_convention(acts, understood, slots, context, state, last))


def _by_convention(
    acts: set[str], understood: Understanding, slots: dict, context: Context, state: dict, last: set[str]
) -> set[str]:
    """What the labels call by another name: a search with an offer on the table asks for others, and so on."""
    is_shown = bool(last & {"OFFER", "INFORM"}) and state["intent"] == "find" and not state["last"]["asked"]
    if all(state["on_table"].get(slot) == value for slot, value in slots.items()) and "affirm" in acts:
        acts -= {"inform"}
    if "OFFER_INTENT" in last and not acts & {"affirm", "negate"}:
        acts |= {"affirm"} if understood.has(Intent.BOOK) or "inform" in acts else {"negate"}
    if "CONFIRM" in last and acts == {"thank"}:
        acts |= {"affirm"}
    if is_shown and understood.has(Intent.OFF_TOPIC):
        acts |= {"affirm"}
    if is_shown and understood.has(Intent.SEARCH) and not understood.has(Intent.BOOK):
        acts |= {"request_alts"}
        acts -= {"affirm"}
    if is_shown and understood.has(Intent.BOOK) and last & {"OFFER", "INFORM"}:
        acts |= {"affirm"}
    if not last and understood.has(Intent.BOOK):
        acts -= {"affirm"}
    if "request_alts" in acts:
        acts -= {"negate", "affirm"}
        if all(state["slots"].get(slot) == value for slot, value in slots.items()):
            acts -= {"inform"}
    if context.asked == Asked.ANYTHING_ELSE:
        acts |= {"negate"} if acts and acts <= {"thank", "affirm"} and not understood.has(Intent.BOOK) else set()
        acts |= {"thank"} if "negate" in acts else set()
        acts -= {"affirm"}
    is_closing = "NOTIFY_SUCCESS" in last or (last == {"INFORM"} and state["intent"] == "book")
    if is_closing:
        acts |= set() if "request" in acts else {"thank"}
        acts -= {"affirm"} | ({"thank"} if "request" in acts else set())
    elif context.asked != Asked.ANYTHING_ELSE:
        if acts == {"thank"} and is_shown:
            acts |= {"affirm", "goodbye"}
        acts -= {"thank"}
    if "CONFIRM" in last and "negate" not in acts and "affirm" not in acts:
        acts |= {"negate"} if "inform" in acts else {"affirm"} if "request" in acts else set()
    if context.asked == Asked.PROVIDER and not acts and understood.unread:
        acts |= {"inform"}
    if is_shown and "request" in acts and last & {"OFFER", "INFORM"}:
        acts -= {"affirm"}
    if is_shown and "inform" in acts and not acts & {"affirm", "request"} and not understood.has(Intent.BOOK):
        acts = acts - {"negate"} | {"request_alts"} if last & {"OFFER", "INFORM"} else acts
    if context.asked not in (Asked.CONFIRM, Asked.OPTION, Asked.NOTHING, Asked.ANYTHING_ELSE) and "inform" in acts:
        acts -= {"negate", "affirm"}
    return acts


def _intent(understood: Understanding, acts: list[str], slots: dict, state: dict) -> str:
    last = state["last"]
    if "OFFER_INTENT" in last["acts"]:
        if "negate" in acts:
            return "none"
        if "affirm" in acts:
            return "book"
    if "REQ_MORE" in last["acts"] and "negate" in acts:
        return "none"
    if understood.has(Intent.BOOK) and not (state["intent"] == "find" and set(last["asked"] or ()) & {"city", "type"}):
        return "book"
    if state["intent"] == "find" and {"affirm", "inform"} <= set(acts):
        return "book"
    if state["intent"] == "find" and {"date", "time"} & set(slots) and not understood.has(Intent.SEARCH):
        return "book"  # only a visit has a time
    if understood.has(Intent.SEARCH) and state["intent"] == "none":
        return "find"
    return state["intent"]
