"""The details of an understanding, and how far it is to be trusted."""

from __future__ import annotations

from dataclasses import replace

from llm.draft import VALUES, Draft, is_of_other_matters, is_used
from llm.intents import Details, Intent, Topic, When
from llm.match import GENERIC
from llm.patterns import Value
from llm.place import unknown_place
from llm.scan import Entity
from llm.stranger import is_stranger_named

_POLITE = (Intent.GREET, Intent.THANK, Intent.BYE)
_WISHES = frozenset({Intent.INFORM, Intent.BOOK, Intent.MOVE, Intent.SEARCH, Intent.ALTERNATIVES})
_OURS = (Intent.BOOK, Intent.MOVE, Intent.CONFIRM, Intent.REJECT, Intent.SEARCH, Intent.CHOOSE, Intent.INFORM)

_PAIR = "pair"
_ORDERS = (Intent.BOOK, Intent.MOVE, Intent.CANCEL, Intent.SEARCH, Intent.CHOOSE, Intent.CONFIRM)


def details_of(draft: Draft) -> Details:
    """All values that were told; those of matters that are not ours are left out."""
    wanted = [entity for entity in draft.used if entity not in draft.refused]
    if draft.has(Intent.OFF_TOPIC):
        wanted = [entity for entity in wanted if _is_ours(draft, entity)]
    tokens = {kind: [e.token for e in wanted if e.kind == kind and e.token] for kind in VALUES}
    services = tuple(dict.fromkeys(token for e in wanted if e.kind == "service" for token in (e.tokens or ())))
    values = {value.kind: value for value in draft.entities.values.values()}
    is_ours = all(_is_ours(draft, entity) for entity in draft.used if entity.kind == "when")
    is_past = draft.has(Intent.COMPLAIN) and not draft.has(*_ORDERS)  # "I waited an hour last month"
    when = draft.entities.when if is_used(draft, "when") and is_ours and not is_past else None
    is_about_it = draft.has(Intent.CANCEL, Intent.BLOCK, Intent.ILL, Intent.NO_SHOW, Intent.COUNTER)
    if when and is_about_it and when.excluded and not when.choices:
        when = replace(when, choices=when.excluded, excluded=())  # "I can't make it on Friday"
    if draft.relative and not draft.has(Intent.OFF_TOPIC):
        when = replace(when, relative=draft.relative) if when else When((), relative=draft.relative)
    cap = values.get("cap")
    place, is_near = (None, False) if draft.context.is_provider else unknown_place(draft)
    return Details(
        when=when,
        service=services[0] if services else None,
        services=services,
        provider=_only(tokens["provider"]),
        trade=_only(tokens["trade"]) or _unknown_trade(draft),
        city=tokens["city"][-1] if tokens["city"] else None,
        place=place,
        option=draft.option,
        topics=tuple(dict.fromkeys(draft.topics)),
        language=draft.language,
        person_name=draft.person or _named(draft),
        people=_people(draft),
        phone=values["phone"].text if "phone" in values else None,
        email=values["email"].text if "email" in values else None,
        party_size=_people_count(draft, values.get("party")),
        price_max_minor=cap.number if cap and not draft.context.is_provider else None,
        amount_minor=_amount(values.get("money"), cap, draft.context.is_provider),
        minutes=values["minutes"].number if "minutes" in values else _late_by(draft),
        rating_min=(values["rating"].number or 0) / 100 if "rating" in values else None,
        flags=frozenset(_flags(draft, is_near=is_near)),
        denied=frozenset(draft.denied),
        free_text=draft.free_text,
    )


def _people_count(draft: Draft, said: Value | None) -> int | None:
    """How many people, or as many times the same: said as a number, or as "me and my son"."""
    if draft.has(Intent.HUMAN):
        return None
    return said.number if said else 2 if _PAIR in draft.flags else None


def _flags(draft: Draft, *, is_near: bool) -> set[str]:
    """The flags, with what shows only when everything is read; "me and my son" is not only for somebody else."""
    flags = draft.flags | ({"near_place"} if is_near else set())
    flags |= {"unknown_name"} if is_stranger_named(draft) else set()
    return flags - {_PAIR, "for_someone_else"} if _PAIR in flags else flags


def _is_ours(draft: Draft, entity: Entity) -> bool:
    """Whether a value belongs to our matters: to a sentence with nothing else in it, beside an act of ours."""
    if not draft.has(Intent.OFF_TOPIC):
        return True
    return draft.has(*_OURS) and not is_of_other_matters(draft, entity)


def _amount(money: Value | None, cap: Value | None, is_provider: bool) -> int | None:
    """Money that was told; "up to 35" from a provider is a price, not a limit."""
    told = money or (cap if is_provider else None)
    return told.number if told else None


def _late_by(draft: Draft) -> int | None:
    """ "There in 10": a bare number in words of being late."""
    told = [one for match in draft.reading.with_cue("late") for one in match.entities if one.kind == "number"]
    return int(told[0].token) if told and told[0].token and draft.has(Intent.RUNNING_LATE) else None


def _unknown_trade(draft: Draft) -> str | None:
    """The word for a trade that is looked for and that nobody here has."""
    told = [entity for entity in draft.used if entity.kind == "trade"]
    if not told or not draft.has(Intent.SEARCH) or any(entity.kind in ("provider", "service") for entity in draft.used):
        return None
    words = draft.reading.words[told[-1].start : told[-1].end]
    said = draft.text[words[0].start : words[-1].end].casefold()
    return None if set(said.split()) & GENERIC else said


def _named(draft: Draft) -> str | None:
    """The first customer whom a provider names."""
    return next(iter(_people(draft)), None)


def _people(draft: Draft) -> tuple[str, ...]:
    """The customers whom a provider names, each in full: words that stand side by side are one name."""
    runs: list[list[int]] = []
    for place in sorted({e.start for e in draft.used if e.kind == "name"}):
        if runs and runs[-1][1] == place and not draft.reading.words[place].after_comma:
            runs[-1][1] = place + 1
        else:
            runs.append([place, place + 1])
    words = draft.reading.words
    return tuple(draft.text[words[start].start : words[end - 1].end] for start, end in runs)


def _only(tokens: list[str]) -> str | None:
    """The last one said, when it stands for a change of mind; two different ones in a row say neither."""
    return tokens[-1] if tokens else None


def confidence_of(draft: Draft) -> float:
    """0..1, that acts and details are all right.

    Measured on 4,000 turns of booking dialogues: 0.97 of those fully read were right, 0.83 to 0.89 of
    those with a few words unread; beyond that it falls with the share of unread words.
    """
    if draft.has(Intent.UNKNOWN):
        return 0.1
    words = max(1, len(draft.reading.words))
    missing = len(draft.unread) / words
    doubt = (0.08 + 0.5 * missing if draft.unread else 0.0) + (0.05 if draft.reading.corrected else 0.0)
    doubt += 0.12 if draft.reading.is_gist else 0.0
    return round(max(0.3, 0.97 - doubt - 0.2 * _mixed(draft)), 3)


def _mixed(draft: Draft) -> int:
    """How many things make a reading less sure than its words do: several acts, a time that was left out or refused."""
    when = draft.entities.when
    is_left_out = when is not None and not is_used(draft, "when")
    is_refused = when is not None and bool(when.excluded)
    return max(0, _matters(draft) - 1) + is_left_out + is_refused + (Topic.OTHER in draft.topics)


def _matters(draft: Draft) -> int:
    """How many things are wanted. One breath says one of them: a no with the new wish, a wish with whether that is
    free, a yes with the order to book or with a question. Of 1,000 such recorded turns 0.97 were right.
    """
    acts = {act for act in draft.acts if act not in _POLITE}
    wishes = acts & _WISHES
    ours = wishes - {Intent.INFORM} or wishes
    others = acts - wishes
    if {Intent.ALTERNATIVES, Intent.SEARCH} <= ours:
        ours = ours - {Intent.SEARCH}
    if wishes and Intent.ALTERNATIVES not in wishes:
        others -= {Intent.REJECT}
    if wishes and set(draft.topics) <= {Topic.TIMES}:
        others -= {Intent.ASK}
    if Intent.CONFIRM in acts and wishes <= {Intent.BOOK}:
        others -= {Intent.ASK}
        ours = set()
    return len(ours) + len(others)
