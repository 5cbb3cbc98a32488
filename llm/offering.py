"""What people say of a business of their own ("I'm Ana, barber in Lisbon, cut 15 euros 30 min, Mon-Fri 9-6").

Everything may come in any order and in one message. Nothing is guessed: what no rule explains answers what was asked,
or is left out. Offline only, so no model sees who signs up.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from llm.hours_marks import Kind, read_marks, spaced
from llm.language import find_language
from llm.match import is_trade_word, plain_words
from llm.offering_words import (
    ALONE,
    ANOTHER,
    AROUND,
    ARTICLE,
    CURRENCY_WORDS,
    FREE,
    IDLE,
    IN,
    INTRO,
    LABEL,
    LABELS,
    LENGTHS,
    MONEY,
    NUMBER,
    QUIT,
    SAVING,
    SIGN_UP,
    SIGNS,
    WISH,
)
from llm.scan import split

MOST = 1500  # characters that are looked at
Known = Callable[[str], bool]

_CLAUSES = re.compile(r",(?!\d)|[;\n!]|\.(?=\s|$)|\s[–—|·]\s")
_BARE = re.compile(rf"^(?:{NUMBER})$")


_SAVING = frozenset(word for phrase in SAVING for word in plain_words(phrase))  # as unread words are told
_WHOLE = ("name", "trade", "service")


@dataclass(frozen=True, slots=True)
class Told:
    """What a message tells about a business; None or "" where it tells nothing.

    `price` is a decimal number; `currency` a code, "$" for dollars of the place, None where none was said. `hours` are
    the words about them, to be read by `llm.hours`.
    """

    name: str | None = None
    trade: str | None = None
    city: str | None = None
    country: str | None = None
    service: str | None = None
    price: str | None = None
    currency: str | None = None
    minutes: int | None = None
    hours: str = ""

    @property
    def is_nothing(self) -> bool:
        """Nothing was told."""
        return self == Told()


@dataclass(slots=True)
class _Draft:
    told: dict[str, object] = field(default_factory=dict)
    hours: list[str] = field(default_factory=list)
    left: list[tuple[int, str]] = field(default_factory=list)  # clauses that nothing explains, with their places
    priced: set[int] = field(default_factory=set)  # places of clauses with a price or a length

    def put(self, name: str, value: object) -> None:
        if value not in (None, "") and name not in self.told:
            self.told[name] = value


def wants_to_sign_up(text: str) -> bool:
    """Whether somebody says that a business of his own should be booked here."""
    plain = " ".join(text[:MOST].casefold().strip(" .!¡?¿").split())
    return plain in ALONE or SIGN_UP.search(text[:MOST]) is not None


def language_of(text: str, so_far: str) -> tuple[str, bool]:
    """The language of such words, and whether it is sure."""
    words, _, _ = split(text[:MOST])
    return find_language([word.norm for word in words], so_far, text)


def is_about_saving(words: Iterable[str]) -> bool:
    """Whether words beside a yes say nothing but that the page is to be made."""
    return all(word in _SAVING for said in words for word in plain_words(said))


def gives_up(text: str) -> bool:
    """Whether somebody no longer wants to."""
    return " ".join(text.casefold().strip(" .!").split()) in QUIT


def read_offering(
    text: str,
    *,
    language: str,
    asked: str = "",
    is_city: Known = lambda name: False,
    is_country: Known = lambda name: False,
) -> Told:
    """What a message tells. `asked`: the field that was asked for, which words of no other meaning answer."""
    draft = _Draft()
    clauses = list(_clauses(text[:MOST]))
    for place, clause in enumerate(clauses):
        rest = _without_hours(draft, clause, language, asked)
        rest = _without_numbers(draft, place, rest, asked)
        if _labelled(draft, rest):
            continue
        if place == 0 and asked in _WHOLE and rest and place not in draft.priced and not INTRO.match(rest):
            rest = _without_place(draft, rest, is_city, is_country, has_head=False)
            draft.left.append((place, rest))  # what was asked for may be called like a trade or a city
        else:
            _read(draft, place, rest, is_city, is_country)
    if asked in _WHOLE and not draft.told and not draft.hours and len(draft.left) == len(clauses) > 1:
        draft.left = [(0, " ".join(text.split()))]  # "Smith, Jones & Co" is one name
    _assign(draft, asked, len(clauses))
    return replace(Told(**draft.told), hours=", ".join(draft.hours))  # type: ignore[arg-type]


def named_field(text: str) -> str | None:
    """The field that "change the price" is about; None for longer words and for none or several of them."""
    words = text.strip(" .!")
    if len(words.split()) > 5:
        return None
    found = [name for name, said in LABELS.items() if re.search(rf"(?<!\w)(?:{said})(?!\w)", words, re.IGNORECASE)]
    return found[0] if len(found) == 1 else None


def read_price(text: str) -> tuple[str, str | None] | None:
    """A price alone ("15", "€15.50", "free"): the number and the currency; None where it is none."""
    draft = _Draft()
    _without_numbers(draft, 0, text.strip()[:60], "price")
    return None if "price" not in draft.told else (str(draft.told["price"]), draft.told.get("currency"))  # type: ignore[return-value]


def read_minutes(text: str) -> int | None:
    """A length alone ("30", "1h30", "half an hour") in minutes; None where it is none."""
    draft = _Draft()
    _without_numbers(draft, 0, text.strip()[:60], "minutes")
    found = draft.told.get("minutes")
    return found if isinstance(found, int) else None


def _clauses(text: str) -> Iterator[str]:
    text = SIGN_UP.sub(" \n ", text.replace("\u00a0", " "))
    for clause in _CLAUSES.split(text):
        for part in ANOTHER.split(clause):
            plain = WISH.sub("", " ".join(_first_offer(part).split())).strip(" -–—:")
            if plain and plain.casefold() not in IDLE and plain.casefold() not in ALONE:
                yield plain


def _first_offer(clause: str) -> str:
    """ "Manicure 30 euros and pedicure 35 euros" are two offers, and a page begins with one."""
    prices = list(MONEY.finditer(clause))
    if len(prices) < 2:
        return clause
    joint = _AND.search(clause, prices[0].end(), prices[1].start())
    return clause[: joint.start()] if joint else clause


_AND = re.compile(r"\s+(?:and|y|e|et|und|&|\+)\s+", re.IGNORECASE)
_TIMES = frozenset({Kind.SPAN, Kind.UNTIL, Kind.SINCE, Kind.CLOSED, Kind.PAUSE})


def _without_hours(draft: _Draft, clause: str, language: str, asked: str) -> str:
    """Take the words about opening hours out of a clause: days with times, or either where hours are spoken of."""
    plain = spaced(clause)
    marks = [mark for mark in read_marks(plain, language) if mark.kind in _TIMES or mark.kind is Kind.DAYS]
    kinds = {mark.kind for mark in marks}
    has_both = Kind.DAYS in kinds and bool(kinds & _TIMES)
    is_meant = asked == "hours" or bool(draft.hours)
    if not marks or not (has_both or is_meant or (asked in ("", "confirm") and kinds & _TIMES)):
        return clause
    if asked == "hours":
        draft.hours.append(clause)
        return ""
    last = next(
        (m for m in read_marks(plain, language) if m.start >= marks[-1].end and m.kind not in (Kind.PART, Kind.JOINED)),
        None,
    )
    end = last.start if last else len(plain)
    draft.hours.append(plain[marks[0].start : end].strip())
    return (plain[: marks[0].start] + " " + plain[end:]).strip()


def _without_numbers(draft: _Draft, place: int, clause: str, asked: str) -> str:
    """Take price and length out of a clause."""
    money = MONEY.search(clause)
    if money:
        draft.put("price", _decimal(money["a"] or money["b"]))
        draft.put("currency", _currency(money))
        draft.priced.add(place)
        clause = f"{clause[: money.start()]} {clause[money.end() :]}".strip()
    elif (free := FREE.search(clause)) or (asked == "price" and clause.casefold().strip() in ("free", "0")):
        draft.put("price", "0")
        draft.priced.add(place)
        clause = f"{clause[: free.start()]} {clause[free.end() :]}".strip() if free else ""
    for pattern, fixed in LENGTHS:
        found = pattern.search(clause)
        if found:
            draft.put("minutes", fixed or _minutes(found))
            draft.priced.add(place)
            clause = f"{clause[: found.start()]} {clause[found.end() :]}".strip()
            break
    if _BARE.fullmatch(clause) and asked in ("price", "minutes"):
        draft.put(asked, _decimal(clause) if asked == "price" else int(float(_decimal(clause))))
        return ""
    return clause


def _decimal(number: str) -> str:
    """ "1.500,50" and "1,500.50" are the same number; three digits after a sign are thousands."""
    head, sign, tail = number, "", ""
    if (len(number) > 3 and (found := re.fullmatch(r"(.*)[.,](\d{1,2})", number))) or (
        found := re.fullmatch(r"(\d+)[.,](\d{1,2})", number)
    ):
        head, sign, tail = found[1], ".", found[2]
    return re.sub(r"[.,]", "", head) + sign + tail


def _currency(money: re.Match[str]) -> str | None:
    if money["sign"]:
        return SIGNS[money["sign"].casefold()]
    codes = list(CURRENCY_WORDS)
    return next((code or None for place, code in enumerate(codes) if money[f"w{place}"]), None)


def _minutes(found: re.Match[str]) -> int:
    given = {name: value for name, value in found.groupdict().items() if value}
    if "x" in given:
        return round(float(given["x"].replace(",", ".")) * 60)
    return int(given.get("h", 0)) * 60 + int(given.get("m", 0))


def _labelled(draft: _Draft, clause: str) -> bool:
    """ "name: Ana", "the city is Porto"."""
    found = LABEL.match(clause)
    if found is None:
        return False
    name = next(name for name in LABELS if found[name])
    value = found["value"].strip()
    if name == "price" and (price := read_price(value)):
        draft.put("price", price[0])
    elif name == "minutes":
        draft.put("minutes", read_minutes(value))
    elif name == "hours":
        draft.hours.append(value)
    elif name != "price":
        draft.put(name, ARTICLE.sub("", value) if name == "trade" else value)
    return True


def _read(draft: _Draft, place: int, clause: str, is_city: Known, is_country: Known) -> None:
    """Name, trade and place by their own words; with a price, what is left is the service."""
    if not clause:
        return
    if is_city(clause) or is_country(clause):
        draft.put("city" if is_city(clause) and "city" not in draft.told else "country", clause)
        return
    is_priced = place in draft.priced
    intro = INTRO.match(clause)
    clause = clause[intro.end() :] if intro else clause
    if not is_priced:
        clause = _without_place(draft, clause, is_city, is_country, has_head=intro is not None)
    bare = ARTICLE.sub("", clause)
    if not bare:
        return
    if is_priced:
        draft.put("service", service_name(clause))
    elif is_trade_word(bare) or (intro and bare != clause):
        draft.put("trade", bare)
    elif intro:
        draft.put("name", clause)
    else:
        draft.left.append((place, clause))


def _without_place(draft: _Draft, clause: str, is_city: Known, is_country: Known, *, has_head: bool) -> str:
    """Take "in Lisbon" out of a clause; an unknown place only where something stands before it that is a trade."""
    for found in IN.finditer(clause):
        head, tail = clause[: found.start()].strip(), clause[found.end() :].strip()
        if is_city(tail) or is_country(tail):
            draft.put("city" if is_city(tail) else "country", tail)
            return head
        bare = ARTICLE.sub("", head)
        if tail[:1].isupper() and len(tail.split()) <= 4 and (is_trade_word(bare) or (has_head and not head)):
            draft.put("city", tail)
            return head
    return clause


def _assign(draft: _Draft, asked: str, count: int) -> None:
    """Words of no other meaning: the answer to what was asked, else name and trade, in this order."""
    left = list(draft.left)
    if asked == "confirm":
        return
    if asked in ("name", "trade", "city", "country", "service") and asked not in draft.told and left:
        _, words = left.pop(0)
        draft.put(asked, service_name(words) if asked == "service" else _answer(asked, words))
    for place, words in left:
        if place + 1 in draft.priced and "service" not in draft.told:
            draft.put("service", service_name(words))
        elif not asked and place == 0 and count > 1:
            draft.put("name", words)
        elif asked in ("", "name") and "name" in draft.told and "trade" not in draft.told:
            draft.put("trade", ARTICLE.sub("", words))


def _answer(asked: str, words: str) -> str:
    if asked in ("city", "country"):
        found = IN.match(f" {words}")
        bare = f" {words}"[found.end() :] if found else words
        return ARTICLE.sub("", bare) if asked == "country" else bare
    return ARTICLE.sub("", words) if asked == "trade" else words


def service_name(words: str) -> str:
    """What is left of "a haircut costs ... and takes ..." without the words around it, with a capital."""
    kept = words.split()
    while kept and kept[-1].casefold() in AROUND:
        kept.pop()
    while kept and kept[0].casefold() in AROUND:
        kept.pop(0)
    name = " ".join(kept).strip(" :,.-–")
    return name[:1].upper() + name[1:]


def titled(words: str) -> str:
    """A name as it is written; one of nothing but small letters gets capitals."""
    parts = words.split(" ")
    is_plain = words.islower() and all(part.isalpha() for part in parts)
    return " ".join(part[:1].upper() + part[1:] for part in parts) if is_plain else words
