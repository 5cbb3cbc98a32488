"""Everything in a message that means a name, a time or a value, before any phrase is read."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from llm import match
from llm.context import Asked, Context, Named
from llm.full_names import is_contradicted
from llm.intents import When
from llm.lexicon import Lexicon, given_names
from llm.match import Hit
from llm.patterns import Value, find_values
from llm.scan import Entity, Word

Finder = Callable[[str, Context, str, bool], tuple[When, tuple[tuple[int, int], ...]] | None]

_BEFORE_A_NAME = frozenset({
    "with", "see", "at", "dr", "dra", "doctor", "doctora", "to", "visit", "named", "called", "by", "con", "mit",
    "avec", "com", "par", "chez", "bei", "da", "dal", "del", "de", "em", "no", "na", "not", "from", "via", "mr",
    "mrs", "ms", "miss", "el", "la",
})  # fmt: skip
_BEFORE_A_CITY = frozenset({
    "in", "near", "at", "around", "from", "to", "en", "cerca", "de", "em", "a", "dans", "pres", "nach", "bei",
    "vicino", "of", "nearby",
})  # fmt: skip
_BEFORE_A_PERSON = frozenset({
    "tell", "let", "message", "text", "ask", "write", "remind", "warn", "approve", "accept", "decline", "reject",
    "put", "book", "squeeze", "fit", "pencil", "slot", "move", "cancel", "unblock",
    "dile", "avisa", "escribe", "escribele", "manda", "mandale", "pregunta", "preguntale", "recuerda", "aprueba",
    "acepta", "rechaza", "responde", "respondele", "avisale", "digale", "apunta", "pon", "mete", "reserva", "anota",
    "mueve", "cancela", "anula", "pasa", "deja", "desbloquea", "apuntame", "anotame", "agendame",
    "ponme", "meteme", "pasame", "mueveme", "cambiame", "cancelame", "anulame", "reagenda", "reagendame",
    "dis", "dites", "previens", "prevenez", "ecris", "ecrivez", "demande", "accepte", "refuse", "mets", "mettez",
    "note", "inscris", "avec",
    "sag", "sage", "schreib", "schreibe", "frag", "trag", "informier", "richte", "mit",
})  # fmt: skip
ALL = frozenset({
    "all", "both", "everyone", "everybody", "todas", "todos", "todo", "ambas", "ambos", "tous", "toutes", "alle",
    "beide", "tutti", "tutte",
})  # fmt: skip
_TIME_FILLERS = frozenset({"today", "now", "day", "time"})
_TITLES = frozenset({
    "dr", "dra", "doc", "doctor", "doctora", "prof", "mr", "mrs", "ms", "miss", "sr", "sra", "senor", "senora",
    "frau", "herr",
})  # fmt: skip
_MINUTE = dict.fromkeys(("minute", "minutes", "mins", "minutos", "minuten", "minuti"), "min")
_NO_ORDER = frozenset({"filler", "search_soft"})
_COURTESIES = frozenset({"please", "thanks", "thank", "ok", "favor", "gracias", "merci", "bitte", "danke", "grazie"})
# "Not expensive, for tomorrow": a "not" that takes back no time.
_IDLE_NOT = re.compile(
    r"\b(?:not (?:too |so |very )?(?:expensive|far|bad)|pas (?:trop |tr[eè]s |si )?(?:ch[eè]re?s?|loin|mal|grave)|"
    r"nicht (?:zu |so |allzu )?(?:teuer|weit|schlimm|schlecht)|no (?:muy |tan )?(?:car[oa]s?|lejos)|"
    r"n[aã]o (?:muito |t[aã]o )?(?:car[oa]s?|longe)|non (?:troppo |tanto |molto )?(?:car[oaie]|lontano))\b",
    re.IGNORECASE,
)
_NOTS = frozenset({"not", "no", "nao", "ne", "nicht", "non"})
_MOST_CORRECTIONS = 10
_FEW_PROVIDERS = 40
_VALUE_KINDS = {"cap": "money"}


@dataclass(frozen=True, slots=True)
class Entities:
    """Entities of a message, with what the tokens stand for kept beside them."""

    found: list[Entity]
    values: dict[tuple[int, int], Value]  # word places -> value
    when: When | None
    relative: str | None = None  # "later" and nothing else about time


def find_entities(text: str, words: tuple[Word, ...], context: Context, lexicon: Lexicon, finder: Finder) -> Entities:
    """Names, times and values; a word belongs to one of them only, except that a service may also be a trade."""
    values = {}
    found: list[Entity] = []
    for value in find_values(text):
        start, end = _places(words, value.start, value.end)
        if start < end:
            values[(start, end)] = value
            found.append(Entity(_VALUE_KINDS.get(value.kind, value.kind), start, end, value.kind))
    norms = tuple(word.norm for word in words)
    if context.is_provider:
        found += _known_people(words, context, lexicon, _taken(found))
    lower = _names(words, context, lexicon, taken=_taken(found), is_whole_only=True)
    masked = _mask(_without_to(text, words, lexicon), words, found + lower)
    masked = _IDLE_NOT.sub(lambda found: " " * len(found[0]), masked)
    time = finder(masked, context, lexicon.language, _expects_hour(norms, context, lexicon))
    relative = time[0].relative if time and _is_only_relative(time[0]) else None
    times = _times(words, time[1]) if time and not relative else []
    times = [one for one in times if not _touches(one, found + lower)]
    found += lower + [short for one in times for short in _shortened(one, norms, lexicon)]
    found += _names(words, context, lexicon, taken=_taken(found), is_whole_only=False)
    lengths = frozenset({"trade", "minutes"})
    found += _services(norms, context, lexicon, taken=_taken([*found, *times], except_kinds=lengths))
    if context.is_provider:
        found += _people(words, lexicon, _taken(found))
    return Entities(_numbers(norms, found), values, time[0] if time and times else None, relative)


def _expects_hour(norms: tuple[str, ...], context: Context, lexicon: Lexicon) -> bool:
    """Whether a bare number is an hour: beside words that only hours have, while a time is under discussion."""
    if context.focus_minute is None and context.proposal is None and not (context.has_booking or context.is_provider):
        return False
    for place, norm in enumerate(norms):
        if not (norm.isdigit() and len(norm) < 3 and len(context.options) < int(norm) < 24):
            continue
        before, after = norms[place - 1] if place else "", norms[place + 1] if place + 1 < len(norms) else ""
        if "<hour_before>" in lexicon.classes.get(before, ()) or "<hour_after>" in lexicon.classes.get(after, ()):
            return True
    return False


def _is_only_relative(when: When) -> bool:
    return bool(when.relative) and not (when.choices or when.excluded or when.prefer or when.repeat)


def _places(words: tuple[Word, ...], start: int, end: int) -> tuple[int, int]:
    starts = [word.start for word in words]
    first = bisect_left(starts, start)
    if first and words[first - 1].end > start:
        first -= 1
    return first, bisect_left(starts, end)


def _taken(entities: list[Entity], except_kinds: frozenset[str] = frozenset()) -> frozenset[int]:
    return frozenset(place for one in entities if one.kind not in except_kinds for place in range(one.start, one.end))


def _shortened(entity: Entity, norms: tuple[str, ...], lexicon: Lexicon) -> list[Entity]:
    """The entity, and its forms without the small words in front, which may end a phrase ("move it to" "Friday")."""
    forms = [entity]
    start = entity.start
    while start < entity.end - 1 and norms[start] in lexicon.fillers and norms[start] not in _TIME_FILLERS:
        start += 1
        forms.append(Entity(entity.kind, start, entity.end))
    cut = next((place for place in range(entity.start + 1, entity.end) if norms[place] in _NOTS), entity.end)
    # "domani" | "non riesco piu a venire": the "not" may begin what comes after
    return forms + [Entity(entity.kind, one.start, cut) for one in forms if one.start < cut < entity.end]


def _touches(entity: Entity, others: list[Entity]) -> bool:
    return any(entity.start < other.end and other.start < entity.end for other in others)


def _times(words: tuple[Word, ...], spans: tuple[tuple[int, int], ...]) -> list[Entity]:
    found = []
    for start, end in spans:
        first, last = _places(words, start, end)
        if first < last:
            found.append(Entity("when", first, last))
    return found


def _mask(text: str, words: tuple[Word, ...], entities: list[Entity]) -> str:
    """The text with names and values blotted out, so that no date is read from "1512 Barber Shop"."""
    for one in entities:
        if one.kind in ("trade", "service", "minutes", "money"):
            continue
        start, end = words[one.start].start, words[one.end - 1].end
        text = text[:start] + "x" * (end - start) + text[end:]
    return text


def _without_to(text: str, words: tuple[Word, ...], lexicon: Lexicon) -> str:
    """The text without the "to" of "change it to 5": it points to the new time, and is no end of a span."""
    for before, word in pairwise(words):
        is_to = "<to>" in lexicon.classes.get(word.norm, ())
        if is_to and "<moved>" in lexicon.classes.get(before.norm, ()):
            text = text[: word.start] + "," + " " * (word.end - word.start - 1) + text[word.end :]
    return text


def _names(
    words: tuple[Word, ...], context: Context, lexicon: Lexicon, taken: frozenset[int], is_whole_only: bool
) -> list[Entity]:
    norms = tuple(word.norm for word in words)
    found: list[Entity] = []
    for kind, named, asked in (
        ("provider", context.providers, Asked.PROVIDER),
        ("city", context.cities, Asked.CITY),
        ("trade", context.trades, Asked.TRADE),
    ):
        if not named and kind != "trade":
            continue
        index = match.trades(named) if kind == "trade" else match.names(kind, named)
        seen = taken | _taken(found)
        hits = index.find_whole(_without(norms, seen))
        if not is_whole_only:
            hits += _loose(norms, seen | _taken_by(hits), index, lexicon, kind)
        for hit in hits:
            if _is_command(norms[hit.start : hit.end], lexicon):
                continue
            if kind == "provider" and (_is_city(hit, norms, context) or _is_service(hit, norms, context)):
                continue
            if kind == "provider" and is_contradicted(hit, words, named, lexicon.vocabulary, seen):
                continue
            if _is_meant(hit, norms, named, lexicon, context.asked == asked):
                start = hit.start - _titles_before(norms, hit.start) if kind == "provider" else hit.start
                found.append(Entity(kind, start, hit.end, hit.token, is_exact=hit.is_exact))
    return found


def _is_service(hit: Hit, norms: tuple[str, ...], context: Context) -> bool:
    """Whether a part of a provider's name is what others call a service, of a trade or not ("cosmetic dentistry")."""
    atoms, words = match.services(context.services).atoms, norms[hit.start : hit.end]
    trades = match.trades(context.trades).whole
    is_any = any((word,) in atoms for word in words)
    return not hit.is_whole and is_any and all((word,) in atoms or (word,) in trades for word in words)


def _titles_before(norms: tuple[str, ...], at: int) -> int:
    """How many words before a name are its title ("dr lopez")."""
    return int(at > 0 and norms[at - 1] in _TITLES)


def _is_city(hit: Hit, norms: tuple[str, ...], context: Context) -> bool:
    """Whether a provider is called like a place, and the place is meant."""
    cities = match.names("city", context.cities).whole
    return context.asked != Asked.PROVIDER and norms[hit.start : hit.end] in cities


def _taken_by(hits: list[Hit]) -> frozenset[int]:
    return frozenset(place for hit in hits for place in range(hit.start, hit.end))


def _without(norms: tuple[str, ...], taken: frozenset[int]) -> tuple[str, ...]:
    return tuple("" if place in taken else norm for place, norm in enumerate(norms))


def _loose(norms: tuple[str, ...], taken: frozenset[int], index: match.Names, lexicon: Lexicon, kind: str) -> list[Hit]:
    """Names in part, and mistyped ones."""
    free = list(_without(norms, taken))
    tries = 0
    changed = set()
    near = match.slips(index.spelled, 5)
    for place, norm in enumerate(free):
        if len(norm) < 3 or not norm.isalpha() or norm in lexicon.vocabulary or norm in index.by_word:
            continue
        if (tries := tries + 1) > _MOST_CORRECTIONS:
            break
        better = near(norm) if len(norm) > 4 else index.mended(free, place)
        if better:
            free[place] = better
            changed.add(place)
    words = tuple(free)
    hits = [] if not changed else [hit for hit in index.find_whole(words) if changed & set(range(hit.start, hit.end))]
    if kind == "provider":
        hits += index.find_part(_without(words, _taken_by(hits)))
    return [
        Hit(hit.kind, hit.token, hit.start, hit.end, hit.is_whole, not changed & set(range(hit.start, hit.end)))
        for hit in hits
    ]


def _is_meant(hit: Hit, norms: tuple[str, ...], named: tuple[Named, ...], lexicon: Lexicon, is_asked: bool) -> bool:
    said = norms[hit.start : hit.end]
    if hit.kind == "trade":
        return True
    before = norms[hit.start - 1] if hit.start else ""
    telling = [word for word in said if word not in lexicon.vocabulary and len(word) > 1]
    if hit.kind == "city":
        is_pointed = before in _BEFORE_A_CITY
        return bool(telling) or len(said) > 1 or is_asked or is_pointed
    if hit.is_whole and len(said) > 1:
        return True
    is_pointed = before in _BEFORE_A_NAME
    if hit.is_whole:
        return bool(telling) or is_asked or (is_pointed and said[0] not in lexicon.fillers)
    if not hit.token:
        return bool(telling) and (is_pointed or is_asked)
    if len(telling) > 1:
        return True
    is_alone = sum(word not in lexicon.fillers for word in norms) <= 2
    return (
        bool(telling) and len(telling[0]) > 2 and (is_asked or is_pointed or is_alone or len(named) <= _FEW_PROVIDERS)
    )


def _services(norms: tuple[str, ...], context: Context, lexicon: Lexicon, taken: frozenset[int]) -> list[Entity]:
    index = match.services(context.services)
    words = [_MINUTE.get(norm, norm) for norm in _without(norms, taken)]
    near = match.slips(index.spelled)
    for place, norm in enumerate(words):
        if len(norm) > 4 and norm.isalpha() and norm not in lexicon.vocabulary and (norm,) not in index.atoms:
            words[place] = near(norm) or norm
    hits = match.find_services(tuple(words), index)
    return [
        Entity("service", hit.start, hit.end, hit.token, hit.tokens)
        for hit in hits
        if not _is_command(norms[hit.start : hit.end], lexicon)
    ]


def _is_command(words: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether words only agree, refuse or order something: somebody may call a service "Yes" or "Cancel the visit"."""
    cues = [_cues_of(word, lexicon) for word in words]
    is_order = any(cue - _NO_ORDER for cue in cues) or not _COURTESIES.isdisjoint(words)
    return is_order and all(cue and not any(one.startswith("ordinal") for one in cue) for cue in cues)


def _cues_of(word: str, lexicon: Lexicon) -> frozenset[str]:
    """What a word means when it stands alone."""
    state = lexicon.step(lexicon.root, word)
    return frozenset(state.cues) if state else frozenset()


def _people(words: tuple[Word, ...], lexicon: Lexicon, taken: frozenset[int]) -> list[Entity]:
    """Unknown words and given names with a capital, as names of customers; only providers name them."""
    given = given_names()[0]
    return [
        Entity("name", place, place + 1)
        for place, word in enumerate(words)
        if place not in taken
        and word.norm.isalpha()
        and (word.norm not in lexicon.vocabulary or (word.is_name_like and word.norm in given))
        and (word.is_name_like or _is_addressed(words, place) or word.norm in given)
    ]


def _known_people(words: tuple[Word, ...], context: Context, lexicon: Lexicon, taken: frozenset[int]) -> list[Entity]:
    """Names of the provider's own customers, in any case; one that is a word of everyday needs its capital."""
    names = {part for name in context.sender.names for part in match.plain_words(name) if part.isalpha()}
    return [
        Entity("name", place, place + 1)
        for place, word in enumerate(words)
        if place not in taken
        and word.norm in names
        and (word.is_name_like or (word.norm not in lexicon.fillers and word.norm not in lexicon.vocabulary))
    ]


def _is_addressed(words: tuple[Word, ...], place: int) -> bool:
    """Whether a word without a capital stands where a person is named ("tell maria", "avisa a maria")."""
    if words[place].norm in ALL:
        return False
    before = [word.norm for word in words[max(0, place - 2) : place]]
    if before and before[-1] in ("a", "to"):
        before.pop()
    return len(words[place].norm) > 2 and bool(before) and before[-1] in _BEFORE_A_PERSON


def _numbers(norms: tuple[str, ...], found: list[Entity]) -> list[Entity]:
    taken = _taken(found)
    alone = [place for place, norm in enumerate(norms) if norm.isdigit() and len(norm) <= 4 and place not in taken]
    return found + [Entity("number", place, place + 1, norms[place]) for place in alone]
